using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Desk;

/// <summary>Whether a form whose answer was lost came through: what became of its key.</summary>
public static class FindSubmission
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="Key">The form's.</param>
    public sealed record Query(int BlogId, Guid Key) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.SeeDesk;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <param name="EntryId">The caller's entry that the key made or changed; null if it did nothing.</param>
    /// <param name="Kind">Of the revision it made; null if it saved a draft.</param>
    public sealed record View(Guid? EntryId, RevisionKind? Kind);

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = await db.Entries.AsNoTracking()
                .Where(entry => entry.BlogId == query.BlogId)
                .SelectMany(entry => entry.Revisions.Where(revision => revision.Key == query.Key && revision.ById == caller.MemberId), (entry, revision) => new { entry.Id, revision.Kind })
                .FirstOrDefaultAsync(cancellationToken);
            if (found is not null)
            {
                return new View(found.Id, found.Kind);
            }

            var draft = await db.Entries.Where(entry => entry.BlogId == query.BlogId && entry.Key == query.Key && entry.CreatedById == caller.MemberId)
                .Select(entry => (Guid?)entry.Id).SingleOrDefaultAsync(cancellationToken);
            return new View(draft, null);
        }
    }
}
