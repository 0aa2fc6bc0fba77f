using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Reading;
using Shouldly;
using Xunit;

namespace LiveBlog.Language.Tests.Actors;

/// <summary>Words that newspapers write large and that name nobody.</summary>
public class LargeWordTests
{
    [Theory]
    [InlineData("Les élus ont parlé de la Ville et de la Région.")] // nouns for weight
    [InlineData("Il attend beaucoup du Référendum.")] // the same behind *du*
    [InlineData("La Concertation commence. On attend de la Concertation un résultat.")] // by its ending
    [InlineData("Les jeunes de la Résistance et de l'Occupation sont cités.")] // times
    [InlineData("Ils sont restés dans l'Hexagone.")] // a country by its form
    [InlineData("REPORTAGE - Les routes étaient coupées hier.")] // the kicker of a headline
    [InlineData("VOTRE AVIS - Les routes étaient coupées hier.")] // two words of it
    [InlineData("LE MOT DU SOIR - Les routes étaient coupées hier.")] // with an article
    [InlineData("Les routes (NDLR) étaient coupées hier.")] // the newsroom's note
    [InlineData("La fin de l'ISF a été débattue, le RIC aussi.")] // a tax and a vote by their letters
    [InlineData("Il a pris le RER puis regardé le JT.")] // a train and a programme by theirs
    [InlineData("On lit sous @PaulDurand et #GrandPont des mots durs.")] // handles and tags
    [InlineData("La photo est là : pic.twitter.com/6W3QulCptx")] // an address
    [InlineData("La photo est là : https://t.co/AbCdEfGh")] // another
    [InlineData("Il a vu la présentation Kervapoint hier.")] // a thing that nothing tells of
    [InlineData("C'est un Kervallois de 40 ans. Ce Kervallois est venu.")] // an inhabitant
    [InlineData("Il est Franco-Algérien.")] // two peoples
    [InlineData("« Environ 40 marins » attendent. Soudain, rien. Notamment cela.")] // adverbs
    public void Name_nobody(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("They read about the Deal and the Border.")] // nouns for weight
    [InlineData("WATCHED by many, it ends. Pieces remain.")] // the beginning of a sentence
    [InlineData("Hide Caption")] // what a page says of itself
    [InlineData("It began in World War II.")] // a war with its number
    [InlineData("The ex-Tory lost. A pro-EU crowd sang.")] // a prefix with a hyphen
    public void Name_nobody_in_English(string text) => Read(text, TextLanguage.English).ShouldBeEmpty();

    [Theory]
    [InlineData("They met in Kerby-upon-Avon.", "Kerby-upon-Avon", ActorType.Place)] // a town on a river
    [InlineData("Fans of The Kervallens sang.", "The Kervallens", ActorType.Organisation)] // a large article within a sentence
    [InlineData("Kerby-based Wantai Whampe will pay.", "Wantai Whampe", ActorType.Person)] // behind a word with a small part
    [InlineData("On Monday Le Maire spoke.", "Le Maire", ActorType.Person)] // a French surname with its article
    [InlineData("Ernst & Young paid. They asked Ernst and Young.", "Ernst and Young", ActorType.Organisation)] // a firm of two names
    public void But_name_whom_they_are_known_to_in_English(string text, string name, ActorType type) =>
        Read(text, TextLanguage.English).ShouldContain(actor => (actor.Name == name || actor.OtherNames.Contains(name)) && actor.Type == type);

    [Theory]
    [InlineData("On attend Anne Salon. Salon a gagné.", "Anne Salon", ActorType.Person)] // a surname
    [InlineData("« Oui », explique Kerbrat.", "Kerbrat", ActorType.Person)] // who speaks
    [InlineData("Hier, Kervafuel a fermé une usine. On attend Kervafuel.", "Kervafuel", ActorType.Organisation)] // what does something
    [InlineData("Il vit à Salon.", "Salon", ActorType.Place)] // a town
    [InlineData("La sortie est annoncée par Libération.", "Libération", ActorType.Organisation)] // a newspaper
    [InlineData("BREST (Reuters) - Les routes étaient coupées hier.", "BREST", ActorType.Place)] // where a dispatch comes from
    [InlineData("KERVALLEN - Les routes étaient coupées hier.", "KERVALLEN", ActorType.Place)] // the same, of a town that no lexicon holds
    [InlineData("Les Gilets jaunes attendent.", "Gilets jaunes", ActorType.Organisation)] // a movement of a noun and a colour
    [InlineData("On le lit dans l'Avenir et dans le Point.", "Avenir", ActorType.Organisation)] // a newspaper whose article is small
    [InlineData("Il est prêt pour la coupe du Monde à Brest.", "Brest", ActorType.Place)] // no newspaper
    [InlineData("Il l'a dit au Point hier.", "Point", ActorType.Organisation)] // the same with *au*
    [InlineData("La foule est devant l'ambassade des États-Unis.", "États-Unis", ActorType.Place)] // a country whose article is plural
    [InlineData("TF1 et M6 attendent.", "TF1", ActorType.Organisation)] // a figure within the name
    [InlineData("On a regardé hier soir le débat sur M6.", "M6", ActorType.Organisation)] // the same
    public void But_name_whom_they_are_known_to(string text, string name, ActorType type) =>
        Read(text).ShouldContain(actor => actor.Name == name && actor.Type == type);

    private static IReadOnlyList<ActorMention> Read(string text, TextLanguage language = TextLanguage.French) => NewsReader.Read(text, language, new DateOnly(2026, 3, 2)).Actors;
}
