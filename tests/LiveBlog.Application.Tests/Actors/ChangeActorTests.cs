using FluentValidation;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Tests.Actors;

/// <summary>What a change of an actor or a news event does to the entries that name it.</summary>
public sealed class ChangeActorTests : IAsyncLifetime
{
    private Newsroom newsroom = null!;
    private int blog;
    private AddActor.Result kirby = null!;
    private AddNewsEvent.Result talks = null!;

    public async Task InitializeAsync()
    {
        newsroom = await Newsroom.OpenAsync();
        blog = await newsroom.OpenBlog();
        kirby = await newsroom.Send(new AddActor.Command(blog, Person("John Kirby")));
        talks = await newsroom.Send(new AddNewsEvent.Command(blog, Talks("Pourparlers")));
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Un titre.", "Un texte.")
        {
            ActorIds = [kirby.ActorId], EventIds = [talks.NewsEventId],
        }));
        newsroom.Clock.Advance(TimeSpan.FromHours(1));
    }

    public async Task DisposeAsync() => await newsroom.DisposeAsync();

    [Fact]
    public async Task A_new_role_changes_no_entry_that_readers_have_open()
    {
        var before = await Read();
        await newsroom.Send(new ChangeActor.Command(blog, kirby.ActorId, Person("John Kirby") with { Roles = [new RoleDraft("porte-parole", null, null)] }));
        await ReadersSawNothing(before);
    }

    [Fact]
    public async Task Another_name_for_the_same_actor_is_found_and_changes_no_entry()
    {
        var before = await Read();
        (await Found("amiral")).ShouldBe(0);
        await newsroom.Send(new ChangeActor.Command(blog, kirby.ActorId, Person("John Kirby") with { Aliases = ["l'amiral Kirby"] }));

        (await Found("amiral")).ShouldBe(1);
        await ReadersSawNothing(before);
    }

    [Fact]
    public async Task Another_name_that_stands_in_the_text_of_an_entry_reaches_it()
    {
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Un titre.", "Le porte-parole Kirby a parlé.") { ActorIds = [kirby.ActorId] }));
        var before = await Read();
        await newsroom.Send(new ChangeActor.Command(blog, kirby.ActorId, Person("John Kirby") with { Aliases = ["porte-parole\u00a0Kirby"] }));
        (await Read()).Blog.Sequence.ShouldBe(before.Blog.Sequence + 1, "the name is a link now");

        await newsroom.Send(new ChangeActor.Command(blog, kirby.ActorId, Person("John Kirby")));
        (await Read()).Blog.Sequence.ShouldBe(before.Blog.Sequence + 2, "and is one no more");
    }

    [Fact]
    public async Task A_new_name_reaches_the_entries_that_show_it()
    {
        var before = await Read();
        await newsroom.Send(new ChangeActor.Command(blog, kirby.ActorId, Person("John F. Kirby")));

        var after = await Read();
        after.Blog.Sequence.ShouldBe(before.Blog.Sequence + 1);
        after.Entries[0].Actors.ShouldHaveSingleItem().Name.ShouldBe("John F. Kirby");
        after.Entries[0].UpdatedAt.ShouldBe(newsroom.Clock.GetUtcNow().UtcDateTime);
        (await newsroom.SendAsNobody(new ReadChanges.Query("direct-du-jour", before.Blog.Sequence))).Changes.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Annotated);
    }

    [Fact]
    public async Task A_name_that_another_actor_has_is_refused_and_a_kind_apart_is_not()
    {
        var other = await newsroom.Send(new AddActor.Command(blog, Person("Antony Blinken")));

        var refused = await Should.ThrowAsync<ValidationException>(() => newsroom.Send(new ChangeActor.Command(blog, other.ActorId, Person(" John Kirby "))));
        refused.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Draft.Name");

        await newsroom.Send(new ChangeActor.Command(blog, other.ActorId, Person("John Kirby") with { Kind = ActorKind.Organisation }));
        (await newsroom.Send(new AddActor.Command(blog, Person("John Kirby")))).ActorId.ShouldBe(kirby.ActorId);
    }

    [Fact]
    public async Task Who_adds_a_name_that_is_there_is_told_so()
    {
        kirby.WasThere.ShouldBeFalse();
        (await newsroom.Send(new AddActor.Command(blog, Person("John Kirby") with { Aliases = ["Kirby"] }))).ShouldBe(kirby with { WasThere = true });
        talks.WasThere.ShouldBeFalse();
        (await newsroom.Send(new AddNewsEvent.Command(blog, Talks("Pourparlers")))).ShouldBe(talks with { WasThere = true });
    }

    [Fact]
    public async Task A_place_of_an_event_changes_no_entry_and_its_title_does()
    {
        var before = await Read();
        await newsroom.Send(new ChangeNewsEvent.Command(blog, talks.NewsEventId, Talks("Pourparlers") with { Place = "Le Caire", ParticipantIds = [kirby.ActorId] }));
        await ReadersSawNothing(before);

        await newsroom.Send(new ChangeNewsEvent.Command(blog, talks.NewsEventId, Talks("Pourparlers de Doha")));
        (await Read()).Entries[0].Events.ShouldHaveSingleItem().Title.ShouldBe("Pourparlers de Doha");
        (await Read()).Blog.Sequence.ShouldBe(before.Blog.Sequence + 1);
    }

    [Fact]
    public async Task A_title_that_another_event_of_the_day_has_is_refused()
    {
        var other = await newsroom.Send(new AddNewsEvent.Command(blog, Talks("Sommet")));

        var refused = await Should.ThrowAsync<ValidationException>(() => newsroom.Send(new ChangeNewsEvent.Command(blog, other.NewsEventId, Talks("Pourparlers"))));

        refused.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Draft.Title");
    }

    [Fact]
    public async Task Names_stand_in_the_order_of_the_blogs_language()
    {
        var names = new[] { "Zoé", "Élie", "Denis" };
        var ids = new List<Guid>();
        foreach (var name in names)
        {
            ids.Add((await newsroom.Send(new AddActor.Command(blog, Person(name)))).ActorId);
        }

        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Trois noms.", null) { ActorIds = ids }));

        (await Read()).Entries[0].Actors.Select(actor => actor.Name).ShouldBe(["Denis", "Élie", "Zoé"]);
    }

    private static ActorDraft Person(string name) => new(name, ActorKind.Person, [], []);

    private static NewsEventDraft Talks(string title) => new(title, NewsEventKind.Talks, NewsEventStatus.UnderWay, null, null, "Doha", []);

    private Task<ReadBlog.View> Read() => newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"));

    private Task<int> Found(string words) => newsroom.Db(db => db.Search(blog, words).CountAsync());

    private async Task ReadersSawNothing(ReadBlog.View before)
    {
        var after = await Read();
        after.Blog.Sequence.ShouldBe(before.Blog.Sequence);
        after.Entries[0].UpdatedAt.ShouldBe(before.Entries[0].UpdatedAt);
    }
}
