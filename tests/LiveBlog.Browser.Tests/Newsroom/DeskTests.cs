using LiveBlog.Application.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Newsroom;

/// <summary>A journalist in one browser, a reader in another.</summary>
public sealed class DeskTests(Reader.FollowingTests.Running running) : IClassFixture<Reader.FollowingTests.Running>
{
    private readonly LiveSite site = running.Live;

    [BrowserFact]
    public async Task What_a_reporter_publishes_and_corrects_reaches_the_readers_open_page()
    {
        var blog = await site.OpenBlog("du-bureau", entries: 1);
        await using var reporter = await site.SignedIn("ada", Role.Reporter, blog);
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/du-bureau");
        await reporter.Page.GotoAsync("/newsroom/du-bureau");

        await reporter.Page.FillAsync("#headline", "Une trêve est annoncée.");
        await reporter.Page.FillAsync("#body", "Douze otages ont été libérés.");
        await reporter.Page.Keyboard.PressAsync("Control+Enter");

        await Expect(reader.Page.Locator("#entry-2")).ToContainTextAsync("Douze otages ont été libérés.");
        await Expect(reporter.Page.Locator("#published")).ToContainTextAsync("Une trêve est annoncée.");
        await Expect(reporter.Page.Locator("#body")).ToHaveValueAsync("");

        await reporter.Page.Locator("#published li", new() { HasText = "Une trêve" }).GetByRole(AriaRole.Link, new() { Name = "Corriger" }).First.ClickAsync();
        await reporter.Page.FillAsync("#body", "Treize otages ont été libérés.");
        await reporter.Page.FillAsync("#note", "Treize otages, et non douze, ont été libérés.");
        await reporter.Page.ClickAsync("#publish");

        await Expect(reader.Page.Locator("#entry-2")).ToContainTextAsync("Treize otages ont été libérés.");
        await Expect(reader.Page.Locator("#entry-2")).ToContainTextAsync("et non douze");

        // Back at the desk: the browser is not closed while it is on its way there.
        await Expect(reporter.Page.Locator("#published")).ToContainTextAsync("Treize otages ont été libérés.");
        reader.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_clock_in_the_bar_is_the_blogs_and_reads_as_the_times_beside_it()
    {
        var blog = await site.OpenBlog("horloge", entries: 1);
        await using var reporter = await site.SignedIn("inès", Role.Reporter, blog);
        await reporter.Page.GotoAsync("/newsroom/horloge");

        await Expect(reporter.Page.Locator(".clock time")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]{1,2}\u00a0h\u00a0[0-9]{2}$"));
    }

    [BrowserFact]
    public async Task What_was_typed_is_there_again_after_the_tab_was_closed()
    {
        var blog = await site.OpenBlog("garde", entries: 1);
        await using var reporter = await site.SignedIn("bea", Role.Reporter, blog);
        await reporter.Page.GotoAsync("/newsroom/garde");
        await reporter.Page.FillAsync("#body", "Une phrase commencée");
        await Expect(reporter.Page.Locator("#kept")).ToBeVisibleAsync();
        await reporter.Page.CloseAsync();

        var page = await reporter.Context.NewPageAsync();
        await page.GotoAsync("/newsroom/garde");

        await Expect(page.Locator("#body")).ToHaveValueAsync("Une phrase commencée");
    }

    [BrowserFact]
    public async Task Publishing_without_a_network_loses_nothing_and_goes_out_once_when_it_is_back()
    {
        var blog = await site.OpenBlog("sans-reseau", entries: 1);
        await using var reporter = await site.SignedIn("chloe", Role.Reporter, blog);
        await reporter.Page.GotoAsync("/newsroom/sans-reseau");
        await reporter.Page.FillAsync("#body", "Écrit dans un tunnel.");
        await reporter.Context.SetOfflineAsync(true);
        await reporter.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(reporter.Page.Locator("#body")).ToHaveValueAsync("Écrit dans un tunnel.");

        await reporter.Context.SetOfflineAsync(false);
        await reporter.Page.FocusAsync("#body");
        await reporter.Page.Keyboard.PressAsync("Control+Enter");

        await Expect(reporter.Page.Locator("#published")).ToContainTextAsync("Écrit dans un tunnel.");
        (await reporter.Page.Locator("#published li", new() { HasText = "tunnel" }).CountAsync()).ShouldBe(1);
    }

    [BrowserFact]
    public async Task A_colleagues_desk_shows_what_was_posted_by_itself()
    {
        var blog = await site.OpenBlog("collegues", entries: 1);
        await using var editor = await site.SignedIn("dora", Role.Editor, blog);
        await editor.Page.GotoAsync("/newsroom/collegues");

        await site.Publish(blog, "D'une autre main.");

        await Expect(editor.Page.Locator("#published")).ToContainTextAsync("D'une autre main.");
    }

    [BrowserFact]
    public async Task Axe_finds_no_violation_on_the_newsrooms_pages()
    {
        var blog = await site.OpenBlog("accessible", entries: 3);
        await using var administrator = await site.SignedIn("emma", Role.Administrator);
        var entry = await site.Publish(blog, "À corriger.");
        foreach (var address in new[]
        {
            "/newsroom", "/newsroom/accessible", $"/newsroom/accessible/entries/{entry.EntryId}/correct", $"/newsroom/accessible/entries/{entry.EntryId}/withdraw",
            "/account", "/account/sessions", "/admin/members", "/admin/members/invite", "/account/sign-in",
        })
        {
            foreach (var (width, scheme) in new[] { (390, ColorScheme.Light), (1440, ColorScheme.Dark) })
            {
                await administrator.Page.SetViewportSizeAsync(width, 900);
                await administrator.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var answer = await administrator.Page.GotoAsync(address);
                answer!.Status.ShouldBe(200, address);
                await administrator.Page.ShouldBeAccessibleAsync($"{address} {width} {scheme}");
            }
        }
    }
}
