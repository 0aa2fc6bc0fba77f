using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Members;

/// <summary>Gives a member a role on a blog, or in the whole newsroom, in place of the one she had there.</summary>
public static class AssignMember
{
    /// <param name="BlogId">The blog; null for the whole newsroom.</param>
    public sealed record Command(Guid MemberId, int? BlogId, Role Role) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.AssignMembers;

        int? IGuarded.SubjectBlog => BlogId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(LiveBlogDb db, Language language)
        {
            RuleFor(command => command.BlogId).IsBlogOrNone(db, language);
            RuleFor(command => command.Role).IsRole(language);
        }
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">There is no such member.</exception>
        /// <exception cref="RuleBrokenException">Nobody would be left who administers the newsroom.</exception>
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) =>
            db.ChangeMemberAsync(command.MemberId, member => member.Assign(command.BlogId, command.Role), cancellationToken);
    }
}
