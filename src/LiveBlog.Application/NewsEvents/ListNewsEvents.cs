using LiveBlog.Application.Actors;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.NewsEvents;

/// <summary>The news events of a blog as the newsroom keeps them: those that only drafts belong to among them.</summary>
public static class ListNewsEvents
{
    /// <param name="BlogId">The blog.</param>
    public sealed record Query(int BlogId) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.SeeDesk;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <param name="Events">Those under way first, then those expected, over and cancelled; in each by first day, then by title.</param>
    public sealed record View(IReadOnlyList<NewsEventRow> Events);

    /// <param name="Participants">Actors, by name.</param>
    /// <param name="Entries">Entries that belong to it, drafts among them.</param>
    /// <param name="IsPublic">Whether readers have a page of it.</param>
    public sealed record NewsEventRow(
        Guid Id, string Slug, string Title, NewsEventKind Kind, NewsEventStatus Status, DateOnly? From, DateOnly? To, string Place,
        IReadOnlyList<Participant> Participants, int Entries, bool IsPublic)
    {
        /// <summary>Whether entries belong to it, so that it cannot be removed.</summary>
        public bool IsUsed => Entries > 0;
    }

    /// <summary>An actor that takes part.</summary>
    public sealed record Participant(Guid ActorId, string Name);

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Query, View>
    {
        private static readonly List<NewsEventStatus> Order = [NewsEventStatus.UnderWay, NewsEventStatus.Expected, NewsEventStatus.Over, NewsEventStatus.Cancelled];

        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var known = db.EventsReadersKnow(query.BlogId);
            var events = await db.NewsEvents.AsNoTracking().Include(newsEvent => newsEvent.Participants)
                .Where(newsEvent => newsEvent.BlogId == query.BlogId)
                .Select(newsEvent => new
                {
                    Event = newsEvent,
                    Entries = db.Entries.Count(entry => entry.BlogId == query.BlogId && entry.Events.Any(each => each.Id == newsEvent.Id)),
                    IsPublic = known.Any(each => each.Id == newsEvent.Id),
                })
                .ToListAsync(cancellationToken);
            var alphabetical = caller.Language.Alphabetical();
            return new View(
            [
                .. events
                    .OrderBy(each => Order.IndexOf(each.Event.Status))
                    .ThenBy(each => each.Event.From ?? DateOnly.MaxValue)
                    .ThenBy(each => each.Event.Title, alphabetical)
                    .Select(each => new NewsEventRow(
                        each.Event.Id,
                        each.Event.Slug,
                        each.Event.Title,
                        each.Event.Kind,
                        each.Event.Status,
                        each.Event.From,
                        each.Event.To,
                        each.Event.Place,
                        [.. each.Event.Participants.OrderBy(actor => actor.Name, alphabetical).Select(actor => new Participant(actor.Id, actor.Name))],
                        each.Entries,
                        each.IsPublic)),
            ]);
        }
    }
}
