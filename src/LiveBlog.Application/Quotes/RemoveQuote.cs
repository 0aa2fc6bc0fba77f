using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Quotes;

/// <summary>Removes a quote from an entry; a published entry keeps it in its history for the newsroom.</summary>
public static class RemoveQuote
{
    /// <param name="EntryId">The entry it stands in.</param>
    /// <param name="QuoteId">The quote; nothing happens if it is gone already.</param>
    /// <param name="Key">Of the form.</param>
    public sealed record Command(Guid EntryId, Guid QuoteId, Guid Key) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.Annotate;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.QuoteId).NotEmpty();
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command>
    {
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) => db.ChangeEntryAsync(
            command.EntryId,
            (blog, entry) =>
            {
                if (entry.Quotes.Any(quote => quote.Id == command.QuoteId))
                {
                    blog.Annotate(entry, annotations => annotations.RemoveQuote(command.QuoteId), command.Key, caller.MemberId, clock.GetUtcNow().UtcDateTime);
                }
            },
            cancellationToken);
    }
}
