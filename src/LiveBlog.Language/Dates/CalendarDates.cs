namespace LiveBlog.Linguistics.Dates;

/// <summary>
/// Finds the calendar dates of a French or English text: *mardi 21 novembre 2023*, *21 novembre*, *1er janvier*, *November 21, 2023*,
/// *Tuesday, Nov. 21*, *21 November 2023*, *2023-11-21*, *21/11/2023*. Figures alone need a year and put the day first, as France does; the
/// month comes first only where the day cannot (*11/21/2023*). Of a range (*du 20 au 22 novembre*) the last day is found.
/// </summary>
public static class CalendarDates
{
    /// <summary>The dates in the order in which they stand. Takes time linear in the text's length and never fails.</summary>
    public static IReadOnlyList<DateMention> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, 0);
    }

    /// <summary>The dates from <paramref name="start"/> on.</summary>
    internal static IReadOnlyList<DateMention> In(string text, int start)
    {
        // Every date has a day in figures: the scan goes from one run of digits to the next.
        var mentions = new List<DateMention>();
        var at = start;
        while (at < text.Length)
        {
            var step = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (step < 0)
            {
                break;
            }

            at += step;
            var end = Figures.End(text, at);
            if (end - at <= 4 && Read(text, start, at, end) is { } mention)
            {
                mentions.Add(mention);
                start = mention.Span.End;
                end = Math.Max(end, start);
            }

            at = end;
        }

        return mentions;
    }

    private static DateMention? Read(string text, int from, int at, int end)
    {
        if (at > from && char.IsLetterOrDigit(text[at - 1]))
        {
            return null;
        }

        return InFigures(text, from, at, end) ?? (end - at > 2 ? null : DayFirst(text, from, at, end) ?? MonthFirst(text, from, at, end));
    }

    /// <summary>*2023-11-21*, *21/11/2023*, *21.11.2023*; not a part of an address or of a longer number.</summary>
    private static DateMention? InFigures(string text, int from, int at, int end)
    {
        if (at > from && text[at - 1] is '/' or '-' or '.' or '_' or '=' or ',')
        {
            return null;
        }

        if (end >= text.Length || text[end] is not ('-' or '/' or '.'))
        {
            return null;
        }

        var second = end + 1;
        var secondEnd = Figures.End(text, second);
        if (secondEnd >= text.Length || text[secondEnd] != text[end] || secondEnd - second is < 1 or > 2)
        {
            return null;
        }

        var third = secondEnd + 1;
        var thirdEnd = Figures.End(text, third);
        var isTime = thirdEnd < text.Length && text[thirdEnd] == 'T';
        if (thirdEnd < text.Length && (text[thirdEnd] is '/' or '-' or '_' || (!isTime && DateParts.IsAmountOrTime(text, thirdEnd))))
        {
            return null;
        }

        var (a, b, c) = (Figures.Number(text, at, end), Figures.Number(text, second, secondEnd), Figures.Number(text, third, thirdEnd));
        if (end - at == 4 && thirdEnd - third is 1 or 2 && DateParts.IsYear(a))
        {
            return Found(text, from, at, thirdEnd, c, b, a);
        }

        if (end - at > 2 || thirdEnd - third != 4 || !DateParts.IsYear(c))
        {
            return null;
        }

        var (day, month) = b > 12 && a <= 12 ? (b, a) : (a, b);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? Found(text, from, at, thirdEnd, day, month, c) : null;
    }

    /// <summary>*21 novembre 2023*, *1er janvier*, *21st of November, 2023*.</summary>
    private static DateMention? DayFirst(string text, int from, int at, int end)
    {
        var day = Figures.Number(text, at, end);
        if (day is < 1 or > 39 || (at > from + 1 && text[at - 1] is '.' or ',' or ':' or '/' && char.IsDigit(text[at - 2])))
        {
            return null;
        }

        var word = TextRuns.SkipSpace(text, DateParts.SkipOrdinal(text, end));
        if (word == end || word >= text.Length || !char.IsWhiteSpace(text[word - 1]))
        {
            return null;
        }

        if (text.AsSpan(word).StartsWith("of ", StringComparison.Ordinal))
        {
            word += 3;
        }

        var wordEnd = TextRuns.EndOfLetters(text, word);
        if (CalendarWords.Month(text.AsSpan(word, wordEnd - word)) is not { } month)
        {
            return null;
        }

        var (stop, year) = DateParts.YearAfter(text, DateParts.SkipAbbreviationStop(text, wordEnd, month));
        var mention = Found(text, from, at, stop, day, month.Month, year);
        return Stands(text, mention, month, wordEnd) ? mention : null;
    }

    /// <summary>*November 21, 2023*, *Nov. 21*.</summary>
    private static DateMention? MonthFirst(string text, int from, int at, int end)
    {
        var day = Figures.Number(text, at, end);
        var wordEnd = TextRuns.BackOverSpace(text, from, at);
        if (day is < 1 or > 31 || wordEnd == at || DateParts.IsAmountOrTime(text, end))
        {
            return null;
        }

        var hasStop = wordEnd > from && text[wordEnd - 1] == '.';
        var lettersEnd = hasStop ? wordEnd - 1 : wordEnd;
        var word = TextRuns.StartOfLetters(text, from, lettersEnd);
        if (CalendarWords.EnglishMonth(text.AsSpan(word, lettersEnd - word)) is not { } month || (hasStop && !month.IsShort))
        {
            return null;
        }

        var (stop, year) = DateParts.YearAfter(text, DateParts.SkipOrdinal(text, end));
        var mention = Found(text, from, word, stop, day, month.Month, year);
        return Stands(text, mention, month, lettersEnd) ? mention : null;
    }

    private static DateMention Found(string text, int from, int start, int end, int day, int month, int? year)
    {
        var (weekdayStart, weekday) = DateParts.WeekdayBefore(text, from, start);
        var span = new TextSpan(weekdayStart, end);
        return new DateMention(span.In(text), span, weekday, day, month, year, DateUses.Of(text, from, span));
    }

    /// <summary>A shortened month is one with its full stop, a year or a weekday; *3 Mar* and *Dec 12* alone may be anything.</summary>
    private static bool Stands(string text, DateMention mention, MonthWord month, int wordEnd) =>
        !month.IsShort || mention.Year is not null || mention.Weekday is not null || (wordEnd < text.Length && text[wordEnd] == '.');
}
