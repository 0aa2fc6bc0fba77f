using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>The caller's access tokens, the newest first.</summary>
public static class ListAccessTokens
{
    public sealed record Query : IRequest<IReadOnlyList<TokenView>>, IGuarded
    {
        Act IGuarded.Act => Act.UseNewsroom;
    }

    /// <param name="CreatedAt">UTC.</param>
    /// <param name="LastUsedAt">UTC, to a few minutes; null before the first time.</param>
    public sealed record TokenView(Guid Id, string Name, DateTime CreatedAt, DateTime? LastUsedAt);

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Query, IReadOnlyList<TokenView>>
    {
        public async Task<IReadOnlyList<TokenView>> Handle(Query query, CancellationToken cancellationToken) => await db.Set<AccessToken>()
            .Where(token => token.MemberId == caller.MemberId)
            .OrderByDescending(token => token.CreatedAt).ThenByDescending(token => token.Id)
            .Select(token => new TokenView(token.Id, token.Name, token.CreatedAt, token.LastUsedAt))
            .ToListAsync(cancellationToken);
    }
}
