using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Blogs;

/// <summary>Every blog, for the front page: live ones first, then those to come, then the ended ones, page by page.</summary>
public static class ListBlogs
{
    /// <summary>Entries shown of each live blog.</summary>
    public const int LatestShown = 3;

    /// <summary>Ended blogs on a page.</summary>
    public const int PageSize = 50;

    /// <param name="Page">From 1; the pages after the first show ended blogs alone.</param>
    public sealed record Query(int Page = 1) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Live">The latest updated first.</param>
    /// <param name="Upcoming">The next to start first.</param>
    /// <param name="Ended">The latest ended first, at most <see cref="PageSize"/>.</param>
    /// <param name="NextPage">Null on the last.</param>
    /// <param name="Published">By the blog's id, how many entries readers can read: none for a blog that is not in it.</param>
    public sealed record View(
        IReadOnlyList<LiveView> Live, IReadOnlyList<BlogView> Upcoming, IReadOnlyList<BlogView> Ended, int? NextPage, IReadOnlyDictionary<int, int> Published);

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
            var page = Math.Clamp(query.Page, 1, 1_000_000);
            var blogs = db.Blogs.AsNoTracking();
            var current = page > 1 ? [] : await blogs.Where(blog => blog.State != BlogState.Ended).Select(BlogViews.Projection).ToListAsync(cancellationToken);
            var ended = await blogs.Where(blog => blog.State == BlogState.Ended)
                .OrderByDescending(blog => blog.EndedAt).ThenByDescending(blog => blog.Id)
                .Skip((page - 1) * PageSize).Take(PageSize + 1)
                .Select(BlogViews.Projection)
                .ToListAsync(cancellationToken);
            var live = new List<LiveView>();
            foreach (var blog in current.Where(blog => blog.State is BlogState.Live).OrderByDescending(blog => blog.UpdatedAt))
            {
                live.Add(new LiveView(blog, await LatestAsync(blog.Id, cancellationToken)));
            }

            BlogView[] shown = [.. current, .. ended.Take(PageSize)];
            return new View(
                live,
                [.. current.Where(blog => blog.State is BlogState.Upcoming).OrderBy(blog => blog.StartsAt ?? DateTime.MaxValue)],
                [.. ended.Take(PageSize)],
                ended.Count > PageSize ? page + 1 : null,
                await CountAsync(shown, cancellationToken));
        }

        // Those withdrawn are counted, which are few: each entry that was published has a number of its own.
        private async Task<Dictionary<int, int>> CountAsync(BlogView[] blogs, CancellationToken cancellationToken)
        {
            var ids = blogs.Select(blog => blog.Id).ToArray();
            var gone = await db.Entries
                .Where(entry => ids.Contains(entry.BlogId) && (entry.State == EntryState.Withdrawn || entry.State == EntryState.Erased) && entry.Number != null)
                .GroupBy(entry => entry.BlogId)
                .Select(group => new { BlogId = group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.BlogId, group => group.Count, cancellationToken);
            return blogs.ToDictionary(blog => blog.Id, blog => blog.LastNumber - gone.GetValueOrDefault(blog.Id));
        }

        private Task<List<LatestEntry>> LatestAsync(int blogId, CancellationToken cancellationToken) => db.Entries.AsNoTracking().Published(blogId)
            .OrderByDescending(entry => entry.Number)
            .Take(LatestShown)
            .Select(entry => new LatestEntry(
                entry.Number!.Value, entry.Headline, entry.Headline == "" ? entry.BodyText.Substring(0, 200) : "", entry.PublishedAt!.Value))
            .ToListAsync(cancellationToken);
    }
}
