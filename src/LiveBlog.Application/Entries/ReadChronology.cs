using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>A blog from its first entry on, a stretch at a time: what exports and printed pages are made of.</summary>
public static class ReadChronology
{
    /// <summary>Entries a stretch holds, at most.</summary>
    public const int Most = 250;

    /// <param name="Slug">The blog's address.</param>
    /// <param name="After">Begin with the entry that follows the one of this number; 0 for the first.</param>
    /// <param name="OnlyQuoting">Whether entries without a quote are left out, and withdrawn ones with them.</param>
    public sealed record Query(string Slug, int After = 0, bool OnlyQuoting = false) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Entries">In the order of publication; of withdrawn ones nothing but that.</param>
    /// <param name="NextAfter">The number to ask for the following stretch with; null on the last.</param>
    public sealed record View(BlogView Blog, IReadOnlyList<EntryView> Entries, int? NextAfter);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            var entries = query.OnlyQuoting
                ? db.Entries.Published(blog.Id).Where(entry => entry.Quotes.Any())
                : db.Entries.EverPublished(blog.Id);
            var stretch = await entries.Where(entry => entry.Number > query.After).OrderBy(entry => entry.Number).Take(Most + 1).ToViewsAsync(blog.Language, db, cancellationToken);
            return new View(blog, [.. stretch.Take(Most)], stretch.Count > Most ? stretch[Most - 1].Number : null);
        }
    }
}
