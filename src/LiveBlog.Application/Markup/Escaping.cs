using System.Text;

namespace LiveBlog.Application.Markup;

/// <summary>Writes plain text as Markdown: puts a backslash before the signs that would act where they stand.</summary>
internal static class Escaping
{
    private const int LongestEntity = 32;

    public static string Escape(string text)
    {
        var markdown = new StringBuilder(text.Length + text.Length / 16);
        var place = 0;
        while (place < text.Length)
        {
            var end = text.AsSpan(place).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : place + end;
            EscapeLine(text, place, end, markdown);
            place = end;
            while (place < text.Length && text[place] is '\r' or '\n')
            {
                markdown.Append(text[place++]);
            }
        }

        return markdown.ToString();
    }

    private static void EscapeLine(string text, int start, int end, StringBuilder markdown)
    {
        var blockSign = BlockSign(text, start, end);
        for (var place = start; place < end; place++)
        {
            // The parser takes such an address whole, so a backslash in it would be shown.
            if (BareAddress.TryMatch(text.AsSpan(place, end - place), place > 0 ? text[place - 1] : '\0', out var length))
            {
                markdown.Append(text, place, length);
                place += length - 1;
                continue;
            }

            if (place == blockSign || ActsInline(text, place))
            {
                markdown.Append('\\');
            }

            markdown.Append(text[place]);
        }
    }

    /// <summary>The place of the sign that would make a heading, quote, list or rule of the line; -1 when there is none.</summary>
    private static int BlockSign(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimEnd(" \t");
        var first = line.IndexOfAnyExcept(' ', '\t');
        if (first < 0)
        {
            return -1;
        }

        var rest = line[first..];
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        var sign = rest[0] switch
        {
            '>' => 0,
            '#' when EndsWord(rest, rest.IndexOfAnyExcept('#')) => 0,
            '-' or '+' when EndsWord(rest, 1) || rest.IndexOfAnyExcept("- \t") < 0 => 0,
            _ when digits > 0 && rest[digits] is '.' or ')' && EndsWord(rest, digits + 1) => digits,
            _ => -1,
        };
        return sign < 0 ? -1 : start + first + sign;
    }

    /// <summary>Whether a blank or the line's end comes at a place; -1 is the end.</summary>
    private static bool EndsWord(ReadOnlySpan<char> line, int place) =>
        place < 0 || place == line.Length || line[place] is ' ' or '\t';

    private static bool ActsInline(string text, int place)
    {
        var before = place > 0 ? text[place - 1] : '\0';
        var after = place + 1 < text.Length ? text[place + 1] : '\0';
        return text[place] switch
        {
            '\\' or '*' or '[' or '`' or '|' => true,
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '~' => before == '~' || after == '~',
            '<' => !char.IsWhiteSpace(after),
            '&' => MayBeEntity(text.AsSpan(place + 1)),
            _ => false,
        };
    }

    /// <summary>Whether <c>amp;</c>, <c>#38;</c> or the like follows an ampersand.</summary>
    private static bool MayBeEntity(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < LongestEntity && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#'))
        {
            end++;
        }

        return end > 0 && end < text.Length && text[end] == ';';
    }
}
