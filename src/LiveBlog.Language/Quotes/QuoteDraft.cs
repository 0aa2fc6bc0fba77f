using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>A quote whose speaker is not yet resolved to a name.</summary>
internal sealed class QuoteDraft(QuoteKind kind, List<TextSpan> parts, int first, int last, SpeechAct? act)
{
    /// <summary>The words between marks, as an act's or nobody's.</summary>
    public static QuoteDraft Of(QuotedPassage passage, SpeechAct? act) => new(QuoteKind.Direct, [.. passage.Parts], passage.FirstToken, passage.LastToken, act);

    /// <summary>The words between marks, with nobody beside them, which go on with what was said before.</summary>
    public static QuoteDraft Continuing(QuotedPassage passage) => new(QuoteKind.Direct, [.. passage.Parts], passage.FirstToken, passage.LastToken, null) { Continues = true };

    public QuoteKind Kind { get; } = kind;

    public List<TextSpan> Parts { get; } = parts;

    /// <summary>Its first token, marks included.</summary>
    public int First { get; } = first;

    public int Last { get; set; } = last;

    public SpeechAct? Act { get; set; } = act;

    /// <summary>A quote with no speaker beside it that goes on with what the one before it said.</summary>
    public bool Continues { get; set; }

    /// <summary>How many sentences behind this quote's end a token stands.</summary>
    public int SentencesTo(TokenizedText text, int token) => text.SentenceOf[token] - text.SentenceOf[Math.Min(Last, text.Tokens.Count - 1)];

    /// <summary>Where the speaker stands, or else the quote: pronouns point to what stands before.</summary>
    public int Position => Act?.Speaker?.First ?? First;
}
