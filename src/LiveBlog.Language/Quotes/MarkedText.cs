using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>A text with its passages between marks, so that rules can tell the writer's own words from those quoted.</summary>
internal sealed class MarkedText
{
    private readonly int[] passageOf;

    /// <summary>The first token at each or behind that stands in a passage.</summary>
    private readonly int[] nextQuoted;

    /// <summary>How many words stand before each token, and how many of those in a passage.</summary>
    private readonly (int All, int Quoted)[] wordsBefore;

    public MarkedText(TokenizedText text)
    {
        Text = text;
        Passages = QuotedPassages.In(text);
        passageOf = new int[text.Tokens.Count];
        Array.Fill(passageOf, -1);
        for (var passage = 0; passage < Passages.Count; passage++)
        {
            for (var token = Passages[passage].FirstToken; token <= Passages[passage].LastToken && token < passageOf.Length; token++)
            {
                passageOf[token] = passage;
            }
        }

        nextQuoted = new int[passageOf.Length + 1];
        nextQuoted[^1] = passageOf.Length;
        for (var token = passageOf.Length - 1; token >= 0; token--)
        {
            nextQuoted[token] = passageOf[token] >= 0 ? token : nextQuoted[token + 1];
        }

        wordsBefore = new (int All, int Quoted)[passageOf.Length + 1];
        for (var token = 0; token < passageOf.Length; token++)
        {
            var (all, quoted) = wordsBefore[token];
            var isWord = text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;
            wordsBefore[token + 1] = isWord ? (all + 1, quoted + (IsOwn(token) ? 0 : 1)) : (all, quoted);
        }
    }

    public TokenizedText Text { get; }

    public List<QuotedPassage> Passages { get; }

    /// <summary>The passage that a token stands in, its marks included; -1 in the writer's own words and outside the text.</summary>
    public int PassageOf(int token) => (uint)token < (uint)passageOf.Length ? passageOf[token] : -1;

    public bool IsOwn(int token) => (uint)token < (uint)passageOf.Length && passageOf[token] < 0;

    /// <summary>Where the writer's own words from a token on end: at the next passage, or at the limit if that comes first.</summary>
    public int EndOfOwn(int token, int limit) => token < limit ? Math.Min(limit, nextQuoted[token]) : limit;

    /// <summary>The first token of the sentence that a token stands in.</summary>
    public int SentenceStart(int token) => Text.FirstToken(Text.SentenceOf[token]);

    /// <summary>The place behind the last token of the sentence that a token stands in.</summary>
    public int SentenceEnd(int token) => Text.FirstToken(Text.SentenceOf[token] + 1);

    /// <summary>How many words begin in the stretch, and how many of those in a passage. Asked of long stretches at every verb of saying.</summary>
    public (int All, int Quoted) WordsIn(TextSpan stretch)
    {
        var (first, end) = (wordsBefore[Text.TokenAt(stretch.Start)], wordsBefore[Text.TokenAt(stretch.End)]);
        return (end.All - first.All, end.Quoted - first.Quoted);
    }

    /// <summary>Whether a token ends a sentence or stands outside the text.</summary>
    public bool IsStop(int token) =>
        (uint)token >= (uint)Text.Tokens.Count || (Text.Tokens[token].Length == 1 && (Letters.EndsSentence(Text.Text[Text.Tokens[token].Start]) || Text.IsChar(token, ';')));

    public bool IsComma(int token) => Text.IsChar(token, ',');

    /// <summary>The stretch of text between two tokens, both included, without commas, colons, dashes and stops at its ends.</summary>
    public TextSpan Content(int first, int last)
    {
        while (first <= last && Text.Tokens[first].Kind == TokenKind.Punctuation && Text.Text[Text.Tokens[first].Start] is ',' or ':' or ';' or '-' or '–' or '—' or '.' or '…' or ')' or '•')
        {
            first++;
        }

        while (last >= first && Text.Tokens[last].Kind == TokenKind.Punctuation && (Text.Text[Text.Tokens[last].Start] is ',' or ':' or ';' or '-' or '–' or '—' or '('
            || Letters.EndsSentence(Text.Text[Text.Tokens[last].Start])))
        {
            last--;
        }

        return first > last ? default : Text.SpanOf(first, last);
    }
}
