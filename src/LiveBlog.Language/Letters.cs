using System.Buffers;

namespace LiveBlog.Linguistics;

/// <summary>What a character does in running French or English text.</summary>
internal static class Letters
{
    /// <summary>See <see cref="EndsLine"/>.</summary>
    public static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    /// <summary>See <see cref="EndsSentence"/>.</summary>
    public static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…‽");

    /// <summary>Ends a line: CR, LF, NEL, and Unicode's line and paragraph separators.</summary>
    public static bool EndsLine(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Can end a sentence.</summary>
    public static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or '‽';

    /// <summary>Can close a quotation or a parenthesis, so that it still belongs to the sentence before it.</summary>
    public static bool Closes(char c) => c is '»' or '”' or '"' or '’' or '\'' or '›' or ')' or ']';

    /// <summary>Can stand before the first word of a sentence: an opening mark, a dash, a bullet, a hash or at sign.</summary>
    public static bool Leads(char c) =>
        c is '«' or '“' or '"' or '‘' or '\'' or '‹' or '(' or '[' or '—' or '–' or '-' or '•' or '*' or '#' or '@' or '¿' or '¡';

    /// <summary>The text in small letters, character for character.</summary>
    public static string Small(string text) => string.Create(text.Length, text, static (small, written) =>
    {
        // .NET leaves all but ASCII to ICU, character by character; French has such letters in every other word.
        for (var at = 0; at < small.Length; at++)
        {
            var c = written[at];
            small[at] = c is >= 'A' and <= 'Z' or >= 'À' and <= 'Þ' and not '×' ? (char)(c + ('a' - 'A'))
                : c <= 'ÿ' ? c
                : char.ToLowerInvariant(c);
        }
    });

    /// <summary>An apostrophe, typewritten or typeset.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’';
}
