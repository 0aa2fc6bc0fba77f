namespace LiveBlog.Application.Model;

/// <summary>What readers can see to have changed.</summary>
public enum ChangeKind
{
    Published,
    Corrected,
    Fixed,
    Withdrawn,
    Restored,
    Erased,
    Pinned,
    Unpinned,
    MarkedKey,
    UnmarkedKey,

    /// <summary>The quotes, actors or events of an entry, or the names of those, changed; its wording did not.</summary>
    Annotated,

    /// <summary>Title, standfirst, summary or start of the blog changed.</summary>
    BlogChanged,

    /// <summary>Address, language or zone of the blog changed: every entry looks different, and a page is loaded anew.</summary>
    Redrawn,
    Started,
    Ended,
    Reopened,
}

/// <summary>
/// One row of a blog's change log, written in the transaction of what it tells of. It holds no wording: whoever reads the log
/// renders the entry as it stands, so that nothing withdrawn or erased can be replayed from it.
/// </summary>
public sealed class Change
{
    internal Change(long sequence, ChangeKind kind, Guid? entryId, DateTime at)
    {
        Sequence = sequence;
        Kind = kind;
        EntryId = entryId;
        At = at;
    }

    public int BlogId { get; private set; }

    /// <summary>1 for the blog's first change, then one more each; the order of commits.</summary>
    public long Sequence { get; private set; }

    public ChangeKind Kind { get; private set; }

    /// <summary>The entry concerned; null when the change is the blog's own.</summary>
    public Guid? EntryId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
