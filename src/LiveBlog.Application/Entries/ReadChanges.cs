using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>
/// What came after a sequence, each change with what it concerns as that stands now: rendering them in order over an older page
/// gives the fresh page, and nothing withdrawn can come out of it.
/// </summary>
public static class ReadChanges
{
    /// <summary>Changes answered at once, at most.</summary>
    public const int Most = 200;

    /// <param name="Slug">The blog's address.</param>
    /// <param name="After">The sequence that the reader has; 0 for none.</param>
    public sealed record Query(string Slug, long After) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="IsKnown">False when the reader's sequence is not of this log, or too far behind: load the page anew.</param>
    /// <param name="Changes">In order, at most <see cref="Most"/>; ask again after the last one.</param>
    /// <param name="Pinned">The pinned entry as it stands now.</param>
    /// <param name="KeyEvents">The key events as they stand now.</param>
    public sealed record View(
        BlogView Blog, bool IsKnown, IReadOnlyList<ChangeView> Changes, EntryView? Pinned, IReadOnlyList<ReadBlog.KeyEvent> KeyEvents);

    /// <param name="Entry">The entry concerned as it stands now; null for a change of the blog's own.</param>
    public sealed record ChangeView(long Sequence, ChangeKind Kind, DateTime At, EntryView? Entry);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <summary>A reader further behind than this loads the page anew: that is less to send.</summary>
        private const int TooFar = 1_000;

        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            var isKnown = query.After >= 0 && query.After <= blog.Sequence && blog.Sequence - query.After <= TooFar;
            if (!isKnown || query.After == blog.Sequence)
            {
                return new View(blog, isKnown, [], null, []);
            }

            var changes = await db.Changes.AsNoTracking()
                .Where(change => change.BlogId == blog.Id && change.Sequence > query.After)
                .OrderBy(change => change.Sequence)
                .Take(Most)
                .ToListAsync(cancellationToken);
            var ids = changes.Select(change => change.EntryId).OfType<Guid>().Distinct().ToList();
            var entries = (await db.Entries.EverPublished(blog.Id).Where(entry => ids.Contains(entry.Id)).ToViewsAsync(blog.Language, db, cancellationToken)).ToDictionary(entry => entry.Id);
            var (pinned, keys) = await ReadBlog.ReadHeadAsync(db, blog, cancellationToken);
            return new View(
                blog,
                isKnown,
                [.. changes.Select(change => new ChangeView(change.Sequence, change.Kind, change.At, change.EntryId is { } id ? entries.GetValueOrDefault(id) : null))],
                pinned,
                keys);
        }
    }
}
