using LiveBlog.Linguistics.Events;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Tests.Events;

/// <summary>
/// Short passages of news, read as of Wednesday 4 March 2026. Each row: the text, its events as <c>type: words @place =date {participants}</c> in the
/// order of the text (nothing when there is none), and why.
/// </summary>
public class EventReaderTests
{
    private static readonly DateOnly Day = new(2026, 3, 4);

    [Theory]
    [InlineData("Jeanne Martin a rencontré lundi soir des dirigeants du Qatar à Doha.", "Meeting: a rencontré lundi soir des dirigeants du Qatar à Doha @Doha =2026-03-02TEV {Jeanne Martin, Qatar}", "people met")]
    [InlineData("Jeanne Martin a rencontré lundi soir des dirigeants du Qatar ainsi que le chef du parti.", "Meeting: a rencontré lundi soir des dirigeants du Qatar ainsi que le chef du parti =2026-03-02TEV {Jeanne Martin, Qatar}", "ainsi que joins as et does")]
    [InlineData("Le procès de Marc Tellier s'est ouvert mardi à Lyon.", "Trial: Le procès de Marc Tellier @Lyon =2026-03-03 {Marc Tellier}", "a noun with whose it is")]
    [InlineData("Un séisme de magnitude 5,6 a frappé l'ouest du Népal vendredi soir.", "Disaster: Un séisme de magnitude 5,6 @Népal =2026-02-27TEV {}", "a noun with a verb of happening, and where it struck")]
    [InlineData("Les cheminots ont fait grève mardi.", "Strike: ont fait grève mardi =2026-03-03 {}", "a verb and its noun")]
    [InlineData("Le syndicat UXT appelle à une grève mardi 10 mars.", "Strike: une grève =2026-03-10 {UXT}", "called for a day")]
    [InlineData("La France et le Brésil ont signé mardi à Brasilia un accord sur la pêche.", "Agreement: ont signé mardi à Brasilia un accord sur la pêche @Brasilia =2026-03-03 {France, Brésil}", "an object of signing, said once")]
    [InlineData("Les négociations entre l'Iran et les États-Unis ont repris dimanche à Vienne.", "Talks: Les négociations entre l'Iran et les États-Unis @Vienne =2026-03-01 {Iran, États-Unis}", "between two")]
    [InlineData("Luc Ferrand s'est entretenu mardi avec Anna Kovac, présidente de la Ligue des rameurs.", "Talks: s'est entretenu mardi avec Anna Kovac =2026-03-03 {Luc Ferrand, Anna Kovac}", "the apposition stands outside")]
    [InlineData("Le pape se rendra vendredi au Liban.", "Visit: se rendra vendredi au Liban @Liban =2026-03-06 {}", "to come")]
    [InlineData("Paul Sarrazin a été interpellé lundi à Marseille puis placé en garde à vue.", "Arrest: a été interpellé lundi à Marseille @Marseille =2026-03-02 {Paul Sarrazin}", "what follows is of the same arrest")]
    [InlineData("Lille a battu Lens 3-1 samedi soir.", "Match: a battu Lens 3-1 samedi soir =2026-02-28TEV {Lille, Lens}", "towns as teams")]
    [InlineData("Trois personnes ont été tuées dans un attentat à Kaboul jeudi.", "Death: ont été tuées dans un attentat à Kaboul jeudi @Kaboul =2026-02-26 {} | Attack: un attentat à Kaboul @Kaboul =2026-02-26 {}", "deaths, and what brought them")]
    [InlineData("L'Assemblée nationale a adopté mardi le projet de loi sur l'eau.", "Vote: a adopté mardi le projet de loi sur l'eau =2026-03-03 {Assemblée nationale}", "a body that votes")]
    [InlineData("Des milliers de personnes ont manifesté samedi à Toulouse contre la réforme.", "Protest: ont manifesté samedi à Toulouse contre la réforme @Toulouse =2026-02-28 {}", "without an object")]
    [InlineData("L'ancienne ministre Hélène Sorel est morte dimanche à Dijon.", "Death: est morte dimanche à Dijon @Dijon =2026-03-01 {Hélène Sorel}", "a person")]
    [InlineData("Marie Dubreuil a été nommée lundi ministre de la Culture.", "Appointment: a été nommée lundi ministre de la Culture =2026-03-02 {Marie Dubreuil}", "an office taken")]
    [InlineData("Les otages ont été libérés hier soir.", "Release: ont été libérés hier soir =2026-03-03TEV {}", "people freed")]
    [InlineData("Les obsèques de Jean Morel auront lieu samedi à Nantes.", "Ceremony: Les obsèques de Jean Morel @Nantes =2026-03-07 {Jean Morel}", "to come")]
    [InlineData("Un train a déraillé lundi près de Dijon, faisant deux blessés.", "Accident: a déraillé lundi près de Dijon @Dijon =2026-03-02 {}", "near a town")]
    [InlineData("Un séisme a frappé le Népal vendredi. Le séisme a fait 150 morts.", "Disaster: Un séisme @Népal =2026-02-27 {}", "the same twice: the first is kept")]
    public void French_events_are_found(string text, string expected, string reason) => ShouldRead(text, TextLanguage.French, expected, reason);

    [Theory]
    [InlineData("Le ministre a rencontré de graves difficultés lundi.", "nobody was met")]
    [InlineData("Une vague de licenciements a frappé le secteur lundi.", "figurative")]
    [InlineData("La société a attaqué son concurrent en justice mardi.", "before a court")]
    [InlineData("Le match de la vie politique se joue à l'Assemblée.", "figurative")]
    [InlineData("Les deux camps ont trouvé un accord de principe lundi.", "not an agreement yet")]
    [InlineData("Le maire n'a pas rencontré Paul Sarrazin.", "negated")]
    [InlineData("Si le sommet de Genève échoue, la guerre reprendra.", "hypothetical")]
    [InlineData("Elle s'est rendu compte lundi de son erreur.", "another sense of the verb")]
    [InlineData("« Le projet est mort », a dit Paul Sarrazin.", "nobody died")]
    [InlineData("Les accidents coûtent cher.", "in general")]
    [InlineData("Le député a manifesté son soutien à Paul Sarrazin lundi.", "showed something")]
    [InlineData("L'avocat a reçu le soutien du barreau mardi.", "nobody was received")]
    public void What_is_no_event_in_French_is_left_alone(string text, string reason) => ShouldRead(text, TextLanguage.French, "", reason);

    [Theory]
    [InlineData("Alice Penhaligon met Qatari officials in Doha on Monday evening.", "Meeting: met Qatari officials in Doha on Monday evening @Doha =2026-03-02TEV {Alice Penhaligon}", "people met")]
    [InlineData("The trial of Mark Hollis opened in Leeds on Tuesday.", "Trial: The trial of Mark Hollis @Leeds =2026-03-03 {Mark Hollis}", "a noun with whose it is")]
    [InlineData("An earthquake of magnitude 6.2 struck Nepal on Friday.", "Disaster: An earthquake of magnitude 6.2 @Nepal =2026-02-27 {}", "where it struck")]
    [InlineData("Train drivers went on strike on Tuesday.", "Strike: went on strike on Tuesday =2026-03-03 {}", "a verb and its noun")]
    [InlineData("France and Brazil signed a fishing agreement in Brasilia on Tuesday.", "Agreement: signed a fishing agreement in Brasilia on Tuesday @Brasilia =2026-03-03 {France, Brazil}", "an object of signing, said once")]
    [InlineData("England beat Wales 2-1 on Saturday.", "Match: beat Wales 2-1 on Saturday =2026-02-28 {England, Wales}", "countries as teams")]
    [InlineData("Alice Penhaligon was arrested in Nairobi on Monday.", "Arrest: was arrested in Nairobi on Monday @Nairobi =2026-03-02 {Alice Penhaligon}", "passive")]
    [InlineData("Jane Marlow resigned on Tuesday.", "Appointment: resigned on Tuesday =2026-03-03 {Jane Marlow}", "an office left")]
    [InlineData("Talks between Iran and Oman resumed in Geneva on Sunday.", "Talks: Talks between Iran and Oman @Geneva =2026-03-01 {Iran, Oman}", "a plural without article")]
    public void English_events_are_found(string text, string expected, string reason) => ShouldRead(text, TextLanguage.English, expected, reason);

    [Theory]
    [InlineData("The proposal met fierce opposition on Monday.", "nobody was met")]
    [InlineData("Nurses could go on strike next month.", "hypothetical")]
    [InlineData("The mayor did not resign on Monday.", "negated")]
    [InlineData("She strikes a balance between work and life.", "figurative")]
    public void What_is_no_event_in_English_is_left_alone(string text, string reason) => ShouldRead(text, TextLanguage.English, "", reason);

    public static TheoryData<string> Hostile =>
    [
        "a rencontré ", "lors du sommet ", "le procès de ", "un attentat à Kaboul ", "la mort de Jean Morel et ", "grève ", "le sommet entre Lille et ", "a été tué, ", "se rendre ", "met ", "the trial of ", "ne vote pas ", "de ", "1-1 ",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_amount_of_one_thing_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var events = NewsReader.Read(text, language, Day).Events;

            events.All(mention => mention.Span.Start >= 0 && mention.Span.End <= text.Length && !mention.Span.IsEmpty).ShouldBeTrue();
        }
    }

    private static void ShouldRead(string text, TextLanguage language, string expected, string reason)
    {
        var events = NewsReader.Read(text, language, Day).Events;

        string.Join(" | ", events.Select(mention => Line(mention, text))).ShouldBe(expected, reason);
    }

    private static string Line(EventMention mention, string text) =>
        $"{mention.Type}: {mention.Span.In(text)}{(mention.Place is { } place ? " @" + place.Name : "")}{(mention.Date is { } date ? " =" + date.Value : "")} "
        + $"{{{string.Join(", ", mention.Participants.Select(participant => participant.Name))}}}";
}
