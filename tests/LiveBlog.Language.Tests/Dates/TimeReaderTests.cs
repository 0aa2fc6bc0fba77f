using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Tests.Dates;

/// <summary>Dates, times, durations and recurrences of a text of Tuesday, 21 November 2023, as <c>words value</c>.</summary>
public sealed class TimeReaderTests
{
    private static readonly DateOnly Tuesday = new(2023, 11, 21);

    [Theory]

    // Days of the calendar: the article belongs to the date, the preposition does not.
    [InlineData("Il a été élu le 3 mai 2017 à Nice.", "le 3 mai 2017 2017-05-03")]
    [InlineData("Le sommet du mardi 21 novembre a échoué.", "mardi 21 novembre 2023-11-21")]
    [InlineData("Il est né un 1er mai, le 1er mai 1962.", "1er mai 2023-05-01|le 1er mai 1962 1962-05-01")]
    [InlineData("Les concerts des 5 et 12 décembre prochains.", "5 2023-12-05|12 décembre prochains 2023-12-12")]
    [InlineData("L'attentat du 11 septembre 2001.", "11 septembre 2001 2001-09-11")]

    // Without a year it is the nearest; dernier and prochain say which.
    [InlineData("Les élections du 30 janvier.", "30 janvier 2024-01-30")]
    [InlineData("Le vote du 30 août.", "30 août 2023-08-30")]
    [InlineData("Arrêté le 10 décembre dernier.", "le 10 décembre dernier 2022-12-10")]

    // Weekdays: the tense decides, and today is as near as can be.
    [InlineData("Le ministre a annoncé lundi sa démission.", "lundi 2023-11-20")]
    [InlineData("Le ministre a annoncé mardi sa démission.", "mardi 2023-11-21")]
    [InlineData("La réunion se tiendra vendredi à Paris.", "vendredi 2023-11-24")]
    [InlineData("Elle a démissionné mercredi dernier.", "mercredi dernier 2023-11-15")]
    [InlineData("Il parlera jeudi prochain.", "jeudi prochain 2023-11-23")]
    [InlineData("Nous avons ouvert samedi.", "samedi 2023-11-18")]
    [InlineData("Il assure que le pont rouvrirait lundi.", "lundi 2023-11-27")]
    [InlineData("Il aurait quitté le pays lundi.", "lundi 2023-11-20")]

    // Parts of the day.
    [InlineData("Il a rencontré lundi soir des dirigeants.", "lundi soir 2023-11-20TEV")]
    [InlineData("Elle est arrivée hier matin.", "hier matin 2023-11-20TMO")]
    [InlineData("Il parlera ce soir.", "ce soir 2023-11-21TEV")]
    [InlineData("Un raid a eu lieu dans la nuit de lundi à mardi.", "la nuit de lundi à mardi 2023-11-20TNI")]

    // Relative days.
    [InlineData("Hier, il a plu ; demain, il neigera.", "Hier 2023-11-20|demain 2023-11-22")]
    [InlineData("Avant-hier déjà.", "Avant-hier 2023-11-19")]
    [InlineData("Le 3 mai 2017, il gagne ; le lendemain, il perd.", "Le 3 mai 2017 2017-05-03|le lendemain 2017-05-04")]

    // Longer than a day.
    [InlineData("Il part la semaine prochaine.", "la semaine prochaine 2023-W48")]
    [InlineData("Il est parti le mois dernier.", "le mois dernier 2023-10")]
    [InlineData("Les prix ont baissé l'année dernière.", "l'année dernière 2022")]
    [InlineData("Il signera en juin prochain.", "juin prochain 2024-06")]
    [InlineData("Les travaux finiront fin novembre 2025.", "fin novembre 2025 2025-11")]
    [InlineData("Il est maire depuis 2019.", "2019 2019")]
    [InlineData("Dans les années 1990, on fumait.", "les années 1990 199")]
    [InlineData("Cet été, il a fait chaud.", "Cet été 2023-SU")]

    // Times of the clock belong to the day beside them, or to the one mentioned last.
    [InlineData("Rendez-vous mercredi prochain à 14h30.", "mercredi prochain 2023-11-22|14h30 2023-11-22T14:30")]
    [InlineData("Vers 9 h 20, avant-hier, un mur est tombé.", "9 h 20 2023-11-19T09:20|avant-hier 2023-11-19")]
    [InlineData("Il viendra à 8 heures.", "8 heures 2023-11-21T08:00")]

    // Durations; an age is none.
    [InlineData("Une trêve de quatre jours.", "quatre jours P4D")]
    [InlineData("Il attend depuis environ deux mois.", "environ deux mois P2M")]
    [InlineData("Ces derniers jours, rien.", "Ces derniers jours PXD")]
    [InlineData("Il a mis plusieurs années.", "plusieurs années PXY")]
    [InlineData("Condamné à 10 ans de prison.", "10 ans P10Y")]
    [InlineData("Paul, 23 ans, et Léa, âgée de 6 ans.", "")]

    // What recurs.
    [InlineData("Chaque jour, tous les lundis, deux fois par an.", "Chaque jour P1D|tous les lundis XXXX-WXX-1|an P1Y")]

    // Not times.
    [InlineData("La planète Mars, les sports d'hiver et 2000 manifestants.", "")]
    [InlineData("L'équipe attend une réaction dès vendredi.", "vendredi 2023-11-24")]
    [InlineData("Dès lundi, les agents ont déposé un préavis.", "lundi 2023-11-20")]
    [InlineData("La mairie annonce lundi que la piscine rouvrira vendredi.", "lundi 2023-11-20|vendredi 2023-11-24")]
    [InlineData("Le procès s'ouvre jeudi à Lyon.", "jeudi 2023-11-23")]
    [InlineData("Les obsèques ont lieu jeudi.", "jeudi 2023-11-23")]
    [InlineData("Un rassemblement est organisé samedi.", "samedi 2023-11-25")]
    [InlineData("Il a été tué la nuit dernière.", "la nuit dernière 2023-11-20TNI")]
    [InlineData("Le parc fermera à l'horizon 2030.", "2030 2030")]
    [InlineData("Mon frère aime le Printemps arabe.", "")]
    [InlineData("« Je suis là lundi », a-t-il dit.", "lundi 2023-11-27")]
    [InlineData("La pièce sera reprise le 14 juin.", "le 14 juin 2024-06-14")]
    [InlineData("Ils ont défilé hier lundi.", "hier lundi 2023-11-20")]
    public void French(string text, string expected) => Read(text, TextLanguage.French).ShouldBe(expected);

    [Theory]
    [InlineData("He said on Monday that it was over.", "Monday 2023-11-20")]
    [InlineData("The vote will take place Friday.", "Friday 2023-11-24")]
    [InlineData("The president, who is due to visit the region on Wednesday, said it was over.", "Wednesday 2023-11-22")]
    [InlineData("They won Saturday night, May 5, 2018, at home.", "Saturday night, May 5, 2018 2018-05-05TNI")]
    [InlineData("Talks began last week and end next month.", "last week 2023-W46|next month 2023-12")]
    [InlineData("The blast at 2:30 p.m. was heard this morning.", "2:30 p.m. 2023-11-21T14:30|this morning 2023-11-21TMO")]
    [InlineData("He left two days ago.", "two days ago 2023-11-19")]
    [InlineData("He was elected in 2019.", "2019 2019")]
    [InlineData("It may march on.", "")]
    [InlineData("Nurses will walk out from Monday after talks collapsed.", "Monday 2023-11-27")]
    [InlineData("He spoke on the Today programme.", "")]
    [InlineData("The trial begins on Thursday.", "Thursday 2023-11-23")]
    [InlineData("On Friday, he and his father are to travel.", "Friday 2023-11-24")]
    public void English(string text, string expected) => Read(text, TextLanguage.English).ShouldBe(expected);

    [Theory]
    [InlineData("Hier, le 3, lundi soir, la semaine prochaine.")]
    [InlineData("Le 31 février, le 99 mai 9999, à 99h99, dans 9999999 ans, il y a 4999 ans.")]
    public void Without_a_day_of_its_own_and_at_the_calendars_ends_nothing_fails(string text)
    {
        foreach (var date in new DateOnly?[] { null, DateOnly.MinValue, DateOnly.MaxValue })
        {
            NewsReader.Read(text, TextLanguage.French, date).Dates.ShouldAllBe(mention => mention.Span.Length > 0);
        }
    }

    private static string Read(string text, TextLanguage language) =>
        string.Join('|', NewsReader.Read(text, language, Tuesday).Dates.Select(mention => $"{mention.Span.In(text)} {mention.Value}"));
}
