namespace LiveBlog.Application.Model;

/// <summary>Where an entry stands between the composer and the reader.</summary>
public enum EntryState
{
    Draft,

    /// <summary>A draft that its author handed in, for somebody who may publish.</summary>
    Submitted,

    /// <summary>A draft thrown away; it can be taken back.</summary>
    Discarded,
    Published,

    /// <summary>Taken back from readers, who are told when and why; the newsroom keeps the wording.</summary>
    Withdrawn,

    /// <summary>Its wording is gone for the newsroom too; readers see that of a published one as withdrawn.</summary>
    Erased,
}

/// <summary>What kind of update an entry is.</summary>
public enum EntryKind
{
    Update,
    Background,
    Analysis,
}

/// <summary>What a composer holds: everything of an entry that a person writes.</summary>
public sealed record EntryContent(
    Wording Wording,
    HappenedAt? HappenedAt,
    EntryKind Kind,
    IReadOnlyList<EntryAuthor> Authors,
    IReadOnlyList<(Guid? Id, QuoteDetails Details)> Quotes,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<NewsEvent> Events);

/// <summary>Who signs an entry, with the byline as it was then.</summary>
public sealed record EntryAuthor(Guid? MemberId, string Byline);

/// <summary>One dated update in a blog. Its verbs are called by <see cref="Blog"/>, which logs the change in the same breath.</summary>
public sealed class Entry
{
    private readonly List<Quote> quotes = [];
    private readonly List<Actor> actors = [];
    private readonly List<NewsEvent> events = [];
    private readonly List<Revision> revisions = [];
    private readonly List<Correction> corrections = [];

    /// <summary>A new draft in blog <paramref name="blogId"/>, made by the submission <paramref name="key"/>.</summary>
    internal Entry(int blogId, Guid key, Guid? createdBy, DateTime at)
    {
        Id = Guid.CreateVersion7();
        BlogId = blogId;
        Key = key;
        CreatedById = createdBy;
        CreatedAt = at;
        Saved(key, createdBy, at);
        Headline = Body = BodyHtml = BodyText = "";
        Authors = [];
        WithdrawnReason = ErasedReason = "";
    }

    private Entry()
    {
        Headline = Body = BodyHtml = BodyText = "";
        Authors = [];
        WithdrawnReason = ErasedReason = "";
    }

    /// <summary>Opaque; says nothing of how many drafts there are.</summary>
    public Guid Id { get; private set; }

    public int BlogId { get; private set; }

    /// <summary>The key of the submission that made it, unique in the blog: the same form sent twice makes one entry.</summary>
    public Guid Key { get; private set; }

    /// <summary>A hash of all that a program sent with <see cref="Key"/>; null for what a person published, and once the wording is erased.</summary>
    public string? RequestHash { get; private set; }

    /// <summary>From 1 in the blog, given at first publication and kept for ever; null for a draft.</summary>
    public int? Number { get; private set; }

    public EntryState State { get; private set; }

    public EntryKind Kind { get; private set; }

    /// <summary>Whether it stands in the list of key events.</summary>
    public bool IsKey { get; private set; }

    /// <summary>For a draft: whether it is to be pinned when it is published.</summary>
    public bool PinWhenPublished { get; private set; }

    /// <summary>Empty if none; at most 300 characters.</summary>
    public string Headline { get; private set; }

    /// <summary>Markdown; at most <see cref="Entries.EntryDraft.LongestBody"/> characters.</summary>
    public string Body { get; private set; }

    /// <summary>The body as safe HTML.</summary>
    public string BodyHtml { get; private set; }

    /// <summary>The body as plain text.</summary>
    public string BodyText { get; private set; }

    /// <summary>What the readers' search looks through; null whenever readers may not see the entry.</summary>
    public string? SearchText { get; private set; }

    public HappenedAt? HappenedAt { get; private set; }

    /// <summary>UTC; first publication.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>UTC; the last change a reader could see, a correction or a withdrawal among them; null for a draft.</summary>
    public DateTime? UpdatedAt { get; private set; }

    /// <summary>One more at each save: what an editor started from is compared with it.</summary>
    public int Version { get; private set; }

    /// <summary>Null for the system.</summary>
    public Guid? CreatedById { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>UTC; the last save.</summary>
    public DateTime SavedAt { get; private set; }

    /// <summary>Who saved what it holds, or published it, last; null for the system.</summary>
    public Guid? SavedById { get; private set; }

    /// <summary>The key of the submission that did: the same one sent again by the same member is no second save.</summary>
    public Guid SavedKey { get; private set; }

    /// <summary>Who signs, in order.</summary>
    public List<EntryAuthor> Authors { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>For readers; 1 to 500 characters while withdrawn, else empty.</summary>
    public string WithdrawnReason { get; private set; }

    public DateTime? ErasedAt { get; private set; }

    /// <summary>For the newsroom; 1 to 500 characters once erased.</summary>
    public string ErasedReason { get; private set; }

    public IReadOnlyList<Quote> Quotes => [.. quotes.OrderBy(quote => quote.Position)];

    public IReadOnlyList<Actor> Actors => actors;

    public IReadOnlyList<NewsEvent> Events => events;

    public IReadOnlyList<Revision> Revisions => [.. revisions.OrderBy(revision => revision.Number)];

    public IReadOnlyList<Correction> Corrections => [.. corrections.OrderBy(correction => correction.ToRevision)];

    /// <summary>Whether <paramref name="memberId"/> wrote or signs it.</summary>
    public bool IsBy(Guid memberId) => CreatedById == memberId || Authors.Any(author => author.MemberId == memberId);

    /// <summary>Whether the last save was <paramref name="by"/>'s, by the submission <paramref name="key"/>: nobody saved since.</summary>
    public bool WasSavedLastBy(Guid? by, Guid key) => SavedById == by && SavedKey == key;

    /// <summary>
    /// Saves what the composer holds. Only a draft is saved; a published entry is corrected or fixed. What it holds already is no
    /// new version.
    /// </summary>
    internal void Save(EntryContent content, bool isKey, bool pin, Guid key, Guid? by, DateTime at)
    {
        Require(State is not EntryState.Discarded, "Ce brouillon a été jeté : reprenez-le dans la chronologie, puis enregistrez de nouveau.", "This draft was discarded: take it back from the timeline, then save again.");
        Require(IsDraft, "Cette entrée n'est plus un brouillon : rechargez la page pour la corriger.", "This entry is no longer a draft: reload the page to correct it.");
        if (Version == 0 || isKey != IsKey || pin != PinWhenPublished || !Holds(content))
        {
            Take(content);
        }

        IsKey = isKey;
        PinWhenPublished = pin;
        Saved(key, by, at);
    }

    /// <summary>Hands a draft in to those who may publish.</summary>
    internal void Submit(DateTime at)
    {
        Require(State is EntryState.Draft or EntryState.Submitted, "Cette entrée n'est plus un brouillon.", "This entry is no longer a draft.");
        State = EntryState.Submitted;
        SavedAt = at;
    }

    /// <summary>Hands a submitted draft back to its author.</summary>
    internal void HandBack(DateTime at)
    {
        Require(State is EntryState.Submitted, "Cette entrée n'attend plus de relecture.", "This entry no longer awaits review.");
        State = EntryState.Draft;
        SavedAt = at;
    }

    /// <summary>Throws a draft away.</summary>
    internal void Discard(DateTime at)
    {
        Require(IsDraft || State is EntryState.Discarded, "Seul un brouillon peut être jeté : une entrée publiée se retire.", "Only a draft can be discarded: a published entry is withdrawn.");
        State = EntryState.Discarded;
        SavedAt = at;
    }

    /// <summary>Takes a discarded draft back.</summary>
    internal void Recover(DateTime at)
    {
        Require(State is EntryState.Discarded || IsDraft, "Cette entrée n'a pas été jetée.", "This entry was not discarded.");
        State = State is EntryState.Discarded ? EntryState.Draft : State;
        SavedAt = at;
    }

    internal void Publish(int number, Guid key, Guid? by, DateTime at)
    {
        Require(IsDraft, "Cette entrée est déjà publiée ou a été jetée : rechargez la page.", "This entry is already published or was discarded: reload the page.");
        Number = number;
        State = EntryState.Published;
        PublishedAt = at;
        Saved(key, by, at);
        AddRevision(RevisionKind.Published, key, by, at);
        Touch(at);
    }

    internal void Correct(EntryContent content, string note, Guid key, Guid? by, DateTime at)
    {
        RequirePublished();
        var before = revisions.Max(revision => revision.Number);
        Take(content);
        Saved(key, by, at);
        AddRevision(RevisionKind.Correction, key, by, at);
        corrections.Add(new Correction(before, before + 1, note, by, at));
        Touch(at);
    }

    internal void Fix(EntryContent content, Guid key, Guid? by, DateTime at)
    {
        RequirePublished();
        Take(content);
        Saved(key, by, at);
        AddRevision(RevisionKind.Fix, key, by, at);
        Touch(at);
    }

    internal void Withdraw(string reason, DateTime at)
    {
        RequirePublished();
        State = EntryState.Withdrawn;
        WithdrawnAt = at;
        WithdrawnReason = reason;
        Touch(at);
    }

    internal void Restore(DateTime at)
    {
        Require(State is EntryState.Withdrawn, "Cette entrée n'est pas retirée, ou son texte a été effacé.", "This entry is not withdrawn, or its text was erased.");
        State = EntryState.Published;
        WithdrawnAt = null;
        WithdrawnReason = "";
        Touch(at);
    }

    internal void Erase(string reason, string publicReason, DateTime at)
    {
        Require(State is not EntryState.Erased, "Le texte de cette entrée est déjà effacé.", "The text of this entry is erased already.");
        if (Number is not null)
        {
            WithdrawnAt ??= at;
            WithdrawnReason = WithdrawnReason.Length > 0 ? WithdrawnReason : publicReason;
        }

        State = EntryState.Erased;
        ErasedAt = at;
        ErasedReason = reason;
        Headline = Body = BodyHtml = BodyText = "";

        // Who knows most of a wording could find out the rest from it.
        RequestHash = null;
        HappenedAt = null;
        quotes.Clear();
        actors.Clear();
        events.Clear();
        revisions.ForEach(revision => revision.Erase());
        corrections.ForEach(correction => correction.Erase());
        SavedAt = at;
        Version++;
        if (Number is not null)
        {
            Touch(at);
        }
    }

    internal void RememberRequest(string? hash) => RequestHash = hash;

    internal void SetKey(bool key, DateTime at)
    {
        RequirePublished();
        IsKey = key;
        SavedAt = at;
    }

    /// <summary>Adds, changes or removes quotes, actors and events without touching the wording.</summary>
    internal void Annotate(Action<Annotations> annotate, Guid key, Guid? by, DateTime at)
    {
        Require(State is not (EntryState.Erased or EntryState.Discarded), "Le texte de cette entrée n'existe plus.", "The text of this entry is gone.");
        var before = Quoted();
        annotate(new Annotations(quotes, actors, events));
        Saved(key, by, at);
        Version++;
        if (Number is null)
        {
            return;
        }

        if (!Quoted().SequenceEqual(before))
        {
            AddRevision(RevisionKind.Annotation, key, by, at);
        }

        Touch(at);
    }

    /// <summary>Readers see something else of it from now on; the searched text follows.</summary>
    internal void Touch(DateTime at)
    {
        UpdatedAt = at;
        FollowNames();
    }

    /// <summary>Makes the searched text anew, after a name in it changed that readers do not see.</summary>
    internal void FollowNames() => SearchText = State is EntryState.Published
        ? string.Join('\n', new[] { Headline, BodyText }
            .Concat(Quotes.SelectMany(quote => new[] { quote.Text, quote.Role, quote.Venue }.Concat(Names(quote.Speaker))))
            .Concat(actors.SelectMany(Names))
            .Concat(events.Select(newsEvent => newsEvent.Title))
            .Where(text => text.Length > 0))
        : null;

    private static IEnumerable<string> Names(Actor? actor) => actor is null ? [] : [actor.Name, .. actor.Aliases];

    private bool IsDraft => State is EntryState.Draft or EntryState.Submitted;

    private bool Holds(EntryContent content) => Headline == content.Wording.Headline
        && Body == content.Wording.Body
        && HappenedAt == content.HappenedAt
        && Kind == content.Kind
        && Authors.SequenceEqual(content.Authors)
        && Quotes.Select(quote => quote.Details).SequenceEqual(content.Quotes.Select(quote => quote.Details))
        && Quotes.Zip(content.Quotes).All(pair => pair.Second.Id is null || pair.Second.Id == pair.First.Id)
        && actors.ToHashSet().SetEquals(content.Actors)
        && events.ToHashSet().SetEquals(content.Events);

    private void Saved(Guid key, Guid? by, DateTime at)
    {
        SavedAt = at;
        SavedById = by;
        SavedKey = key;
    }

    private void Take(EntryContent content)
    {
        Headline = content.Wording.Headline;
        Body = content.Wording.Body;
        BodyHtml = content.Wording.BodyHtml;
        BodyText = content.Wording.BodyText;
        HappenedAt = content.HappenedAt;
        Kind = content.Kind;
        Authors = [.. content.Authors];
        var annotations = new Annotations(quotes, actors, events);
        annotations.SetQuotes(content.Quotes);
        annotations.SetActors(content.Actors);
        annotations.SetEvents(content.Events);
        Version++;
    }

    private void AddRevision(RevisionKind kind, Guid key, Guid? by, DateTime at)
    {
        var number = revisions.Count == 0 ? 1 : revisions.Max(revision => revision.Number) + 1;
        revisions.Add(new Revision(number, kind, this, Quoted(), key, by, at));
    }

    private List<QuotedWords> Quoted() =>
        [.. Quotes.Select(quote => new QuotedWords(quote.Speaker?.Name ?? "", quote.Role, quote.Verb, quote.Text, quote.Venue))];

    private void RequirePublished() => Require(
        State is EntryState.Published,
        "Cette entrée n'est pas publiée, ou a été retirée : rechargez la page.",
        "This entry is not published, or was withdrawn: reload the page.");

    private static void Require(bool holds, string french, string english)
    {
        if (!holds)
        {
            throw new RuleBrokenException(french, english);
        }
    }
}

/// <summary>The quotes, actors and events of an entry while they are being edited.</summary>
public sealed class Annotations
{
    private readonly List<Quote> quotes;
    private readonly List<Actor> actors;
    private readonly List<NewsEvent> events;

    internal Annotations(List<Quote> quotes, List<Actor> actors, List<NewsEvent> events)
    {
        this.quotes = quotes;
        this.actors = actors;
        this.events = events;
    }

    /// <summary>Adds a quote after the others.</summary>
    internal void AddQuote(Guid id, QuoteDetails details) =>
        quotes.Add(new Quote(id, quotes.Count == 0 ? 0 : quotes.Max(each => each.Position) + 1, details));

    /// <summary>Changes a quote of this entry; false if it has none of that id.</summary>
    internal bool ChangeQuote(Guid id, QuoteDetails details)
    {
        var quote = quotes.Find(each => each.Id == id);
        quote?.Change(details);
        return quote is not null;
    }

    /// <summary>Removes a quote; false if the entry has none of that id.</summary>
    internal bool RemoveQuote(Guid id) => quotes.RemoveAll(each => each.Id == id) > 0;

    /// <summary>Makes the quotes those given, in that order; one whose id is known keeps it.</summary>
    internal void SetQuotes(IReadOnlyList<(Guid? Id, QuoteDetails Details)> wanted)
    {
        quotes.RemoveAll(quote => wanted.All(each => each.Id != quote.Id));
        for (var position = 0; position < wanted.Count; position++)
        {
            var (id, details) = wanted[position];
            var quote = quotes.Find(each => each.Id == id);
            if (quote is null)
            {
                quotes.Add(new Quote(Guid.CreateVersion7(), position, details));
            }
            else
            {
                quote.Change(details);
                quote.Position = position;
            }
        }
    }

    /// <summary>Makes the actors those given.</summary>
    internal void SetActors(IEnumerable<Actor> wanted) => Set(actors, wanted);

    /// <summary>Makes the events those given.</summary>
    internal void SetEvents(IEnumerable<NewsEvent> wanted) => Set(events, wanted);

    private static void Set<T>(List<T> held, IEnumerable<T> wanted)
    {
        var list = wanted.Distinct().ToList();
        held.RemoveAll(each => !list.Contains(each));
        held.AddRange(list.Where(each => !held.Contains(each)));
    }
}
