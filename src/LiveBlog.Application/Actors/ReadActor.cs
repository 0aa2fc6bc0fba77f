using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Quotes;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Actors;

/// <summary>An actor's page: who it is, what it said, and the entries that name it.</summary>
public static class ReadActor
{
    /// <summary>Entries a page holds.</summary>
    public const int PageSize = 50;

    /// <summary>Quotes it shows, at most; all of them are under "who said what".</summary>
    public const int MostQuotes = 50;

    /// <param name="Slug">The blog's address.</param>
    /// <param name="Actor">The last part of the actor's address.</param>
    /// <param name="After">Show the entries that follow the one of this number; 0 for the first.</param>
    public sealed record Query(string Slug, string Actor, int After = 0) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Quotes">What it said, in order of time, at most <see cref="MostQuotes"/>.</param>
    /// <param name="QuoteTotal">How many quotes there are in all.</param>
    /// <param name="Events">What it takes part in, by first day.</param>
    /// <param name="Entries">Those that name or quote it, oldest first, at most <see cref="PageSize"/>.</param>
    /// <param name="EntryTotal">How many there are in all.</param>
    /// <param name="NextAfter">The number to ask for the following page with; null on the last.</param>
    public sealed record View(
        BlogView Blog,
        ActorView Actor,
        IReadOnlyList<QuoteInEntry> Quotes,
        int QuoteTotal,
        IReadOnlyList<NewsEventLink> Events,
        IReadOnlyList<EntryView> Entries,
        int EntryTotal,
        int? NextAfter);

    /// <param name="Aliases">Other names.</param>
    /// <param name="Roles">Oldest first.</param>
    public sealed record ActorView(string Slug, string Name, ActorKind Kind, IReadOnlyList<string> Aliases, IReadOnlyList<RoleView> Roles);

    /// <summary>A role, both days included; open on a side that is not known.</summary>
    public sealed record RoleView(string Title, DateOnly? From, DateOnly? To);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog, or nothing that readers see there names such an actor.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            var actor = await db.ActorsReadersKnow(blog.Id).AsNoTracking().Include(each => each.Roles)
                .SingleOrDefaultAsync(each => each.Slug == query.Actor, cancellationToken) ?? throw new NotFoundException();
            var naming = db.Entries.Published(blog.Id)
                .Where(entry => entry.Actors.Any(each => each.Id == actor.Id) || entry.Quotes.Any(quote => quote.SpeakerId == actor.Id));
            var page = await naming.Where(entry => entry.Number > query.After).OrderBy(entry => entry.Number).Take(PageSize + 1).ToViewsAsync(blog.Language, db, cancellationToken);
            var entries = page.Take(PageSize).ToList();
            var said = await db.Entries.Published(blog.Id).QuotePlacesAsync(blog, all => all.Where(quote => quote.SpeakerId == actor.Id), db, cancellationToken);
            return new View(
                blog,
                new ActorView(actor.Slug, actor.Name, actor.Kind, actor.Aliases, [.. actor.Roles.Select(role => new RoleView(role.Title, role.From, role.To))]),
                await said.Take(MostQuotes).ToQuotesAsync(db, cancellationToken),
                said.Count,
                [
                    .. (await db.EventsReadersKnow(blog.Id).AsNoTracking().Where(each => each.Participants.Any(participant => participant.Id == actor.Id)).ToListAsync(cancellationToken))
                        .OrderBy(each => each.From ?? DateOnly.MaxValue).ThenBy(each => each.Title, blog.Language.Alphabetical())
                        .Select(each => new NewsEventLink(each.Slug, each.Title, each.Status, each.From)),
                ],
                entries,
                await naming.CountAsync(cancellationToken),
                page.Count > PageSize ? entries[^1].Number : null);
        }
    }
}
