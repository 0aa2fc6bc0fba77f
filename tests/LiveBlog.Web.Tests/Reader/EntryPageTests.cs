using System.Net;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Reader;

public sealed class EntryPageTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task A_correction_shows_the_wording_before_and_after_and_a_silent_fix_does_not()
    {
        var blog = await site.OpenBlog();
        var entry = await site.Publish(blog, "Réunion à 21 heures", "Le cabinet se réunit a 21 heures.");
        await site.Fix(entry, new EntryDraft("Réunion à 21 heures", "Le cabinet se réunit à 21 heures."));
        site.Clock.Advance(TimeSpan.FromMinutes(10));
        await site.Correct(entry, new EntryDraft("Réunion à 20 heures", "Le cabinet se réunit à 20 heures."), "C’est 20 heures, non 21.");
        site.Clock.Advance(TimeSpan.FromMinutes(-10));

        var page = await site.Page($"/{blog.Slug}/{entry.Number}");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Réunion à 20 heures");
        var steps = page.QuerySelectorAll(".history-list > li");
        steps.Length.ShouldBe(2);
        var step = steps[0];
        step.Id.ShouldBe("revision-3");
        step.QuerySelector("h3")!.TextContent.Plain().ShouldBe("mardi 21 novembre 2023 à 14 h 15 correction");
        step.QuerySelector(".history-note")!.TextContent.ShouldBe("C’est 20 heures, non 21.");
        step.QuerySelector(".difference")!.InnerHtml.ShouldContain("Le cabinet se réunit à <del><span class=\"visually-hidden\">retiré&nbsp;: </span>21</del><ins><span class=\"visually-hidden\">ajouté&nbsp;: </span>20</ins> heures.");
        step.QuerySelector(".difference-headline del")!.LastChild!.TextContent.ShouldBe("21");
        steps[1].TextContent.Plain().ShouldContain("première publication");
        page.Body!.TextContent.ShouldNotContain("se réunit a 21");
    }

    [Fact]
    public async Task A_correction_of_a_quote_shows_what_changed_of_it()
    {
        var blog = await site.OpenBlog();
        var speaker = await site.AddActor(blog, "John Kirby");
        EntryDraft With(string words) => new("Washington", "Le porte-parole a parlé.") { Quotes = [new QuoteDraft(null, words, QuoteForm.Direct, speaker.ActorId)] };
        var entry = await site.Publish(blog, With("Nous sommes prudents."));
        await site.Correct(entry, With("Nous sommes confiants."), "Nous avions mal entendu.");

        var difference = (await site.Page($"/{blog.Slug}/{entry.Number}")).QuerySelector(".history-correction .difference")!;

        difference.QuerySelector("del")!.LastChild!.TextContent.ShouldBe("prudents");
        difference.QuerySelector("ins")!.LastChild!.TextContent.ShouldBe("confiants");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_withdrawn_or_erased_entry_leaves_a_tombstone_and_no_word_of_it_anywhere(bool erased)
    {
        var blog = await site.OpenBlog(summary: "Un point.");
        var speaker = await site.AddActor(blog, "Zébulon Introuvable");
        var happening = await site.AddNewsEvent(blog, "Réunion introuvable");
        EntryDraft Draft(string headline) => new(headline, "Un corps introuvable.")
        {
            IsKey = true,
            ActorIds = [speaker.ActorId],
            EventIds = [happening.NewsEventId],
            Quotes = [new QuoteDraft(null, "Une parole introuvable.", QuoteForm.Direct, speaker.ActorId)],
        };
        var entry = await site.Publish(blog, Draft("Une première introuvable"));
        await site.Correct(entry, Draft("Un titre introuvable"), "Une note introuvable.");
        await site.Send(new PinEntry.Command(entry.EntryId));
        await site.Publish(blog, "Autre chose");
        var addresses = Addresses(blog.Slug, entry.Number, speaker.Slug, happening.Slug);
        foreach (var address in addresses)
        {
            (await Text(address)).ToLowerInvariant().ShouldContain("introuvable", customMessage: $"{address} must show it first");
        }

        site.Clock.Advance(TimeSpan.FromMinutes(26));
        await site.Send(new WithdrawEntry.Command(entry.EntryId, "La dépêche a été annulée."));
        if (erased)
        {
            await site.Send(new EraseEntry.Command(entry.EntryId, "Décision de justice."));
        }

        site.Clock.Advance(TimeSpan.FromMinutes(-26));
        foreach (var address in addresses)
        {
            var text = (await Text(address)).ToLowerInvariant();
            (address.Contains("search", StringComparison.Ordinal) ? text.Replace("q=introuvable", "", StringComparison.Ordinal) : text).ShouldNotContain("parole introuvable", customMessage: address);
            text.ShouldNotContain("corps introuvable", customMessage: address);
            text.ShouldNotContain("titre introuvable", customMessage: address);
            text.ShouldNotContain("première introuvable", customMessage: address);
            text.ShouldNotContain("note introuvable", customMessage: address);
            text.ShouldNotContain("décision de justice", customMessage: address);
        }

        var page = await site.Page($"/{blog.Slug}/{entry.Number}");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Mise à jour retirée");
        page.QuerySelector(".tombstone")!.TextContent.Plain().ShouldBe(
            "Mise à jour retirée Cette mise à jour a été retirée mardi 21 novembre 2023 à 14 h 31. Motif : La dépêche a été annulée.");
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        page.QuerySelector(".history").ShouldBeNull();
        using var reader = site.Reader();
        (await reader.GetAsync($"/{blog.Slug}/{entry.Number}")).StatusCode.ShouldBe(HttpStatusCode.Gone);
        var inFeed = (await site.Page($"/{blog.Slug}")).QuerySelectorAll("#feed > article").ShouldNotBeNull()[1];
        inFeed.Id.ShouldBe($"entry-{entry.Number}");
        inFeed.QuerySelector(".tombstone-reason")!.TextContent.Plain().ShouldBe("Motif : La dépêche a été annulée.");
    }

    [Fact]
    public async Task A_restored_entry_is_there_again()
    {
        var blog = await site.OpenBlog();
        var entry = await site.Publish(blog, "Un titre retrouvé");
        await site.Send(new WithdrawEntry.Command(entry.EntryId, "Un doute."));
        await site.Send(new RestoreEntry.Command(entry.EntryId));

        using var reader = site.Reader();
        var answer = await reader.GetAsync($"/{blog.Slug}/{entry.Number}");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Un titre retrouvé");
    }

    [Fact]
    public async Task A_permalink_has_its_own_head()
    {
        var blog = await site.OpenBlog("Les pourparlers");
        var entry = await site.Publish(blog, "Le cabinet se réunit", "Trois réunions sont prévues.");

        var page = await site.Page($"/{blog.Slug}/{entry.Number}");

        var address = $"http://localhost/{blog.Slug}/{entry.Number}";
        page.Title.ShouldBe("Le cabinet se réunit – La Rédaction");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(address);
        Meta("og:url").ShouldBe(address);
        Meta("og:title").ShouldBe("Le cabinet se réunit");
        Meta("og:description").ShouldBe("Trois réunions sont prévues.");
        Meta("og:type").ShouldBe("article");
        Meta("og:image").ShouldBe("http://localhost/img/share.png");
        Meta("article:published_time").ShouldBe("2023-11-21T13:05:00Z");
        page.QuerySelector(".paging .button")!.GetAttribute("href").ShouldBe($"/{blog.Slug}?before={entry.Number + 1}#entry-{entry.Number}");

        string? Meta(string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
    }

    private static string[] Addresses(string slug, int number, string actor, string newsEvent) =>
    [
        $"/{slug}", $"/{slug}/{number}", $"/{slug}/quotes", $"/{slug}/actors/{actor}", $"/{slug}/events/{newsEvent}", $"/{slug}/search?q=introuvable", $"/{slug}/feed.atom",
    ];

    private async Task<string> Text(string address)
    {
        using var reader = site.Reader();
        return await (await reader.GetAsync(address)).Content.ReadAsStringAsync();
    }
}
