using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Linguistics;

namespace LiveBlog.Application.Proposals;

/// <summary>
/// What rules read in a text, for a journalist to confirm or to dismiss. Nothing of it is a fact before that, and nothing of it is stored.
/// Each list in the order of the text.
/// </summary>
/// <param name="Happened">When what the text tells took place; null if it does not say, or if that is known already.</param>
public sealed record ProposedFacts(
    IReadOnlyList<ProposedQuote> Quotes, IReadOnlyList<ProposedActor> Actors, IReadOnlyList<ProposedEvent> Events, ProposedTime? Happened)
{
    /// <summary>Nothing to propose.</summary>
    public static ProposedFacts None { get; } = new([], [], [], null);

    /// <summary>Proposals of one kind that are shown at once.</summary>
    public const int Most = 60;

    /// <summary>The first <see cref="Most"/> of each kind: more could not be looked at. The others come once these are dealt with.</summary>
    public ProposedFacts First => new([.. Quotes.Take(Most)], [.. Actors.Take(Most)], [.. Events.Take(Most)], Happened);

    /// <summary>All of them.</summary>
    public IEnumerable<Proposal> All => [.. Happened is null ? Enumerable.Empty<Proposal>() : [Happened], .. Quotes, .. Actors, .. Events];
}

/// <summary>One thing that can be confirmed.</summary>
/// <param name="Key">Of the thing rather than of its place: the same after edits elsewhere, so that what was dismissed stays so.</param>
/// <param name="Span">Where it stands in the text that was read.</param>
public abstract record Proposal(string Key, TextSpan Span);

/// <summary>Words that somebody said.</summary>
/// <param name="Text">As <see cref="Quote.Text"/>; the parts of a split one joined by <c>" … "</c>.</param>
/// <param name="Speaker">Who said it; null if the text names nobody.</param>
/// <param name="Role">The speaker's role that day, or who spoke where nobody is named (<c>un témoin</c>); empty if neither is said.</param>
/// <param name="Verb">The verb of saying, in the order of a plain sentence (<c>a ajouté</c>); empty if none.</param>
/// <param name="Venue">Where, in what or to whom; empty if not said.</param>
/// <param name="SaidOn">The day, where the text tells.</param>
/// <param name="Anchor">Where the words stand.</param>
public sealed record ProposedQuote(
    string Key,
    TextSpan Span,
    string Text,
    QuoteForm Form,
    ProposedActor? Speaker,
    string Role,
    string Verb,
    string Venue,
    DateOnly? SaidOn,
    TextQuoteSelector Anchor) : Proposal(Key, Span)
{
    /// <summary>
    /// Which of the draft's quotes, from 0, an edit broke that this is the new wording of: *« Nous repartirons à l’aube »*, taken before *l’aube*
    /// became *midi*. Accepting rewrites that quote, so that nobody is recorded as having said both. Null for a quote of its own.
    /// </summary>
    public int? Replaces { get; init; }
}

/// <summary>A person, organisation or place that the text names.</summary>
/// <param name="ActorId">The actor of the blog that has one of the names; null for one to add.</param>
/// <param name="Name">The blog's name for the actor; of one to add the fullest in the text.</param>
/// <param name="Role">As the text gives it; empty if it does not.</param>
/// <param name="OtherNames">Further names that the text uses; of one to add only.</param>
public sealed record ProposedActor(
    string Key, TextSpan Span, Guid? ActorId, ActorKind Kind, string Name, string Role, IReadOnlyList<string> OtherNames) : Proposal(Key, Span)
{
    /// <summary>The key of an actor of that name.</summary>
    public static string KeyOf(string name) => TextProposals.Key("actor", KnownActors.Folded(name));
}

/// <summary>Something that happens.</summary>
/// <param name="EventId">The event of the blog that it is; null for one to add.</param>
/// <param name="Title">The blog's title for it; of one to add the text's words.</param>
/// <param name="Day">The day, or its first; null if the text does not say.</param>
/// <param name="Place">Empty if not said.</param>
/// <param name="Participants">Those of the proposed and the known actors that take part.</param>
public sealed record ProposedEvent(
    string Key, TextSpan Span, Guid? EventId, NewsEventKind Kind, string Title, DateOnly? Day, string Place, IReadOnlyList<ProposedActor> Participants)
    : Proposal(Key, Span)
{
    /// <summary>The key of an event to add: of one title, each day has its own.</summary>
    public static string KeyOf(string title, DateOnly? day) => TextProposals.Key("event", $"{KnownActors.Folded(title)}\n{day:yyyy-MM-dd}");

    /// <summary>The key of an event of the blog.</summary>
    public static string KeyOf(Guid eventId) => TextProposals.Key("event", eventId.ToString());
}

/// <summary>When what the text tells took place.</summary>
public sealed record ProposedTime(string Key, TextSpan Span, HappenedDraft HappenedAt) : Proposal(Key, Span);
