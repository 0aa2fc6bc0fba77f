using LiveBlog.Application;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Accounts;

/// <summary>Knows a member by the access token that her program shows. Looked up at every request: what is revoked is worth nothing at once.</summary>
public sealed class AccessTokens(LiveBlogDb db, TimeProvider clock)
{
    /// <summary>How exactly it is noted when a token was last used. Noting each request would be a write for each.</summary>
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(5);

    /// <summary>Whose token it is; null if it is nobody's any more, or the member is disabled.</summary>
    public async Task<(Guid MemberId, Language Language)?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (!token.StartsWith(AccessToken.Beginning, StringComparison.Ordinal))
        {
            return null;
        }

        var hash = Tokens.Hash(token);
        var found = await db.Set<AccessToken>()
            .Where(each => each.TokenHash == hash)
            .Join(db.Members, each => each.MemberId, member => member.Id, (each, member) => new { each.Id, each.LastUsedAt, each.MemberId, member.Language, member.DisabledAt })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null || found.DisabledAt is not null)
        {
            return null;
        }

        var at = clock.GetUtcNow().UtcDateTime;
        if (found.LastUsedAt is not { } last || at - last >= Noted)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            await db.Set<AccessToken>().Where(each => each.Id == found.Id).ExecuteUpdateAsync(set => set.SetProperty(each => each.LastUsedAt, at), cancellationToken);
            await write.CommitAsync(cancellationToken);
        }

        return (found.MemberId, found.Language);
    }
}
