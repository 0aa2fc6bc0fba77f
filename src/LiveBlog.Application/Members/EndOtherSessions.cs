using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>Signs the caller out everywhere but in one browser.</summary>
public static class EndOtherSessions
{
    /// <param name="KeptId">The session that goes on.</param>
    public sealed record Command(Guid KeptId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.UseNewsroom;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.KeptId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Command>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            await db.Set<Session>().Where(session => session.Id != command.KeptId && session.MemberId == caller.MemberId).ExecuteDeleteAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
