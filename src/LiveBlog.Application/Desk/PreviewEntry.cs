using FluentValidation;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Desk;

/// <summary>What a composer holds as readers would see it now. Nothing is saved.</summary>
public static class PreviewEntry
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="EntryId">The entry that is edited; null for a new one.</param>
    /// <param name="Draft">What was typed.</param>
    public sealed record Query(int BlogId, Guid? EntryId, EntryDraft Draft) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => EntryId is null ? Act.WriteDraft : Act.SeeEntry;

        int? IGuarded.SubjectBlog => BlogId;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="Blog">The head of the blog.</param>
    /// <param name="Entry">As published; a draft has the next number and is published now.</param>
    public sealed record View(BlogView Blog, EntryView Entry);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator(Language language) => RuleFor(query => query.Draft).SetValidator(new EntryDraftValidator(language));
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Query, View>
    {
        /// <exception cref="ValidationException">Something is not of this blog, or the time does not exist there.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var head = await db.Blogs.AsNoTracking().Where(blog => blog.Id == query.BlogId).Select(BlogViews.Projection).SingleOrDefaultAsync(cancellationToken)
                ?? throw new NotFoundException();
            var blog = await db.LoadBlogAsync(query.BlogId, cancellationToken);
            var stored = query.EntryId is { } id ? (await db.Entries.EverPublished(blog.Id).Where(entry => entry.Id == id).ToViewsAsync(blog.Language, db, cancellationToken)).SingleOrDefault() : null;
            var signed = query.EntryId is { } draft
                ? await db.Entries.AsNoTracking().Where(entry => entry.Id == draft).Select(entry => entry.Authors).SingleOrDefaultAsync(cancellationToken)
                : null;
            var content = await query.Draft.ResolveAsync(db, blog, signed, caller, cancellationToken);

            // Actors that the draft names for the first time are made for the eye alone.
            db.ChangeTracker.Clear();
            var now = clock.GetUtcNow().UtcDateTime;
            return new View(head, new EntryView
            {
                Id = stored?.Id ?? Guid.Empty,
                Number = stored?.Number ?? head.LastNumber + 1,
                State = EntryState.Published,
                Kind = content.Kind,
                IsKey = stored?.IsKey ?? query.Draft.IsKey,
                Headline = content.Wording.Headline,
                BodyHtml = content.Wording.BodyHtml,
                BodyText = content.Wording.BodyText,
                HappenedAt = content.HappenedAt,
                PublishedAt = stored?.PublishedAt ?? now,
                PreviousPublishedAt = stored?.PreviousPublishedAt,
                UpdatedAt = now,
                Authors = content.Authors,
                Quotes = [.. content.Quotes.Select(quote => new QuoteView(
                    quote.Id ?? Guid.Empty,
                    quote.Details.Text,
                    quote.Details.Form,
                    quote.Details.Speaker is { } speaker ? new ActorLink(speaker.Slug, speaker.Name, speaker.Kind) { Aliases = speaker.Aliases } : null,
                    quote.Details.Role,
                    quote.Details.Verb,
                    quote.Details.Venue,
                    quote.Details.SaidOn))],
                Actors = [.. content.Actors.OrderBy(actor => actor.Name, head.Language.Alphabetical()).Select(actor => new ActorLink(actor.Slug, actor.Name, actor.Kind) { Aliases = actor.Aliases })],
                Events = [.. content.Events.OrderBy(each => each.Title, head.Language.Alphabetical()).Select(each => new NewsEventLink(each.Slug, each.Title, each.Status, each.From))],
                Corrections = stored?.Corrections ?? [],
                WithdrawnAt = null,
                WithdrawnReason = "",
            });
        }
    }
}
