using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>A text with its passages between marks, so that rules can tell the writer's own words from those quoted.</summary>
internal sealed class MarkedText
{
    private readonly int[] passageOf;

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
    }

    public TokenizedText Text { get; }

    public List<QuotedPassage> Passages { get; }

    /// <summary>The passage that a token stands in, its marks included; -1 in the writer's own words and outside the text.</summary>
    public int PassageOf(int token) => (uint)token < (uint)passageOf.Length ? passageOf[token] : -1;

    public bool IsOwn(int token) => (uint)token < (uint)passageOf.Length && passageOf[token] < 0;

    /// <summary>The first token of the sentence that a token stands in.</summary>
    public int SentenceStart(int token) => Text.FirstToken(Text.SentenceOf[token]);

    /// <summary>The place behind the last token of the sentence that a token stands in.</summary>
    public int SentenceEnd(int token) => Text.FirstToken(Text.SentenceOf[token] + 1);

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
