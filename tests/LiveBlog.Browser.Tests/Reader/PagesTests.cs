using Deque.AxeCore.Playwright;
using LiveBlog.Application;
using LiveBlog.Application.Seeds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Reader;

/// <summary>The readers' pages of the demonstration newsroom, as a person meets them.</summary>
public sealed class PagesTests(PagesTests.Demonstration site) : IClassFixture<PagesTests.Demonstration>
{
    public static TheoryData<string> Addresses => new(
        "/", "/otages-treve", "/otages-treve?before=20", "/otages-treve/1", "/otages-treve/quotes", "/otages-treve/search", "/otages-treve/search?q=otages",
        "/otages-treve/search?q=xyzzy", "/storm-isolde", "/storm-isolde/quotes", "/halle-de-castelnoy", "/eclipse-2027", "/nothing-here", "/otages-treve/99999", "/otages-treve?before=x");

    [BrowserTheory]
    [MemberData(nameof(Addresses))]
    public async Task Axe_finds_no_violation_on_a_phone_or_a_desk_by_day_or_night(string address)
    {
        foreach (var (width, scheme) in new[] { (390, ColorScheme.Light), (1440, ColorScheme.Dark) })
        {
            await using var reader = await site.Live.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
            await reader.Page.GotoAsync(address);

            var found = await reader.Page.RunAxe();

            found.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty($"{address} {width} {scheme}");
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Addresses))]
    public async Task No_page_is_wider_than_a_phone(string address)
    {
        await using var reader = await site.Live.VisitAsync(new() { ViewportSize = new() { Width = 360, Height = 700 } });
        await reader.Page.GotoAsync(address);

        (await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(412)]
    [InlineData(1440)]
    public async Task No_layout_shifts_while_a_page_loads(int width)
    {
        await using var reader = await site.Live.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await reader.Page.AddInitScriptAsync(
            """
            window.shifted = [];
            new PerformanceObserver(list => list.getEntries().forEach(each => window.shifted.push(each.value, ...each.sources.map(source => source.node?.id || source.node?.className))))
              .observe({ type: 'layout-shift', buffered: true });
            """);
        foreach (var address in new[] { "/", "/otages-treve", "/storm-isolde", "/halle-de-castelnoy", "/otages-treve/41" })
        {
            await reader.Page.GotoAsync(address);
            if (address is "/otages-treve" or "/storm-isolde")
            {
                await Expect(reader.Page.Locator("#live-followers")).ToBeVisibleAsync();
            }

            (await reader.Page.EvaluateAsync<string>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifted.join(' ')))))")).ShouldBe("", address);
        }
    }

    [BrowserFact]
    public async Task Without_script_a_reader_gets_from_the_newest_entry_to_the_oldest()
    {
        await using var reader = await site.Live.VisitAsync(new() { JavaScriptEnabled = false });
        await reader.Page.GotoAsync("/otages-treve");
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(await reader.Page.Locator("#feed > article").EvaluateAllIdsAsync());
            seen.ShouldBeUnique();
            var older = reader.Page.Locator("a[rel=next]");
            if (await older.CountAsync() == 0)
            {
                break;
            }

            var address = await older.GetAttributeAsync("href");
            await older.ClickAsync();
            await Expect(reader.Page).ToHaveURLAsync(site.Live.Address + address);
            await reader.Page.WaitForFunctionAsync("document.readyState === 'complete'");
        }

        seen.ShouldBe(Enumerable.Range(1, seen.Count).Reverse().Select(number => $"entry-{number}"));
        seen.Count.ShouldBeGreaterThan(30);
    }

    [BrowserFact]
    public async Task Readers_get_no_cookie_and_ask_nobody_else_for_anything()
    {
        await using var reader = await site.Live.VisitAsync();
        var elsewhere = new List<string>();
        reader.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Live.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                elsewhere.Add(request.Url);
            }
        };

        await reader.Page.GotoAsync("/otages-treve");
        await reader.Page.GotoAsync("/otages-treve/quotes");

        elsewhere.ShouldBeEmpty();
        (await reader.Context.CookiesAsync()).ShouldBeEmpty();
        reader.Complaints.ShouldBeEmpty();
    }

    /// <summary>The product with the demonstration newsroom in it.</summary>
    public sealed class Demonstration : IAsyncLifetime
    {
        public LiveSite Live { get; } = new();

        public async Task InitializeAsync()
        {
            if (Chromium.Path is null)
            {
                return;
            }

            await Live.InitializeAsync();
            await using var scope = Live.Services.CreateAsyncScope();
            await DemonstrationNewsroom.LoadAsync(scope.ServiceProvider.GetRequiredService<LiveBlogDb>(), () => SeedReader.ReadFolder(Seeds()), CancellationToken.None);
        }

        public Task DisposeAsync() => Chromium.Path is null ? Task.CompletedTask : Live.DisposeAsync();

        private static string Seeds()
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "LiveBlog.sln")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder.FullName, "seeds");
        }
    }
}

internal static class Locators
{
    /// <summary>The ids of all elements found.</summary>
    public static async Task<IReadOnlyList<string>> EvaluateAllIdsAsync(this ILocator locator) =>
        await locator.EvaluateAllAsync<string[]>("elements => elements.map(element => element.id)");
}
