using System.Data.Common;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Newsroom;

/// <summary>
/// Every form of the newsroom, sent with something wrong in it: a sentence says what, beside its field where there is one; what else
/// was typed is still there; the status is one of a refusal; and the database holds what it held before, to the byte.
/// </summary>
public sealed class WrongInputTests(WebFixture site) : IClassFixture<WebFixture>
{
    private const string Unknown = "6f9619ff-8b86-4011-b42d-00c04fc964ff";

    /// <summary>Form, what is wrong (<c>field=value</c>, several parted by a bar; <c>a*301</c> is 301 letters, <c>(none)</c> no such field at all), the field that is marked, part of the sentence.</summary>
    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { "entry", "Form.Headline=a*301", "headline", "300 caractères" },
        { "entry", "Form.Body=a*500001", "body", "500 000 caractères" },
        { "entry", "Form.Body=>*4000", "body", "trop imbriquée" },
        { "entry", "Form.Body=|Form.Headline=", "body", "L’entrée est vide" },
        { "entry", "Form.Kind=77", "kind", "«\u00a077\u00a0» n’est pas compris" },
        { "entry", "Form.Kind=Rumeur", "kind", "«\u00a0Rumeur\u00a0» n’est pas compris" },
        { "entry", "Form.Precision=Minute|Form.Day=2024-02-30|Form.Time=10:00", "happened-day", "«\u00a02024-02-30\u00a0» n’est pas compris" },
        { "entry", "Form.Precision=Minute|Form.Day=2024-02-28|Form.Time=25:61", "happened-time", "«\u00a025:61\u00a0» n’est pas compris" },
        { "entry", "Form.Precision=Minute|Form.Day=2024-02-28|Form.Time=", "happened-time", "Donnez l’heure" },
        { "entry", "Form.Precision=Minute|Form.Day=2024-03-31|Form.Time=02:30", "happened-day", "Il n’a jamais été 02:30" },
        { "entry", "Form.Precision=Minute|Form.Day=0001-01-01|Form.Time=00:00", "happened-day", "hors du calendrier" },
        { "entry", "Form.Precision=Minute|Form.Day=9999-12-31|Form.Time=23:59", "happened-day", "hors du calendrier" },
        { "entry", "Form.Precision=Day|Form.Day=", "happened-day", "Donnez le jour" },
        { "entry", "Form.Precision=DayPart|Form.Day=2024-02-28|Form.Part=", "happened-part", "Choisissez un moment" },
        { "entry", "Form.Precision=DayPart|Form.Day=2024-02-28|Form.Part=77", "happened-part", "«\u00a077\u00a0» n’est pas compris" },
        { "entry", "Form.Precision=77", "happened-precision", "«\u00a077\u00a0» n’est pas compris" },
        { "entry", "Form.Authors=" + Unknown, "signed", "ne travaille pas à ce direct" },
        { "entry", "Form.Authors=moi", "signed", "«\u00a0moi\u00a0» n’est pas compris" },
        { "entry", "Form.Key=(none)", "", "envoyez-le de nouveau" },
        { "entry", "Form.Key=", "", "n’est pas comprise" },
        { "entry", "Form.Key=cle", "", "«\u00a0cle\u00a0» n’est pas compris" },
        { "entry", "Form.NewActor=a*201", "new-actor", "200 caractères" },
        { "entry", "Form.NewEvent=a*201", "new-event", "200 caractères" },
        { "entry", "Form.Actors.Index=0|Form.Actors[0].Row=0|Form.Actors[0].Kept=true|Form.Actors[0].Name=Qui|Form.Actors[0].Id=" + Unknown, "new-actor", "n’existe plus dans ce direct" },
        { "entry", "Form.Events.Index=0|Form.Events[0].Row=0|Form.Events[0].Kept=true|Form.Events[0].Title=Quoi|Form.Events[0].Id=" + Unknown, "new-event", "n’existe plus dans ce direct" },
        { "entry", "Form.Quotes.Index=7|Form.Quotes[7].Row=7|Form.Quotes[7].Speaker=Qui", "quote-7-text", "Les mots de la citation manquent" },
        { "entry", "Form.Quotes.Index=7|Form.Quotes[7].Row=7|Form.Quotes[7].Text=a*10001", "quote-7-text", "10 000 caractères" },
        { "entry", "Form.Quotes.Index=7|Form.Quotes[7].Row=7|Form.Quotes[7].Text=Mots|Form.Quotes[7].Role=a*301", "quote-7-role", "300 caractères" },
        { "entry", "Form.Quotes.Index=7|Form.Quotes[7].Row=7|Form.Quotes[7].Text=Mots|Form.Quotes[7].Verb=a*101", "quote-7-verb", "100 caractères" },
        { "entry", "Form.Quotes.Index=7|Form.Quotes[7].Row=7|Form.Quotes[7].Text=Mots|Form.Quotes[7].Venue=a*301", "quote-7-venue", "300 caractères" },
        { "entry", "Form.Quotes.Index=7|Form.Quotes[7].Row=7|Form.Quotes[7].Text=Mots|Form.Quotes[7].Speaker=a*201", "quote-7-speaker", "200 caractères" },
        { "entry", "Form.Quotes.Index=7|Form.Quotes[7].Row=7|Form.Quotes[7].Text=Mots|Form.Quotes[7].SaidOn=hier", "quote-7-said-on", "«\u00a0hier\u00a0» n’est pas compris" },
        { "entry", "Form.Quotes.Index=7|Form.Quotes[7].Row=7|Form.Quotes[7].Text=Mots|Form.Quotes[7].Form=77", "quote-7-form", "«\u00a077\u00a0» n’est pas compris" },
        { "draft", "Form.Headline=a*301", "headline", "300 caractères" },
        { "draft", "Form.Version=", "", "Vous aviez déjà enregistré cette entrée" },
        { "draft", "Form.Version=deux", "", "«\u00a0deux\u00a0» n’est pas compris" },
        { "correction", "Form.Note=", "note", "" },
        { "correction", "Form.Note=a*501", "note", "500 caractères" },
        { "correction", "Form.Body=|Form.Headline=|Form.Silent=true", "body", "L’entrée est vide" },
        { "correction", "Form.Version=", "", "envoyez-le de nouveau" },
        { "correction", "Form.Version=deux", "", "«\u00a0deux\u00a0» n’est pas compris" },
        { "withdrawal", "Reason=", "reason", "" },
        { "withdrawal", "Reason=a*501", "reason", "500 caractères" },
        { "erasure", "Reason=", "reason", "" },
        { "erasure", "Reason=a*501", "reason", "500 caractères" },
        { "actor", "Form.Name=", "name", "Le nom manque" },
        { "actor", "Form.Name=a*201", "name", "200 caractères" },
        { "actor", "Form.Kind=77", "kind", "«\u00a077\u00a0» n’est pas compris" },
        { "actor", "Form.Kind=Robot", "kind", "«\u00a0Robot\u00a0» n’est pas compris" },
        { "actor", "Form.Aliases=a*201", "aliases", "200 caractères" },
        { "actor", "Form.Roles[0].Title=a*301", "roles-0-title", "300 caractères" },
        { "actor", "Form.Roles[0].Title=Amiral|Form.Roles[0].From=2020-13-01", "roles-0-from", "«\u00a02020-13-01\u00a0» n’est pas compris" },
        { "actor", "Form.Roles[0].Title=Amiral|Form.Roles[0].From=2020-01-02|Form.Roles[0].To=2020-01-01", "roles-0-to", "finit avant de commencer" },
        { "new actor", "Form.Name= ", "name", "Le nom manque" },
        { "event", "Form.Title=", "title", "Le titre manque" },
        { "event", "Form.Title=a*201", "title", "200 caractères" },
        { "event", "Form.Kind=77", "kind", "«\u00a077\u00a0» n’est pas compris" },
        { "event", "Form.Status=77", "status", "«\u00a077\u00a0» n’est pas compris" },
        { "event", "Form.Status=Oublié", "status", "«\u00a0Oublié\u00a0» n’est pas compris" },
        { "event", "Form.Place=a*201", "place", "200 caractères" },
        { "event", "Form.From=jamais", "from", "«\u00a0jamais\u00a0» n’est pas compris" },
        { "event", "Form.From=2024-02-02|Form.To=2024-02-01", "to", "finit avant de commencer" },
        { "event", "Form.ParticipantIds=" + Unknown, "participant-ids", "n’existe plus dans ce direct" },
        { "event", "Form.ParticipantIds=moi", "participant-ids", "«\u00a0moi\u00a0» n’est pas compris" },
        { "new event", "Form.Title=", "title", "Le titre manque" },
        { "settings", "Form.Title=", "title", "Le titre manque" },
        { "settings", "Form.Title=a*201", "title", "200 caractères" },
        { "settings", "Form.Standfirst=a*5001", "standfirst", "5 000 caractères" },
        { "settings", "Form.Summary=a*5001", "summary", "5 000 caractères" },
        { "settings", "Form.Slug=é", "slug", "3 à 80 lettres" },
        { "settings", "Form.Slug=a*81", "slug", "3 à 80 lettres" },
        { "settings", "Form.Slug=newsroom", "slug", "Le site utilise déjà cette adresse" },
        { "settings", "Form.Slug=un-autre-direct", "slug", "Un autre direct a ou a eu cette adresse" },
        { "settings", "Form.Language=Klingon", "language", "«\u00a0Klingon\u00a0» n’est pas compris" },
        { "settings", "Form.Language=77", "language", "«\u00a077\u00a0» n’est pas compris" },
        { "settings", "Form.TimeZone=Mars/Olympus", "time-zone", "Ce fuseau horaire est inconnu" },
        { "settings", "Form.TimeZone=../../etc/passwd", "time-zone", "Ce fuseau horaire est inconnu" },
        { "settings", "Form.StartsAt=demain", "starts-at", "«\u00a0demain\u00a0» n’est pas compris" },
        { "settings", "Form.StartsAt=2024-03-31T02:30", "starts-at", "Cette heure n’existe pas" },
        { "settings", "Form.StartsAt=0001-01-01T00:00", "starts-at", "vérifiez l’année" },
        { "settings", "Form.StartsAt=9999-12-31T23:59|Form.TimeZone=America/New_York", "starts-at", "vérifiez l’année" },
        { "settings", "Opened.StartsAt=demain", "starts-at", "«\u00a0demain\u00a0» n’est pas compris" },
        { "new blog", "Form.Title=", "title", "Le titre manque" },
        { "new blog", "Form.Slug=un-autre-direct", "slug", "Un autre direct a ou a eu cette adresse" },
        { "new blog", "Form.TimeZone=", "time-zone", "Ce fuseau horaire est inconnu" },
        { "new blog", "Form.Language=", "language", "" },
        { "import", "Form.Text=", "text", "Le texte est vide" },
        { "import", "Form.Date=hier", "date", "«\u00a0hier\u00a0» n’est pas compris" },
        { "import", "Form.Date=|Form.Text=Un chapeau.", "date", "de quel jour" },
        { "proposal", "Form.Entries[0].Headline=a*301", "entries-0-headline", "300 caractères" },
        { "proposal", "Form.Entries[0].Body=a*500001", "entries-0-body", "500 000 caractères" },
        { "proposal", "Form.Entries[0].Day=demain", "entries-0-day", "«\u00a0demain\u00a0» n’est pas compris" },
        { "proposal", "Form.Entries[0].Day=0001-01-01", "entries-0-day", "hors du calendrier" },
        { "proposal", "Form.Entries[0].Headline=|Form.Entries[0].Body=", "entries-0-body", "L’entrée est vide" },
        { "proposal", "Form.Entries[0].Key=cle", "", "" },
        { "proposal", "Form.Standfirst=a*5001", "standfirst", "5 000 caractères" },
        { "proposal", "Form.Entries[0].Kept=false|Form.Entries[1].Kept=false|Form.SetsStandfirst=false", "", "Rien n’est choisi" },
        { "profile", "Name=", "Name", "" },
        { "profile", "Name=a*101", "Name", "100" },
        { "profile", "Byline=a*101", "Byline", "100" },
        { "profile", "UndoSeconds=61", "UndoSeconds", "60" },
        { "profile", "UndoSeconds=-1", "UndoSeconds", "60" },
        { "profile", "UndoSeconds=trois", "UndoSeconds", "60" },
        { "profile", "Language=Klingon", "", "" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_input_is_told_and_changes_nothing(string name, string wrong, string id, string sentence)
    {
        var (form, press, kept) = await Open(name);
        foreach (var part in wrong.Split('|'))
        {
            var (field, value) = (part[..part.IndexOf('=', StringComparison.Ordinal)], part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            form.Fill(field, value is "(none)" ? null : value is [var letter, '*', .. var times] ? new string(letter, int.Parse(times, System.Globalization.CultureInfo.InvariantCulture)) : value);
        }

        var before = await Everything();
        using var answer = await form.Press(press);

        var html = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.Conflict], html);
        var page = await WebFixture.Parse(answer);
        var told = id.Length > 0 ? page.GetElementById($"{id}-error")?.TextContent : page.QuerySelectorAll("#errors, [role=alert]").FirstOrDefault(each => each.TextContent.Trim().Length > 0)?.TextContent;
        told.ShouldNotBeNullOrWhiteSpace(page.QuerySelector("#errors")?.TextContent ?? html);
        told.ShouldContain(sentence);
        told.ShouldNotContain("must not be", Case.Insensitive, "the library's own words are not ours");
        if (id.Length > 0 && page.QuerySelector("#errors") is not null)
        {
            page.QuerySelectorAll("#errors a").Select(link => page.GetElementById(link.GetAttribute("href")![1..])).ShouldAllBe(target => target != null, "the summary leads to the field");
        }

        if (kept is { } typed && !wrong.Split('|').Any(part => part.StartsWith(typed.Key + "=", StringComparison.Ordinal)))
        {
            Holds(page, typed.Key).ShouldBe(typed.Value, "what was typed is still there");
        }

        html.ShouldNotContain("   at LiveBlog.");
        (await Everything()).ShouldBe(before);
    }

    [Fact]
    public async Task A_database_that_was_changed_is_seen_to_be()
    {
        var before = await Everything();
        (await Everything()).ShouldBe(before);
        await site.OpenBlog();
        (await Everything()).ShouldNotBe(before);
    }

    [Fact]
    public async Task A_version_that_never_was_is_shown_as_a_conflict()
    {
        var (form, press, _) = await Open("correction");
        using var answer = await form.Fill("Form.Version", "99").Press(press);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Form.In(await Browser(), answer))["Form.Note"].ShouldBe("Gardé.");
    }

    /// <summary>Addresses of nothing, and of what belongs to another blog.</summary>
    [Theory]
    [InlineData("entries/{unknown}")]
    [InlineData("entries/{unknown}/correct")]
    [InlineData("entries/{unknown}/withdraw")]
    [InlineData("entries/{unknown}/erase")]
    [InlineData("entries/{unknown}/history")]
    [InlineData("entries/{foreign}")]
    [InlineData("entries/{foreign}/correct")]
    [InlineData("entries/{foreign}/withdraw")]
    [InlineData("entries/{foreign}/erase")]
    [InlineData("entries/{foreign}/history")]
    [InlineData("entries/nonsense")]
    [InlineData("actors/{unknown}")]
    [InlineData("actors/nonsense")]
    [InlineData("events/{unknown}")]
    [InlineData("events/nonsense")]
    [InlineData("nothing-of-the-kind")]
    public async Task What_is_not_there_answers_404(string path)
    {
        var (blog, foreign) = await Foreign();
        using var browser = await Browser();
        using var answer = await browser.GetAsync($"/newsroom/{blog.Slug}/{path.Replace("{unknown}", Unknown, StringComparison.Ordinal).Replace("{foreign}", $"{foreign}", StringComparison.Ordinal)}");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await WebFixture.Parse(answer)).QuerySelector("h1")!.TextContent.ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("pin")]
    [InlineData("withdraw")]
    [InlineData("erase")]
    [InlineData("correct")]
    [InlineData("publish")]
    public async Task An_entry_of_another_blog_is_not_acted_upon_by_this_ones_address(string act)
    {
        var (blog, foreign) = await Foreign();
        using var browser = await Browser();
        var form = (await Form.Open(browser, $"/newsroom/{blog.Slug}")).Fill("Reason", "Une raison.").Fill("Form.Note", "Une raison.").Fill("Form.Version", "1").Fill("Version", "1");
        var before = await Everything();
        foreach (var id in new[] { foreign.ToString(), Unknown })
        {
            using var answer = await form.Send($"/newsroom/{blog.Slug}/entries/{id}/{act}");
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await Everything()).ShouldBe(before);
    }

    [Theory]
    [InlineData("?before=zero")]
    [InlineData("?before=99999999999999999999")]
    [InlineData("?before=-5")]
    [InlineData("?done=nonsense&entry=nonsense")]
    [InlineData("?done=published&entry=" + Unknown)]
    [InlineData("/timeline?before=zero&from=-1")]
    [InlineData("/timeline?from=99999999999999999999")]
    [InlineData("/submission?key=nonsense")]
    [InlineData("/import?published=-1&drafts=x&there=99999999999")]
    [InlineData("/actors?q=%00%ff")]
    [InlineData("/preview")]
    [InlineData("/reading?entry=nonsense")]
    public async Task An_odd_query_is_no_failure(string query)
    {
        var blog = await site.OpenBlog();
        using var browser = await Browser();
        using var answer = await browser.GetAsync($"/newsroom/{blog.Slug}{query}");
        ((int)answer.StatusCode).ShouldBeLessThan(500);
    }

    // The form of that name, ready to be sent without a fault; the button to press; and something typed that has to stay.
    private async Task<(Form Form, string Press, KeyValuePair<string, string>? Kept)> Open(string name)
    {
        var blog = await site.OpenBlog();
        if (await site.Db(db => db.Blogs.AllAsync(each => each.Slug != "un-autre-direct")))
        {
            await site.Send(new OpenBlog.Command(new BlogDraft("un-autre-direct", "Un autre direct", null, Language.French, "Europe/Paris")));
        }

        var browser = await Browser();
        var desk = $"/newsroom/{blog.Slug}";
        switch (name)
        {
            case "entry":
                return ((await Form.Open(browser, desk)).Fill("Form.Headline", "Un titre").Fill("Form.Body", "Gardé."), "publish", new("Form.Body", "Gardé."));
            case "draft":
                await (await Form.Open(browser, desk)).Fill("Form.Headline", "Un brouillon").Press("save");
                var draft = await site.Db(db => db.Entries.Where(entry => entry.BlogId == blog.BlogId).Select(entry => entry.Id).SingleAsync());
                return ((await Form.Open(browser, $"{desk}/entries/{draft}")).Fill("Form.Body", "Gardé."), "save", new("Form.Body", "Gardé."));
            case "correction":
                return ((await Form.Open(browser, $"{desk}/entries/{(await site.Publish(blog)).EntryId}/correct")).Fill("Form.Body", "Corrigé.").Fill("Form.Note", "Gardé."), "publish", new("Form.Note", "Gardé."));
            case "withdrawal":
                return (await Form.Open(browser, $"{desk}/entries/{(await site.Publish(blog)).EntryId}/withdraw", "form.task"), "form.task .button-danger", null);
            case "erasure":
                return (await Form.Open(browser, $"{desk}/entries/{(await site.Publish(blog)).EntryId}/erase", "form.task"), "form.task .button-danger", null);
            case "actor":
                var actor = (await site.AddActor(blog, "Ada")).ActorId;
                return ((await Form.Open(browser, $"{desk}/actors/{actor}", "form.task")).Fill("Form.Aliases", "Gardé"), "form.task .actions .button-primary", new("Form.Aliases", "Gardé"));
            case "new actor":
                return ((await Form.Open(browser, $"{desk}/actors/new", "form.task")).Fill("Form.Aliases", "Gardé"), "form.task .actions .button-primary", new("Form.Aliases", "Gardé"));
            case "event":
                var newsEvent = (await site.AddNewsEvent(blog, "Pourparlers", (await site.AddActor(blog, "Ada")).ActorId)).NewsEventId;
                return ((await Form.Open(browser, $"{desk}/events/{newsEvent}", "form.task")).Fill("Form.Place", "Gardé"), "form.task .button-primary", new("Form.Place", "Gardé"));
            case "new event":
                return ((await Form.Open(browser, $"{desk}/events/new", "form.task")).Fill("Form.Place", "Gardé"), "form.task .button-primary", new("Form.Place", "Gardé"));
            case "settings":
                return ((await Form.Open(browser, $"{desk}/settings", "form.task")).Fill("Form.Summary", "Gardé"), "form.task .button-primary", new("Form.Summary", "Gardé"));
            case "new blog":
                return ((await Form.Open(browser, "/newsroom/new", "form.task")).Fill("Form.Title", "Un titre").Fill("Form.Slug", $"{blog.Slug}-bis").Fill("Form.Summary", "Gardé"), "form.task .button-primary", new("Form.Summary", "Gardé"));
            case "import":
                return ((await Form.Open(browser, $"{desk}/import", "form.task")).Fill("Form.Text", "Gardé.").Fill("Form.Date", "2024-02-08"), "form.task .button-primary", new("Form.Text", "Gardé."));
            case "proposal":
                var text = (await Form.Open(browser, $"{desk}/import", "form.task")).Fill("Form.Text", "Un chapeau.\n\nUn titre. Un texte.\n\nUn autre. Et son texte.").Fill("Form.Date", "2024-02-08");
                var proposal = await Form.In(browser, await text.Press("form.task .button-primary"), "form.task");
                return (proposal.Fill("Form.Entries[1].Body", "Gardé."), "form.task [formaction$=Publish]", new("Form.Entries[1].Body", "Gardé."));
            case "profile":
                return ((await Form.Open(browser, "/account", "form.task")).Fill("Byline", "Gardé"), "form.task .button-primary", new("Byline", "Gardé"));
            default:
                throw new ArgumentOutOfRangeException(nameof(name), name, "Not a form.");
        }
    }

    private Task<HttpClient> Browser() => site.SignedIn(Role.Administrator);

    private async Task<(OpenBlog.Result Blog, Guid ForeignEntry)> Foreign()
    {
        var (blog, elsewhere) = (await site.OpenBlog(), await site.OpenBlog());
        return (blog, (await site.Publish(elsewhere)).EntryId);
    }

    private static string? Holds(IDocument page, string field) => page.QuerySelector($"[name='{field}']") switch
    {
        AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
        AngleSharp.Html.Dom.IHtmlInputElement input => input.Value,
        var other => throw new ShouldAssertException($"There is no {field} but {other?.OuterHtml}."),
    };

    // Every row of every table; the sessions aside, in which it is noted who was seen when.
    private Task<string> Everything() => site.Db(async db =>
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in await Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'Sessions' ORDER BY name"))
        {
            foreach (var row in await Read(connection, $"SELECT * FROM \"{table}\""))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{table}\t{row}\n"));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    });

    private static async Task<List<string>> Read(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('\t', Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(at).ToString())));
        }

        return rows;
    }
}
