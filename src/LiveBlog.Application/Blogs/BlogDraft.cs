using System.Text.RegularExpressions;
using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Blogs;

/// <summary>What the blog's form holds, as it was typed.</summary>
/// <param name="StartsAt">Announced start on the wall clock of <paramref name="TimeZone"/>; null if none is announced.</param>
public sealed record BlogDraft(
    string Slug, string Title, string? Standfirst, Language Language, string TimeZone, string? Summary = null, DateTime? StartsAt = null)
{
    internal BlogDetails Resolve() => new(
        Slug,
        Title.Trim(),
        (Standfirst ?? "").ReplaceLineEndings("\n").Trim(),
        Language,
        TimeZone,
        string.Join('\n', Blog.Points((Summary ?? "").ReplaceLineEndings("\n"))),
        StartsAt is { } local ? TimeOfBlog.Instants(local, TimeZone)[0] : null);
}

/// <summary>The limits of a blog's form; each message says what to do.</summary>
internal sealed partial class BlogDraftValidator : AbstractValidator<BlogDraft>
{
    public BlogDraftValidator(LiveBlogDb db, Language language, int? blogId)
    {
        RuleFor(draft => draft.Slug).Cascade(CascadeMode.Stop)
            .Must(slug => slug is not null && SlugShape().IsMatch(slug)).WithMessage(_ => language.Say(
                "L’adresse est faite de 3 à 80 lettres a–z, chiffres et traits d’union\u00a0: corrigez-la.",
                "The address is made of 3 to 80 letters a–z, digits and hyphens: correct it."))
            .Must(slug => !ReservedSlugs.Contains(slug)).WithMessage(_ => language.Say(
                "Le site utilise déjà cette adresse\u00a0: choisissez-en une autre.",
                "The site itself uses this address: choose another."))
            .MustAsync(async (slug, cancellationToken) => !await IsTakenAsync(db, slug, blogId, cancellationToken)).WithMessage(_ => language.Say(
                "Un autre direct a ou a eu cette adresse\u00a0: choisissez-en une autre.",
                "Another blog has or had this address: choose another."));
        RuleFor(draft => draft.Title).NotEmpty().WithMessage(_ => language.Say("Le titre manque\u00a0: donnez-en un.", "The title is missing: give one."));
        RuleFor(draft => draft.Title).MaximumLength(200).WithMessage(_ => language.Say(
            "Le titre dépasse 200 caractères\u00a0: raccourcissez-le.", "The title is longer than 200 characters: shorten it."));
        RuleFor(draft => draft.Standfirst).MaximumLength(5_000).WithMessage(_ => language.Say(
            "Le chapeau dépasse 5 000 caractères\u00a0: raccourcissez-le.", "The standfirst is longer than 5,000 characters: shorten it."));
        RuleFor(draft => draft.Summary).MaximumLength(5_000).WithMessage(_ => language.Say(
            "L’essentiel dépasse 5 000 caractères\u00a0: raccourcissez-le.", "The summary is longer than 5,000 characters: shorten it."));
        RuleFor(draft => draft.Language).IsInEnum().WithMessage(_ => language.Say("Choisissez une langue de la liste.", "Choose a language from the list."));
        RuleFor(draft => draft.TimeZone).Must(TimeOfBlog.IsKnown).WithMessage(_ => language.Say(
            "Ce fuseau horaire est inconnu\u00a0: donnez un nom comme Europe/Paris.", "This time zone is unknown: give a name such as Europe/Paris."));
        RuleFor(draft => draft.StartsAt).Cascade(CascadeMode.Stop)
            .Must(local => local!.Value.Year is >= 1000 and <= 2200).When(draft => draft.StartsAt is not null, ApplyConditionTo.CurrentValidator).WithMessage(_ => language.Say(
                "Cette date est hors du calendrier\u00a0: vérifiez l’année.", "This date is out of range: check the year."))
            .Must((draft, local) => TimeOfBlog.Instants(local!.Value, draft.TimeZone).Count > 0)
            .When(draft => draft.StartsAt is not null && TimeOfBlog.IsKnown(draft.TimeZone), ApplyConditionTo.CurrentValidator).WithMessage(_ => language.Say(
                "Cette heure n’existe pas ce jour-là\u00a0: l’heure d’été commence.", "This time does not exist that day: summer time begins."));
    }

    /// <summary>First parts of addresses that the site uses itself, now or by the plan of its addresses.</summary>
    internal static IReadOnlySet<string> ReservedSlugs { get; } = new HashSet<string>
    {
        "about", "account", "admin", "api", "assets", "changes", "css", "embed", "error", "errors", "export", "favicon", "feed", "feeds",
        "fonts", "health", "healthz", "help", "images", "img", "import", "invitation", "js", "lib", "live", "login", "logout", "media", "metrics", "new", "newsroom",
        "oembed", "openapi", "password", "privacy", "robots", "search", "security", "setup", "sign-in", "sign-out", "sitemap", "static",
        "status", "stream", "token", "uploads", "webhooks", "websub", "well-known",
    };

    private static async Task<bool> IsTakenAsync(LiveBlogDb db, string slug, int? blogId, CancellationToken cancellationToken) =>
        await db.Blogs.AnyAsync(blog => blog.Slug == slug && blog.Id != blogId, cancellationToken)
        || await db.FormerSlugs.AnyAsync(former => former.Slug == slug && former.BlogId != blogId, cancellationToken);

    [GeneratedRegex(@"^[a-z0-9-]{3,80}\z")]
    private static partial Regex SlugShape();
}
