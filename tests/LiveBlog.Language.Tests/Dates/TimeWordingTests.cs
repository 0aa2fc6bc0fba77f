using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Tests.Dates;

/// <summary>The ways in which news words its dates, in a text of Tuesday, 21 November 2023, as <c>words value</c>.</summary>
public sealed class TimeWordingTests
{
    private static readonly DateOnly Tuesday = new(2023, 11, 21);

    [Theory]
    [InlineData("Elle a signé le 3, à Lyon.", "le 3 2023-11-03", "a day alone, past")]
    [InlineData("Le chantier fermera le 3.", "le 3 2023-12-03", "a day alone, to come")]
    [InlineData("Le musée rouvrira à partir du 8.", "8 2023-12-08", "the article of a preposition")]
    [InlineData("Il faut composer le 15. Le 3 pièces est vendu.", "", "a telephone and a flat")]
    [InlineData("Il a voté le premier mai 2022.", "le premier mai 2022 2022-05-01", "the first in words")]
    [InlineData("Fermé les 2, 3 et 9 juin 2024.", "les 2 2024-06-02|3 2024-06-03|9 juin 2024 2024-06-09", "several days of a month")]
    [InlineData("Ouvert jeudi 2 et vendredi 3 mai 2024.", "jeudi 2 2024-05-02|vendredi 3 mai 2024 2024-05-03", "several weekdays of a month")]
    [InlineData("Il est né le 21/04/1986.", "le 21/04/1986 1986-04-21", "figures")]
    [InlineData("Le défilé du 14-Juillet 2024.", "14-Juillet 2024 2024-07-14", "a day that is a name")]
    [InlineData("La bourse a baissé de jeudi à lundi.", "jeudi 2023-11-16|lundi 2023-11-20", "a range that is over")]
    [InlineData("La foire se tiendra de vendredi à dimanche.", "vendredi 2023-11-24|dimanche 2023-11-26", "a range to come")]
    [InlineData("Il a fermé la route jusqu'à vendredi.", "vendredi 2023-11-24", "a limit lies ahead, whatever the verb")]
    [InlineData("Lundi encore, il ignorait tout. Elle montrait lundi ses toiles.", "Lundi 2023-11-20|lundi 2023-11-20", "an imperfect that looks like a conditional")]
    [InlineData("Reporté à mardi de la semaine prochaine.", "mardi de la semaine prochaine 2023-11-28", "a weekday and its week")]
    [InlineData("Le 8, rue du Port est vide.", "", "an address")]
    [InlineData("Elle est partie ce jour-là. Il l'a su le jour même.", "ce jour-là 2023-11-21|le jour même 2023-11-21", "the day mentioned last")]
    public void French_days(string text, string expected, string reason) => Read(text, TextLanguage.French).ShouldBe(expected, reason);

    [Theory]
    [InlineData("Le feu a pris dans la soirée de lundi.", "la soirée de lundi 2023-11-20TEV", "a part and its weekday")]
    [InlineData("Volé dans la nuit du 3 au 4 mai 2022.", "la nuit du 3 au 4 mai 2022 2022-05-03TNI", "a night and its dates")]
    [InlineData("Il a parlé lundi en fin de matinée.", "lundi en fin de matinée 2023-11-20TMO", "a part behind its day")]
    [InlineData("Il a parlé en début de soirée.", "début de soirée 2023-11-21TEV", "the edge of a part")]
    [InlineData("Tombé le 3 mai 2022 au matin.", "le 3 mai 2022 au matin 2022-05-03TMO", "a part behind a date")]
    [InlineData("Cette soirée fut un succès.", "", "an event")]
    [InlineData("Réveil à sept heures et demie.", "sept heures et demie 2023-11-21T07:30", "an hour in words")]
    [InlineData("Il dort à onze heures moins le quart du soir.", "onze heures moins le quart du soir 2023-11-21T22:45", "counted back")]
    [InlineData("Le séisme a eu lieu à 15 h GMT.", "15 h GMT 2023-11-21T15:00Z", "a zone")]
    [InlineData("Départ à 15h30, heure de Paris.", "15h30, heure de Paris 2023-11-21T15:30", "a zone in words")]
    [InlineData("Ils jouent tous les mardis soir.", "tous les mardis soir XXXX-WXX-2TEV", "a part of what recurs")]
    [InlineData("Marché les premier et troisième lundis.", "les premier et troisième lundis XXXX-WXX-1", "some of the month's")]
    [InlineData("Le trajet quotidien ; un grand quotidien.", "quotidien P1D", "an adjective, not a paper")]
    public void French_parts_of_the_day_and_what_recurs(string text, string expected, string reason) => Read(text, TextLanguage.French).ShouldBe(expected, reason);

    [Theory]
    [InlineData("Les ventes ont reculé au premier trimestre 2024.", "premier trimestre 2024 2024-Q1", "a quarter of a year")]
    [InlineData("Le bénéfice a doublé au 3e trimestre.", "3e trimestre 2023-Q3", "a quarter without its year")]
    [InlineData("Le bénéfice a doublé au premier semestre 2022.", "premier semestre 2022 2022-H1", "half a year")]
    [InlineData("La maison sera vendue à Noël.", "Noël 2023-12-25", "a feast to come")]
    [InlineData("Il a neigé à Pâques 2021.", "Pâques 2021 2021-04-04", "a movable feast")]
    [InlineData("Congé lundi de Pentecôte 2024.", "lundi de Pentecôte 2024 2024-05-20", "the day behind a feast")]
    [InlineData("Rouvert après la Toussaint.", "la Toussaint 2023-11-01", "with its article")]
    [InlineData("Le jour de l'an 2025 tombe bien.", "Le jour de l'an 2025 2025-01-01", "several words")]
    [InlineData("Le marché de Noël, le père Noël, Noël Durand.", "", "a market and names")]
    [InlineData("Une église du XIXe siècle, un pont du 12e siècle.", "XIXe siècle 18|12e siècle 11", "centuries")]
    [InlineData("L'usine des années 1980, la mode des années 70.", "années 1980 198|années 70 197", "decades")]
    [InlineData("Rendez-vous mi-2024, début 2025, fin mars 2025, mi-juin 2025.", "mi-2024 2024|début 2025 2025|fin mars 2025 2025-03|mi-juin 2025 2025-06", "edges")]
    [InlineData("Le pont ouvrira d'ici la fin de l'année.", "la fin de l'année 2023", "the end of this year")]
    [InlineData("Il a plu l'hiver dernier ; la route ouvrira au printemps 2025.", "l'hiver dernier 2023-WI|printemps 2025 2025-SP", "seasons")]
    [InlineData("La ligne ouvrira au printemps.", "printemps 2024-SP", "a season to come")]
    [InlineData("La prévision pour 2026 ; les moins de 12 ans.", "2026 2026", "a year foreseen; an age")]
    [InlineData("Le bac est arrêté depuis l'automne.", "l'automne 2023-FA", "a season since when")]
    [InlineData("Bientôt la nouvelle année.", "la nouvelle année 2023", "not before December")]
    [InlineData("Fermé ce mois-ci.", "ce mois-ci 2023-11", "a hyphen behind the month")]
    [InlineData("Des blessés pendant le week-end.", "le week-end 2023-W46-WE", "the weekend just over")]
    [InlineData("Vingt-cinq jours, soixante et onze ans de guerre, deux cents jours.", "Vingt-cinq jours P25D|soixante et onze ans P71Y|deux cents jours P200D", "compound numbers")]
    [InlineData("Le vote aura lieu dans dix jours.", "dans dix jours 2023-12-01", "a day to come")]
    public void French_longer_times(string text, string expected, string reason) => Read(text, TextLanguage.French).ShouldBe(expected, reason);

    [Theory]
    [InlineData("It fell in the 1980s.", "the 1980s 198", "a decade")]
    [InlineData("The shop closed before Christmas.", "Christmas 2023-12-25", "a feast")]
    [InlineData("The plan dates from early 2021 and late March 2022.", "early 2021 2021|late March 2022 2022-03", "edges")]
    [InlineData("Twenty-two months later, nothing.", "Twenty-two months P22M", "compound numbers")]
    [InlineData("Sales fell in the first quarter of 2022.", "the first quarter of 2022 2022-Q1", "a quarter")]
    [InlineData("It burned last summer.", "last summer 2023-SU", "a season")]
    [InlineData("They met on the 14th.", "the 14th 2023-11-14", "a day alone")]
    [InlineData("He was the 3rd to leave.", "", "a rank")]
    [InlineData("The strike ended at noon on Thursday.", "noon 2023-11-16T12:00|Thursday 2023-11-16", "the day behind the hour")]
    [InlineData("The game began at 3pm ET.", "3pm ET 2023-11-21T15:00", "a zone")]
    [InlineData("Monday's vote was close.", "Monday's 2023-11-20", "a possessive")]
    [InlineData("A survey of 1650 schoolchildren in 1998.", "1998 1998", "a number of people")]
    [InlineData("A house of the 19th century.", "the 19th century 18", "a century")]
    [InlineData("The works were bought between 1885 and 1960.", "1885 1885|1960 1960", "two years")]
    public void English(string text, string expected, string reason) => Read(text, TextLanguage.English).ShouldBe(expected, reason);

    private static string Read(string text, TextLanguage language) =>
        string.Join('|', NewsReader.Read(text, language, Tuesday).Dates.Select(mention => $"{mention.Span.In(text)} {mention.Value}"));
}
