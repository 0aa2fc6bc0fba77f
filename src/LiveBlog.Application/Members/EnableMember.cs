using FluentValidation;
using MediatR;

namespace LiveBlog.Application.Members;

/// <summary>Lets a disabled member in again, with the password and the roles that she had.</summary>
public static class EnableMember
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
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) =>
            db.ChangeMemberAsync(command.MemberId, member => member.Enable(), cancellationToken);
    }
}
