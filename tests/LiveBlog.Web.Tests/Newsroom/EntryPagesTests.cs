using System.Net;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Newsroom;

/// <summary>What is done to an entry once it is written: correct, withdraw, erase, and the acts of one press.</summary>
public sealed class EntryPagesTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task A_correction_asks_for_its_note_and_tells_readers()
    {
        var (blog, entry, browser) = await Published();
        var form = (await Form.Open(browser, Address(blog, entry, "correct"))).Fill("Form.Body", "Un autre texte.");
        var asked = await form.Press("publish");
        asked.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var again = await Form.In(browser, asked);
        again.Page.GetElementById("note-error")!.TextContent.ShouldContain("ce qui était faux");
        again["Form.Body"].ShouldBe("Un autre texte.", "nothing typed is lost");

        (await again.Fill("Form.Note", "Le texte était faux.").Press("publish")).Headers.Location!.ToString().ShouldContain("done=corrected");
        (await site.Page($"/{blog.Slug}/1")).QuerySelector(".correction")!.TextContent.ShouldContain("Le texte était faux.");
    }

    [Theory]
    [InlineData(2023, "faits\u00a0: 20\u00a0nov.")]
    [InlineData(1997, "faits\u00a0: 20\u00a0novembre 1997")]
    public async Task The_desk_says_the_year_of_what_happened_in_another(int year, string told)
    {
        var (blog, _, browser) = await Published();
        await site.Publish(blog, new EntryDraft("Un fait daté.", "Un texte.") { HappenedAt = new HappenedDraft(new DateOnly(year, 11, 20)) });

        (await WebFixture.Parse(await browser.GetAsync($"/newsroom/{blog.Slug}"))).Body!.TextContent.Replace("faits\u00a0:", "faits\u00a0:").ShouldContain(told);
    }

    [Fact]
    public async Task A_change_without_a_note_is_kept_in_the_newsrooms_history_alone()
    {
        var (blog, entry, browser) = await Published();
        await (await Form.Open(browser, Address(blog, entry, "correct"))).Fill("Form.Body", "Un texte, sans faute.").Fill("Form.Silent", "true").Press("publish");

        (await site.Page($"/{blog.Slug}/1")).QuerySelector(".correction").ShouldBeNull();
        var history = await WebFixture.Parse(await browser.GetAsync(Address(blog, entry, "history")));
        history.QuerySelector(".revision-fix ins")!.TextContent.ShouldContain("faute");
        history.QuerySelectorAll(".revision").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_difference_is_shown_as_one_types_and_nothing_is_saved()
    {
        var (blog, entry, browser) = await Published();
        var form = (await Form.Open(browser, Address(blog, entry, "correct"))).Fill("Form.Body", "Un long texte.");
        var fragment = await WebFixture.Parse(await form.Send(Address(blog, entry, "correct?handler=Difference")));
        fragment.QuerySelector("ins")!.TextContent.ShouldContain("long");
        (await site.Page($"/{blog.Slug}/1")).QuerySelector("article")!.TextContent.ShouldNotContain("long");
    }

    [Fact]
    public async Task Two_who_correct_at_once_never_overwrite_each_other()
    {
        var (blog, entry, browser) = await Published("La présidente a vu lundi les dirigeants du Qatar. Fin.");
        var colleague = await site.SignedIn(await site.Member(Role.Editor, blog.BlogId, "Karim Haddad"));
        var (mine, theirs) = (await Form.Open(browser, Address(blog, entry, "correct")), await Form.Open(colleague, Address(blog, entry, "correct")));
        await theirs.Fill("Form.Body", "La présidente a vu mardi les dirigeants du Qatar. Fin.").Fill("Form.Note", "C’était mardi.").Press("publish");

        var answer = await mine.Fill("Form.Body", "La présidente a vu lundi les dirigeants du Qatar. Elle rentre. Fin.").Fill("Form.Note", "Son retour manquait.").Press("publish");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var proposal = await Form.In(browser, answer);
        proposal.Page.QuerySelector("h1")!.TextContent.ShouldContain("Karim Haddad a modifié cette entrée");
        proposal["Form.Note"].ShouldBe("Son retour manquait.");
        proposal["Form.Body"].ShouldBe("La présidente a vu mardi les dirigeants du Qatar. Elle rentre. Fin.");
        (await proposal.Press("publish")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.Page($"/{blog.Slug}/1")).QuerySelectorAll(".correction").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_clash_is_shown_with_both_wordings()
    {
        var (blog, entry, browser) = await Published("Ils se sont vus lundi.");
        var form = await Form.Open(browser, Address(blog, entry, "correct"));
        await site.Fix(entry, new EntryDraft("Un titre", "Ils se sont vus mardi."));
        var answer = await form.Fill("Form.Body", "Ils se sont vus jeudi.").Fill("Form.Silent", "true").Press("publish");
        var page = (await Form.In(browser, answer)).Page;
        page.QuerySelector(".clash")!.TextContent.ShouldSatisfyAllConditions(text => text.ShouldContain("jeudi"), text => text.ShouldContain("mardi"));
        page.QuerySelector("h1 + .work-sub")!.TextContent.ShouldContain("Un passage a été changé des deux côtés");
    }

    [Fact]
    public async Task A_reporter_corrects_what_she_signs_and_nothing_else()
    {
        var (blog, entry, _) = await Published();
        var reporter = await site.SignedIn(Role.Reporter, blog.BlogId);
        (await reporter.GetAsync(Address(blog, entry, "correct"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reporter.GetAsync(Address(blog, entry, "withdraw"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reporter.GetAsync(Address(blog, entry, "history"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_does_not_work_on_the_blog_finds_nothing_there()
    {
        var (blog, entry, _) = await Published();
        var other = await site.OpenBlog();
        var stranger = await site.SignedIn(Role.Administrator, other.BlogId);
        foreach (var address in new[] { $"/newsroom/{blog.Slug}", $"/newsroom/{blog.Slug}/timeline", $"/newsroom/{blog.Slug}/stream", Address(blog, entry, "correct"), Address(other, entry, "correct"), Address(other, entry, "history") })
        {
            (await stranger.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task Withdrawing_asks_why_and_restoring_is_one_press()
    {
        var (blog, entry, browser) = await Published();
        var form = await Form.Open(browser, Address(blog, entry, "withdraw"), "form.task");
        var asked = await form.Press("form.task button");
        asked.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await WebFixture.Parse(asked)).GetElementById("reason-error")!.TextContent.ShouldContain("pourquoi");

        (await form.Fill("Reason", "La source s’est rétractée.").Press("form.task button")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.Page($"/{blog.Slug}/1")).Body!.TextContent.ShouldContain("La source s’est rétractée.");
        (await State(entry)).ShouldBe(EntryState.Withdrawn);
        (await browser.GetAsync(Address(blog, entry, "correct"))).Headers.Location!.ToString().ShouldBe(Address(blog, entry, "history"));

        (await Act(browser, blog, entry.EntryId, "restore")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await State(entry)).ShouldBe(EntryState.Published);
    }

    [Fact]
    public async Task Erasing_is_for_administrators_and_asks_why()
    {
        var (blog, entry, editor) = await Published("Un secret.");
        (await editor.GetAsync(Address(blog, entry, "erase"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var administrator = await site.SignedIn(Role.Administrator, blog.BlogId);
        var form = await Form.Open(administrator, Address(blog, entry, "erase"), "form.task");
        (await form.Press("form.task button")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await form.Fill("Reason", "Ordonnance du tribunal.").Press("form.task button")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await State(entry)).ShouldBe(EntryState.Erased);
        var history = await (await administrator.GetAsync(Address(blog, entry, "history"))).Content.ReadAsStringAsync();
        history.ShouldContain("Ordonnance du tribunal.");
        history.ShouldNotContain("Un secret.");
    }

    [Theory]
    [InlineData("pin", "Épinglée", "unpin", "Plus épinglée")]
    [InlineData("mark", "Temps fort", "unmark", "Plus un temps fort")]
    public async Task An_act_of_one_press_is_said_and_undone(string act, string said, string undo, string undone)
    {
        var (blog, entry, browser) = await Published();
        var page = await WebFixture.Parse(await browser.GetAsync((await Act(browser, blog, entry.EntryId, act)).Headers.Location));
        page.GetElementById("notice")!.TextContent.ShouldContain(said);
        page.QuerySelector("#notice [data-undo]")!.GetAttribute("formaction").ShouldBe(Address(blog, entry, undo));
        page = await WebFixture.Parse(await browser.GetAsync((await Act(browser, blog, entry.EntryId, undo)).Headers.Location));
        page.GetElementById("notice")!.TextContent.ShouldContain(undone);
    }

    [Fact]
    public async Task A_draft_is_thrown_away_and_taken_back()
    {
        var (blog, _, browser) = await Published();
        await (await Form.Open(browser, $"/newsroom/{blog.Slug}")).Fill("Form.Headline", "Un brouillon").Press("save");
        var draft = await site.Db(db => db.Entries.Where(each => each.BlogId == blog.BlogId && each.Number == null).Select(each => each.Id).SingleAsync());
        var page = await WebFixture.Parse(await browser.GetAsync((await Act(browser, blog, draft, "discard")).Headers.Location));
        page.GetElementById("drafts").ShouldBeNull();
        page.QuerySelector("#discarded .item")!.TextContent.ShouldContain("Un brouillon");
        page.QuerySelector("#notice [data-undo]")!.GetAttribute("formaction").ShouldEndWith("/recover");
        page = await WebFixture.Parse(await browser.GetAsync((await Act(browser, blog, draft, "recover")).Headers.Location));
        page.QuerySelector("#drafts .item")!.TextContent.ShouldContain("Un brouillon");
    }

    [Fact]
    public async Task A_submitted_draft_is_handed_back_or_published_from_the_timeline()
    {
        var (blog, _, browser) = await Published();
        var contributor = await site.SignedIn(Role.Contributor, blog.BlogId);
        await (await Form.Open(contributor, $"/newsroom/{blog.Slug}")).Fill("Form.Headline", "Proposé").Press("submit");
        var (draft, version) = await site.Db(async db =>
        {
            var entry = await db.Entries.AsNoTracking().SingleAsync(each => each.BlogId == blog.BlogId && each.Number == null);
            return (entry.Id, entry.Version);
        });
        (await Act(contributor, blog, draft, "publish", version)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Act(browser, blog, draft, "hand-back")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Act(contributor, blog, draft, "submit")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Act(browser, blog, draft, "publish", version + 7)).StatusCode.ShouldBe(HttpStatusCode.Conflict, "it is not what was shown");
        (await Act(browser, blog, draft, "publish", version)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.Page($"/{blog.Slug}/2")).QuerySelector("article")!.TextContent.ShouldContain("Camille Roux", Case.Sensitive, "its author signs, not who let it out");
    }

    [Theory]
    [InlineData("pin")]
    [InlineData("restore")]
    [InlineData("discard")]
    public async Task An_act_is_not_done_by_following_a_link(string act)
    {
        var (blog, entry, browser) = await Published();
        var answer = await browser.GetAsync(Address(blog, entry, act));
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Fact]
    public async Task An_act_that_no_longer_fits_is_refused_with_a_sentence()
    {
        var (blog, entry, browser) = await Published();
        var answer = await Act(browser, blog, entry.EntryId, "restore");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await WebFixture.Parse(answer)).QuerySelector("main h1")!.TextContent.ShouldContain("n'est pas retirée");
    }

    [Fact]
    public async Task A_former_slug_leads_to_the_desk_as_well()
    {
        var (blog, entry, browser) = await Published();
        await site.Send(new ChangeBlog.Command(blog.BlogId, new BlogDraft($"{blog.Slug}-bis", "Le direct du jour", null, Language.French, "Europe/Paris")));
        var answer = await browser.GetAsync(Address(blog, entry, "history"));
        answer.StatusCode.ShouldBe(HttpStatusCode.TemporaryRedirect);
        answer.Headers.Location!.ToString().ShouldBe($"/newsroom/{blog.Slug}-bis/entries/{entry.EntryId}/history");
    }

    private async Task<(OpenBlog.Result Blog, PublishEntry.Result Entry, HttpClient Editor)> Published(string body = "Un texte.")
    {
        var blog = await site.OpenBlog();
        return (blog, await site.Publish(blog, body: body), await site.SignedIn(Role.Editor, blog.BlogId));
    }

    private static string Address(OpenBlog.Result blog, PublishEntry.Result entry, string page) => $"/newsroom/{blog.Slug}/entries/{entry.EntryId}/{page}";

    private static async Task<HttpResponseMessage> Act(HttpClient browser, OpenBlog.Result blog, Guid entryId, string act, int? version = null)
    {
        var form = await Form.Open(browser, $"/newsroom/{blog.Slug}", "#acts");
        return await form.Send($"/newsroom/{blog.Slug}/entries/{entryId}/{act}", version is null ? null : "Version", $"{version}");
    }

    private Task<EntryState> State(PublishEntry.Result entry) => site.Db(db => db.Entries.Where(each => each.Id == entry.EntryId).Select(each => each.State).SingleAsync());
}
