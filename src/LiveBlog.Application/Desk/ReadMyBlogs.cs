using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Desk;

/// <summary>The blogs that the caller works on: those on air first, then those to come, then the ended ones, newest first.</summary>
public static class ReadMyBlogs
{
    public sealed record Query : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.UseNewsroom;
    }

    /// <param name="Member">The caller.</param>
    /// <param name="MayOpenBlog">Whether she may open another.</param>
    /// <param name="MayManageMembers">Whether she may invite people and give roles.</param>
    /// <param name="Blogs">Where she has a role.</param>
    public sealed record View(FindBlog.Self Member, bool MayOpenBlog, bool MayManageMembers, IReadOnlyList<MyBlog> Blogs);

    /// <param name="Submitted">Drafts that await review, for those who may review them; else 0.</param>
    /// <param name="Drafts">Drafts of her own.</param>
    /// <param name="Published">Entries readers see.</param>
    /// <param name="LastPublishedAt">UTC; null if nothing is published.</param>
    public sealed record MyBlog(
        string Slug,
        string Title,
        BlogState State,
        string TimeZone,
        Role Role,
        DateTime? StartsAt,
        DateTime OpenedAt,
        DateTime? EndedAt,
        int Submitted,
        int Drafts,
        int Published,
        DateTime? LastPublishedAt);

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var member = await db.Members.AsNoTracking().Include(each => each.Assignments)
                .SingleOrDefaultAsync(each => each.Id == caller.MemberId, cancellationToken) ?? throw new NotAllowedException(signedIn: false);
            var everywhere = member.RoleOn(null) is not null;
            var ids = member.Assignments.Select(assignment => assignment.BlogId).OfType<int>().ToList();
            var blogs = await db.Blogs.AsNoTracking()
                .Where(blog => everywhere || ids.Contains(blog.Id))
                .Select(blog => new
                {
                    Blog = blog,
                    Submitted = db.Entries.Count(entry => entry.BlogId == blog.Id && entry.State == EntryState.Submitted),
                    Drafts = db.Entries.Count(entry => entry.BlogId == blog.Id && entry.State == EntryState.Draft && entry.CreatedById == member.Id),
                    Published = db.Entries.Count(entry => entry.BlogId == blog.Id && entry.State == EntryState.Published),
                    LastPublishedAt = db.Entries.Where(entry => entry.BlogId == blog.Id).Max(entry => entry.PublishedAt),
                })
                .ToListAsync(cancellationToken);

            return new View(
                new FindBlog.Self(member.Id, member.Name, member.Byline, member.UndoSeconds),
                Rights.Allow(Act.OpenBlog, member.RoleOn(null), signedIn: true, own: true, published: false),
                Rights.Allow(Act.ManageMembers, member.RoleOn(null), signedIn: true, own: true, published: false),
                [
                    .. blogs
                        .Select(each => new MyBlog(
                            each.Blog.Slug,
                            each.Blog.Title,
                            each.Blog.State,
                            each.Blog.TimeZone,
                            member.RoleOn(each.Blog.Id)!.Value,
                            each.Blog.StartsAt,
                            each.Blog.OpenedAt,
                            each.Blog.EndedAt,
                            Rights.Allow(Act.ReviewDraft, member.RoleOn(each.Blog.Id), signedIn: true, own: false, published: false) ? each.Submitted : 0,
                            each.Drafts,
                            each.Published,
                            each.LastPublishedAt))
                        .OrderBy(blog => blog.State switch { BlogState.Live => 0, BlogState.Upcoming => 1, _ => 2 })
                        .ThenByDescending(blog => blog.LastPublishedAt ?? blog.OpenedAt),
                ]);
        }
    }
}
