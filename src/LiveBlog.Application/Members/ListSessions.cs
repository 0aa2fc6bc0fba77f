using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>Where a member is signed in, the last used first.</summary>
public static class ListSessions
{
    public sealed record Query : IRequest<IReadOnlyList<SessionView>>, IGuarded
    {
        Act IGuarded.Act => Act.UseNewsroom;
    }

    /// <param name="Address">The network address it was opened from.</param>
    /// <param name="UserAgent">What the browser said it is.</param>
    /// <param name="CreatedAt">UTC.</param>
    /// <param name="LastSeenAt">UTC, to a few minutes.</param>
    public sealed record SessionView(Guid Id, string Address, string UserAgent, DateTime CreatedAt, DateTime LastSeenAt);

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Query, IReadOnlyList<SessionView>>
    {
        public async Task<IReadOnlyList<SessionView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var at = clock.GetUtcNow().UtcDateTime;
            var sessions = await db.Set<Session>().AsNoTracking().Where(session => session.MemberId == caller.MemberId).ToListAsync(cancellationToken);
            return
            [
                .. sessions.Where(session => !session.IsOver(at)).OrderByDescending(session => session.LastSeenAt)
                    .Select(session => new SessionView(session.Id, session.Address, session.UserAgent, session.CreatedAt, session.LastSeenAt)),
            ];
        }
    }
}
