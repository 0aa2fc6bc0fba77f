using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.NewsEvents;

/// <summary>Removes a news event that no entry belongs to any more.</summary>
public static class RemoveNewsEvent
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="NewsEventId">The event.</param>
    public sealed record Command(int BlogId, Guid NewsEventId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.ChangeActor;

        int? IGuarded.SubjectBlog => BlogId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.NewsEventId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">The blog has no such event.</exception>
        /// <exception cref="RuleBrokenException">Entries still belong to it.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var newsEvent = await db.NewsEvents.Include(each => each.Participants)
                .SingleOrDefaultAsync(each => each.Id == command.NewsEventId && each.BlogId == command.BlogId, cancellationToken) ?? throw new NotFoundException();
            if (await db.Entries.AnyAsync(entry => entry.Events.Any(each => each.Id == newsEvent.Id), cancellationToken))
            {
                throw new RuleBrokenException(
                    "Des entrées appartiennent encore à cet événement : détachez-les d'abord.",
                    "Entries still belong to this event: untie them first.");
            }

            db.Remove(newsEvent);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
