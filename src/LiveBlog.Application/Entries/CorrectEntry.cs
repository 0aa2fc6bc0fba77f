using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Changes a published entry and tells readers what was wrong.</summary>
public static class CorrectEntry
{
    /// <param name="EntryId">The entry.</param>
    /// <param name="Version">The version that the editor started from.</param>
    /// <param name="Key">Of the form: the same key sent again corrects once.</param>
    /// <param name="Draft">The whole new content.</param>
    /// <param name="Note">One sentence for readers: what was wrong.</param>
    public sealed record Command(Guid EntryId, int Version, Guid Key, EntryDraft Draft, string Note) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.EditPublished;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="Version">What the next save starts from.</param>
    public sealed record Result(int Version);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language)
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.Draft).SetValidator(new EntryDraftValidator(language));
            RuleFor(command => command.Draft.Body).MustSaySomething(language, command => command.Draft);
            RuleFor(command => command.Note).NotEmpty().WithMessage(_ => language.Say(
                "Dites en une phrase aux lecteurs ce qui était faux.", "Tell readers in one sentence what was wrong."));
            RuleFor(command => command.Note).MaximumLength(500).WithMessage(_ => language.Say(
                "La note dépasse 500 caractères\u00a0: une phrase suffit.", "The note is longer than 500 characters: one sentence will do."));
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        /// <exception cref="EntryChangedMeanwhileException">Somebody else saved the entry since <see cref="Command.Version"/>.</exception>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var (blog, entry) = await db.LoadEntryAsync(command.EntryId, cancellationToken);
            if (entry.Saved(command.Key))
            {
                return new Result(entry.Version);
            }

            if (entry.Version != command.Version)
            {
                throw new EntryChangedMeanwhileException(entry.Id);
            }

            var content = await command.Draft.ResolveAsync(db, blog, entry.Authors, caller, cancellationToken);
            blog.Correct(entry, content, command.Note.Trim(), command.Key, caller.MemberId, clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new Result(entry.Version);
        }
    }
}
