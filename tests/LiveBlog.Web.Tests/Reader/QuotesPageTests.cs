using System.Net;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.Quotes;
using LiveBlog.Web.Reader;
using LiveBlog.Application.Blogs;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Reader;

/// <summary>The page "who said what": its search, its filters and its parts, without a script.</summary>
public sealed class QuotesPageTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task A_search_and_its_filters_are_kept_in_the_form_and_the_list()
    {
        var blog = await OpenAsync();

        var page = await site.Page($"/{blog.Slug}/quotes?q=treve&speaker=jeanne-morel&from=2023-11-20&to=2023-11-21&form=direct&by=day");

        page.QuerySelectorAll(".said blockquote").Select(quote => quote.TextContent.Plain()).ShouldBe(["« Une trêve. »"]);
        page.QuerySelector(".section > h2")!.TextContent.Plain().ShouldBe("lundi 20 novembre 2023");
        page.QuerySelector("#q")!.GetAttribute("value").ShouldBe("treve");
        page.QuerySelector("#from")!.GetAttribute("value").ShouldBe("2023-11-20");
        page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")).ShouldBe(["jeanne-morel", "direct"]);
        page.QuerySelector("input[name=by]")!.GetAttribute("value").ShouldBe("day");
        page.QuerySelector(".filters")!.HasAttribute("open").ShouldBeTrue();
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldEndWith($"/{blog.Slug}/quotes");
        page.QuerySelector("#quotes-said a")!.GetAttribute("href").ShouldBe($"/{blog.Slug}/quotes");
    }

    [Theory]
    [InlineData("?from=2023-11-21&to=2023-11-20", "from to")]
    [InlineData("?q=LONG", "q")]
    public async Task What_is_wrong_is_marked_in_the_field_that_it_is_about(string query, string fields)
    {
        var blog = await OpenAsync();

        var page = await site.Page($"/{blog.Slug}/quotes{query.Replace("LONG", new string('a', 201), StringComparison.Ordinal)}");

        string.Join(' ', page.QuerySelectorAll("[aria-invalid=true]").Select(field => field.Id)).ShouldBe(fields);
        page.QuerySelectorAll("[aria-invalid=true]").ShouldAllBe(field => field.GetAttribute("aria-describedby") == "quotes-said");
        page.QuerySelector(".filters")!.HasAttribute("open").ShouldBe(fields != "q");
    }

    [Theory]
    [InlineData("", "3 citations de 2 voix, par nom.")]
    [InlineData("?by=day", "3 citations de 2 voix, dans l’ordre du temps.")]
    [InlineData("?speaker=jeanne-morel", "2 citations sur 3, dans l’ordre du temps. Toutes les citations")]
    [InlineData("?speaker=paul-rey", "1 citation sur 3. Toutes les citations")]
    [InlineData("?q=introuvable", "0 citation sur 3. Toutes les citations")]
    [InlineData("?to=2023-11-22", "3 citations sur 3, par nom. Toutes les citations")]
    [InlineData("?to=2023-11-22&by=day", "3 citations sur 3, dans l’ordre du temps. Toutes les citations")]
    public async Task Above_the_list_stands_how_many_there_are_and_in_what_order(string query, string sentence)
    {
        var blog = await OpenAsync();

        (await site.Page($"/{blog.Slug}/quotes{query}")).GetElementById("quotes-said")!.TextContent.Plain().ShouldBe(sentence);
    }

    [Fact]
    public async Task What_a_form_sends_with_nothing_filled_in_is_the_whole_list()
    {
        var blog = await OpenAsync();

        var page = await site.Page($"/{blog.Slug}/quotes?q=&speaker=&event=&from=&to=&form=");

        page.QuerySelectorAll(".said blockquote").Length.ShouldBe(3);
        page.QuerySelector("meta[name=robots]").ShouldBeNull();
        page.QuerySelector(".filters")!.HasAttribute("open").ShouldBeFalse();
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_what_to_try()
    {
        var blog = await OpenAsync();

        var page = await site.Page($"/{blog.Slug}/quotes?q=introuvable");

        page.QuerySelector(".empty")!.TextContent.ShouldBe("Aucune citation ne répond à cette recherche. Essayez avec moins de mots, ou moins de filtres.");
        page.QuerySelectorAll(".section h2").Select(heading => heading.TextContent).ShouldBe(["Exporter"]);
    }

    [Theory]
    [InlineData("from=hier")]
    [InlineData("form=sung")]
    [InlineData("by=weather")]
    [InlineData("page=0")]
    [InlineData("from=2023-11-21&to=2023-11-20")]
    public async Task What_cannot_be_asked_is_refused(string query)
    {
        var blog = await OpenAsync();
        using var reader = site.Reader();

        (await reader.GetAsync($"/{blog.Slug}/quotes?{query}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Each_question_has_an_answer_of_its_own_also_once_it_is_kept()
    {
        var blog = await OpenAsync();
        using var reader = site.Reader();
        string[] queries = ["", "?by=day", "?q=treve", "?speaker=paul-rey", "?form=indirect", "?from=2023-11-21", "?to=2023-11-20", "?event=pourparlers", "/?q=chose"];
        var answers = new Dictionary<string, string>();
        for (var round = 0; round < 2; round++)
        {
            foreach (var query in queries)
            {
                var text = await reader.GetStringAsync($"/{blog.Slug}/quotes{query}");
                answers.TryAdd(query, text).ShouldBe(round == 0, query);
                answers[query].ShouldBe(text, query);
            }
        }

        answers.Values.Distinct().Count().ShouldBe(queries.Length);
        (await reader.GetStringAsync($"/{blog.Slug}/quotes?utm_source=x")).ShouldBe(answers[""], "where it was shared changes nothing");
        (await reader.GetStringAsync($"/{blog.Slug}?q=treve")).ShouldBe(await reader.GetStringAsync($"/{blog.Slug}"), "another page asks nothing of it");
        site.Services.GetRequiredService<RenderedAnswers>().Count.ShouldBeGreaterThan(queries.Length);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_that_keep_what_was_asked_for()
    {
        var blog = await site.OpenBlog();
        var speaker = await site.AddActor(blog, "Jeanne Morel");
        await site.Publish(blog, new EntryDraft("Un titre", "") { Quotes = [.. Enumerable.Range(0, ReadQuotes.PageSize + 1).Select(each => new QuoteDraft(null, $"Mot {each}.", QuoteForm.Direct, speaker.ActorId))] });

        var first = await site.Page($"/{blog.Slug}/quotes?q=mot&by=day");
        var next = first.QuerySelector(".paging [rel=next]")!.GetAttribute("href")!;
        var second = await site.Page(next);

        next.ShouldBe($"/{blog.Slug}/quotes?q=mot&by=day&page=2");
        (first.QuerySelectorAll(".said > li").Length, second.QuerySelectorAll(".said > li").Length).ShouldBe((ReadQuotes.PageSize, 1));
        second.QuerySelector(".paging [rel=prev]")!.GetAttribute("href").ShouldBe($"/{blog.Slug}/quotes?q=mot&by=day");
        (await site.Page($"/{blog.Slug}/quotes?page=2")).QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldEndWith("/quotes?page=2");
        var actor = await site.Page($"/{blog.Slug}/actors/{speaker.Slug}");
        actor.QuerySelector(".quote-all a")!.GetAttribute("href").ShouldBe($"/{blog.Slug}/quotes?speaker=jeanne-morel");
    }

    [Fact]
    public async Task Events_of_one_title_stand_with_their_first_day_where_they_are_listed_together_and_with_their_title_alone_elsewhere()
    {
        var blog = await site.OpenBlog();
        var jeanne = await site.AddActor(blog, "Jeanne Morel");
        var first = await site.AddNewsEvent(blog, "Débat", new DateOnly(2023, 11, 20), jeanne.ActorId);
        var second = await site.AddNewsEvent(blog, "Débat", new DateOnly(2023, 11, 27), jeanne.ActorId);
        var talks = await site.AddNewsEvent(blog, "Pourparlers", new DateOnly(2023, 11, 21), jeanne.ActorId);
        await site.Publish(blog, new EntryDraft("Un", "") { EventIds = [first.NewsEventId, talks.NewsEventId] });
        await site.Publish(blog, new EntryDraft("Deux", "") { EventIds = [second.NewsEventId], Quotes = [new QuoteDraft(null, "Une trêve.", QuoteForm.Direct, jeanne.ActorId)] });
        string[] together = ["Débat (20\u00a0novembre 2023)", "Débat (27\u00a0novembre 2023)", "Pourparlers"];
        var filter = await site.Page($"/{blog.Slug}/quotes");
        filter.QuerySelectorAll("#event option").Select(option => option.TextContent).Skip(1).ShouldBe(together);
        var actor = await site.Page($"/{blog.Slug}/actors/{jeanne.Slug}");
        actor.QuerySelectorAll("[aria-labelledby=events] a").Select(link => link.TextContent).ShouldBe(together, ignoreOrder: true);
        var search = await site.Page($"/{blog.Slug}/search?q=debat");
        search.QuerySelectorAll("[aria-labelledby=names] a").Select(link => link.TextContent).ShouldBe(together[..2], ignoreOrder: true);
        var entry = await site.Page($"/{blog.Slug}/1");
        entry.QuerySelectorAll(".entry-about a").Select(link => link.TextContent).ShouldBe(["Débat", "Pourparlers"], ignoreOrder: true);
    }

    private async Task<OpenBlog.Result> OpenAsync()
    {
        var blog = await site.OpenBlog();
        var jeanne = await site.AddActor(blog, "Jeanne Morel");
        var paul = await site.AddActor(blog, "Paul Rey");
        var talks = await site.AddNewsEvent(blog, "Pourparlers");
        await site.Publish(blog, new EntryDraft("Lundi", "") { EventIds = [talks.NewsEventId], Quotes = [new QuoteDraft(null, "Une trêve.", QuoteForm.Direct, jeanne.ActorId, SaidOn: new DateOnly(2023, 11, 20))] });
        await site.Publish(blog, new EntryDraft("Mardi", "")
        {
            Quotes =
            [
                new QuoteDraft(null, "Autre chose.", QuoteForm.Direct, jeanne.ActorId, SaidOn: new DateOnly(2023, 11, 21)),
                new QuoteDraft(null, "Il verra.", QuoteForm.Indirect, paul.ActorId, SaidOn: new DateOnly(2023, 11, 21)),
            ],
        });
        return blog;
    }
}
