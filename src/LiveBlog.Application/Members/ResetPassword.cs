using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Members;

/// <summary>
/// Makes a link with which a member chooses a new password, or her first one if she has not followed her invitation yet. The password
/// that she has goes on being good until then, and former links do not.
/// </summary>
public static class ResetPassword
{
    public sealed record Command(Guid MemberId) : IRequest<IssuedLink>, IGuarded
    {
        Act IGuarded.Act => Act.ManageMembers;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.MemberId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command, IssuedLink>
    {
        /// <exception cref="NotFoundException">There is no such member.</exception>
        public async Task<IssuedLink> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var account = await db.LoadAccountAsync(command.MemberId, cancellationToken);
            var purpose = account.PasswordHash is null ? LinkPurpose.Invitation : LinkPurpose.PasswordReset;
            var link = await db.IssueLinkAsync(purpose, account.MemberId, clock.GetUtcNow().UtcDateTime, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return link;
        }
    }
}
