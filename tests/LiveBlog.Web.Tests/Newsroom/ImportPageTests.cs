using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Newsroom;

public sealed class ImportPageTests(WebFixture site) : IClassFixture<WebFixture>
{
    private const string Text =
        "date 2024-02 La grève dure. \"On ne lâche rien\", a prévenu, jeudi 8 février, le syndicat.\n\n"
        + "Les quais du Havre à l'arrêt. Aucun navire [hors urgences] n'a été déchargé.\n\n"
        + "Point à la mi-journée. Rien de neuf.\n\n"
        + "Reprise à Marseille. Les grues tournent.";

    [Fact]
    public async Task A_pasted_text_is_shown_beside_what_is_made_of_it_then_published_as_changed()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);

        var page = await ReadAsync(browser, blog, Text);
        page.QuerySelectorAll(".proposed .wording").Select(each => each.TextContent).ShouldBe([
            "La grève dure. \"On ne lâche rien\", a prévenu, jeudi 8 février, le syndicat.",
            "Les quais du Havre à l'arrêt. Aucun navire [hors urgences] n'a été déchargé.",
            "Point à la mi-journée. Rien de neuf.",
            "Reprise à Marseille. Les grues tournent."]);
        page.Typed("entries-0-headline").ShouldBe("Les quais du Havre à l'arrêt.");
        page.Typed("entries-0-body").ShouldBe(@"Aucun navire \[hors urgences] n'a été déchargé.");
        page.Typed("entries-0-day").ShouldBe("2024-02-08");

        page.Type("entries-0-headline", "Le Havre à l'arrêt");
        page.QuerySelector<IHtmlInputElement>("[name='Form.Entries[1].Kept']")!.IsChecked = false;
        using var answer = await browser.PressAsync(page, "Publish");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe($"/newsroom/{blog.Slug}/import?published=2&drafts=0&there=0");
        var seen = await site.Send(new ReadBlog.Query(blog.Slug));
        seen.Blog.Standfirst.ShouldBe("La grève dure. \"On ne lâche rien\", a prévenu, jeudi 8 février, le syndicat.");
        seen.Entries.Reverse().Select(entry => (entry.Number, entry.Headline, entry.HappenedAt)).ShouldBe([
            (1, "Le Havre à l'arrêt", HappenedAt.On(new DateOnly(2024, 2, 8))),
            (2, "Reprise à Marseille.", HappenedAt.On(new DateOnly(2024, 2, 8)))]);
        seen.Entries[1].BodyText.Trim().ShouldBe("Aucun navire [hors urgences] n'a été déchargé.");
        (await browser.OpenAsync(answer.Headers.Location.ToString())).QuerySelector(".notice")!.TextContent.ShouldStartWith("2\u00a0entrées publiées.");
    }

    [Fact]
    public async Task The_same_text_again_says_what_is_there_already_and_adds_nothing()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);
        using (var drafts = await browser.PressAsync(await ReadAsync(browser, blog, Text), "Drafts"))
        {
            drafts.Headers.Location!.ToString().ShouldEndWith("?published=0&drafts=3&there=0");
        }

        var again = await ReadAsync(browser, blog, Text);
        again.QuerySelectorAll(".proposed .badge").Select(each => each.TextContent).ShouldBe(["déjà en brouillon", "déjà en brouillon", "déjà en brouillon"]);
        using (var published = await browser.PressAsync(again, "Publish"))
        {
            published.Headers.Location!.ToString().ShouldEndWith("?published=3&drafts=0&there=0");
        }

        using var nothing = await browser.PressAsync(await ReadAsync(browser, blog, Text), "Publish");
        nothing.Headers.Location!.ToString().ShouldEndWith("?published=0&drafts=0&there=3");
        (await Entries(blog)).ShouldBe(3);
    }

    [Theory]
    [InlineData("Form.ConfirmsAll", 2, "all in one press: the lead becomes the first entry")]
    [InlineData("Form.Entries[0].ConfirmsAll", 1, "those of one entry")]
    [InlineData(null, 0, "nothing that nobody confirmed")]
    public async Task What_is_proposed_is_recorded_once_it_is_confirmed(string? ticked, int quotes, string reason)
    {
        const string Said = "date 2024-02-08 La grève dure. « On ne lâche rien », a prévenu Yann Abgrall.\n\nLes quais sont à l'arrêt. « Nous ne céderons pas », a déclaré Solène Kermarec.";
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);
        var page = await ReadAsync(browser, blog, Said);
        page.QuerySelectorAll(".fact").Select(each => each.TextContent).ShouldContain(text => text.Contains("Solène Kermarec") && text.Contains("Citation"));
        if (ticked is not null)
        {
            page.QuerySelector<IHtmlInputElement>($"[name='{ticked}']")!.IsChecked = true;
        }

        using var answer = await browser.PressAsync(page, "Publish");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.Db(db => db.Quotes.CountAsync(quote => db.Entries.Any(entry => entry.BlogId == blog.BlogId && entry.Id == quote.EntryId)))).ShouldBe(quotes, reason);
        (await Entries(blog)).ShouldBe(quotes == 2 ? 2 : 1);
    }

    [Fact]
    public async Task One_proposal_of_many_is_confirmed_alone()
    {
        const string Said = "date 2024-02-08 Un chapeau.\n\nLes quais. « Nous ne céderons pas », a déclaré Solène Kermarec. « Rien ne presse », a répondu Yann Abgrall.";
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);
        var page = await ReadAsync(browser, blog, Said);
        page.QuerySelectorAll<IHtmlElement>(".fact").Single(each => each.TextContent.Contains("Rien ne presse")).QuerySelector<IHtmlInputElement>("input")!.IsChecked = true;

        using var answer = await browser.PressAsync(page, "Publish");

        // The text around a quote is shown with it: what counts is which words are quotes.
        var said = (await site.Page($"/{blog.Slug}/quotes")).QuerySelector("main")!;
        said.QuerySelectorAll("blockquote").Select(quote => quote.TextContent.Trim()).ShouldBe(["«\u00a0Rien ne presse\u00a0»"]);
        said.TextContent.ShouldContain("Yann Abgrall");
        (await site.Db(db => db.Actors.Where(actor => actor.BlogId == blog.BlogId).Select(actor => actor.Name).ToListAsync())).ShouldBe(["Yann Abgrall"]);
    }

    [Theory]
    [InlineData("", "", "text", "Le texte est vide")]
    [InlineData("Un chapeau.\n\nUn titre. Un texte.", "", "date", "Le texte ne dit pas de quel jour il est")]
    [InlineData("date 2024-02 Un chapeau.\n\nUn titre. Un texte.", "", "date", "sans jour")]
    [InlineData("Un chapeau.\n\nUn titre. Un texte.", "hier", "date", "«\u00a0hier\u00a0» n’est pas compris ici")]
    public async Task A_text_that_cannot_be_read_is_told_why_beside_the_field_and_stays_there(string text, string date, string field, string sentence)
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);

        using var answer = await Post(browser, blog, text, date);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await WebFixture.Parse(answer);
        page.WrongWith(field).ShouldContain(sentence);
        page.Typed("text").ShouldBe(text);
        (await Entries(blog)).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_is_read_before_what_is_pasted_and_refused_with_a_sentence_when_it_is_no_text()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);

        using var read = await Post(browser, blog, "Collé.", "", Encoding.UTF8.GetBytes(Text));
        (await WebFixture.Parse(read)).QuerySelectorAll(".proposed").Length.ShouldBe(4);

        using var latin = await Post(browser, blog, "Collé.", "", Encoding.Latin1.GetBytes(Text));
        latin.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await WebFixture.Parse(latin);
        page.WrongWith("upload").ShouldStartWith("Ce fichier n’est pas du texte en UTF-8");
        page.Typed("text").ShouldBe("Collé.");

        using var large = await Post(browser, blog, "Collé.", "", new byte[3 * 1024 * 1024]);
        (await WebFixture.Parse(large)).WrongWith("upload").ShouldStartWith("Ce fichier pèse 3 Mo\u00a0: l’import en lit 2 Mo au plus.");

        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        using var huge = await Post(browser, blog, "Collé.", "", new byte[50 * 1024 * 1024]);
        huge.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await WebFixture.Parse(huge)).QuerySelector("main")!.TextContent.ShouldContain("dépasse 6\u00a0Mo, le plus que prenne cette page\u00a0: envoyez-le en plusieurs parties", Case.Sensitive, "refused before it was known who asks, and told in her language all the same");
    }

    [Fact]
    public async Task What_is_wrong_with_an_entry_stands_beside_it_and_nothing_is_lost()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);
        var page = await ReadAsync(browser, blog, Text);
        page.QuerySelector<IHtmlInputElement>("[name='Form.Entries[0].Kept']")!.IsChecked = false;
        page.Type("entries-1-body", "Changé.");
        page.Type("entries-2-headline", new string('a', 301));

        using var answer = await browser.PressAsync(page, "Publish");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var shown = await WebFixture.Parse(answer);
        shown.WrongWith("entries-2-headline").ShouldBe("Le titre dépasse 300 caractères\u00a0: raccourcissez-le.");
        shown.QuerySelector("#errors a")!.GetAttribute("href").ShouldBe("#entries-2-headline");
        shown.Typed("entries-1-body").ShouldBe("Changé.");
        shown.QuerySelector<IHtmlInputElement>("[name='Form.Entries[0].Kept']")!.IsChecked.ShouldBeFalse();
        (await Entries(blog)).ShouldBe(0);
    }

    [Fact]
    public async Task A_day_that_is_no_day_is_told_beside_it()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);
        var page = await ReadAsync(browser, blog, Text);
        page.Type("entries-1-day", "demain");

        using var answer = await browser.PressAsync(page, "Drafts");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await WebFixture.Parse(answer)).WrongWith("entries-1-day").ShouldContain("«\u00a0demain\u00a0» n’est pas compris ici");
    }

    [Fact]
    public async Task The_text_can_be_changed_after_it_was_read()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);

        using var answer = await browser.PressAsync(await ReadAsync(browser, blog, Text), "Text");

        (await WebFixture.Parse(answer)).Typed("text").ShouldBe(Text);
    }

    [Fact]
    public async Task Nothing_is_imported_into_a_blog_that_has_ended_but_drafts()
    {
        var blog = await site.OpenBlog();
        await site.Send(new EndBlog.Command(blog.BlogId));
        using var browser = await site.SignedIn(Role.Editor, blog.BlogId);
        var page = await ReadAsync(browser, blog, Text);

        using var refused = await browser.PressAsync(page, "Publish");
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var shown = await WebFixture.Parse(refused);
        shown.QuerySelector("#errors")!.TextContent.ShouldContain("Ce direct est terminé : rouvrez-le pour publier.");
        (await Entries(blog)).ShouldBe(0);

        using var drafts = await browser.PressAsync(shown, "Drafts");
        drafts.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Entries(blog)).ShouldBe(3);
    }

    [Fact]
    public async Task A_contributor_brings_drafts_and_leaves_the_standfirst_alone()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Contributor, blog.BlogId);
        var page = await ReadAsync(browser, blog, Text);
        page.QuerySelector("[formaction$=Publish]").ShouldBeNull();
        page.QuerySelector("[name='Form.Standfirst']").ShouldBeNull();

        using var drafts = await browser.PressAsync(page, "Drafts");

        drafts.Headers.Location!.ToString().ShouldEndWith("?published=0&drafts=3&there=0");
        (await site.Send(new ReadBlog.Query(blog.Slug))).Blog.Standfirst.ShouldBe("Ce qui se passe.");

        page.QuerySelector("[formaction$=Drafts]")!.SetAttribute("formaction", $"/newsroom/{blog.Slug}/import?handler=Publish");
        using var forged = await browser.PressAsync(page, "Publish");
        forged.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var reporter = await site.SignedIn(Role.Reporter, blog.BlogId);
        using var anothers = await reporter.PressAsync(await ReadAsync(reporter, blog, Text), "Publish");
        anothers.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await WebFixture.Parse(anothers)).QuerySelector("#errors")!.TextContent.ShouldContain("Un brouillon de ce texte est d’une autre personne");
    }

    [Fact]
    public async Task Nobody_else_sees_the_page()
    {
        var (blog, elsewhere) = (await site.OpenBlog(), await site.OpenBlog());
        using var stranger = await site.SignedIn(Role.Editor, elsewhere.BlogId);
        using var known = await stranger.GetAsync($"/newsroom/{elsewhere.Slug}/import");
        known.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var answer = await stranger.GetAsync($"/newsroom/{blog.Slug}/import");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<IDocument> ReadAsync(HttpClient browser, OpenBlog.Result blog, string text)
    {
        using var answer = await Post(browser, blog, text, "");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await WebFixture.Parse(answer);
    }

    /// <summary>Fills in the first step.</summary>
    private static async Task<HttpResponseMessage> Post(HttpClient browser, OpenBlog.Result blog, string text, string date, byte[]? file = null)
    {
        var page = await browser.OpenAsync($"/newsroom/{blog.Slug}/import");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent(text), "Form.Text" },
            { new StringContent(date), "Form.Date" },
        };
        if (file is not null)
        {
            content.Add(new ByteArrayContent(file), "Upload", "texte.txt");
        }

        return await browser.PostAsync($"/newsroom/{blog.Slug}/import", content);
    }

    private Task<int> Entries(OpenBlog.Result blog) => site.Db(db => db.Entries.CountAsync(entry => entry.BlogId == blog.BlogId));
}
