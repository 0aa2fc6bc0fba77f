using System.Text;
using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>Loads members to change them.</summary>
internal static class StoredMembers
{
    /// <summary>The member with her roles, tracked. Call it inside the write.</summary>
    /// <exception cref="NotFoundException">There is no such member.</exception>
    public static async Task<Member> LoadMemberAsync(this LiveBlogDb db, Guid id, CancellationToken cancellationToken) =>
        await db.Members.Include(member => member.Assignments).SingleOrDefaultAsync(member => member.Id == id, cancellationToken) ?? throw new NotFoundException();

    /// <summary>How the member signs in, tracked. Call it inside the write.</summary>
    /// <exception cref="NotFoundException">There is no such member, or she cannot sign in at all.</exception>
    public static async Task<Account> LoadAccountAsync(this LiveBlogDb db, Guid memberId, CancellationToken cancellationToken) =>
        await db.Set<Account>().SingleOrDefaultAsync(account => account.MemberId == memberId, cancellationToken) ?? throw new NotFoundException();

    /// <summary>Takes the writer, loads the member, lets <paramref name="verb"/> change her, saves and commits.</summary>
    /// <exception cref="NotFoundException">There is no such member.</exception>
    /// <exception cref="RuleBrokenException">Nobody would be left who administers the newsroom.</exception>
    public static async Task<Unit> ChangeMemberAsync(this LiveBlogDb db, Guid id, Action<Member> verb, CancellationToken cancellationToken)
    {
        await using var write = await db.BeginWriteAsync(cancellationToken);
        var member = await db.LoadMemberAsync(id, cancellationToken);
        var administered = Administers(member);
        verb(member);
        if (administered && !Administers(member) && !await IsAdministeredWithoutAsync(db, id, cancellationToken))
        {
            throw new RuleBrokenException(
                "C'est la dernière personne qui administre la rédaction : confiez d'abord l'administration à quelqu'un d'autre.",
                "This is the last administrator of the newsroom: make somebody else an administrator first.");
        }

        await db.SaveChangesAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return Unit.Value;
    }

    /// <summary>Puts a new link in the place of those of its purpose that the member had.</summary>
    /// <returns>The token to put into its address.</returns>
    public static async Task<IssuedLink> IssueLinkAsync(this LiveBlogDb db, LinkPurpose purpose, Guid memberId, DateTime at, CancellationToken cancellationToken)
    {
        await db.Set<OneTimeLink>().Where(link => link.MemberId == memberId && link.Purpose == purpose).ExecuteDeleteAsync(cancellationToken);
        var (link, token) = OneTimeLink.Issue(purpose, memberId, at);
        db.Add(link);
        return new IssuedLink(purpose, token, link.ExpiresAt);
    }

    private static bool Administers(Member member) => member.DisabledAt is null && member.RoleOn(null) is Role.Administrator;

    // Who has not chosen a password yet may never come.
    private static Task<bool> IsAdministeredWithoutAsync(LiveBlogDb db, Guid id, CancellationToken cancellationToken) => db.Members.AnyAsync(
        member => member.Id != id
            && member.DisabledAt == null
            && member.Assignments.Any(assignment => assignment.BlogId == null && assignment.Role == Role.Administrator)
            && db.Set<Account>().Any(account => account.MemberId == member.Id && account.PasswordHash != null),
        cancellationToken);
}

/// <summary>A one-time link that an administrator hands over.</summary>
/// <param name="Token">What makes its address; it is told once, here.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record IssuedLink(LinkPurpose Purpose, string Token, DateTime ExpiresAt);

/// <summary>The limits of what is said of a person; each message says what to do.</summary>
internal static class PersonRules
{
    /// <summary>A name that colleagues or readers see.</summary>
    public static void IsPersonName<T>(this IRuleBuilderInitial<T, string> rule, Language language) => rule
        .Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage(_ => language.Say("Le nom manque\u00a0: donnez-en un.", "The name is missing: give one."))
        .Must(name => name.Trim().Length <= 100).WithMessage(_ => language.Say(
            "Le nom dépasse 100 caractères\u00a0: raccourcissez-le.", "The name is longer than 100 characters: shorten it."))
        .Must(name => !name.Any(char.IsControl)).WithMessage(_ => language.Say(
            "Le nom tient sur une ligne\u00a0: retirez les retours.", "The name stands on one line: take the line breaks out."));

    /// <summary>A name to sign in with.</summary>
    public static void IsSignInName<T>(this IRuleBuilderInitial<T, string> rule, LiveBlogDb db, Language language) => rule
        .Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage(_ => language.Say("L’identifiant manque\u00a0: donnez-en un.", "The sign-in name is missing: give one."))
        .Must(name => name.Trim() is { Length: >= 3 and <= 100 } trimmed && trimmed.All(letter => char.IsLetterOrDigit(letter) || ".-_@+".Contains(letter))
            // Not in letters that only look like the usual ones (fullwidth, ligatures).
            && trimmed.NormalizeAny(NormalizationForm.FormKC) == trimmed.NormalizeAny())
        .WithMessage(_ => language.Say(
            "L’identifiant a 3 à 100 lettres, chiffres ou . - _ @ +\u00a0: un nom court ou une adresse électronique.",
            "The sign-in name has 3 to 100 letters, digits or . - _ @ +: a short name or an e-mail address."))
        .MustAsync(async (name, cancellationToken) =>
        {
            var key = Account.KeyOf(name);
            return !await db.Set<Account>().AnyAsync(account => account.NameKey == key, cancellationToken);
        })
        .WithMessage(_ => language.Say(
            "Quelqu’un a déjà cet identifiant\u00a0: choisissez-en un autre.", "Somebody has this sign-in name already: choose another."));

    /// <summary>A role on an existing blog, or in the whole newsroom when there is none.</summary>
    public static void IsBlogOrNone<T>(this IRuleBuilderInitial<T, int?> rule, LiveBlogDb db, Language language) => rule
        .MustAsync(async (blogId, cancellationToken) => blogId is null || await db.Blogs.AnyAsync(blog => blog.Id == blogId, cancellationToken))
        .WithMessage(_ => language.Say("Choisissez un direct de la liste.", "Choose a blog from the list."));

    public static void IsRole<T>(this IRuleBuilderInitial<T, Role> rule, Language language) => rule
        .IsInEnum().WithMessage(_ => language.Say("Choisissez un rôle de la liste.", "Choose a role from the list."));

    public static void IsLanguage<T>(this IRuleBuilderInitial<T, Language> rule, Language language) => rule
        .IsInEnum().WithMessage(_ => language.Say("Choisissez une langue de la liste.", "Choose a language from the list."));
}
