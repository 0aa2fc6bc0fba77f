namespace LiveBlog.Application.Differences;

/// <summary>
/// What one word sequence has in the place of a stretch of another; places are indexes of tokens, ends are exclusive. Either
/// side may be empty, not both.
/// </summary>
internal readonly record struct Edit(int Start, int End, int NewStart, int NewEnd)
{
    public int Growth => NewEnd - NewStart - (End - Start);

    /// <summary>This edit, a later one, and all between.</summary>
    public Edit Through(Edit later) => new(Start, later.End, NewStart, later.NewEnd);

    public Edit MovedBy(int tokens) => new(Start + tokens, End + tokens, NewStart + tokens, NewEnd + tokens);
}
