using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>Signs the caller out in another browser. A session that has ended meanwhile, or is not hers, is left as it is.</summary>
public static class EndSession
{
    public sealed record Command(Guid SessionId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.UseNewsroom;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.SessionId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Command>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            await db.Set<Session>().Where(session => session.Id == command.SessionId && session.MemberId == caller.MemberId).ExecuteDeleteAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
