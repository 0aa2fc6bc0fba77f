using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Application.Seeds;

/// <summary>
/// The demonstration newsroom as its texts tell it, checked: every handle is known, every time exists, every correction finds
/// the words it corrects. Instants are UTC. Each part keeps the section it was read from, to be named when a command refuses it.
/// </summary>
public sealed record SeedNewsroom(IReadOnlyList<SeedMember> Members, IReadOnlyList<SeedBlog> Blogs);

/// <summary>A member, with her role on each blog, or in the whole newsroom where no blog is named.</summary>
/// <param name="Handle">The name by which texts call her.</param>
public sealed record SeedMember(string Handle, string Name, string Byline, Language Language, IReadOnlyList<(Role Role, string? BlogSlug)> Roles);

/// <summary>A blog and all that happens in it.</summary>
/// <param name="Slug">The address it is opened under, by which members' roles name it.</param>
/// <param name="StartsAt">On the wall clock of <paramref name="TimeZone"/>; null if no start is announced.</param>
public sealed record SeedBlog(
    SeedSection Section, string Slug, string Title, string Standfirst, Language Language, string TimeZone, DateTime OpenedAt, DateTime? StartsAt, DateTime? EndedAt)
{
    /// <summary>In the order of time.</summary>
    public IReadOnlyList<SeedBlogChange> Changes { get; init; } = [];

    public IReadOnlyList<SeedActor> Actors { get; init; } = [];

    public IReadOnlyList<SeedEvent> Events { get; init; } = [];

    /// <summary>Published and not, in the order of the text.</summary>
    public IReadOnlyList<SeedEntry> Entries { get; init; } = [];
}

/// <summary>What is changed of a blog at <paramref name="At"/>; what is null stays.</summary>
public sealed record SeedBlogChange(SeedSection Section, DateTime At, string? Slug, string? Title, string? Standfirst, string? Summary);

/// <summary>An actor.</summary>
public sealed record SeedActor(SeedSection Section, ActorDraft Draft)
{
    /// <summary>The name by which the blog's texts call it.</summary>
    public string Handle => Section.Subject;
}

/// <summary>A news event.</summary>
/// <param name="Participants">Handles of actors.</param>
public sealed record SeedEvent(
    SeedSection Section, string Title, NewsEventKind Kind, NewsEventStatus Status, DateOnly? From, DateOnly? To, string? Place, IReadOnlyList<string> Participants)
{
    /// <summary>The name by which the blog's texts call it.</summary>
    public string Handle => Section.Subject;
}

/// <summary>An entry as it is first saved at <paramref name="At"/>, and what happens to it after.</summary>
/// <param name="State">Draft, submitted or published.</param>
/// <param name="Authors">Handles of members.</param>
/// <param name="Actors">Handles of actors.</param>
/// <param name="Events">Handles of news events.</param>
public sealed record SeedEntry(
    SeedSection Section,
    DateTime At,
    EntryState State,
    IReadOnlyList<string> Authors,
    EntryKind Kind,
    bool IsKey,
    HappenedDraft? HappenedAt,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Events,
    SeedWords Words)
{
    /// <summary>In the order of time.</summary>
    public IReadOnlyList<SeedHappening> Happenings { get; init; } = [];
}

/// <summary>The words of an entry: what a correction changes.</summary>
public sealed record SeedWords(string Headline, string Body, IReadOnlyList<SeedQuote> Quotes);

/// <summary>A quote.</summary>
/// <param name="Speaker">Handle of an actor; null if the speaker is not known.</param>
/// <param name="Role">Null to take the one the speaker held that day.</param>
public sealed record SeedQuote(string Text, QuoteForm Form, string? Speaker, string? Role, string? Verb, string? Venue, DateOnly? SaidOn);

/// <summary>What happens to a published entry.</summary>
/// <param name="Kind">Corrected, fixed, withdrawn, restored, erased, pinned or unpinned.</param>
/// <param name="Reason">The note of a correction, the reason of a withdrawal or erasure; else empty.</param>
/// <param name="Words">All the words as they stand afterwards.</param>
public sealed record SeedHappening(SeedSection Section, DateTime At, ChangeKind Kind, string Reason, SeedWords Words);
