using LiveBlog.Application;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Accounts;

/// <summary>Sets passwords. Whoever held the account before is out afterwards.</summary>
public sealed class Passwords(LiveBlogDb db, UserManager<Account> accounts, Sessions sessions, OneTimeLinks links)
{
    /// <summary>What is wrong with a password for this account, as a sentence; null if nothing is.</summary>
    public async Task<string?> WrongAsync(Account account, string? password)
    {
        foreach (var validator in accounts.PasswordValidators)
        {
            if (await validator.ValidateAsync(accounts, account, password) is { Succeeded: false } result)
            {
                return result.Errors.First().Description;
            }
        }

        return null;
    }

    /// <summary>Gives the account a password that <see cref="WrongAsync"/> has found right, ends its sessions, and voids its links and access tokens.</summary>
    /// <param name="kept">The session that goes on; null for none.</param>
    /// <param name="by">The link that allows it, which is spent by it; null where something else does.</param>
    /// <returns>False, and nothing is done, if somebody else has spent the link meanwhile.</returns>
    /// <exception cref="NotFoundException">There is no such account.</exception>
    public async Task<bool> SetAsync(Guid memberId, string password, Guid? kept, OneTimeLink? by, CancellationToken cancellationToken)
    {
        // Hashing takes its time, which the writers behind the gate need not wait for.
        var hash = accounts.PasswordHasher.HashPassword(new Account(memberId, ""), password);
        await using var write = await db.BeginWriteAsync(cancellationToken);
        if (by is not null && !await links.SpendAsync(by, cancellationToken))
        {
            return false;
        }

        var account = await accounts.FindByIdAsync(memberId.ToString()) ?? throw new NotFoundException();
        account.SetPassword(hash);
        account.Restamp();
        await db.Set<OneTimeLink>().Where(link => link.MemberId == memberId).ExecuteDeleteAsync(cancellationToken);
        await sessions.EndAllAsync(memberId, kept, cancellationToken);

        // Whoever had the former password may have made herself one.
        await db.Set<AccessToken>().Where(token => token.MemberId == memberId).ExecuteDeleteAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return true;
    }
}
