namespace LiveBlog.Linguistics;

/// <summary>
/// Cuts a text into paragraphs. Blank lines part them, and a single line break inside one is soft, as in a text that was
/// wrapped by hand. A text without any blank line has a paragraph on each line when it is plain that no line was wrapped:
/// every line ends as a sentence does or is longer than anybody wraps at.
/// </summary>
public static class Paragraphs
{
    /// <summary>A line of more characters than this was not wrapped by hand or by a mail program.</summary>
    private const int LongestWrappedLine = 120;

    /// <summary>
    /// The paragraphs of <paramref name="text"/> in order, without the white space around them. Everything outside them is
    /// white space. Takes time linear in the text's length and never fails.
    /// </summary>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, 0);
    }

    /// <summary>The paragraphs from <paramref name="start"/> on; what stands before plays no part.</summary>
    internal static List<TextSpan> In(string text, int start)
    {
        var lines = Lines(text, start);
        return lines.TrueForAll(line => !line.IsEmpty) && lines.TrueForAll(line => IsWhole(text, line))
            ? OverTitles(text, lines)
            : Joined(lines);
    }

    /// <summary>A line that ends behind *M.* goes on with the name on the next one: some feeds break there, as at any stop.</summary>
    private static List<TextSpan> OverTitles(string text, List<TextSpan> lines)
    {
        var whole = new List<TextSpan>(lines.Count);
        foreach (var line in lines)
        {
            if (whole.Count > 0 && EndsWithTitle(text, whole[^1]) && char.IsUpper(text[line.Start]))
            {
                whole[^1] = new TextSpan(whole[^1].Start, line.End);
            }
            else
            {
                whole.Add(line);
            }
        }

        return whole;
    }

    private static bool EndsWithTitle(string text, TextSpan line) => line.Length > 3 && text.AsSpan(line.End - 3, 3) is var end && end[1] == 'M' && end[2] == '.' && char.IsWhiteSpace(end[0]);

    /// <summary>The lines, trimmed, empty where the line is blank; none of the blank ones at the two ends.</summary>
    private static List<TextSpan> Lines(string text, int start)
    {
        var all = new TextSpan(start, text.Length).Trimmed(text);
        var lines = new List<TextSpan>();
        var at = all.Start;
        while (at < all.End)
        {
            var line = text.AsSpan(at, all.End - at).IndexOfAny(Letters.LineEnds);
            var end = line < 0 ? all.End : at + line;
            lines.Add(new TextSpan(at, end).Trimmed(text));
            // CR LF is one line end; U+2029 says by itself that a paragraph ends.
            if (end < all.End && text[end] == '\u2029')
            {
                lines.Add(new TextSpan(end, end));
            }

            at = end + (end + 1 < all.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static bool IsWhole(string text, TextSpan line)
    {
        if (line.Length > LongestWrappedLine)
        {
            return true;
        }

        var end = line.End;
        while (end > line.Start && (Letters.Closes(text[end - 1]) || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end > line.Start && Letters.EndsSentence(text[end - 1]);
    }

    private static List<TextSpan> Joined(List<TextSpan> lines)
    {
        var paragraphs = new List<TextSpan>();
        TextSpan? open = null;
        foreach (var line in lines)
        {
            if (!line.IsEmpty)
            {
                open = new TextSpan(open?.Start ?? line.Start, line.End);
            }
            else if (open is { } paragraph)
            {
                paragraphs.Add(paragraph);
                open = null;
            }
        }

        if (open is { } last)
        {
            paragraphs.Add(last);
        }

        return paragraphs;
    }
}
