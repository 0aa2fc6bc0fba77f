namespace LiveBlog.Application.Quotes;

/// <summary>A line of the text that a quote stands in, so that readers see what it was said about.</summary>
internal static class QuoteContext
{
    /// <summary>Characters on each side of the words, at most; words are not cut.</summary>
    private const int Side = 120;

    private static readonly char[] Marks = [' ', '\n', '\u00a0', '\u202f', '«', '»', '“', '”', '"', '‘'];

    /// <summary>
    /// What stands before and after <paramref name="words"/> in <paramref name="text"/>, with <c>[…]</c> for the words themselves; where they do not stand
    /// there, the beginning of the text. Empty when there is nothing else.
    /// </summary>
    public static string Of(string text, string words)
    {
        var at = words.Length > 0 ? text.IndexOf(words, StringComparison.Ordinal) : -1;
        if (at < 0)
        {
            return FirstWords(text, 0, Side * 2);
        }

        var (before, after) = (LastWords(text, at), FirstWords(text, at + words.Length, Side));
        return before.Length + after.Length == 0 ? "" : $"{before} […]{(after is ['.' or ',', ..] ? "" : " ")}{after}".Trim();
    }

    private static string FirstWords(string text, int from, int most)
    {
        var end = Math.Min(text.Length, from + most);
        if (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            var space = text.LastIndexOfAny([' ', '\n', '\u00a0'], end - 1, end - from);
            end = space > from ? space : char.IsLowSurrogate(text[end]) ? end - 1 : end;
        }

        var piece = OnOneLine(text[from..end]).TrimStart(Marks).TrimEnd();
        return !Says(piece) ? "" : end < text.Length && piece[^1] is not ('.' or '…' or '!' or '?') ? piece + "…" : piece;
    }

    private static string LastWords(string text, int to)
    {
        var start = Math.Max(0, to - Side);
        if (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            var space = text.IndexOfAny([' ', '\n', '\u00a0'], start, to - start);
            start = space >= 0 ? space : char.IsLowSurrogate(text[start]) ? start + 1 : start;
        }

        var piece = OnOneLine(text[start..to]).TrimEnd(Marks).TrimStart();
        return !Says(piece) ? "" : start > 0 ? "…" + piece : piece;
    }

    // Marks and stops that are left around the words say nothing.
    private static bool Says(string piece) => piece.Any(char.IsLetterOrDigit);

    private static string OnOneLine(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
