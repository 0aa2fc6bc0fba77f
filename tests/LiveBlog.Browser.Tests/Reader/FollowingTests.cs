using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Application.Quotes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Reader;

/// <summary>A page that is open while the newsroom works.</summary>
public sealed class FollowingTests(FollowingTests.Running running) : IClassFixture<FollowingTests.Running>
{
    private readonly LiveSite site = running.Live;

    [BrowserFact]
    public async Task What_is_published_appears_at_the_top_of_an_open_page()
    {
        var blog = await site.OpenBlog("apparait");
        await using var reader = await Follow("apparait");

        await site.Publish(blog, "Une nouvelle.");

        await Expect(reader.Page.Locator("#feed > article").First).ToContainTextAsync("Une nouvelle.");
        (await Ids(reader)).ShouldBe(["entry-4", "entry-3", "entry-2", "entry-1"]);
        reader.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_reader_who_has_scrolled_is_not_moved_and_told_how_many_wait()
    {
        var blog = await site.OpenBlog("attend", entries: 20);
        await using var reader = await Follow("attend");
        await reader.Page.Locator("#entry-10").ScrollIntoViewIfNeededAsync();
        await reader.Page.EvaluateAsync("window.scrollBy(0, 300)");
        var before = await Top(reader, "entry-10");

        await site.Publish(blog, "Une.");
        await Expect(reader.Page.Locator("#live-pill")).ToHaveTextAsync("1 nouvelle mise à jour");
        await site.Publish(blog, "Deux.");
        await site.Publish(blog, "Trois.");

        await Expect(reader.Page.Locator("#live-pill")).ToHaveTextAsync("3 nouvelles mises à jour");
        await Expect(reader.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex(@"^\(3\) "));
        (await Top(reader, "entry-10")).ShouldBe(before, 1);

        await reader.Page.Locator("#live-pill").ClickAsync();
        await Expect(reader.Page.Locator("#feed > article").First).ToContainTextAsync("Trois.");
        await Expect(reader.Page.Locator("#live-pill")).ToBeHiddenAsync();
        (await Ids(reader)).ShouldBe(Enumerable.Range(1, 23).Reverse().Select(number => $"entry-{number}"));
    }

    [BrowserFact]
    public async Task What_was_withdrawn_while_it_waited_is_not_announced()
    {
        var blog = await site.OpenBlog("repris", entries: 20);
        await using var reader = await Follow("repris");
        await reader.Page.Locator("#entry-10").ScrollIntoViewIfNeededAsync();
        await reader.Page.EvaluateAsync("window.scrollBy(0, 300)");
        await site.Publish(blog, "Une.");
        var second = await site.Publish(blog, "Deux.");
        await Expect(reader.Page.Locator("#live-pill")).ToHaveTextAsync("2 nouvelles mises à jour");

        await site.Send(new WithdrawEntry.Command(second.EntryId, "Publiée par erreur."));

        await Expect(reader.Page.Locator("#live-pill")).ToHaveTextAsync("1 nouvelle mise à jour");
        await Expect(reader.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex(@"^\(1\) "));
    }

    [BrowserFact]
    public async Task A_jump_ends_below_the_bar_and_not_under_it()
    {
        var blog = await site.OpenBlog("saut", entries: 8);
        var key = await site.Publish(blog, "Un temps fort.");
        await site.Send<MediatR.Unit>(new MarkKey.Command(key.EntryId));
        for (var each = 0; each < 12; each++)
        {
            await site.Publish(blog, "Ensuite.");
        }

        await using var reader = await Follow("saut");
        await reader.Page.SetViewportSizeAsync(1440, 900);

        await reader.Page.Locator($"[data-jump='{key.Number}']").First.ClickAsync();

        await Expect(reader.Page.Locator($"#entry-{key.Number}")).ToBeInViewportAsync();
        await reader.Page.WaitForFunctionAsync(
            $"document.getElementById('entry-{key.Number}').getBoundingClientRect().top >= document.getElementById('live-bar').getBoundingClientRect().bottom");
    }

    [BrowserFact]
    public async Task A_correction_and_a_withdrawal_reach_the_open_page_in_place()
    {
        var blog = await site.OpenBlog("corrige", entries: 0);
        var first = await site.Publish(blog, "Premier.", "Douze otages.");
        var second = await site.Publish(blog, "Deuxième.", "À retirer.");
        await using var reader = await Follow("corrige");

        await site.Send(new CorrectEntry.Command(first.EntryId, 1, Guid.NewGuid(), new EntryDraft("Premier.", "Treize otages."), "Le nombre était faux."));
        await site.Send(new WithdrawEntry.Command(second.EntryId, "Publiée par erreur."));

        await Expect(reader.Page.Locator("#entry-1")).ToContainTextAsync("Treize otages.");
        await Expect(reader.Page.Locator("#entry-1")).ToContainTextAsync("Le nombre était faux.");
        await Expect(reader.Page.Locator("#entry-2")).ToContainTextAsync("Publiée par erreur.");
        await Expect(reader.Page.Locator("#entry-2")).Not.ToContainTextAsync("À retirer.");
        (await Ids(reader)).ShouldBe(["entry-2", "entry-1"]);
    }

    [BrowserFact]
    public async Task A_change_above_what_is_read_does_not_move_it()
    {
        var blog = await site.OpenBlog("immobile", entries: 19);
        var top = await site.Publish(blog, "En haut.", "Court.");
        await using var reader = await Follow("immobile");
        await reader.Page.Locator("#entry-5").ScrollIntoViewIfNeededAsync();
        var before = await Top(reader, "entry-5");

        await site.Send(new CorrectEntry.Command(top.EntryId, 1, Guid.NewGuid(), new EntryDraft("En haut.", string.Join("\n\n", Enumerable.Repeat("Un paragraphe de plus.", 12))), "Il manquait tout."));
        await Expect(reader.Page.Locator("#entry-20")).ToContainTextAsync("Il manquait tout.");

        (await Top(reader, "entry-5")).ShouldBe(before, 2);
    }

    [BrowserFact]
    public async Task The_network_cut_and_restored_misses_nothing_and_doubles_nothing()
    {
        var blog = await site.OpenBlog("coupure");
        await using var reader = await Follow("coupure");

        await reader.Context.SetOfflineAsync(true);
        for (var number = 4; number <= 8; number++)
        {
            await site.Publish(blog, $"Entrée {number}.");
        }

        await reader.Context.SetOfflineAsync(false);

        await Expect(reader.Page.Locator("#entry-8")).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await site.Publish(blog, "Entrée 9.");
        await Expect(reader.Page.Locator("#entry-9")).ToBeVisibleAsync(new() { Timeout = 40_000 });
        (await Ids(reader)).ShouldBe(Enumerable.Range(1, 9).Reverse().Select(number => $"entry-{number}"));
    }

    [BrowserFact]
    public async Task A_stream_that_is_blocked_on_the_way_falls_back_to_polling()
    {
        var blog = await site.OpenBlog("bloque");
        await using var reader = await site.VisitAsync();
        await reader.Page.RouteAsync("**/bloque/stream**", route => route.AbortAsync());
        await reader.Page.GotoAsync("/bloque");

        await site.Publish(blog, "Par un autre chemin.");

        await Expect(reader.Page.Locator("#entry-4")).ToBeVisibleAsync(new() { Timeout = 40_000 });
    }

    [BrowserFact]
    public async Task A_reader_for_whom_there_is_no_stream_left_polls_and_misses_nothing()
    {
        await using var own = new OwnSite();
        own.Live.Settings["Live:MostStreams"] = "0";
        own.Live.Settings["Live:PollEvery"] = "00:00:01";
        await own.Live.InitializeAsync();
        var blog = await own.Live.OpenBlog("complet");
        await using var reader = await own.Live.FollowAsync("/complet");

        // More than one segment of the log in one go, and then one more change.
        for (var each = 4; each <= 24; each++)
        {
            await own.Live.Publish(blog, $"Entrée {each}.");
        }

        await Expect(reader.Page.Locator("#entry-24")).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await own.Live.Publish(blog, "Entrée 25.");
        await Expect(reader.Page.Locator("#entry-25")).ToBeVisibleAsync(new() { Timeout = 40_000 });
        (await Ids(reader)).ShouldBe(Enumerable.Range(1, 25).Reverse().Select(number => $"entry-{number}"));
        reader.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_pause_holds_new_entries_until_it_ends()
    {
        var blog = await site.OpenBlog("pause");
        await using var reader = await Follow("pause");
        await reader.Page.Locator("#live-pause").ClickAsync();
        await Expect(reader.Page.Locator("#live-pause")).ToHaveTextAsync("Reprendre");

        await site.Publish(blog, "Pendant la pause.");

        await Expect(reader.Page.Locator("#live-pill")).ToHaveTextAsync("1 nouvelle mise à jour");
        (await reader.Page.Locator("#entry-4").CountAsync()).ShouldBe(0);
        await reader.Page.Locator("#live-pause").ClickAsync();
        await Expect(reader.Page.Locator("#entry-4")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task After_an_absence_the_page_says_how_much_is_new_and_where_it_begins()
    {
        var blog = await site.OpenBlog("retour");
        await using var reader = await Follow("retour");
        await reader.Page.GotoAsync("about:blank");
        await site.Publish(blog, "Quatre.");
        await site.Publish(blog, "Cinq.");

        await reader.Page.GotoAsync("/retour");

        await Expect(reader.Page.Locator("body")).ToContainTextAsync("depuis votre dernière visite");
    }

    [BrowserFact]
    public async Task An_ended_blog_is_told_and_asks_for_nothing_any_more()
    {
        var blog = await site.OpenBlog("termine");
        await using var reader = await Follow("termine");
        await site.Send(new EndBlog.Command(blog));
        await Expect(reader.Page.Locator("#blog-header")).ToContainTextAsync("Terminé");

        var asked = 0;
        reader.Page.Request += (_, request) => asked += request.Url.Contains("/stream", StringComparison.Ordinal) || request.Url.Contains("/changes", StringComparison.Ordinal) ? 1 : 0;
        await reader.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Expect(reader.Page.Locator("#entry-3")).ToBeVisibleAsync();
        asked.ShouldBe(0);
    }

    [BrowserFact]
    public async Task Insertion_shifts_no_layout_under_the_reader()
    {
        var blog = await site.OpenBlog("stable", entries: 12);
        await using var reader = await Follow("stable");
        await reader.Page.EvaluateAsync("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(each => window.shift += each.value)).observe({ type: 'layout-shift', buffered: true })");
        await reader.Page.Locator("#entry-4").ScrollIntoViewIfNeededAsync();

        await site.Publish(blog, "Plus bas, rien ne bouge.");
        await Expect(reader.Page.Locator("#live-pill")).ToBeVisibleAsync();

        (await reader.Page.EvaluateAsync<double>("window.shift")).ShouldBeLessThan(0.01);
    }

    [BrowserFact]
    public async Task After_every_kind_of_change_the_open_page_equals_a_fresh_one()
    {
        var blog = await site.OpenBlog("egal", entries: 4);
        var entries = new List<PublishEntry.Result>();
        await using var reader = await Follow("egal");
        entries.Add(await site.Publish(blog, "A."));
        entries.Add(await site.Publish(blog, "B."));
        var (a, b) = (entries[0].EntryId, entries[1].EntryId);
        var actor = await site.Send(new AddActor.Command(blog, new ActorDraft("Jeanne Morel", ActorKind.Person, [], [])));
        var talks = await site.Send(new AddNewsEvent.Command(blog, new NewsEventDraft("Pourparlers", NewsEventKind.Talks, NewsEventStatus.UnderWay, null, null, "Doha", [actor.ActorId])));
        await site.Send(new PinEntry.Command(a));
        await site.Send(new MarkKey.Command(a));
        await site.Send(new MarkKey.Command(b));
        var quote = await site.Send(new AddQuote.Command(a, 1, Guid.NewGuid(), new QuoteDraft(null, "Je crois", QuoteForm.Direct, actor.ActorId)));
        await site.Send(new ChangeQuote.Command(a, quote.Version, quote.QuoteId, Guid.NewGuid(), new QuoteDraft(null, "Je le crois", QuoteForm.Direct, actor.ActorId, "maire")));
        await site.Send(new TieEntry.Command(b, 1, Guid.NewGuid(), [actor.ActorId], [talks.NewsEventId]));
        await site.Send(new ChangeActor.Command(blog, actor.ActorId, new ActorDraft("Jeanne Morel-Petit", ActorKind.Person, ["Jeanne Morel"], [])));
        await site.Send(new ChangeNewsEvent.Command(blog, talks.NewsEventId, new NewsEventDraft("Pourparlers de Doha", NewsEventKind.Talks, NewsEventStatus.Over, null, null, "Doha", [])));
        await site.Send(new WithdrawEntry.Command(b, "Faux."));
        await site.Send(new RestoreEntry.Command(b));
        await site.Send(new UnmarkKey.Command(b));
        await site.Send(new UnpinEntry.Command(a));
        await site.Send(new PinEntry.Command(b));
        await site.Send(new EraseEntry.Command(a, "Demande."));
        await site.Send(new ChangeBlog.Command(blog, new BlogDraft("egal", "Un autre titre", "Un autre chapeau.", Language.French, "Europe/Paris", "Un point.\nUn autre.")));
        await site.Publish(blog, "C.");
        await Expect(reader.Page.Locator("#feed > article").First).ToContainTextAsync("C.");

        await using var fresh = await site.VisitAsync(new() { JavaScriptEnabled = false });
        await fresh.Page.GotoAsync("/egal");

        foreach (var part in new[] { "#blog-header", "#blog-summary", "#blog-pinned", "#blog-keys" })
        {
            (await Text(reader, part)).ShouldBe(await Text(fresh, part), part);
        }

        (await Ids(reader)).ShouldBe(await Ids(fresh));
        foreach (var id in await Ids(fresh))
        {
            (await Text(reader, $"#{id}")).ShouldBe(await Text(fresh, $"#{id}"), id);
        }
    }

    [BrowserFact]
    public async Task The_server_stopped_and_started_again_loses_no_reader()
    {
        await using var own = new OwnSite();
        await own.Live.InitializeAsync();
        var blog = await own.Live.OpenBlog("redemarre");
        await using var reader = await own.Live.VisitAsync();
        await reader.Page.GotoAsync("/redemarre");

        await own.Live.StopAsync();
        await own.Live.StartAsync();
        await own.Live.Publish(blog, "Après le redémarrage.");

        await Expect(reader.Page.Locator("#entry-4")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        (await Ids(reader)).ShouldBe(["entry-4", "entry-3", "entry-2", "entry-1"]);
    }

    [BrowserFact]
    public async Task Page_down_goes_from_entry_to_entry()
    {
        await site.OpenBlog("clavier", entries: 5);
        await using var reader = await Follow("clavier");
        await reader.Page.Locator("#entry-5").FocusAsync();

        await reader.Page.Keyboard.PressAsync("PageDown");
        await Expect(reader.Page.Locator("#entry-4")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("PageUp");
        await Expect(reader.Page.Locator("#entry-5")).ToBeFocusedAsync();
    }

    private async Task<Visitor> Follow(string slug)
    {
        var reader = await site.VisitAsync();
        var stream = reader.Page.WaitForResponseAsync(response => response.Url.Contains($"/{slug}/stream", StringComparison.Ordinal));
        await reader.Page.GotoAsync($"/{slug}");
        await stream;
        return reader;
    }

    private static Task<IReadOnlyList<string>> Ids(Visitor reader) => reader.Page.Locator("#feed > article").EvaluateAllIdsAsync();

    private static async Task<double> Top(Visitor reader, string id) =>
        await reader.Page.EvaluateAsync<double>("id => document.getElementById(id).getBoundingClientRect().top", id);

    // What is said, without what scripts alone show (share buttons) and without white space.
    private static async Task<string> Text(Visitor reader, string selector) =>
        await reader.Page.Locator(selector).EvaluateAsync<string>("element => { const copy = element.cloneNode(true); copy.querySelectorAll('button').forEach(each => each.remove()); return copy.textContent.replace(/\\s+/g, ' ').trim(); }");

    public sealed class Running : IAsyncLifetime
    {
        public LiveSite Live { get; } = new();

        public Task InitializeAsync() => Chromium.Path is null ? Task.CompletedTask : Live.InitializeAsync();

        public Task DisposeAsync() => Chromium.Path is null ? Task.CompletedTask : Live.DisposeAsync();
    }

    private sealed class OwnSite : IAsyncDisposable
    {
        public LiveSite Live { get; } = new();

        public async ValueTask DisposeAsync() => await Live.DisposeAsync();
    }
}
