using FluentValidation;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Import;

/// <summary>
/// Takes in a text as it was proposed and changed: all of it in one transaction, or nothing. What the blog has already of it stays as it
/// is, so that the same import again adds nothing; drafts of it are published when it is to be published.
/// </summary>
public static class ImportText
{
    /// <summary>Entries of one import, at most: the writer is held while they are written.</summary>
    public const int MostEntries = 500;

    /// <param name="BlogId">The blog; null to open <paramref name="NewBlog"/>.</param>
    /// <param name="NewBlog">The blog to open; looked at only without <paramref name="BlogId"/>. Its standfirst is the one it gets.</param>
    /// <param name="Standfirst">What the blog's standfirst becomes; null to leave that as it is. It stays too when the blog has one and nothing of this text is new.</param>
    /// <param name="Entries">In the order in which they are numbered.</param>
    /// <param name="Publish">Whether they go before readers; if not they are kept as drafts.</param>
    /// <param name="Progress">Is told of each entry as it is dealt with. Nothing counts before the answer: a failure undoes all.</param>
    public sealed record Command(
        int? BlogId, BlogDraft? NewBlog, string? Standfirst, IReadOnlyList<ImportDraft> Entries, bool Publish, IProgress<Outcome>? Progress = null)
        : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => BlogId is null ? Act.OpenBlog : Publish ? Act.Publish : Act.WriteDraft;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <param name="Slug">The blog's address.</param>
    /// <param name="IsNewBlog">Whether the blog was opened by this import.</param>
    /// <param name="IsNewStandfirst">Whether the blog's standfirst was changed by it.</param>
    /// <param name="Outcomes">One for each entry, in order.</param>
    public sealed record Result(int BlogId, string Slug, bool IsNewBlog, bool IsNewStandfirst, IReadOnlyList<Outcome> Outcomes);

    /// <summary>What became of an entry.</summary>
    /// <param name="IsNew">Whether the import made it.</param>
    /// <param name="IsPublished">Whether the import published it.</param>
    /// <param name="Entry">As it stands now.</param>
    public sealed record Outcome(ImportDraft Draft, bool IsNew, bool IsPublished, ImportedEntry Entry);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(LiveBlogDb db, Language language)
        {
            RuleFor(command => command.NewBlog!).NotNull().SetValidator(new BlogDraftValidator(db, language, blogId: null)).When(command => command.BlogId is null);
            RuleFor(command => command.Standfirst).MaximumLength(5_000).WithMessage(_ => language.Say(
                "Le chapeau dépasse 5 000 caractères\u00a0: raccourcissez le premier paragraphe, ou coupez-le par une ligne vide.",
                "The standfirst is longer than 5,000 characters: shorten the first paragraph, or cut it with an empty line."));
            RuleFor(command => command.Entries).Must(entries => entries.Count <= MostEntries).WithMessage(_ => language.Say(
                $"L’import prend {MostEntries} entrées au plus à la fois\u00a0: coupez le texte en plusieurs.",
                $"The import takes at most {MostEntries} entries at once: split the text."));
            RuleFor(command => command.Entries).Must(entries => entries.Select(entry => entry.Key).Distinct().Count() == entries.Count).WithMessage(_ => language.Say(
                "Une entrée figure deux fois\u00a0: recommencez l’import depuis le texte.",
                "An entry is there twice: start the import again from the text."));
            RuleForEach(command => command.Entries).ChildRules(entry =>
            {
                entry.RuleFor(each => each.Key).NotEmpty();
                entry.RuleFor(each => each.ToEntry()).SetValidator(new EntryDraftValidator(language)).OverridePropertyName("Entry");
                entry.RuleFor(each => each.Body).MustSaySomething(language, each => each.ToEntry());
            });
        }
    }

    public sealed class Handler(LiveBlogDb db, IMediator mediator) : IRequestHandler<Command, Result>
    {
        /// <exception cref="NotAllowedException">A draft of the text is somebody else's, and the caller may not publish it.</exception>
        /// <exception cref="RuleBrokenException">The blog has ended: nothing can be published.</exception>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var blogId = command.BlogId ?? (await mediator.Send(new OpenBlog.Command(command.NewBlog!), cancellationToken)).BlogId;
            var existing = await db.ImportedAsync(blogId, [.. command.Entries.Select(entry => entry.Key)], cancellationToken);
            var isNewStandfirst = await SetStandfirstAsync(blogId, command, existing.Count, cancellationToken);
            var outcomes = new List<Outcome>();
            foreach (var draft in command.Entries)
            {
                // What is tracked is gone through at every save: a long text must not make each entry slower than the one before.
                db.ChangeTracker.Clear();
                var outcome = await TakeInAsync(blogId, draft, existing.GetValueOrDefault(draft.Key), command.Publish, cancellationToken);
                outcomes.Add(outcome);
                command.Progress?.Report(outcome);
            }

            var slug = await db.Blogs.Where(blog => blog.Id == blogId).Select(blog => blog.Slug).SingleAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new Result(blogId, slug, command.BlogId is null, isNewStandfirst, outcomes);
        }

        private async Task<bool> SetStandfirstAsync(int blogId, Command command, int existing, CancellationToken cancellationToken)
        {
            var blog = await db.LoadBlogAsync(blogId, cancellationToken);
            var wanted = (command.Standfirst ?? "").ReplaceLineEndings("\n").Trim();
            var isNothingNew = command.Entries.Count > 0 && existing == command.Entries.Count;
            if (wanted.Length == 0 || wanted == blog.Standfirst || (isNothingNew && blog.Standfirst.Length > 0))
            {
                return false;
            }

            var startsAt = blog.StartsAt is { } utc ? TimeOfBlog.Local(utc, blog.TimeZone).DateTime : (DateTime?)null;
            await mediator.Send(
                new ChangeBlog.Command(blogId, new BlogDraft(blog.Slug, blog.Title, wanted, blog.Language, blog.TimeZone, blog.Summary, startsAt)), cancellationToken);
            return true;
        }

        private async Task<Outcome> TakeInAsync(int blogId, ImportDraft draft, ImportedEntry? existing, bool publish, CancellationToken cancellationToken)
        {
            switch (existing)
            {
                case { State: EntryState.Draft or EntryState.Submitted } when publish:
                    var drafted = await mediator.Send(new PublishDraft.Command(existing.EntryId, existing.Version), cancellationToken);
                    return new Outcome(draft, false, true, existing with { Number = drafted.Number, State = EntryState.Published });
                case not null:
                    return new Outcome(draft, false, false, existing);
            }

            if (publish)
            {
                var published = await mediator.Send(new PublishEntry.Command(blogId, null, null, draft.Key, draft.ToEntry()), cancellationToken);
                return new Outcome(draft, true, true, new ImportedEntry(published.EntryId, 1, published.Number, EntryState.Published));
            }

            var saved = await mediator.Send(new SaveDraft.Command(blogId, null, null, draft.Key, draft.ToEntry()), cancellationToken);
            return new Outcome(draft, true, false, new ImportedEntry(saved.EntryId, saved.Version, null, EntryState.Draft));
        }
    }
}

/// <summary>An entry to be taken in.</summary>
/// <param name="Key">Of the paragraph, as <see cref="ProposeImport"/> gave it.</param>
/// <param name="Headline">Plain text; may be empty.</param>
/// <param name="Body">Markdown; may be empty.</param>
/// <param name="Day">When it happened, to the day; null if that is not said.</param>
public sealed record ImportDraft(Guid Key, string? Headline, string? Body, DateOnly? Day)
{
    private ((string?, string?, DateOnly?, IReadOnlyList<Proposal>) Of, EntryDraft Entry)? made;

    /// <summary>What was confirmed of the facts that were proposed of it.</summary>
    public IReadOnlyList<Proposal> Confirmed { get; init; } = [];

    /// <summary>The same draft each time, so that what the validator rendered is not rendered again behind the gate.</summary>
    internal EntryDraft ToEntry()
    {
        // A copy made by "with" brings the draft of its original along.
        var of = (Headline, Body, Day, Confirmed);
        if (made is not { } before || before.Of != of)
        {
            made = before = (of, new EntryDraft(Headline, Body) { HappenedAt = Day is { } day ? new HappenedDraft(day) : null }.With(Confirmed));
        }

        return before.Entry;
    }
}
