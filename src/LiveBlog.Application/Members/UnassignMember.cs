using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Members;

/// <summary>Takes back the role that a member has on a blog, or in the whole newsroom.</summary>
public static class UnassignMember
{
    /// <param name="BlogId">The blog; null for the whole newsroom.</param>
    public sealed record Command(Guid MemberId, int? BlogId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.AssignMembers;

        int? IGuarded.SubjectBlog => BlogId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.MemberId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">There is no such member.</exception>
        /// <exception cref="RuleBrokenException">Nobody would be left who administers the newsroom.</exception>
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) =>
            db.ChangeMemberAsync(command.MemberId, member => member.Unassign(command.BlogId), cancellationToken);
    }
}
