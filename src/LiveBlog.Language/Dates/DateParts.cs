namespace LiveBlog.Linguistics.Dates;

/// <summary>What stands beside the day and the month of a date and belongs to it: its weekday, its year, the letters of an ordinal.</summary>
internal static class DateParts
{
    /// <summary>*mardi 21*, *Tuesday, Nov.*, *Saturday night, May*, *Tuesday the 21st*.</summary>
    public static (int Start, DayOfWeek? Weekday) WeekdayBefore(string text, int from, int start)
    {
        var at = start;
        for (var words = 0; words < 3; words++)
        {
            var end = TextRuns.BackOverSpace(text, from, at);
            if (end == at || end == from)
            {
                return (start, null);
            }

            if (text[end - 1] is ',' or '.')
            {
                end--;
            }

            at = TextRuns.StartOfLetters(text, from, end);
            var word = text.AsSpan(at, end - at);
            if (CalendarWords.Weekday(word) is { } weekday)
            {
                return (at, weekday);
            }

            if (!CalendarWords.IsPartOfDay(word) && word is not ("le" or "the"))
            {
                return (start, null);
            }
        }

        return (start, null);
    }

    /// <summary>A year of four figures behind a comma or white space, and where the date ends with it or without.</summary>
    public static (int End, int? Year) YearAfter(string text, int end)
    {
        var at = TextRuns.SkipSpace(text, end < text.Length && text[end] == ',' ? end + 1 : end);
        var yearEnd = Figures.End(text, at);
        if (at == end || yearEnd - at != 4 || !char.IsWhiteSpace(text[at - 1]) || IsAmountOrTime(text, yearEnd))
        {
            return (end, null);
        }

        var year = Figures.Number(text, at, yearEnd);
        return IsYear(year) ? (yearEnd, year) : (end, null);
    }

    /// <summary>What follows a number makes it something other than a day or a year: *21:30*, *21 000*, *3.5*, *5 %*, *14h*.</summary>
    public static bool IsAmountOrTime(string text, int end)
    {
        if (end >= text.Length)
        {
            return false;
        }

        var next = text[end];
        if (next is '.' or ',' or ':')
        {
            return end + 1 < text.Length && char.IsDigit(text[end + 1]);
        }

        return next == '%' || (char.IsLetterOrDigit(next) && SkipOrdinal(text, end) == end);
    }

    public static bool IsYear(int number) => number is >= 1000 and <= 2999;

    public static int SkipOrdinal(string text, int at)
    {
        foreach (var ordinal in (ReadOnlySpan<string>)["er", "ᵉʳ", "st", "nd", "rd", "th"])
        {
            if (text.AsSpan(at).StartsWith(ordinal, StringComparison.Ordinal))
            {
                var end = at + ordinal.Length;
                return end < text.Length && char.IsLetterOrDigit(text[end]) ? at : end;
            }
        }

        return at;
    }

    public static int SkipAbbreviationStop(string text, int at, MonthWord month) =>
        month.IsShort && at < text.Length && text[at] == '.' ? at + 1 : at;
}
