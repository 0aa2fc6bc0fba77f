using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Desk;

/// <summary>One entry of the newsroom, whole: to edit it, and to see every wording it had.</summary>
public static class ReadWholeEntry
{
    /// <param name="BlogId">The blog that the address names.</param>
    /// <param name="EntryId">The entry.</param>
    public sealed record Query(int BlogId, Guid EntryId) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.SeeEntry;

        int? IGuarded.SubjectBlog => BlogId;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="Entry">As it stands, with all its parts; read only.</param>
    /// <param name="Names">The names of the members who had a hand in it.</param>
    /// <param name="IsPinned">Whether readers see it pinned.</param>
    public sealed record View(Entry Entry, IReadOnlyDictionary<Guid, string> Names, bool IsPinned)
    {
        /// <summary>The name of <paramref name="memberId"/>; null for the system, or one who is gone.</summary>
        public string? NameOf(Guid? memberId) => memberId is { } id ? Names.GetValueOrDefault(id) : null;
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="NotFoundException">There is no such entry in the blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var entry = await db.Entries.Whole().AsNoTracking()
                .SingleOrDefaultAsync(each => each.Id == query.EntryId && each.BlogId == query.BlogId, cancellationToken) ?? throw new NotFoundException();
            var ids = entry.Revisions.Select(revision => revision.ById).Concat(entry.Authors.Select(author => author.MemberId)).Append(entry.CreatedById).Append(entry.SavedById)
                .OfType<Guid>().Distinct().ToList();
            var names = await db.Members.Where(member => ids.Contains(member.Id)).ToDictionaryAsync(member => member.Id, member => member.Name, cancellationToken);
            var pinned = await db.Blogs.AnyAsync(blog => blog.Id == query.BlogId && blog.PinnedEntryId == entry.Id, cancellationToken);
            return new View(entry, names, pinned);
        }
    }
}
