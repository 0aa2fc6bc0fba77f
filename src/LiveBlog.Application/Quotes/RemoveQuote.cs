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
    /// <param name="Version">The version of the entry that the editor started from.</param>
    /// <param name="QuoteId">The quote.</param>
    /// <param name="Key">Of the form: the same key sent again removes once.</param>
    public sealed record Command(Guid EntryId, int Version, Guid QuoteId, Guid Key) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.Annotate;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="Version">What the next save starts from.</param>
    public sealed record Result(int Version);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.QuoteId).NotEmpty();
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        /// <exception cref="EntryChangedMeanwhileException">Somebody else saved the entry since <see cref="Command.Version"/>.</exception>
        /// <exception cref="NotFoundException">The entry has no such quote.</exception>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken) => new(await db.AnnotateEntryAsync(
            command.EntryId,
            command.Version,
            command.Key,
            caller,
            clock,
            _ => Task.FromResult<Action<Annotations>>(annotations =>
            {
                if (!annotations.RemoveQuote(command.QuoteId))
                {
                    throw new NotFoundException();
                }
            }),
            cancellationToken));
    }
}
