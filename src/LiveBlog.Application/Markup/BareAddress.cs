using System.Buffers;

namespace LiveBlog.Application.Markup;

/// <summary>An address that stands in the prose without any sign around it: <c>https://example.org/page</c>.</summary>
internal static class BareAddress
{
    // Blanks end an address too. The backslash is here because an escaped sign after an address is not part of it.
    private static readonly SearchValues<char> Ends = SearchValues.Create("<>\"«»“”[]{}|`\\^");
    private static readonly SearchValues<char> PunctuationAfter = SearchValues.Create(".,;:!?…'’*_~-–—");

    /// <summary>Whether an address starts at a place in a text, and how long it is there: without the full stop after it.</summary>
    /// <param name="text">The text from the place on.</param>
    /// <param name="before">The character before the place; NUL at the start.</param>
    /// <param name="length">In characters; 0 when there is none.</param>
    public static bool TryMatch(ReadOnlySpan<char> text, char before, out int length)
    {
        length = 0;
        if (char.IsLetterOrDigit(before) || before is '/' or ':' || !StartsAsAddress(text))
        {
            return false;
        }

        var candidate = Trim(Run(text));
        if (!LinkAddress.TryAllow(candidate.ToString(), out _))
        {
            return false;
        }

        length = candidate.Length;
        return true;
    }

    private static bool StartsAsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Run(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end <= LinkAddress.MaximumLength
            && !char.IsWhiteSpace(text[end]) && !char.IsControl(text[end]) && !Ends.Contains(text[end]))
        {
            end++;
        }

        return text[..end];
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> run)
    {
        while (run.Length > 0 && (PunctuationAfter.Contains(run[^1]) || run[^1] == ')' && run.Count(')') > run.Count('(')))
        {
            run = run[..^1];
        }

        return run;
    }
}
