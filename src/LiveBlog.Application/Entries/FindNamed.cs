using LiveBlog.Application.Members;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>The actors and news events of a blog that an entry to be published names by their addresses.</summary>
public static class FindNamed
{
    /// <param name="Actors">Last parts of addresses.</param>
    /// <param name="Events">Likewise.</param>
    public sealed record Query(int BlogId, IReadOnlyCollection<string> Actors, IReadOnlyCollection<string> Events) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Publish;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <summary>Ids of those that there are, by address.</summary>
    public sealed record View(IReadOnlyDictionary<string, Guid> Actors, IReadOnlyDictionary<string, Guid> Events)
    {
        /// <summary>Of what names nobody.</summary>
        public static View Nobody { get; } = new(new Dictionary<string, Guid>(), new Dictionary<string, Guid>());
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken) => new(
            await db.Actors.Where(actor => actor.BlogId == query.BlogId && query.Actors.Contains(actor.Slug)).ToDictionaryAsync(actor => actor.Slug, actor => actor.Id, cancellationToken),
            await db.NewsEvents.Where(each => each.BlogId == query.BlogId && query.Events.Contains(each.Slug)).ToDictionaryAsync(each => each.Slug, each => each.Id, cancellationToken));
    }
}
