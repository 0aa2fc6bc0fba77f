using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Blogs;

/// <summary>Every blog, for the front page: live ones first, then those to come, then the ended ones.</summary>
public static class ListBlogs
{
    /// <summary>Entries shown of each live blog.</summary>
    public const int LatestShown = 3;

    public sealed record Query : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Live">The latest updated first.</param>
    /// <param name="Upcoming">The next to start first.</param>
    /// <param name="Ended">The latest ended first.</param>
    public sealed record View(IReadOnlyList<LiveView> Live, IReadOnlyList<BlogView> Upcoming, IReadOnlyList<BlogView> Ended);

    /// <param name="Latest">Its newest entries, newest first, at most <see cref="LatestShown"/>; withdrawn ones are left out.</param>
    public sealed record LiveView(BlogView Blog, IReadOnlyList<LatestEntry> Latest);

    /// <param name="Headline">Empty if it has none.</param>
    /// <param name="BodyText">The beginning of the text, when there is no headline.</param>
    public sealed record LatestEntry(int Number, string Headline, string BodyText, DateTime PublishedAt);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blogs = await db.Blogs.AsNoTracking().Select(BlogViews.Projection).ToListAsync(cancellationToken);
            var live = new List<LiveView>();
            foreach (var blog in blogs.Where(blog => blog.State is BlogState.Live).OrderByDescending(blog => blog.UpdatedAt))
            {
                live.Add(new LiveView(blog, await LatestAsync(blog.Id, cancellationToken)));
            }

            return new View(
                live,
                [.. blogs.Where(blog => blog.State is BlogState.Upcoming).OrderBy(blog => blog.StartsAt ?? DateTime.MaxValue)],
                [.. blogs.Where(blog => blog.State is BlogState.Ended).OrderByDescending(blog => blog.EndedAt)]);
        }

        private Task<List<LatestEntry>> LatestAsync(int blogId, CancellationToken cancellationToken) => db.Entries.AsNoTracking().Published(blogId)
            .OrderByDescending(entry => entry.Number)
            .Take(LatestShown)
            .Select(entry => new LatestEntry(
                entry.Number!.Value, entry.Headline, entry.Headline == "" ? entry.BodyText.Substring(0, 200) : "", entry.PublishedAt!.Value))
            .ToListAsync(cancellationToken);
    }
}
