using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Quotes;

/// <summary>Adds a quote to a draft or a published entry, after its others.</summary>
public static class AddQuote
{
    /// <param name="EntryId">The entry.</param>
    /// <param name="Version">The version of the entry that the editor started from.</param>
    /// <param name="Key">Of the form: the same key sent again adds once. It becomes the quote's id.</param>
    /// <param name="Quote">What was typed; its id is not looked at.</param>
    public sealed record Command(Guid EntryId, int Version, Guid Key, QuoteDraft Quote) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.Annotate;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="QuoteId">The new quote.</param>
    /// <param name="Version">What the next save starts from.</param>
    public sealed record Result(Guid QuoteId, int Version);

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
        /// <exception cref="ValidationException">The speaker is not an actor of the blog.</exception>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var version = await db.AnnotateEntryAsync(
                command.EntryId,
                command.Version,
                command.Key,
                caller,
                clock,
                async entry =>
                {
                    var details = command.Quote.Resolve(await db.ResolveSpeakerAsync(entry.BlogId, command.Quote.SpeakerId, caller, cancellationToken));
                    return annotations => annotations.AddQuote(command.Key, details);
                },
                cancellationToken);
            return new Result(command.Key, version);
        }
    }

    /// <summary>The actor who said it, with the roles held; null when it is not known who.</summary>
    /// <exception cref="ValidationException">The speaker is not an actor of the blog.</exception>
    internal static async Task<Actor?> ResolveSpeakerAsync(this LiveBlogDb db, int blogId, Guid? speakerId, Caller caller, CancellationToken cancellationToken)
    {
        if (speakerId is not { } id)
        {
            return null;
        }

        return await db.Actors.Include(actor => actor.Roles).SingleOrDefaultAsync(actor => actor.Id == id && actor.BlogId == blogId, cancellationToken)
            ?? throw new ValidationException([new($"{nameof(Command.Quote)}.{nameof(QuoteDraft.SpeakerId)}", caller.Language.Say(
                "Cet acteur n’existe plus dans ce direct\u00a0: choisissez-le de nouveau.",
                "This actor is no longer in this blog: choose again."))]);
    }
}
