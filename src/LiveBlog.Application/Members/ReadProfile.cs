using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>What a member sees of herself.</summary>
public static class ReadProfile
{
    public sealed record Query : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.UseNewsroom;
    }

    /// <param name="SignInName">What she signs in with.</param>
    /// <param name="RecoveryCodes">How many are left.</param>
    /// <param name="Roles">The whole newsroom's first, then by the blogs' titles.</param>
    public sealed record View(
        string Name, string Byline, Language Language, int UndoSeconds, string SignInName, bool HasSecondFactor, int RecoveryCodes, IReadOnlyList<RoleView> Roles);

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Query, View>
    {
        /// <exception cref="NotFoundException">She cannot sign in by herself, or the system asks.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var member = await db.Members.AsNoTracking().Include(each => each.Assignments).SingleOrDefaultAsync(each => each.Id == caller.MemberId, cancellationToken)
                ?? throw new NotFoundException();
            var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(each => each.MemberId == member.Id, cancellationToken);
            var titles = await db.Blogs.ToDictionaryAsync(blog => blog.Id, blog => blog.Title, cancellationToken);
            return new View(
                member.Name, member.Byline, member.Language, member.UndoSeconds, account?.Name ?? "", account?.HasSecondFactor ?? false,
                account?.RecoveryCodeHashes.Count ?? 0, RoleView.Of(member, titles, caller.Language));
        }
    }
}

/// <summary>A role that a member has.</summary>
/// <param name="BlogId">The blog; null for the whole newsroom.</param>
/// <param name="BlogTitle">Its title; null for the whole newsroom.</param>
public sealed record RoleView(int? BlogId, string? BlogTitle, Role Role)
{
    internal static IReadOnlyList<RoleView> Of(Member member, IReadOnlyDictionary<int, string> titles, Language language) =>
    [
        .. member.Assignments
            .Select(assignment => new RoleView(assignment.BlogId, assignment.BlogId is { } id ? titles.GetValueOrDefault(id) : null, assignment.Role))
            .OrderBy(role => role.BlogId is not null).ThenBy(role => role.BlogTitle, language.Alphabetical()),
    ];
}
