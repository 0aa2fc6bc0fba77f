using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Mends the typography of a published entry, without a note to readers.</summary>
public static class FixEntry
{
    /// <param name="EntryId">The entry.</param>
    /// <param name="Version">The version that the editor started from.</param>
    /// <param name="Key">Of the form: the same key sent again saves once.</param>
    /// <param name="Draft">The whole new content.</param>
    public sealed record Command(Guid EntryId, int Version, Guid Key, EntryDraft Draft) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.EditPublished;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="Version">What the next save starts from.</param>
    public sealed record Result(int Version);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Caller caller)
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.Draft).SetValidator(new EntryDraftValidator(caller));
            RuleFor(command => command.Draft.Body).MustSaySomething(caller, command => command.Draft);
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
            blog.Fix(entry, content, command.Key, caller.MemberId, clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new Result(entry.Version);
        }
    }
}
