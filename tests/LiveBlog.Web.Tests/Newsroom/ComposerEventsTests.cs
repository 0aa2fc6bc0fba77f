using System.Net;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;

namespace LiveBlog.Web.Tests.Newsroom;

/// <summary>Events that the composer names by their titles.</summary>
public sealed class ComposerEventsTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Theory]
    [InlineData("2023-11-20", 1, "the known one's day")]
    [InlineData("2023-11-27", 2, "another week's")]
    [InlineData("", 1, "no day is given")]
    public async Task An_accepted_event_is_the_known_one_of_its_title_only_if_the_days_agree(string day, int events, string reason)
    {
        var blog = await site.OpenBlog();
        await site.Send(new AddNewsEvent.Command(blog.BlogId, new NewsEventDraft("Manifestation", NewsEventKind.Protest, NewsEventStatus.UnderWay, new DateOnly(2023, 11, 20), null, null, [])));
        using var browser = await site.SignedIn(Role.Reporter, blog.BlogId);
        var form = (await Form.Open(browser, $"/newsroom/{blog.Slug}"))
            .Fill("Form.Headline", "La foule").Fill("Form.Events.Index", "0").Fill("Form.Events[0].Row", "0").Fill("Form.Events[0].Kept", "true")
            .Fill("Form.Events[0].Title", "Manifestation").Fill("Form.Events[0].Kind", "Protest").Fill("Form.Events[0].Day", day);

        (await form.Press("publish")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await site.Send(new ListNewsEvents.Query(blog.BlogId))).Events.Count.ShouldBe(events, reason);
    }

    [Fact]
    public async Task Of_two_events_of_one_title_the_box_takes_the_later_and_shows_their_days()
    {
        var blog = await site.OpenBlog();
        var days = new[] { new DateOnly(2023, 11, 13), new DateOnly(2023, 11, 20) };
        foreach (var day in days)
        {
            await site.Send(new AddNewsEvent.Command(blog.BlogId, new NewsEventDraft("Manifestation", NewsEventKind.Protest, NewsEventStatus.UnderWay, day, null, null, [])));
        }

        using var browser = await site.SignedIn(Role.Reporter, blog.BlogId);
        var form = (await Form.Open(browser, $"/newsroom/{blog.Slug}")).Fill("Form.Headline", "La foule").Fill("Form.NewEvent", "manifestation");

        form.Page.QuerySelectorAll("#event-titles option").Select(option => option.TextContent.Replace('\u00a0', ' ')).ShouldBe(["20 novembre 2023", "13 novembre 2023"]);
        (await form.Press("publish")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var (events, tied) = ((await site.Send(new ListNewsEvents.Query(blog.BlogId))).Events, await site.Page($"/{blog.Slug}/1"));
        tied.QuerySelector($"a[href='/{blog.Slug}/events/{events.Single(each => each.From == days[1]).Slug}']").ShouldNotBeNull();
    }
}
