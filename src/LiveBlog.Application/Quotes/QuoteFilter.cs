using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.Search;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Quotes;

/// <summary>Which quotes of a blog are asked for: the page "who said what", its files and its sheets ask with the same. As it is, all.</summary>
public sealed record QuoteFilter
{
    /// <summary>Stands in <see cref="Speaker"/> for words whose speaker is not known; no address of an actor.</summary>
    public const string Nobody = "-";

    /// <summary>What the reader typed: each word begins a word of the quote, of the speaker's names or of the role that day, accents and case aside.</summary>
    public string Words { get; init => field = value.Trim(); } = "";

    /// <summary>The last part of the speaker's address, or <see cref="Nobody"/>; empty for all.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>The last part of the address of the event that the entry belongs to; empty for all.</summary>
    public string NewsEvent { get; init; } = "";

    /// <summary>The first day; null for the very first.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, included; null for the very last.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Null for both.</summary>
    public QuoteForm? Form { get; init; }

    /// <summary>Whether it lets all quotes through.</summary>
    public bool IsOpen => this == new QuoteFilter();

    /// <summary>Whether its words are more than a search takes.</summary>
    public bool IsTooLong => Words.Length > SearchBlog.LongestWords;

    /// <summary>Whether its first day comes after its last.</summary>
    public bool AreDaysReversed => From > To;

    /// <summary>Why nothing can be looked for and what to do; null if all is well.</summary>
    public string? Problem(Language language) => IsTooLong
        ? language.Say(
            $"La recherche dépasse {SearchBlog.LongestWords} caractères\u00a0: gardez les mots les plus rares.",
            $"The search is longer than {SearchBlog.LongestWords} characters: keep the rarest words.")
        : AreDaysReversed
            ? language.Say(
                "Le premier jour vient après le dernier\u00a0: échangez les deux dates.",
                "The first day comes after the last one: swap the two dates.")
            : null;
}

/// <summary>Finds quotes.</summary>
internal static class FoundQuotes
{
    /// <summary>Where the quotes stand that <paramref name="filter"/> lets through, in order of time.</summary>
    public static async Task<IReadOnlyList<QuotePlace>> FindQuotesAsync(this LiveBlogDb db, BlogView blog, QuoteFilter filter, CancellationToken cancellationToken)
    {
        var all = await db.Entries.Published(blog.Id).QuotePlacesAsync(blog, quotes => quotes, db, cancellationToken);
        return await db.AmongAsync(all, await db.SpeakersAsync(blog, all, cancellationToken), blog, filter, cancellationToken);
    }

    /// <summary>Those of <paramref name="all"/> that <paramref name="filter"/> lets through, in the same order.</summary>
    /// <param name="all">Every quote that readers of the blog may see.</param>
    /// <param name="speakers">Who said them.</param>
    public static async Task<IReadOnlyList<QuotePlace>> AmongAsync(
        this LiveBlogDb db, IReadOnlyList<QuotePlace> all, IReadOnlyDictionary<Guid, ActorLink> speakers, BlogView blog, QuoteFilter filter, CancellationToken cancellationToken)
    {
        if (filter.IsOpen)
        {
            return all;
        }

        var inEvent = filter.NewsEvent.Length > 0
            ? (await db.Entries.Published(blog.Id).Where(entry => entry.Events.Any(each => each.Slug == filter.NewsEvent)).Select(entry => entry.Number!.Value).ToListAsync(cancellationToken)).ToHashSet()
            : null;
        var saying = filter.Words.Length > 0 ? await db.SayingAsync(blog, filter.Words, speakers, cancellationToken) : null;
        return
        [
            .. all
                .Where(place => filter.Speaker.Length == 0 || (place.SpeakerId is { } id ? speakers[id].Slug : QuoteFilter.Nobody) == filter.Speaker)
                .Where(place => filter.Form is not { } form || place.Form == form)
                .Where(place => (filter.From is not { } from || place.Day >= from) && (filter.To is not { } to || place.Day <= to))
                .Where(place => inEvent is null || inEvent.Contains(place.Number))
                .Where(place => saying is null || saying.Contains(place.Id)),
        ];
    }

    /// <summary>The actors of the blog who said one of <paramref name="places"/>.</summary>
    public static async Task<IReadOnlyDictionary<Guid, ActorLink>> SpeakersAsync(
        this LiveBlogDb db, BlogView blog, IReadOnlyList<QuotePlace> places, CancellationToken cancellationToken)
    {
        var quoted = places.Select(place => place.SpeakerId).ToHashSet();
        return (await db.Actors.AsNoTracking().Where(actor => actor.BlogId == blog.Id)
                .Select(actor => new { actor.Id, Link = new ActorLink(actor.Slug, actor.Name, actor.Kind) { Aliases = actor.Aliases } })
                .ToListAsync(cancellationToken))
            .Where(actor => quoted.Contains(actor.Id))
            .ToDictionary(actor => actor.Id, actor => actor.Link);
    }

    // The database compares what was folded when the quote was saved: folding thousands of quotes for each search took most of its time. Names are
    // folded here, since there are few of them and they change.
    private static async Task<HashSet<Guid>> SayingAsync(
        this LiveBlogDb db, BlogView blog, string words, IReadOnlyDictionary<Guid, ActorLink> speakers, CancellationToken cancellationToken)
    {
        var sought = FoldedWords.Of(words).Words.Distinct().ToList();
        if (sought.Count == 0)
        {
            return [];
        }

        var names = speakers.Select(speaker => (speaker.Key, Names: FoldedWords.Of(string.Join(' ', speaker.Value.Aliases.Prepend(speaker.Value.Name))).Searched)).ToList();
        var quotes = db.Entries.Published(blog.Id).Join(db.Quotes, entry => entry.Id, quote => quote.EntryId, (entry, quote) => quote);
        foreach (var beginning in sought.Select(word => $" {word}"))
        {
            var named = names.Where(each => each.Names.Contains(beginning, StringComparison.Ordinal)).Select(each => (Guid?)each.Key).ToList();

            // One parameter however many there are: SQLite takes some thirty thousand.
            quotes = named.Count == 0
                ? quotes.Where(quote => quote.SearchText.Contains(beginning))
                : quotes.Where(quote => quote.SearchText.Contains(beginning) || EF.Parameter(named).Contains(quote.SpeakerId));
        }

        return (await quotes.Select(quote => quote.Id).ToListAsync(cancellationToken)).ToHashSet();
    }
}
