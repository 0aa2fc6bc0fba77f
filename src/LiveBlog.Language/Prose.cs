using System.Text;

namespace LiveBlog.Linguistics;

/// <summary>Running text freed of the way it was broken into lines.</summary>
internal static class Prose
{
    /// <summary>
    /// The words of a span on one line: each run of line breaks, spaces and tabs becomes one space, and none stands at the ends. No-break
    /// spaces stay, since French typography puts them there.
    /// </summary>
    public static string OnOneLine(string text, TextSpan span)
    {
        var trimmed = span.Trimmed(text);
        var line = new StringBuilder(trimmed.Length);
        for (var i = trimmed.Start; i < trimmed.End; i++)
        {
            var isBreak = Letters.EndsLine(text[i]) || text[i] is ' ' or '\t' or '\v' or '\f';
            if (!isBreak)
            {
                line.Append(text[i]);
            }
            else if (line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
