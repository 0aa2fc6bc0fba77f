using LiveBlog.Application.Members;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Blogs;

/// <summary>A blog as its settings show it.</summary>
public static class ReadBlogSettings
{
    /// <param name="BlogId">The blog.</param>
    public sealed record Query(int BlogId) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.RunBlog;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <param name="FormerSlugs">Addresses that redirect to it, in alphabetical order.</param>
    public sealed record View(BlogView Blog, IReadOnlyList<string> FormerSlugs);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.Blogs.AsNoTracking().Where(each => each.Id == query.BlogId).Select(BlogViews.Projection).SingleOrDefaultAsync(cancellationToken)
                ?? throw new NotFoundException();
            var former = await db.FormerSlugs.Where(each => each.BlogId == query.BlogId).OrderBy(each => each.Slug).Select(each => each.Slug).ToListAsync(cancellationToken);
            return new View(blog, former);
        }
    }
}
