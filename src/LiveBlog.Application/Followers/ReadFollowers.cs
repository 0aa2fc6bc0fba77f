using LiveBlog.Application.Members;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Followers;

/// <summary>How many readers followed a blog over the last hours, minute by minute.</summary>
public static class ReadFollowers
{
    /// <summary>How far back the desk looks.</summary>
    public static TimeSpan Span => TimeSpan.FromHours(6);

    public sealed record Query(int BlogId) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.SeeDesk;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <param name="Until">UTC; now.</param>
    /// <param name="Minutes">Oldest first; without those in which nobody followed.</param>
    public sealed record View(DateTime Until, IReadOnlyList<Minute> Minutes);

    /// <param name="At">UTC, a full minute.</param>
    /// <param name="Followers">1 or more.</param>
    public sealed record Minute(DateTime At, int Followers);

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var until = clock.GetUtcNow().UtcDateTime;
            var from = until - Span;
            return new View(until, await db.FollowerCounts.AsNoTracking()
                .Where(count => count.BlogId == query.BlogId && count.At > from && count.At <= until)
                .OrderBy(count => count.At)
                .Select(count => new Minute(count.At, count.Count))
                .ToListAsync(cancellationToken));
        }
    }
}
