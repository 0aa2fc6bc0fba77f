using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Desk;

/// <summary>What a composer offers to choose from: who signs, actors, events.</summary>
public static class ReadChoices
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="EntryId">The entry that is edited; null for a new one.</param>
    public sealed record Query(int BlogId, Guid? EntryId = null) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => EntryId is null ? Act.SeeDesk : Act.SeeEntry;

        int? IGuarded.SubjectBlog => BlogId;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="Members">Who works on the blog and may sign, by byline; those who sign the entry already are among them, as they signed, wherever they are now.</param>
    /// <param name="Actors">By name.</param>
    /// <param name="Events">Those under way first, then by title, of one title the latest first.</param>
    /// <param name="Verbs">Verbs of saying used in this blog lately, most used first.</param>
    public sealed record View(
        IReadOnlyList<MemberChoice> Members, IReadOnlyList<ActorChoice> Actors, IReadOnlyList<EventChoice> Events, IReadOnlyList<string> Verbs);

    public sealed record MemberChoice(Guid Id, string Byline);

    /// <param name="Names">The name, then the other names.</param>
    /// <param name="Role">The role held today; null if none.</param>
    public sealed record ActorChoice(Guid Id, ActorKind Kind, IReadOnlyList<string> Names, string? Role)
    {
        public string Name => Names[0];
    }

    public sealed record EventChoice(Guid Id, string Title, NewsEventStatus Status, EventDates Dates);

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Query, View>
    {
        private const int VerbsShown = 20;

        /// <summary>The newest entries, of which the verbs are counted: all of a long blog would be read whenever its desk is opened.</summary>
        private const int EntriesWithVerbs = 500;

        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var zone = await db.Blogs.Where(blog => blog.Id == query.BlogId).Select(blog => blog.TimeZone).SingleOrDefaultAsync(cancellationToken)
                ?? throw new NotFoundException();
            var today = TimeOfBlog.Day(clock.GetUtcNow().UtcDateTime, zone);
            var members = await db.Members.AsNoTracking()
                .Where(member => member.DisabledAt == null && member.Assignments.Any(assignment => assignment.BlogId == null || assignment.BlogId == query.BlogId))
                .Select(member => new MemberChoice(member.Id, member.Byline))
                .ToListAsync(cancellationToken);
            var signed = await db.Entries.AsNoTracking().Where(entry => entry.Id == query.EntryId).Select(entry => entry.Authors).SingleOrDefaultAsync(cancellationToken) ?? [];
            var standing = signed.Where(author => author.MemberId is not null).Select(author => new MemberChoice(author.MemberId!.Value, author.Byline)).ToList();
            var actors = await db.Actors.AsNoTracking().Include(actor => actor.Roles).Where(actor => actor.BlogId == query.BlogId).ToListAsync(cancellationToken);
            var events = await db.NewsEvents.AsNoTracking().Where(each => each.BlogId == query.BlogId)
                .Select(each => new EventChoice(each.Id, each.Title, each.Status, each.Dates))
                .ToListAsync(cancellationToken);
            var verbs = await db.Entries.Where(entry => entry.BlogId == query.BlogId)
                .OrderByDescending(entry => entry.Number)
                .Take(EntriesWithVerbs)
                .Join(db.Quotes.Where(quote => quote.Verb != ""), entry => entry.Id, quote => quote.EntryId, (_, quote) => quote)
                .GroupBy(quote => quote.Verb)
                .OrderByDescending(group => group.Count())
                .Select(group => group.Key)
                .Take(VerbsShown)
                .ToListAsync(cancellationToken);
            var alphabetical = caller.Language.Alphabetical();
            return new View(
                [.. standing, .. members.Where(member => standing.All(each => each.Id != member.Id)).OrderBy(member => member.Byline, alphabetical)],
                [
                    .. actors.OrderBy(actor => actor.Name, alphabetical)
                        .Select(actor => new ActorChoice(actor.Id, actor.Kind, [actor.Name, .. actor.Aliases], actor.RoleOn(today))),
                ],
                [.. events.OrderBy(each => each.Status is NewsEventStatus.UnderWay ? 0 : 1).ThenBy(each => each.Title, alphabetical).ThenByDescending(each => each.Dates.From)],
                verbs);
        }
    }
}
