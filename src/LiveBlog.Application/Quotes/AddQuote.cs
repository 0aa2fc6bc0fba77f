using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Quotes;

/// <summary>Adds a quote to a draft or a published entry, after its others.</summary>
public static class AddQuote
{
    /// <param name="EntryId">The entry.</param>
    /// <param name="Key">Of the form: the same key sent again adds once to a published entry.</param>
    /// <param name="Quote">What was typed; its id is not looked at.</param>
    public sealed record Command(Guid EntryId, Guid Key, QuoteDraft Quote) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.Annotate;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="QuoteId">The new quote.</param>
    public sealed record Result(Guid QuoteId);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Caller caller)
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.Quote).SetValidator(new QuoteDraftValidator(caller));
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var (blog, entry) = await db.LoadEntryAsync(command.EntryId, cancellationToken);
            if (entry.Saved(command.Key) && entry.Quotes.Count > 0)
            {
                return new Result(entry.Quotes[^1].Id);
            }

            var details = await db.ResolveAsync(command.Quote, blog, caller, cancellationToken);
            Quote? quote = null;
            blog.Annotate(entry, annotations => quote = annotations.AddQuote(details), command.Key, caller.MemberId, clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new Result(quote!.Id);
        }
    }

    /// <summary>Looks up the speaker of a quote in the blog.</summary>
    /// <exception cref="ValidationException">The speaker is not an actor of the blog.</exception>
    internal static async Task<QuoteDetails> ResolveAsync(this LiveBlogDb db, QuoteDraft quote, Blog blog, Caller caller, CancellationToken cancellationToken) =>
        (await new EntryDraft(null, null) { Quotes = [quote] }.ResolveAsync(db, blog, null, caller, cancellationToken)).Quotes[0].Details;
}
