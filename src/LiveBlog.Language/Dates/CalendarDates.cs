using System.Collections.Frozen;

namespace LiveBlog.Linguistics.Dates;

/// <summary>
/// Finds the calendar dates of a French or English text: *mardi 21 novembre 2023*, *21 novembre*, *1er janvier*, *November 21, 2023*,
/// *Tuesday, Nov. 21*, *21 November 2023*, *2023-11-21*, *21/11/2023*. Figures alone need a year and put the day first, as France does; the
/// month comes first only where the day cannot (*11/21/2023*). Of a range (*du 20 au 22 novembre*) the last day is found.
/// </summary>
public static class CalendarDates
{
    /// <summary>White space looked across between the parts of a date: a date may be broken over two lines.</summary>
    private const int LongestGap = 4;

    /// <summary>How far back a birth is looked for: *né à Lyon le 3 mai 1950*.</summary>
    private const int LongestClause = 60;

    /// <summary>Longer words before a date are passed over, which keeps the time linear.</summary>
    private const int LongestWord = 24;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bounds = Words(
        "depuis avant après apres dès au ici entre since until till before after by from through to between");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Births = Words("né née nés nées born naissance");

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
        if (thirdEnd < text.Length && (text[thirdEnd] is '/' or '-' or '_' || (!isTime && IsAmountOrTime(text, thirdEnd))))
        {
            return null;
        }

        var (a, b, c) = (Figures.Number(text, at, end), Figures.Number(text, second, secondEnd), Figures.Number(text, third, thirdEnd));
        if (end - at == 4 && thirdEnd - third is 1 or 2 && IsYear(a))
        {
            return Found(text, from, at, thirdEnd, c, b, a);
        }

        if (end - at > 2 || thirdEnd - third != 4 || !IsYear(c))
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

        var word = SkipSpace(text, SkipOrdinal(text, end));
        if (word == end || word >= text.Length || !char.IsWhiteSpace(text[word - 1]))
        {
            return null;
        }

        if (text.AsSpan(word).StartsWith("of ", StringComparison.Ordinal))
        {
            word += 3;
        }

        var wordEnd = EndOfLetters(text, word);
        if (CalendarWords.Month(text.AsSpan(word, wordEnd - word)) is not { } month)
        {
            return null;
        }

        var (stop, year) = YearAfter(text, SkipAbbreviationStop(text, wordEnd, month));
        var mention = Found(text, from, at, stop, day, month.Month, year);
        return Stands(text, mention, month, wordEnd) ? mention : null;
    }

    /// <summary>*November 21, 2023*, *Nov. 21*.</summary>
    private static DateMention? MonthFirst(string text, int from, int at, int end)
    {
        var day = Figures.Number(text, at, end);
        var wordEnd = BackOverSpace(text, from, at);
        if (day is < 1 or > 31 || wordEnd == at || IsAmountOrTime(text, end))
        {
            return null;
        }

        var hasStop = wordEnd > from && text[wordEnd - 1] == '.';
        var lettersEnd = hasStop ? wordEnd - 1 : wordEnd;
        var word = StartOfLetters(text, from, lettersEnd);
        if (CalendarWords.EnglishMonth(text.AsSpan(word, lettersEnd - word)) is not { } month || (hasStop && !month.IsShort))
        {
            return null;
        }

        var (stop, year) = YearAfter(text, SkipOrdinal(text, end));
        var mention = Found(text, from, word, stop, day, month.Month, year);
        return Stands(text, mention, month, lettersEnd) ? mention : null;
    }

    private static DateMention Found(string text, int from, int start, int end, int day, int month, int? year)
    {
        var (weekdayStart, weekday) = WeekdayBefore(text, from, start);
        var span = new TextSpan(weekdayStart, end);
        return new DateMention(span.In(text), span, weekday, day, month, year, UseOf(text, from, span));
    }

    /// <summary>A shortened month is one with its full stop, a year or a weekday; *3 Mar* and *Dec 12* alone may be anything.</summary>
    private static bool Stands(string text, DateMention mention, MonthWord month, int wordEnd) =>
        !month.IsShort || mention.Year is not null || mention.Weekday is not null || (wordEnd < text.Length && text[wordEnd] == '.');

    /// <summary>*mardi 21*, *Tuesday, Nov.*, *Saturday night, May*, *Tuesday the 21st*.</summary>
    private static (int Start, DayOfWeek? Weekday) WeekdayBefore(string text, int from, int start)
    {
        var at = start;
        for (var words = 0; words < 3; words++)
        {
            var end = BackOverSpace(text, from, at);
            if (end == at || end == from)
            {
                return (start, null);
            }

            if (text[end - 1] is ',' or '.')
            {
                end--;
            }

            at = StartOfLetters(text, from, end);
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

    private static DateUse UseOf(string text, int from, TextSpan span)
    {
        var at = span.Start;
        if (at > from && text[at - 1] is '-' or '–')
        {
            return DateUse.Bound;
        }

        if (span.End + 1 < text.Length && text[span.End] is '-' or '–' && char.IsDigit(text[span.End + 1]))
        {
            return DateUse.Bound;
        }

        if (IsBirth(text, from, at))
        {
            return DateUse.Bound;
        }

        var word = WordBefore(text, from, ref at);
        if (Bounds.Contains(word))
        {
            return DateUse.Bound;
        }

        // *Hamas's Oct. 7 attack*, *Hamas' Oct. 7 attack*
        if (word is "" or "s" && at > from && Letters.IsApostrophe(text[at - 1]))
        {
            return DateUse.Attached;
        }

        var before = at;
        var wordBefore = WordBefore(text, from, ref before);
        return word switch
        {
            "le" or "the" or "on" when Bounds.Contains(wordBefore) => DateUse.Bound,
            "et" or "and" or "ou" or "or" when FollowsDigit(text, from, at) => DateUse.Bound,
            "du" when wordBefore is "partir" or "compter" => DateUse.Bound,
            "du" when wordBefore is "daté" or "datée" => DateUse.Plain,
            "du" or "of" or "the" => DateUse.Attached,
            _ => DateUse.Plain,
        };
    }

    private static bool IsBirth(string text, int from, int start)
    {
        var at = start;
        while (start - at < LongestClause)
        {
            var word = WordBefore(text, from, ref at);
            if (word.IsEmpty)
            {
                return false;
            }

            if (Births.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word that ends before <paramref name="at"/>, which moves to its start; empty when no word but something else stands there.</summary>
    private static ReadOnlySpan<char> WordBefore(string text, int from, ref int at)
    {
        var end = BackOverSpace(text, from, at);
        at = StartOfLetters(text, from, end);
        return text.AsSpan(at, end - at);
    }

    private static bool FollowsDigit(string text, int from, int at)
    {
        var end = BackOverSpace(text, from, at);
        return end > from && char.IsDigit(text[end - 1]);
    }

    /// <summary>A year of four figures behind a comma or white space, and where the date ends with it or without.</summary>
    private static (int End, int? Year) YearAfter(string text, int end)
    {
        var at = SkipSpace(text, end < text.Length && text[end] == ',' ? end + 1 : end);
        var yearEnd = Figures.End(text, at);
        if (at == end || yearEnd - at != 4 || !char.IsWhiteSpace(text[at - 1]) || IsAmountOrTime(text, yearEnd))
        {
            return (end, null);
        }

        var year = Figures.Number(text, at, yearEnd);
        return IsYear(year) ? (yearEnd, year) : (end, null);
    }

    /// <summary>What follows a number makes it something other than a day or a year: *21:30*, *21 000*, *3.5*, *5 %*, *14h*.</summary>
    private static bool IsAmountOrTime(string text, int end)
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

    private static bool IsYear(int number) => number is >= 1000 and <= 2999;

    private static int SkipOrdinal(string text, int at)
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

    private static int SkipAbbreviationStop(string text, int at, MonthWord month) =>
        month.IsShort && at < text.Length && text[at] == '.' ? at + 1 : at;

    private static int SkipSpace(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestGap && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int BackOverSpace(string text, int from, int at)
    {
        var start = at;
        while (start > from && at - start < LongestGap && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>The end of the letters at <paramref name="at"/>; of a run too long for a word of the calendar, its start.</summary>
    private static int EndOfLetters(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            if (++end - at > CalendarWords.Longest)
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>The start of the letters and hyphens before <paramref name="at"/>; of a run too long for a word looked for here, its end.</summary>
    private static int StartOfLetters(string text, int from, int at)
    {
        var start = at;
        while (start > from && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
        {
            if (at - --start > LongestWord)
            {
                return at;
            }
        }

        return start;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
