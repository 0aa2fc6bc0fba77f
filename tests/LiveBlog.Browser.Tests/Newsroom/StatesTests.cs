using System.Text.RegularExpressions;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Newsroom;

/// <summary>The newsroom's pages in the states that a picture of them rarely shows: something wrong, something unfolded, names of 200 letters.</summary>
public sealed class StatesTests(Reader.FollowingTests.Running running) : IClassFixture<Reader.FollowingTests.Running>
{
    private static readonly (int Width, ColorScheme Scheme)[] Looks = [(360, ColorScheme.Light), (1440, ColorScheme.Dark)];

    private readonly LiveSite site = running.Live;

    [BrowserFact]
    public async Task A_desk_with_everything_unfolded_and_something_wrong_is_accessible()
    {
        var blog = await site.OpenBlog("etats", entries: 2);
        await using var editor = await site.SignedIn("etats-ada", Role.Editor, blog);
        var page = editor.Page;
        await LookAsync(page, "a desk with an error", async () =>
        {
            await page.GotoAsync("/newsroom/etats");
            await Expect(page.Locator("#kept")).ToBeVisibleAsync();
            await page.ClickAsync("#add-quote");
            await page.FillAsync("[data-speaker]", "Personne");
            await page.FillAsync("#new-actor", "Qatar");
            await page.PressAsync("#new-actor", "Enter");
            await page.FillAsync("#new-event", "Pourparlers");
            await page.PressAsync("#new-event", "Enter");
            await page.SelectOptionAsync("#happened-precision", "Minute");
            await page.FillAsync("#happened-time", "");
            await page.ClickAsync("#signed summary");
            await page.ClickAsync("#publish");
            await Expect(page.Locator("#errors")).ToBeVisibleAsync();
            await Expect(page.Locator("#happened-time")).ToHaveAttributeAsync("aria-invalid", "true");
        });
        await page.FillAsync("#happened-time", "13:52");
        await Expect(page.Locator("#happened-time")).Not.ToHaveAttributeAsync("aria-invalid", "true");

        await page.SetViewportSizeAsync(1440, 900);
        await page.FillAsync("[id^='quote-'][id$='-text']", "Ses mots.");
        await page.ClickAsync("#shortcuts summary");
        await page.ClickAsync("#see-as-reader");
        await Expect(page.Locator("#preview article")).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync("a desk with a preview and the shortcuts");
        await page.ClickAsync("#preview [data-close]");
        await page.ClickAsync("#published .item:first-of-type .menu summary");
        await page.ShouldBeAccessibleAsync("a desk with a menu");
    }

    [BrowserFact]
    public async Task Refusals_and_both_versions_of_an_entry_are_accessible()
    {
        var blog = await site.OpenBlog("refus", entries: 0);
        var entry = await site.Publish(blog, "La rencontre", "Ils se sont vus lundi à Doha. Fin.");
        await using var administrator = await site.SignedIn("refus-ada", Role.Administrator);
        var page = administrator.Page;
        var address = $"/newsroom/refus/entries/{entry.EntryId}";
        foreach (var (path, where) in new[] { ("withdraw", "withdrawing without a reason"), ("erase", "erasing without a reason") })
        {
            await LookAsync(page, where, async () =>
            {
                await page.GotoAsync($"{address}/{path}");
                await page.ClickAsync("main .button-danger");
                await Expect(page.Locator("#errors")).ToBeVisibleAsync();
            });
        }

        await LookAsync(page, "a correction without a reason", async () =>
        {
            await page.GotoAsync($"{address}/correct");
            await page.FillAsync("#body", "Ils se sont vus mardi à Doha. Fin.");
            await Expect(page.Locator("#difference ins")).ToContainTextAsync("mardi");
            await page.ClickAsync("#details > summary");
            await page.ClickAsync("#publish");
            await Expect(page.Locator("#note-error")).Not.ToBeEmptyAsync();
        });

        // Somebody corrects it meanwhile, in the same place.
        await page.SetViewportSizeAsync(1440, 900);
        await site.Send(new FixEntry.Command(entry.EntryId, 1, Guid.NewGuid(), new EntryDraft("La rencontre", "Ils se sont vus jeudi à Doha. Fin.")));
        await page.FillAsync("#note", "C'était mardi.");
        await page.ClickAsync("#publish");
        await Expect(page.Locator(".clash")).ToContainTextAsync("mardi");
        await LookAsync(page, "both versions", () => Task.CompletedTask);
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#notice")).ToContainTextAsync("Correction publiée");

        foreach (var (path, status) in new[] { ($"{address}/history", 200), ($"{address}/pin", 405), ("/newsroom/refus/actors/nulle-part", 404), ("/newsroom/nulle-part", 404) })
        {
            await LookAsync(page, path, async () => (await page.GotoAsync(path))!.Status.ShouldBe(status));
        }

        await using var contributor = await site.SignedIn("refus-bea", Role.Contributor, blog);
        await LookAsync(contributor.Page, "a page that is not hers", async () => (await contributor.Page.GotoAsync("/newsroom/refus/settings"))!.Status.ShouldBe(403));
        await LookAsync(contributor.Page, "a contributor's desk", async () => await contributor.Page.GotoAsync("/newsroom/refus"));
    }

    [BrowserFact]
    public async Task Forms_with_something_wrong_are_accessible_and_lead_to_the_field()
    {
        await site.OpenBlog("formes", entries: 0);
        await using var administrator = await site.SignedIn("formes-ada", Role.Administrator);
        var page = administrator.Page;
        foreach (var (address, field) in new[]
        {
            ("/newsroom/new", "title"), ("/newsroom/formes/settings", "title"), ("/newsroom/formes/actors/new", "name"), ("/newsroom/formes/events/new", "title"), ("/newsroom/formes/import", "text"),
            ("/account", "Name"), ("/account/password", "Password"), ("/admin/members/invite", "Name"),
        })
        {
            await LookAsync(page, $"{address} with an error", async () =>
            {
                await page.GotoAsync(address);
                if (await page.Locator($"#{field}").CountAsync() > 0)
                {
                    await page.FillAsync($"#{field}", "");
                }

                // What the browser would say by itself is not what is looked at.
                await page.Locator("main form").First.EvaluateAsync("form => { form.noValidate = true; }");
                await page.Locator("main form .button-primary").First.ClickAsync();
                await Expect(page.Locator("main [role=alert]:visible").First).ToBeVisibleAsync();
            });
            if (await page.Locator("#errors a").CountAsync() > 0)
            {
                await page.Locator("#errors a").First.ClickAsync();
                await Expect(page.Locator($"#{field}")).ToBeFocusedAsync();
            }
        }

        foreach (var address in new[] { "/account/second-factor", "/account/sessions", "/admin/members" })
        {
            await LookAsync(page, address, async () => (await page.GotoAsync(address))!.Status.ShouldBe(200));
        }
    }

    [BrowserFact]
    public async Task Words_of_200_letters_and_a_body_of_235_kilobytes_push_nothing_off_the_screen()
    {
        var word = new string('W', 199);
        var blog = await site.OpenBlog("mots-longs", entries: 0);
        await using var administrator = await site.SignedIn("mots-ada", Role.Administrator);
        var page = administrator.Page;
        await page.SetViewportSizeAsync(1440, 900);
        await page.GotoAsync("/newsroom/mots-longs/settings");
        await page.FillAsync("#title", $"T{word}");
        await page.FillAsync("#standfirst", $"C{word}");
        await page.FillAsync("#summary", $"P{word}");
        await page.ClickAsync("#settings .button-primary");
        await Expect(page).ToHaveURLAsync(new Regex("/settings\\?done=saved"));

        await page.GotoAsync("/newsroom/mots-longs");
        await Expect(page.Locator("#kept")).ToBeVisibleAsync();
        await page.FillAsync("#headline", $"H{word}");

        // Typed text of that length keeps Chromium busy for a minute, whatever the field.
        await page.Locator("#body").EvaluateAsync(
            "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); }",
            $"B{word}\n\nhttps://example.org/{word}\n\n> {word}\n\n`{word}`\n\n" + string.Concat(Enumerable.Repeat($"{word[..99]} été.\n\n", 2_200)));
        await page.ClickAsync("#add-quote");
        await page.FillAsync(".quote textarea", $"Q{word}");
        await page.FillAsync("[data-speaker]", $"S{word}");
        await page.FillAsync("[data-role]", $"R{word}");
        await page.FillAsync("[name$='.Venue']", $"V{word}");
        await page.FillAsync("#new-actor", $"A{word}");
        await page.PressAsync("#new-actor", "Enter");
        await page.FillAsync("#new-event", $"E{word}");
        await page.PressAsync("#new-event", "Enter");
        await page.CheckAsync("#is-key");
        await page.CheckAsync("#pin");
        await FitsAsync(page, "the composer");
        await page.SetViewportSizeAsync(1440, 900);
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#published .item")).ToHaveCountAsync(1);
        await FitsAsync(page, "the desk");
        var entry = (await page.Locator("#published .item").GetAttributeAsync("id"))!["item-".Length..];
        foreach (var address in new[]
        {
            "/newsroom", "/newsroom/mots-longs#timeline", $"/newsroom/mots-longs/entries/{entry}/correct", $"/newsroom/mots-longs/entries/{entry}/history", $"/newsroom/mots-longs/entries/{entry}/withdraw",
            "/newsroom/mots-longs/actors", "/newsroom/mots-longs/events", "/newsroom/mots-longs/events/new", "/newsroom/mots-longs/import", "/newsroom/mots-longs/settings",
            "/", "/mots-longs", "/mots-longs/1", "/mots-longs/quotes", $"/mots-longs/search?q={word}",
        })
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
            await FitsAsync(page, address);
        }
    }

    private static async Task LookAsync(IPage page, string where, Func<Task> arrive)
    {
        await page.SetViewportSizeAsync(1440, 900);
        await arrive();
        foreach (var (width, scheme) in Looks)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.ShouldBeAccessibleAsync($"{where} {width} {scheme}");
        }
    }

    private static async Task FitsAsync(IPage page, string where)
    {
        foreach (var width in new[] { 360, 768, 1440 })
        {
            await page.SetViewportSizeAsync(width, 900);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, $"{where} {width}");
        }
    }
}
