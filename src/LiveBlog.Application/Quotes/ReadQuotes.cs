using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Quotes;

/// <summary>What the quotes of a blog stand under.</summary>
public enum QuoteOrder
{
    /// <summary>Under who said them, by name.</summary>
    Speaker,

    /// <summary>Under the day they were said on.</summary>
    Day,
}

/// <summary>Who said what in a blog: the quotes readers may see, by speaker or by day, all or those that were asked for.</summary>
public static class ReadQuotes
{
    /// <summary>Quotes a page holds.</summary>
    public const int PageSize = 50;

    /// <param name="Slug">The blog's address.</param>
    public sealed record Query(string Slug) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;

        /// <summary>Which ones; all by itself.</summary>
        public QuoteFilter Filter { get; init; } = new();

        public QuoteOrder Order { get; init; }

        /// <summary>From 1; past the last one it is the last one.</summary>
        public int Page { get; init; } = 1;
    }

    /// <param name="Problem">In the blog's language, why nothing was looked for and what to do (400); null if all is well.</param>
    /// <param name="Voices">Everybody who is quoted, whatever was asked for: by name, as the blog's language sorts; nobody last.</param>
    /// <param name="Events">What readers know of events, by title.</param>
    /// <param name="Groups">The quotes of this page, at most <see cref="PageSize"/> together, under speakers by name, nobody last, or under days.</param>
    /// <param name="Total">How many quotes there are in the blog.</param>
    /// <param name="Found">How many were found.</param>
    /// <param name="Page">From 1.</param>
    public sealed record View(
        BlogView Blog,
        string? Problem,
        IReadOnlyList<Voice> Voices,
        IReadOnlyList<NewsEventLink> Events,
        IReadOnlyList<Group> Groups,
        int Total,
        int Found,
        int Page)
    {
        /// <summary>Pages there are; 0 when nothing was found.</summary>
        public int Pages => PagesOf(Found);
    }

    /// <param name="Speaker">Null for the words whose speaker is not known.</param>
    /// <param name="Count">How many quotes there are of it in the blog.</param>
    public sealed record Voice(ActorLink? Speaker, int Count);

    /// <param name="Speaker">By speaker: null for the words whose speaker is not known. By day: null.</param>
    /// <param name="Day">By day: the day. By speaker: null.</param>
    /// <param name="Quotes">In order of time; at least one.</param>
    public sealed record Group(ActorLink? Speaker, DateOnly? Day, IReadOnlyList<QuoteInEntry> Quotes);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            var all = await db.Entries.Published(blog.Id).QuotePlacesAsync(blog, quotes => quotes, db, cancellationToken);
            var speakers = await db.SpeakersAsync(blog, all, cancellationToken);
            var voices = Voices(blog, all, speakers);
            var events = await db.EventsReadersKnow(blog.Id).AsNoTracking()
                .Select(newsEvent => new NewsEventLink(newsEvent.Slug, newsEvent.Title, newsEvent.Status, newsEvent.From)).ToListAsync(cancellationToken);
            var problem = query.Filter.Problem(blog.Language);
            var found = problem is null ? await db.AmongAsync(all, speakers, blog, query.Filter, cancellationToken) : [];
            var ordered = query.Order is QuoteOrder.Speaker ? BySpeaker(found, voices, speakers) : found;
            var page = Math.Clamp(query.Page, 1, Math.Max(1, PagesOf(ordered.Count)));
            var shown = await ordered.Skip((page - 1) * PageSize).Take(PageSize).ToQuotesAsync(db, cancellationToken);
            return new View(
                blog,
                problem,
                voices,
                [.. events.OrderBy(newsEvent => newsEvent.Title, blog.Language.Alphabetical()).ThenBy(newsEvent => newsEvent.From)],
                query.Order is QuoteOrder.Speaker
                    ? [.. shown.GroupBy(quote => quote.Quote.Speaker).Select(group => new Group(group.Key, null, [.. group]))]
                    : [.. shown.GroupBy(quote => quote.Day).Select(group => new Group(null, group.Key, [.. group]))],
                all.Count,
                found.Count,
                page);
        }

        private static List<Voice> Voices(BlogView blog, IReadOnlyList<QuotePlace> all, IReadOnlyDictionary<Guid, ActorLink> speakers) =>
        [
            .. all.GroupBy(place => place.SpeakerId)
                .Select(group => new Voice(group.Key is { } id ? speakers[id] : null, group.Count()))
                .OrderBy(voice => voice.Speaker is null)
                .ThenBy(voice => voice.Speaker?.Name, blog.Language.Alphabetical())
                .ThenBy(voice => voice.Speaker?.Slug, StringComparer.Ordinal),
        ];

        private static List<QuotePlace> BySpeaker(IReadOnlyList<QuotePlace> found, List<Voice> voices, IReadOnlyDictionary<Guid, ActorLink> speakers)
        {
            var ranks = voices.Select((voice, rank) => (voice.Speaker, Rank: rank)).Where(voice => voice.Speaker is not null).ToDictionary(voice => voice.Speaker!, voice => voice.Rank);
            return [.. found.OrderBy(place => place.SpeakerId is { } id ? ranks[speakers[id]] : int.MaxValue)];
        }
    }

    private static int PagesOf(int quotes) => (quotes + PageSize - 1) / PageSize;
}
