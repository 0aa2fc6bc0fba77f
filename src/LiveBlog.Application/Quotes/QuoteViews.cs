using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Quotes;

/// <summary>A quote with the entry that it stands in.</summary>
/// <param name="Quote">Words, speaker, role that day, venue.</param>
/// <param name="Number">The entry's number in the blog.</param>
/// <param name="Headline">The entry's; empty if none.</param>
/// <param name="PublishedAt">UTC; when the entry was first published.</param>
/// <param name="HappenedAt">When what the entry tells took place; null if that is not said.</param>
/// <param name="Day">The day the quote stands under: <see cref="DayOf"/>.</param>
/// <param name="Context">A line of the entry's text around the words, as plain text; empty if there is no more text than the words.</param>
public sealed record QuoteInEntry(QuoteView Quote, int Number, string Headline, DateTime PublishedAt, HappenedAt? HappenedAt, DateOnly Day, string Context)
{
    /// <summary>The day that words stand under: when they were said; if that is not known, when the entry's events took place; else when it was published.</summary>
    public static DateOnly DayOf(DateOnly? saidOn, HappenedAt? happenedAt, DateTime publishedAt, string timeZone) =>
        saidOn ?? happenedAt?.Day ?? TimeOfBlog.Day(publishedAt, timeZone);
}

/// <summary>What of a quote decides whether and where it stands in a list: little enough to be read for a whole blog.</summary>
internal sealed record QuotePlace(Guid Id, Guid? SpeakerId, QuoteForm Form, DateOnly Day, int Number);

/// <summary>Reads the quotes that readers may see: first where each stands, since its day depends on the blog's zone, which no database knows; then those that are shown.</summary>
internal static class QuoteViews
{
    /// <summary>The quotes of <paramref name="entries"/> that <paramref name="wanted"/> lets through, in order of time; those of one day in the order they were published in.</summary>
    public static async Task<IReadOnlyList<QuotePlace>> QuotePlacesAsync(
        this IQueryable<Entry> entries, BlogView blog, Func<IQueryable<Quote>, IQueryable<Quote>> wanted, LiveBlogDb db, CancellationToken cancellationToken)
    {
        var quotes = await wanted(db.Quotes)
            .Join(entries, quote => quote.EntryId, entry => entry.Id, (quote, entry) => new
            {
                quote.Id,
                quote.SpeakerId,
                quote.Form,
                quote.SaidOn,
                quote.Position,
                entry.Number,
                entry.PublishedAt,
                entry.HappenedAt,
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. quotes
                .OrderBy(each => each.Number).ThenBy(each => each.Position)
                .Select(each => new QuotePlace(
                    each.Id, each.SpeakerId, each.Form, QuoteInEntry.DayOf(each.SaidOn, each.HappenedAt, each.PublishedAt!.Value, blog.TimeZone), each.Number!.Value))
                .OrderBy(each => each.Day),
        ];
    }

    /// <summary>The quotes at these places, in the same order.</summary>
    public static async Task<IReadOnlyList<QuoteInEntry>> ToQuotesAsync(this IEnumerable<QuotePlace> shown, LiveBlogDb db, CancellationToken cancellationToken)
    {
        var places = shown.ToList();
        var ids = places.Select(place => place.Id).ToList();
        var quotes = await db.Quotes.Where(quote => ids.Contains(quote.Id))
            .Join(db.Entries.Where(entry => entry.State == EntryState.Published), quote => quote.EntryId, entry => entry.Id, (quote, entry) => new
            {
                View = new QuoteView(
                    quote.Id,
                    quote.Text,
                    quote.Form,
                    quote.Speaker == null ? null : new ActorLink(quote.Speaker.Slug, quote.Speaker.Name, quote.Speaker.Kind),
                    quote.Role,
                    quote.Verb,
                    quote.Venue,
                    quote.SaidOn),
                entry.Headline,
                entry.BodyText,
                entry.PublishedAt,
                entry.HappenedAt,
            })
            .AsNoTracking()
            .ToDictionaryAsync(each => each.View.Id, cancellationToken);
        return
        [
            .. places.Where(place => quotes.ContainsKey(place.Id)).Select(place => (Place: place, Quote: quotes[place.Id])).Select(each => new QuoteInEntry(
                each.Quote.View,
                each.Place.Number,
                each.Quote.Headline,
                each.Quote.PublishedAt!.Value,
                each.Quote.HappenedAt,
                each.Place.Day,
                QuoteContext.Of(each.Quote.BodyText, each.Quote.View.Text))),
        ];
    }
}
