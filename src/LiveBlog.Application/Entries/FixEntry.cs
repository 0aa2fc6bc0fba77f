using System.Text.RegularExpressions;
using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>
/// Mends the typography of a published entry, without a note to readers. How much may change is left to the editor, whom the desk
/// warns past <see cref="FewWords"/>; what somebody said, when it happened and who signs is a fact, and takes a correction.
/// </summary>
public static partial class FixEntry
{
    /// <summary>A change of more words than this, out or in, is hardly typography.</summary>
    public const int FewWords = 5;

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
        public Validator(Language language)
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.Draft).SetValidator(new EntryDraftValidator(language));
            RuleFor(command => command.Draft.Body).MustSaySomething(language, command => command.Draft);
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        /// <exception cref="EntryChangedMeanwhileException">Somebody else saved the entry since <see cref="Command.Version"/>.</exception>
        /// <exception cref="ValidationException">It changes more than typography.</exception>
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
            RequireSameFacts(entry, content);
            blog.Fix(entry, content, command.Key, caller.MemberId, clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new Result(entry.Version);
        }

        private void RequireSameFacts(Entry entry, EntryContent content)
        {
            if (content.HappenedAt != entry.HappenedAt)
            {
                throw EntryDraft.Invalid(nameof(EntryDraft.HappenedAt), caller.Language.Say(
                    "La date des faits ne change pas sans mention\u00a0: dites aux lecteurs ce qui était faux.",
                    "The time of the facts does not change without a note: tell readers what was wrong."));
            }

            if (!content.Authors.SequenceEqual(entry.Authors))
            {
                throw EntryDraft.Invalid(nameof(EntryDraft.AuthorIds), caller.Language.Say(
                    "Les signatures ne changent pas sans mention\u00a0: dites aux lecteurs ce qui était faux.",
                    "Bylines do not change without a note: tell readers what was wrong."));
            }

            if (!entry.Quotes.All(quote => content.Quotes.Any(each => each.Id == quote.Id && SaysTheSame(quote, each.Details))))
            {
                throw EntryDraft.Invalid(nameof(EntryDraft.Quotes), caller.Language.Say(
                    "Les mots d’une citation et qui les a dits ne changent pas sans mention\u00a0: dites aux lecteurs ce qui était faux.",
                    "The words of a quote and who said them do not change without a note: tell readers what was wrong."));
            }
        }

        private static bool SaysTheSame(Quote quote, QuoteDetails details) =>
            quote.SpeakerId == details.Speaker?.Id && quote.Form == details.Form && Words(quote.Text).SequenceEqual(Words(details.Text));

        // Letters and figures alone: signs between them are typography.
        private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}
