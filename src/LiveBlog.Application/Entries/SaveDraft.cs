using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>Keeps what the composer holds as a draft, new or existing.</summary>
public static class SaveDraft
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="EntryId">The draft to change; null for a new one.</param>
    /// <param name="Version">The version that the editor started from; null for a new one.</param>
    /// <param name="Key">Of the form: the same key sent again makes no second draft.</param>
    /// <param name="Draft">What was typed.</param>
    public sealed record Command(int BlogId, Guid? EntryId, int? Version, Guid Key, EntryDraft Draft) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => EntryId is null ? Act.WriteDraft : Act.EditDraft;

        int? IGuarded.SubjectBlog => BlogId;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="EntryId">The draft.</param>
    /// <param name="Version">What the next save starts from.</param>
    public sealed record Result(Guid EntryId, int Version);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language)
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.Draft).SetValidator(new EntryDraftValidator(language));
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        /// <exception cref="EntryChangedMeanwhileException">Somebody else saved the draft since <see cref="Command.Version"/>.</exception>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var (_, entry) = await OpenAsync(db, command.BlogId, command.EntryId, command.Version, command.Key, command.Draft, caller, clock, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new Result(entry.Id, entry.Version);
        }
    }

    /// <summary>
    /// The entry a composer's form is about, with what it holds saved in it: a new draft, an existing one, or, when
    /// <paramref name="key"/> was seen before, the entry that it made then; one that is out by now, as it stands.
    /// </summary>
    /// <exception cref="EntryChangedMeanwhileException">It was saved since: by somebody else, or by the caller from another form.</exception>
    /// <exception cref="RuleBrokenException">It was discarded.</exception>
    internal static async Task<(Blog Blog, Entry Entry)> OpenAsync(
        LiveBlogDb db, int blogId, Guid? entryId, int? version, Guid key, EntryDraft draft, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var blog = await db.LoadBlogAsync(blogId, cancellationToken);
        var at = clock.GetUtcNow().UtcDateTime;
        var entry = entryId is { } id
            ? (await db.LoadEntryAsync(id, cancellationToken)).Entry
            : await db.Entries.Whole().SingleOrDefaultAsync(each => each.BlogId == blogId && each.Key == key, cancellationToken);
        if (entry is null)
        {
            entry = new Entry(blogId, key, caller.MemberId, at);
            db.Add(entry);
        }
        else if (entryId is null && entry.CreatedById != caller.MemberId)
        {
            // A key is made at random by the form: somebody else's can only be a forged one.
            throw new NotAllowedException(signedIn: true);
        }
        else if (entryId is null && entry.Number is not null)
        {
            return (blog, entry);
        }
        else if (entry.State is not EntryState.Discarded && entry.Version != version && !entry.WasSavedLastBy(caller.MemberId, key))
        {
            // A form that was sent twice starts from the version before its own first save: that is no change by somebody else.
            throw new EntryChangedMeanwhileException(entry.Id);
        }

        var mayHighlight = (draft.IsKey == entry.IsKey && draft.Pin == entry.PinWhenPublished) || await db.MayAsync(caller, Act.Highlight, entry, cancellationToken);
        entry.Save(
            await draft.ResolveAsync(db, blog, entry.Authors, caller, cancellationToken),
            mayHighlight ? draft.IsKey : entry.IsKey,
            mayHighlight ? draft.Pin : entry.PinWhenPublished,
            key,
            caller.MemberId,
            at);
        return (blog, entry);
    }
}
