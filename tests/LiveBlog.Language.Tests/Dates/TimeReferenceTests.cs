using System.Globalization;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Tests.Dates;

/// <summary>Which of several days, months or years of a name is meant, in a text of Tuesday, 21 November 2023 unless told, as <c>words value</c>.</summary>
public sealed class TimeReferenceTests
{
    [Theory]
    [InlineData("Le maire s'exprime ce mercredi à Brest.", "ce mercredi 2023-11-22", "this one is near: tomorrow, not six days ago")]
    [InlineData("Il a parlé ce lundi à Brest.", "ce lundi 2023-11-20", "yesterday")]
    [InlineData("« Lundi soir, on était au port », a-t-elle dit.", "Lundi soir 2023-11-20TEV", "somebody tells of what was")]
    [InlineData("La piscine fermera, rapporte lundi la Gazette du port.", "lundi 2023-11-20", "when it was told")]
    [InlineData("La taxe votée jeudi par le conseil sera levée.", "jeudi 2023-11-16", "any participle right before the day")]
    [InlineData("La maire devra répondre aux violences survenues à Brest jeudi.", "jeudi 2023-11-16", "its place may stand between")]
    [InlineData("Le port doit-il fermer après la tempête de samedi ?", "samedi 2023-11-18", "what something comes after")]
    [InlineData("Des célébrations devraient avoir lieu dimanche comme prévu.", "dimanche 2023-11-26", "an infinitive that is not of the past")]
    [InlineData("Les marcheurs promettaient de se retrouver dimanche.", "dimanche 2023-11-26", "what was promised")]
    [InlineData("La préfecture a demandé aux marins de ne pas sortir samedi.", "samedi 2023-11-25", "what was asked for")]
    [InlineData("« Il y a eu des fautes, a-t-elle affirmé mercredi au conseil, et je le dis. »", "mercredi 2023-11-15", "an inverted verb within what is quoted")]
    [InlineData("Il n'exclut pas de fermer les écoles vendredi.", "vendredi 2023-11-24", "what is not excluded")]
    [InlineData("Le maire a rendez-vous avec les marins jeudi soir.", "jeudi soir 2023-11-23TEV", "what one goes to is to come")]
    [InlineData("Les marins s'étaient donné rendez-vous jeudi.", "jeudi 2023-11-16", "an appointment that was")]
    [InlineData("Un premier rendez-vous a eu lieu jeudi.", "jeudi 2023-11-16", "a participle of two letters")]
    [InlineData("« Il y aura un défilé » vendredi, a-t-elle assuré lundi.", "vendredi 2023-11-24|lundi 2023-11-20", "who reports has another time")]
    [InlineData("Les marins appellent au calme\nVendredi à Brest, le maire a parlé.", "Vendredi 2023-11-17", "a heading ends with its line")]
    [InlineData("Les lycéens veulent aussi manifester samedi à Brest.", "samedi 2023-11-25", "what one wants")]
    [InlineData("La tour sera fermée aux visiteurs, samedi, a annoncé la mairie.", "samedi 2023-11-25", "who announces it does so earlier")]
    [InlineData("Une nouvelle marche s'annonce samedi.", "samedi 2023-11-25", "what announces itself is to come")]
    [InlineData("Les syndicats annoncent une marche samedi.", "samedi 2023-11-25", "what is announced is to come")]
    [InlineData("La mairie annonce samedi que le pont est fermé.", "samedi 2023-11-18", "when it is announced is past")]
    [InlineData("Le match devait se jouer samedi, il est reporté.", "samedi 2023-11-25", "what ought to have been")]
    [InlineData("Samedi j'irai au port.", "Samedi 2023-11-25", "the first person too has a future")]
    [InlineData("Le syndicat a invité les agents à défiler jeudi.", "jeudi 2023-11-23", "whom one calls on goes later")]
    [InlineData("Paul Durand, soupçonné d'avoir volé un bateau jeudi, doit être jugé.", "jeudi 2023-11-16", "an infinitive of the past")]
    [InlineData("Selon une étude publiée jeudi par le port, il perdrait la moitié.", "jeudi 2023-11-16", "a participle right before the day")]
    [InlineData("Le rapport sera publié jeudi par le port.", "jeudi 2023-11-23", "unless its auxiliary is to come")]
    [InlineData("Selon une source du port, dès lundi soir, les dockers ont commencé à partir.", "lundi soir 2023-11-20TEV", "the verb stands behind a comma")]
    [InlineData("La marche de samedi aura vu peu de monde.", "samedi 2023-11-18", "a future behind which it is over")]
    [InlineData("Ceux qui participeront au défilé dimanche sont priés de se taire.", "dimanche 2023-11-26", "an order in the present")]
    [InlineData("Le maire laissera cette fois-ci à son adjointe le soin de clôturer le congrès, jeudi, à 15 heures.", "jeudi 2023-11-23|15 heures 2023-11-23T15:00", "a verb far before")]
    [InlineData("Deux affiches restaient lundi soir : une samedi à 20h.", "lundi soir 2023-11-20TEV|samedi 2023-11-25|20h 2023-11-25T20:00", "a programme behind a colon")]
    [InlineData("Un livre à paraître lundi.", "lundi 2023-11-27", "à and an infinitive is to come")]
    [InlineData("Le ministre a annoncé que mille hommes seraient mobilisés samedi.", "samedi 2023-11-25", "a conditional in what was announced is to come")]
    [InlineData("Ils ont appelé à un grand rassemblement régional samedi dans le centre.", "samedi 2023-11-25", "what somebody has called for is to come")]
    [InlineData("Il a fait appel à la police samedi.", "samedi 2023-11-18", "to call somebody is no call for something to come")]
    [InlineData("Il a été appelé à la barre jeudi.", "jeudi 2023-11-16", "nor to be called")]
    [InlineData("Le maire a annoncé son intention de s'expliquer vendredi sur les mesures.", "vendredi 2023-11-24", "what somebody intends")]
    [InlineData("Il n'exclut pas que la marche de samedi soit reportée.", "samedi 2023-11-25", "what may be put off is to come")]
    [InlineData("C'est la dernière étape avant le début de la saison dimanche dans le port.", "dimanche 2023-11-26", "what something else comes before")]
    [InlineData("Le coureur risque de perdre samedi au moment de partir.", "samedi 2023-11-25", "what one risks")]
    [InlineData("« On est là. Et vous ne serez plus jamais seuls. » Dans une vidéo postée sur son compte Voxia samedi, Paul Durand s'est adressé aux victimes.", "samedi 2023-11-18", "a participle before a comma")]
    [InlineData("Le maire devrait donner les détails du plan « Port dur » activé jeudi.", "jeudi 2023-11-16", "a participle right before the day at the sentence's end")]
    [InlineData("Les pêcheurs préparent de nouveaux rassemblements samedi à travers le pays.", "samedi 2023-11-25", "what is prepared is to come")]
    [InlineData("Peut-on donc s'attendre à plus de monde de la part de certains ce samedi ?", "ce samedi 2023-11-25", "what is to be expected")]
    public void The_tense_tells_which_weekday(string text, string expected, string reason) => Read(text).ShouldBe(expected, reason);

    [Theory]
    [InlineData("Le conseil se réunit entre le 7 et le 10 décembre.", "le 7 2023-12-07|le 10 décembre 2023-12-10", "the month behind the second day, with its article")]
    [InlineData("La fête va du mercredi 3 juillet au mardi 13 août.", "mercredi 3 juillet 2024-07-03|mardi 13 août 2024-08-13", "the weekday tells the year")]
    [InlineData("Le pont est fermé depuis le 1er mai.", "le 1er mai 2023-05-01", "since when is past")]
    [InlineData("La règle est entrée en vigueur le 1er mai.", "le 1er mai 2023-05-01", "a verb of the past")]
    [InlineData("La règle vaut jusqu'au 15 mars.", "15 mars 2024-03-15", "a limit is to come")]
    [InlineData("Le bureau ferme en principe le 25.", "le 25 2023-11-25", "without a tense the nearer one")]
    [InlineData("Pour l'acte 8, samedi 6 mai 2023, ils étaient dix.", "samedi 6 mai 2023 2023-05-06", "a number before a date")]
    [InlineData("Le maire a estimé au début avril que le pont tiendrait.", "début avril 2023-04", "a month that is over, though the next is nearer")]
    [InlineData("Trois phares ont été détruits au mois de février.", "mois de février 2023-02", "the same behind the word month")]
    [InlineData("En mars, le pont avait déjà fermé.", "mars 2023-03", "the verb stands behind a comma")]
    [InlineData("Anne Petit assurait, en mars, que le pont tiendrait.", "mars 2023-03", "between commas")]
    [InlineData("Le pont fermera en mars.", "mars 2024-03", "a month to come")]
    [InlineData("Le pont rouvrira en septembre.", "septembre 2024-09", "to come, though the last is nearer")]
    [InlineData("Le pont ouvrira avant l'été.", "l'été 2024-SU", "a season to come")]
    [InlineData("Un arrivage est attendu sous peu, puis un autre à la fin du mois.", "la fin du mois 2023-11", "the edge of the month we are in")]
    public void The_tense_tells_which_month_and_year(string text, string expected, string reason) => Read(text).ShouldBe(expected, reason);

    [Theory]
    [InlineData("La règle s'appliquera au 1er janvier. Le maire a affirmé le contraire en fin de journée.", "1er janvier 2024-01-01|fin de journée 2023-11-21TEV", "what is past is not of a day to come")]
    [InlineData("Ils étaient dix le 4 novembre. Des heurts ont éclaté en début de soirée.", "le 4 novembre 2023-11-04|début de soirée 2023-11-21TEV", "a day compared with")]
    [InlineData("Ils étaient dix le 4 novembre. Le cortège est parti vers 14h30.", "le 4 novembre 2023-11-04|14h30 2023-11-21T14:30", "the same for the clock")]
    [InlineData("Le musée a fermé lundi. Dans la soirée, la foule est partie.", "lundi 2023-11-20|la soirée 2023-11-20TEV", "a sentence that goes on with its day")]
    [InlineData("La course aura lieu samedi. Le départ sera donné à 14 heures.", "samedi 2023-11-25|14 heures 2023-11-25T14:00", "a programme")]
    [InlineData("Lundi, dix marcheurs ont défilé. Ils étaient cent vers 14h30 au port.", "Lundi 2023-11-20|14h30 2023-11-20T14:30", "the day just told of")]
    [InlineData("Des défilés sont prévus en début d'après-midi samedi.", "début d'après-midi 2023-11-25TAF|samedi 2023-11-25", "the day behind it")]
    [InlineData("Lundi, dix marcheurs ont défilé. Comme la veille, la place était vide.", "Lundi 2023-11-20|la veille 2023-11-20", "the day before the text's")]
    [InlineData("Lundi, il a dit oui. La veille, il disait non.", "Lundi 2023-11-20|La veille 2023-11-19", "the day before the one told of")]
    [InlineData("À la veille de la fête, le port est vide.", "la veille 2023-11-21", "today comes before it")]
    public void A_time_belongs_to_the_day_it_goes_on_with(string text, string expected, string reason) => Read(text).ShouldBe(expected, reason);

    [Theory]
    [InlineData("2024-01-09", "Cet automne, les ventes ont chuté.", "Cet automne 2023-FA", "an autumn just over")]
    [InlineData("2018-12-23", "Le juge a dit qu'il serait jugé le 5 juin.", "le 5 juin 2019-06-05", "to come, seen from the past")]
    [InlineData("2019-01-07", "Prévu pour la mi-décembre, le débat sera donné plus tard.", "mi-décembre 2018-12", "the verb behind tells of another time")]
    [InlineData("2019-01-07", "Le dispositif retrouvera son niveau de la mi-décembre.", "mi-décembre 2018-12", "a level, not when it happens")]
    [InlineData("2018-11-29", "La mairie a fermé le lundi 27 novembre.", "le lundi 27 novembre 2018-11-27", "a weekday that slipped")]
    [InlineData("2026-03-12", "La croissance sera de 0,7 % contre 1 % attendu en décembre.", "décembre 2025-12", "when it was expected")]
    [InlineData("2024-01-09", "La maire devra répondre à l'appel du Nouvel An.", "Nouvel An 2024-01-01", "a feast just over")]
    [InlineData("2024-01-09", "Cet été, le port ouvrira plus tôt.", "Cet été 2024-SU", "a summer to come")]
    [InlineData("2019-01-28", "La vitesse a été abaissée au 1er juillet.", "1er juillet 2018-07-01", "nearer the next")]
    [InlineData("2011-09-16", "Elle avait soulevé un tollé en décembre.", "décembre 2010-12", "nearer the next")]
    public void Another_day_means_another_season(string date, string text, string expected, string reason) =>
        Read(text, TextLanguage.French, DateOnly.Parse(date, CultureInfo.InvariantCulture)).ShouldBe(expected, reason);

    [Theory]
    [InlineData("Ils défilent les samedi et les dimanches.", "les samedi XXXX-WXX-6|les dimanches XXXX-WXX-7", "each one, with or without its s")]
    [InlineData("Anne Petit lit le Journal du dimanche.", "", "a paper")]
    [InlineData("Il finit le mois avec dix euros en fin de mois.", "", "any month's end")]
    [InlineData("Les ventes du Black Friday ont baissé.", "", "a sale")]
    [InlineData("Ils réclament la journée de 8 heures.", "8 heures PT8H", "how long a day lasts")]
    [InlineData("La page port.example/cI5mIS2h3B est vide.", "", "letters of an address")]
    [InlineData("Selon l'hebdomadaire de Brest, il ment.", "", "a paper")]
    [InlineData("Le pont ouvrira dans les trois ans.", "trois ans P3Y", "a length of time")]
    public void What_recurs_or_is_no_date(string text, string expected, string reason) => Read(text).ShouldBe(expected, reason);

    [Theory]
    [InlineData("The port was closed on March 29th.", "March 29th 2023-03-29", "an ordinal behind the month")]
    [InlineData("The 29th of October was wet.", "The 29th of October 2023-10-29", "an ordinal before it")]
    [InlineData("On Wednesday, Mohamed and his father are to travel.", "Wednesday 2023-11-22", "a name that ends like a verb")]
    [InlineData("They were seen at the weekend.", "the weekend 2023-W46-WE", "the weekend just over")]
    public void English(string text, string expected, string reason) => Read(text, TextLanguage.English).ShouldBe(expected, reason);

    private static string Read(string text, TextLanguage language = TextLanguage.French, DateOnly? date = null) =>
        string.Join('|', NewsReader.Read(text, language, date ?? new DateOnly(2023, 11, 21)).Dates.Select(mention => $"{mention.Span.In(text)} {mention.Value}"));
}
