using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Hands a submitted draft back to its author.</summary>
public static class HandBackDraft
{
    /// <param name="EntryId">The entry.</param>
    public sealed record Command(Guid EntryId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.ReviewDraft;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.EntryId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="RuleBrokenException">It no longer awaits review.</exception>
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) =>
            db.ChangeEntryAsync(command.EntryId, (_, entry) => entry.HandBack(clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
