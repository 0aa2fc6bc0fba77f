using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Members;

/// <summary>Makes one of the caller's access tokens worth nothing, at once. One that is gone already, or is not hers, is left as it is.</summary>
public static class RevokeAccessToken
{
    public sealed record Command(Guid TokenId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.UseNewsroom;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.TokenId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Command>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            await db.Set<AccessToken>().Where(token => token.Id == command.TokenId && token.MemberId == caller.MemberId).ExecuteDeleteAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
