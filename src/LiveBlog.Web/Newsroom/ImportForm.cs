using LiveBlog.Application.Import;

namespace LiveBlog.Web.Newsroom;

/// <summary>The fields of an import: the text, and what is made of it once it has been read.</summary>
public sealed class ImportForm
{
    /// <summary>As pasted or read from a file.</summary>
    public string? Text { get; set; }

    /// <summary>The day of the entries; null to find it in the text.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Whether the blog's standfirst becomes <see cref="Standfirst"/>.</summary>
    public bool SetsStandfirst { get; set; }

    public string? Standfirst { get; set; }

    public List<ImportFields> Entries { get; set; } = [];

    /// <summary>What the use case takes: the entries that are to be imported.</summary>
    public IReadOnlyList<ImportDraft> Chosen => [.. Entries.Where(entry => entry.Kept).Select(entry => new ImportDraft(entry.Key, entry.Headline, entry.Body, entry.Day))];
}

/// <summary>The fields of an entry made of a paragraph.</summary>
public sealed class ImportFields
{
    /// <summary>Of the paragraph.</summary>
    public Guid Key { get; set; }

    /// <summary>Whether it is to be imported.</summary>
    public bool Kept { get; set; }

    public string? Headline { get; set; }

    /// <summary>Markdown.</summary>
    public string? Body { get; set; }

    public DateOnly? Day { get; set; }
}
