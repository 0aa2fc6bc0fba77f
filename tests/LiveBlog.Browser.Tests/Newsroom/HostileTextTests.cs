using System.Text.RegularExpressions;
using System.Xml.Linq;
using LiveBlog.Application.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Newsroom;

/// <summary>
/// What is typed into the newsroom's fields is text, whatever it looks like: typed through the pages, published, then looked at on every
/// page that shows it. A text that ran would set <c>window.ran</c>.
/// </summary>
public sealed class HostileTextTests(Reader.FollowingTests.Running running) : IClassFixture<Reader.FollowingTests.Running>
{
    private static readonly string[] Hostile =
    [
        "<script>ran=1</script>",
        "<img src=x onerror=ran=1>",
        "\"><svg onload=ran=1>",
        "' onmouseover='ran=1' autofocus onfocus='ran=1",
        "</textarea><script>ran=1</script>",
        "</title></style></script><script>ran=1</script>",
        "</template></noscript></select><img src=x onerror=ran=1>",
        "<!--<img src=\"--><img src=x onerror=ran=1>\">",
        "<iframe srcdoc=\"<script>parent.ran=1</script>\">",
        "<meta http-equiv=refresh content=\"0;url=javascript:ran=1\"><base href=//other.test/>",
        "<math><mi xlink:href=\"javascript:ran=1\">x</mi></math>",
        "<a style=position:fixed;inset:0 href=javascript:ran=1>x</a>",
        "&lt;img src=x onerror=ran=1&gt; &#60;script&#62;ran=1",
        "]]><script>ran=1</script><![CDATA[",
        "javascript:ran=1",
        "{{constructor.constructor('ran=1')()}} #{ran=1} <%=ran=1%>",
        "${ran=1} `${ran=1}` ' + (ran=1) + '",
        "@(ran=1) @{ ran=1; } @Html.Raw(\"<script>ran=1</script>\")",
        "\u202egpj.exe\u202c Qui dit vrai ?",
        "\\u003cscript\\u003eran=1\\u003c/script\\u003e \\x3cimg",
        "__proto__",
    ];

    /// <summary>Markdown that would lead where nobody may be led; for the one field that is Markdown.</summary>
    private static readonly string[] HostileMarkdown =
    [
        "[un](javascript:ran=1) [deux](JaVa\tScRiPt:ran=1) [trois](javascript&colon;ran=1) [quatre](&#x6A;avascript:ran=1) [cinq]( javascript:ran=1)",
        "<javascript:ran=1> <vbscript:ran=1> <data:text/html,<script>ran=1</script>>",
        "[un][lien]\n\n[lien]: javascript:ran=1 \"titre\"",
        "![une](javascript:ran=1) ![deux](data:image/svg+xml,<svg/onload=ran=1>) ![trois](x \"onerror=ran=1\")",
        "[un](data:text/html;base64,PHNjcmlwdD5yYW49MTwvc2NyaXB0Pg==) [deux](vbscript:ran=1) [trois](file:///etc/passwd) [quatre](//other.test)",
        "[un](https://other.test/\" onmouseover=\"ran=1) [deux](https://other.test/'><script>ran=1</script>)",
        "[![une](x)](javascript:ran=1) [\\](javascript:ran=1)](javascript:ran=1)",
        "`<script>ran=1</script>`\n\n```html\n<script>ran=1</script>\n```\n\n    <script>ran=1</script>",
        "# <script>ran=1</script>\n\n> <img src=x onerror=ran=1>\n\n- <svg onload=ran=1>\n\n| <b onmouseover=ran=1> |\n|---|\n| <script>ran=1</script> |",
        "https://other.test/<script>ran=1</script> www.other.test\"onmouseover=ran=1 javascript:ran=1",
        "<details open ontoggle=ran=1>\n\n<script>ran=1</script>\n\n</details>",
    ];

    private readonly LiveSite site = running.Live;

    [BrowserFact]
    public async Task What_is_typed_into_the_composer_is_shown_as_typed_and_never_runs()
    {
        var blog = await site.OpenBlog("hostile", entries: 0);
        await using var editor = await site.SignedIn("hostile-ada", Role.Editor, blog);
        var page = Watch(editor);
        var events = new List<string>();
        foreach (var (text, index) in Hostile.Select((text, index) => (text, index)))
        {
            await page.GotoAsync("/newsroom/hostile");
            await Expect(page.Locator("#kept")).ToBeVisibleAsync();
            await page.FillAsync("#headline", text);
            await page.FillAsync("#body", $"Corps {index}. {text}\n\n{HostileMarkdown[index % HostileMarkdown.Length]}");
            await page.ClickAsync("#add-quote");
            await page.FillAsync(".quote textarea", $"Mots {index} {text}");
            await page.FillAsync("[data-speaker]", $"Voix {index} {text}");
            await page.FillAsync("[data-role]", $"Fonction {text}");
            await page.FillAsync("[name$='.Verb']", $"a dit {text}");
            await page.FillAsync("[name$='.Venue']", $"à {text}");
            await page.FillAsync("#new-actor", $"Lieu {index} {text}");
            await page.PressAsync("#new-actor", "Enter");
            await page.FillAsync("#actors [name$='.Role']", $"Charge {text}");
            await page.FillAsync("#new-event", $"Fait {index} {text}");
            await page.PressAsync("#new-event", "Enter");
            await page.CheckAsync("#is-key");
            if (index == 1)
            {
                await page.CheckAsync("#pin");
            }

            await page.ClickAsync("#see-as-reader");
            await Expect(page.Locator("#preview article .entry-headline")).ToHaveTextAsync(text, new() { IgnoreCase = false });
            await page.ClickAsync("#publish");
            await Expect(page.Locator("#notice [data-message]")).ToHaveTextAsync($"Publiée\u00a0: {text}.");
            await LookAsync(page, "the desk");
        }

        // A correction and a withdrawal say why.
        var (corrected, withdrawn) = (await EntryId(page, Hostile.Length - 1), await EntryId(page, Hostile.Length));
        await page.GotoAsync($"/newsroom/hostile/entries/{corrected}/correct");
        await page.FillAsync("#body", $"Corrigé. {Hostile[1]}");
        await page.FillAsync("#note", $"Raison {Hostile[4]}");
        await Expect(page.Locator("#difference ins").First).ToContainTextAsync("Corrigé");
        await LookAsync(page, "correcting");
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#notice")).ToContainTextAsync("Correction publiée");
        await page.GotoAsync($"/newsroom/hostile/entries/{withdrawn}/withdraw");
        await page.FillAsync("#reason", $"Motif {Hostile[7]}");
        await page.ClickAsync("main .button-danger");
        await Expect(page.Locator("#notice")).ToContainTextAsync("Retirée");
        await Expect(page.Locator($"#item-{withdrawn}")).ToContainTextAsync($"Motif {Hostile[7]}");

        var shown = Hostile[..^1];
        await ShowsAsync(page, "/newsroom/hostile", shown);
        await ShowsAsync(page, $"/newsroom/hostile/entries/{corrected}/history", [$"Raison {Hostile[4]}", Hostile[^2]]);
        await ShowsAsync(page, "/newsroom/hostile/actors", [.. shown.Select((text, index) => $"Voix {index} {text}"), .. shown.Select((text, index) => $"Lieu {index} {text}"), .. shown.Select(text => $"Charge {text}")]);
        await ShowsAsync(page, "/newsroom/hostile/events", [.. shown.Select((text, index) => $"Fait {index} {text}")]);

        await using var reader = await site.VisitAsync();
        var seen = Watch(reader);
        await ShowsAsync(seen, "/hostile", [
            .. shown, .. shown.Select((text, index) => $"Mots {index} {text}"), .. shown.Select((text, index) => $"Voix {index} {text}"), .. shown.Select(text => $"Fonction {text}"),
            .. shown.Select(text => $"à {text}"), .. shown.Select((text, index) => $"Fait {index} {text}"), $"Raison {Hostile[4]}", $"Motif {Hostile[7]}"]);
        var links = await seen.Locator("#feed a[href^='/hostile/actors/'], #feed a[href^='/hostile/events/']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href')))]");
        links.Length.ShouldBeGreaterThanOrEqualTo(3 * shown.Length);
        await ShowsAsync(seen, "/hostile/quotes", [.. shown.Select((text, index) => $"Mots {index} {text}"), .. shown.Select((text, index) => $"Voix {index} {text}")]);
        for (var number = 1; number <= shown.Length; number++)
        {
            await ShowsAsync(seen, $"/hostile/{number}", [shown[number - 1], $"Mots {number - 1} {shown[number - 1]}"]);
        }

        foreach (var link in links)
        {
            await ShowsAsync(seen, link, []);
        }

        foreach (var text in Hostile)
        {
            await ShowsAsync(seen, $"/hostile/search?q={Uri.EscapeDataString(text)}", []);
            await Expect(seen.Locator("input[type=search]").First).ToHaveValueAsync(text);
            await ShowsAsync(page, $"/newsroom/hostile/actors?q={Uri.EscapeDataString(text)}", []);
        }

        var feed = await seen.APIRequest.GetAsync("/hostile/feed.atom");
        var titles = XDocument.Parse(await feed.TextAsync()).Descendants(XName.Get("title", "http://www.w3.org/2005/Atom")).Select(title => title.Value).ToList();
        shown.ShouldAllBe(text => titles.Contains(text));

        editor.Complaints.ShouldBeEmpty();
        reader.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_is_typed_into_settings_actors_events_and_profiles_is_shown_as_typed_and_never_runs()
    {
        await site.OpenBlog("hostile-reglages", entries: 1);
        await using var administrator = await site.SignedIn("hostile-bea", Role.Administrator);
        var page = Watch(administrator);
        var all = string.Join(" ", Hostile);

        await page.GotoAsync("/account");
        await page.FillAsync("#Name", $"Bea {Hostile[1]}");
        await page.FillAsync("#Byline", $"Béa {Hostile[0]}");
        await page.ClickAsync("main .button-primary");
        await ShowsAsync(page, "/admin/members", [$"Bea {Hostile[1]}"]);
        await ShowsAsync(page, "/account/sessions", []);

        await page.GotoAsync("/newsroom/hostile-reglages/settings");
        await page.FillAsync("#title", $"Titre {Hostile[5]}");
        await page.FillAsync("#standfirst", $"Chapeau {all}");
        await page.FillAsync("#summary", string.Join('\n', Hostile.Select(text => $"Point {text}")));
        await page.ClickAsync("#settings .button-primary");
        await Expect(page).ToHaveURLAsync(new Regex("/settings\\?done=saved"));
        await Expect(page.Locator("#standfirst")).ToHaveValueAsync($"Chapeau {all}");

        await page.GotoAsync("/newsroom/hostile-reglages/actors/new");
        await page.FillAsync("#name", $"Nom {Hostile[2]}");
        await page.FillAsync("#aliases", string.Join('\n', Hostile.Select(text => $"Dit {text}")));
        await page.FillAsync("#roles-0-title", $"Fonction {Hostile[3]}");
        await page.ClickAsync("main .actions .button-primary");
        await ShowsAsync(page, "/newsroom/hostile-reglages/actors", [$"Nom {Hostile[2]}", .. Hostile.Select(text => $"Dit {text}"), $"Fonction {Hostile[3]}"]);
        await page.ClickAsync(".record h3 a");
        await Expect(page.Locator("#aliases")).ToHaveValueAsync(string.Join('\n', Hostile.Select(text => $"Dit {text}")));
        await LookAsync(page, "the actor");

        await page.GotoAsync("/newsroom/hostile-reglages/events/new");
        await page.FillAsync("#title", $"Fait {Hostile[8]}");
        await page.FillAsync("#place", $"Lieu {Hostile[6]}");
        await page.CheckAsync(".panel > .switches input");
        await page.ClickAsync("main .actions .button-primary");
        await ShowsAsync(page, "/newsroom/hostile-reglages/events", [$"Fait {Hostile[8]}", $"Lieu {Hostile[6]}", $"Nom {Hostile[2]}"]);

        // The desk offers what is known; an entry ties it, signed by her.
        await page.GotoAsync("/newsroom/hostile-reglages");
        await Expect(page.Locator("#signed-names")).ToHaveTextAsync($"Béa {Hostile[0]}");
        await page.FillAsync("#headline", "Noué");
        await page.FillAsync("#new-actor", $"Dit {Hostile[0]}");
        await page.PressAsync("#new-actor", "Enter");
        await Expect(page.Locator("#actors [data-shown]")).ToHaveTextAsync($"Nom {Hostile[2]}");
        await page.FillAsync("#new-event", $"Fait {Hostile[8]}");
        await page.PressAsync("#new-event", "Enter");
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#notice")).ToContainTextAsync("Publiée\u00a0: Noué");
        await LookAsync(page, "the desk");

        await page.GotoAsync("/newsroom/hostile-reglages/import");
        await page.FillAsync("#text", $"date 2024-02-08 Un chapeau {all}\n\n" + string.Join("\n\n", Hostile.Select((text, index) => $"Paragraphe {index} {text}. Suite {text}")));
        await page.ClickAsync("main .button-primary");
        await Expect(page.Locator(".proposed").First).ToBeVisibleAsync();
        await LookAsync(page, "the proposal");
        await page.ClickAsync("[formaction$='handler=Publish']");
        await Expect(page).ToHaveURLAsync(new Regex("/import\\?published="));

        await using var reader = await site.VisitAsync();
        var seen = Watch(reader);
        await ShowsAsync(seen, "/", [$"Titre {Hostile[5]}"]);
        await ShowsAsync(seen, "/hostile-reglages", [$"Titre {Hostile[5]}", .. Hostile.Select(text => $"Point {text}"), $"Béa {Hostile[0]}", $"Nom {Hostile[2]}", $"Fait {Hostile[8]}", .. Hostile.Select(text => $"Suite {text}")]);
        (await seen.TitleAsync()).ShouldContain($"Titre {Hostile[5]}");
        foreach (var link in await seen.Locator("#feed .entry-about a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
        {
            await ShowsAsync(seen, link, []);
        }

        administrator.Complaints.ShouldBeEmpty();
        reader.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_null_character_is_no_failure_and_hides_nothing()
    {
        var blog = await site.OpenBlog("nul", entries: 0);
        await using var editor = await site.SignedIn("nul-ada", Role.Editor, blog);
        var page = Watch(editor);
        await page.GotoAsync("/newsroom/nul");
        await page.FillAsync("#headline", "Avant\0<scr\0ipt>ran=1</scr\0ipt>\0après");
        await page.FillAsync("#body", "[un](java\0script:ran=1)\0 le reste\u0001\u0008 du texte");
        await page.ClickAsync("#publish");
        await Expect(page.Locator("#notice")).ToContainTextAsync("Publiée");

        await using var reader = await site.VisitAsync();
        var seen = Watch(reader);
        foreach (var address in new[] { "/nul", "/nul/1" })
        {
            await seen.GotoAsync(address);
            await Expect(seen.Locator("article")).ToContainTextAsync("après");
            await Expect(seen.Locator("article")).ToContainTextAsync("du texte");
            await LookAsync(seen, address);
        }

        XDocument.Parse(await (await seen.APIRequest.GetAsync("/nul/feed.atom")).TextAsync());
        editor.Complaints.ShouldBeEmpty();
        reader.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_text_that_did_run_would_be_seen()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.RouteAsync("**/planted", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = "<p>Planté</p><img src=x onerror=ran=1>" }));
        await visitor.Page.RouteAsync("**/x", route => route.FulfillAsync(new() { Status = 404 }));
        await visitor.Page.GotoAsync("/planted");
        await Expect(visitor.Page.Locator("p")).ToHaveTextAsync("Planté");
        await visitor.Page.WaitForFunctionAsync("'ran' in window");
        await Assert.ThrowsAsync<ShouldAssertException>(() => LookAsync(visitor.Page, "a planted page"));
    }

    // A dialog would be a script that ran.
    private static IPage Watch(Visitor visitor)
    {
        visitor.Page.Dialog += async (_, dialog) =>
        {
            await visitor.Page.EvaluateAsync("window.ran = 'a dialog'");
            await dialog.DismissAsync();
        };
        return visitor.Page;
    }

    private static async Task ShowsAsync(IPage page, string address, IReadOnlyList<string> texts)
    {
        (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
        var shown = await page.EvaluateAsync<string>("document.body.textContent");
        foreach (var text in texts)
        {
            shown.ShouldContain(text, Case.Sensitive, address);
        }

        await LookAsync(page, address);
    }

    // Nothing ran, nothing is there that could, and no link leads to anything but a page or a mailbox.
    private static async Task LookAsync(IPage page, string where)
    {
        (await page.EvaluateAsync<string[]>(
            """
            () => [
              ...('ran' in window ? [`it ran: ${window.ran}`] : []),
              ...(location.host === new URL(performance.getEntriesByType('navigation')[0].name).host ? [] : [`it led to ${location}`]),
              ...[...document.scripts].filter(script => !script.src && script.type !== 'application/ld+json' || script.src && new URL(script.src).origin !== location.origin).map(script => script.outerHTML),
              ...[...document.querySelectorAll('iframe, object, embed, base, meta[http-equiv], svg:not(.icon), math, img:not([src^="/img/"]), style')].map(element => element.outerHTML),
              ...[...document.querySelectorAll('*')].filter(element => [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc')).map(element => element.outerHTML),
              ...[...document.querySelectorAll('[href], [formaction], [action]')].flatMap(element => ['href', 'formaction', 'action'].filter(name => element.hasAttribute(name)).map(name => element.getAttribute(name)))
                .filter(address => !['http:', 'https:', 'mailto:'].includes(new URL(address, location).protocol)),
            ]
            """)).ShouldBeEmpty(where);
    }

    private static async Task<string> EntryId(IPage page, int number) =>
        (await page.Locator($"#published .item[data-number='{number}']").GetAttributeAsync("id"))!["item-".Length..];
}
