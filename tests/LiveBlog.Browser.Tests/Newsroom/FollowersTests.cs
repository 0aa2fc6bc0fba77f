using LiveBlog.Application;
using LiveBlog.Application.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Newsroom;

/// <summary>How many readers follow, on an open desk.</summary>
public sealed class FollowersTests(Reader.FollowingTests.Running running) : IClassFixture<Reader.FollowingTests.Running>
{
    private readonly LiveSite site = running.Live;

    [BrowserFact]
    public async Task A_reader_who_comes_and_goes_is_counted_on_the_open_desk_by_itself()
    {
        var blog = await site.OpenBlog("suivi", entries: 1);
        await using var editor = await site.SignedIn("lea", Role.Editor, blog);
        await editor.Page.GotoAsync("/newsroom/suivi");
        await Expect(editor.Page.Locator("#followers")).ToContainTextAsync("Personne ne suit");

        await using (var reader = await site.FollowAsync("/suivi"))
        {
            await site.Publish(blog, "Une nouvelle.");
            await Expect(reader.Page.Locator("#entry-2")).ToBeVisibleAsync();
            await site.Publish(blog, "Une autre.");
            await Expect(editor.Page.Locator("#followers")).ToContainTextAsync("1 lecteur suit");
        }

        // Told at the next heartbeat of the desk, since nothing else happens.
        await Expect(editor.Page.Locator("#followers")).ToContainTextAsync("Personne ne suit", new() { Timeout = 60_000 });
        editor.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_curve_is_seen_in_any_light_on_any_screen_and_axe_finds_no_violation()
    {
        var blog = await site.OpenBlog("courbe", entries: 2);
        await CountAsync(blog);
        await using var editor = await site.SignedIn("max", Role.Editor, blog);
        foreach (var (width, scheme) in new[] { (390, ColorScheme.Light), (390, ColorScheme.Dark), (1440, ColorScheme.Light), (1440, ColorScheme.Dark) })
        {
            await editor.Page.SetViewportSizeAsync(width, 900);
            await editor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await editor.Page.GotoAsync("/newsroom/courbe#timeline");
            await Expect(editor.Page.Locator("#followers .curve")).ToBeVisibleAsync();
            var curve = await editor.Page.Locator("#followers .curve").BoundingBoxAsync();
            curve.ShouldNotBeNull($"{width} {scheme}");
            curve.Width.ShouldBeGreaterThan(100, $"{width} {scheme}");
            curve.Height.ShouldBeInRange(20, 40, $"{width} {scheme}");
            await Expect(editor.Page.Locator("#followers figcaption")).ToContainTextAsync("1\u202f100");
            var (line, paper) = (await StyleAsync(editor, ".curve-line", "stroke"), await StyleAsync(editor, "html", "backgroundColor"));
            line.ShouldNotBe(paper, $"{width} {scheme}");
            await editor.Page.ShouldBeAccessibleAsync($"{width} {scheme}");
        }

        editor.Complaints.ShouldBeEmpty();
    }

    private static Task<string> StyleAsync(Visitor visitor, string selector, string property) =>
        visitor.Page.EvaluateAsync<string>($"getComputedStyle(document.querySelector('{selector}')).{property}");

    /// <summary>Five hours that went up to 1,100 and down again, as if they had been counted.</summary>
    private async Task CountAsync(int blogId)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
        var now = DateTime.UtcNow;
        var minute = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
        db.AddRange(Enumerable.Range(1, 300).Select(ago =>
            new FollowerCount(blogId, minute.AddMinutes(-ago), 100 + (int)(1_000 * Math.Sin(Math.PI * ago / 300)))));
        await db.SaveChangesAsync();
    }
}
