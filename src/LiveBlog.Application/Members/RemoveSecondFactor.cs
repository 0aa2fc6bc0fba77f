using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>Turns a member's second factor off when she has lost it, with her recovery codes. She is signed out everywhere.</summary>
public static class RemoveSecondFactor
{
    public sealed record Command(Guid MemberId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.ManageMembers;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.MemberId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">There is no such member.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            (await db.LoadAccountAsync(command.MemberId, cancellationToken)).RemoveSecondFactor();
            await db.Set<Session>().Where(session => session.MemberId == command.MemberId).ExecuteDeleteAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
