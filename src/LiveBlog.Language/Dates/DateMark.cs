namespace LiveBlog.Linguistics.Dates;

/// <summary>
/// The mark at the head of a text that says of when it is: <c>date 2023-11-21</c>, <c>date 2023-11</c>, <c>date 2023</c>, also
/// <c>Date: November 2023</c>, <c>date : mardi 21 novembre 2023</c>, <c>date 21/11/2023</c>. A byte order mark, white space and a colon around
/// it are of no account. A mark has a year; what it names need not exist (<c>date 2023-13</c>).
/// </summary>
/// <param name="Words">The date as written, without the word <c>date</c>.</param>
/// <param name="Span">From the word <c>date</c> to the end of the date.</param>
/// <param name="Year">0 to 9999, as written.</param>
/// <param name="Month">0 to 99 as written, or null when the mark is a year.</param>
/// <param name="Day">0 to 99 as written, or null when the mark is a year or a month.</param>
/// <param name="Weekday">The day of the week named with it, if any; not checked.</param>
public sealed record DateMark(string Words, TextSpan Span, int Year, int? Month, int? Day, DayOfWeek? Weekday)
{
    private const string Word = "date";

    /// <summary>No mark is longer; what is looked at stays short on any text.</summary>
    private const int Longest = 60;

    /// <summary>The day, when the mark names one that exists.</summary>
    public DateOnly? On => CalendarDay.Of(Year, Month, Day);

    /// <summary>Whether the calendar has such a day, month or year.</summary>
    public bool Exists => CalendarDay.Of(Year, Month ?? 1, Day ?? 1) is not null;

    /// <summary>Whether <paramref name="day"/> is the mark's day, or one of its month or year.</summary>
    public bool Covers(DateOnly day) =>
        day.Year == Year && (Month is null || day.Month == Month) && (Day is null || day.Day == Day);

    /// <summary>The mark at the head of <paramref name="text"/>, or null when it begins otherwise.</summary>
    public static DateMark? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = Head(text);
        if (!text.AsSpan(start).StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var word = start + Word.Length;
        var value = SkipSpace(text, word);
        if (value < text.Length && text[value] == ':')
        {
            value = SkipSpace(text, value + 1);
        }

        if (value == word || value == text.Length)
        {
            return null;
        }

        // A window makes every look ahead short; the character behind it tells whether a number goes on.
        var window = text.Substring(value, Math.Min(Longest, text.Length - value));
        if ((YearFirst(window) ?? Mentioned(window) ?? MonthAndYear(window)) is not var (length, year, month, day, weekday))
        {
            return null;
        }

        var end = value + length;
        return end < text.Length && !char.IsWhiteSpace(text[end])
            ? null
            : new DateMark(window[..length], new TextSpan(start, end), year, month, day, weekday);
    }

    /// <summary>Where the text begins behind byte order marks, zero-width characters and white space.</summary>
    internal static int Head(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '\uFEFF' or '\u200B' or '\u2060'))
        {
            start++;
        }

        return start;
    }

    /// <summary>*2023*, *2023-11*, *2023-11-21*, with hyphens, slashes or full stops.</summary>
    private static (int Length, int Year, int? Month, int? Day, DayOfWeek? Weekday)? YearFirst(string window)
    {
        var yearEnd = Figures.End(window, 0);
        if (yearEnd != 4)
        {
            return null;
        }

        var year = Figures.Number(window, 0, yearEnd);
        if (!TryReadPart(window, yearEnd, out var monthEnd, out var month))
        {
            return (yearEnd, year, null, null, null);
        }

        return TryReadPart(window, monthEnd, out var dayEnd, out var day)
            ? (dayEnd, year, month, day, null)
            : (monthEnd, year, month, null, null);
    }

    /// <summary>A whole date of any form that running text has.</summary>
    private static (int Length, int Year, int? Month, int? Day, DayOfWeek? Weekday)? Mentioned(string window)
    {
        var start = window.StartsWith("le ", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        foreach (var mention in CalendarDates.In(window))
        {
            return mention.Span.Start == start && mention.Year is { } year
                ? (mention.Span.End, year, mention.Month, mention.Day, mention.Weekday)
                : null;
        }

        return null;
    }

    /// <summary>*novembre 2023*, *Nov. 2023*, *11/2023*.</summary>
    private static (int Length, int Year, int? Month, int? Day, DayOfWeek? Weekday)? MonthAndYear(string window)
    {
        var wordEnd = 0;
        while (wordEnd < window.Length && char.IsLetterOrDigit(window[wordEnd]))
        {
            wordEnd++;
        }

        var word = window.AsSpan(0, wordEnd);
        int month;
        int year;
        if (CalendarWords.MonthInAnyCase(word) is { } named)
        {
            month = named.Month;
            year = SkipSpace(window, wordEnd < window.Length && window[wordEnd] == '.' ? wordEnd + 1 : wordEnd);
        }
        else if (wordEnd is 1 or 2 && Figures.End(window, 0) == wordEnd && wordEnd < window.Length && window[wordEnd] is '/' or '-' or '.')
        {
            month = Figures.Number(window, 0, wordEnd);
            year = wordEnd + 1;
        }
        else
        {
            return null;
        }

        var end = Figures.End(window, year);
        return end - year == 4 && year > wordEnd ? (end, Figures.Number(window, year, end), month, null, null) : null;
    }

    private static bool TryReadPart(string window, int at, out int end, out int part)
    {
        (end, part) = (at, 0);
        if (at >= window.Length || window[at] is not ('-' or '/' or '.'))
        {
            return false;
        }

        var digits = Figures.End(window, at + 1);
        if (digits - at - 1 is < 1 or > 2)
        {
            return false;
        }

        (end, part) = (digits, Figures.Number(window, at + 1, digits));
        return true;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
