using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;

namespace LiveBlog.Web.Tests.Reader;

/// <summary>The pages about part of a blog, and the front page.</summary>
public sealed class PartPagesTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task Who_said_what_stands_by_speaker_with_role_venue_and_day()
    {
        var blog = await site.OpenBlog();
        var kirby = await site.AddActor(blog, "John Kirby");
        var biden = await site.AddActor(blog, "Joe Biden");
        QuoteDraft Quote(string words, Guid? speaker, int day) => new(null, words, QuoteForm.Direct, speaker, "à son poste", "a dit", "à Washington", new DateOnly(2023, 11, day));
        await site.Publish(blog, new EntryDraft("Mardi", "") { Quotes = [Quote("Le second.", kirby.ActorId, 21), Quote("Sans nom.", null, 21)] });
        await site.Publish(blog, new EntryDraft("Lundi", "") { Quotes = [Quote("Le premier.", kirby.ActorId, 20), Quote("Je crois.", biden.ActorId, 20)] });

        var page = await site.Page($"/{blog.Slug}/quotes");

        page.QuerySelectorAll(".section:not(.exports) > h2").Select(heading => heading.TextContent.Plain()).ShouldBe(["Joe Biden", "John Kirby", "Sans nom"]);
        page.QuerySelectorAll(".voices a").Select(link => link.TextContent.Plain()).ShouldBe(["Joe Biden 1", "John Kirby 2", "Sans nom 1"]);
        foreach (var link in page.QuerySelectorAll(".voices a"))
        {
            page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull();
        }

        var said = page.QuerySelectorAll(".section")[1];
        said.QuerySelectorAll("blockquote").Select(quote => quote.TextContent.Plain()).ShouldBe(["« Le premier. »", "« Le second. »"]);
        said.QuerySelector("figcaption")!.TextContent.Plain().ShouldBe("à son poste a dit à Washington, lundi 20 novembre 2023");
        said.QuerySelector(".quote-source")!.TextContent.Plain().ShouldBe("Lundi nº 2 · 21 novembre 2023, 14 h 05");
        said.QuerySelector(".quote-entry")!.GetAttribute("href").ShouldBe($"/{blog.Slug}/2");
    }

    [Fact]
    public async Task A_blog_in_which_nobody_was_quoted_says_so()
    {
        var blog = await site.OpenBlog();

        (await site.Page($"/{blog.Slug}/quotes")).QuerySelector(".empty")!.TextContent.ShouldBe("Personne n’a encore été cité dans ce direct.");
    }

    [Fact]
    public async Task An_actor_has_names_dated_roles_words_and_entries()
    {
        var blog = await site.OpenBlog();
        var actor = await site.Send(new AddActor.Command(blog.BlogId, new ActorDraft(
            "John Kirby",
            ActorKind.Person,
            ["John F. Kirby"],
            [
                new RoleDraft("Porte-parole du Pentagone", new DateOnly(2021, 1, 20), new DateOnly(2022, 5, 27)),
                new RoleDraft("Porte-parole du Conseil de sécurité nationale", new DateOnly(2022, 5, 28), null),
                new RoleDraft("Contre-amiral", null, null),
            ])));
        var talks = await site.AddNewsEvent(blog, "Pourparlers", actor.ActorId);
        await site.Publish(blog, new EntryDraft("Washington confiant", "")
        {
            EventIds = [talks.NewsEventId],
            Quotes = [new QuoteDraft(null, "Nous sommes confiants.", QuoteForm.Direct, actor.ActorId, SaidOn: new DateOnly(2023, 11, 21))],
        });

        var page = await site.Page($"/{blog.Slug}/actors/{actor.Slug}");

        page.QuerySelector("h1")!.TextContent.ShouldBe("John Kirby");
        page.QuerySelector(".page-lead")!.TextContent.ShouldBe("Personne · aussi\u00a0: John F. Kirby");
        page.QuerySelectorAll(".particulars > div").Select(role => $"{role.QuerySelector("dt")!.TextContent.Plain()} | {role.QuerySelector("dd")!.TextContent.Plain()}").ShouldBe(
            ["depuis le 28 mai 2022 | Porte-parole du Conseil de sécurité nationale", "du 20 janvier 2021 au 27 mai 2022 | Porte-parole du Pentagone", "Fonction | Contre-amiral"], ignoreOrder: true);
        page.QuerySelector(".said blockquote")!.TextContent.Plain().ShouldBe("« Nous sommes confiants. »");
        page.QuerySelector(".said .quote-role")!.TextContent.ShouldBe("Porte-parole du Conseil de sécurité nationale");
        page.QuerySelectorAll(".references a").Select(link => link.GetAttribute("href")).ShouldBe([$"/{blog.Slug}/events/{talks.Slug}", $"/{blog.Slug}/1"]);
    }

    [Fact]
    public async Task A_news_event_has_what_is_known_of_it_and_its_entries_in_order_of_time()
    {
        var blog = await site.OpenBlog();
        var qatar = await site.AddActor(blog, "Qatar", ActorKind.Organisation);
        var talks = await site.AddNewsEvent(blog, "Pourparlers de Doha", qatar.ActorId);
        await site.Publish(blog, new EntryDraft("D’abord", "") { EventIds = [talks.NewsEventId] });
        await site.Publish(blog, new EntryDraft("Sans rapport", ""));
        await site.Publish(blog, new EntryDraft("Ensuite", "") { EventIds = [talks.NewsEventId], Quotes = [new QuoteDraft(null, "Nous y sommes.", QuoteForm.Direct, qatar.ActorId)] });

        var page = await site.Page($"/{blog.Slug}/events/{talks.Slug}");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Pourparlers de Doha");
        page.QuerySelector(".page-subject .state")!.TextContent.ShouldBe("En cours");
        page.QuerySelectorAll(".particulars dd").Select(value => value.TextContent.Plain()).ShouldBe(["Pourparlers", "depuis le 20 novembre 2023", "Doha", "Qatar"]);
        page.QuerySelectorAll(".chronology a").Select(link => link.TextContent).ShouldBe(["D’abord", "Ensuite"]);
        page.QuerySelector(".chronology-day")!.TextContent.Plain().ShouldBe("mardi 21 novembre 2023");
        page.QuerySelector(".particulars dd a")!.GetAttribute("href").ShouldBe($"/{blog.Slug}/actors/{qatar.Slug}");
        page.QuerySelector(".said .quote-speaker")!.TextContent.ShouldBe("Qatar");
    }

    [Fact]
    public async Task A_news_event_of_no_kind_and_no_day_says_nothing_of_either()
    {
        var blog = await site.OpenBlog();
        var outage = await site.Send(new AddNewsEvent.Command(blog.BlogId, new NewsEventDraft("Panne au port", NewsEventKind.Other, NewsEventStatus.UnderWay, null, null, "Brest", [])));
        await site.Publish(blog, new EntryDraft("Tout s’arrête", "") { EventIds = [outage.NewsEventId] });

        var page = await site.Page($"/{blog.Slug}/events/{outage.Slug}");

        page.QuerySelectorAll(".particulars dd").Select(value => value.TextContent.Plain()).ShouldBe(["Brest"]);
    }

    [Theory]
    [InlineData("tréve", 1)] // accents do not matter
    [InlineData("TREVE GAZA", 1)] // nor does case; all words must occur
    [InlineData("trêve Paris", 0)]
    [InlineData("nahya", 1)] // part of a name
    public async Task A_search_finds_entries_quotes_and_names(string words, int entries)
    {
        var blog = await site.OpenBlog();
        var actor = await site.AddActor(blog, "Ismaïl Nahyan");
        await site.Publish(blog, new EntryDraft("Une trêve à Gaza", "La trêve à Gaza tient.") { ActorIds = [actor.ActorId] });
        await site.Publish(blog, new EntryDraft("Sans rapport", "Un texte."));

        var page = await site.Page($"/{blog.Slug}/search?q={Uri.EscapeDataString(words)}");

        page.QuerySelector("#q")!.GetAttribute("value").ShouldBe(words);
        page.QuerySelectorAll(".results a").Select(link => link.GetAttribute("href")).ShouldBe(Enumerable.Repeat($"/{blog.Slug}/1", entries));
        (page.QuerySelectorAll(".results mark").Length > 0).ShouldBe(entries > 0);
        page.QuerySelectorAll(".references a").Select(link => link.TextContent).ShouldBe(words == "nahya" ? ["Ismaïl Nahyan"] : []);
    }

    [Fact]
    public async Task The_front_page_lists_live_blogs_with_their_newest_entries_then_those_to_come_and_the_ended_ones()
    {
        using var alone = new WebFixture();
        (await alone.Page("/")).QuerySelector(".empty")!.TextContent.ShouldStartWith("Aucun direct pour le moment.");
        var ended = await alone.OpenBlog("Un direct fini");
        await alone.Send(new Application.Blogs.EndBlog.Command(ended.BlogId));
        await alone.OpenBlog("Un direct à venir", startsAt: new DateTime(2023, 11, 24, 15, 0, 0));
        var live = await alone.OpenBlog("Un direct en cours");
        foreach (var headline in (string[])["Un", "Deux", "Trois", "Quatre", "Retiré"])
        {
            var entry = await alone.Publish(live, headline);
            if (headline == "Retiré")
            {
                await alone.Send(new WithdrawEntry.Command(entry.EntryId, "C’était faux."));
            }
        }

        var page = await alone.Page("/");

        page.QuerySelectorAll(".blogs > h2").Select(heading => heading.TextContent).ShouldBe(["En direct", "À venir", "Terminés"]);
        page.QuerySelectorAll(".blog-card h3").Select(title => title.TextContent).ShouldBe(["Un direct en cours", "Un direct à venir", "Un direct fini"]);
        page.QuerySelectorAll(".latest a").Select(link => link.TextContent).ShouldBe(["Quatre", "Trois", "Deux"]);
    }
}
