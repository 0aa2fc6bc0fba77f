using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Blogs;

/// <summary>Every blog, for the front page: live ones first, then those to come, then the ended ones.</summary>
public static class ListBlogs
{
    public sealed record Query : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Live">The latest updated first.</param>
    /// <param name="Upcoming">The next to start first.</param>
    /// <param name="Ended">The latest ended first.</param>
    public sealed record View(IReadOnlyList<BlogView> Live, IReadOnlyList<BlogView> Upcoming, IReadOnlyList<BlogView> Ended);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var blogs = await db.Blogs.AsNoTracking().Select(BlogViews.Projection).ToListAsync(cancellationToken);
            return new View(
                [.. blogs.Where(blog => blog.State is BlogState.Live).OrderByDescending(blog => blog.UpdatedAt)],
                [.. blogs.Where(blog => blog.State is BlogState.Upcoming).OrderBy(blog => blog.StartsAt ?? DateTime.MaxValue)],
                [.. blogs.Where(blog => blog.State is BlogState.Ended).OrderByDescending(blog => blog.EndedAt)]);
        }
    }
}
