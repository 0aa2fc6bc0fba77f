using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Quotes;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.NewsEvents;

/// <summary>A news event's page: what is known of it, what was said, and the entries that belong to it.</summary>
public static class ReadNewsEvent
{
    /// <summary>Entries a page holds.</summary>
    public const int PageSize = 50;

    /// <summary>Quotes it shows, at most; all of them are under "who said what".</summary>
    public const int MostQuotes = 50;

    /// <param name="Slug">The blog's address.</param>
    /// <param name="NewsEvent">The last part of the event's address.</param>
    /// <param name="After">Show the entries that follow the one of this number; 0 for the first.</param>
    public sealed record Query(string Slug, string NewsEvent, int After = 0) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Quotes">Quotes of its entries, in order of time, at most <see cref="MostQuotes"/>.</param>
    /// <param name="QuoteTotal">How many quotes there are in all.</param>
    /// <param name="Entries">Oldest first, at most <see cref="PageSize"/>.</param>
    /// <param name="EntryTotal">How many there are in all.</param>
    /// <param name="NextAfter">The number to ask for the following page with; null on the last.</param>
    public sealed record View(
        BlogView Blog, NewsEventView NewsEvent, IReadOnlyList<QuoteInEntry> Quotes, int QuoteTotal, IReadOnlyList<EntryView> Entries, int EntryTotal, int? NextAfter);

    /// <param name="From">First day; null while it is not known.</param>
    /// <param name="To">Last day; null while it lasts or is not known.</param>
    /// <param name="Place">Empty if not said.</param>
    /// <param name="Participants">By name.</param>
    public sealed record NewsEventView(
        string Slug, string Title, NewsEventKind Kind, NewsEventStatus Status, DateOnly? From, DateOnly? To, string Place, IReadOnlyList<ActorLink> Participants);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog, or no entry that readers see belongs to such an event.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            var newsEvent = await db.EventsReadersKnow(blog.Id).AsNoTracking().Include(each => each.Participants).AsSplitQuery()
                .SingleOrDefaultAsync(each => each.Slug == query.NewsEvent, cancellationToken) ?? throw new NotFoundException();
            var belonging = db.Entries.Published(blog.Id).Where(entry => entry.Events.Any(each => each.Id == newsEvent.Id));
            var page = await belonging.Where(entry => entry.Number > query.After).OrderBy(entry => entry.Number).Take(PageSize + 1).ToViewsAsync(blog.Language, db, cancellationToken);
            var entries = page.Take(PageSize).ToList();
            var said = await belonging.QuotePlacesAsync(blog, all => all, db, cancellationToken);
            return new View(
                blog,
                new NewsEventView(
                    newsEvent.Slug,
                    newsEvent.Title,
                    newsEvent.Kind,
                    newsEvent.Status,
                    newsEvent.From,
                    newsEvent.To,
                    newsEvent.Place,
                    [.. newsEvent.Participants.OrderBy(actor => actor.Name, blog.Language.Alphabetical()).Select(actor => new ActorLink(actor.Slug, actor.Name, actor.Kind))]),
                await said.Take(MostQuotes).ToQuotesAsync(db, cancellationToken),
                said.Count,
                entries,
                await belonging.CountAsync(cancellationToken),
                page.Count > PageSize ? entries[^1].Number : null);
        }
    }
}
