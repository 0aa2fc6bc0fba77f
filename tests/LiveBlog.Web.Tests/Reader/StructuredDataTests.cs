using System.Text.Json;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Reader;

public sealed class StructuredDataTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task A_blog_is_a_live_blog_posting_with_its_updates_and_their_corrections()
    {
        var blog = await site.OpenBlog("Les pourparlers", "Une trêve se négocie.");
        var talks = await site.AddNewsEvent(blog, "Pourparlers de Doha");
        var entry = await site.Publish(blog, new EntryDraft("Réunion à 21 heures", "Le **cabinet** se réunit.") { EventIds = [talks.NewsEventId] });
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        await site.Correct(entry, new EntryDraft("Réunion à 20 heures", "Le **cabinet** se réunit.") { EventIds = [talks.NewsEventId] }, "C’est 20 heures.");
        var withdrawn = await site.Publish(blog, "Une erreur");
        await site.Send(new WithdrawEntry.Command(withdrawn.EntryId, "C’était faux."));
        site.Clock.Advance(TimeSpan.FromMinutes(-5));

        var data = await Data($"/{blog.Slug}");

        data.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        data.GetProperty("@type").GetString().ShouldBe("LiveBlogPosting");
        data.GetProperty("url").GetString().ShouldBe($"http://localhost/{blog.Slug}");
        data.GetProperty("headline").GetString().ShouldBe("Les pourparlers");
        data.GetProperty("description").GetString().ShouldBe("Une trêve se négocie.");
        data.GetProperty("inLanguage").GetString().ShouldBe("fr");
        data.GetProperty("coverageStartTime").GetString().ShouldBe("2023-11-21T14:05:00+01:00");
        data.TryGetProperty("coverageEndTime", out _).ShouldBeFalse();
        data.GetProperty("publisher").GetProperty("name").GetString().ShouldBe("La Rédaction");
        data.GetProperty("publisher").GetProperty("logo").GetProperty("url").GetString().ShouldBe("http://localhost/img/logo.png");
        data.GetProperty("about")[0].GetProperty("@type").GetString().ShouldBe("Event");
        data.GetProperty("about")[0].GetProperty("name").GetString().ShouldBe("Pourparlers de Doha");
        data.GetProperty("liveBlogUpdate").GetArrayLength().ShouldBe(1); // not the withdrawn one
        var update = data.GetProperty("liveBlogUpdate")[0];
        update.GetProperty("@type").GetString().ShouldBe("BlogPosting");
        update.GetProperty("url").GetString().ShouldBe($"http://localhost/{blog.Slug}/{entry.Number}");
        update.GetProperty("headline").GetString().ShouldBe("Réunion à 20 heures");
        update.GetProperty("articleBody").GetString()!.Trim().ShouldBe("Le cabinet se réunit.");
        update.GetProperty("datePublished").GetString().ShouldBe("2023-11-21T14:05:00+01:00");
        update.GetProperty("dateModified").GetString().ShouldBe("2023-11-21T14:10:00+01:00");
        update.GetProperty("author")[0].GetProperty("name").GetString().ShouldBe("La rédaction");
        var correction = update.GetProperty("correction")[0];
        correction.GetProperty("@type").GetString().ShouldBe("CorrectionComment");
        correction.GetProperty("text").GetString().ShouldBe("C’est 20 heures.");
        correction.GetProperty("datePublished").GetString().ShouldBe("2023-11-21T14:10:00+01:00");
    }

    [Fact]
    public async Task An_entry_of_quotes_alone_has_their_words_for_its_body()
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog, new EntryDraft("", "")
        {
            Quotes = [new QuoteDraft(null, "Nous ne négocions pas.", QuoteForm.Direct, null), new QuoteDraft(null, "Nous attendons.", QuoteForm.Direct, null)],
        });

        var body = (await Data($"/{blog.Slug}")).GetProperty("liveBlogUpdate")[0].GetProperty("articleBody").GetString()!;

        body.Split('\n').ShouldBe(["«\u00a0Nous ne négocions pas.\u00a0»", "«\u00a0Nous attendons.\u00a0»"]);
    }

    [Fact]
    public async Task An_ended_blog_says_when_its_coverage_ended()
    {
        var blog = await site.OpenBlog();
        await site.Send(new EndBlog.Command(blog.BlogId));

        (await Data($"/{blog.Slug}")).GetProperty("coverageEndTime").GetString().ShouldBe("2023-11-21T14:05:00+01:00");
    }

    [Fact]
    public async Task Every_page_has_data_that_says_what_it_is()
    {
        var blog = await site.OpenBlog();
        var speaker = await site.AddActor(blog, "Comité international", ActorKind.Organisation, "CICR");
        var talks = await site.AddNewsEvent(blog, "Pourparlers", speaker.ActorId);
        await site.Publish(blog, new EntryDraft("Un titre", "Un texte.")
        {
            EventIds = [talks.NewsEventId],
            Quotes = [new QuoteDraft(null, "Nous ne négocions pas.", QuoteForm.Direct, speaker.ActorId, SaidOn: new DateOnly(2023, 11, 21))],
        });

        (await Data("/")).GetProperty("@type").GetString().ShouldBe("CollectionPage");
        (await Data($"/{blog.Slug}/1")).GetProperty("liveBlogUpdate").GetArrayLength().ShouldBe(1);
        var quotes = await Data($"/{blog.Slug}/quotes");
        quotes.GetProperty("isPartOf").GetProperty("@type").GetString().ShouldBe("LiveBlogPosting");
        quotes.GetProperty("hasPart")[0].GetProperty("text").GetString().ShouldBe("Nous ne négocions pas.");
        quotes.GetProperty("hasPart")[0].GetProperty("dateCreated").GetString().ShouldBe("2023-11-21");
        var actor = (await Data($"/{blog.Slug}/actors/{speaker.Slug}")).GetProperty("mainEntity");
        actor.GetProperty("@type").GetString().ShouldBe("Organization");
        actor.GetProperty("alternateName")[0].GetString().ShouldBe("CICR");
        var newsEvent = (await Data($"/{blog.Slug}/events/{talks.Slug}")).GetProperty("mainEntity");
        newsEvent.GetProperty("startDate").GetString().ShouldBe("2023-11-20");
        newsEvent.GetProperty("location").GetProperty("name").GetString().ShouldBe("Doha");
        (await Data($"/{blog.Slug}/search?q=titre")).GetProperty("@type").GetString().ShouldBe("SearchResultsPage");
    }

    [Fact]
    public async Task Every_page_has_a_canonical_address_and_a_description()
    {
        var blog = await site.OpenBlog();
        var actor = await site.AddActor(blog, "John Kirby");
        var talks = await site.AddNewsEvent(blog, "Pourparlers");
        await site.Publish(blog, new EntryDraft("Un titre", "Un texte.") { ActorIds = [actor.ActorId], EventIds = [talks.NewsEventId] });

        foreach (var address in (string[])["/", $"/{blog.Slug}", $"/{blog.Slug}?before=2", $"/{blog.Slug}/1", $"/{blog.Slug}/quotes", $"/{blog.Slug}/actors/{actor.Slug}", $"/{blog.Slug}/events/{talks.Slug}", $"/{blog.Slug}/search"])
        {
            var page = await site.Page(address);
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe($"http://localhost{address}");
            page.QuerySelector("meta[property='og:url']")!.GetAttribute("content").ShouldBe($"http://localhost{address}");
            foreach (var name in (string[])["meta[name=description]", "meta[property='og:title']", "meta[property='og:description']", "meta[property='og:type']", "meta[property='og:image']"])
            {
                page.QuerySelector(name)?.GetAttribute("content").ShouldNotBeNullOrWhiteSpace($"{name} at {address}");
            }

            page.QuerySelectorAll("h1").Length.ShouldBe(1, address);
            page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        }
    }

    private async Task<JsonElement> Data(string address)
    {
        var scripts = (await site.Page(address)).QuerySelectorAll("script[type='application/ld+json']");
        return JsonDocument.Parse(scripts.ShouldHaveSingleItem().TextContent).RootElement;
    }
}
