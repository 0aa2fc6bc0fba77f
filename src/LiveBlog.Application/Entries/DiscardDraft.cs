using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Throws a draft away; <see cref="RecoverDraft"/> takes it back.</summary>
public static class DiscardDraft
{
    /// <param name="EntryId">The entry.</param>
    public sealed record Command(Guid EntryId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.EditDraft;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.EntryId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="RuleBrokenException">It is no longer a draft.</exception>
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) =>
            db.ChangeEntryAsync(command.EntryId, (_, entry) => entry.Discard(clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
