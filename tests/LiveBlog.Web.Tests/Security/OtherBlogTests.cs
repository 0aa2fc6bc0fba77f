using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Security;

/// <summary>What is of one blog is not to be had, and not to be changed, at the address of another: not even by who may do both.</summary>
public sealed class OtherBlogTests(WebFixture site) : IClassFixture<WebFixture>
{
    public static TheoryData<string, bool> OfEntries => new()
    {
        { "entries/{draft}", false },
        { "entries/{draft}?handler=save", true },
        { "entries/{draft}?handler=publish", true },
        { "entries/{draft}?handler=submit", true },
        { "entries/{draft}/publish", true },
        { "entries/{draft}/submit", true },
        { "entries/{draft}/discard", true },
        { "entries/{draft}/history", false },
        { "preview?entry={draft}", true },
        { "reading?entry={draft}", true },
        { "entries/{published}/correct", false },
        { "entries/{published}/correct", true },
        { "entries/{published}/correct?handler=difference", true },
        { "entries/{published}/withdraw", false },
        { "entries/{published}/withdraw", true },
        { "entries/{published}/erase", true },
        { "entries/{published}/history", false },
        { "entries/{published}/pin", true },
        { "entries/{published}/mark", true },
        { "actors/{actor}", false },
        { "actors/{actor}", true },
        { "actors/{actor}?handler=remove", true },
        { "events/{event}", false },
        { "events/{event}", true },
        { "events/{event}?handler=remove", true },
    };

    [Theory]
    [MemberData(nameof(OfEntries))]
    public async Task It_is_not_found_and_stays_as_it_was(string address, bool isPosted)
    {
        var (here, there) = (await site.OpenBlog(), await site.OpenBlog());
        using var browser = await site.SignedIn(Role.Administrator);
        var draft = (await site.Send(new SaveDraft.Command(there.BlogId, null, null, Guid.NewGuid(), new EntryDraft("Un brouillon", "Un secret.")))).EntryId;
        var published = (await site.Publish(there)).EntryId;
        var (actor, newsEvent) = (await site.AddActor(there, "Maria Zaïd"), await site.AddNewsEvent(there, "Les pourparlers"));
        var rest = address.Replace("{draft}", $"{draft}", StringComparison.Ordinal).Replace("{published}", $"{published}", StringComparison.Ordinal)
            .Replace("{actor}", $"{actor.ActorId}", StringComparison.Ordinal).Replace("{event}", $"{newsEvent.NewsEventId}", StringComparison.Ordinal);
        var before = await StateAsync(there);

        using var refused = isPosted ? await PostAsync(browser, $"/newsroom/{here.Slug}/{rest}") : await browser.GetAsync($"/newsroom/{here.Slug}/{rest}");

        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await refused.Content.ReadAsStringAsync()).ShouldNotContain("Un secret.");
        (await StateAsync(there)).ShouldBe(before);
        using var right = isPosted ? await PostAsync(browser, $"/newsroom/{there.Slug}/{rest}") : await browser.GetAsync($"/newsroom/{there.Slug}/{rest}");
        right.StatusCode.ShouldNotBe(HttpStatusCode.NotFound, "it is there at its own address");
    }

    [Theory]
    [InlineData("Form.Actors[0].Id", "actor", "Form.Actors[0].Name", "Form.Actors[0].Kept")]
    [InlineData("Form.Events[0].Id", "event", "Form.Events[0].Title", "Form.Events[0].Kept")]
    [InlineData("Form.Authors", "author", "Form.Note", "Form.Note")]
    public async Task An_entry_names_nobody_and_nothing_of_another_blog(string field, string of, string name, string kept)
    {
        var (here, there) = (await site.OpenBlog(), await site.OpenBlog());
        var id = of switch
        {
            "actor" => (await site.AddActor(there, "Maria Zaïd")).ActorId,
            "event" => (await site.AddNewsEvent(there, "Les pourparlers")).NewsEventId,
            _ => await site.Member(Role.Editor, there.BlogId),
        };
        using var browser = await site.SignedIn(Role.Reporter, here.BlogId);

        using var refused = await PostAsync(browser, $"/newsroom/{here.Slug}?handler=publish", new(field, $"{id}"), new(name, "Quelqu’un"), new(kept, "true"));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await site.Db(db => db.Entries.CountAsync(entry => entry.BlogId == here.BlogId))).ShouldBe(0);
        using var right = await PostAsync(browser, $"/newsroom/{here.Slug}?handler=publish");
        right.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_form_with_more_rows_than_anybody_writes_is_told_how_many_an_entry_holds()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Reporter, blog.BlogId);
        using var refused = await PostAsync(browser, $"/newsroom/{blog.Slug}?handler=publish", [.. Enumerable.Range(0, 1_100).Select(row => KeyValuePair.Create($"Form.Quotes[{row}].Text", "Oui."))]);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("200 citations au plus");
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string address, params KeyValuePair<string, string>[] fields)
    {
        var token = (await browser.GetFromJsonAsync<JsonElement>("/newsroom/token")).GetProperty("token").GetString()!;
        KeyValuePair<string, string>[] usual =
        [
            new("Form.Key", $"{Guid.NewGuid()}"), new("Form.Version", "1"), new("Version", "1"), new("Form.Headline", "Un autre titre"), new("Form.Body", "Un autre texte."),
            new("Form.Note", "Le titre était faux."), new("Form.Name", "Une autre"), new("Form.Title", "Un autre"), new("Reason", "Par erreur."), new("__RequestVerificationToken", token),
        ];
        using var content = new FormUrlEncodedContent(fields.Concat(usual.Where(each => fields.All(field => field.Key != each.Key))));
        return await browser.PostAsync(address, content);
    }

    private Task<string> StateAsync(OpenBlog.Result blog) => site.Db(async db => JsonSerializer.Serialize(new
    {
        Blog = await db.Blogs.Where(each => each.Id == blog.BlogId).Select(each => new { each.LastSequence, each.PinnedEntryId }).SingleAsync(),
        Entries = await db.Entries.Where(each => each.BlogId == blog.BlogId).OrderBy(each => each.Id).Select(each => new { each.Id, each.State, each.Headline, each.Version, each.IsKey }).ToListAsync(),
        Actors = await db.Actors.Where(each => each.BlogId == blog.BlogId).Select(each => each.Name).ToListAsync(),
        Events = await db.NewsEvents.Where(each => each.BlogId == blog.BlogId).Select(each => each.Title).ToListAsync(),
    }));
}
