namespace LiveBlog.Application.Differences;

/// <summary>
/// What sets two clashing wordings apart in a plain text, in the member's language: <c>⟦ Yours: </c>, <c> ⟧⟦ Theirs: </c>,
/// <c> ⟧</c>. Each is a text that nobody would write otherwise.
/// </summary>
public sealed record ClashMarks(string BeforeMine, string BeforeTheirs, string End)
{
    /// <summary>Whether somebody still has to choose: a text with a mark in it is not fit to be published.</summary>
    public bool StandIn(string text) =>
        text.Contains(BeforeMine, StringComparison.Ordinal) || text.Contains(BeforeTheirs, StringComparison.Ordinal);
}
