using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;

namespace LiveBlog.Application.Tests.Actors;

public sealed class ListActorsTests
{
    [Fact]
    public async Task The_newsroom_sees_every_actor_and_what_names_it()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var (blog, elsewhere) = (await newsroom.OpenBlog(), await newsroom.OpenBlog("autre-direct"));
        var quoted = await Add(newsroom, blog, "Zoé");
        var drafted = await Add(newsroom, blog, "Émile");
        var unused = await Add(newsroom, blog, "Fanny");
        await Add(newsroom, elsewhere, "Ailleurs");
        await newsroom.Send(new AddNewsEvent.Command(blog, new NewsEventDraft("Sommet", NewsEventKind.Summit, NewsEventStatus.Expected, null, null, null, [drafted])));
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Publiée.", null)
        {
            ActorIds = [quoted],
            Quotes = [new QuoteDraft(null, "Un", QuoteForm.Direct, quoted), new QuoteDraft(null, "Deux", QuoteForm.Direct, quoted)],
        }));
        await newsroom.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Brouillon.", null) { ActorIds = [drafted] }));
        var reporter = await newsroom.Member(Role.Contributor, blog);

        var view = await newsroom.SendAs(reporter, new ListActors.Query(blog));

        view.Actors.Select(actor => (actor.Name, actor.Entries, actor.Quotes, actor.Events, actor.IsPublic, actor.IsUsed)).ShouldBe(
            [("Émile", 1, 0, 1, false, true), ("Fanny", 0, 0, 0, false, false), ("Zoé", 1, 2, 0, true, true)]);
        view.Actors[1].Id.ShouldBe(unused);
        view.Actors[2].Aliases.ShouldBe(["dite Zoé"]);
        view.Actors[2].Roles.ShouldBe([new ReadActor.RoleView("témoin", new DateOnly(2023, 1, 1), null)]);
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(reporter, new ListActors.Query(elsewhere)));
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAsNobody(new ListActors.Query(blog)));
    }

    private static async Task<Guid> Add(Newsroom newsroom, int blog, string name) => (await newsroom.Send(new AddActor.Command(
        blog, new ActorDraft(name, ActorKind.Person, [$"dite {name}"], [new RoleDraft("témoin", new DateOnly(2023, 1, 1), null)])))).ActorId;
}
