using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Actors;

/// <summary>Removes an actor that no entry, quote or event names any more.</summary>
public static class RemoveActor
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="ActorId">The actor.</param>
    public sealed record Command(int BlogId, Guid ActorId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.ChangeActor;

        int? IGuarded.SubjectBlog => BlogId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.ActorId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">The blog has no such actor.</exception>
        /// <exception cref="RuleBrokenException">The actor is still named.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var actor = await db.Actors.Include(each => each.Roles)
                .SingleOrDefaultAsync(each => each.Id == command.ActorId && each.BlogId == command.BlogId, cancellationToken) ?? throw new NotFoundException();
            if (await db.Quotes.AnyAsync(quote => quote.SpeakerId == actor.Id, cancellationToken)
                || await db.Entries.AnyAsync(entry => entry.Actors.Any(each => each.Id == actor.Id), cancellationToken)
                || await db.NewsEvents.AnyAsync(newsEvent => newsEvent.Participants.Any(each => each.Id == actor.Id), cancellationToken))
            {
                throw new RuleBrokenException(
                    "Des entrées, des citations ou des événements nomment encore cet acteur : détachez-les d'abord.",
                    "Entries, quotes or events still name this actor: untie them first.");
            }

            db.Remove(actor);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
