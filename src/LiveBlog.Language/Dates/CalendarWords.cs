using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

/// <summary>A month as a text names it, in full or shortened.</summary>
internal readonly record struct MonthWord(int Month, bool IsShort);

/// <summary>
/// The names of months and weekdays. French writes them small or large (headlines, capitals); English always large, which keeps *may* and
/// *march* out.
/// </summary>
internal static class CalendarWords
{
    /// <summary>Longer than any word here.</summary>
    public const int Longest = 12;

    private static readonly string[] French =
        ["janvier", "février fevrier", "mars", "avril", "mai", "juin", "juillet", "août aout", "septembre", "octobre", "novembre", "décembre decembre"];

    private static readonly string[] ShortFrench =
        ["janv", "févr fevr fév", "", "avr", "", "", "juil", "", "sept", "oct", "nov", "déc"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] ShortEnglish =
        ["Jan", "Feb", "Mar", "Apr", "", "Jun", "Jul", "Aug", "Sep Sept", "Oct", "Nov", "Dec"];

    private static readonly WordTable<MonthWord> EnglishMonths =
        Months((English, false), (ShortEnglish, true));

    private static readonly WordTable<MonthWord> AllMonths =
        Months((French, false), (ShortFrench, true), (English, false), (ShortEnglish, true));

    private static readonly string[] WeekdayNames =
    [
        "dimanche Dimanche DIMANCHE Sunday SUNDAY Sun", "lundi Lundi LUNDI Monday MONDAY Mon", "mardi Mardi MARDI Tuesday TUESDAY Tue Tues",
        "mercredi Mercredi MERCREDI Wednesday WEDNESDAY Wed Weds", "jeudi Jeudi JEUDI Thursday THURSDAY Thu Thur Thurs",
        "vendredi Vendredi VENDREDI Friday FRIDAY Fri", "samedi Samedi SAMEDI Saturday SATURDAY Sat",
    ];

    private static readonly WordTable<DayOfWeek> Weekdays = Days(WeekdayNames);

    /// <summary>Parts of the day, which may stand between a weekday and its date: *Saturday night, May 5*.</summary>
    private static readonly WordList PartsOfDay = new("matin midi après-midi soir nuit morning noon afternoon evening night");

    /// <summary>All names here in small letters, weekdays in the plural too.</summary>
    public static IEnumerable<string> Names => WeekdayNames.SelectMany(names => names.ToLowerInvariant().Split(' ')).SelectMany(name => (string[])[name, name + "s"])
        .Concat(new[] { French, ShortFrench, English, ShortEnglish }.SelectMany(names => names).SelectMany(name => name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The month of that name in either language.</summary>
    public static MonthWord? Month(ReadOnlySpan<char> word) => AllMonths.TryGetValue(word, out var month) ? month : null;

    /// <summary>The month of that English name: only English puts the month before the day.</summary>
    public static MonthWord? EnglishMonth(ReadOnlySpan<char> word) => EnglishMonths.TryGetValue(word, out var month) ? month : null;

    /// <summary>The month of that name where only a month can stand, so that its case tells nothing.</summary>
    public static MonthWord? MonthInAnyCase(ReadOnlySpan<char> word)
    {
        Span<char> upper = stackalloc char[Longest];
        return word.Length <= Longest && word.ToUpperInvariant(upper) is var length and > 0 ? Month(upper[..length]) : null;
    }

    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) => Weekdays.TryGetValue(word, out var day) ? day : null;

    public static bool IsPartOfDay(ReadOnlySpan<char> word) => PartsOfDay.Has(word);

    private static WordTable<MonthWord> Months(params (string[] Names, bool IsShort)[] lists)
    {
        var months = new Dictionary<string, MonthWord>(StringComparer.Ordinal);
        foreach (var (names, isShort) in lists)
        {
            for (var month = 1; month <= names.Length; month++)
            {
                foreach (var name in names[month - 1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    var word = new MonthWord(month, isShort);
                    months.TryAdd(name, word);
                    months.TryAdd(char.ToUpperInvariant(name[0]) + name[1..], word);
                    months.TryAdd(name.ToUpperInvariant(), word);
                }
            }
        }

        return new WordTable<MonthWord>(months);
    }

    private static WordTable<DayOfWeek> Days(string[] names)
    {
        var days = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal);
        for (var day = 0; day < names.Length; day++)
        {
            foreach (var name in names[day].Split(' '))
            {
                days.Add(name, (DayOfWeek)day);
            }
        }

        return new WordTable<DayOfWeek>(days);
    }
}
