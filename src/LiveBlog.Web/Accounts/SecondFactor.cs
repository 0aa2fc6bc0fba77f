using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LiveBlog.Application;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// A code from an authenticator besides the password. Secrets are kept encrypted, so that a copy of the database alone makes no
/// codes; each code and each recovery code is taken once.
/// </summary>
public sealed class SecondFactor(LiveBlogDb db, IDataProtectionProvider protection, TimeProvider clock)
{
    // Letters and digits that are not mistaken for one another when they were written down by hand.
    private const string RecoveryLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int RecoveryLength = 10;

    private readonly IDataProtector protector = protection.CreateProtector("LiveBlog.SecondFactor");

    /// <summary>The secret that is being enrolled, made if there is none yet.</summary>
    /// <returns>In Base32; null if the second factor is on already.</returns>
    public async Task<string?> ProposeAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var write = await db.BeginWriteAsync(cancellationToken);
        var account = await LoadAsync(memberId, cancellationToken);
        if (account.HasSecondFactor)
        {
            return null;
        }

        if (Open(account.ProposedSecret) is { } proposed)
        {
            return proposed;
        }

        var secret = TimeCodes.NewSecret();
        account.ProposeSecondFactor(protector.Protect(secret));
        await db.SaveChangesAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return secret;
    }

    /// <summary>Turns it on if <paramref name="code"/> shows that the authenticator has the proposed secret.</summary>
    /// <returns>The recovery codes, told once, here; null if the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(Guid memberId, string code, CancellationToken cancellationToken)
    {
        await using var write = await db.BeginWriteAsync(cancellationToken);
        var account = await LoadAsync(memberId, cancellationToken);
        if (Open(account.ProposedSecret) is not { } proposed || TimeCodes.FindStep(proposed, Plain(code), clock.GetUtcNow()) is not { } step)
        {
            return null;
        }

        var recovery = NewRecoveryCodes();
        account.ConfirmSecondFactor(step, recovery.Select(Hash));
        await db.SaveChangesAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return recovery;
    }

    /// <summary>Spends a code of the authenticator, or a recovery code.</summary>
    /// <returns>Whether it was right and not spent before.</returns>
    public async Task<bool> SpendAsync(Guid memberId, string code, CancellationToken cancellationToken)
    {
        await using var write = await db.BeginWriteAsync(cancellationToken);
        var account = await LoadAsync(memberId, cancellationToken);
        if (!account.HasSecondFactor)
        {
            return false;
        }

        var plain = Plain(code);
        var right = plain.Length == TimeCodes.Digits && plain.All(char.IsAsciiDigit)
            ? Open(account.Secret) is { } secret && TimeCodes.FindStep(secret, plain, clock.GetUtcNow()) is { } step && account.SpendCode(step)
            : account.SpendRecoveryCode(Hash(plain));
        if (right)
        {
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
        }

        return right;
    }

    /// <summary>Turns it off.</summary>
    public async Task RemoveAsync(Guid memberId, CancellationToken cancellationToken)
    {
        await using var write = await db.BeginWriteAsync(cancellationToken);
        (await LoadAsync(memberId, cancellationToken)).RemoveSecondFactor();
        await db.SaveChangesAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
    }

    /// <summary>Makes new recovery codes; the former ones are worth nothing from then on.</summary>
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(Guid memberId, CancellationToken cancellationToken)
    {
        var recovery = NewRecoveryCodes();
        await using var write = await db.BeginWriteAsync(cancellationToken);
        (await LoadAsync(memberId, cancellationToken)).ReplaceRecoveryCodes(recovery.Select(Hash));
        await db.SaveChangesAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return recovery;
    }

    private static List<string> NewRecoveryCodes() =>
        [.. Enumerable.Range(0, Account.RecoveryCodes).Select(_ => RandomNumberGenerator.GetString(RecoveryLetters, RecoveryLength).Insert(RecoveryLength / 2, "-"))];

    // Spaces and hyphens are there for the eye.
    private static string Plain(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // 49 random bits: out of reach of guessing under the limits of sign-in; the hash keeps them out of a copy of the database.
    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(code))));

    // Without the keys it was closed with, a secret is lost: recovery codes still let its owner in, and an administrator can turn it off.
    private string? Open(string? secret)
    {
        try
        {
            return secret is null ? null : protector.Unprotect(secret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task<Account> LoadAsync(Guid memberId, CancellationToken cancellationToken) =>
        await db.Set<Account>().SingleOrDefaultAsync(account => account.MemberId == memberId, cancellationToken) ?? throw new NotFoundException();
}

/// <summary>
/// Between password and code: who has given the right password, for ten minutes, in a cookie that only this server can write. It is
/// worth nothing once the password or the second factor has changed.
/// </summary>
public sealed class HalfSignedIn(AccountCookies cookies, IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private readonly IDataProtector protector = protection.CreateProtector("LiveBlog.HalfSignedIn");

    public void Remember(HttpContext context, Account account)
    {
        var until = clock.GetUtcNow() + Life;
        cookies.Set(context, cookies.SecondFactor, protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{account.MemberId}|{account.Stamp}|{until.ToUnixTimeSeconds()}")), Life);
    }

    /// <summary>Whom the browser's cookie names; null if it has none, or an old one.</summary>
    public (Guid MemberId, string Stamp)? Read(HttpContext context)
    {
        if (context.Request.Cookies[cookies.SecondFactor] is not { Length: > 0 } value)
        {
            return null;
        }

        try
        {
            var parts = protector.Unprotect(value).Split('|');
            return long.Parse(parts[2], CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds() ? (Guid.Parse(parts[0]), parts[1]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Forget(HttpContext context) => cookies.Remove(context, cookies.SecondFactor);
}
