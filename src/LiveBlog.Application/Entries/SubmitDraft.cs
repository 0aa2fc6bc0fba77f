using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Hands a draft in to those who may publish, as it stands, from the timeline.</summary>
public static class SubmitDraft
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
            db.ChangeEntryAsync(command.EntryId, (_, entry) => entry.Submit(clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
