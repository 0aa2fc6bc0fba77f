using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Blogs;

/// <summary>The reader's page of a blog: head, summary, pinned entry, key events, and one page of entries.</summary>
public static class ReadBlog
{
    /// <summary>Entries a page holds.</summary>
    public const int PageSize = 50;

    /// <param name="Slug">The blog's address.</param>
    /// <param name="Before">Show the entries older than the one of this number; null for the newest.</param>
    public sealed record Query(string Slug, int? Before = null) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Entries">Newest first, at most <see cref="PageSize"/>.</param>
    /// <param name="KeyEvents">Newest first: all of the blog, not of the page alone.</param>
    /// <param name="OlderBefore">The number to ask the next older page with; null on the oldest page.</param>
    /// <param name="NewerBefore">The number to ask the next newer page with; null on the first page and on the one after it.</param>
    /// <param name="Published">How many entries readers can see in all, tombstones included.</param>
    public sealed record View(
        BlogView Blog,
        EntryView? Pinned,
        IReadOnlyList<KeyEvent> KeyEvents,
        IReadOnlyList<EntryView> Entries,
        int? OlderBefore,
        int? NewerBefore,
        int Published);

    /// <summary>A jump in the list of key events.</summary>
    public sealed record KeyEvent(int Number, string Headline, string BodyText, DateTime PublishedAt, HappenedAt? HappenedAt);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            // One snapshot: the page and the sequence that it is at belong together.
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            var head = await ReadHeadAsync(db, blog, cancellationToken);
            var all = db.Entries.EverPublished(blog.Id);
            var page = await all
                .Where(entry => query.Before == null || entry.Number < query.Before)
                .OrderByDescending(entry => entry.Number)
                .Take(PageSize + 1)
                .ToViewsAsync(blog.Language, db, cancellationToken);
            var entries = page.Take(PageSize).ToList();
            int? newer = null;
            if (query.Before is { } before)
            {
                newer = await all.Where(entry => entry.Number >= before).OrderBy(entry => entry.Number)
                    .Skip(PageSize).Select(entry => entry.Number).FirstOrDefaultAsync(cancellationToken);
            }

            return new View(
                blog, head.Pinned, head.KeyEvents, entries, page.Count > PageSize ? entries[^1].Number : null, newer, blog.LastNumber);
        }
    }

    /// <summary>What stands above and beside the entries.</summary>
    internal static async Task<(EntryView? Pinned, IReadOnlyList<KeyEvent> KeyEvents)> ReadHeadAsync(LiveBlogDb db, BlogView blog, CancellationToken cancellationToken)
    {
        var pinned = blog.PinnedEntryId is { } id
            ? await db.Entries.Where(entry => entry.Id == id && entry.State == EntryState.Published).ToViewsAsync(blog.Language, db, cancellationToken)
            : [];

        // Compared with a value, so that the index is used: a bare column is true or false to SQLite only once it is read.
        var isKey = true;
        var keys = await db.Entries.AsNoTracking()
            .Where(entry => entry.BlogId == blog.Id && entry.IsKey == isKey && entry.State == EntryState.Published)
            .OrderByDescending(entry => entry.Number)
            .Select(entry => new KeyEvent(
                entry.Number!.Value, entry.Headline, entry.Headline == "" ? entry.BodyText.Substring(0, 200) : "", entry.PublishedAt!.Value, entry.HappenedAt))
            .ToListAsync(cancellationToken);
        return (pinned.SingleOrDefault(), keys);
    }
}
