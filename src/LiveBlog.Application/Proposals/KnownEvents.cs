using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Proposals;

/// <summary>The news events of a blog that are not called off, to be found by their title and day, or by what they are, when, and who takes part.</summary>
internal sealed class KnownEvents(IReadOnlyList<NewsEvent> events)
{
    /// <summary>Days between two dates of one event, at most: talks last, and are told of before and after.</summary>
    private const int Days = 3;

    public static async Task<KnownEvents> OfAsync(LiveBlogDb db, int? blogId, CancellationToken cancellationToken) => new(
        await db.NewsEvents.AsNoTracking().Include(each => each.Participants)
            .Where(each => each.BlogId == blogId && each.Status != NewsEventStatus.Cancelled).OrderBy(each => each.Id).ToListAsync(cancellationToken));

    /// <summary>
    /// The event of that title whose days agree, of several the one with the latest day: *Manifestation* is said of each week's. Else the newest of that
    /// kind, about that day, with one of the participants. Null if there is none.
    /// </summary>
    public NewsEvent? Find(string title, NewsEventKind kind, DateOnly? day, IReadOnlyList<ProposedActor> participants)
    {
        var folded = KnownActors.Folded(title);
        return events.Where(each => KnownActors.Folded(each.Title) == folded && each.Dates.Agree(day)).OrderBy(each => each.From).LastOrDefault()
            ?? events.LastOrDefault(each => each.Kind == kind
                && (day is null || each.From is null || (day.Value.DayNumber >= each.From.Value.DayNumber - Days && day.Value.DayNumber <= (each.To ?? each.From).Value.DayNumber + Days))
                && each.Participants.Any(known => participants.Any(actor => actor.ActorId == known.Id)));
    }
}
