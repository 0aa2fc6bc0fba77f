using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Actors;

/// <summary>The actors of a blog as the newsroom keeps them: those that only drafts name among them.</summary>
public static class ListActors
{
    /// <param name="BlogId">The blog.</param>
    public sealed record Query(int BlogId) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.SeeDesk;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <param name="Actors">By name, as the member's language sorts.</param>
    public sealed record View(IReadOnlyList<ActorRow> Actors);

    /// <param name="Aliases">Other names.</param>
    /// <param name="Roles">Oldest first.</param>
    /// <param name="Entries">Entries tied to it or quoting it, drafts among them.</param>
    /// <param name="Quotes">What it said in them.</param>
    /// <param name="Events">News events it takes part in.</param>
    /// <param name="IsPublic">Whether readers have a page of it.</param>
    public sealed record ActorRow(
        Guid Id, string Slug, ActorKind Kind, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<ReadActor.RoleView> Roles,
        int Entries, int Quotes, int Events, bool IsPublic)
    {
        /// <summary>Whether something names it, so that it cannot be removed.</summary>
        public bool IsUsed => Entries + Quotes + Events > 0;
    }

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var known = db.ActorsReadersKnow(query.BlogId);
            var actors = await db.Actors.AsNoTracking().Include(actor => actor.Roles)
                .Where(actor => actor.BlogId == query.BlogId)
                .Select(actor => new
                {
                    Actor = actor,
                    Entries = db.Entries.Count(entry => entry.BlogId == query.BlogId
                        && (entry.Actors.Any(each => each.Id == actor.Id) || entry.Quotes.Any(quote => quote.SpeakerId == actor.Id))),
                    Quotes = db.Quotes.Count(quote => quote.SpeakerId == actor.Id),
                    Events = db.NewsEvents.Count(newsEvent => newsEvent.BlogId == query.BlogId && newsEvent.Participants.Any(each => each.Id == actor.Id)),
                    IsPublic = known.Any(each => each.Id == actor.Id),
                })
                .ToListAsync(cancellationToken);
            return new View(
            [
                .. actors
                    .OrderBy(each => each.Actor.Name, caller.Language.Alphabetical())
                    .Select(each => new ActorRow(
                        each.Actor.Id,
                        each.Actor.Slug,
                        each.Actor.Kind,
                        each.Actor.Name,
                        each.Actor.Aliases,
                        [.. each.Actor.Roles.Select(role => new ReadActor.RoleView(role.Title, role.From, role.To))],
                        each.Entries,
                        each.Quotes,
                        each.Events,
                        each.IsPublic)),
            ]);
        }
    }
}
