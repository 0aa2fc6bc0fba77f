namespace LiveBlog.Application.Model;

/// <summary>A change to a published entry that readers are told of. Old and new wording are those of the two revisions.</summary>
public sealed class Correction
{
    internal Correction(int fromRevision, int toRevision, string note, Guid? by, DateTime at)
    {
        FromRevision = fromRevision;
        ToRevision = toRevision;
        Note = note;
        ById = by;
        At = at;
    }

    private Correction() => Note = "";

    public Guid EntryId { get; private set; }

    /// <summary>The revision that readers saw before.</summary>
    public int FromRevision { get; private set; }

    /// <summary>The revision it became.</summary>
    public int ToRevision { get; private set; }

    /// <summary>One sentence to readers saying what was wrong; 1 to 500 characters, empty once erased.</summary>
    public string Note { get; private set; }

    /// <summary>The member who corrected; null for the system.</summary>
    public Guid? ById { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    internal void Erase() => Note = "";
}
