using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// Remembers the browsers in which a member has signed in before. Their tries are counted apart, so that somebody who guesses her
/// password elsewhere cannot keep her out of her own (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"). The cookie
/// lets nobody in by itself.
/// </summary>
public sealed class KnownBrowser(AccountCookies cookies, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(180);

    private readonly IDataProtector protector = protection.CreateProtector("LiveBlog.KnownBrowser");

    /// <summary>Remembers that the member signed in here.</summary>
    public void Remember(HttpContext context, Guid memberId)
    {
        if (Find(context, memberId) is null)
        {
            cookies.Set(context, cookies.Known, protector.Protect($"{memberId}|{Guid.NewGuid()}"), Life);
        }
    }

    /// <summary>What to count the tries of this browser under; null if the member has never signed in here.</summary>
    public string? Find(HttpContext context, Guid? memberId)
    {
        try
        {
            return context.Request.Cookies[cookies.Known] is { Length: > 0 } value && protector.Unprotect(value) is var known
                && known.StartsWith($"{memberId}|", StringComparison.Ordinal) ? known : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
