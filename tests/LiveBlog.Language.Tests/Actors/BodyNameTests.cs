using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Reading;
using Shouldly;
using Xunit;

namespace LiveBlog.Language.Tests.Actors;

/// <summary>Where the name of a body ends, and what is no body for all its noun.</summary>
public class BodyNameTests
{
    [Theory]
    [InlineData("Le ministère des Affaires étrangères hésite.", "ministère des Affaires étrangères")] // an adjective by no ending
    [InlineData("Le ministère danois des Affaires étrangères hésite.", "ministère danois des Affaires étrangères")] // a people between
    [InlineData("La Direction générale de la sécurité intérieure hésite.", "Direction générale de la sécurité intérieure")] // another such adjective
    [InlineData("Le Conseil économique, social et environnemental hésite.", "Conseil économique, social et environnemental")] // three adjectives
    [InlineData("Selon l'Institut de recherches économiques et sociales, rien.", "Institut de recherches économiques et sociales")] // two behind a complement
    [InlineData("La Confédération des petites et moyennes entreprises hésite.", "Confédération des petites et moyennes entreprises")] // adjectives before the noun
    [InlineData("L'École des hautes études en sciences sociales hésite.", "École des hautes études en sciences sociales")] // a branch of learning
    [InlineData("L'Office breton de protection des réfugiés et apatrides hésite.", "Office breton de protection des réfugiés et apatrides")] // two nouns with one article
    [InlineData("L'Inspection générale de la police nationale hésite.", "Inspection générale de la police nationale")] // an inspection is a body
    [InlineData("L'université de Brest et de Quimper hésite.", "université de Brest")] // not a second seat
    [InlineData("Les militants de l'Union pour la démocratie et le progrès social (UDPS, parti historique) défilent.", "Union pour la démocratie et le progrès social")]
    public void A_body_is_named_to_its_end(string text, string name) =>
        Read(text).ShouldContain(actor => actor.Name == name && actor.Type == ActorType.Organisation);

    [Theory]
    [InlineData("Le ministère de Paul Durand hésite.", "Paul Durand")] // who heads it
    [InlineData("On doute de la faculté d'Anne Petit à convaincre.", "Anne Petit")] // what she is able to do
    public void A_noun_of_body_before_a_person_names_the_person(string text, string name) => Read(text).Single().Name.ShouldBe(name);

    [Theory]
    [InlineData("Le lycée Paul Durand hésite.", "lycée Paul Durand")] // whom it honours
    [InlineData("Le consulat de France à Brest hésite.", "consulat de France")] // a country that is a first name too
    public void But_a_body_may_bear_a_person_s_name(string text, string name) => Read(text).ShouldContain(actor => actor.Name == name && actor.Type == ActorType.Organisation);

    [Theory]
    [InlineData("Une Assemblée pour défendre le site est née.")] // a purpose told by a verb
    [InlineData("Elle a reçu la Légion d'honneur.")] // an order
    [InlineData("C'est une crise de la Ve République.")] // a regime by its number
    [InlineData("Il a lancé un cocktail Molotov.")] // a thing with a name
    public void Other_large_nouns_are_no_bodies(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Des curieux regardent la tour Kervallen.", "Kervallen", ActorType.Place)] // a building
    [InlineData("Ils sont allés au palais Kervallen.", "Kervallen", ActorType.Place)] // another
    [InlineData("Ils sont montés sur l'Arc de triomphe.", "Arc de triomphe", ActorType.Place)] // a monument
    [InlineData("On le lit dans Le Kervallen de samedi.", "Le Kervallen", ActorType.Organisation)] // a large article within a sentence
    [InlineData("Selon La KDH, rien.", "La KDH", ActorType.Organisation)] // before capitals
    [InlineData("Un élu LaKER est venu.", "LaKER", ActorType.Organisation)] // letters of a party behind its article
    [InlineData("Il attend Louis Vuitton et Getty Images.", "Louis Vuitton", ActorType.Organisation)] // a firm with a first name
    [InlineData("Selon Anne Le Kervallen, rien. Le Kervallen est venu.", "Anne Le Kervallen", ActorType.Person)] // a surname with an article
    [InlineData("La ministre Anne Petit et Le Pen sont venus.", "Le Pen", ActorType.Person)] // one that every reader knows
    public void Monuments_and_media_are_told_from_persons(string text, string name, ActorType type) =>
        Read(text).ShouldContain(actor => actor.Name == name && actor.Type == type);

    [Theory]
    [InlineData("Le député (UDX) du Nord est venu.", "Nord", ActorType.Place)] // a part of the country
    [InlineData("Ils vivent dans le Sud.", "Sud", ActorType.Place)] // not the union
    [InlineData("Les syndicats SUD et UXT attendent.", "SUD", ActorType.Organisation)] // the union
    public void Points_of_the_compass_are_places(string text, string name, ActorType type) =>
        Read(text).ShouldContain(actor => actor.Name == name && actor.Type == type);

    [Fact]
    public void The_letters_of_a_name_may_count_its_particles() =>
        Read("On le lit dans le Journal du Pays. Selon le JDP, rien ne change.").Single().Mentions.Count.ShouldBe(2);

    [Theory]
    [InlineData("Résultats de samedi :\nBrest - Lens : 2-1\nNantes - Kervallen : 0-0", "Brest", ActorType.Organisation)] // a list of results
    [InlineData("Résultats de samedi :\nBrest - Lens : 2-1\nNantes - Kervallen : 0-0", "Kervallen", ActorType.Organisation)] // an unknown club in it
    [InlineData("Le train Brest - Lens : 2 heures de retard.", "Brest", ActorType.Place)] // no result
    public void Places_in_a_list_of_results_are_clubs(string text, string name, ActorType type) =>
        Read(text).ShouldContain(actor => actor.Name == name && actor.Type == type);

    private static IReadOnlyList<ActorMention> Read(string text) => NewsReader.Read(text, TextLanguage.French, new DateOnly(2026, 3, 2)).Actors;
}
