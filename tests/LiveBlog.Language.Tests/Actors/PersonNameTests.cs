using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Reading;
using Shouldly;
using Xunit;

namespace LiveBlog.Language.Tests.Actors;

/// <summary>Where a person's name begins and ends.</summary>
public class PersonNameTests
{
    [Theory]
    [InlineData("Le patron, Geoffroy Roux de Kervallen, est venu.", "Geoffroy Roux de Kervallen")] // a particle behind a surname
    [InlineData("Hier, Charles de Gaulle a parlé. Pour de Gaulle, rien ne change.", "Charles de Gaulle")] // a particle before a surname that every reader knows
    [InlineData("On attend le skipper Kito de Kervallen.", "Kito de Kervallen")] // an unknown first name behind a role
    [InlineData("L'arrivée de Kito de Kervallen est prévue lundi.", "Kito de Kervallen")] // and behind a deed
    [InlineData("Que dire à ceux qui doutent ?\nPatrick Brouze Ce qui est étonnant, c'est le calme.", "Patrick Brouze")]
    public void Particles_are_part_of_a_name(string text, string name) => Read(text).Single(actor => actor.Type == ActorType.Person).Name.ShouldBe(name);

    [Theory]
    [InlineData("Paul Durand de Brest est venu.", "Paul Durand")] // a place that the lexicon knows
    [InlineData("Le maire Paul Durand de la liste Kervallen est venu.", "Paul Durand")] // an article and a noun
    [InlineData("Paul Durand Elle est venue.", "Paul Durand")] // a heading without a stop
    [InlineData("Le cliché est de Paul Durand AFP.", "Paul Durand")] // an agency behind the author of a picture
    public void But_where_somebody_comes_from_is_not(string text, string name) => Read(text).Single(actor => actor.Type == ActorType.Person).Name.ShouldBe(name);

    [Theory]
    [InlineData("La famille de Naomie est venue.", "Naomie", ActorType.Person)] // whose kin
    [InlineData("Boulevard Paul Durand, la circulation reprend.", "Boulevard Paul Durand", ActorType.Place)] // a street written large
    [InlineData("Il attend place Saint Kervallen.", "Saint Kervallen", ActorType.Place)] // a saint in two words
    [InlineData("La présidente de l'intercommunale Kervalfin est venue.", "Kervalfin", ActorType.Organisation)] // a noun of body
    public void A_name_alone_is_told_by_what_stands_beside_it(string text, string name, ActorType type) =>
        Read(text).ShouldContain(actor => actor.Name == name && actor.Type == type);

    [Theory]
    [InlineData("Le texte est signé F. S. et L. M.")] // authors by their initials
    [InlineData("Son Altesse Royale est venue.")] // how one addresses a prince
    [InlineData("La finale de la Kervallen Cup est lundi.")] // a cup
    public void Signatures_and_cups_are_no_actors(string text) => Read(text).ShouldBeEmpty();

    private static IReadOnlyList<ActorMention> Read(string text) => NewsReader.Read(text, TextLanguage.French, new DateOnly(2026, 3, 2)).Actors;
}
