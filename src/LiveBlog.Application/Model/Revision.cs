namespace LiveBlog.Application.Model;

/// <summary>Why a wording came to be.</summary>
public enum RevisionKind
{
    /// <summary>The wording first published.</summary>
    Published,

    /// <summary>A correction that readers are told of.</summary>
    Correction,

    /// <summary>A silent fix of typography.</summary>
    Fix,

    /// <summary>The wording stayed; quotes were added, changed or removed.</summary>
    Annotation,
}

/// <summary>A wording that an entry had while published, kept until an administrator erases it.</summary>
public sealed class Revision
{
    internal Revision(int number, RevisionKind kind, Entry entry, IEnumerable<QuotedWords> quotes, Guid key, Guid? by, DateTime at)
    {
        Number = number;
        Kind = kind;
        Headline = entry.Headline;
        Body = entry.Body;
        BodyHtml = entry.BodyHtml;
        HappenedAt = entry.HappenedAt;
        // Copies: what belongs to an entry cannot belong to a revision too.
        Authors = [.. entry.Authors.Select(author => author with { })];
        Quotes = [.. quotes];
        Key = key;
        ById = by;
        At = at;
    }

    private Revision()
    {
        Headline = Body = BodyHtml = "";
        Authors = [];
        Quotes = [];
    }

    public Guid EntryId { get; private set; }

    /// <summary>1 for the wording first published, then one more each.</summary>
    public int Number { get; private set; }

    public RevisionKind Kind { get; private set; }

    /// <summary>Empty if the entry had none.</summary>
    public string Headline { get; private set; }

    /// <summary>Markdown.</summary>
    public string Body { get; private set; }

    public string BodyHtml { get; private set; }

    public HappenedAt? HappenedAt { get; private set; }

    /// <summary>Who signed it, in order.</summary>
    public List<EntryAuthor> Authors { get; private set; }

    /// <summary>The quotes as they stood then.</summary>
    public List<QuotedWords> Quotes { get; private set; }

    /// <summary>The key of the submission that made it: the same one sent again makes no second revision.</summary>
    public Guid Key { get; private set; }

    /// <summary>The member who saved it; null for the system.</summary>
    public Guid? ById { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    internal void Erase()
    {
        Headline = Body = BodyHtml = "";
        HappenedAt = null;
        Quotes = [];
    }
}

/// <summary>A quote as it stood in a revision.</summary>
public sealed record QuotedWords(string Speaker, string Role, string Verb, string Text, string Venue);
