using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Reader;

/// <summary>What is being read stays where it is, with what the reader did to it.</summary>
public sealed class PlaceTests(FollowingTests.Running running) : IClassFixture<FollowingTests.Running>
{
    private readonly LiveSite site = running.Live;

    [BrowserTheory]
    [InlineData(390, ReducedMotion.NoPreference)]
    [InlineData(1440, ReducedMotion.NoPreference)]
    [InlineData(1440, ReducedMotion.Reduce)]
    public async Task An_entry_that_appears_at_the_top_shifts_no_layout(int width, ReducedMotion motion)
    {
        var (slug, blog) = await OpenAsync();
        await using var reader = await FollowAsync(slug, new() { ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = motion });
        await reader.Page.EvaluateAsync("scrollTo(0, document.getElementById('feed').offsetTop - 300)");
        await WatchShiftsAsync(reader);

        for (var each = 0; each < 3; each++)
        {
            await site.Publish(blog, $"Nouvelle {each}.");
            await Expect(reader.Page.Locator("#feed > article").First).ToContainTextAsync($"Nouvelle {each}.");
            await SettledAsync(reader);
        }

        (await ShiftsAsync(reader)).ShouldBe("0");
        reader.Complaints.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Whatever_changes_above_an_entry_that_is_read_leaves_it_where_it_is(int width)
    {
        var (slug, blog) = await OpenAsync(entries: 24);
        var longer = await site.Publish(blog, "En haut.", "Court.");
        await using var reader = await FollowAsync(slug, new() { ViewportSize = new() { Width = width, Height = 900 } });
        await ReadAsync(reader, "entry-8");
        var before = await TopAsync(reader, "entry-8");
        await WatchShiftsAsync(reader);

        await site.Send(new CorrectEntry.Command(longer.EntryId, 1, Guid.NewGuid(), new EntryDraft("En haut.", Paragraphs(12)), "Il manquait tout."));
        await site.Send(new PinEntry.Command(longer.EntryId));
        await site.Send(new MarkKey.Command(longer.EntryId));
        await site.Send(new ChangeBlog.Command(blog, new BlogDraft(slug, "Un titre bien plus long, qui prend deux ou trois lignes de la page", Paragraphs(4), Language.French, "Europe/Paris", "Un point.\nUn autre.\nEt un troisième.")));
        await Expect(reader.Page.Locator("#blog-summary")).ToContainTextAsync("Et un troisième.");
        await SettledAsync(reader);

        (await TopAsync(reader, "entry-8")).ShouldBe(before, 1);
        (await ShiftsAsync(reader)).ShouldBe("0");
        await Expect(reader.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Un titre bien plus long"));
    }

    // The first of the two moves nothing in sight and has nothing to wait for: on a busy machine both come before one frame.
    [BrowserTheory]
    [InlineData("first", "head")]
    [InlineData("head", "first")]
    [InlineData("first", "first")]
    public async Task Two_changes_before_one_frame_shift_no_layout(string one, string other)
    {
        var (slug, _) = await OpenAsync(entries: 24);
        await using var reader = await FollowAsync(slug, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await ReadAsync(reader, "entry-8");
        var before = await TopAsync(reader, "entry-8");
        await WatchShiftsAsync(reader);

        await reader.Page.EvaluateAsync(
            """
            async parts => {
              const { steadily } = await import('/js/reader/place.js');
              const places = { first: '#feed > article .entry-content', head: '#blog-header' };
              for (const part of parts) {
                steadily(() => document.querySelector(places[part]).append(Object.assign(document.createElement('p'), { textContent: 'Un mot de plus. '.repeat(150) })));
              }
            }
            """,
            new[] { one, other });
        await SettledAsync(reader);

        (await TopAsync(reader, "entry-8")).ShouldBe(before, 1);
        (await ShiftsAsync(reader)).ShouldBe("0");
    }

    [BrowserTheory]
    [InlineData(390, ReducedMotion.NoPreference)]
    [InlineData(1440, ReducedMotion.NoPreference)]
    [InlineData(1440, ReducedMotion.Reduce)]
    public async Task Whatever_changes_in_the_head_that_is_read_shifts_no_layout_below_it(int width, ReducedMotion motion)
    {
        var (slug, blog) = await OpenAsync(entries: 6);
        var pinned = await site.Publish(blog, "Épinglée.", "Court.");
        await using var reader = await FollowAsync(slug, new() { ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = motion });
        await WatchShiftsAsync(reader);

        await site.Send(new ChangeBlog.Command(blog, new BlogDraft(slug, "Un titre bien plus long, qui prend deux ou trois lignes de la page", Paragraphs(2), Language.French, "Europe/Paris", "Un point.\nUn autre.")));
        await Expect(reader.Page.Locator("#blog-summary")).ToContainTextAsync("Un autre.");
        await site.Send(new PinEntry.Command(pinned.EntryId));
        await site.Send(new MarkKey.Command(pinned.EntryId));
        await Expect(reader.Page.Locator("#blog-keys")).ToContainTextAsync("Épinglée.");
        await site.Send(new UnpinEntry.Command(pinned.EntryId));
        await Expect(reader.Page.Locator("#blog-pinned")).Not.ToContainTextAsync("Épinglée.");
        await SettledAsync(reader);

        (await ShiftsAsync(reader)).ShouldBe("0");
    }

    [BrowserFact]
    public async Task The_entry_that_is_read_grows_below_its_beginning()
    {
        var (slug, blog) = await OpenAsync(entries: 8);
        var read = await site.Publish(blog, "On la lit.", Paragraphs(3));
        for (var each = 0; each < 8; each++)
        {
            await site.Publish(blog, $"Encore {each}.");
        }

        await using var reader = await FollowAsync(slug);
        await ReadAsync(reader, "entry-9");
        var before = await TopAsync(reader, "entry-9");
        await WatchShiftsAsync(reader);

        await site.Send(new CorrectEntry.Command(read.EntryId, 1, Guid.NewGuid(), new EntryDraft("On la lit.", Paragraphs(6)), "Il en manquait."));
        await Expect(reader.Page.Locator("#entry-9")).ToContainTextAsync("Il en manquait.");
        await SettledAsync(reader);

        (await TopAsync(reader, "entry-9")).ShouldBe(before, 1);
        (await ShiftsAsync(reader)).ShouldBe("0");
    }

    [BrowserFact]
    public async Task What_has_the_focus_keeps_it_when_it_is_corrected()
    {
        var (slug, blog) = await OpenAsync();
        var entry = await site.Publish(blog, "Un lien.", "Voir [la page](https://example.org/un) et [l'autre](https://example.org/deux).");
        await using var reader = await FollowAsync(slug);
        await reader.Page.Locator("#entry-6 .entry-body a").Nth(1).FocusAsync();

        await site.Send(new FixEntry.Command(entry.EntryId, 1, Guid.NewGuid(), new EntryDraft("Un lien.", "Voyez [la page](https://example.org/un) et [l'autre](https://example.org/deux).")));
        await Expect(reader.Page.Locator("#entry-6")).ToContainTextAsync("Voyez");

        await Expect(reader.Page.Locator("#entry-6 .entry-body a").Nth(1)).ToBeFocusedAsync();
        await site.Send(new WithdrawEntry.Command(entry.EntryId, "Une erreur."));
        await Expect(reader.Page.Locator("#entry-6")).ToContainTextAsync("Une erreur.");
        (await reader.Page.EvaluateAsync<bool>("document.getElementById('entry-6').contains(document.activeElement)")).ShouldBeTrue();
    }

    [BrowserFact]
    public async Task Nothing_is_inserted_above_an_entry_that_the_keyboard_is_on()
    {
        var (slug, blog) = await OpenAsync();
        await using var reader = await FollowAsync(slug);
        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Locator("#entry-5").FocusAsync();
        var before = await TopAsync(reader, "entry-5");

        await site.Publish(blog, "Une nouvelle.");
        await Expect(reader.Page.Locator("#live-pill")).ToHaveTextAsync("1 nouvelle mise à jour");

        (await TopAsync(reader, "entry-5")).ShouldBe(before, 1);
        (await reader.Page.Locator("#feed > article").First.GetAttributeAsync("aria-posinset")).ShouldBe("1");
        await reader.Page.Locator("#live-pill").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.Locator("#entry-6")).ToBeFocusedAsync();
        await Expect(reader.Page.Locator("#entry-6")).ToHaveAttributeAsync("aria-posinset", "1");
        await Expect(reader.Page.Locator("#feed")).ToHaveAttributeAsync("aria-busy", "false");
    }

    [BrowserFact]
    public async Task What_was_unfolded_stays_so_and_what_was_folded_too()
    {
        var (slug, blog) = await OpenAsync();
        var entry = await site.Publish(blog, "Temps fort.", "Un texte.");
        await site.Send(new MarkKey.Command(entry.EntryId));
        await site.Send(new PinEntry.Command(entry.EntryId));
        await using var reader = await FollowAsync(slug, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await reader.Page.Locator("#blog-keys summary").ClickAsync();
        await reader.Page.Locator("#blog-pinned summary").ClickAsync();

        await site.Send(new FixEntry.Command(entry.EntryId, 1, Guid.NewGuid(), new EntryDraft("Temps très fort.", "Un texte.")));
        await Expect(reader.Page.Locator("#blog-keys")).ToContainTextAsync("Temps très fort.");

        await Expect(reader.Page.Locator("#blog-keys details")).ToHaveJSPropertyAsync("open", true);
        await Expect(reader.Page.Locator("#blog-pinned details")).ToHaveJSPropertyAsync("open", false);
        await Expect(reader.Page.Locator("#blog-keys summary")).Not.ToBeFocusedAsync();
        await Expect(reader.Page.Locator("#blog-pinned summary")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_key_event_on_this_page_is_jumped_to_without_another_page()
    {
        var (slug, blog) = await OpenAsync(entries: 20);
        await site.Send(new MarkKey.Command((await site.Publish(blog, "Temps fort.")).EntryId));
        for (var each = 0; each < 6; each++)
        {
            await site.Publish(blog, $"Ensuite {each}.");
        }

        await using var reader = await FollowAsync(slug, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await reader.Page.Locator("#blog-keys a").ClickAsync();

        await Expect(reader.Page.Locator("#entry-21")).ToBeFocusedAsync();
        await Expect(reader.Page.Locator("#entry-21")).ToBeInViewportAsync();
        reader.Page.Url.ShouldEndWith($"/{slug}#entry-21");
    }

    [BrowserFact]
    public async Task Words_without_end_and_tables_without_edge_stay_within_the_column()
    {
        var (slug, blog) = await OpenAsync(entries: 0);
        var word = new string('M', 200);
        await site.Publish(blog, word, $"{word}\n\n> {word}\n\n- {word}\n\n`{word}`\n\n<https://example.org/{word}>");
        var row = string.Concat(Enumerable.Repeat("| Beaucoup de mots ", 20)) + "|\n";
        await site.Publish(blog, "Un tableau.", $"{row}{string.Concat(Enumerable.Repeat("|---", 20))}|\n{row}{row}\n```\n{word}{word}\n```");
        await using var reader = await FollowAsync(slug, new() { ViewportSize = new() { Width = 360, Height = 800 } });

        // What scrolls by itself can be reached without a pointer; what fits is no stop on the way.
        await Expect(reader.Page.Locator("#entry-2 table")).ToHaveAttributeAsync("tabindex", "0");
        await Expect(reader.Page.Locator("#entry-2 pre")).ToHaveAttributeAsync("tabindex", "0");
        await site.Publish(blog, "Un petit tableau.", "| Oui | Non |\n|---|---|\n| 1 | 2 |");
        await Expect(reader.Page.Locator("#entry-3 table")).Not.ToHaveAttributeAsync("tabindex", "0");
        foreach (var address in new[] { $"/{slug}", $"/{slug}/1", $"/{slug}/2", "/", $"/{slug}/search?q={word}" })
        {
            await reader.Page.GotoAsync(address);
            (await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, address);
        }
    }

    [BrowserFact]
    public async Task A_page_in_another_language_is_loaded_anew_at_the_entry_that_is_read()
    {
        var (slug, blog) = await OpenAsync(entries: 24);
        await using var reader = await FollowAsync(slug);
        await ReadAsync(reader, "entry-8");
        var before = await TopAsync(reader, "entry-8");

        await site.Send(new ChangeBlog.Command(blog, new BlogDraft(slug, "The day, live", "What happens.", Language.English, "Europe/Paris")));

        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(reader.Page.Locator("#live-pause")).ToBeVisibleAsync();
        (await TopAsync(reader, "entry-8")).ShouldBe(before, 60);
        await site.Publish(blog, "News.");
        await Expect(reader.Page.Locator("#live-pill")).ToHaveTextAsync("1 new update");
    }

    internal static async Task ReadAsync(Visitor reader, string id) =>
        await reader.Page.EvaluateAsync("id => scrollBy(0, document.getElementById(id).getBoundingClientRect().top - 120)", id);

    internal static async Task<double> TopAsync(Visitor reader, string id) =>
        await reader.Page.EvaluateAsync<double>("id => document.getElementById(id).getBoundingClientRect().top", id);

    private static string Paragraphs(int count) => string.Join("\n\n", Enumerable.Repeat("Un paragraphe de plus, assez long pour prendre deux lignes au moins de la page étroite d'un téléphone.", count));

    // From rest: what the loading of the page still moves is not what the test moves, and of two movements browsers take the second for a jump.
    private static async Task WatchShiftsAsync(Visitor reader)
    {
        await SettledAsync(reader);
        await reader.Page.EvaluateAsync(
            "window.shift = 0; window.shifted = []; new PerformanceObserver(list => list.getEntries().forEach(each => { window.shift += each.value; each.sources.forEach(source => window.shifted.push(source.node?.id || source.node?.className)); })).observe({ type: 'layout-shift' })");
    }

    // Two frames after the last movement has ended: what was shifted has been reported.
    private static async Task SettledAsync(Visitor reader) => await reader.Page.EvaluateAsync(
        """
        Promise.race([
          Promise.allSettled(document.getAnimations().map(each => each.finished)).then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))),
          new Promise((_, fail) => setTimeout(() => fail(new Error('The page has not come to rest.')), 15_000)),
        ])
        """);

    // The sum of all shifts, and what was shifted: 0 and nothing.
    private static Task<string> ShiftsAsync(Visitor reader) => reader.Page.EvaluateAsync<string>("[window.shift, ...window.shifted].join(' ')");

    private async Task<(string Slug, int Blog)> OpenAsync(int entries = 5)
    {
        var slug = $"place-{Guid.NewGuid():n}";
        return (slug, await site.OpenBlog(slug, entries));
    }

    private Task<Visitor> FollowAsync(string slug, BrowserNewContextOptions? options = null) => site.FollowAsync($"/{slug}", options);
}
