using LiveBlog.Application.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveBlog.Browser.Tests.Newsroom;

/// <summary>What is read in the text as one writes, taken and left with the keyboard.</summary>
public sealed class ProposalsTests(Reader.FollowingTests.Running running) : IClassFixture<Reader.FollowingTests.Running>
{
    private const string Body = "« Nous repartirons à l’aube », a déclaré lundi soir la directrice du port, Solène Kermarec. « Rien ne presse », a-t-elle ajouté.";

    private readonly LiveSite site = running.Live;

    [BrowserFact]
    public async Task Tab_takes_a_quote_with_its_speaker_and_readers_see_it_once_it_is_published()
    {
        var blog = await site.OpenBlog("propose", entries: 1);
        await using var reporter = await site.SignedIn("fanny", Role.Reporter, blog);
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/propose");
        var page = reporter.Page;
        await page.GotoAsync("/newsroom/propose");

        await page.FillAsync("#headline", "Le bac repart.");
        await page.FillAsync("#body", Body);

        // In the order of the list: when it was, then who said what.
        await Expect(page.Locator(".proposal.is-active")).ToContainTextAsync("20");
        await Expect(page.Locator("#marks mark")).Not.ToHaveCountAsync(0);
        await page.PressAsync("#body", "Escape");
        await Expect(page.Locator(".proposal.is-active")).ToContainTextAsync("Nous repartirons");
        await page.PressAsync("#body", "Tab");

        await Expect(page.Locator("[data-speaker]").First).ToHaveValueAsync("Solène Kermarec");
        await Expect(page.Locator("[data-role]").First).ToHaveValueAsync("directrice du port");
        await Expect(page.Locator("#actors .chip")).ToContainTextAsync("Solène Kermarec");
        await Expect(page.Locator("#happened-precision")).ToHaveValueAsync("");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("body");
        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(reader.Page.Locator("#entry-2")).ToContainTextAsync("Solène Kermarec");
        await reader.Page.GotoAsync("/propose/quotes");
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("Nous repartirons à l’aube");
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("directrice du port");

        // The second quote was only proposed.
        await Expect(reader.Page.Locator("main blockquote")).ToHaveTextAsync(["«\u00a0Nous repartirons à l’aube\u00a0»"]);
        await Expect(page.Locator("#body")).ToHaveValueAsync("");
        await Expect(page.Locator(".proposal")).ToHaveCountAsync(0);
        reporter.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Once_a_quote_is_taken_with_its_speaker_the_next_quote_is_marked()
    {
        var blog = await site.OpenBlog("suite", entries: 1);
        await using var reporter = await site.SignedIn("ines", Role.Reporter, blog);
        var page = reporter.Page;
        await page.GotoAsync("/newsroom/suite");
        await page.FillAsync("#body", Body + " « Nous verrons demain », a répondu Yann Abgrall.");
        await Expect(page.Locator(".proposal.is-active")).ToContainTextAsync("20");
        await page.PressAsync("#body", "Escape");
        await Expect(page.Locator(".proposal.is-active")).ToContainTextAsync("Nous repartirons");

        // What stands below the list is not cut at its edge.
        (await page.EvaluateAsync<bool>(
            "document.querySelector('[data-accept-all]').getBoundingClientRect().x >= document.getElementById('proposal-list').getBoundingClientRect().x")).ShouldBeTrue();

        foreach (var words in new[] { "Rien ne presse", "Nous verrons demain" })
        {
            await page.PressAsync("#body", "Tab");
            await Expect(page.Locator(".proposal.is-active")).ToContainTextAsync(words);
        }
    }

    [BrowserFact]
    public async Task The_list_is_gone_through_with_arrows_and_Enter_and_taking_can_be_undone()
    {
        var blog = await site.OpenBlog("fleches", entries: 1);
        await using var reporter = await site.SignedIn("gala", Role.Reporter, blog);
        var page = reporter.Page;
        await page.GotoAsync("/newsroom/fleches");
        await page.FillAsync("#body", Body);
        await Expect(page.Locator(".proposal").First).ToBeVisibleAsync();

        await page.Locator(".proposal", new() { HasText = "Rien ne presse" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#quotes .quote")).ToHaveCountAsync(1);
        await Expect(page.Locator(".proposal", new() { HasText = "Rien ne presse" })).ToHaveCountAsync(0);
        await page.ClickAsync("#proposals-done button");
        await Expect(page.Locator("#quotes .quote")).ToHaveCountAsync(0);
        await Expect(page.Locator(".proposal", new() { HasText = "Rien ne presse" })).ToHaveCountAsync(1);

        // Folded, the list leaves Tab and Escape to the browser.
        await page.ClickAsync("#proposals > summary");
        await page.PressAsync("#body", "Tab");
        await Expect(page.Locator("#quotes .quote")).ToHaveCountAsync(0);
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldNotBe("body");
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task On_an_import_what_more_is_known_stands_right_below_the_words_and_the_box_beside_them(int width)
    {
        var slug = $"prise-{width}";
        var blog = await site.OpenBlog(slug, entries: 1);
        await using var editor = await site.SignedIn($"odile{width}", Role.Editor, blog, new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = editor.Page;
        await page.GotoAsync($"/newsroom/{slug}/import");
        await page.FillAsync("#text", "Le fil du port.\n\nAnne Petit, directrice du port de Brest, a rencontré lundi Paul Durand.");
        await page.FillAsync("#date", "2023-11-21");
        await page.ClickAsync("form.task .button-primary");
        await Expect(page.Locator(".fact em").First).ToBeVisibleAsync();

        // Beside "Personne", what is new goes to a second line on every width.
        (await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.fact')].filter(fact => fact.querySelector('.proposal-detail')).map(fact => fact.querySelector('.proposal-detail').getBoundingClientRect().top - fact.querySelector('.fact-words').getBoundingClientRect().bottom)"))
            .ShouldAllBe(gap => gap < 4);
        (await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.fact')].map(fact => { const line = document.createRange(); line.selectNodeContents(fact.querySelector('.fact-words')); const [first] = line.getClientRects(); const box = fact.querySelector('input').getBoundingClientRect(); return Math.abs((box.top + box.bottom) / 2 - (first.top + first.bottom) / 2); })"))
            .ShouldAllBe(off => off < 2);
    }

    [BrowserFact]
    public async Task An_edit_that_breaks_a_quote_is_told_and_does_not_keep_anybody_from_publishing()
    {
        var blog = await site.OpenBlog("brise", entries: 1);
        await using var reporter = await site.SignedIn("heidi", Role.Reporter, blog);
        var page = reporter.Page;
        await page.GotoAsync("/newsroom/brise");
        await page.FillAsync("#body", Body);
        await page.Locator(".proposal", new() { HasText = "Nous repartirons" }).GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(page.Locator("#doubts")).ToBeHiddenAsync();

        await page.FillAsync("#body", "Un mot avant. " + Body.Replace("l’aube", "midi", StringComparison.Ordinal));
        await Expect(page.Locator("#doubts")).ToContainTextAsync("n’est plus telle quelle dans le texte");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#published")).ToContainTextAsync("midi");

        // The quote keeps its words, which the editor sees again when the entry is corrected.
        await page.Locator("#published li", new() { HasText = "midi" }).GetByRole(AriaRole.Link, new() { Name = "Corriger" }).First.ClickAsync();
        await Expect(page.Locator("#quotes .quote-text")).ToHaveValueAsync("Nous repartirons à l’aube");
        await Expect(page.Locator("#doubts")).ToContainTextAsync("n’est plus telle quelle dans le texte");
    }

    [BrowserFact]
    public async Task Taking_the_new_wording_of_a_broken_quote_rewrites_it_and_undoing_brings_the_old_one_back()
    {
        var blog = await site.OpenBlog("reprise", entries: 1);
        await using var reporter = await site.SignedIn("iris", Role.Reporter, blog);
        var page = reporter.Page;
        await page.GotoAsync("/newsroom/reprise");
        await page.FillAsync("#body", Body);
        await page.Locator(".proposal", new() { HasText = "Nous repartirons" }).GetByRole(AriaRole.Button).First.ClickAsync();
        await page.FillAsync("#quotes [name$='.Venue']", "sur le quai");
        await page.FillAsync("#body", Body.Replace("l’aube", "midi", StringComparison.Ordinal));
        await Expect(page.Locator("#doubts")).ToContainTextAsync("n’est plus telle quelle dans le texte");
        var taking = page.Locator(".proposal", new() { HasText = "Nous repartirons à midi" }).GetByRole(AriaRole.Button).First;

        await taking.ClickAsync();
        await Expect(page.Locator("#quotes .quote-text")).ToHaveCountAsync(1);
        await Expect(page.Locator("#quotes .quote-text")).ToHaveValueAsync("Nous repartirons à midi");
        await Expect(page.Locator("#quotes [name$='.Venue']")).ToHaveValueAsync("sur le quai");
        await Expect(page.Locator("#doubts")).ToBeHiddenAsync();

        await page.ClickAsync("#proposals-done button");
        await Expect(page.Locator("#quotes .quote-text")).ToHaveValueAsync("Nous repartirons à l’aube");
        await Expect(page.Locator("#doubts")).ToContainTextAsync("n’est plus telle quelle dans le texte");

        await taking.ClickAsync();
        await Expect(page.Locator("#doubts")).ToBeHiddenAsync();
        await page.PressAsync("#body", "Control+Enter");
        await Expect(page.Locator("#published")).ToContainTextAsync("midi");
        await page.GotoAsync("/reprise/quotes");
        await Expect(page.Locator("main blockquote")).ToHaveTextAsync(["«\u00a0Nous repartirons à midi\u00a0»"]);
    }
}
