using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>Shuts a member out: her sessions end at once, her links are worth nothing. What she wrote stays, under her byline.</summary>
public static class DisableMember
{
    public sealed record Command(Guid MemberId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.ManageMembers;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.MemberId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">There is no such member.</exception>
        /// <exception cref="RuleBrokenException">Nobody would be left who administers the newsroom.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            await db.ChangeMemberAsync(command.MemberId, member => member.Disable(clock.GetUtcNow().UtcDateTime), cancellationToken);
            await db.Set<Session>().Where(session => session.MemberId == command.MemberId).ExecuteDeleteAsync(cancellationToken);
            await db.Set<AccessToken>().Where(token => token.MemberId == command.MemberId).ExecuteDeleteAsync(cancellationToken);
            await db.Set<OneTimeLink>().Where(link => link.MemberId == command.MemberId).ExecuteDeleteAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
