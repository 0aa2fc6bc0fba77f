using System.Net;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Newsroom;

public sealed class SettingsPageTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task An_administrator_opens_a_blog_with_a_title_alone()
    {
        using var browser = await site.SignedIn(Role.Administrator);
        var page = await browser.OpenAsync("/newsroom/new");
        page.Typed("time-zone").ShouldBe("Europe/Paris");

        using var answer = await browser.PressAsync(page.Type("title", "La grève des ports, heure par heure"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/newsroom/la-greve-des-ports-heure-par-heure");
        var blog = await site.Send(new FindBlog.Query("la-greve-des-ports-heure-par-heure"));
        (blog.State, blog.Language, blog.Standfirst, blog.StartsAt).ShouldBe((BlogState.Live, Language.French, "", null));
    }

    [Fact]
    public async Task A_blog_is_opened_with_all_that_is_known_of_it()
    {
        using var browser = await site.SignedIn(Role.Administrator);
        var page = await browser.OpenAsync("/newsroom/new");

        using var answer = await browser.PressAsync(page
            .Type("title", "Storm").Type("standfirst", "Wind.").Type("summary", "One\nTwo").Type("slug", "storm-watch")
            .Type("time-zone", "America/New_York").Type("starts-at", "2023-11-22T09:30")
            .Tick("Form.Language", "French", false).Tick("Form.Language", "English"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var blog = await site.Send(new FindBlog.Query("storm-watch"));
        (blog.State, blog.Language, blog.Standfirst, blog.TimeZone, blog.StartsAt).ShouldBe(
            (BlogState.Upcoming, Language.English, "Wind.", "America/New_York", new DateTime(2023, 11, 22, 14, 30, 0, DateTimeKind.Utc)));
        blog.SummaryPoints.ShouldBe(["One", "Two"]);
    }

    [Theory]
    [InlineData("title", "", "Le titre manque")]
    [InlineData("title", 201, "Le titre dépasse 200 caractères")]
    [InlineData("standfirst", 5001, "Le chapeau dépasse 5 000 caractères")]
    [InlineData("slug", "Pas d’accents", "L’adresse est faite de")]
    [InlineData("slug", "newsroom", "Le site utilise déjà cette adresse")]
    [InlineData("slug", "new", "Le site utilise déjà cette adresse")]
    [InlineData("starts-at", "demain", "«\u00a0demain\u00a0» n’est pas compris ici")]
    [InlineData("starts-at", "2024-03-31T02:30", "Cette heure n’existe pas ce jour-là")]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(string field, object typed, string sentence)
    {
        var value = typed is int length ? new string('a', length) : (string)typed;
        using var browser = await site.SignedIn(Role.Administrator);
        var page = (await browser.OpenAsync("/newsroom/new")).Type("title", "Un titre").Type("slug", $"faux-{Guid.NewGuid():N}").Type("standfirst", "Gardé.").Type(field, value);

        using var answer = await browser.PressAsync(page);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var shown = await WebFixture.Parse(answer);
        shown.WrongWith(field).ShouldContain(sentence);
        shown.QuerySelector("#errors a")!.GetAttribute("href").ShouldBe($"#{field}");
        if (field != "standfirst")
        {
            shown.Typed("standfirst").ShouldBe("Gardé.");
        }
    }

    [Fact]
    public async Task Another_blogs_address_is_refused()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Administrator);

        using var answer = await browser.PressAsync((await browser.OpenAsync("/newsroom/new")).Type("title", "Un titre").Type("slug", blog.Slug));

        (await WebFixture.Parse(answer)).WrongWith("slug").ShouldStartWith("Un autre direct a ou a eu cette adresse");
    }

    [Fact]
    public async Task Only_administrators_open_blogs_and_only_editors_see_settings()
    {
        var blog = await site.OpenBlog();
        using var editor = await site.SignedIn(Role.Editor, blog.BlogId);
        using var reporter = await site.SignedIn(Role.Reporter, blog.BlogId);

        (await editor.GetAsync($"/newsroom/{blog.Slug}/settings")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await editor.GetAsync("/newsroom/new")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reporter.GetAsync($"/newsroom/{blog.Slug}/settings")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Settings_are_changed_and_a_former_address_leads_to_the_new_one()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);
        var page = await browser.OpenAsync($"/newsroom/{blog.Slug}/settings");

        using var answer = await browser.PressAsync(page.Type("title", "Autre titre").Type("slug", $"{blog.Slug}-bis").Type("summary", "Un point"));

        answer.Headers.Location!.ToString().ShouldBe($"/newsroom/{blog.Slug}-bis/settings?done=saved");
        var shown = await browser.OpenAsync(answer.Headers.Location.ToString());
        shown.QuerySelector(".notice")!.TextContent.ShouldBe("Réglages enregistrés.");
        shown.QuerySelector("main")!.TextContent.ShouldContain($"Mènent aussi ici\u00a0: {blog.Slug}.");
        (await Should.ThrowAsync<MovedException>(() => site.Send(new FindBlog.Query(blog.Slug)))).Slug.ShouldBe($"{blog.Slug}-bis");
        (await site.Send(new FindBlog.Query($"{blog.Slug}-bis"))).Summary.ShouldBe("Un point");
    }

    [Fact]
    public async Task What_somebody_else_saved_meanwhile_is_kept_and_a_clash_is_told()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);
        var page = await browser.OpenAsync($"/newsroom/{blog.Slug}/settings");
        await site.Send(new ChangeBlog.Command(blog.BlogId, new BlogDraft(blog.Slug, "Titre des autres", "Chapeau des autres.", Language.French, "Europe/Paris")));

        using var clash = await browser.PressAsync(page.Type("standfirst", "Le mien.").Type("summary", "Mon point"));

        clash.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var shown = await WebFixture.Parse(clash);
        shown.WrongWith("standfirst").ShouldContain("«\u00a0Chapeau des autres.\u00a0»");
        shown.Typed("title").ShouldBe("Titre des autres");
        (await site.Send(new FindBlog.Query(blog.Slug))).Standfirst.ShouldBe("Chapeau des autres.");

        using var again = await browser.PressAsync(shown);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var saved = await site.Send(new FindBlog.Query(blog.Slug));
        (saved.Title, saved.Standfirst, saved.Summary).ShouldBe(("Titre des autres", "Le mien.", "Mon point"));
    }

    [Fact]
    public async Task A_blog_is_started_ended_and_reopened()
    {
        var blog = await site.OpenBlog(startsAt: new DateTime(2030, 1, 1, 9, 0, 0, DateTimeKind.Unspecified));
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);

        foreach (var (button, state, said) in new[]
        {
            ("handler=Start", BlogState.Live, "Le direct est lancé."),
            ("handler=End", BlogState.Ended, "Le direct est terminé."),
            ("handler=Reopen", BlogState.Live, "Le direct est rouvert."),
        })
        {
            using var answer = await browser.PressAsync(await browser.OpenAsync($"/newsroom/{blog.Slug}/settings"), button);
            (await browser.OpenAsync(answer.Headers.Location!.ToString())).QuerySelector(".notice")!.TextContent.ShouldBe(said);
            (await site.Send(new FindBlog.Query(blog.Slug))).State.ShouldBe(state);
        }

        var stale = await browser.OpenAsync($"/newsroom/{blog.Slug}/settings");
        await site.Send(new EndBlog.Command(blog.BlogId));
        using var twice = await browser.PressAsync(stale, "handler=End");
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await WebFixture.Parse(twice)).QuerySelector("#errors")!.TextContent.ShouldContain("Ce direct est déjà terminé.");
    }

    [Fact]
    public async Task The_pages_speak_the_members_language()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(await site.Member(Role.Administrator, language: Language.English));

        var page = await browser.OpenAsync($"/newsroom/{blog.Slug}/settings");

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Settings of the blog");
        (await browser.OpenAsync("/newsroom/new")).QuerySelector("h1")!.TextContent.ShouldBe("Open a live blog");
    }
}
