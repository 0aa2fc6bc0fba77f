namespace LiveBlog.Linguistics.Quotes;

/// <summary>A quote whose speaker is not yet resolved to a name.</summary>
internal sealed class QuoteDraft(QuoteKind kind, List<TextSpan> parts, int first, int last, SpeechAct? act)
{
    /// <summary>The words between marks, as an act's or nobody's.</summary>
    public static QuoteDraft Of(QuotedPassage passage, SpeechAct? act) => new(QuoteKind.Direct, [.. passage.Parts], passage.FirstToken, passage.LastToken, act);

    public QuoteKind Kind { get; } = kind;

    public List<TextSpan> Parts { get; } = parts;

    /// <summary>Its first token, marks included.</summary>
    public int First { get; } = first;

    public int Last { get; set; } = last;

    public SpeechAct? Act { get; set; } = act;

    /// <summary>A quote with no speaker beside it that goes on with what the one before it said.</summary>
    public bool Continues { get; set; }

    /// <summary>Where the speaker stands, or else the quote: pronouns point to what stands before.</summary>
    public int Position => Act?.Speaker?.First ?? First;
}
