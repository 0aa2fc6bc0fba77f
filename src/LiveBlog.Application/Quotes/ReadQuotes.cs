using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Search;
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

    /// <summary>Stands in <see cref="Query.Speaker"/> for words whose speaker is not known; no address of an actor.</summary>
    public const string Nobody = "-";

    /// <param name="Slug">The blog's address.</param>
    public sealed record Query(string Slug) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;

        /// <summary>What the reader typed: each word begins a word of the quote, of the speaker's names or of the role that day, accents and case aside.</summary>
        public string? Words { get; init; }

        /// <summary>The last part of the speaker's address, or <see cref="Nobody"/>; null for all.</summary>
        public string? Speaker { get; init; }

        /// <summary>The last part of the address of the event that the entry belongs to; null for all.</summary>
        public string? NewsEvent { get; init; }

        /// <summary>The first day; null for the very first.</summary>
        public DateOnly? From { get; init; }

        /// <summary>The last day, included; null for the very last.</summary>
        public DateOnly? To { get; init; }

        /// <summary>Null for both.</summary>
        public QuoteForm? Form { get; init; }

        public QuoteOrder Order { get; init; }

        /// <summary>From 1; past the last one it is the last one.</summary>
        public int Page { get; init; } = 1;
    }

    /// <param name="Words">What was looked for, trimmed; empty for nothing.</param>
    /// <param name="Problem">In the blog's language, why nothing was looked for and what to do (400); null if all is well.</param>
    /// <param name="Voices">Everybody who is quoted, whatever was asked for: by name, as the blog's language sorts; nobody last.</param>
    /// <param name="Events">What readers know of events, by title.</param>
    /// <param name="Groups">The quotes of this page, at most <see cref="PageSize"/> together, under speakers by name, nobody last, or under days.</param>
    /// <param name="Total">How many quotes there are in the blog.</param>
    /// <param name="Found">How many were found.</param>
    /// <param name="Page">From 1.</param>
    public sealed record View(
        BlogView Blog,
        string Words,
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
            var speakers = await SpeakersAsync(blog, all, cancellationToken);
            var voices = Voices(blog, all, speakers);
            var events = await db.EventsReadersKnow(blog.Id).AsNoTracking()
                .Select(newsEvent => new NewsEventLink(newsEvent.Slug, newsEvent.Title, newsEvent.Status)).ToListAsync(cancellationToken);
            var words = (query.Words ?? "").Trim();
            var problem = Problem(blog.Language, words, query);
            var found = problem is null ? await FindAsync(blog, query, words, all, speakers, cancellationToken) : [];
            var ordered = query.Order is QuoteOrder.Speaker ? BySpeaker(found, voices, speakers) : found;
            var page = Math.Clamp(query.Page, 1, Math.Max(1, PagesOf(ordered.Count)));
            var shown = await ordered.Skip((page - 1) * PageSize).Take(PageSize).ToQuotesAsync(db, cancellationToken);
            return new View(
                blog,
                words,
                problem,
                voices,
                [.. events.OrderBy(newsEvent => newsEvent.Title, blog.Language.Alphabetical())],
                query.Order is QuoteOrder.Speaker
                    ? [.. shown.GroupBy(quote => quote.Quote.Speaker).Select(group => new Group(group.Key, null, [.. group]))]
                    : [.. shown.GroupBy(quote => quote.Day).Select(group => new Group(null, group.Key, [.. group]))],
                all.Count,
                found.Count,
                page);
        }

        private async Task<Dictionary<Guid, ActorLink>> SpeakersAsync(BlogView blog, IReadOnlyList<QuotePlace> all, CancellationToken cancellationToken)
        {
            var quoted = all.Select(place => place.SpeakerId).ToHashSet();
            return (await db.Actors.AsNoTracking().Where(actor => actor.BlogId == blog.Id)
                    .Select(actor => new { actor.Id, Link = new ActorLink(actor.Slug, actor.Name, actor.Kind) { Aliases = actor.Aliases } })
                    .ToListAsync(cancellationToken))
                .Where(actor => quoted.Contains(actor.Id))
                .ToDictionary(actor => actor.Id, actor => actor.Link);
        }

        private static List<Voice> Voices(BlogView blog, IReadOnlyList<QuotePlace> all, Dictionary<Guid, ActorLink> speakers) =>
        [
            .. all.GroupBy(place => place.SpeakerId)
                .Select(group => new Voice(group.Key is { } id ? speakers[id] : null, group.Count()))
                .OrderBy(voice => voice.Speaker is null)
                .ThenBy(voice => voice.Speaker?.Name, blog.Language.Alphabetical())
                .ThenBy(voice => voice.Speaker?.Slug, StringComparer.Ordinal),
        ];

        private static string? Problem(Language language, string words, Query query) => words.Length > SearchBlog.LongestWords
            ? language.Say(
                $"La recherche dépasse {SearchBlog.LongestWords} caractères\u00a0: gardez les mots les plus rares.",
                $"The search is longer than {SearchBlog.LongestWords} characters: keep the rarest words.")
            : query.From > query.To
                ? language.Say(
                    "Le premier jour vient après le dernier\u00a0: échangez les deux dates.",
                    "The first day comes after the last one: swap the two dates.")
                : null;

        private async Task<IReadOnlyList<QuotePlace>> FindAsync(
            BlogView blog, Query query, string words, IReadOnlyList<QuotePlace> all, Dictionary<Guid, ActorLink> speakers, CancellationToken cancellationToken)
        {
            var inEvent = query.NewsEvent is { Length: > 0 } slug
                ? (await db.Entries.Published(blog.Id).Where(entry => entry.Events.Any(each => each.Slug == slug)).Select(entry => entry.Number!.Value).ToListAsync(cancellationToken)).ToHashSet()
                : null;
            var found = all
                .Where(place => query.Speaker is not { Length: > 0 } wanted || (place.SpeakerId is { } id ? speakers[id].Slug : Nobody) == wanted)
                .Where(place => query.Form is not { } form || place.Form == form)
                .Where(place => (query.From is not { } from || place.Day >= from) && (query.To is not { } to || place.Day <= to))
                .Where(place => inEvent is null || inEvent.Contains(place.Number))
                .ToList();
            return words.Length == 0 || found.Count == 0 ? found : await SayingAsync(blog, words, found, speakers, cancellationToken);
        }

        // The index knows in which entries the words stand; in which of their quotes is looked at here.
        private async Task<IReadOnlyList<QuotePlace>> SayingAsync(
            BlogView blog, string words, List<QuotePlace> among, Dictionary<Guid, ActorLink> speakers, CancellationToken cancellationToken)
        {
            var numbers = (await db.Search(blog.Id, words).Select(hit => hit.Number).ToListAsync(cancellationToken)).ToHashSet();
            var places = among.Where(place => numbers.Contains(place.Number)).ToList();
            var ids = places.Select(place => place.Id).ToList();
            // One parameter however many there are: SQLite takes some thirty thousand.
            var texts = await db.Quotes.Where(quote => EF.Parameter(ids).Contains(quote.Id)).Select(quote => new { quote.Id, quote.Text, quote.Role })
                .ToDictionaryAsync(quote => quote.Id, quote => $"{quote.Text} {quote.Role}", cancellationToken);
            var sought = FoldedWords.Of(words);
            return [.. places.Where(place => sought.BeginWordsOf($"{texts[place.Id]} {Names(place)}"))];

            string Names(QuotePlace place) => place.SpeakerId is { } id ? string.Join(' ', speakers[id].Aliases.Prepend(speakers[id].Name)) : "";
        }

        private static List<QuotePlace> BySpeaker(IReadOnlyList<QuotePlace> found, List<Voice> voices, Dictionary<Guid, ActorLink> speakers)
        {
            var ranks = voices.Select((voice, rank) => (voice.Speaker, Rank: rank)).Where(voice => voice.Speaker is not null).ToDictionary(voice => voice.Speaker!, voice => voice.Rank);
            return [.. found.OrderBy(place => place.SpeakerId is { } id ? ranks[speakers[id]] : int.MaxValue)];
        }
    }

    private static int PagesOf(int quotes) => (quotes + PageSize - 1) / PageSize;
}
