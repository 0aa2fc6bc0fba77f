using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.NewsEvents;

/// <summary>Changes a news event. Every published entry that belongs to it changes with it.</summary>
public static class ChangeNewsEvent
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="NewsEventId">The event.</param>
    /// <param name="Draft">The whole new content.</param>
    public sealed record Command(int BlogId, Guid NewsEventId, NewsEventDraft Draft) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.ChangeActor;

        int? IGuarded.SubjectBlog => BlogId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Caller caller) => RuleFor(command => command.Draft).SetValidator(new NewsEventDraftValidator(caller));
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">The blog has no such event.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var blog = await db.LoadBlogAsync(command.BlogId, cancellationToken);
            var newsEvent = await db.NewsEvents.Include(each => each.Participants)
                .SingleOrDefaultAsync(each => each.Id == command.NewsEventId && each.BlogId == command.BlogId, cancellationToken) ?? throw new NotFoundException();
            newsEvent.Change(await command.Draft.ResolveAsync(db, command.BlogId, caller, cancellationToken));
            var entries = await db.Entries.Whole()
                .Where(entry => entry.BlogId == blog.Id && entry.State == EntryState.Published && entry.Events.Any(each => each.Id == newsEvent.Id))
                .OrderBy(entry => entry.Number)
                .ToListAsync(cancellationToken);
            entries.ForEach(entry => blog.Renamed(entry, clock.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
