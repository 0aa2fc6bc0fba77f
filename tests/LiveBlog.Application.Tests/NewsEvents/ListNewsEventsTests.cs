using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;

namespace LiveBlog.Application.Tests.NewsEvents;

public sealed class ListNewsEventsTests
{
    [Fact]
    public async Task The_newsroom_sees_every_event_and_what_belongs_to_it()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var (zoe, emile) = (await AddActor(newsroom, blog, "Zoé"), await AddActor(newsroom, blog, "Émile"));
        await Add(newsroom, blog, "Fini", NewsEventStatus.Over);
        var expected = await Add(newsroom, blog, "Attendu", NewsEventStatus.Expected);
        var current = await Add(newsroom, blog, "En cours", NewsEventStatus.UnderWay, zoe, emile);
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Publiée.", null) { EventIds = [current] }));
        await newsroom.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Brouillon.", null) { EventIds = [current, expected] }));

        var view = await newsroom.Send(new ListNewsEvents.Query(blog));

        view.Events.Select(newsEvent => (newsEvent.Title, newsEvent.Entries, newsEvent.IsPublic, newsEvent.IsUsed)).ShouldBe(
            [("En cours", 2, true, true), ("Attendu", 1, false, true), ("Fini", 0, false, false)]);
        view.Events[0].Participants.Select(participant => participant.Name).ShouldBe(["Émile", "Zoé"]);
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAsNobody(new ListNewsEvents.Query(blog)));
    }

    private static async Task<Guid> AddActor(Newsroom newsroom, int blog, string name) =>
        (await newsroom.Send(new AddActor.Command(blog, new ActorDraft(name, ActorKind.Person, [], [])))).ActorId;

    private static async Task<Guid> Add(Newsroom newsroom, int blog, string title, NewsEventStatus status, params Guid[] participants) =>
        (await newsroom.Send(new AddNewsEvent.Command(blog, new NewsEventDraft(title, NewsEventKind.Talks, status, null, null, null, participants)))).NewsEventId;
}
