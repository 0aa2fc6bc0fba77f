using LiveBlog.Application.Members;
using MediatR;

namespace LiveBlog.Application.Blogs;

/// <summary>A blog's head alone, for pages that show something else of it.</summary>
public static class FindBlog
{
    /// <param name="Slug">The blog's address.</param>
    public sealed record Query(string Slug) : IRequest<BlogView>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, BlogView>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public Task<BlogView> Handle(Query query, CancellationToken cancellationToken) => db.FindBlogAsync(query.Slug, cancellationToken);
    }
}
