using LiveBlog.Application.Import;
using LiveBlog.Application.Proposals;

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

    /// <summary>The lead as an entry of its own; null when the text has none.</summary>
    public ImportFields? Lead { get; set; }

    /// <summary>Whether all that is proposed counts as confirmed.</summary>
    public bool ConfirmsAll { get; set; }

    /// <summary>The entries that are to be imported, in the order of the text: those chosen, and the lead if something of it was confirmed.</summary>
    public IReadOnlyList<ImportFields> Taken =>
        [.. Lead is { } lead && (lead.Kept || ConfirmsAll || lead.ConfirmsAll || lead.Confirmed.Count > 0) ? [lead] : Array.Empty<ImportFields>(), .. Entries.Where(entry => entry.Kept)];

    /// <summary>What the use case takes.</summary>
    /// <param name="proposal">The same text read again, which has what the keys of the confirmed facts stand for.</param>
    public IReadOnlyList<ImportDraft> Chosen(ProposeImport.View proposal)
    {
        var facts = proposal.Entries.Concat(proposal.Lead is { } lead ? [lead] : []).ToDictionary(entry => entry.Key, entry => entry.Facts);
        return [.. Taken.Select(entry => new ImportDraft(entry.Key, entry.Headline, entry.Body, entry.Day) { Confirmed = Confirmed(entry, facts.GetValueOrDefault(entry.Key), proposal.Date) })];
    }

    // A day that somebody chose goes before one that was read.
    private List<Proposal> Confirmed(ImportFields entry, ProposedFacts? facts, DateOnly? day) =>
    [
        .. (facts ?? ProposedFacts.None).All
            .Where(proposal => ConfirmsAll || entry.ConfirmsAll || entry.Confirmed.Contains(proposal.Key))
            .Where(proposal => proposal is not ProposedTime || entry.Day is null || entry.Day == day),
    ];
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

    /// <summary>Whether all that is proposed of it counts as confirmed.</summary>
    public bool ConfirmsAll { get; set; }

    /// <summary>Keys of the proposals that were confirmed one by one.</summary>
    public List<string> Confirmed { get; set; } = [];
}
