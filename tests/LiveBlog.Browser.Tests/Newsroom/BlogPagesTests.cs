using LiveBlog.Application.Actors;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Newsroom;

/// <summary>The pages that keep what a blog knows: its settings, actors, events, and a text to import.</summary>
public sealed class BlogPagesTests(Reader.FollowingTests.Running running) : IClassFixture<Reader.FollowingTests.Running>
{
    private const string Text =
        "date 2024-02-08 La grève des ports dure.\n\nLes quais du Havre à l'arrêt. Aucun navire n'a été déchargé.\n\nReprise à Marseille. Les grues tournent.";

    private readonly LiveSite site = running.Live;

    [BrowserFact]
    public async Task A_text_becomes_entries_without_script()
    {
        var blog = await site.OpenBlog("ports", entries: 0);
        await using var editor = await site.SignedIn("fanny", Role.Editor, blog, new() { JavaScriptEnabled = false });
        await editor.Page.GotoAsync("/newsroom/ports");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "Import" }).ClickAsync();

        await editor.Page.FillAsync("#text", Text);
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Lire le texte" }).ClickAsync();
        await editor.Page.FillAsync("#entries-1-headline", "Les grues repartent à Marseille");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Publier" }).ClickAsync();

        await Expect(editor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("2 entrées publiées.");
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/ports");
        await Expect(reader.Page.Locator("#entry-2")).ToContainTextAsync("Les grues repartent à Marseille");
        await Expect(reader.Page.Locator("#blog-header")).ToContainTextAsync("La grève des ports dure.");
    }

    [BrowserFact]
    public async Task Axe_finds_no_violation_and_nothing_runs_off_a_phone()
    {
        var blog = await site.OpenBlog("fiches", entries: 1);
        await site.OpenBlog("sans-fiches", entries: 0);
        var actor = (await site.Send(new AddActor.Command(blog, new ActorDraft(
            "John Kirby", ActorKind.Person, ["l’amiral Kirby"], [new RoleDraft("porte-parole du Conseil de sécurité nationale", new DateOnly(2022, 5, 27), null)])))).ActorId;
        var newsEvent = (await site.Send(new AddNewsEvent.Command(blog, new NewsEventDraft(
            "Pourparlers sur une trêve", NewsEventKind.Talks, NewsEventStatus.UnderWay, new DateOnly(2023, 11, 20), null, "Doha", [actor])))).NewsEventId;
        await using var administrator = await site.SignedIn("gina", Role.Administrator);
        foreach (var (width, scheme) in new[] { (390, ColorScheme.Light), (390, ColorScheme.Dark), (1440, ColorScheme.Light), (1440, ColorScheme.Dark) })
        {
            var page = administrator.Page;
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var address in new[]
            {
                "/newsroom/new", "/newsroom/fiches/settings", "/newsroom/fiches/actors", $"/newsroom/fiches/actors/{actor}", "/newsroom/sans-fiches/actors", "/newsroom/fiches/actors/new",
                "/newsroom/fiches/events", $"/newsroom/fiches/events/{newsEvent}", "/newsroom/sans-fiches/events", "/newsroom/fiches/import",
            })
            {
                (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
                await page.ShouldBeAccessibleAsync($"{address} {width} {scheme}");
            }

            // Empty, then read.
            await page.ClickAsync("main .button-primary");
            await Expect(page.Locator("#errors")).ToBeVisibleAsync();
            await page.ShouldBeAccessibleAsync($"an import with an error {width} {scheme}");
            await page.FillAsync("#text", Text);
            await page.ClickAsync("main .button-primary");
            await Expect(page.Locator(".proposed").First).ToBeVisibleAsync();
            await page.ShouldBeAccessibleAsync($"a proposal {width} {scheme}");
        }

        administrator.Complaints.Where(complaint => !complaint.Contains("400", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
