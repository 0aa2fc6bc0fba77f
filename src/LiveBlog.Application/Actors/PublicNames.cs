using LiveBlog.Application.Model;

namespace LiveBlog.Application.Actors;

/// <summary>
/// What readers may know the name of. An actor or event that only drafts speak of is the newsroom's own business, and so is one
/// whose every entry was withdrawn.
/// </summary>
internal static class PublicNames
{
    /// <summary>The news events that a published entry belongs to.</summary>
    public static IQueryable<NewsEvent> EventsReadersKnow(this LiveBlogDb db, int blogId) => db.NewsEvents
        .Where(newsEvent => newsEvent.BlogId == blogId
            && db.Entries.Any(entry => entry.BlogId == blogId && entry.State == EntryState.Published && entry.Events.Any(each => each.Id == newsEvent.Id)));

    /// <summary>The actors that a published entry names or quotes, or that take part in an event readers know.</summary>
    public static IQueryable<Actor> ActorsReadersKnow(this LiveBlogDb db, int blogId)
    {
        var events = db.EventsReadersKnow(blogId);
        return db.Actors.Where(actor => actor.BlogId == blogId
            && (db.Entries.Any(entry => entry.BlogId == blogId && entry.State == EntryState.Published
                    && (entry.Actors.Any(each => each.Id == actor.Id) || entry.Quotes.Any(quote => quote.SpeakerId == actor.Id)))
                || events.Any(newsEvent => newsEvent.Participants.Any(each => each.Id == actor.Id))));
    }
}
