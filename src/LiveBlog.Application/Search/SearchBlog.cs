using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Search;

/// <summary>Finds words in a blog's entries, quotes and names, accents and case aside.</summary>
public static class SearchBlog
{
    /// <summary>Entries a page holds.</summary>
    public const int PageSize = 20;

    /// <summary>Characters that are looked for, at most.</summary>
    public const int LongestWords = 200;

    /// <param name="Slug">The blog's address.</param>
    /// <param name="Words">What the reader typed; each word may be the beginning of one, and all must occur.</param>
    /// <param name="Page">From 1.</param>
    public sealed record Query(string Slug, string? Words, int Page = 1) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Words">What was looked for, trimmed; empty when nothing was typed, and then nothing is found.</param>
    /// <param name="Problem">In the blog's language, why nothing was looked for and what to do (400); null if all is well.</param>
    /// <param name="Actors">Whose name or other name begins with the words, by name; on the first page only.</param>
    /// <param name="Events">Whose title does; on the first page only.</param>
    /// <param name="Entries">Best first, at most <see cref="PageSize"/>.</param>
    /// <param name="EntryTotal">How many entries were found in all.</param>
    /// <param name="Page">From 1.</param>
    public sealed record View(
        BlogView Blog,
        string Words,
        string? Problem,
        IReadOnlyList<ActorLink> Actors,
        IReadOnlyList<NewsEventLink> Events,
        IReadOnlyList<FoundEntry> Entries,
        int EntryTotal,
        int Page)
    {
        /// <summary>Pages there are; 0 when nothing was found.</summary>
        public int Pages => (EntryTotal + PageSize - 1) / PageSize;
    }

    /// <param name="Headline">Empty if it has none.</param>
    /// <param name="Excerpt">Some words around what was found, in pieces.</param>
    public sealed record FoundEntry(
        int Number, string Headline, EntryKind Kind, bool IsKey, DateTime PublishedAt, HappenedAt? HappenedAt, IReadOnlyList<ExcerptPiece> Excerpt);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            var words = (query.Words ?? "").Trim();
            var page = Math.Clamp(query.Page, 1, 10_000);
            if (words.Length == 0 || words.Length > LongestWords)
            {
                var problem = words.Length == 0 ? null : blog.Language.Say(
                    $"La recherche dépasse {LongestWords} caractères\u00a0: gardez les mots les plus rares.",
                    $"The search is longer than {LongestWords} characters: keep the rarest words.");
                return new View(blog, words, problem, [], [], [], 0, page);
            }

            var hits = db.Search(blog.Id, words);
            var total = await hits.CountAsync(cancellationToken);
            var shown = await hits.OrderBy(hit => hit.Rank).ThenByDescending(hit => hit.Number)
                .Skip((page - 1) * PageSize).Take(PageSize)
                .ToListAsync(cancellationToken);
            var (actors, events) = page == 1 ? await NamesAsync(blog, words, cancellationToken) : ([], []);
            return new View(blog, words, null, actors, events, await EntriesAsync(blog, shown, cancellationToken), total, page);
        }

        private async Task<IReadOnlyList<FoundEntry>> EntriesAsync(BlogView blog, List<SearchHit> hits, CancellationToken cancellationToken)
        {
            var numbers = hits.Select(hit => (int?)hit.Number).ToList();
            var entries = await db.Entries.AsNoTracking().Published(blog.Id).Where(entry => numbers.Contains(entry.Number))
                .Select(entry => new { Number = entry.Number!.Value, entry.Headline, entry.Kind, entry.IsKey, PublishedAt = entry.PublishedAt!.Value, entry.HappenedAt })
                .ToDictionaryAsync(entry => entry.Number, cancellationToken);
            return
            [
                .. hits.Select(hit => (Entry: entries[hit.Number], hit.Excerpt)).Select(found => new FoundEntry(
                    found.Entry.Number,
                    found.Entry.Headline,
                    found.Entry.Kind,
                    found.Entry.IsKey,
                    found.Entry.PublishedAt,
                    found.Entry.HappenedAt,
                    ExcerptPiece.In(found.Excerpt, found.Entry.Headline))),
            ];
        }

        // A blog has few names beside its entries: they are compared here, where accents fold as in every database.
        private async Task<(IReadOnlyList<ActorLink> Actors, IReadOnlyList<NewsEventLink> Events)> NamesAsync(BlogView blog, string words, CancellationToken cancellationToken)
        {
            var actors = await db.ActorsReadersKnow(blog.Id).AsNoTracking()
                .Select(actor => new { actor.Slug, actor.Name, actor.Kind, actor.Aliases })
                .ToListAsync(cancellationToken);
            var events = await db.EventsReadersKnow(blog.Id).AsNoTracking()
                .Select(newsEvent => new NewsEventLink(newsEvent.Slug, newsEvent.Title, newsEvent.Status, newsEvent.From))
                .ToListAsync(cancellationToken);
            var sought = FoldedWords.Of(words);
            return (
                [
                    .. actors
                        .Where(actor => actor.Aliases.Prepend(actor.Name).Any(name => sought.BeginWordsOf(name)))
                        .OrderBy(actor => actor.Name, blog.Language.Alphabetical())
                        .Select(actor => new ActorLink(actor.Slug, actor.Name, actor.Kind)),
                ],
                [.. events.Where(newsEvent => sought.BeginWordsOf(newsEvent.Title)).OrderBy(newsEvent => newsEvent.Title, blog.Language.Alphabetical()).ThenBy(newsEvent => newsEvent.From)]);
        }
    }
}
