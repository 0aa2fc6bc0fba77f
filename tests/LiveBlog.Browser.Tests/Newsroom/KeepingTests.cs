using System.Text.RegularExpressions;
using LiveBlog.Application;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Newsroom;

/// <summary>Nothing that was typed is lost, nothing goes out twice, nobody is overwritten: whatever happens in between.</summary>
public sealed class KeepingTests(Reader.FollowingTests.Running running) : IClassFixture<Reader.FollowingTests.Running>
{
    private readonly LiveSite site = running.Live;

    [BrowserFact]
    public async Task Everything_typed_comes_back_quotes_and_names_included()
    {
        var blog = await site.OpenBlog("tout", entries: 1);
        await using var reporter = await site.SignedIn("tout-ada", Role.Reporter, blog);
        var page = await Desk(reporter, "tout");
        await page.FillAsync("#headline", "Un titre");
        await page.ClickAsync("#add-quote");
        await page.Locator(".quote textarea").FillAsync("Il reste du travail.");
        await page.Locator("[data-speaker]").FillAsync("John Kirby");
        await page.FillAsync("#new-actor", "Qatar");
        await page.PressAsync("#new-actor", "Enter");
        await page.SelectOptionAsync("#happened-precision", "Minute");
        await page.FillAsync("#happened-time", "13:52");
        await Expect(page.Locator(".kept-kept")).ToContainTextAsync("Gardé à");
        await page.CloseAsync();

        var again = await reporter.Context.NewPageAsync();
        await again.GotoAsync("/newsroom/tout");
        await Expect(again.Locator("#recovered")).ToContainTextAsync("Texte retrouvé");
        await Expect(again.Locator("#headline")).ToHaveValueAsync("Un titre");
        await Expect(again.Locator(".quote textarea")).ToHaveValueAsync("Il reste du travail.");
        await Expect(again.Locator("[data-speaker]")).ToHaveValueAsync("John Kirby");
        await Expect(again.Locator("#actors .chip")).ToContainTextAsync("Qatar");
        await Expect(again.Locator("#happened-time")).ToHaveValueAsync("13:52");
        await again.ClickAsync("#publish");
        await Expect(again.Locator("#notice")).ToContainTextAsync("Publiée\u00a0: Un titre");
        await again.ReloadAsync();
        await Expect(again.Locator("#kept")).ToBeVisibleAsync();
        await Expect(again.Locator("#headline")).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task Two_tabs_keep_two_texts()
    {
        var blog = await site.OpenBlog("onglets", entries: 1);
        await using var reporter = await site.SignedIn("onglets-ada", Role.Reporter, blog);
        var one = await Desk(reporter, "onglets");
        await one.FillAsync("#body", "Le premier.");
        await Expect(one.Locator(".kept-kept")).ToBeVisibleAsync();
        var two = await reporter.Context.NewPageAsync();
        await two.GotoAsync("/newsroom/onglets");
        await Expect(two.Locator(".kept-waiting")).ToBeVisibleAsync();
        await two.FillAsync("#body", "Le second.");
        await Expect(two.Locator(".kept-kept")).ToBeVisibleAsync();

        await one.ReloadAsync();
        await two.ReloadAsync();
        await Expect(one.Locator("#body")).ToHaveValueAsync("Le premier.");
        await Expect(two.Locator("#body")).ToHaveValueAsync("Le second.");
    }

    [BrowserFact]
    public async Task A_server_that_restarts_in_mid_sentence_loses_nothing()
    {
        var live = new LiveSite();
        await live.InitializeAsync();
        try
        {
            var blog = await live.OpenBlog("redemarrage", entries: 1);
            await using var reporter = await live.SignedIn("ada", Role.Reporter, blog);
            var page = await Desk(reporter, "redemarrage");
            await page.FillAsync("#body", "Écrit pendant l'arrêt.");
            await live.StopAsync();
            await page.ClickAsync("#publish");
            await Expect(page.Locator("#kept")).ToContainTextAsync("ne répond pas");
            await Expect(page.Locator("#body")).ToHaveValueAsync("Écrit pendant l'arrêt.");

            await live.StartAsync();
            await page.ClickAsync(".kept-acts button");
            await Expect(page.Locator("#notice")).ToContainTextAsync("Publiée");
            await Expect(page.Locator("#published li", new() { HasText = "pendant l'arrêt" })).ToHaveCountAsync(1);
        }
        finally
        {
            await live.DisposeAsync();
        }
    }

    [BrowserFact]
    public async Task An_answer_that_is_lost_does_not_publish_twice()
    {
        var blog = await site.OpenBlog("perdue", entries: 0);
        await using var reporter = await site.SignedIn("perdue-ada", Role.Reporter, blog);
        var page = await Desk(reporter, "perdue");
        var isLost = false;
        await page.RouteAsync("**/perdue?handler=Publish", async route =>
        {
            if (isLost)
            {
                await route.ContinueAsync();
                return;
            }

            isLost = true;
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await page.FillAsync("#headline", "Une seule fois");
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#kept")).ToContainTextAsync("ne publiera pas deux fois");
        await page.ClickAsync(".kept-acts button");
        await Expect(page.Locator("#notice")).ToContainTextAsync("Publiée\u00a0: Une seule fois");
        await Expect(page.Locator("#published li")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task What_arrives_after_its_tab_was_closed_is_not_left_in_the_composer()
    {
        var blog = await site.OpenBlog("tardive", entries: 0);
        await using var reporter = await site.SignedIn("tardive-ada", Role.Reporter, blog);
        var page = await Desk(reporter, "tardive");
        IRequest? late = null;
        await page.RouteAsync("**/tardive?handler=Publish", async route =>
        {
            late = route.Request;
            await route.AbortAsync();
        });
        await page.FillAsync("#headline", "En chemin");
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#kept")).ToContainTextAsync("ne publiera pas deux fois");
        await page.CloseAsync();

        var again = await reporter.Context.NewPageAsync();
        await again.GotoAsync("/newsroom/tardive");
        await Expect(again.Locator("#recovered")).ToContainTextAsync("Texte retrouvé");
        await Expect(again.Locator("#headline")).ToHaveValueAsync("En chemin");
        var key = await again.InputValueAsync("[name='Form.Key']");

        var answer = await reporter.Context.APIRequest.PostAsync(late!.Url, new() { DataByte = late.PostDataBuffer, Headers = [new("Content-Type", late.Headers["content-type"])] });
        answer.Status.ShouldBe(200);
        await Expect(again.Locator("#notice")).ToContainTextAsync("Publiée\u00a0: En chemin");
        await Expect(again.Locator("#headline")).ToHaveValueAsync("");
        (await again.InputValueAsync("[name='Form.Key']")).ShouldNotBe(key, "what is written next goes out under a key of its own");
        (await Count(blog)).ShouldBe(1);
    }

    [BrowserFact]
    public async Task A_session_that_ended_in_mid_sentence_loses_nothing()
    {
        var blog = await site.OpenBlog("session", entries: 1);
        var (id, name, password) = await site.Member("session-ada", Role.Reporter, blog);
        await using var reporter = await site.VisitAsync();
        await SignIn(reporter.Page, name, password);
        var page = await Desk(reporter, "session");
        await page.FillAsync("#headline", "À mi-phrase");
        await Db(db => db.Set<Session>().Where(session => session.MemberId == id).ExecuteDeleteAsync());
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#kept")).ToContainTextAsync("Votre session a pris fin");

        var other = await reporter.Context.NewPageAsync();
        await SignIn(other, name, password);
        await page.ClickAsync(".kept-acts button");
        await Expect(page.Locator("#notice")).ToContainTextAsync("Publiée\u00a0: À mi-phrase");
    }

    [BrowserFact]
    public async Task A_publication_is_taken_back_within_the_delay_and_goes_out_when_the_tab_is_closed()
    {
        var blog = await site.OpenBlog("delai", entries: 0);
        var (id, name, password) = await site.Member("delai-ada", Role.Reporter, blog);
        await Db(async db =>
        {
            var member = await db.Members.SingleAsync(each => each.Id == id);
            member.Change(member.Name, member.Byline, member.Language, undoSeconds: 60);
            return await db.SaveChangesAsync();
        });
        await using var reporter = await site.VisitAsync();
        await SignIn(reporter.Page, name, password);
        var page = await Desk(reporter, "delai");
        await page.FillAsync("#headline", "Trop vite");
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#kept")).ToContainTextAsync("Publication dans");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#kept")).ToContainTextAsync("rien n’est publié");
        await Expect(page.Locator("#headline")).ToHaveValueAsync("Trop vite");
        (await Count(blog)).ShouldBe(0);

        await page.FillAsync("#headline", "À temps");
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#kept")).ToContainTextAsync("Publication dans");
        await page.CloseAsync();
        var again = await reporter.Context.NewPageAsync();
        await again.GotoAsync("/newsroom/delai");
        await Expect(again.Locator("#published li")).ToContainTextAsync("À temps");
        await Expect(again.Locator("#headline")).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task Two_who_correct_at_once_are_shown_both_versions_and_a_merge()
    {
        var blog = await site.OpenBlog("a-deux", entries: 0);
        var entry = await site.Publish(blog, "La rencontre", "Ils se sont vus lundi à Doha. Fin.");
        await using var one = await site.SignedIn("deux-ada", Role.Editor, blog);
        await using var two = await site.SignedIn("deux-bea", Role.Editor, blog);
        var address = $"/newsroom/a-deux/entries/{entry.EntryId}/correct";
        await one.Page.GotoAsync(address);
        await two.Page.GotoAsync(address);
        await one.Page.FillAsync("#body", "Ils se sont vus mardi à Doha. Fin.");
        await Expect(one.Page.Locator("#difference ins")).ToContainTextAsync("mardi");
        await one.Page.CheckAsync("#silent");
        await one.Page.ClickAsync("#publish");
        await Expect(one.Page.Locator("#notice")).ToContainTextAsync("sans mention");

        await two.Page.FillAsync("#body", "Ils se sont vus lundi à Doha. Puis ils sont partis. Fin.");
        await two.Page.CheckAsync("#silent");
        await two.Page.ClickAsync("#publish");
        await Expect(two.Page.Locator("h1")).ToContainTextAsync("deux-ada a modifié cette entrée");
        await Expect(two.Page.Locator("#body")).ToHaveValueAsync("Ils se sont vus mardi à Doha. Puis ils sont partis. Fin.");
        await two.Page.ClickAsync("#publish");
        await Expect(two.Page.Locator("#notice")).ToContainTextAsync("sans mention");
        await two.Page.GotoAsync(address);
        await Expect(two.Page.Locator("#kept")).ToBeVisibleAsync();
        await Expect(two.Page.Locator("#recovered")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Escape_and_a_letter_reach_everything()
    {
        var blog = await site.OpenBlog("clavier", entries: 2);
        await using var editor = await site.SignedIn("clavier-ada", Role.Editor, blog);
        var page = await Desk(editor, "clavier");
        await page.FocusAsync("#body");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("q");
        await Expect(page.Locator(".quote textarea")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator("#is-key")).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("f");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("#published .item").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("p");
        await Expect(page.Locator("#published .item").Nth(1).Locator(".badge-pinned")).ToBeVisibleAsync();
        await Expect(page.Locator("#published .item").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("#headline")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task The_preview_is_dressed_as_the_readers_page()
    {
        var blog = await site.OpenBlog("apercu", entries: 0);
        await using var reporter = await site.SignedIn("apercu-ada", Role.Reporter, blog);
        var page = await Desk(reporter, "apercu");
        await page.FillAsync("#headline", "Vu d’avance");
        await page.FillAsync("#body", "Du **texte**.");
        await page.ClickAsync("#see-as-reader");
        await Expect(page.Locator("#preview article strong")).ToHaveTextAsync("texte");
        await Expect(page.Locator("#preview article .entry-headline")).ToHaveCSSAsync("font-family", new Regex(@"(?<!sans-)serif$"));
        await page.FillAsync("#body", "Du **nouveau**.");
        await Expect(page.Locator("#preview article strong")).ToHaveTextAsync("nouveau");
        reporter.Complaints.ShouldBeEmpty();
        (await Count(blog)).ShouldBe(0);
    }

    [BrowserFact]
    public async Task Without_JavaScript_one_writes_publishes_and_corrects_all_the_same()
    {
        var blog = await site.OpenBlog("sans-script", entries: 0);
        await using var editor = await site.SignedIn("script-ada", Role.Editor, blog, new() { JavaScriptEnabled = false });
        var page = editor.Page;
        await page.GotoAsync("/newsroom/sans-script");
        await page.FillAsync("#headline", "Sans script");
        await page.ClickAsync("#add-quote");
        await page.FillAsync("#quote-0-text", "Il reste du travail.");
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#notice")).ToContainTextAsync("Publiée\u00a0: Sans script");
        await page.Locator("#published .item a", new() { HasText = "Corriger" }).ClickAsync();
        await page.FillAsync("#body", "Avec un texte.");
        await page.FillAsync("#note", "Le texte manquait.");
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#notice")).ToContainTextAsync("Correction publiée");
        await page.Locator("#published .item button", new() { HasText = "Épingler" }).ClickAsync();
        await Expect(page.Locator("#published .badge-pinned")).ToBeVisibleAsync();
    }

    // The page once its script runs.
    private static async Task<IPage> Desk(Visitor visitor, string slug)
    {
        await visitor.Page.GotoAsync($"/newsroom/{slug}");
        await Expect(visitor.Page.Locator("#kept")).ToBeVisibleAsync();
        return visitor.Page;
    }

    private static async Task SignIn(IPage page, string name, string password)
    {
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("#Name", name);
        await page.FillAsync("#Password", password);
        await page.ClickAsync("form button[type=submit]");
        await Expect(page).ToHaveURLAsync(new Regex("/newsroom"));
    }

    private Task<int> Count(int blogId) => Db(db => db.Entries.CountAsync(entry => entry.BlogId == blogId && entry.Number != null));

    private async Task<T> Db<T>(Func<LiveBlogDb, Task<T>> use)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<LiveBlogDb>());
    }
}
