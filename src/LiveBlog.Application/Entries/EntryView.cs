using System.Linq.Expressions;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>
/// An entry as readers see it. Of a withdrawn or erased one nothing is here but its number, its dates and the reason: the wording
/// does not leave the database.
/// </summary>
public sealed record EntryView
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    /// <summary>Published, Withdrawn or Erased.</summary>
    public required EntryState State { get; init; }

    public required EntryKind Kind { get; init; }

    public required bool IsKey { get; init; }

    /// <summary>Empty if none.</summary>
    public required string Headline { get; init; }

    /// <summary>Safe HTML.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>Plain text of the body, for feeds and descriptions.</summary>
    public required string BodyText { get; init; }

    public required HappenedAt? HappenedAt { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>
    /// UTC; when the entry before it was published, whatever became of that one since; null for the first. A page tells by it
    /// where a day begins, without knowing any other entry.
    /// </summary>
    public required DateTime? PreviousPublishedAt { get; init; }

    /// <summary>UTC; the last change that readers could see.</summary>
    public required DateTime UpdatedAt { get; init; }

    /// <summary>Who signs, in order.</summary>
    public required IReadOnlyList<EntryAuthor> Authors { get; init; }

    public required IReadOnlyList<QuoteView> Quotes { get; init; }

    public required IReadOnlyList<ActorLink> Actors { get; init; }

    public required IReadOnlyList<NewsEventLink> Events { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<CorrectionView> Corrections { get; init; }

    /// <summary>UTC; null unless withdrawn or erased.</summary>
    public required DateTime? WithdrawnAt { get; init; }

    /// <summary>For readers; empty unless withdrawn or erased.</summary>
    public required string WithdrawnReason { get; init; }

    /// <summary>Whether the text may be seen.</summary>
    public bool IsPublished => State is EntryState.Published;
}

/// <summary>A quote as readers see it.</summary>
/// <param name="Speaker">Null when not known.</param>
/// <param name="Role">The role that day; empty if none.</param>
public sealed record QuoteView(
    Guid Id, string Text, QuoteForm Form, ActorLink? Speaker, string Role, string Verb, string Venue, DateOnly? SaidOn);

/// <summary>An actor's name and the last part of the address. Two are the same whatever is known of other names.</summary>
public sealed record ActorLink(string Slug, string Name, ActorKind Kind)
{
    /// <summary>Other names, for those who look for them in a text; empty where nobody does.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <inheritdoc />
    public bool Equals(ActorLink? other) => other is not null && (Slug, Name, Kind) == (other.Slug, other.Name, other.Kind);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Slug, Name, Kind);
}

/// <summary>A news event's title and the last part of its address.</summary>
/// <param name="From">First day, which tells events of one title apart; null while it is not known.</param>
public sealed record NewsEventLink(string Slug, string Title, NewsEventStatus Status, DateOnly? From);

/// <summary>What readers are told of a correction.</summary>
/// <param name="Note">Empty once the entry is erased.</param>
/// <param name="Revision">The revision it made; its difference is shown on the entry's page.</param>
public sealed record CorrectionView(DateTime At, string Note, int Revision);

/// <summary>Projects entries to what readers see.</summary>
internal static class EntryViews
{
    /// <summary>Entries that have been before readers: published, withdrawn, erased. Never a draft.</summary>
    public static IQueryable<Entry> EverPublished(this IQueryable<Entry> entries, int blogId) => entries
        .Where(entry => entry.BlogId == blogId && entry.Number != null);

    /// <summary>Entries whose wording readers may see: never a draft, nor one withdrawn or erased.</summary>
    public static IQueryable<Entry> Published(this IQueryable<Entry> entries, int blogId) => entries
        .Where(entry => entry.BlogId == blogId && entry.State == EntryState.Published);

    /// <summary>Reads them, without tracking, a query a part and not an entry. Names stand as <paramref name="language"/>, the blog's, sorts.</summary>
    public static async Task<IReadOnlyList<EntryView>> ToViewsAsync(this IQueryable<Entry> entries, Language language, LiveBlogDb db, CancellationToken cancellationToken) =>
        [.. (await entries.AsNoTracking().AsSplitQuery().Select(Projection(db)).ToListAsync(cancellationToken)).Select(entry => Public(entry, language.Alphabetical()))];

    // SQLite cannot filter a part by a column of the whole (no APPLY), so the parts of a withdrawn entry are dropped after reading;
    // nor does it sort as any language does.
    private static EntryView Public(EntryView entry, StringComparer alphabetical) => entry.IsPublished
        ? entry with
        {
            Actors = [.. entry.Actors.OrderBy(actor => actor.Name, alphabetical)],
            Events = [.. entry.Events.OrderBy(newsEvent => newsEvent.Title, alphabetical)],
        }
        : entry with { HappenedAt = null, Quotes = [], Actors = [], Events = [], Corrections = [] };

    private static Expression<Func<Entry, EntryView>> Projection(LiveBlogDb db) => entry => new EntryView
    {
        Id = entry.Id,
        Number = entry.Number!.Value,
        State = entry.State,
        Kind = entry.Kind,
        IsKey = entry.IsKey && entry.State == EntryState.Published,
        Headline = entry.State == EntryState.Published ? entry.Headline : "",
        BodyHtml = entry.State == EntryState.Published ? entry.BodyHtml : "",
        BodyText = entry.State == EntryState.Published ? entry.BodyText : "",
        HappenedAt = entry.HappenedAt,
        PublishedAt = entry.PublishedAt!.Value,
        PreviousPublishedAt = db.Entries.Where(other => other.BlogId == entry.BlogId && other.Number == entry.Number - 1).Select(other => other.PublishedAt).FirstOrDefault(),
        UpdatedAt = entry.UpdatedAt!.Value,
        Authors = entry.Authors,
        Quotes = entry.Quotes.OrderBy(quote => quote.Position).Select(quote => new QuoteView(
            quote.Id,
            quote.Text,
            quote.Form,
            quote.Speaker == null ? null : new ActorLink(quote.Speaker.Slug, quote.Speaker.Name, quote.Speaker.Kind) { Aliases = quote.Speaker.Aliases },
            quote.Role,
            quote.Verb,
            quote.Venue,
            quote.SaidOn)).ToList(),
        Actors = entry.Actors.OrderBy(actor => actor.Slug).Select(actor => new ActorLink(actor.Slug, actor.Name, actor.Kind) { Aliases = actor.Aliases }).ToList(),
        Events = entry.Events.OrderBy(newsEvent => newsEvent.Slug).Select(newsEvent => new NewsEventLink(newsEvent.Slug, newsEvent.Title, newsEvent.Status, newsEvent.From)).ToList(),
        Corrections = entry.Corrections.OrderBy(correction => correction.ToRevision)
            .Select(correction => new CorrectionView(correction.At, correction.Note, correction.ToRevision)).ToList(),
        WithdrawnAt = entry.WithdrawnAt,
        WithdrawnReason = entry.WithdrawnReason,
    };
}
