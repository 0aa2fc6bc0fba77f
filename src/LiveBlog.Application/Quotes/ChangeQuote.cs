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
    /// <param name="QuoteId">The quote.</param>
    /// <param name="Key">Of the form.</param>
    /// <param name="Quote">The whole new content; its id is not looked at.</param>
    public sealed record Command(Guid EntryId, Guid QuoteId, Guid Key, QuoteDraft Quote) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.Annotate;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Caller caller)
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.Quote).SetValidator(new QuoteDraftValidator(caller));
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">The entry has no such quote.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var (blog, entry) = await db.LoadEntryAsync(command.EntryId, cancellationToken);
            var details = await db.ResolveAsync(command.Quote, blog, caller, cancellationToken);
            blog.Annotate(entry, annotations => Found(annotations.ChangeQuote(command.QuoteId, details)), command.Key, caller.MemberId, clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }

        private static void Found(bool found)
        {
            if (!found)
            {
                throw new NotFoundException();
            }
        }
    }
}
