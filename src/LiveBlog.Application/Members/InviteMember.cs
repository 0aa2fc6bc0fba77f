using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Members;

/// <summary>Adds a person to the newsroom. A link that the administrator hands her lets her choose her password.</summary>
public static class InviteMember
{
    /// <param name="Name">The name colleagues see.</param>
    /// <param name="SignInName">What she will sign in with.</param>
    /// <param name="Byline">The name readers see; her name if empty.</param>
    /// <param name="Language">Of the newsroom's pages for her.</param>
    /// <param name="BlogId">The blog of her role; null for the whole newsroom.</param>
    /// <param name="Role">Her role.</param>
    public sealed record Command(string Name, string SignInName, string? Byline, Language Language, int? BlogId, Role Role) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.ManageMembers;
    }

    public sealed record Result(Guid MemberId, IssuedLink Link);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(LiveBlogDb db, Language language)
        {
            RuleFor(command => command.Name).IsPersonName(language);
            RuleFor(command => command.SignInName).IsSignInName(db, language);
            When(command => !string.IsNullOrWhiteSpace(command.Byline), () => RuleFor(command => command.Byline!).IsPersonName(language));
            RuleFor(command => command.Language).IsLanguage(language);
            RuleFor(command => command.BlogId).IsBlogOrNone(db, language);
            RuleFor(command => command.Role).IsRole(language);
        }
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        /// <exception cref="AlreadyThereException">Somebody else took the sign-in name meanwhile.</exception>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var at = clock.GetUtcNow().UtcDateTime;
            var name = command.Name.Trim();
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var member = new Member(name, string.IsNullOrWhiteSpace(command.Byline) ? name : command.Byline.Trim(), command.Language, at);
            member.Assign(command.BlogId, command.Role);
            db.Add(member);
            db.Add(new Account(member.Id, command.SignInName.Trim()));
            var link = await db.IssueLinkAsync(LinkPurpose.Invitation, member.Id, at, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new Result(member.Id, link);
        }
    }
}
