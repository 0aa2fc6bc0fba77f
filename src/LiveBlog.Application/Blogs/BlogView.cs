using System.Linq.Expressions;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Blogs;

/// <summary>A blog's head as readers see it, at one sequence of its change log.</summary>
public sealed record BlogView(
    int Id, string Slug, string Title, string Standfirst, Language Language, string TimeZone, BlogState State, DateTime? StartsAt,
    DateTime OpenedAt, DateTime? EndedAt, DateTime UpdatedAt, Guid? PinnedEntryId, int LastNumber, long Sequence, string Summary)
{
    /// <summary>The summary's points.</summary>
    public IReadOnlyList<string> SummaryPoints => Blog.Points(Summary);
}

/// <summary>Finds blogs for readers.</summary>
internal static class BlogViews
{
    /// <summary>Projects to what readers see.</summary>
    public static readonly Expression<Func<Blog, BlogView>> Projection = blog => new BlogView(
        blog.Id, blog.Slug, blog.Title, blog.Standfirst, blog.Language, blog.TimeZone, blog.State, blog.StartsAt, blog.OpenedAt,
        blog.EndedAt, blog.UpdatedAt, blog.PinnedEntryId, blog.LastNumber, blog.LastSequence, blog.Summary);

    /// <summary>The blog at an address.</summary>
    /// <exception cref="MovedException">The blog has moved to another address.</exception>
    /// <exception cref="Members.NotFoundException">There never was one.</exception>
    public static async Task<BlogView> FindBlogAsync(this LiveBlogDb db, string slug, CancellationToken cancellationToken)
    {
        var blog = await db.Blogs.AsNoTracking().Where(each => each.Slug == slug).Select(Projection).SingleOrDefaultAsync(cancellationToken);
        if (blog is not null)
        {
            return blog;
        }

        var former = await db.FormerSlugs.Where(each => each.Slug == slug)
            .Join(db.Blogs, each => each.BlogId, each => each.Id, (_, each) => each.Slug)
            .SingleOrDefaultAsync(cancellationToken);
        throw former is null ? new Members.NotFoundException() : new MovedException(former);
    }
}

/// <summary>The blog has another address now: 301 to it.</summary>
/// <param name="slug">The slug it has now.</param>
public sealed class MovedException(string slug) : Exception("This blog has moved.")
{
    public string Slug => slug;
}
