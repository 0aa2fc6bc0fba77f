using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>Makes the caller an access token.</summary>
public static class MakeAccessToken
{
    /// <param name="Name">What she calls it by.</param>
    public sealed record Command(string Name) : IRequest<string>, IGuarded
    {
        Act IGuarded.Act => Act.UseNewsroom;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language) => RuleFor(command => command.Name)
            .Must(name => !string.IsNullOrWhiteSpace(name)).WithMessage(_ => language.Say(
                "Donnez-lui un nom, celui du programme qui s’en servira.", "Give it a name: that of the program that will use it."))
            .MaximumLength(AccessToken.LongestName).WithMessage(_ => language.Say(
                $"Ce nom dépasse {AccessToken.LongestName} caractères\u00a0: raccourcissez-le.", $"This name is longer than {AccessToken.LongestName} characters: shorten it."));
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, string>
    {
        /// <returns>The token itself, which nobody can be shown again.</returns>
        /// <exception cref="RuleBrokenException">She has as many as one may have.</exception>
        public async Task<string> Handle(Command command, CancellationToken cancellationToken)
        {
            var memberId = caller.MemberId ?? throw new NotAllowedException(signedIn: false);
            await using var write = await db.BeginWriteAsync(cancellationToken);
            if (await db.Set<AccessToken>().CountAsync(token => token.MemberId == memberId, cancellationToken) >= AccessToken.Most)
            {
                throw new RuleBrokenException(
                    $"Vous avez déjà {AccessToken.Most} jetons : révoquez-en un qui ne sert plus.", $"You have {AccessToken.Most} tokens already: revoke one that is not used any more.");
            }

            var (token, secret) = AccessToken.Issue(memberId, command.Name.Trim(), clock.GetUtcNow().UtcDateTime);
            db.Add(token);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return secret;
        }
    }
}
