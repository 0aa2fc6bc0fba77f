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
/// <param name="Day">The day the quote stands under: when it was said; if that is not known, when the entry's events took place; else when it was published.</param>
public sealed record QuoteInEntry(QuoteView Quote, int Number, string Headline, DateTime PublishedAt, HappenedAt? HappenedAt, DateOnly Day);

/// <summary>Reads the quotes that readers may see.</summary>
internal static class QuoteViews
{
    /// <summary>The quotes of <paramref name="entries"/> that <paramref name="wanted"/> lets through, in order of time; those of one day in the order they were published in.</summary>
    public static async Task<IReadOnlyList<QuoteInEntry>> ToQuotesAsync(
        this IQueryable<Entry> entries, BlogView blog, Func<IQueryable<Quote>, IQueryable<Quote>> wanted, LiveBlogDb db, CancellationToken cancellationToken)
    {
        var quotes = await wanted(db.Quotes)
            .Join(entries, quote => quote.EntryId, entry => entry.Id, (quote, entry) => new
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
                quote.Position,
                entry.Number,
                entry.Headline,
                entry.PublishedAt,
                entry.HappenedAt,
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. quotes
                .OrderBy(each => each.Number).ThenBy(each => each.Position)
                .Select(each => new QuoteInEntry(
                    each.View,
                    each.Number!.Value,
                    each.Headline,
                    each.PublishedAt!.Value,
                    each.HappenedAt,
                    each.View.SaidOn ?? each.HappenedAt?.Day ?? TimeOfBlog.Day(each.PublishedAt.Value, blog.TimeZone)))
                .OrderBy(each => each.Day),
        ];
    }
}
