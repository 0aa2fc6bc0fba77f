using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>A member, and the blogs on which she could have a role.</summary>
public static class ReadMember
{
    public sealed record Query(Guid MemberId) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.ManageMembers;
    }

    /// <param name="Blogs">The latest first.</param>
    public sealed record View(MemberView Member, IReadOnlyList<BlogName> Blogs);

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Query, View>
    {
        /// <exception cref="NotFoundException">There is no such member.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = await MemberView.ReadAsync(db, db.Members.Where(member => member.Id == query.MemberId), caller.Language, clock.GetUtcNow().UtcDateTime, cancellationToken);
            return new View(found.SingleOrDefault() ?? throw new NotFoundException(), await BlogName.ReadAsync(db, cancellationToken));
        }
    }
}

/// <summary>A blog to choose.</summary>
public sealed record BlogName(int Id, string Title)
{
    internal static async Task<IReadOnlyList<BlogName>> ReadAsync(LiveBlogDb db, CancellationToken cancellationToken) =>
        await db.Blogs.OrderByDescending(blog => blog.Id).Select(blog => new BlogName(blog.Id, blog.Title)).ToListAsync(cancellationToken);
}
