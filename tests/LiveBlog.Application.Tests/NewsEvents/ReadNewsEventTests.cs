using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;

namespace LiveBlog.Application.Tests.NewsEvents;

public sealed class ReadNewsEventTests
{
    [Fact]
    public async Task An_events_page_tells_what_is_known_and_what_was_written_and_said_in_order_of_time()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var egypt = (await newsroom.Send(new AddActor.Command(blog, new ActorDraft("Égypte", ActorKind.Place, [], [])))).ActorId;
        var bahrain = (await newsroom.Send(new AddActor.Command(blog, new ActorDraft("Bahreïn", ActorKind.Place, [], [])))).ActorId;
        var summit = (await newsroom.Send(new AddNewsEvent.Command(blog, Summit(egypt, bahrain)))).NewsEventId;
        await newsroom.Publish(blog, "Autre chose.");
        await Publish(newsroom, blog, "Mardi.", summit, new DateOnly(2023, 11, 21));
        await Publish(newsroom, blog, "Lundi.", summit, new DateOnly(2023, 11, 20));

        var view = await newsroom.SendAsNobody(new ReadNewsEvent.Query("direct-du-jour", "sommet-du-caire"));

        view.NewsEvent.ShouldSatisfyAllConditions(
            seen => seen.Title.ShouldBe("Sommet du Caire"),
            seen => seen.Kind.ShouldBe(NewsEventKind.Summit),
            seen => seen.Status.ShouldBe(NewsEventStatus.Over),
            seen => (seen.From, seen.To).ShouldBe((new DateOnly(2023, 10, 21), new DateOnly(2023, 10, 22))),
            seen => seen.Place.ShouldBe("Le Caire"),
            seen => seen.Participants.Select(actor => actor.Name).ShouldBe(["Bahreïn", "Égypte"]));
        view.Entries.Select(entry => entry.Headline).ShouldBe(["Mardi.", "Lundi."]);
        view.Quotes.Select(quote => quote.Quote.Text).ShouldBe(["Dit dans Lundi.", "Dit dans Mardi."]);
        view.EntryTotal.ShouldBe(2);
    }

    [Fact]
    public async Task An_event_that_no_published_entry_belongs_to_is_not_found()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var summit = (await newsroom.Send(new AddNewsEvent.Command(blog, Summit()))).NewsEventId;
        var query = new ReadNewsEvent.Query("direct-du-jour", "sommet-du-caire");
        await newsroom.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Brouillon.", null) { EventIds = [summit] }));
        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAsNobody(query));

        var entry = await Publish(newsroom, blog, "Publiée.", summit, new DateOnly(2023, 11, 21));
        (await newsroom.SendAsNobody(query)).EntryTotal.ShouldBe(1);

        await newsroom.Send(new WithdrawEntry.Command(entry, "Faux."));
        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAsNobody(query));
    }

    [Fact]
    public async Task Another_blogs_event_is_not_found()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await newsroom.OpenBlog();
        var elsewhere = await newsroom.OpenBlog("autre-direct");
        var summit = (await newsroom.Send(new AddNewsEvent.Command(elsewhere, Summit()))).NewsEventId;
        await Publish(newsroom, elsewhere, "Publiée.", summit, new DateOnly(2023, 11, 21));
        (await newsroom.SendAsNobody(new ReadNewsEvent.Query("autre-direct", "sommet-du-caire"))).EntryTotal.ShouldBe(1);

        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAsNobody(new ReadNewsEvent.Query("direct-du-jour", "sommet-du-caire")));
    }

    private static NewsEventDraft Summit(params Guid[] participants) => new(
        "Sommet du Caire", NewsEventKind.Summit, NewsEventStatus.Over, new DateOnly(2023, 10, 21), new DateOnly(2023, 10, 22), "Le Caire", participants);

    private static async Task<Guid> Publish(Newsroom newsroom, int blog, string headline, Guid newsEvent, DateOnly day) =>
        (await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft(headline, null)
        {
            EventIds = [newsEvent],
            HappenedAt = new HappenedDraft(day),
            Quotes = [new QuoteDraft(null, $"Dit dans {headline}", QuoteForm.Indirect, null)],
        }))).EntryId;
}
