using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;

namespace LiveBlog.Application.Tests.Actors;

public sealed class ReadActorTests
{
    [Fact]
    public async Task An_actors_page_tells_who_it_is_what_it_said_and_where_it_is_named()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var kirby = (await newsroom.Send(new AddActor.Command(blog, new ActorDraft("John Kirby", ActorKind.Person, ["Kirby"],
            [new RoleDraft("porte-parole de la Maison Blanche", new DateOnly(2022, 5, 27), null), new RoleDraft("amiral", null, new DateOnly(2015, 5, 31))])))).ActorId;
        var talks = (await newsroom.Send(new AddNewsEvent.Command(blog, Talks(kirby)))).NewsEventId;
        await newsroom.Publish(blog, "Sans lui.");
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Nommé.", null) { ActorIds = [kirby], EventIds = [talks] }));
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Cité.", null)
        {
            Quotes = [new QuoteDraft(null, "Nous sommes confiants", QuoteForm.Direct, kirby, SaidOn: new DateOnly(2023, 11, 21)), new QuoteDraft(null, "Autre", QuoteForm.Direct, null)],
        }));

        var view = await newsroom.SendAsNobody(new ReadActor.Query("direct-du-jour", "john-kirby"));

        view.Actor.Name.ShouldBe("John Kirby");
        view.Actor.Aliases.ShouldBe(["Kirby"]);
        view.Actor.Roles.Select(role => role.Title).ShouldBe(["amiral", "porte-parole de la Maison Blanche"]);
        view.Entries.Select(entry => entry.Headline).ShouldBe(["Nommé.", "Cité."]);
        view.EntryTotal.ShouldBe(2);
        view.NextAfter.ShouldBeNull();
        var quote = view.Quotes.ShouldHaveSingleItem();
        quote.Quote.Text.ShouldBe("Nous sommes confiants");
        quote.Quote.Role.ShouldBe("porte-parole de la Maison Blanche");
        quote.Number.ShouldBe(3);
        view.Events.ShouldHaveSingleItem().Title.ShouldBe("Pourparlers");
    }

    [Fact]
    public async Task An_actor_that_nothing_published_names_is_not_found()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var actor = (await newsroom.Send(new AddActor.Command(blog, new ActorDraft("La Source", ActorKind.Person, [], [])))).ActorId;
        var talks = (await newsroom.Send(new AddNewsEvent.Command(blog, Talks(actor)))).NewsEventId;
        var query = new ReadActor.Query("direct-du-jour", "la-source");

        await newsroom.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Brouillon.", null)
        {
            ActorIds = [actor],
            EventIds = [talks],
            Quotes = [new QuoteDraft(null, "Secret", QuoteForm.Direct, actor)],
        }));
        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAsNobody(query));

        var published = await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Publiée.", null) { ActorIds = [actor] }));
        (await newsroom.SendAsNobody(query)).Entries.ShouldHaveSingleItem().Headline.ShouldBe("Publiée.");
        (await newsroom.SendAsNobody(query)).Quotes.ShouldBeEmpty();
        (await newsroom.SendAsNobody(query)).Events.ShouldBeEmpty();

        await newsroom.Send(new WithdrawEntry.Command(published.EntryId, "Faux."));
        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAsNobody(query));
    }

    [Fact]
    public async Task Who_takes_part_in_an_event_that_readers_know_has_a_page()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var actor = (await newsroom.Send(new AddActor.Command(blog, new ActorDraft("Qatar", ActorKind.Place, [], [])))).ActorId;
        var talks = (await newsroom.Send(new AddNewsEvent.Command(blog, Talks(actor)))).NewsEventId;
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Publiée.", null) { EventIds = [talks] }));

        var view = await newsroom.SendAsNobody(new ReadActor.Query("direct-du-jour", "qatar"));

        view.Entries.ShouldBeEmpty();
        view.Events.ShouldHaveSingleItem().Slug.ShouldBe("pourparlers");
    }

    [Fact]
    public async Task Many_entries_come_a_page_at_a_time_with_none_missed()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var actor = (await newsroom.Send(new AddActor.Command(blog, new ActorDraft("ONU", ActorKind.Organisation, [], [])))).ActorId;
        for (var entry = 0; entry <= ReadActor.PageSize; entry++)
        {
            await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft($"Entrée {entry}.", null) { ActorIds = [actor] }));
        }

        var first = await newsroom.SendAsNobody(new ReadActor.Query("direct-du-jour", "onu"));
        var second = await newsroom.SendAsNobody(new ReadActor.Query("direct-du-jour", "onu", first.NextAfter!.Value));

        first.EntryTotal.ShouldBe(ReadActor.PageSize + 1);
        first.Entries.Concat(second.Entries).Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, ReadActor.PageSize + 1));
        second.NextAfter.ShouldBeNull();
    }

    private static NewsEventDraft Talks(params Guid[] participants) =>
        new("Pourparlers", NewsEventKind.Talks, NewsEventStatus.UnderWay, null, null, null, participants);
}
