using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>Everybody in the newsroom.</summary>
public static class ListMembers
{
    public sealed record Query : IRequest<IReadOnlyList<MemberView>>, IGuarded
    {
        Act IGuarded.Act => Act.ManageMembers;
    }

    /// <summary>By name; those who are disabled last.</summary>
    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Query, IReadOnlyList<MemberView>>
    {
        public async Task<IReadOnlyList<MemberView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var members = await MemberView.ReadAsync(db, db.Members, caller.Language, clock.GetUtcNow().UtcDateTime, cancellationToken);
            return [.. members.OrderBy(member => member.DisabledAt is not null).ThenBy(member => member.Name, caller.Language.Alphabetical())];
        }
    }
}

/// <summary>A member as an administrator sees her.</summary>
/// <param name="SignInName">What she signs in with; null if she cannot.</param>
/// <param name="HasPassword">False while she has not followed her invitation.</param>
/// <param name="LinkExpiresAt">Until when a link that was made for her can be used, UTC; null if there is none.</param>
/// <param name="LastSeenAt">When a browser of hers last asked for something, UTC; null if she is signed in nowhere.</param>
/// <param name="Roles">The whole newsroom's first, then by the blogs' titles.</param>
public sealed record MemberView(
    Guid Id,
    string Name,
    string Byline,
    Language Language,
    DateTime JoinedAt,
    DateTime? DisabledAt,
    string? SignInName,
    bool HasPassword,
    bool HasSecondFactor,
    DateTime? LinkExpiresAt,
    DateTime? LastSeenAt,
    IReadOnlyList<RoleView> Roles)
{
    internal static async Task<IReadOnlyList<MemberView>> ReadAsync(LiveBlogDb db, IQueryable<Member> members, Language language, DateTime at, CancellationToken cancellationToken)
    {
        var titles = await db.Blogs.ToDictionaryAsync(blog => blog.Id, blog => blog.Title, cancellationToken);
        var rows = await members.AsNoTracking().Include(member => member.Assignments).AsSplitQuery().ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(member => member.Id);
        var accounts = await db.Set<Account>().AsNoTracking().Where(account => ids.Contains(account.MemberId)).ToDictionaryAsync(account => account.MemberId, cancellationToken);
        var links = (await db.Set<OneTimeLink>().AsNoTracking().Where(link => link.ExpiresAt > at).ToListAsync(cancellationToken)).ToLookup(link => link.MemberId, link => link.ExpiresAt);
        var seen = (await db.Set<Session>().AsNoTracking().Where(session => ids.Contains(session.MemberId)).ToListAsync(cancellationToken)).ToLookup(session => session.MemberId, session => session.LastSeenAt);
        return rows.ConvertAll(member => new MemberView(
            member.Id,
            member.Name,
            member.Byline,
            member.Language,
            member.JoinedAt,
            member.DisabledAt,
            accounts.GetValueOrDefault(member.Id)?.Name,
            accounts.GetValueOrDefault(member.Id)?.PasswordHash is not null,
            accounts.GetValueOrDefault(member.Id)?.HasSecondFactor ?? false,
            links[member.Id].Max(expires => (DateTime?)expires),
            seen[member.Id].Max(last => (DateTime?)last),
            RoleView.Of(member, titles, language)));
    }
}
