using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Reader;

/// <summary>Who looks away, stops the page, or comes back later.</summary>
public sealed class AbsenceTests(FollowingTests.Running running) : IClassFixture<FollowingTests.Running>
{
    private readonly LiveSite site = running.Live;

    [BrowserFact]
    public async Task A_tab_that_is_not_looked_at_counts_and_shows_where_it_was_left()
    {
        var (slug, blog) = await OpenAsync();
        await using var reader = await site.FollowAsync($"/{slug}");
        await ShowAsync(reader, false);

        await site.Publish(blog, "Une.");
        await site.Publish(blog, "Deux.");

        await Expect(reader.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex(@"^\(2\) "));
        (await reader.Page.Locator("#entry-6").CountAsync()).ShouldBe(0);
        await ShowAsync(reader, true);
        await Expect(reader.Page.Locator("#feed > article").First).ToHaveAttributeAsync("id", "entry-7");
        await Expect(reader.Page.Locator("#entry-5 > .last-visit")).ToHaveTextAsync("Depuis votre dernière visite");
        await Expect(reader.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex(@"^Le direct"));
    }

    [BrowserFact]
    public async Task A_tab_that_is_not_looked_at_for_a_minute_gives_its_stream_back_and_counts_on()
    {
        var (slug, blog) = await OpenAsync();
        await using var reader = await site.VisitAsync();
        await reader.Page.Clock.InstallAsync();
        await reader.Page.RunAndWaitForResponseAsync(() => reader.Page.GotoAsync($"/{slug}"), response => response.Url.EndsWith("/stream", StringComparison.Ordinal));
        var isGivenBack = new TaskCompletionSource();
        reader.Page.RequestFailed += (_, request) => isGivenBack.TrySetResult();
        await ShowAsync(reader, false);
        await reader.Page.Clock.FastForwardAsync(61_000);
        await isGivenBack.Task.WaitAsync(TimeSpan.FromMinutes(1));

        await site.Publish(blog, "Une.");
        await reader.Page.Clock.FastForwardAsync(45_000);
        await Expect(reader.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex(@"^\(1\) "));

        await reader.Page.RunAndWaitForResponseAsync(() => ShowAsync(reader, true), response => response.Url.EndsWith("/stream", StringComparison.Ordinal));
        await site.Publish(blog, "Deux.");
        await Expect(reader.Page.Locator("#feed > article").First).ToContainTextAsync("Deux.");
        (await reader.Page.Locator("#feed > article").CountAsync()).ShouldBe(7);
    }

    [BrowserFact]
    public async Task Who_comes_back_is_led_to_the_first_unread_entry()
    {
        var (slug, blog) = await OpenAsync();
        await using var reader = await site.FollowAsync($"/{slug}");
        await reader.Page.GotoAsync("about:blank");
        for (var each = 0; each < 12; each++)
        {
            await site.Publish(blog, $"Pendant l'absence {each}.");
        }

        await reader.Page.GotoAsync($"/{slug}");

        await Expect(reader.Page.Locator("#entry-5 > .last-visit")).ToHaveTextAsync("Depuis votre dernière visite");
        var link = reader.Page.Locator("#live-status a");
        await Expect(link).ToHaveTextAsync("12 mises à jour depuis votre dernière visite");
        await link.ClickAsync();
        await Expect(reader.Page.Locator("#entry-6")).ToBeFocusedAsync();
        await Expect(reader.Page.Locator("#entry-6")).ToBeInViewportAsync();
        await Expect(reader.Page.Locator(".last-visit")).ToBeInViewportAsync();
        await Expect(link).ToHaveCountAsync(0);

        await reader.Page.ReloadAsync();
        await Expect(reader.Page.Locator("#live-pause")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator(".last-visit")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task After_a_long_absence_the_first_unread_entry_is_found_on_its_older_page()
    {
        var (slug, blog) = await OpenAsync();
        await using var reader = await site.FollowAsync($"/{slug}");
        await reader.Page.GotoAsync("about:blank");
        for (var each = 0; each < 40; each++)
        {
            await site.Publish(blog, $"Pendant l'absence {each}.");
        }

        await reader.Page.GotoAsync($"/{slug}");
        await reader.Page.Locator("#live-status a").ClickAsync();

        await Expect(reader.Page.Locator("#entry-5 > .last-visit")).ToBeInViewportAsync();
        await Expect(reader.Page.Locator("#entry-6")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Who_comes_for_the_first_time_has_missed_nothing()
    {
        var (slug, _) = await OpenAsync();
        await using var reader = await site.FollowAsync($"/{slug}");

        await Expect(reader.Page.Locator("#live-status")).ToHaveTextAsync("");
        await Expect(reader.Page.Locator(".last-visit")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_page_that_was_stopped_keeps_still_but_for_what_was_withdrawn()
    {
        var (slug, blog) = await OpenAsync(0);
        var first = await site.Publish(blog, "Premier.", "Un texte.");
        var second = await site.Publish(blog, "Deuxième.", "Un texte.");
        await using var reader = await site.FollowAsync($"/{slug}");
        await reader.Page.Locator("#live-pause").ClickAsync();
        await Expect(reader.Page.Locator("#live-status")).ToHaveTextAsync("En pause");

        await site.Send(new FixEntry.Command(first.EntryId, 1, Guid.NewGuid(), new EntryDraft("Premier.", "Un autre texte.")));
        await site.Publish(blog, "Troisième.");
        await Expect(reader.Page.Locator("#live-pill")).ToHaveTextAsync("1 nouvelle mise à jour");
        await Expect(reader.Page.Locator("#live-status")).ToHaveTextAsync("En pause 1 nouvelle mise à jour");
        await Expect(reader.Page.Locator("#entry-1")).ToContainTextAsync("Un texte.");

        await site.Send(new WithdrawEntry.Command(second.EntryId, "Une erreur."));
        await Expect(reader.Page.Locator("#entry-2")).ToContainTextAsync("Une erreur.");

        await reader.Page.ReloadAsync();
        await Expect(reader.Page.Locator("#live-pause")).ToHaveTextAsync("Reprendre");
        await site.Publish(blog, "Quatrième.");
        await Expect(reader.Page.Locator("#live-pill")).ToHaveTextAsync("1 nouvelle mise à jour");
        await reader.Page.Locator("#live-pause").ClickAsync();
        await Expect(reader.Page.Locator("#feed > article").First).ToContainTextAsync("Quatrième.");
        await Expect(reader.Page.Locator("#live-pause")).ToHaveTextAsync("Pause");

        // The third came while the page was stopped: it had not been seen when the page was loaded anew.
        await Expect(reader.Page.Locator("#live-status")).ToHaveTextAsync("1 mise à jour depuis votre dernière visite");
    }

    [BrowserFact]
    public async Task An_older_page_is_corrected_in_place_and_leads_to_what_is_new()
    {
        var (slug, blog) = await OpenAsync(0);
        var old = await site.Publish(blog, "Ancienne.", "Douze otages.");
        for (var each = 0; each < 40; each++)
        {
            await site.Publish(blog, $"Entrée {each}.");
        }

        await using var reader = await site.FollowAsync($"/{slug}?before=10");
        await site.Send(new CorrectEntry.Command(old.EntryId, 1, Guid.NewGuid(), new EntryDraft("Ancienne.", "Treize otages."), "Le nombre était faux."));
        await site.Publish(blog, "Toute fraîche.");

        await Expect(reader.Page.Locator("#entry-1")).ToContainTextAsync("Treize otages.");
        await Expect(reader.Page.Locator("#live-pill")).ToHaveTextAsync("1 nouvelle mise à jour");
        (await reader.Page.Locator("#feed > article").CountAsync()).ShouldBe(9);
        await reader.Page.Locator("#live-pill").ClickAsync();
        await Expect(reader.Page.Locator("#feed > article").First).ToContainTextAsync("Toute fraîche.");
        reader.Page.Url.ShouldEndWith($"/{slug}");
    }

    [BrowserFact]
    public async Task The_page_of_one_entry_is_corrected_and_withdrawn_while_it_is_open()
    {
        var (slug, blog) = await OpenAsync(0);
        var entry = await site.Publish(blog, "Une.", "Douze otages.");
        await using var reader = await site.FollowAsync($"/{slug}/1");

        await site.Publish(blog, "Une autre.");
        await site.Send(new CorrectEntry.Command(entry.EntryId, 1, Guid.NewGuid(), new EntryDraft("Une.", "Treize otages."), "Le nombre était faux."));
        await Expect(reader.Page.Locator(".history")).ToContainTextAsync("Le nombre était faux.");
        await Expect(reader.Page.Locator("#entry-1 .share")).ToBeVisibleAsync();

        await site.Send(new WithdrawEntry.Command(entry.EntryId, "Une erreur."));
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("Une erreur.");
        await Expect(reader.Page.Locator("main")).Not.ToContainTextAsync("otages");

        // The page of what was withdrawn is answered with 410, of which the browser writes a line.
        reader.Complaints.Where(complaint => !complaint.Contains("410 (Gone)", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task An_ended_blog_is_looked_at_once_more_when_its_tab_is_shown_again()
    {
        var (slug, blog) = await OpenAsync(0);
        var entry = await site.Publish(blog, "Une.", "Douze otages.");
        await site.Send(new EndBlog.Command(blog));
        await using var reader = await site.VisitAsync();
        await reader.Page.Clock.InstallAsync();
        await reader.Page.GotoAsync($"/{slug}");
        await Expect(reader.Page.Locator("#live-pause")).ToBeHiddenAsync();
        var asked = Count(reader, "/changes");

        await ShowAsync(reader, false);
        await site.Send(new CorrectEntry.Command(entry.EntryId, 1, Guid.NewGuid(), new EntryDraft("Une.", "Treize otages."), "Le nombre était faux."));
        await reader.Page.Clock.FastForwardAsync(60_000);
        asked().ShouldBe(0);
        await ShowAsync(reader, true);
        await Expect(reader.Page.Locator("#entry-1")).ToContainTextAsync("Treize otages.");
        asked().ShouldBe(1);

        await ShowAsync(reader, false);
        await site.Send(new ReopenBlog.Command(blog));
        await reader.Page.Clock.FastForwardAsync(60_000);
        await ShowAsync(reader, true);
        await Expect(reader.Page.Locator("#live-pause")).ToBeVisibleAsync();
        await site.Publish(blog, "De nouveau.");
        await Expect(reader.Page.Locator("#entry-2")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_stream_that_says_nothing_is_given_up_and_tried_again_later()
    {
        var (slug, blog) = await OpenAsync();
        await using var reader = await site.VisitAsync();
        await reader.Page.Clock.InstallAsync();
        var isBlocked = true;
        var streams = Count(reader, "/stream");
        await reader.Page.RouteAsync("**/stream", async route =>
        {
            // Held up on its way: never answered.
            if (!isBlocked)
            {
                await route.ContinueAsync();
            }
        });
        await reader.Page.GotoAsync($"/{slug}");
        await site.Publish(blog, "Par un autre chemin.");
        await reader.Page.Clock.FastForwardAsync(5_100);
        await Expect(reader.Page.Locator("#entry-6")).ToBeVisibleAsync();
        streams().ShouldBe(1);

        isBlocked = false;
        var opened = reader.Page.WaitForResponseAsync(response => response.Url.EndsWith("/stream", StringComparison.Ordinal));
        await reader.Page.Clock.FastForwardAsync(6_000);
        await reader.Page.Clock.FastForwardAsync(6_000);
        await opened;
        await site.Publish(blog, "Par le flux.");
        await Expect(reader.Page.Locator("#entry-7")).ToBeVisibleAsync();
        (await reader.Page.Locator("#feed > article").CountAsync()).ShouldBe(7);
    }

    [BrowserFact]
    public async Task An_address_is_copied_and_said_to_be()
    {
        var (slug, _) = await OpenAsync();
        await using var reader = await site.FollowAsync($"/{slug}");
        await reader.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var button = reader.Page.Locator("#entry-3 .share");

        await button.ClickAsync();

        await Expect(button).ToHaveTextAsync("Adresse copiée");
        await Expect(reader.Page.Locator("body > [role=status]")).ToHaveTextAsync("Adresse copiée");
        (await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe($"{site.Address}/{slug}/3");
        await Expect(button).ToHaveTextAsync("Partager");
        reader.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_keyboard_leaves_the_feed_on_either_side()
    {
        var (slug, _) = await OpenAsync();
        await using var reader = await site.FollowAsync($"/{slug}");
        await reader.Page.Locator("#entry-4 .entry-headline a").FocusAsync();

        await reader.Page.Keyboard.PressAsync("Control+End");
        (await reader.Page.EvaluateAsync<bool>("Boolean(document.activeElement.closest('.paging, .colophon'))")).ShouldBeTrue();
        await reader.Page.Locator("#entry-4").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Control+Home");
        await Expect(reader.Page.Locator("#live-pause")).ToBeFocusedAsync();
    }

    // Chromium without a window always shows its tabs: what the page sees of it is said to it.
    private static async Task ShowAsync(Visitor reader, bool isShown) => await reader.Page.EvaluateAsync(
        """
        isShown => {
          Object.defineProperty(document, 'hidden', { configurable: true, value: !isShown });
          Object.defineProperty(document, 'visibilityState', { configurable: true, value: isShown ? 'visible' : 'hidden' });
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        isShown);

    private static Func<int> Count(Visitor reader, string address)
    {
        var asked = 0;
        reader.Page.Request += (_, request) => asked += request.Url.Contains(address, StringComparison.Ordinal) ? 1 : 0;
        return () => asked;
    }

    private async Task<(string Slug, int Blog)> OpenAsync(int entries = 5)
    {
        var slug = $"absence-{Guid.NewGuid():n}";
        return (slug, await site.OpenBlog(slug, entries));
    }
}
