using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Desk;

/// <summary>The desk's timeline: what awaits review, drafts, what was thrown away, and what is out, newest first.</summary>
public static class ReadTimeline
{
    /// <summary>Published entries on a page of the timeline.</summary>
    public const int PageSize = 50;

    /// <summary>More published entries than this are never sent at once.</summary>
    public const int MostAtOnce = 1000;

    /// <param name="BlogId">The blog.</param>
    /// <param name="Before">Only published entries whose number is below it; null for the newest.</param>
    /// <param name="From">All published entries from this number up, in place of one page; null for a page.</param>
    public sealed record Query(int BlogId, int? Before = null, int? From = null) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.SeeDesk;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <param name="Submitted">Oldest first: who waited longest comes first. For a contributor her own.</param>
    /// <param name="Drafts">The caller's own, and everybody's for an editor; last saved first.</param>
    /// <param name="Discarded">Those thrown away last, the caller's own, and everybody's for who may erase them; they can be taken back.</param>
    /// <param name="Published">With withdrawn and erased ones in their place; newest first.</param>
    /// <param name="PublishedCount">All entries readers see, not only those of this page.</param>
    /// <param name="OlderThan">Ask for what is before this number; null if there is nothing older.</param>
    /// <param name="Newest">The number of the newest entry; 0 if there is none.</param>
    public sealed record View(
        IReadOnlyList<Item> Submitted,
        IReadOnlyList<Item> Drafts,
        IReadOnlyList<Item> Discarded,
        IReadOnlyList<Item> Published,
        int PublishedCount,
        int? OlderThan,
        int Newest);

    /// <summary>One entry as a line of the timeline.</summary>
    /// <param name="Excerpt">The beginning of the body as plain text; of a withdrawn one too.</param>
    /// <param name="Mine">Whether the caller wrote or signs it.</param>
    /// <param name="CorrectedAt">UTC; the last correction.</param>
    /// <param name="May">The acts that the caller's role allows on it.</param>
    public sealed record Item(
        Guid Id,
        int? Number,
        EntryState State,
        EntryKind Kind,
        bool IsKey,
        bool IsPinned,
        string Headline,
        string Excerpt,
        IReadOnlyList<string> Bylines,
        bool Mine,
        DateTime? PublishedAt,
        DateTime SavedAt,
        HappenedAt? HappenedAt,
        DateTime? CorrectedAt,
        DateTime? WithdrawnAt,
        string WithdrawnReason,
        int QuoteCount,
        int Version,
        IReadOnlySet<Act> May);

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Query, View>
    {
        private const int DiscardedShown = 20;

        private static readonly Act[] Acts = [Act.SeeEntry, Act.EditDraft, Act.ReviewDraft, Act.Publish, Act.EditPublished, Act.Withdraw, Act.Highlight, Act.Erase];

        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.Blogs.AsNoTracking().Where(each => each.Id == query.BlogId)
                .Select(each => new { each.PinnedEntryId, each.LastNumber })
                .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException();
            var member = await db.Members.AsNoTracking().Include(each => each.Assignments).SingleAsync(each => each.Id == caller.MemberId, cancellationToken);
            var role = member.RoleOn(query.BlogId);
            var entries = db.Entries.AsNoTracking().Where(entry => entry.BlogId == query.BlogId);

            var mine = entries.Where(entry => entry.CreatedById == member.Id || entry.Authors.Any(author => author.MemberId == member.Id));
            var visible = Rights.Allow(Act.SeeEntry, role, signedIn: true, own: false, published: false) ? entries : mine;
            var submitted = await RowsAsync(visible.Where(entry => entry.State == EntryState.Submitted).OrderBy(entry => entry.SavedAt), cancellationToken);
            var drafts = await RowsAsync(visible.Where(entry => entry.State == EntryState.Draft).OrderByDescending(entry => entry.SavedAt), cancellationToken);
            var discarded = await RowsAsync(
                (Rights.Allow(Act.Erase, role, signedIn: true, own: false, published: false) ? entries : mine).Where(entry => entry.State == EntryState.Discarded).OrderByDescending(entry => entry.SavedAt).Take(DiscardedShown),
                cancellationToken);

            var numbered = entries.Where(entry => entry.Number != null && (query.Before == null || entry.Number < query.Before)).OrderByDescending(entry => entry.Number);
            var page = await RowsAsync(
                query.From is { } from ? numbered.Where(entry => entry.Number >= from).Take(MostAtOnce) : numbered.Take(PageSize), cancellationToken);
            var last = page.Count > 0 ? page[^1].Number : null;

            return new View(
                [.. submitted.Select(row => ToItem(row, role, blog.PinnedEntryId))],
                [.. drafts.Select(row => ToItem(row, role, blog.PinnedEntryId))],
                [.. discarded.Select(row => ToItem(row, role, blog.PinnedEntryId))],
                [.. page.Select(row => ToItem(row, role, blog.PinnedEntryId))],
                await entries.CountAsync(entry => entry.State == EntryState.Published, cancellationToken),
                last > 1 ? last : null,
                blog.LastNumber);
        }

        private Item ToItem(Row row, Role? role, Guid? pinned)
        {
            var mine = row.CreatedById == caller.MemberId || row.Authors.Any(author => author.MemberId == caller.MemberId);
            return new Item(
                row.Id,
                row.Number,
                row.State,
                row.Kind,
                row.IsKey,
                row.Id == pinned,
                row.Headline,
                row.Excerpt,
                [.. row.Authors.Select(author => author.Byline)],
                mine,
                row.PublishedAt,
                row.SavedAt,
                row.HappenedAt,
                row.CorrectedAt,
                row.WithdrawnAt,
                row.WithdrawnReason,
                row.QuoteCount,
                row.Version,
                Acts.Where(act => Rights.Allow(act, role, signedIn: true, mine, row.Number is not null)).ToHashSet());
        }

        private static async Task<List<Row>> RowsAsync(IQueryable<Entry> entries, CancellationToken cancellationToken) => await entries
            .Select(entry => new Row(
                entry.Id,
                entry.Number,
                entry.State,
                entry.Kind,
                entry.IsKey,
                entry.Headline,
                entry.BodyText.Substring(0, 400),
                entry.Authors,
                entry.CreatedById,
                entry.PublishedAt,
                entry.SavedAt,
                entry.HappenedAt,
                entry.Corrections.Max(correction => (DateTime?)correction.At),
                entry.WithdrawnAt,
                entry.WithdrawnReason,
                entry.Quotes.Count,
                entry.Version))
            .ToListAsync(cancellationToken);

        private sealed record Row(
            Guid Id,
            int? Number,
            EntryState State,
            EntryKind Kind,
            bool IsKey,
            string Headline,
            string Excerpt,
            List<EntryAuthor> Authors,
            Guid? CreatedById,
            DateTime? PublishedAt,
            DateTime SavedAt,
            HappenedAt? HappenedAt,
            DateTime? CorrectedAt,
            DateTime? WithdrawnAt,
            string WithdrawnReason,
            int QuoteCount,
            int Version);
    }
}
