using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.NewsEvents;

/// <summary>Adds a news event to a blog.</summary>
public static class AddNewsEvent
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="Draft">What was typed.</param>
    public sealed record Command(int BlogId, NewsEventDraft Draft) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.AddActor;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <param name="NewsEventId">The event.</param>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="WasThere">Whether it was there already; then nothing was changed, whatever else the form held.</param>
    public sealed record Result(Guid NewsEventId, string Slug, bool WasThere = false);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language) => RuleFor(command => command.Draft).SetValidator(new NewsEventDraftValidator(language));
    }

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Command, Result>
    {
        /// <summary>The same title, kind and first day again gives the event that is there: a resent form adds nothing.</summary>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            await db.LoadBlogAsync(command.BlogId, cancellationToken);
            var newsEvent = await db.FindOrAddNewsEventAsync(command.BlogId, command.Draft, caller, cancellationToken);
            var isNew = db.Entry(newsEvent).State is EntityState.Added;
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new Result(newsEvent.Id, newsEvent.Slug, !isNew);
        }
    }

    /// <summary>The event of that title, kind and first day, or a new one, not saved yet.</summary>
    internal static async Task<NewsEvent> FindOrAddNewsEventAsync(this LiveBlogDb db, int blogId, NewsEventDraft draft, Caller caller, CancellationToken cancellationToken)
    {
        var (title, kind, from) = (draft.Title.Trim(), draft.Kind, draft.From);
        var newsEvent = db.NewsEvents.Local.FirstOrDefault(each => each.BlogId == blogId && each.Title == title && each.Kind == kind && each.From == from)
            ?? await db.NewsEvents.Where(each => each.BlogId == blogId && each.Title == title && each.Kind == kind && each.From == from).OrderBy(each => each.Id).FirstOrDefaultAsync(cancellationToken);
        if (newsEvent is null)
        {
            var slug = Slugs.Of(title, "event");
            var taken = await db.NewsEvents.Where(each => each.BlogId == blogId && each.Slug.StartsWith(slug)).Select(each => each.Slug).ToListAsync(cancellationToken);
            newsEvent = new NewsEvent(
                blogId, Slugs.Free(slug, taken.Concat(db.NewsEvents.Local.Select(each => each.Slug)).ToList()), await draft.ResolveAsync(db, blogId, caller, cancellationToken));
            db.Add(newsEvent);
        }

        return newsEvent;
    }
}
