using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Desk;

/// <summary>Finds a blog for somebody who works on it, and what the bar above every page of its desk shows.</summary>
public static class FindBlog
{
    /// <param name="Slug">The blog's address, present or former.</param>
    public sealed record Query(string Slug) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.UseNewsroom;
    }

    /// <param name="BlogId">The blog.</param>
    /// <param name="Slug">Its address now; when it is not the one asked for, redirect.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Language">The language readers see.</param>
    /// <param name="TimeZone">IANA id.</param>
    /// <param name="State">Upcoming, live or ended.</param>
    /// <param name="Role">What the caller is there.</param>
    /// <param name="Member">The caller.</param>
    public sealed record View(int BlogId, string Slug, string Title, Language Language, string TimeZone, BlogState State, Role Role, Self Member)
    {
        /// <summary>Whether she may do it, on what she wrote or signs (<paramref name="own"/>) or on others' work.</summary>
        public bool May(Act act, bool own = true, bool published = false) => Rights.Allow(act, Role, signedIn: true, own, published);
    }

    /// <summary>The caller as the newsroom's pages need her.</summary>
    /// <param name="MemberId">Who.</param>
    /// <param name="Name">As colleagues see it.</param>
    /// <param name="Byline">As readers see it.</param>
    /// <param name="UndoSeconds">How long a publication can be taken back before it goes out; 0 for not at all.</param>
    public sealed record Self(Guid MemberId, string Name, string Byline, int UndoSeconds);

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Query, View>
    {
        /// <exception cref="NotFoundException">No such blog, or none that the caller works on: she is not told which.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var former = db.FormerSlugs.Where(each => each.Slug == query.Slug).Select(each => each.BlogId);
            var blog = await db.Blogs.AsNoTracking()
                .Where(each => each.Slug == query.Slug || former.Contains(each.Id))
                .Select(each => new { each.Id, each.Slug, each.Title, each.Language, each.TimeZone, each.State })
                .SingleOrDefaultAsync(cancellationToken);
            var member = await db.Members.AsNoTracking().Include(each => each.Assignments)
                .SingleOrDefaultAsync(each => each.Id == caller.MemberId && each.DisabledAt == null, cancellationToken);
            return blog is not null && member?.RoleOn(blog.Id) is { } role
                ? new View(
                    blog.Id, blog.Slug, blog.Title, blog.Language, blog.TimeZone, blog.State, role,
                    new Self(member.Id, member.Name, member.Byline, member.UndoSeconds))
                : throw new NotFoundException();
        }
    }
}
