using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Hands what the composer holds in to those who may publish.</summary>
public static class SubmitEntry
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="EntryId">The draft to hand in; null for a new entry.</param>
    /// <param name="Version">The version that the author started from; null for a new entry.</param>
    /// <param name="Key">Of the form: the same key sent again hands in once.</param>
    /// <param name="Draft">What was typed.</param>
    public sealed record Command(int BlogId, Guid? EntryId, int? Version, Guid Key, EntryDraft Draft) : IRequest<SaveDraft.Result>, IGuarded
    {
        Act IGuarded.Act => EntryId is null ? Act.WriteDraft : Act.EditDraft;

        int? IGuarded.SubjectBlog => BlogId;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language)
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.Draft).SetValidator(new EntryDraftValidator(language));
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, SaveDraft.Result>
    {
        /// <exception cref="EntryChangedMeanwhileException">Somebody else saved the draft since <see cref="Command.Version"/>.</exception>
        public async Task<SaveDraft.Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var (_, entry) = await SaveDraft.OpenAsync(db, command.BlogId, command.EntryId, command.Version, command.Key, command.Draft, caller, clock, cancellationToken);
            if (entry.Number is null)
            {
                entry.Submit(clock.GetUtcNow().UtcDateTime);
                await db.SaveChangesAsync(cancellationToken);
                await write.CommitAsync(cancellationToken);
            }

            return new SaveDraft.Result(entry.Id, entry.Version);
        }
    }
}
