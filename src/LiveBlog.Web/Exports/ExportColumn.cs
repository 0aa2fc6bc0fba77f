using System.Globalization;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.Quotes;
using LiveBlog.Web.Reader;

namespace LiveBlog.Web.Exports;

/// <summary>What a row of an export is made of.</summary>
/// <param name="Quote">One of the entry's; null for the entry itself.</param>
/// <param name="Absolute">Makes an absolute address of a path.</param>
public sealed record ExportRow(ReaderBlog Blog, EntryView Entry, QuoteView? Quote, Func<string, string> Absolute);

/// <summary>A column of a CSV file, or a property of an object in JSON: one list serves both.</summary>
/// <param name="Key">An English word that stays the same whatever language the blog is in.</param>
/// <param name="Value">A string, an int, a bool or a list of strings; null for nothing.</param>
public sealed record ExportColumn(string Key, Func<ExportRow, object?> Value)
{
    /// <summary>The chronology: a row an entry. Of a withdrawn one there is no more than that.</summary>
    public static IReadOnlyList<ExportColumn> OfChronology { get; } =
    [
        new("number", row => row.Entry.Number),
        new("published_at", row => row.Blog.Clock.Machine(row.Entry.PublishedAt)),
        new("updated_at", row => row.Blog.Clock.Machine(row.Entry.UpdatedAt)),
        new("status", row => row.Entry.IsPublished ? "published" : "withdrawn"),
        new("happened_at", row => row.Entry.HappenedAt is { } happened ? row.Blog.Clock.HappenedMachine(happened) : null),
        new("kind", row => Seen(row, Word(row.Entry.Kind))),
        new("key", row => row.Entry.IsKey),
        new("headline", row => Seen(row, row.Entry.Headline)),
        new("text", row => Seen(row, row.Entry.BodyText)),
        new("actors", row => Names(row.Entry.Actors)),
        new("events", row => row.Entry.Events.Select(newsEvent => newsEvent.Title).ToList()),
        new("authors", row => row.Entry.IsPublished ? row.Entry.Authors.Select(author => author.Byline).ToList() : []),
        new("quotes", row => row.Entry.Quotes.Count),
        new("corrected_at", row => row.Entry.Corrections.Select(correction => row.Blog.Clock.Machine(correction.At)).ToList()),
        new("corrections", row => row.Entry.Corrections.Select(correction => correction.Note).ToList()),
        new("withdrawn_at", row => row.Entry.WithdrawnAt is { } at ? row.Blog.Clock.Machine(at) : null),
        new("withdrawn_reason", row => row.Entry.IsPublished ? null : row.Entry.WithdrawnReason),
        new("address", row => row.Absolute(row.Blog.EntryAddress(row.Entry.Number))),
    ];

    /// <summary>Who said what: a row a quote.</summary>
    public static IReadOnlyList<ExportColumn> OfQuotes { get; } =
    [
        new("text", row => row.Quote!.Text),
        new("form", row => Word(row.Quote!.Form)),
        new("speaker", row => row.Quote!.Speaker?.Name),
        new("speaker_kind", row => row.Quote!.Speaker is { } speaker ? Word(speaker.Kind) : null),
        new("role", row => row.Quote!.Role),
        new("verb", row => row.Quote!.Verb),
        new("venue", row => row.Quote!.Venue),
        new("said_on", row => row.Quote!.SaidOn is { } day ? Iso(day) : null),
        new("day", row => Iso(QuoteInEntry.DayOf(row.Quote!.SaidOn, row.Entry.HappenedAt, row.Entry.PublishedAt, row.Blog.View.TimeZone))),
        new("entry_number", row => row.Entry.Number),
        new("entry_headline", row => row.Entry.Headline),
        new("entry_published_at", row => row.Blog.Clock.Machine(row.Entry.PublishedAt)),
        new("entry_address", row => row.Absolute(row.Blog.EntryAddress(row.Entry.Number))),
        new("speaker_address", row => row.Quote!.Speaker is { } speaker ? row.Absolute(row.Blog.ActorAddress(speaker.Slug)) : null),
    ];

    private static string? Seen(ExportRow row, string text) => row.Entry.IsPublished ? text : null;

    private static List<string> Names(IEnumerable<ActorLink> actors) => [.. actors.Select(actor => actor.Name)];

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
