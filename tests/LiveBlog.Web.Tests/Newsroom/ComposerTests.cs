using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Newsroom;

/// <summary>Writing and publishing with plain forms, and what the scripts are answered.</summary>
public sealed class ComposerTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task What_is_published_with_the_form_is_what_readers_see()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog)))
            .Fill("Form.Headline", "Un accord est proche").Fill("Form.Body", "Il **reste** du travail.").Fill("Form.IsKey", "true").Fill("Form.Pin", "true")
            .Fill("Form.Precision", "Minute").Fill("Form.Day", "2023-11-21").Fill("Form.Time", "13:52");
        var answer = await form.Press("publish");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var told = await WebFixture.Parse(await browser.GetAsync(answer.Headers.Location));
        told.GetElementById("notice")!.TextContent.ShouldContain("Publiée\u00a0: Un accord est proche.");
        var entry = (await site.Page($"/{blog.Slug}/1")).QuerySelector("article")!;
        entry.TextContent.ShouldContain("Un accord est proche");
        entry.QuerySelector("strong")!.TextContent.ShouldBe("reste");
        entry.TextContent.ShouldContain("13\u00a0h\u00a052");
        (await Entry(answer)).ShouldSatisfyAllConditions(each => each.IsKey.ShouldBeTrue(), each => each.PinWhenPublished.ShouldBeTrue());
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_entry()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Une fois");
        (await form.Press("publish")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await form.Press("publish")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Count(blog)).ShouldBe(1);
    }

    [Fact]
    public async Task A_form_changed_after_it_came_through_is_not_taken_for_saved()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Premier envoi").Fill("Form.Body", "Le début.");
        (await form.Press("publish")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var answer = await form.Fill("Form.Body", "Le début, et la suite.").Press("publish");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var proposal = await Form.In(browser, answer);
        proposal["Form.Body"].ShouldBe("Le début, et la suite.");
        (await proposal.Fill("Form.Note", "La suite manquait.").Press("publish")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Count(blog)).ShouldBe(1);
        (await site.Page($"/{blog.Slug}/1")).QuerySelector("article")!.TextContent.ShouldContain("Le début, et la suite.");
    }

    [Theory]
    [InlineData("Form.Headline", "", "body", "L’entrée est vide")]
    [InlineData("Form.Headline", "TOO LONG", "headline", "300 caractères")]
    [InlineData("Form.Day", "hier", "happened-day", "«\u00a0hier\u00a0» n’est pas compris")]
    [InlineData("Form.Kind", "Rumour", "kind", "«\u00a0Rumour\u00a0» n’est pas compris")]
    [InlineData("Form.Precision", "Minute", "happened-time", "Donnez l’heure")]
    [InlineData("Form.Precision", "DayPart", "happened-part", "Choisissez un moment")]
    [InlineData("Form.Authors", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "signed", "ne travaille pas à ce direct")]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_is_published(string field, string value, string id, string message)
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Un titre").Fill("Form.Pin", "true");
        var answer = await form.Fill(field, value == "TOO LONG" ? new string('a', 301) : value).Press("publish");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await WebFixture.Parse(answer);
        page.GetElementById($"{id}-error")!.TextContent.ShouldContain(message);
        page.QuerySelector($"#errors a[href='#{id}']").ShouldNotBeNull();
        page.GetElementById(id).ShouldNotBeNull();
        ((IHtmlInputElement)page.GetElementById("pin")!).IsChecked.ShouldBeTrue("what was typed is still there");
        (await Count(blog)).ShouldBe(0);
    }

    [Fact]
    public async Task A_time_that_was_lived_twice_is_asked_about()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "La nuit du changement")
            .Fill("Form.Precision", "Minute").Fill("Form.Day", "2023-10-29").Fill("Form.Time", "02:30");
        var answer = await form.Press("publish");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var again = await Form.In(browser, answer);
        again.Page.GetElementById("happened-second")!.HasAttribute("hidden").ShouldBeFalse();
        again.Page.GetElementById("happened-second-error")!.TextContent.ShouldContain("deux fois");

        var entry = await Entry(await again.Fill("Form.Second", "true").Press("publish"));
        entry.HappenedAt!.Instant.ShouldBe(new DateTime(2023, 10, 29, 1, 30, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Quotes_actors_and_events_are_added_without_script_in_one_go()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Qui parle");
        form = await Form.In(browser, await form.Press("add-quote"));
        form = await Form.In(browser, await form.Fill("Form.NewActor", "Qatar").Press("add-actor"));
        form["Form.Actors[0].Name"].ShouldBe("Qatar");
        var answer = await form
            .Fill("Form.Quotes[0].Text", "Il reste du travail.").Fill("Form.Quotes[0].Speaker", "John Kirby").Fill("Form.Quotes[0].Role", "porte-parole")
            .Fill("Form.Actors[0].Kind", "Place").Fill("Form.NewEvent", "Pourparlers de Doha").Press("publish");

        var entry = await Entry(answer);
        var quote = entry.Quotes.ShouldHaveSingleItem();
        quote.Text.ShouldBe("Il reste du travail.");
        quote.Speaker!.Name.ShouldBe("John Kirby");
        entry.Actors.ShouldHaveSingleItem().Kind.ShouldBe(ActorKind.Place);
        entry.Events.ShouldHaveSingleItem().Title.ShouldBe("Pourparlers de Doha");
    }

    [Fact]
    public async Task A_name_that_is_known_by_another_spelling_is_not_added_again()
    {
        var (blog, browser) = await Desk();
        var kirby = await site.AddActor(blog, "John Kirby", ActorKind.Person, "Kirby");
        var entry = await Entry(await (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Encore lui").Fill("Form.NewActor", "kirby").Press("publish"));
        entry.Actors.ShouldHaveSingleItem().Id.ShouldBe(kirby.ActorId);
    }

    [Fact]
    public async Task A_quote_without_words_is_shown_where_it_stands_and_an_empty_row_is_left_out()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Deux citations");
        form = await Form.In(browser, await form.Press("add-quote"));
        form = await Form.In(browser, await form.Press("add-quote"));
        var answer = await form.Fill("Form.Quotes[1].Speaker", "John Kirby").Press("publish");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        form = await Form.In(browser, answer);
        form.Page.GetElementById("quote-1-text-error")!.TextContent.ShouldContain("Les mots de la citation manquent");
        form.Page.GetElementById("quote-0").ShouldBeNull();

        form = await Form.In(browser, await form.Press("#quote-1 [data-remove]"));
        (await Entry(await form.Press("publish"))).Quotes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_has_gone_out_of_date_loses_no_text()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Page ouverte depuis hier").Fill("__RequestVerificationToken", "old");
        var answer = await form.Press("publish");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Count(blog)).ShouldBe(0);

        var again = await Form.In(browser, answer);
        again["Form.Headline"].ShouldBe("Page ouverte depuis hier");
        again.Page.GetElementById("errors")!.TextContent.ShouldContain("envoyez-le de nouveau");
        (await again.Press("publish")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Count(blog)).ShouldBe(1);
    }

    [Fact]
    public async Task A_script_with_an_old_token_is_told_to_renew_it()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Un titre").Fill("__RequestVerificationToken", "old");
        var answer = await form.Press("publish", asScript: true);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Json(answer)).GetProperty("renewToken").GetBoolean().ShouldBeTrue();

        var token = await browser.GetFromJsonAsync<JsonElement>("/newsroom/token");
        (await form.Fill("__RequestVerificationToken", token.GetProperty("token").GetString()).Press("publish", asScript: true)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_script_is_answered_with_data()
    {
        var (blog, browser) = await Desk();
        var form = await Form.Open(browser, Address(blog));
        var wrong = await Json(await form.Press("publish", asScript: true));
        wrong.GetProperty("summary").GetString().ShouldBe("Rien n’est publié\u00a0: une chose est à reprendre.");
        wrong.GetProperty("errors")[0].GetProperty("id").GetString().ShouldBe("body");

        var done = await Json(await form.Fill("Form.Headline", "Par un script").Press("publish", asScript: true));
        done.GetProperty("done").GetString().ShouldBe("published");
        done.GetProperty("number").GetInt32().ShouldBe(1);
        done.GetProperty("seeAddress").GetString().ShouldBe($"/{blog.Slug}/1");
        done.GetProperty("nextKey").GetGuid().ToString().ShouldNotBe(form["Form.Key"]);
    }

    [Fact]
    public async Task What_became_of_a_form_whose_answer_was_lost_can_be_asked()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Sans réponse");
        var question = $"{Address(blog)}/submission?key={form["Form.Key"]}";
        (await browser.GetFromJsonAsync<JsonElement>(question)).GetProperty("message").ValueKind.ShouldBe(JsonValueKind.Null);
        await form.Press("publish");
        (await browser.GetFromJsonAsync<JsonElement>(question)).GetProperty("message").GetString().ShouldBe("Publiée\u00a0: Sans réponse.");

        var colleague = await site.SignedIn(Role.Editor, blog.BlogId);
        (await colleague.GetFromJsonAsync<JsonElement>(question)).GetProperty("message").ValueKind.ShouldBe(JsonValueKind.Null, "it was not her form");
    }

    [Fact]
    public async Task A_contributor_submits_and_cannot_publish()
    {
        var blog = await site.OpenBlog();
        var browser = await site.SignedIn(Role.Contributor, blog.BlogId);
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Proposé");
        form.Page.GetElementById("publish").ShouldBeNull();

        var refused = await form.Send($"{Address(blog)}?handler=Publish");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Form.In(browser, refused))["Form.Headline"].ShouldBe("Proposé", "what was typed is still there");
        (await Count(blog)).ShouldBe(0);

        var entry = await Entry(await form.Press("submit"));
        entry.State.ShouldBe(EntryState.Submitted);
        entry.Number.ShouldBeNull();
    }

    [Fact]
    public async Task A_draft_is_saved_again_and_published_from_its_own_page()
    {
        var (blog, browser) = await Desk();
        var saved = await (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Brouillon").Press("save");
        var draft = await Entry(saved);
        draft.State.ShouldBe(EntryState.Draft);
        var address = $"{Address(blog)}/entries/{draft.Id}";

        await (await Form.Open(browser, address)).Fill("Form.Body", "Du texte.").Press("save");
        var form = await Form.Open(browser, address);
        form["Form.Body"].ShouldBe("Du texte.");
        (await Entry(await form.Press("publish"))).ShouldSatisfyAllConditions(each => each.Id.ShouldBe(draft.Id), each => each.Number.ShouldBe(1));
        (await browser.GetAsync(address)).Headers.Location!.ToString().ShouldBe($"{address}/correct");
    }

    [Fact]
    public async Task Drafts_of_others_are_for_editors_alone()
    {
        var (blog, browser) = await Desk();
        var draft = await Entry(await (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "À moi").Press("save"));
        var address = $"{Address(blog)}/entries/{draft.Id}";
        var reporter = await site.SignedIn(Role.Reporter, blog.BlogId);
        (await reporter.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var form = (await Form.Open(reporter, Address(blog))).Fill("Form.Headline", "À elle").Fill("Form.Version", "1");
        (await form.Send($"{address}?handler=Save")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var editor = await site.SignedIn(Role.Editor, blog.BlogId);
        await (await Form.Open(editor, address)).Fill("Form.Body", "Relu.").Press("save");
        var entry = await site.Db(db => db.Entries.AsNoTracking().SingleAsync(each => each.Id == draft.Id));
        entry.Headline.ShouldBe("À moi");
        entry.Body.ShouldBe("Relu.");
        entry.Authors.ShouldHaveSingleItem().MemberId.ShouldBe(draft.CreatedById, "who edits does not sign");
    }

    [Fact]
    public async Task Two_who_save_the_same_draft_get_both_texts_and_a_merge()
    {
        var (blog, browser) = await Desk();
        var draft = await Entry(await (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "À deux").Fill("Form.Body", "La présidente a vu lundi les dirigeants du Qatar. Fin.").Press("save"));
        var address = $"{Address(blog)}/entries/{draft.Id}";
        var editor = await site.SignedIn(Role.Editor, blog.BlogId);
        var (mine, theirs) = (await Form.Open(browser, address), await Form.Open(editor, address));
        await theirs.Fill("Form.Body", "La présidente a vu mardi les dirigeants du Qatar. Fin.").Press("save");

        var answer = await mine.Fill("Form.Body", "La présidente a vu lundi les dirigeants du Qatar. Puis elle est partie. Fin.").Press("save");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Json(await mine.Press("save", asScript: true))).GetProperty("conflict").GetBoolean().ShouldBeTrue();
        var proposal = await Form.In(browser, answer);
        proposal["Form.Body"].ShouldBe("La présidente a vu mardi les dirigeants du Qatar. Puis elle est partie. Fin.");
        proposal.Page.QuerySelector(".side-theirs ins")!.TextContent.ShouldContain("mardi");
        proposal.Page.QuerySelector(".side-mine ins")!.TextContent.ShouldContain("partie");
        (await Entry(await proposal.Press("save"))).Body.ShouldBe("La présidente a vu mardi les dirigeants du Qatar. Puis elle est partie. Fin.");
    }

    [Fact]
    public async Task A_draft_that_was_published_meanwhile_becomes_a_correction()
    {
        var (blog, browser) = await Desk();
        var draft = await Entry(await (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Vite").Fill("Form.Body", "Un.").Press("save"));
        var form = await Form.Open(browser, $"{Address(blog)}/entries/{draft.Id}");
        await site.Send(new PublishDraft.Command(draft.Id, draft.Version));

        var answer = await form.Fill("Form.Body", "Deux.").Press("save");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var correction = await Form.In(browser, answer);
        correction["Form.Body"].ShouldBe("Deux.");
        await correction.Fill("Form.Silent", "true").Press("publish");
        (await site.Page($"/{blog.Slug}/1")).QuerySelector("article")!.TextContent.ShouldContain("Deux.");
    }

    [Fact]
    public async Task A_very_long_entry_with_many_quotes_is_published_whole()
    {
        var (blog, browser) = await Desk();
        var body = string.Join("\n\n", Enumerable.Range(1, 2_400).Select(number => string.Create(CultureInfo.InvariantCulture, $"Paragraphe {number} : {new string('é', 80)}.")));
        System.Text.Encoding.UTF8.GetByteCount(body).ShouldBeGreaterThan(235_000);
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Long").Fill("Form.Body", body);
        for (var row = 0; row < 200; row++)
        {
            form.Fill($"Form.Quotes[{row}].Row", $"{row}").Fill($"Form.Quotes[{row}].Text", $"Mots {row}");
        }

        var answer = await form.Send($"{Address(blog)}?handler=Publish");
        var entry = await Entry(answer);
        entry.Body.ShouldBe(body);
        entry.Quotes.Count.ShouldBe(200);
    }

    [Fact]
    public async Task The_preview_shows_the_entry_as_readers_would_see_it_and_saves_nothing()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Pas encore").Fill("Form.Body", "Du **texte**.").Fill("Form.NewActor", "Qatar");
        var page = await WebFixture.Parse(await form.Press("see-as-reader"));
        page.QuerySelector("#preview-content article strong")!.TextContent.ShouldBe("texte");
        page.QuerySelector("#preview-content")!.TextContent.ShouldContain("Qatar");
        (await Count(blog)).ShouldBe(0);
        (await site.Db(db => db.Actors.CountAsync(actor => actor.BlogId == blog.BlogId))).ShouldBe(0);
    }

    [Fact]
    public async Task Without_script_proposals_are_asked_for_taken_and_dismissed_and_nothing_is_saved()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Body", "« Nous repartirons », a déclaré la directrice du port, Solène Kermarec. « Rien ne presse », a-t-elle ajouté.");
        var edit = $"{Address(blog)}?handler=Edit";
        var read = await Form.In(browser, await form.Fill("add", "proposals").Send(edit));
        var items = read.Page.QuerySelectorAll(".proposal").Where(item => item.TextContent.Contains("Citation")).ToList();
        items.Count.ShouldBe(2);

        var taken = await Form.In(browser, await read.Fill("accept", items[0].GetAttribute("data-proposal")!).Send(edit));
        taken["Form.Quotes[0].Speaker"].ShouldBe("Solène Kermarec");
        taken["Form.Quotes[0].Role"].ShouldBe("directrice du port");
        taken["Form.Actors[0].Name"].ShouldBe("Solène Kermarec");
        var left = await Form.In(browser, await taken.Fill("dismiss", items[1].GetAttribute("data-proposal")!).Send(edit));

        left.Page.QuerySelectorAll(".proposal").ShouldBeEmpty();
        (await Count(blog)).ShouldBe(0);
        var entry = await Entry(await left.Press("publish"));
        entry.Quotes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            quote => quote.Speaker!.Name.ShouldBe("Solène Kermarec"), quote => quote.Anchor!.Exact.ShouldBe("Nous repartirons"), quote => quote.SaidOn.ShouldBeNull());
    }

    [Fact]
    public async Task A_reading_shows_proposals_and_doubts_with_their_places_in_the_field()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Le bac").Fill("Form.Body", "Un **mot**. « Nous repartirons », a dit Léa Morvan mardi 22 novembre 2023.");
        var page = await WebFixture.Parse(await form.Send($"{Address(blog)}/reading"));

        page.QuerySelector(".proposal-quote")!.GetAttribute("data-place").ShouldBe("14-30");
        page.GetElementById("doubts")!.TextContent.ShouldContain("c’était un mercredi");
        (await Count(blog)).ShouldBe(0);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_not_read_and_the_list_says_so()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Le bac").Fill("Form.Body", new string('a', EntryDraft.LongestBody + 1));

        var answer = await form.Send($"{Address(blog)}/reading");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await WebFixture.Parse(answer)).QuerySelector("#proposal-list .field-error")!.TextContent.ShouldStartWith("Le texte dépasse 500 000 caractères");

        answer = await form.Send($"{Address(blog)}?handler=Edit&add=proposals");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var again = await Form.In(browser, answer);
        again.Page.GetElementById("errors")!.QuerySelector("a[href='#body']")!.TextContent.ShouldStartWith("Le texte dépasse 500 000 caractères");
        again["Form.Headline"].ShouldBe("Le bac");
    }

    [Fact]
    public async Task An_ended_blog_is_not_published_in()
    {
        var (blog, browser) = await Desk();
        var form = (await Form.Open(browser, Address(blog))).Fill("Form.Headline", "Trop tard");
        await site.Send(new EndBlog.Command(blog.BlogId));
        var answer = await form.Press("publish");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var again = await Form.In(browser, answer);
        again.Page.GetElementById("errors")!.TextContent.ShouldContain("rouvrez-le");
        again["Form.Headline"].ShouldBe("Trop tard");
        again.Page.GetElementById("publish")!.HasAttribute("disabled").ShouldBeTrue();
    }

    private async Task<(OpenBlog.Result Blog, HttpClient Browser)> Desk()
    {
        var blog = await site.OpenBlog();
        return (blog, await site.SignedIn(Role.Reporter, blog.BlogId));
    }

    private static string Address(OpenBlog.Result blog) => $"/newsroom/{blog.Slug}";

    private static async Task<JsonElement> Json(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>();

    private Task<int> Count(OpenBlog.Result blog) => site.Db(db => db.Entries.CountAsync(entry => entry.BlogId == blog.BlogId));

    // The entry that the desk says something was done to.
    private async Task<Entry> Entry(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        var id = Guid.Parse(answer.Headers.Location!.ToString().Split("entry=")[1]);
        return await site.Db(db => db.Entries.AsNoTracking()
            .Include(entry => entry.Quotes).ThenInclude(quote => quote.Speaker).Include(entry => entry.Actors).Include(entry => entry.Events).AsSplitQuery()
            .SingleAsync(entry => entry.Id == id));
    }
}
