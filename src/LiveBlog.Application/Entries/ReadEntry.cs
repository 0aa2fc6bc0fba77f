using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>An entry's permanent page: the entry, or its tombstone, with its corrections.</summary>
public static class ReadEntry
{
    /// <param name="Slug">The blog's address.</param>
    /// <param name="Number">The entry's number.</param>
    public sealed record Query(string Slug, int Number) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="History">The public history, oldest first: corrections only. Empty for a tombstone.</param>
    public sealed record View(BlogView Blog, EntryView Entry, IReadOnlyList<Corrected> History, int? Previous, int? Next);

    /// <summary>A correction with the wording on both sides of it.</summary>
    public sealed record Corrected(DateTime At, string Note, WordingView Before, WordingView After);

    /// <summary>A wording that readers saw.</summary>
    /// <param name="Body">Markdown, as it was written.</param>
    public sealed record WordingView(int Revision, string Headline, string Body, HappenedAt? HappenedAt, IReadOnlyList<EntryAuthor> Authors, IReadOnlyList<QuotedWords> Quotes);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog, or no such entry in it.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            var all = db.Entries.EverPublished(blog.Id);
            var entry = (await all.Where(each => each.Number == query.Number).ToViewsAsync(blog.Language, db, cancellationToken)).SingleOrDefault() ?? throw new NotFoundException();
            return new View(
                blog,
                entry,
                entry.IsPublished && entry.Corrections.Count > 0 ? await HistoryAsync(entry.Id, cancellationToken) : [],
                entry.Number > 1 ? entry.Number - 1 : null,
                entry.Number < blog.LastNumber ? entry.Number + 1 : null);
        }

        private async Task<IReadOnlyList<Corrected>> HistoryAsync(Guid entryId, CancellationToken cancellationToken)
        {
            var entry = await db.Entries.AsNoTracking().Include(each => each.Revisions).Include(each => each.Corrections).AsSplitQuery()
                .SingleAsync(each => each.Id == entryId, cancellationToken);

            // Withdrawn between the two reads: nothing is told any more.
            return entry.State is not EntryState.Published ? [] : [.. entry.Corrections.Select(correction => new Corrected(
                correction.At, correction.Note, Wording(entry, correction.FromRevision), Wording(entry, correction.ToRevision)))];
        }

        private static WordingView Wording(Entry entry, int number)
        {
            var revision = entry.Revisions.Single(each => each.Number == number);
            return new WordingView(number, revision.Headline, revision.Body, revision.HappenedAt, revision.Authors, revision.Quotes);
        }
    }
}
