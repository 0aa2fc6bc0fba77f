using LiveBlog.Application;
using LiveBlog.Application.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Accounts;

/// <summary>What came of a try to sign in.</summary>
public enum SignInAnswer
{
    /// <summary>Name or password is wrong, or the member is disabled: nobody is told which.</summary>
    Refused,

    /// <summary>The password is right; a code is asked for.</summary>
    CodeAsked,

    /// <summary>Signed in, in a new session.</summary>
    SignedIn,
}

/// <summary>Lets members in. The answer and the time it takes are the same whether there is such an account or not.</summary>
public sealed class SignIn(
    LiveBlogDb db, UserManager<Account> accounts, Sessions sessions, SecondFactor secondFactor, HalfSignedIn halfway, SignInLimits limits, KnownBrowser known, UnusablePassword unusable)
{
    private const int LongestName = 100;

    /// <summary>Tries a name and a password.</summary>
    /// <exception cref="TooManyTriesException">There have been too many tries from this address, or for this account.</exception>
    public async Task<SignInAnswer> TryPasswordAsync(HttpContext context, string name, string password, CancellationToken cancellationToken)
    {
        // Nobody's name is longer; what is counted is kept.
        name = name.Length > LongestName ? "" : name;
        var account = await accounts.FindByNameAsync(name);
        var attempt = limits.TakeSignIn(context, name, known.Find(context, account?.MemberId));
        if (password.Length > PasswordRules.Longest || account?.PasswordHash is null)
        {
            unusable.Verify(password);
            return SignInAnswer.Refused;
        }

        if (!await accounts.CheckPasswordAsync(account, password) || await IsDisabledAsync(account.MemberId, cancellationToken))
        {
            return SignInAnswer.Refused;
        }

        attempt.WasRight();
        if (account.HasSecondFactor)
        {
            halfway.Remember(context, account);
            return SignInAnswer.CodeAsked;
        }

        await BeginAsync(context, account.MemberId, cancellationToken);
        return SignInAnswer.SignedIn;
    }

    /// <summary>Tries the code of somebody who has given her password.</summary>
    /// <returns>Null if nobody has in this browser, or too long ago: the password is to be asked for again.</returns>
    /// <exception cref="TooManyTriesException">There have been too many tries from this address, or for this account.</exception>
    public async Task<SignInAnswer?> TryCodeAsync(HttpContext context, string code, CancellationToken cancellationToken)
    {
        if (halfway.Read(context) is not var (memberId, stamp))
        {
            return null;
        }

        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(each => each.MemberId == memberId, cancellationToken);
        if (account is not { HasSecondFactor: true } || account.Stamp != stamp || await IsDisabledAsync(memberId, cancellationToken))
        {
            halfway.Forget(context);
            return null;
        }

        var attempt = limits.TakeSignIn(context, account.Name, known.Find(context, memberId));
        if (!await secondFactor.SpendAsync(memberId, code, cancellationToken))
        {
            return SignInAnswer.Refused;
        }

        attempt.WasRight();
        halfway.Forget(context);
        await BeginAsync(context, memberId, cancellationToken);
        return SignInAnswer.SignedIn;
    }

    /// <summary>Whether a member who is signed in knows her password; asked before what would let somebody at her desk take the account over.</summary>
    /// <exception cref="TooManyTriesException">There have been too many tries.</exception>
    public async Task<bool> KnowsPasswordAsync(HttpContext context, Guid memberId, string password)
    {
        if (await accounts.FindByIdAsync(memberId.ToString()) is not { PasswordHash: not null } account)
        {
            return false;
        }

        var attempt = limits.TakeSignIn(context, account.Name, known.Find(context, memberId));
        if (password.Length > PasswordRules.Longest || !await accounts.CheckPasswordAsync(account, password))
        {
            return false;
        }

        attempt.WasRight();
        return true;
    }

    private async Task BeginAsync(HttpContext context, Guid memberId, CancellationToken cancellationToken)
    {
        known.Remember(context, memberId);
        await sessions.BeginAsync(context, memberId, cancellationToken);
    }

    private Task<bool> IsDisabledAsync(Guid memberId, CancellationToken cancellationToken) =>
        db.Members.AnyAsync(member => member.Id == memberId && member.DisabledAt != null, cancellationToken);
}

/// <summary>A password that nobody has, to take as long over refusing a stranger as over refusing a member.</summary>
public sealed class UnusablePassword(IPasswordHasher<Account> hasher)
{
    private readonly Account nobody = new(Guid.Empty, "");
    private readonly string hash = hasher.HashPassword(new Account(Guid.Empty, ""), Tokens.New());

    /// <summary>Takes its time, and comes to nothing.</summary>
    public void Verify(string password) => hasher.VerifyHashedPassword(nobody, hash, password[..Math.Min(password.Length, PasswordRules.Longest)]);
}
