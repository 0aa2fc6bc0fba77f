using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>
/// What a feed of the blog carries: the entries that changed last, so that the correction or withdrawal of an old one comes
/// through too.
/// </summary>
public static class ReadFeed
{
    /// <summary>Entries a feed holds.</summary>
    public const int Most = 50;

    /// <param name="Slug">The blog's address.</param>
    public sealed record Query(string Slug) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Entries">The latest updated first, at most <see cref="Most"/>; tombstones among them.</param>
    public sealed record View(BlogView Blog, IReadOnlyList<EntryView> Entries);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            return new View(blog, await db.Entries.EverPublished(blog.Id)
                .OrderByDescending(entry => entry.UpdatedAt).ThenByDescending(entry => entry.Number)
                .Take(Most)
                .ToViewsAsync(blog.Language, db, cancellationToken));
        }
    }
}
