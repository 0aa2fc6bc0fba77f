using LiveBlog.Application;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Accounts;

/// <summary>Opens the one-time links that an administrator handed over, or that the program printed.</summary>
public sealed class OneTimeLinks(LiveBlogDb db, SignInLimits limits, TimeProvider clock)
{
    /// <summary>The address of a link, from the site's root.</summary>
    public static string Address(LinkPurpose purpose, string token) => purpose switch
    {
        LinkPurpose.Invitation => $"/account/invitation/{token}",
        LinkPurpose.PasswordReset => $"/account/reset/{token}",
        LinkPurpose.SetUp => $"/account/set-up/{token}",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "Not a purpose of a link."),
    };

    /// <summary>The link that <paramref name="token"/> opens; null if there is none, it was used, or has run out, or its member is disabled.</summary>
    /// <exception cref="TooManyTriesException">Too many that open nothing have come from this address.</exception>
    public async Task<OneTimeLink?> FindAsync(HttpContext context, LinkPurpose purpose, string token, CancellationToken cancellationToken)
    {
        var attempt = limits.TakeLink(context);
        var (hash, at) = (Tokens.Hash(token), clock.GetUtcNow().UtcDateTime);
        var link = await db.Set<OneTimeLink>().AsNoTracking().SingleOrDefaultAsync(
            each => each.TokenHash == hash && each.Purpose == purpose && each.ExpiresAt > at
                && !db.Members.Any(member => member.Id == each.MemberId && member.DisabledAt != null),
            cancellationToken);
        if (link is not null)
        {
            attempt.WasRight();
        }

        return link;
    }

    /// <summary>Spends a link. Call it inside the write that does what the link is for.</summary>
    /// <returns>False if somebody else has spent it meanwhile.</returns>
    public async Task<bool> SpendAsync(OneTimeLink link, CancellationToken cancellationToken) =>
        await db.Set<OneTimeLink>().Where(each => each.Id == link.Id).ExecuteDeleteAsync(cancellationToken) == 1;
}
