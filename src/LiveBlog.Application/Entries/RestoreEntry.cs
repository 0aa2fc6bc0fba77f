using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Shows a withdrawn entry to readers again.</summary>
public static class RestoreEntry
{
    /// <param name="EntryId">The entry.</param>
    public sealed record Command(Guid EntryId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.Withdraw;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.EntryId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="RuleBrokenException">It is not withdrawn, or was erased.</exception>
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) =>
            db.ChangeEntryAsync(command.EntryId, (blog, entry) => blog.Restore(entry, clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
