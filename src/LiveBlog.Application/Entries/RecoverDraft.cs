using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Takes a discarded draft back.</summary>
public static class RecoverDraft
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
        /// <exception cref="RuleBrokenException">It was not discarded.</exception>
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) =>
            db.ChangeEntryAsync(command.EntryId, (_, entry) => entry.Recover(clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
