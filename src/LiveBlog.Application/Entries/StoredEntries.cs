using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>Loads entries to change them.</summary>
internal static class StoredEntries
{
    /// <summary>The entry with all its parts, and its blog; both tracked. Call it inside the write.</summary>
    /// <exception cref="NotFoundException">There is no such entry.</exception>
    public static async Task<(Blog Blog, Entry Entry)> LoadEntryAsync(this LiveBlogDb db, Guid id, CancellationToken cancellationToken)
    {
        var entry = await db.Entries.Whole().SingleOrDefaultAsync(each => each.Id == id, cancellationToken)
            ?? throw new NotFoundException();
        return (await db.LoadBlogAsync(entry.BlogId, cancellationToken), entry);
    }

    /// <summary>The blog, tracked.</summary>
    /// <exception cref="NotFoundException">There is no such blog.</exception>
    public static async Task<Blog> LoadBlogAsync(this LiveBlogDb db, int id, CancellationToken cancellationToken) =>
        await db.Blogs.Include(blog => blog.FormerSlugs).SingleOrDefaultAsync(each => each.Id == id, cancellationToken) ?? throw new NotFoundException();

    /// <summary>Takes the writer, loads the entry and its blog, lets <paramref name="verb"/> change them, saves and commits.</summary>
    /// <exception cref="NotFoundException">There is no such entry.</exception>
    public static async Task<Unit> ChangeEntryAsync(this LiveBlogDb db, Guid id, Action<Blog, Entry> verb, CancellationToken cancellationToken)
    {
        await using var write = await db.BeginWriteAsync(cancellationToken);
        var (blog, entry) = await db.LoadEntryAsync(id, cancellationToken);
        verb(blog, entry);
        await db.SaveChangesAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return Unit.Value;
    }

    /// <summary>
    /// Takes the writer and lets <paramref name="resolve"/> say what changes in the quotes, actors and events of an entry; saves and
    /// commits. A key that saved the entry before does nothing.
    /// </summary>
    /// <returns>The version that the next save starts from.</returns>
    /// <exception cref="NotFoundException">There is no such entry.</exception>
    /// <exception cref="EntryChangedMeanwhileException">Somebody else saved the entry since <paramref name="version"/>.</exception>
    public static async Task<int> AnnotateEntryAsync(
        this LiveBlogDb db, Guid id, int version, Guid key, Caller caller, TimeProvider clock, Func<Entry, Task<Action<Annotations>>> resolve, CancellationToken cancellationToken)
    {
        await using var write = await db.BeginWriteAsync(cancellationToken);
        var (blog, entry) = await db.LoadEntryAsync(id, cancellationToken);
        if (entry.Saved(key))
        {
            return entry.Version;
        }

        if (entry.Version != version)
        {
            throw new EntryChangedMeanwhileException(entry.Id);
        }

        blog.Annotate(entry, await resolve(entry), key, caller.MemberId, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return entry.Version;
    }

    /// <summary>The same for a blog alone.</summary>
    /// <exception cref="NotFoundException">There is no such blog.</exception>
    public static async Task<Unit> ChangeBlogAsync(this LiveBlogDb db, int id, Action<Blog> verb, CancellationToken cancellationToken)
    {
        await using var write = await db.BeginWriteAsync(cancellationToken);
        verb(await db.LoadBlogAsync(id, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        await write.CommitAsync(cancellationToken);
        return Unit.Value;
    }

    /// <summary>With quotes and speakers, actors, events, revisions and corrections, a query each.</summary>
    public static IQueryable<Entry> Whole(this IQueryable<Entry> entries) => entries
        .Annotated()
        .Include(entry => entry.Revisions)
        .Include(entry => entry.Corrections);

    /// <summary>With quotes and speakers, actors and events, a query each; not the wordings that the entry had.</summary>
    public static IQueryable<Entry> Annotated(this IQueryable<Entry> entries) => entries
        .Include(entry => entry.Quotes).ThenInclude(quote => quote.Speaker)
        .Include(entry => entry.Actors)
        .Include(entry => entry.Events)
        .AsSplitQuery();
}

/// <summary>Somebody else saved the entry since the editor opened it: 409. Nothing was changed; show both and a merge.</summary>
/// <param name="entryId">The entry, whose wording as it stands now is to be shown beside what the editor typed.</param>
public sealed class EntryChangedMeanwhileException(Guid entryId) : Exception("Somebody else saved this entry meanwhile.")
{
    public Guid EntryId => entryId;
}

/// <summary>What a form's key did before.</summary>
internal static class Submissions
{
    /// <summary>The number of the entry if <paramref name="key"/> published it; null if not.</summary>
    public static async Task<int?> PublishedByAsync(this LiveBlogDb db, Guid entryId, Guid key, CancellationToken cancellationToken) => await db.Entries
        .Where(entry => entry.Id == entryId && entry.Revisions.Any(revision => revision.Number == 1 && revision.Key == key))
        .Select(entry => entry.Number)
        .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Whether <paramref name="key"/> saved the entry: last, or as a revision of it.</summary>
    public static bool Saved(this Entry entry, Guid key) => entry.SavedKey == key || entry.Revisions.Any(revision => revision.Key == key);
}
