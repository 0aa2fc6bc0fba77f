using LiveBlog.Application;
using LiveBlog.Application.Model;
using LiveBlog.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using System.Security.Cryptography;
using System.Text;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// How the first people get in: members of the demonstration newsroom with passwords made at random, anybody else with a one-time link
/// printed at the start. There is never an account with a password that is written in the program.
/// </summary>
public sealed class FirstAccounts(LiveBlogDb db, IPasswordHasher<Account> hasher, DataFolder folder, TimeProvider clock)
{
    /// <summary>Where the demonstration's passwords are, readable to the folder's owner alone.</summary>
    public string PasswordsFile => Path.Combine(folder.Path, "demo-accounts.txt");

    /// <summary>Gives members accounts, inside the write that makes them, and writes the passwords down.</summary>
    /// <param name="members">Whom, with the name to sign in with and what the file says of her besides.</param>
    public async Task GiveAsync(IReadOnlyCollection<(Guid MemberId, string SignInName, string About)> members, CancellationToken cancellationToken)
    {
        var lines = new StringBuilder();
        foreach (var (memberId, name, about) in members)
        {
            // Four groups of five letters and digits, near 100 bits, that can be typed from paper.
            var password = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 5)));
            var account = new Account(memberId, name);
            account.SetPassword(hasher.HashPassword(account, password));
            db.Add(account);
            lines.Append(name.PadRight(12)).Append("  ").Append(password).Append("  ").AppendLine(about);
        }

        await db.SaveChangesAsync(cancellationToken);
        await WriteAsync(lines.ToString(), cancellationToken);
    }

    /// <summary>
    /// How to sign in, for whoever starts the program. While nobody who can sign in administers the newsroom, that is a new set-up link,
    /// and former ones are worth nothing.
    /// </summary>
    /// <returns>Lines to print, given the site's address without a slash at its end.</returns>
    public async Task<Func<string, IEnumerable<string>>> TellAsync(CancellationToken cancellationToken)
    {
        if (await HasAdministratorAsync(cancellationToken))
        {
            string[] passwords = File.Exists(PasswordsFile) ? await File.ReadAllLinesAsync(PasswordsFile, cancellationToken) : [];
            return address =>
            [
                $"Sign in   {address}/account/sign-in",
                .. passwords.Length == 0 ? [] : passwords.Select(line => "          " + line).Prepend($"          with one of these accounts, kept in {PasswordsFile}"),
            ];
        }

        await using var write = await db.BeginWriteAsync(cancellationToken);
        await db.Set<OneTimeLink>().Where(link => link.Purpose == LinkPurpose.SetUp).ExecuteDeleteAsync(cancellationToken);
        var (made, token) = OneTimeLink.Issue(LinkPurpose.SetUp, null, clock.GetUtcNow().UtcDateTime);
        db.Add(made);
        await db.SaveChangesAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return address =>
        [
            "Set up    Nobody administers this newsroom yet: open this link, which works once and for a day, to be the first who does.",
            $"          {address}{OneTimeLinks.Address(LinkPurpose.SetUp, token)}",
        ];
    }

    /// <summary>Whether somebody who can sign in administers the newsroom.</summary>
    public Task<bool> HasAdministratorAsync(CancellationToken cancellationToken) => db.Members.AnyAsync(
        member => member.DisabledAt == null
            && member.Assignments.Any(assignment => assignment.BlogId == null && assignment.Role == Role.Administrator)
            && db.Set<Account>().Any(account => account.MemberId == member.Id && account.PasswordHash != null),
        cancellationToken);

    private async Task WriteAsync(string text, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(PasswordsFile, options);
        await file.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
    }
}
