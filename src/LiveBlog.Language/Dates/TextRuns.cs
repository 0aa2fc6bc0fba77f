namespace LiveBlog.Linguistics.Dates;

/// <summary>
/// White space and letters beside a position of a text. Each look is bounded, which keeps the time linear; none goes back before <c>from</c>,
/// where the date found last ends.
/// </summary>
internal static class TextRuns
{
    /// <summary>White space looked across between the parts of a date: a date may be broken over two lines.</summary>
    private const int LongestGap = 4;

    /// <summary>Longer words before a date are passed over, which keeps the time linear.</summary>
    private const int LongestWord = 24;

    public static int SkipSpace(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestGap && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    public static int BackOverSpace(string text, int from, int at)
    {
        var start = at;
        while (start > from && at - start < LongestGap && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>The end of the letters at <paramref name="at"/>; of a run too long for a word of the calendar, its start.</summary>
    public static int EndOfLetters(string text, int at)
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
    public static int StartOfLetters(string text, int from, int at)
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

    /// <summary>The word that ends before <paramref name="at"/>, which moves to its start; empty when no word but something else stands there.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, int from, ref int at)
    {
        var end = BackOverSpace(text, from, at);
        at = StartOfLetters(text, from, end);
        return text.AsSpan(at, end - at);
    }
}
