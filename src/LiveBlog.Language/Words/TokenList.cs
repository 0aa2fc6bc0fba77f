namespace LiveBlog.Linguistics.Words;

/// <summary>The tokens of a text in order. Every rule reads them, so they are lent in place rather than copied through an interface.</summary>
internal readonly struct TokenList(Token[] tokens)
{
    public int Count => tokens.Length;

    public ref readonly Token this[int at] => ref tokens[at];
}
