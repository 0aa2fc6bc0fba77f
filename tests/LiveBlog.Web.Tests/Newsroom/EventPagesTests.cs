using System.Net;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;

namespace LiveBlog.Web.Tests.Newsroom;

public sealed class EventPagesTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task An_event_is_added_with_its_dates_place_and_participants()
    {
        var blog = await site.OpenBlog();
        var (qatar, _) = (await site.AddActor(blog, "Qatar", ActorKind.Place), await site.AddActor(blog, "Absent"));
        using var browser = await site.SignedIn(Role.Contributor, blog.BlogId);
        var empty = await browser.OpenAsync($"/newsroom/{blog.Slug}/events");
        var page = await browser.OpenAsync(empty.QuerySelector(".empty a")!.GetAttribute("href")!);

        using var answer = await browser.PressAsync(page
            .Type("title", "Pourparlers de Doha").Type("kind", "Meeting").Type("from", "2023-11-20").Type("to", "2023-11-22").Type("place", "Doha")
            .Tick("Form.Status", "UnderWay", false).Tick("Form.Status", "Over").Tick("Form.ParticipantIds", $"{qatar.ActorId}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var newsEvent = (await site.Send(new ListNewsEvents.Query(blog.BlogId))).Events.ShouldHaveSingleItem();
        (newsEvent.Title, newsEvent.Kind, newsEvent.Status, newsEvent.From, newsEvent.To, newsEvent.Place).ShouldBe(
            ("Pourparlers de Doha", NewsEventKind.Meeting, NewsEventStatus.Over, new DateOnly(2023, 11, 20), new DateOnly(2023, 11, 22), "Doha"));
        newsEvent.Participants.ShouldHaveSingleItem().Name.ShouldBe("Qatar");
        (await browser.OpenAsync(answer.Headers.Location!.ToString())).QuerySelector($"#event-{newsEvent.Slug}")!.TextContent.ShouldContain("avec Qatar");
    }

    [Fact]
    public async Task An_event_is_changed()
    {
        var blog = await site.OpenBlog();
        var actor = await site.AddActor(blog, "Qatar", ActorKind.Place);
        var added = await site.AddNewsEvent(blog, "Sommet", actor.ActorId);
        using var browser = await site.SignedIn(Role.Reporter, blog.BlogId);
        var page = await browser.OpenAsync($"/newsroom/{blog.Slug}/events/{added.NewsEventId}");
        (page.Typed("title"), page.Typed("from"), page.Typed("place")).ShouldBe(("Sommet", "2023-11-20", "Doha"));

        using var answer = await browser.PressAsync(page.Type("title", "Sommet de Doha").Tick("Form.ParticipantIds", $"{actor.ActorId}", false));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var changed = (await site.Send(new ListNewsEvents.Query(blog.BlogId))).Events.ShouldHaveSingleItem();
        (changed.Title, changed.Place, changed.Participants.Count).ShouldBe(("Sommet de Doha", "Doha", 0));
    }

    [Theory]
    [InlineData("title", " ", "Le titre manque")]
    [InlineData("to", "2001-01-01", "L’événement finit avant de commencer")]
    [InlineData("from", "hier", "«\u00a0hier\u00a0» n’est pas compris ici")]
    public async Task What_is_wrong_stands_beside_its_field(string field, string typed, string sentence)
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Contributor, blog.BlogId);
        var page = (await browser.OpenAsync($"/newsroom/{blog.Slug}/events/new")).Type("title", "Un sommet").Type("from", "2023-11-20").Type("place", "Gardé").Type(field, typed);

        using var answer = await browser.PressAsync(page);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var shown = await WebFixture.Parse(answer);
        shown.WrongWith(field).ShouldContain(sentence);
        shown.Typed("place").ShouldBe("Gardé");
        (await site.Send(new ListNewsEvents.Query(blog.BlogId))).Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_participant_that_is_gone_meanwhile_is_told()
    {
        var blog = await site.OpenBlog();
        var actor = await site.AddActor(blog, "Bientôt partie");
        using var browser = await site.SignedIn(Role.Reporter, blog.BlogId);
        var page = (await browser.OpenAsync($"/newsroom/{blog.Slug}/events/new")).Type("title", "Un sommet").Tick("Form.ParticipantIds", $"{actor.ActorId}");
        await site.Send(new Application.Actors.RemoveActor.Command(blog.BlogId, actor.ActorId));

        using var answer = await browser.PressAsync(page);

        (await WebFixture.Parse(answer)).WrongWith("participant-ids").ShouldStartWith("Un participant choisi n’existe plus");
    }

    [Fact]
    public async Task An_event_is_removed_when_no_entry_belongs_to_it()
    {
        var blog = await site.OpenBlog();
        var (used, unused) = (await site.AddNewsEvent(blog, "Suivi"), await site.AddNewsEvent(blog, "Jamais suivi"));
        await site.Publish(blog, new EntryDraft("Une entrée.", null) { EventIds = [used.NewsEventId] });
        using var browser = await site.SignedIn(Role.Reporter, blog.BlogId);
        (await browser.OpenAsync($"/newsroom/{blog.Slug}/events/{used.NewsEventId}")).QuerySelector(".after-task button").ShouldBeNull();

        using var answer = await browser.PressAsync(await browser.OpenAsync($"/newsroom/{blog.Slug}/events/{unused.NewsEventId}"), "handler=Remove");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.Send(new ListNewsEvents.Query(blog.BlogId))).Events.ShouldHaveSingleItem().Title.ShouldBe("Suivi");
    }
}
