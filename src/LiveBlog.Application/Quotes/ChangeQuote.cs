using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Quotes;

/// <summary>Changes what is recorded of a quote.</summary>
public static class ChangeQuote
{
    /// <param name="EntryId">The entry it stands in.</param>
    /// <param name="Version">The version of the entry that the editor started from.</param>
    /// <param name="QuoteId">The quote.</param>
    /// <param name="Key">Of the form: the same key sent again changes once.</param>
    /// <param name="Quote">The whole new content; its id is not looked at.</param>
    public sealed record Command(Guid EntryId, int Version, Guid QuoteId, Guid Key, QuoteDraft Quote) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.Annotate;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="Version">What the next save starts from.</param>
    public sealed record Result(int Version);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language)
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.Quote).SetValidator(new QuoteDraftValidator(language));
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        /// <exception cref="EntryChangedMeanwhileException">Somebody else saved the entry since <see cref="Command.Version"/>.</exception>
        /// <exception cref="NotFoundException">The entry has no such quote.</exception>
        /// <exception cref="ValidationException">The speaker is not an actor of the blog.</exception>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken) => new(await db.AnnotateEntryAsync(
            command.EntryId,
            command.Version,
            command.Key,
            caller,
            clock,
            async entry =>
            {
                var details = command.Quote.Resolve(await db.ResolveSpeakerAsync(entry.BlogId, command.Quote.SpeakerId, caller, cancellationToken));
                return annotations =>
                {
                    if (!annotations.ChangeQuote(command.QuoteId, details))
                    {
                        throw new NotFoundException();
                    }
                };
            },
            cancellationToken));
    }
}
