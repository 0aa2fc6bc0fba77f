using System.Net;
using System.Text;
using System.Text.Json;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Web.Exports;

namespace LiveBlog.Web.Tests.Exports;

/// <summary>A blog's chronology and "who said what" as files and on paper.</summary>
public sealed class ExportTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Theory]
    [InlineData("Un texte", "Un texte", "as it is")]
    [InlineData("Un, deux", "\"Un, deux\"", "a comma")]
    [InlineData("Un \"mot\"", "\"Un \"\"mot\"\"\"", "quotation marks are doubled")]
    [InlineData("Un\ndeux", "\"Un\ndeux\"", "a line")]
    [InlineData("=1+1", "'=1+1", "a formula")]
    [InlineData("+33 1", "'+33 1", "a sum")]
    [InlineData("-1", "'-1", "a difference")]
    [InlineData("@SUM(A1)", "'@SUM(A1)", "a function")]
    [InlineData("\t=1", "\"'\t=1\"", "a tab before a formula")]
    [InlineData("\r=1", "\"'\r=1\"", "a line before a formula")]
    [InlineData("＝1", "'＝1", "the wide sign, which some take for the other")]
    [InlineData("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"", "a formula that is quoted too")]
    [InlineData("", "", "nothing")]
    public void A_cell_is_text_and_nothing_that_computes(string text, string cell, string because) => CsvFile.Cell(text).ShouldBe(cell, because);

    [Fact]
    public async Task Who_said_what_is_a_row_a_quote()
    {
        var (blog, _) = await OpenAsync();
        var (headers, rows) = await CsvAsync($"/{blog.Slug}/quotes.csv");

        headers.ShouldBe(["text", "form", "speaker", "speaker_kind", "role", "verb", "venue", "said_on", "day", "entry_number", "entry_headline", "entry_published_at", "entry_address", "speaker_address"]);
        rows.ShouldBe(
        [
            ["Une trêve, \"enfin\".", "direct", "'=Jeanne", "person", "maire", "a dit", "à Doha", "2023-11-20", "2023-11-20", "1", "Un titre", "2023-11-21T14:05:00+01:00", $"http://localhost/{blog.Slug}/1", $"http://localhost/{blog.Slug}/actors/jeanne"],
            ["Il verra.", "indirect", "", "", "", "", "", "", "2023-11-21", "1", "Un titre", "2023-11-21T14:05:00+01:00", $"http://localhost/{blog.Slug}/1", ""],
        ]);
    }

    [Fact]
    public async Task The_chronology_is_a_row_an_entry_and_tells_of_a_withdrawn_one_no_more_than_that()
    {
        var (blog, withdrawn) = await OpenAsync();
        (await CsvAsync($"/{blog.Slug}/chronology.csv")).Rows[1].ShouldContain("Un secret");
        await site.Send(new WithdrawEntry.Command(withdrawn.EntryId, "C’était faux."));

        var (headers, rows) = await CsvAsync($"/{blog.Slug}/chronology.csv");

        string Cell(int row, string key) => rows[row][headers.IndexOf(key)];
        rows.Count.ShouldBe(2);
        (Cell(0, "number"), Cell(0, "status"), Cell(0, "headline"), Cell(0, "text"), Cell(0, "key"), Cell(0, "kind")).ShouldBe(("1", "published", "Un titre", "Un texte corrigé.", "true", "update"));
        (Cell(0, "actors"), Cell(0, "events"), Cell(0, "quotes"), Cell(0, "corrections")).ShouldBe(("'=Jeanne; Paul Rey", "Pourparlers", "2", "Un mot manquait."));
        Cell(0, "corrected_at").ShouldBe("2023-11-21T14:05:00+01:00");
        (Cell(1, "number"), Cell(1, "status"), Cell(1, "withdrawn_reason")).ShouldBe(("2", "withdrawn", "C’était faux."));
        headers.Except(["number", "published_at", "updated_at", "status", "key", "quotes", "withdrawn_at", "withdrawn_reason", "address"]).Select(key => Cell(1, key)).ShouldAllBe(cell => cell.Length == 0);
    }

    [Fact]
    public async Task In_json_each_value_has_its_kind()
    {
        var (blog, _) = await OpenAsync();
        using var reader = site.Reader();

        using var chronology = JsonDocument.Parse(await reader.GetStringAsync($"/{blog.Slug}/chronology.json"));
        using var quotes = JsonDocument.Parse(await reader.GetStringAsync($"/{blog.Slug}/quotes.json"));

        chronology.RootElement.GetProperty("blog").GetProperty("language").GetString().ShouldBe("fr");
        var entry = chronology.RootElement.GetProperty("entries")[0];
        (entry.GetProperty("number").GetInt32(), entry.GetProperty("key").GetBoolean(), entry.GetProperty("actors")[0].GetString(), entry.GetProperty("withdrawn_at").ValueKind)
            .ShouldBe((1, true, "=Jeanne", JsonValueKind.Null));
        quotes.RootElement.GetProperty("quotes").GetArrayLength().ShouldBe(2);
        quotes.RootElement.GetProperty("quotes")[1].GetProperty("speaker").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("quotes.csv", "text/csv")]
    [InlineData("quotes.json", "application/json")]
    [InlineData("chronology.csv", "text/csv")]
    [InlineData("chronology.json", "application/json")]
    public async Task Who_has_the_file_already_is_told_so_until_the_blog_changes(string file, string type)
    {
        var (blog, withdrawn) = await OpenAsync();
        using var reader = site.Reader();
        using var first = await reader.GetAsync($"/{blog.Slug}/{file}");
        first.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        first.Headers.CacheControl!.NoCache.ShouldBeTrue();
        first.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{blog.Slug}-{file}");
        first.Headers.Contains("Set-Cookie").ShouldBeFalse();
        reader.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        (await reader.GetAsync($"/{blog.Slug}/{file}")).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        await site.Send(new WithdrawEntry.Command(withdrawn.EntryId, "Faux."));
        (await reader.GetAsync($"/{blog.Slug}/{file}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await reader.GetAsync($"/no-such-blog/{file}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_of_a_long_blog_has_every_entry_once()
    {
        var blog = await site.OpenBlog();
        for (var entry = 0; entry <= ReadChronology.Most; entry++)
        {
            await site.Publish(blog, $"Titre {entry}");
        }

        (await CsvAsync($"/{blog.Slug}/chronology.csv")).Rows.Select(row => row[0]).ShouldBe(Enumerable.Range(1, ReadChronology.Most + 1).Select(number => $"{number}"));
        var page = await site.Page($"/{blog.Slug}/chronology/print");
        var following = await site.Page(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        (page.QuerySelectorAll("article").Length, following.QuerySelectorAll("article").Length).ShouldBe((ReadChronology.Most, 1));
    }

    [Fact]
    public async Task On_paper_each_day_has_its_section_and_nothing_leads_away()
    {
        var (blog, withdrawn) = await OpenAsync();
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Publish(blog, "Le lendemain");
        await site.Send(new WithdrawEntry.Command(withdrawn.EntryId, "C’était faux."));
        site.Clock.Advance(TimeSpan.FromDays(-1));

        var chronology = await site.Page($"/{blog.Slug}/chronology/print");
        var quotes = await site.Page($"/{blog.Slug}/quotes/print");

        chronology.QuerySelectorAll(".day > h2").Select(day => day.TextContent.Plain()).ShouldBe(["mardi 21 novembre 2023", "mercredi 22 novembre 2023"]);
        chronology.Body!.TextContent.ShouldContain("C’était faux.");
        chronology.Body.TextContent.ShouldNotContain("Un secret");
        quotes.QuerySelectorAll(".day > h2").Select(day => day.TextContent.Plain()).ShouldBe(["lundi 20 novembre 2023", "mardi 21 novembre 2023"]);
        quotes.QuerySelectorAll("nav, form, script, footer").ShouldBeEmpty();
        quotes.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    [Theory]
    [InlineData("", "Une trêve, \"enfin\". Il verra.", "nothing asked")]
    [InlineData("?q=&speaker=&event=&from=&to=&form=", "Une trêve, \"enfin\". Il verra.", "a form with nothing filled in")]
    [InlineData("?q=TREVE", "Une trêve, \"enfin\".", "words, accents and case aside")]
    [InlineData("?q=maire", "Une trêve, \"enfin\".", "the role")]
    [InlineData("?q=%25", "", "a sign that stands for anything elsewhere")]
    [InlineData("?speaker=jeanne", "Une trêve, \"enfin\".", "a speaker")]
    [InlineData("?speaker=-", "Il verra.", "nobody")]
    [InlineData("?speaker=paul-rey", "", "somebody who said nothing")]
    [InlineData("?event=pourparlers", "Une trêve, \"enfin\". Il verra.", "an event")]
    [InlineData("?event=sommet", "", "no such event")]
    [InlineData("?from=2023-11-21", "Il verra.", "from a day on")]
    [InlineData("?to=2023-11-20", "Une trêve, \"enfin\".", "up to a day")]
    [InlineData("?form=Indirect", "Il verra.", "reported words")]
    [InlineData("?form=direct&speaker=-", "", "what no quote is both of")]
    public async Task What_the_page_leaves_out_its_files_and_sheets_leave_out_too(string query, string texts, string because)
    {
        var (blog, _) = await OpenAsync();
        using var reader = site.Reader();

        var page = await site.Page($"/{blog.Slug}/quotes{query}");
        var addresses = page.QuerySelectorAll("#export a").Select(link => link.GetAttribute("href")!).Where(address => address.Contains("/quotes", StringComparison.Ordinal)).ToList();
        if (texts.Length == 0)
        {
            // Files of nothing are not offered.
            addresses.ShouldBe([$"/{blog.Slug}/quotes.csv", $"/{blog.Slug}/quotes.json", $"/{blog.Slug}/quotes/print"]);
            addresses = [.. addresses.Select(address => address + query)];
        }

        var (_, rows) = await CsvAsync(addresses[0]);
        using var json = JsonDocument.Parse(await reader.GetStringAsync(addresses[1]));
        var sheets = await site.Page(addresses[2]);

        string.Join(' ', page.QuerySelectorAll(".said blockquote").Select(Words)).ShouldBe(texts, because);
        string.Join(' ', rows.Select(row => row[0])).ShouldBe(texts, because);
        string.Join(' ', json.RootElement.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("text").GetString())).ShouldBe(texts, because);
        string.Join(' ', sheets.QuerySelectorAll("blockquote").Select(Words)).ShouldBe(texts, because);

        static string Words(AngleSharp.Dom.IElement quote) => quote.TextContent.Plain().Trim('«', '»', ' ');
    }

    [Theory]
    [InlineData("from=hier")]
    [InlineData("to=2023-02-30")]
    [InlineData("form=sung")]
    [InlineData("from=2023-11-21&to=2023-11-20")]
    [InlineData("q=a*201")]
    public async Task What_cannot_be_asked_is_refused_before_anything_is_sent(string query)
    {
        var (blog, _) = await OpenAsync();
        using var reader = site.Reader();
        query = query.Replace("a*201", new string('a', 201), StringComparison.Ordinal);
        foreach (var file in new[] { "quotes.csv", "quotes.json", "quotes/print" })
        {
            using var answer = await reader.GetAsync($"/{blog.Slug}/{file}?{query}");
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, file);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json", file);
        }

        (await site.Page($"/{blog.Slug}/quotes?q=trêve")).QuerySelector("#export dt")!.TextContent.ShouldBe("La citation trouvée");
    }

    [Fact]
    public async Task Sheets_of_some_quotes_say_which_and_go_on_with_them()
    {
        var (blog, _) = await OpenAsync();
        for (var entry = 0; entry <= ReadChronology.Most; entry++)
        {
            await site.Publish(blog, new EntryDraft($"Titre {entry}", "") { Quotes = [new QuoteDraft(null, entry % 2 == 0 ? "Pair." : "Impair.", QuoteForm.Direct, null), new QuoteDraft(null, "Trêve.", QuoteForm.Direct, null)] });
        }

        var page = await site.Page($"/{blog.Slug}/quotes/print?q=treve&from=2023-11-20");
        var address = page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var following = await site.Page(address);

        page.QuerySelector("main > .sheet-note")!.TextContent.Plain().ShouldBe("Sélection : « treve », à partir du lundi 20 novembre 2023");
        address.ShouldStartWith($"/{blog.Slug}/quotes/print?q=treve&from=2023-11-20&after=");
        (page.QuerySelectorAll("article").Length, following.QuerySelectorAll("article").Length).ShouldBe((ReadChronology.Most, 2));
        (await CsvAsync($"/{blog.Slug}/quotes.csv?q=treve")).Rows.Count.ShouldBe(ReadChronology.Most + 2);
        (await site.Page($"/{blog.Slug}/quotes/print?q=introuvable")).Body!.TextContent.ShouldContain("Aucune citation ne répond");
    }

    private async Task<(OpenBlog.Result Blog, PublishEntry.Result Withdrawn)> OpenAsync()
    {
        var blog = await site.OpenBlog();
        var jeanne = await site.AddActor(blog, "=Jeanne");
        var paul = await site.AddActor(blog, "Paul Rey");
        var talks = await site.AddNewsEvent(blog, "Pourparlers", paul.ActorId);
        var draft = new EntryDraft("Un titre", "Un texte.")
        {
            IsKey = true,
            ActorIds = [jeanne.ActorId, paul.ActorId],
            EventIds = [talks.NewsEventId],
            Quotes =
            [
                new QuoteDraft(null, "Une trêve, \"enfin\".", QuoteForm.Direct, jeanne.ActorId, "maire", "a dit", "à Doha", new DateOnly(2023, 11, 20)),
                new QuoteDraft(null, "Il verra.", QuoteForm.Indirect, null),
            ],
        };
        var first = await site.Publish(blog, draft);
        await site.Correct(first, draft with { Body = "Un texte corrigé." }, "Un mot manquait.");
        return (blog, await site.Publish(blog, new EntryDraft("Un secret", "Un secret.") { ActorIds = [paul.ActorId] }));
    }

    // Read as RFC 4180 says, not as it was written.
    private async Task<(List<string> Headers, List<List<string>> Rows)> CsvAsync(string address)
    {
        using var reader = site.Reader();
        var bytes = await reader.GetByteArrayAsync(address);
        bytes[..3].ShouldBe([0xef, 0xbb, 0xbf]);
        List<List<string>> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var isQuoted = false;
        var text = Encoding.UTF8.GetString(bytes[3..]);
        text.ShouldEndWith("\r\n");
        for (var at = 0; at < text.Length; at++)
        {
            if (isQuoted && text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else if (text[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && text[at] is ',' or '\n' && !isQuoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[at] == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else if (isQuoted || text[at] != '\r')
            {
                cell.Append(text[at]);
            }
        }

        rows.ShouldAllBe(each => each.Count == rows[0].Count);
        return (rows[0], rows[1..]);
    }
}
