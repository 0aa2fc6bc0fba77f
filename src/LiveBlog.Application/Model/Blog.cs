namespace LiveBlog.Application.Model;

/// <summary>Whether the coverage is to come, on, or over.</summary>
public enum BlogState
{
    Upcoming,
    Live,
    Ended,
}

/// <summary>What an editor sets of a blog.</summary>
public sealed record BlogDetails(
    string Slug, string Title, string Standfirst, Language Language, string TimeZone, string Summary, DateTime? StartsAt);

/// <summary>
/// One live coverage, and the only door through which anything that its readers see changes: every verb here writes a
/// <see cref="Model.Change"/> beside what it does.
/// </summary>
public sealed class Blog
{
    private readonly List<Change> changes = [];
    private readonly List<FormerSlug> formerSlugs = [];

    internal Blog(BlogDetails details, DateTime at)
    {
        OpenedAt = UpdatedAt = at;
        Slug = details.Slug;
        Title = Standfirst = TimeZone = Summary = "";
        Take(details);
        State = details.StartsAt > at ? BlogState.Upcoming : BlogState.Live;
    }

    private Blog()
    {
        Slug = Title = Standfirst = TimeZone = Summary = "";
    }

    public int Id { get; private set; }

    /// <summary>a–z, 0–9 and hyphens, 3 to 80 characters, unique; former ones redirect.</summary>
    public string Slug { get; private set; }

    /// <summary>1 to 200 characters.</summary>
    public string Title { get; private set; }

    /// <summary>Plain text, at most 5,000 characters.</summary>
    public string Standfirst { get; private set; }

    /// <summary>The language of the entries and of the readers' pages.</summary>
    public Language Language { get; private set; }

    /// <summary>IANA id, such as <c>Europe/Paris</c>.</summary>
    public string TimeZone { get; private set; }

    public BlogState State { get; private set; }

    /// <summary>The pinned summary: one point a line; empty if none.</summary>
    public string Summary { get; private set; }

    /// <summary>UTC; when the coverage is announced to start; null if it was not announced.</summary>
    public DateTime? StartsAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime OpenedAt { get; private set; }

    /// <summary>UTC; null unless ended.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>UTC; the last change a reader could see.</summary>
    public DateTime UpdatedAt { get; private set; }

    public Guid? PinnedEntryId { get; private set; }

    /// <summary>The number of the newest entry; 0 before the first.</summary>
    public int LastNumber { get; private set; }

    /// <summary>The sequence of the newest change; 0 before the first.</summary>
    public long LastSequence { get; private set; }

    /// <summary>Addresses it had before.</summary>
    public IReadOnlyList<FormerSlug> FormerSlugs => formerSlugs;

    /// <summary>Changes logged since the blog was loaded.</summary>
    public IReadOnlyList<Change> Changes => changes;

    /// <summary>The summary's points, without empty lines.</summary>
    public IReadOnlyList<string> SummaryPoints => Points(Summary);

    /// <summary>The points of a summary text, one a line, without empty lines.</summary>
    public static IReadOnlyList<string> Points(string summary) =>
        summary.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Changes what is set of it. Another slug keeps the former one as a redirect.</summary>
    internal void Change(BlogDetails details, DateTime at)
    {
        if (details.Slug != Slug)
        {
            formerSlugs.RemoveAll(former => former.Slug == details.Slug);
            formerSlugs.Add(new FormerSlug(Slug));
        }

        var redrawn = details.Slug != Slug || details.Language != Language || details.TimeZone != TimeZone;
        Take(details);
        Log(redrawn ? ChangeKind.Redrawn : ChangeKind.BlogChanged, null, at);
    }

    /// <summary>Makes an upcoming blog live.</summary>
    internal void Start(DateTime at)
    {
        Require(State is BlogState.Upcoming, "Ce direct a déjà commencé.", "This blog has already started.");
        State = BlogState.Live;
        Log(ChangeKind.Started, null, at);
    }

    /// <summary>Ends the coverage; corrections stay possible.</summary>
    internal void End(DateTime at)
    {
        Require(State is not BlogState.Ended, "Ce direct est déjà terminé.", "This blog has already ended.");
        State = BlogState.Ended;
        EndedAt = at;
        Log(ChangeKind.Ended, null, at);
    }

    /// <summary>Takes the coverage up again.</summary>
    internal void Reopen(DateTime at)
    {
        Require(State is BlogState.Ended, "Ce direct n'est pas terminé.", "This blog has not ended.");
        State = BlogState.Live;
        EndedAt = null;
        Log(ChangeKind.Reopened, null, at);
    }

    /// <summary>Gives a draft its number and puts it before readers; an upcoming blog starts with it. Pins it if the draft asked so.</summary>
    internal void Publish(Entry entry, Guid key, Guid? by, DateTime at)
    {
        Require(State is not BlogState.Ended, "Ce direct est terminé : rouvrez-le pour publier.", "This blog has ended: reopen it to publish.");
        if (State is BlogState.Upcoming)
        {
            Start(at);
        }

        entry.Publish(LastNumber + 1, key, by, at);
        LastNumber++;
        Log(ChangeKind.Published, entry, at);
        if (entry.PinWhenPublished)
        {
            Pin(entry, at);
        }
    }

    /// <summary>Changes a published entry and tells readers what was wrong.</summary>
    internal void Correct(Entry entry, EntryContent content, string note, Guid key, Guid? by, DateTime at)
    {
        entry.Correct(content, note, key, by, at);
        Log(ChangeKind.Corrected, entry, at);
    }

    /// <summary>Mends the typography of a published entry, without a note.</summary>
    internal void Fix(Entry entry, EntryContent content, Guid key, Guid? by, DateTime at)
    {
        entry.Fix(content, key, by, at);
        Log(ChangeKind.Fixed, entry, at);
    }

    /// <summary>Takes an entry back from readers; a tombstone keeps its place. A pinned one is unpinned.</summary>
    internal void Withdraw(Entry entry, string reason, DateTime at)
    {
        entry.Withdraw(reason, at);
        Log(ChangeKind.Withdrawn, entry, at);
        UnpinIfPinned(entry, at);
    }

    /// <summary>Shows a withdrawn entry to readers again.</summary>
    internal void Restore(Entry entry, DateTime at)
    {
        entry.Restore(at);
        Log(ChangeKind.Restored, entry, at);
    }

    /// <summary>Withdraws an entry for good: its wording leaves every table. A draft's does too; of that, readers are told nothing.</summary>
    internal void Erase(Entry entry, string reason, DateTime at)
    {
        entry.Erase(reason, Language.Say("Le texte a été effacé.", "The text was erased."), at);
        if (entry.Number is not null)
        {
            Log(ChangeKind.Erased, entry, at);
            UnpinIfPinned(entry, at);
        }
    }

    /// <summary>Keeps a published entry above the others, in place of the one pinned before.</summary>
    internal void Pin(Entry entry, DateTime at)
    {
        Require(entry.State is EntryState.Published, "Seule une entrée publiée peut être épinglée.", "Only a published entry can be pinned.");
        if (PinnedEntryId == entry.Id)
        {
            return;
        }

        PinnedEntryId = entry.Id;
        Log(ChangeKind.Pinned, entry, at);
    }

    /// <summary>Takes the pin off; nothing happens if the entry is not the pinned one.</summary>
    internal void Unpin(Entry entry, DateTime at) => UnpinIfPinned(entry, at);

    /// <summary>Puts a published entry in the list of key events.</summary>
    internal void MarkKey(Entry entry, DateTime at) => SetKey(entry, true, ChangeKind.MarkedKey, at);

    /// <summary>Takes a published entry out of the list of key events.</summary>
    internal void UnmarkKey(Entry entry, DateTime at) => SetKey(entry, false, ChangeKind.UnmarkedKey, at);

    /// <summary>Adds, changes or removes quotes, actors and events of an entry; readers are told if they see it.</summary>
    internal void Annotate(Entry entry, Action<Annotations> annotate, Guid key, Guid? by, DateTime at)
    {
        entry.Annotate(annotate, key, by, at);
        if (entry.State is EntryState.Published)
        {
            Log(ChangeKind.Annotated, entry, at);
        }
    }

    /// <summary>Tells readers of an entry that shows a name, kind or title which changed.</summary>
    internal void Renamed(Entry entry, DateTime at)
    {
        if (entry.State is EntryState.Published)
        {
            entry.Touch(at);
            Log(ChangeKind.Annotated, entry, at);
        }
    }

    private void SetKey(Entry entry, bool key, ChangeKind kind, DateTime at)
    {
        if (entry.IsKey == key && entry.State is EntryState.Published)
        {
            return;
        }

        entry.SetKey(key, at);
        Log(kind, entry, at);
    }

    private void UnpinIfPinned(Entry entry, DateTime at)
    {
        if (PinnedEntryId == entry.Id)
        {
            PinnedEntryId = null;
            Log(ChangeKind.Unpinned, entry, at);
        }
    }

    private void Take(BlogDetails details)
    {
        Slug = details.Slug;
        Title = details.Title;
        Standfirst = details.Standfirst;
        Language = details.Language;
        TimeZone = details.TimeZone;
        Summary = details.Summary;
        StartsAt = details.StartsAt;
    }

    private void Log(ChangeKind kind, Entry? entry, DateTime at)
    {
        UpdatedAt = at;
        changes.Add(new Change(++LastSequence, kind, entry?.Id, at));
    }

    private static void Require(bool holds, string french, string english)
    {
        if (!holds)
        {
            throw new RuleBrokenException(french, english);
        }
    }
}

/// <summary>A slug that a blog had; it redirects for ever and no other blog may take it.</summary>
public sealed class FormerSlug
{
    internal FormerSlug(string slug) => Slug = slug;

    public string Slug { get; private set; }

    public int BlogId { get; private set; }
}
