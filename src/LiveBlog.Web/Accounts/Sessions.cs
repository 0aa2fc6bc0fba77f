using LiveBlog.Application;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// Who is signed in where. The browser holds a random token; all else is here and is looked up at every request, so that a session ends
/// when it is ended and not when a cookie expires.
/// </summary>
public sealed class Sessions(LiveBlogDb db, AccountCookies cookies, TimeProvider clock)
{
    /// <summary>How exactly it is noted when a session was last used. Noting each request would be a write for each.</summary>
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(5);

    /// <summary>Signs <paramref name="memberId"/> in in this browser, in a new session; the one it had is over.</summary>
    public async Task BeginAsync(HttpContext context, Guid memberId, CancellationToken cancellationToken)
    {
        var token = Tokens.New();
        var at = clock.GetUtcNow().UtcDateTime;
        await using var write = await db.BeginWriteAsync(cancellationToken);
        await EndAsync(context, cancellationToken);
        db.Add(new Session(
            memberId, Tokens.Hash(token), context.Connection.RemoteIpAddress?.ToString() ?? "", context.Request.Headers.UserAgent.ToString(), at));
        await db.SaveChangesAsync(cancellationToken);
        await ForgetOldAsync(at, cancellationToken);
        await write.CommitAsync(cancellationToken);
        cookies.Set(context, cookies.Session, token, Session.Longest);
    }

    /// <summary>Whose session this browser holds; null if it holds none, it is over, or the member is disabled.</summary>
    public async Task<SignedIn?> FindAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Request.Cookies[cookies.Session] is not { Length: > 0 } token)
        {
            return null;
        }

        var hash = Tokens.Hash(token);
        var found = await db.Set<Session>().AsNoTracking()
            .Where(session => session.TokenHash == hash)
            .Join(db.Members, session => session.MemberId, member => member.Id, (session, member) => new { session, member.Name, member.Language, member.DisabledAt })
            .SingleOrDefaultAsync(cancellationToken);
        var at = clock.GetUtcNow().UtcDateTime;
        if (found is null || found.DisabledAt is not null || found.session.IsOver(at))
        {
            return null;
        }

        if (at - found.session.LastSeenAt >= Noted)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            await db.Set<Session>().Where(session => session.Id == found.session.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, at), cancellationToken);
            await write.CommitAsync(cancellationToken);
        }

        return new SignedIn(found.session.Id, found.session.MemberId, found.Name, found.Language);
    }

    /// <summary>Signs out in this browser.</summary>
    public async Task EndAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Request.Cookies[cookies.Session] is { Length: > 0 } token)
        {
            var hash = Tokens.Hash(token);
            await using var write = await db.BeginWriteAsync(cancellationToken);
            await db.Set<Session>().Where(session => session.TokenHash == hash).ExecuteDeleteAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
        }

        cookies.Remove(context, cookies.Session);
    }

    /// <summary>Signs a member out everywhere.</summary>
    /// <param name="except">The one session that goes on; null for none.</param>
    public async Task EndAllAsync(Guid memberId, Guid? except, CancellationToken cancellationToken)
    {
        await using var write = await db.BeginWriteAsync(cancellationToken);
        await db.Set<Session>().Where(session => session.MemberId == memberId && session.Id != except).ExecuteDeleteAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
    }

    private Task<int> ForgetOldAsync(DateTime at, CancellationToken cancellationToken)
    {
        var (oldest, longestIdle) = (at - Session.Longest, at - Session.LongestIdle);
        return db.Set<Session>().Where(session => session.CreatedAt <= oldest || session.LastSeenAt <= longestIdle).ExecuteDeleteAsync(cancellationToken);
    }
}

/// <summary>A member who is signed in.</summary>
/// <param name="SessionId">In which session.</param>
/// <param name="Name">The name that colleagues see.</param>
public sealed record SignedIn(Guid SessionId, Guid MemberId, string Name, Language Language);
