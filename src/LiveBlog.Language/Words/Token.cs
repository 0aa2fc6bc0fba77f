namespace LiveBlog.Linguistics.Words;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with the hyphens inside a word: *Nétanyahou*, *porte-parole*, *aujourd'hui*; an elided word keeps its apostrophe: *l'*, *qu'*.</summary>
    Word,

    /// <summary>Digits, with what groups or divides them: *21*, *5,6*, *10 000* is two tokens; letters behind it are a token of their own (*14*, *h*, *30*).</summary>
    Number,

    /// <summary>A quotation mark or what looks like one: « » “ ” " ‹ › ‘ and ’ ' where they stand for no apostrophe.</summary>
    Mark,

    /// <summary>One other character that is no white space.</summary>
    Punctuation,
}

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Start">Where its first character stands.</param>
/// <param name="End">Where the character behind its last one stands.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="IsCapitalized">Whether its first letter is a capital.</param>
/// <param name="IsAllCapitals">Whether it has two letters or more and all are capitals: *USGS*, *CICR*.</param>
/// <param name="SpaceBefore">Whether white space, or the beginning of the text, stands before it.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool IsCapitalized, bool IsAllCapitals, bool SpaceBefore)
{
    public int Length => End - Start;

    public TextSpan Span => new(Start, End);
}
