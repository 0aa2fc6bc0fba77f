using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.NewsEvents;

/// <summary>Changes a news event. Every published entry that belongs to it changes with its title and status.</summary>
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
        public Validator(Language language) => RuleFor(command => command.Draft).SetValidator(new NewsEventDraftValidator(language));
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">The blog has no such event.</exception>
        /// <exception cref="ValidationException">Another event of the blog has that title, kind and first day.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var blog = await db.LoadBlogAsync(command.BlogId, cancellationToken);
            var newsEvent = await db.NewsEvents.Include(each => each.Participants)
                .SingleOrDefaultAsync(each => each.Id == command.NewsEventId && each.BlogId == command.BlogId, cancellationToken) ?? throw new NotFoundException();
            var details = await command.Draft.ResolveAsync(db, command.BlogId, caller, cancellationToken);
            if (await db.NewsEvents.AnyAsync(
                each => each.Id != newsEvent.Id && each.BlogId == blog.Id && each.Title == details.Title && each.Kind == details.Kind && each.From == details.From, cancellationToken))
            {
                throw EntryDraft.Invalid(nameof(NewsEventDraft.Title), caller.Language.Say(
                    "Un autre événement de ce direct porte ce titre et commence le même jour\u00a0: donnez-en un autre.",
                    "Another event of this blog has this title and begins the same day: give another."));
            }

            var looksOtherwise = details.Title != newsEvent.Title || details.Status != newsEvent.Status;
            newsEvent.Change(details);
            var entries = !looksOtherwise ? [] : await db.Entries.Annotated()
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
