using System.Text.RegularExpressions;

namespace LiveBlog.Application.Differences;

/// <summary>How much of a pause a blank makes.</summary>
internal enum Break
{
    None,
    Word,
    Sentence,
    Paragraph,
}

/// <summary>A text as its tokens: words, punctuation and blanks. Joined, they are the text.</summary>
internal sealed partial class WordSequence
{
    private readonly string text;
    private readonly int[] starts;
    private readonly Break[] breaks;
    private readonly int[] words;
    private readonly int[] sentenceEnds;
    private readonly int[] paragraphEnds;

    private WordSequence(string text)
    {
        this.text = text;
        var places = new List<int>();
        var pauses = new List<Break>();
        var counts = (Words: new List<int> { 0 }, Sentences: new List<int> { 0 }, Paragraphs: new List<int> { 0 });
        var sentenceIsOver = false;
        foreach (var match in Token().EnumerateMatches(text))
        {
            var token = text.AsSpan(match.Index, match.Length);
            var pause = !token.IsWhiteSpace() ? Break.None
                : token.Contains('\n') ? Break.Paragraph
                : sentenceIsOver ? Break.Sentence
                : Break.Word;
            sentenceIsOver = EndsSentence(token) || sentenceIsOver && Closes(token);
            places.Add(match.Index);
            pauses.Add(pause);
            counts.Words.Add(counts.Words[^1] + (IsWord(token) ? 1 : 0));
            counts.Sentences.Add(counts.Sentences[^1] + (pause >= Break.Sentence ? 1 : 0));
            counts.Paragraphs.Add(counts.Paragraphs[^1] + (pause == Break.Paragraph ? 1 : 0));
        }

        starts = [.. places, text.Length];
        breaks = [.. pauses];
        words = [.. counts.Words];
        sentenceEnds = [.. counts.Sentences];
        paragraphEnds = [.. counts.Paragraphs];
    }

    /// <summary>Takes a text apart; line ends become LF, so that a form's CR LF is no change.</summary>
    public static WordSequence Of(string text) => new(text.Replace("\r\n", "\n", StringComparison.Ordinal));

    /// <summary>The number of tokens.</summary>
    public int Count => breaks.Length;

    public ReadOnlySpan<char> Span(int start, int end) => text.AsSpan(starts[start]..starts[end]);

    public string Text(int start, int end) => text[starts[start]..starts[end]];

    /// <summary>In characters.</summary>
    public int Length(int start, int end) => starts[end] - starts[start];

    /// <summary>How many tokens are words or numbers.</summary>
    public int WordsIn(int start, int end) => words[end] - words[start];

    /// <summary>Whether a sentence ends: a pause after its last sign, or a line's end.</summary>
    public bool HasSentenceEnd(int start, int end) => sentenceEnds[end] > sentenceEnds[start];

    /// <summary>Whether a line ends.</summary>
    public bool HasParagraphEnd(int start, int end) => paragraphEnds[end] > paragraphEnds[start];

    /// <summary>The pause that a token makes; none but for a blank.</summary>
    public Break BreakAt(int token) => breaks[token];

    private static bool IsWord(ReadOnlySpan<char> token) => char.IsLetterOrDigit(token[0]) || char.IsSurrogate(token[0]);

    private static bool EndsSentence(ReadOnlySpan<char> token) => token[^1] is '.' or '!' or '?' or '…';

    private static bool Closes(ReadOnlySpan<char> token) => token[^1] is '»' or '"' or '”' or '’' or ')' or ']' or '*' or '_';

    /// <summary>
    /// In this order: a number with its thousands apart (12 000) or a decimal part; an elided French word (l', qu') before a word; a
    /// word with its hyphens and apostrophes (porte-parole, don't); pictures and what joins them; French punctuation with the space
    /// that belongs to it; dots; blanks; any other character with its accents.
    /// </summary>
    [GeneratedRegex("""
        \d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\p{L}\d])(?:[.,]\d+)?
        | \d+(?:[.,:]\d+)+
        | (?:\p{L}{1,2}|\p{L}{0,6}qu)['’](?=\p{L}{3})
        | [\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*
        | (?:(?:[\ud800-\udbff][\udc00-\udfff]|[\u2190-\u2bff])[\u200d\p{M}]*)+
        | [ \u00a0\u202f]?[:;?!»]+
        | «[ \u00a0\u202f]?
        | \.+
        | \s+
        | .\p{M}*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
