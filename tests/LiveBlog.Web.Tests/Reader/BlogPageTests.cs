using System.Globalization;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Reader;

public sealed class BlogPageTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task The_page_is_whole_without_a_script()
    {
        var blog = await site.OpenBlog("Les pourparlers", "Une trêve se négocie.", summary: "Premier point.\nSecond point.");
        var speaker = await site.AddActor(blog, "Majed al-Ansari");
        var talks = await site.AddNewsEvent(blog, "Pourparlers de Doha", speaker.ActorId);
        var pinned = await site.Publish(blog, "Ce que l’on sait", "Rien n’est signé.");
        await site.Send(new PinEntry.Command(pinned.EntryId));
        var key = await site.Publish(blog, new EntryDraft("Le Qatar se dit proche", "Le porte-parole a parlé.")
        {
            IsKey = true,
            ActorIds = [speaker.ActorId],
            EventIds = [talks.NewsEventId],
            Quotes = [new QuoteDraft(null, "Jamais aussi proche.", QuoteForm.Direct, speaker.ActorId, "porte-parole", "a déclaré", "à Doha", new DateOnly(2023, 11, 21))],
        });
        var corrected = await site.Publish(blog, "Réunion à 21 heures", "Le cabinet se réunit à 21 heures.");
        await site.Correct(corrected, new EntryDraft("Réunion à 20 heures", "Le cabinet se réunit à 20 heures."), "La réunion est à 20 heures.");

        var page = await site.Page($"/{blog.Slug}");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Les pourparlers");
        page.QuerySelector("#blog-header .state")!.TextContent.ShouldBe("En direct");
        page.QuerySelector(".standfirst")!.TextContent.ShouldBe("Une trêve se négocie.");
        page.QuerySelectorAll("#blog-summary li").Select(point => point.TextContent).ShouldBe(["Premier point.", "Second point."]);
        page.QuerySelector("#blog-summary details")!.HasAttribute("open").ShouldBeTrue();
        page.QuerySelector("#blog-pinned .entry-headline")!.TextContent.ShouldBe("Ce que l’on sait");
        page.QuerySelector("#blog-keys a")!.GetAttribute("href").ShouldBe($"/{blog.Slug}?before={key.Number + 1}#entry-{key.Number}");
        page.QuerySelectorAll("#feed > article").Select(entry => entry.Id).ShouldBe([$"entry-{corrected.Number}", $"entry-{key.Number}", $"entry-{pinned.Number}"]);

        var entry = page.GetElementById($"entry-{key.Number}")!;
        entry.ClassList.ShouldContain("entry-key");
        entry.QuerySelector(".entry-time time")!.GetAttribute("datetime").ShouldBe("2023-11-21T14:05:00+01:00");
        Plain(entry.QuerySelector(".entry-time")!.TextContent).ShouldBe("14 h 05");
        Plain(entry.QuerySelector("blockquote")!.TextContent).ShouldBe("« Jamais aussi proche. »");
        Plain(entry.QuerySelector("figcaption")!.TextContent).ShouldBe("Majed al-Ansari, porte-parole a déclaré à Doha, mardi 21 novembre 2023");
        entry.QuerySelector(".quote-speaker")!.GetAttribute("href").ShouldBe($"/{blog.Slug}/actors/{speaker.Slug}");
        entry.QuerySelectorAll(".entry-about a").Select(link => link.GetAttribute("href")).ShouldBe([$"/{blog.Slug}/events/{talks.Slug}", $"/{blog.Slug}/actors/{speaker.Slug}"]);
        entry.QuerySelector(".entry-foot span")!.TextContent.ShouldBe("Par La rédaction");
        var correction = page.GetElementById($"entry-{corrected.Number}")!.QuerySelector(".correction")!;
        Plain(correction.TextContent).ShouldBe("Corrigé à 14 h 05 La réunion est à 20 heures. Voir ce qui a changé");
        correction.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/{blog.Slug}/{corrected.Number}#revision-2");
    }

    [Fact]
    public async Task Words_that_stand_in_the_body_are_set_as_a_quote_there_and_not_said_twice()
    {
        var blog = await site.OpenBlog();
        var speaker = await site.AddActor(blog, "John Kirby");
        var entry = await site.Publish(blog, new EntryDraft("Washington confiant", "« Rien n’est \"fait\" & tout l’est », a dit le porte-parole.")
        {
            Quotes =
            [
                new QuoteDraft(null, "Rien n’est \"fait\" & tout l’est", QuoteForm.Direct, speaker.ActorId, "porte-parole"),
                new QuoteDraft(null, "Nous sommes confiants.", QuoteForm.Direct, speaker.ActorId, "porte-parole"),
            ],
        });

        var article = (await site.Page($"/{blog.Slug}")).GetElementById($"entry-{entry.Number}")!;

        article.QuerySelector(".entry-body .said-here")!.TextContent.ShouldBe("Rien n’est \"fait\" & tout l’est");
        Plain(article.QuerySelector(".said-by")!.TextContent).ShouldBe("John Kirby, porte-parole");
        Plain(article.QuerySelectorAll("blockquote").ShouldHaveSingleItem().TextContent).ShouldBe("« Nous sommes confiants. »");
    }

    [Fact]
    public async Task Reported_words_that_stand_in_the_body_are_not_said_twice_and_look_like_its_own()
    {
        var blog = await site.OpenBlog();
        var petit = await site.AddActor(blog, "Anne Petit");
        var entry = await site.Publish(blog, new EntryDraft("À Brest", "Anne Petit a dit que la porte restait ouverte. Elle a ajouté que « rien » ne pressait. Selon un docker, le vote aura lieu à Brest.")
        {
            Quotes =
            [
                new QuoteDraft(null, "la porte restait ouverte", QuoteForm.Indirect, petit.ActorId),
                new QuoteDraft(null, "« rien » ne pressait", QuoteForm.Indirect, petit.ActorId),
                new QuoteDraft(null, "rien", QuoteForm.Direct, petit.ActorId, Verb: "a ajouté"),
                new QuoteDraft(null, "le vote aura lieu à Brest", QuoteForm.Indirect, null, "un docker"),
                new QuoteDraft(null, "elle reviendra", QuoteForm.Indirect, petit.ActorId),
            ],
        });

        var article = (await site.Page($"/{blog.Slug}")).GetElementById($"entry-{entry.Number}")!;

        article.QuerySelectorAll(".entry-body .reported-here").Select(said => (said.LocalName, said.TextContent)).ShouldBe([("a", "la porte restait ouverte")]);
        article.QuerySelectorAll(".entry-body .said-here").Select(said => said.TextContent).ShouldBe(["rien"]);
        article.QuerySelectorAll(".said-by").Select(by => Plain(by.TextContent)).ShouldBe(["Anne Petit", "Anne Petit a ajouté", "un docker"]);
        Plain(article.QuerySelectorAll("blockquote").ShouldHaveSingleItem().TextContent).ShouldBe("elle reviendra");
        article.QuerySelectorAll("a a").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Marks & Spencer l’a dit.", "amp", null, "not the name of a sign")]
    [InlineData("Marks & Spencer l’a dit.", "Marks & Spencer", "Marks & Spencer", "the sign itself")]
    [InlineData("Un `mot` de code, et un mot.", "mot", "mot", "not in code")]
    [InlineData("Voir [la page](https://mot.example/).", "mot", null, "not in an address")]
    [InlineData("Oui, oui.", "ou", null, "in the middle of a word")]
    public async Task Words_are_said_where_readers_read_them(string body, string words, string? said, string because)
    {
        var blog = await site.OpenBlog();
        var entry = await site.Publish(blog, new EntryDraft("Un titre", body) { Quotes = [new QuoteDraft(null, words, QuoteForm.Direct, null)] });

        var article = (await site.Page($"/{blog.Slug}")).GetElementById($"entry-{entry.Number}")!;

        (article.QuerySelector(".entry-body .said-here")?.TextContent).ShouldBe(said, because);
        article.QuerySelectorAll("blockquote").Length.ShouldBe(said is null ? 1 : 0, because);
        article.QuerySelector(".entry-body")!.TextContent.ShouldContain(body.Contains('&') ? "Marks & Spencer l’a dit." : "", Case.Sensitive, because);
    }

    [Theory]
    [InlineData("Jeanne Morel a parlé. Jeanne Morel s’est tue.", "Jeanne Morel", "the first mention alone")]
    [InlineData("Pour la maire, rien n’est sûr.", "la maire", "another name")]
    [InlineData("Mme Morel et Jeanne Morel.", "Mme Morel", "whichever name comes first")]
    [InlineData("Jeanne\u00a0Morel a parlé.", "Jeanne\u00a0Morel", "a space that does not break")]
    [InlineData("Jeanne Morelle a parlé.", null, "not a part of a word")]
    [InlineData("Marie-Jeanne Morel a parlé.", null, "nor of one with a hyphen")]
    [InlineData("jeanne morel a parlé.", null, "not in other letters")]
    [InlineData("Voir [Jeanne Morel](https://morel.example/).", null, "not in a link")]
    [InlineData("Le code `Jeanne Morel` marche.", null, "not in code")]
    [InlineData("# Jeanne Morel\n\nUn texte.", null, "not in a heading")]
    [InlineData("**Jeanne Morel** a parlé.", "Jeanne Morel", "in words that stand out")]
    [InlineData("Paul Rey a parlé.", null, "not somebody who is not tied to the entry")]
    [InlineData("Le groupe Jeanne Morel & Cie.", "Jeanne Morel & Cie", "the longest name")]
    [InlineData("Le Conseil a parlé.", null, "a name that two of them share is nobody’s")]
    public async Task Names_in_the_text_lead_to_the_pages_of_those_who_are_tied_to_the_entry(string body, string? named, string because)
    {
        var blog = await site.OpenBlog();
        var mayor = await site.AddActor(blog, "Jeanne Morel", ActorKind.Person, "la maire", "Mme Morel", "Le Conseil");
        var firm = await site.AddActor(blog, "Jeanne Morel & Cie", ActorKind.Organisation, "Le Conseil");
        await site.AddActor(blog, "Paul Rey");
        var entry = await site.Publish(blog, new EntryDraft("Jeanne Morel parle", body) { ActorIds = [firm.ActorId], Quotes = [new QuoteDraft(null, "Ailleurs.", QuoteForm.Direct, mayor.ActorId)] });

        var article = (await site.Page($"/{blog.Slug}")).GetElementById($"entry-{entry.Number}")!;

        var links = article.QuerySelectorAll("a.named");
        links.Select(link => link.TextContent).ShouldBe(named is null ? [] : [named], because);
        links.Select(link => link.GetAttribute("href")).ShouldBe(named is null ? [] : [$"/{blog.Slug}/actors/{(named.Contains("Cie") ? firm.Slug : mayor.Slug)}"], because);
        article.QuerySelectorAll("a a").ShouldBeEmpty(because);
    }

    [Fact]
    public async Task Words_in_the_text_lead_to_all_that_their_speaker_said()
    {
        var blog = await site.OpenBlog();
        var speaker = await site.AddActor(blog, "Jeanne Morel");
        var entry = await site.Publish(blog, new EntryDraft("Un titre", "« Jeanne Morel vous le dit », a-t-elle lancé. Personne d’autre : « Rien. » [« Tout. »](https://tout.example/)")
        {
            Quotes =
            [
                new QuoteDraft(null, "Jeanne Morel vous le dit", QuoteForm.Direct, speaker.ActorId),
                new QuoteDraft(null, "Rien.", QuoteForm.Direct, null),
                new QuoteDraft(null, "Tout.", QuoteForm.Direct, speaker.ActorId),
            ],
        });

        var article = (await site.Page($"/{blog.Slug}")).GetElementById($"entry-{entry.Number}")!;

        article.QuerySelectorAll(".said-here").Select(said => (said.LocalName, said.TextContent)).ShouldBe([("a", "Jeanne Morel vous le dit"), ("span", "Rien."), ("span", "Tout.")]);
        article.QuerySelector("a.said-here")!.GetAttribute("href").ShouldBe($"/{blog.Slug}/actors/{speaker.Slug}#said");
        (await site.Page($"/{blog.Slug}/actors/{speaker.Slug}")).GetElementById("said").ShouldNotBeNull();
        article.QuerySelectorAll("a a, .said-here .named").ShouldBeEmpty();
    }

    // Looking again from each place where the words almost stand would take minutes.
    [Fact]
    public async Task Words_that_stand_everywhere_in_code_are_looked_for_once()
    {
        var blog = await site.OpenBlog();
        var code = "```\n" + string.Concat(Enumerable.Repeat("a ", 120_000)) + "\n```";
        var quotes = Enumerable.Range(0, 100).Select(_ => new QuoteDraft(null, "a", QuoteForm.Direct, null)).ToList();
        var entry = await site.Publish(blog, new EntryDraft("Un titre", code) { Quotes = quotes });

        var article = (await site.Page($"/{blog.Slug}/{entry.Number}")).GetElementById($"entry-{entry.Number}")!;

        article.QuerySelectorAll("blockquote").Length.ShouldBe(100);
    }

    [Fact]
    public async Task Older_pages_are_anchored_at_a_number_and_stay_what_they_were_while_the_blog_goes_on()
    {
        var blog = await site.OpenBlog();
        for (var number = 1; number <= (2 * ReadBlog.PageSize) + 5; number++)
        {
            await site.Publish(blog, $"Titre {number}");
        }

        var seen = new List<string>();
        var address = $"/{blog.Slug}";
        while (address is not null)
        {
            var page = await site.Page(address);
            seen.AddRange(page.QuerySelectorAll("#feed > article").Select(entry => entry.GetAttribute("data-number")!));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
            await site.Publish(blog, "Pendant ce temps");
        }

        seen.ShouldBe(Enumerable.Range(1, (2 * ReadBlog.PageSize) + 5).Reverse().Select(number => FormattableString.Invariant($"{number}")));
        var second = await site.Page($"/{blog.Slug}?before=56");
        second.GetElementById("feed")!.GetAttribute("data-newest").ShouldBe("false");
        second.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldEndWith($"/{blog.Slug}?before=56");
    }

    [Theory]
    [InlineData("2024-03-31T00:59:59Z", "1 h 59", "01:59", "2024-03-31T01:59:59+01:00")] // the last second of winter time
    [InlineData("2024-03-31T01:00:00Z", "3 h 00", "03:00", "2024-03-31T03:00:00+02:00")] // the first of summer time
    [InlineData("2023-10-29T00:30:00Z", "2 h 30 (heure d’été)", "02:30 (summer time)", "2023-10-29T02:30:00+02:00")] // half past two, the first time
    [InlineData("2023-10-29T01:30:00Z", "2 h 30 (heure d’hiver)", "02:30 (winter time)", "2023-10-29T02:30:00+01:00")] // and an hour later again
    public async Task Times_are_right_in_the_nights_when_the_clocks_change(string published, string french, string english, string machine)
    {
        foreach (var (language, shown) in new[] { (Language.French, french), (Language.English, english) })
        {
            var blog = await site.OpenBlog(language: language);
            var before = site.Clock.GetUtcNow().UtcDateTime;
            site.Clock.Set(DateTime.Parse(published, CultureInfo.InvariantCulture).ToUniversalTime());
            var entry = await site.Publish(blog);
            site.Clock.Set(before);

            foreach (var address in (string[])[$"/{blog.Slug}", $"/{blog.Slug}/{entry.Number}"])
            {
                var time = (await site.Page(address)).QuerySelector($"#entry-{entry.Number} .entry-time time")!;
                Plain(time.TextContent).ShouldBe(shown, address);
                time.GetAttribute("datetime").ShouldBe(machine, address);
            }
        }
    }

    [Fact]
    public async Task The_date_is_told_by_the_wall_of_the_blogs_zone_where_a_day_begins()
    {
        var blog = await site.OpenBlog(timeZone: "America/New_York", language: Language.English);
        var before = site.Clock.GetUtcNow().UtcDateTime;
        foreach (var instant in (string[])["2023-11-21T04:30:00Z", "2023-11-21T05:10:00Z", "2023-11-21T23:00:00Z"])
        {
            site.Clock.Set(DateTime.Parse(instant, CultureInfo.InvariantCulture).ToUniversalTime());
            await site.Publish(blog);
        }

        site.Clock.Set(before);
        var entries = (await site.Page($"/{blog.Slug}")).QuerySelectorAll("#feed > article");

        entries.Select(entry => Plain(entry.QuerySelector(".entry-day")!.TextContent))
            .ShouldBe(["Tuesday 21 November 2023", "Tuesday 21 November 2023", "Monday 20 November 2023"]);
        entries.Select(entry => entry.ClassList.Contains("entry-first-of-day")).ShouldBe([false, true, true]);
        entries.Select(entry => Plain(entry.QuerySelector(".entry-time")!.TextContent)).ShouldBe(["18:00", "00:10", "23:30"]);
    }

    [Theory]
    [InlineData(null, null, "")]
    [InlineData(null, DayPart.Evening, "Les faits : lundi 20 novembre 2023, dans la soirée")]
    [InlineData("22:10", null, "Les faits : lundi 20 novembre 2023 à 22 h 10")]
    [InlineData("", null, "Les faits : lundi 20 novembre 2023")] // to the day: no time is made up
    public async Task What_happened_is_shown_beside_when_it_was_published(string? time, DayPart? part, string shown)
    {
        var blog = await site.OpenBlog();
        var happened = time is null && part is null ? null : new HappenedDraft(
            new DateOnly(2023, 11, 20), part, string.IsNullOrEmpty(time) ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture));
        await site.Publish(blog, new EntryDraft("Un titre", "Un texte.") { HappenedAt = happened });

        var page = await site.Page($"/{blog.Slug}");

        Plain(page.QuerySelector(".entry-happened")?.TextContent ?? "").ShouldBe(shown);
        Plain(page.QuerySelector(".entry-time")!.TextContent).ShouldBe("14 h 05");
    }

    [Fact]
    public async Task A_blog_speaks_its_own_language()
    {
        var french = await site.OpenBlog();
        var english = await site.OpenBlog("The day", "What happens.", Language.English, "Europe/London");
        await site.Publish(english, "A headline", "A text.");

        (await site.Page($"/{french.Slug}")).DocumentElement.GetAttribute("lang").ShouldBe("fr");
        var page = await site.Page($"/{english.Slug}");
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("#blog-header .state")!.TextContent.ShouldBe("Live");
        page.QuerySelector("#feed-title")!.TextContent.ShouldBe("Updates");
        page.QuerySelector(".entry-foot span")!.TextContent.ShouldBe("By The newsroom");
        page.Body!.TextContent.ShouldNotContain("Mises à jour");
    }

    [Fact]
    public async Task A_blog_to_come_says_when_and_an_ended_one_since_when()
    {
        var coming = await site.OpenBlog(startsAt: new DateTime(2023, 11, 24, 15, 0, 0));
        var page = await site.Page($"/{coming.Slug}");
        page.QuerySelector("#blog-header .state")!.TextContent.ShouldBe("À venir");
        Plain(page.QuerySelector("#blog-header .facts")!.TextContent).ShouldStartWith("Début vendredi 24 novembre 2023 à 15 h 00");
        page.GetElementById("feed-empty")!.TextContent.ShouldStartWith("Ce direct n’a pas commencé.");

        var ended = await site.OpenBlog();
        await site.Send(new EndBlog.Command(ended.BlogId));
        page = await site.Page($"/{ended.Slug}");
        page.QuerySelector("#blog-header .state")!.TextContent.ShouldBe("Direct terminé");
        Plain(page.QuerySelector("#blog-header .facts")!.TextContent).ShouldContain("Terminé mardi 21 novembre 2023 à 14 h 05");
        page.GetElementById("feed")!.GetAttribute("data-state").ShouldBe("ended");
    }

    [Fact]
    public async Task The_page_says_at_which_change_it_is()
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        await site.Publish(blog);

        var feed = (await site.Page($"/{blog.Slug}")).GetElementById("feed")!;

        feed.GetAttribute("data-sequence").ShouldBe("2");
        feed.GetAttribute("data-stream").ShouldBe($"/{blog.Slug}/stream");
        feed.GetAttribute("data-changes").ShouldBe($"/{blog.Slug}/changes");
        feed.GetAttribute("role").ShouldBe("feed");
        feed.Children.ShouldAllBe(child => child.LocalName == "article");
    }

    private static string Plain(string text) => text.Plain();
}
