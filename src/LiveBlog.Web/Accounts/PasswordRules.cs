using LiveBlog.Application;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Texts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// What a password must be: 12 to 128 characters and none of the common ones. No rule on what kinds of characters it is made of, and no
/// expiry: those make passwords worse (NIST SP 800-63B, 3.1.1.2).
/// </summary>
public sealed class PasswordRules(LiveBlogDb db, Caller caller) : IPasswordValidator<Account>
{
    /// <summary>Fewest characters.</summary>
    public const int Shortest = 12;

    /// <summary>Most characters; a limit only so that hashing stays cheap.</summary>
    public const int Longest = 128;

    /// <inheritdoc />
    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var member = db.Members.Local.SingleOrDefault(each => each.Id == user.MemberId)
            ?? await db.Members.AsNoTracking().SingleOrDefaultAsync(each => each.Id == user.MemberId);
        return Wrong(password, new AccountTexts(caller.Language), user.Name, member?.Name ?? "", member?.Byline ?? "") is { } sentence
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = sentence })
            : IdentityResult.Success;
    }

    /// <summary>What is wrong with <paramref name="password"/>; null if nothing is.</summary>
    /// <param name="names">Names of its owner.</param>
    public static string? Wrong(string? password, AccountTexts texts, params IEnumerable<string> names) => password switch
    {
        null or { Length: < Shortest } => texts.PasswordTooShort,
        { Length: > Longest } => texts.PasswordTooLong,
        _ when CommonPasswords.Include(password, names) => texts.PasswordTooCommon,
        _ => null,
    };
}
