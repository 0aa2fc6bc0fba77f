using System.Net;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Reader;

/// <summary>What holds for every address that readers have.</summary>
public sealed class PublicPagesTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Theory]
    [InlineData("/no-such-blog", 404)]
    [InlineData("/no-such-blog/3", 404)]
    [InlineData("/no-such-blog/quotes", 404)]
    [InlineData("/no-such-blog/feed.atom", 404)]
    [InlineData("/{slug}/999", 404)] // not published yet
    [InlineData("/{slug}/0", 404)] // numbers begin at 1
    [InlineData("/{slug}/-1", 404)]
    [InlineData("/{slug}/99999999999999999999", 404)] // no number of ours
    [InlineData("/{slug}/premier", 404)]
    [InlineData("/{slug}/actors/nobody", 404)]
    [InlineData("/{slug}/events/nothing", 404)]
    [InlineData("/{slug}/nothing-here", 404)]
    [InlineData("/{slug}?before=0", 400)]
    [InlineData("/{slug}?before=-5", 400)]
    [InlineData("/{slug}?before=abc", 400)]
    [InlineData("/{slug}?before=99999999999999999999", 400)]
    [InlineData("/{slug}?before=1", 200)] // nothing is older than the first: an empty page
    [InlineData("/{slug}/search?page=0", 400)]
    [InlineData("/{slug}/search?page=x", 400)]
    [InlineData("/{slug}/search?q=", 200)]
    [InlineData("/{slug}/search?q=%22%27%3B--%20OR%20(*)%20NEAR%20^", 200)] // the signs of a query language are only signs
    [InlineData("/{slug}/search?q=%EF%BF%BE%ED%A0%80", 200)] // what is no text
    [InlineData("/{slug}/actors/nobody?after=-1", 400)]
    [InlineData("/?page=0", 400)]
    [InlineData("/?page=x", 400)]
    [InlineData("/?page=999", 404)] // there are not so many blogs
    [InlineData("/ab", 404)] // shorter than an address can be
    [InlineData("/Majuscules", 404)]
    [InlineData("/..%2f..%2fetc%2fpasswd", 400, 404)]
    public async Task Wrong_input_is_answered_with_its_status(string address, params int[] statuses)
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        using var reader = site.Reader();

        var answer = await reader.GetAsync(address.Replace("{slug}", blog.Slug, StringComparison.Ordinal));

        ((int)answer.StatusCode).ShouldBeOneOf(statuses);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("   at ", customMessage: "no stack trace");
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_the_blogs_language_and_leads_back_to_it()
    {
        var english = await site.OpenBlog("The day", "What happens.", Language.English, "Europe/London");

        var page = await site.Page($"/{english.Slug}/999");

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Nothing at this address");
        page.QuerySelector("main .button")!.GetAttribute("href").ShouldBe($"/{english.Slug}");
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    [Theory]
    [InlineData("fr-CA,fr;q=0.9,en;q=0.8", "fr", "Rien à cette adresse")]
    [InlineData("en-GB,en;q=0.9,fr;q=0.8", "en", "Nothing at this address")]
    [InlineData("de", "fr", "Rien à cette adresse")] // neither: the newsroom's own
    public async Task Where_there_is_no_blog_the_reader_is_answered_in_her_own_language(string asked, string language, string title)
    {
        using var reader = site.Reader();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/no-such-blog") { Headers = { { "Accept", "text/html" }, { "Accept-Language", asked } } };
        using var answer = await reader.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.QuerySelector("main .button")!.GetAttribute("href").ShouldBe("/");
    }

    [Fact]
    public async Task The_page_for_what_failed_is_no_page_of_its_own()
    {
        using var reader = site.Reader();

        (await reader.GetAsync("/error/reader")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Language.French, "Recherche\u00a0: quai", "no line may begin with the colon")]
    [InlineData(Language.English, "Search: quai", "no space stands before it")]
    public async Task The_title_of_a_search_has_the_colon_of_its_language(Language language, string title, string reason)
    {
        var blog = await site.OpenBlog(language: language);

        (await site.Page($"/{blog.Slug}/search?q=quai")).Title!.ShouldStartWith(title, customMessage: reason);
    }

    [Fact]
    public async Task A_search_that_is_too_long_says_so_beside_the_field()
    {
        var blog = await site.OpenBlog();
        using var reader = site.Reader();

        var address = $"/{blog.Slug}/search?q={new string('a', 201)}";

        (await reader.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await site.Page(address);
        page.QuerySelector("#q")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.GetElementById("search-said")!.TextContent.ShouldStartWith("La recherche dépasse 200 caractères");
    }

    [Fact]
    public async Task Drafts_appear_nowhere()
    {
        var blog = await site.OpenBlog();
        var secret = await site.AddActor(blog, "Personne Inédite");
        var hidden = await site.AddNewsEvent(blog, "Événement inédit");
        var known = await site.AddActor(blog, "Personne Connue");
        await site.Publish(blog, new EntryDraft("Un titre public", "Un texte.")
        {
            ActorIds = [known.ActorId],
            Quotes = [new QuoteDraft(null, "Une parole publique.", QuoteForm.Direct, known.ActorId)],
        });
        var draft = new EntryDraft("Un titre inédit", "Un corps inédit.")
        {
            IsKey = true,
            Pin = true,
            ActorIds = [secret.ActorId, known.ActorId],
            EventIds = [hidden.NewsEventId],
            Quotes = [new QuoteDraft(null, "Une parole inédite.", QuoteForm.Direct, known.ActorId)],
        };
        await site.Send(new SaveDraft.Command(blog.BlogId, null, null, Guid.NewGuid(), draft));
        var submitted = await site.Send(new SaveDraft.Command(blog.BlogId, null, null, Guid.NewGuid(), draft));
        await site.Send(new SubmitDraft.Command(submitted.EntryId));
        var discarded = await site.Send(new SaveDraft.Command(blog.BlogId, null, null, Guid.NewGuid(), draft));
        await site.Send(new DiscardDraft.Command(discarded.EntryId));
        using var reader = site.Reader();

        foreach (var address in (string[])["/", $"/{blog.Slug}", $"/{blog.Slug}?before=99", $"/{blog.Slug}/1", $"/{blog.Slug}/quotes", $"/{blog.Slug}/actors/{known.Slug}", $"/{blog.Slug}/search?q=titre", $"/{blog.Slug}/feed.atom"])
        {
            var answer = await reader.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            var text = await answer.Content.ReadAsStringAsync();
            text.ShouldContain(address is "/" ? "jour" : "titre public", Case.Insensitive, address);
            text.ShouldNotContain("inédit", Case.Insensitive, address);
        }

        foreach (var address in (string[])[$"/{blog.Slug}/2", $"/{blog.Slug}/{submitted.EntryId}", $"/{blog.Slug}/actors/{secret.Slug}", $"/{blog.Slug}/events/{hidden.Slug}"])
        {
            (await reader.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task What_people_typed_is_text_and_never_markup()
    {
        const string Attack = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        var blog = await site.OpenBlog(Attack, Attack, summary: Attack);
        var actor = await site.AddActor(blog, Attack, ActorKind.Person, Attack + "2");
        var talks = await site.AddNewsEvent(blog, Attack, actor.ActorId);
        var entry = await site.Publish(blog, new EntryDraft(Attack, Attack)
        {
            IsKey = true,
            Pin = true,
            ActorIds = [actor.ActorId],
            EventIds = [talks.NewsEventId],
            Quotes = [new QuoteDraft(null, Attack, QuoteForm.Direct, actor.ActorId, Attack, Attack[..60], Attack), new QuoteDraft(null, "autre " + Attack, QuoteForm.Indirect, actor.ActorId)],
        });
        await site.Correct(entry, new EntryDraft(Attack + " corrigé", Attack + " corrigé"), Attack);
        var script = Uri.EscapeDataString(Attack);

        foreach (var address in (string[])["/", $"/{blog.Slug}", $"/{blog.Slug}/1", $"/{blog.Slug}/quotes", $"/{blog.Slug}/search?q={script}"])
        {
            var page = await site.Page(address);
            page.Body!.TextContent.ShouldContain("alert(1)", customMessage: address);
            page.QuerySelectorAll("img, [onerror]").ShouldBeEmpty(address);
            page.QuerySelectorAll("script").Where(each => each.GetAttribute("type") != "application/ld+json").ShouldAllBe(each => each.TextContent.Length == 0);
            foreach (var data in page.QuerySelectorAll("script[type='application/ld+json']"))
            {
                data.TextContent.ShouldNotContain("<", customMessage: address);
                System.Text.Json.JsonDocument.Parse(data.TextContent).Dispose();
            }
        }
    }

    [Fact]
    public async Task A_former_address_leads_to_the_same_page_at_the_present_one()
    {
        var blog = await site.OpenBlog();
        var actor = await site.AddActor(blog, "Jeanne Morel");
        var talks = await site.AddNewsEvent(blog, "Pourparlers");
        await site.Publish(blog, new EntryDraft("Un titre", "Un texte.") { ActorIds = [actor.ActorId], EventIds = [talks.NewsEventId] });
        var renamed = $"{blog.Slug}-renamed";
        await site.Send(new ChangeBlog.Command(blog.BlogId, new BlogDraft(renamed, "Le direct du jour", "Ce qui se passe.", Language.French, "Europe/Paris")));
        using var reader = site.Reader();

        foreach (var rest in (string[])["", "?before=2", "/1", "/quotes", "/search?q=a%20b", "/feed.atom", "/changes?after=0", $"/actors/{actor.Slug}", $"/events/{talks.Slug}"])
        {
            var answer = await reader.GetAsync($"/{blog.Slug}{rest}");
            answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently, rest);
            answer.Headers.Location!.OriginalString.ShouldBe($"/{renamed}{rest}");
            (await reader.GetAsync(answer.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.OK, rest);
        }

        using var stream = await reader.GetAsync($"/{blog.Slug}/stream?after=0", HttpCompletionOption.ResponseHeadersRead);
        stream.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        stream.Headers.Location!.OriginalString.ShouldBe($"/{renamed}/stream?after=0");
    }

    [Fact]
    public async Task Caches_ask_each_time_and_are_told_when_nothing_has_changed()
    {
        var blog = await site.OpenBlog();
        var entry = await site.Publish(blog);
        using var reader = site.Reader();
        foreach (var address in (string[])[$"/{blog.Slug}", $"/{blog.Slug}/1", $"/{blog.Slug}/quotes", $"/{blog.Slug}/feed.atom"])
        {
            var first = await reader.GetAsync(address);
            first.Headers.CacheControl!.ToString().ShouldBe("no-cache", address);
            first.Headers.ETag.ShouldNotBeNull(address);
            first.Headers.Contains("Set-Cookie").ShouldBeFalse(address);

            var again = await Ask(address, first.Headers.ETag.ToString());
            again.StatusCode.ShouldBe(HttpStatusCode.NotModified, address);
            (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty(address);

            await site.Correct(entry, new EntryDraft($"Un titre corrigé {address}", "Un texte.") { Quotes = [new QuoteDraft(null, $"Des mots {address}", QuoteForm.Direct, null)] }, "Une note.");
            (await Ask(address, first.Headers.ETag.ToString())).StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }

        async Task<HttpResponseMessage> Ask(string address, string tag)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "If-None-Match", tag } } };
            return await reader.SendAsync(request);
        }
    }

    [Fact]
    public async Task A_page_of_fifty_entries_weighs_at_most_sixty_kilobytes_with_what_it_loads()
    {
        var blog = await site.OpenBlog("Otages : les pourparlers sur une trêve", "Le Qatar, l’Égypte et les États-Unis négocient.", summary: "Un point.\nUn autre.");
        var speaker = await site.AddActor(blog, "John Kirby");
        var words = "trêve otages accord médiateurs Qatar Gaza cabinet réunion soirée porte-parole déclaration familles libération négociation Premier ministre président conférence combats aide convoi".Split(' ');
        var random = new Random(20231121);
        for (var number = 1; number <= ReadBlog.PageSize; number++)
        {
            string Say(int count) => string.Join(' ', random.GetItems(words, count));
            var entry = await site.Publish(blog, new EntryDraft(Say(8), Say(70))
            {
                IsKey = number % 5 == 0,
                ActorIds = [speaker.ActorId],
                Quotes = number % 2 == 0 ? [new QuoteDraft(null, Say(20), QuoteForm.Direct, speaker.ActorId, "porte-parole", "a déclaré", "à Washington", new DateOnly(2023, 11, 21))] : [],
            });
            if (number % 10 == 0)
            {
                await site.Correct(entry, new EntryDraft(Say(8), Say(70)), Say(12));
            }
        }

        var page = await site.Page($"/{blog.Slug}");
        page.QuerySelectorAll("#feed > article").Length.ShouldBe(50);
        var assets = page.QuerySelectorAll("link[rel=stylesheet], link[rel=modulepreload]").Select(link => link.GetAttribute("href"))
            .Concat(page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")))
            .Distinct();

        var weights = new Dictionary<string, int> { ["the page"] = await Weigh($"/{blog.Slug}") };
        foreach (var asset in assets)
        {
            weights[asset!] = await Weigh(asset!);
        }

        weights.Values.Sum().ShouldBeLessThanOrEqualTo(60 * 1024, string.Join(", ", weights));
        page.QuerySelectorAll("script[src]").Length.ShouldBeLessThanOrEqualTo(1);

        async Task<int> Weigh(string address)
        {
            using var reader = site.Reader();
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "br" } } };
            using var answer = await reader.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            answer.Content.Headers.ContentEncoding.ShouldNotBeEmpty(address);
            return (await answer.Content.ReadAsByteArrayAsync()).Length;
        }
    }
}
