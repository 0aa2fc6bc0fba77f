using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

/// <summary>
/// The words of time in French and English beside the names of months and weekdays. Compiled by hand from general knowledge of the two
/// languages: closed classes all.
/// </summary>
internal static class TimeWords
{
    private const int LongestNumber = 40;

    /// <summary>Every word of the tables below.</summary>
    private static readonly HashSet<string> Mapped = new(StringComparer.Ordinal);

    private static readonly WordTable<int> Numbers = Map(
        ("un une one a an", 1), ("deux two", 2), ("trois three", 3), ("quatre four", 4), ("cinq five", 5), ("six", 6), ("sept seven", 7), ("huit eight", 8), ("neuf nine", 9),
        ("dix ten dizaine", 10), ("onze eleven", 11), ("douze twelve douzaine dozen", 12), ("treize thirteen", 13), ("quatorze fourteen", 14), ("quinze fifteen quinzaine", 15),
        ("seize sixteen", 16), ("dix-sept seventeen", 17), ("dix-huit eighteen", 18), ("dix-neuf nineteen", 19), ("vingt twenty vingtaine", 20), ("vingt-quatre", 24), ("trente thirty trentaine", 30),
        ("trente-six", 36), ("quarante forty quarantaine", 40), ("quarante-cinq", 45), ("quarante-huit forty-eight", 48), ("cinquante fifty cinquantaine", 50), ("soixante sixty soixantaine", 60),
        ("soixante-douze", 72), ("quatre-vingt-dix ninety", 90), ("cent cents hundred centaine", 100), ("mille thousand", 1000));

    private static readonly WordTable<string> Units = Map(
        ("seconde secondes second seconds", "TS"), ("minute minutes", "TM"), ("heure heures hour hours", "TH"), ("jour jours journée journées day days", "D"), ("semaine semaines week weeks", "W"),
        ("mois month months", "M"), ("trimestre trimestres quarter quarters", "Q"), ("semestre semestres", "S"), ("an ans année années year years", "Y"), ("décennie décennies decade decades", "E"), ("siècle siècles century centuries", "C"));

    private static readonly WordTable<string> Parts = Map(
        ("matin matinée morning", "MO"), ("midi noon", "MI"), ("après-midi afternoon", "AF"), ("soir soirée evening", "EV"), ("nuit night", "NI"));

    private static readonly WordTable<string> Seasons = Map(
        ("printemps spring", "SP"), ("été eté summer", "SU"), ("automne autumn fall", "FA"), ("hiver winter", "WI"));

    private static readonly WordTable<int> Days = Map(
        ("avant-hier", -2), ("hier yesterday", -1), ("aujourd'hui aujourd’hui today", 0), ("demain tomorrow", 1), ("après-demain", 2));

    private static readonly WordTable<string> References = Map(
        ("désormais actuel actuelle actuels actuelles actuellement maintenant now currently", "PRESENT_REF"), ("auparavant nouvellement récemment jadis naguère previously recently", "PAST_REF"));

    private static readonly WordTable<string> Recurrent = Map(
        ("quotidiennement daily", "P1D"), ("hebdomadaire hebdomadaires weekly", "P1W"), ("mensuel mensuelle mensuels mensuelles monthly", "P1M"),
        ("trimestriel trimestrielle trimestriels trimestrielles quarterly", "P3M"), ("annuel annuelle annuels annuelles annuellement yearly annual annually", "P1Y"));

    /// <summary>Words that can begin an expression of time or stand behind its article, and are in no table.</summary>
    private const string Others =
        "noël noel toussaint pâques pentecôte ascension saint-sylvestre nouvel nouvelle christmas easter thanksgiving new début fin milieu courant end beginning start middle mi early late mid premier première premiers second seconde "
        + "deuxième deuxièmes troisième troisièmes quatrième quatrièmes dernier dernière derniers dernières prochain prochaine prochains prochaines suivant suivante passé passée écoulé écoulée précédent précédente first third fourth last next past "
        + "toute tout tous toutes chaque every each quotidien quotidienne quotidiens quotidiennes environ about around quinquennat septennat quelques plusieurs des several few some minuit midnight tonight même veille lendemain week-end weekend";

    private static readonly WordTable<bool> OfTime = new(Mapped.Concat(Others.Split(' ')).Concat(CalendarWords.Names).Distinct().Select(word => KeyValuePair.Create(word, true)).ToList());

    /// <summary>
    /// Whether an expression of time can begin with the word in small letters, or go on with it behind its article. Words with hyphens and Roman
    /// numerals are not asked for here. One look spares nearly every word of a text all the rules, so a rule with a new first word needs it here.
    /// </summary>
    public static bool IsOfTime(ReadOnlySpan<char> word) => OfTime.Contains(word);

    /// <summary>The number that a word writes, hyphens within it or not: *vingt-cinq*, *quatre-vingt-douze*, *twenty-two*.</summary>
    public static int? Number(ReadOnlySpan<char> word)
    {
        if (Numbers.TryGetValue(word, out var number))
        {
            return number;
        }

        if (word.IndexOf('-') < 2 || word.Length > LongestNumber)
        {
            return null;
        }

        var (total, current) = (0, 0);
        foreach (var range in word.Split('-'))
        {
            var part = word[range];
            if (part is "et" or "and")
            {
                continue;
            }

            if (part is "vingts")
            {
                part = "vingt";
            }

            if (!Numbers.TryGetValue(part, out var value))
            {
                return null;
            }

            if (value == 1000)
            {
                (total, current) = ((total + Math.Max(current, 1)) * value, 0);
            }
            else
            {
                current = value == 100 ? Math.Max(current, 1) * value : value == 20 && current % 100 == 4 ? current - 4 + 80 : current + value;
            }

            if (total > 100_000)
            {
                return null;
            }
        }

        return total + current;
    }

    /// <summary>The unit as ISO 8601 writes it, a T before those of the clock; Q, S, E and C for three and six months, ten and a hundred years.</summary>
    public static string? Unit(ReadOnlySpan<char> word) => Units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>The part of the day as TIMEX3 writes it behind the T.</summary>
    public static string? PartOfDay(ReadOnlySpan<char> word) => Parts.TryGetValue(word, out var part) ? part : null;

    public static string? Season(ReadOnlySpan<char> word) => Seasons.TryGetValue(word, out var season) ? season : null;

    /// <summary>How many days from the text's own.</summary>
    public static int? DayFromToday(ReadOnlySpan<char> word) => Days.TryGetValue(word, out var days) ? days : null;

    public static string? Reference(ReadOnlySpan<char> word) => References.TryGetValue(word, out var value) ? value : null;

    public static string? Recurrence(ReadOnlySpan<char> word) => Recurrent.TryGetValue(word, out var value) ? value : null;

    public static bool IsLast(ReadOnlySpan<char> word) =>
        word is "dernier" or "dernière" or "derniers" or "dernières" or "passé" or "passée" or "écoulé" or "écoulée" or "précédent" or "précédente";

    public static bool IsNext(ReadOnlySpan<char> word) => word is "prochain" or "prochaine" or "prochains" or "prochaines" or "suivant" or "suivante";

    /// <summary>A duration of so many units: <c>P3D</c>, <c>PT2H</c>; an X where the number is not told.</summary>
    public static string Duration(string number, string unit)
    {
        var (factor, iso) = unit switch
        {
            "Q" => (3, "M"),
            "S" => (6, "M"),
            "E" => (10, "Y"),
            "C" => (100, "Y"),
            _ => (1, unit),
        };
        if (factor > 1 && int.TryParse(number, out var count) && count < 1_000_000)
        {
            number = (count * factor).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return iso[0] == 'T' ? $"PT{number}{iso[1..]}" : $"P{number}{iso}";
    }

    private static WordTable<T> Map<T>(params (string Words, T Value)[] entries)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (words, value) in entries)
        {
            foreach (var word in words.Split(' '))
            {
                map.TryAdd(word, value);
                Mapped.Add(word);
            }
        }

        return new WordTable<T>(map);
    }
}
