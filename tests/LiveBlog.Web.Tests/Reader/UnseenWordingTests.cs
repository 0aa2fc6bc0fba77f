using System.Net;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Web.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Reader;

/// <summary>What readers may not read is at none of their addresses, however they ask: pages, feed, stream and what is polled.</summary>
public sealed class UnseenWordingTests(WebFixture site) : IClassFixture<WebFixture>
{
    // Stands in all that is not to be seen; a word that every way of writing (JSON, XML, HTML) leaves as it is.
    private const string Unseen = "zygomatique";

    // By the address that the program maps: how to ask it. One that is not here fails.
    private static readonly Dictionary<string, string[]> Addresses = new()
    {
        [""] = ["/"],
        ["{slug:slug}"] = ["/{slug}", "/{slug}?before=99"],
        ["{slug:slug}/{number:int:min(1)}"] = ["/{slug}/1", "/{slug}/2", "/{slug}/3"],
        ["{slug:slug}/quotes"] = ["/{slug}/quotes", "/{slug}/quotes?by=day", "/{slug}/quotes?q=mots"],
        ["{slug:slug}/quotes.csv"] = ["/{slug}/quotes.csv", "/{slug}/quotes.csv?q=mots"],
        ["{slug:slug}/quotes.json"] = ["/{slug}/quotes.json", "/{slug}/quotes.json?speaker=-"],
        ["{slug:slug}/quotes/print"] = ["/{slug}/quotes/print", "/{slug}/quotes/print?q=mots"],
        ["{slug:slug}/chronology.csv"] = ["/{slug}/chronology.csv"],
        ["{slug:slug}/chronology.json"] = ["/{slug}/chronology.json"],
        ["{slug:slug}/chronology/print"] = ["/{slug}/chronology/print"],
        ["{slug:slug}/actors/{actor}"] = ["/{slug}/actors/{known-actor}", "/{slug}/actors/{actor}"],
        ["{slug:slug}/events/{newsEvent}"] = ["/{slug}/events/{known-event}", "/{slug}/events/{event}"],
        ["{slug:slug}/search"] = ["/{slug}/search?q=mots", "/{slug}/search"],
        ["{slug:slug}/feed.atom"] = ["/{slug}/feed.atom"],
        ["{slug:slug}/stream"] = ["/{slug}/stream?after=0"],
        ["{slug:slug}/changes"] = ["/{slug}/changes?after=0", "/{slug}/changes?after=1"],
        ["api/v1/blogs/{slug}/entries"] = ["/api/v1/blogs/{slug}/entries"],
        ["error"] = ["/error"],
        ["error/reader"] = ["/error/reader"],
    };

    [Fact]
    public void Every_public_address_is_asked()
    {
        var mapped = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/'))
            .Where(pattern => !PrivateAddresses.Include($"/{pattern}"))
            .Distinct();

        mapped.ShouldBe(Addresses.Keys, ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_not_published_is_nowhere()
    {
        var world = await OpenAsync();
        async Task<Guid> Save() => (await site.Send(new SaveDraft.Command(world.Blog.BlogId, null, null, Guid.NewGuid(), world.Draft))).EntryId;
        await Save();
        await site.Send(new SubmitDraft.Command(await Save()));
        var handedBack = await Save();
        await site.Send(new SubmitDraft.Command(handedBack));
        await site.Send(new HandBackDraft.Command(handedBack));
        var discarded = await Save();
        await site.Send(new DiscardDraft.Command(discarded));

        // A slip of the keys that was mended without a word.
        var mended = await site.Publish(world.Blog, $"Des mots {Unseen}", $"Des mots {Unseen}.");
        await site.Fix(mended, new EntryDraft("Des mots publics", "Des mots."));
        await site.Send(new EndBlog.Command(world.Blog.BlogId));

        foreach (var (address, answer) in await AskAllAsync(world))
        {
            answer.Text.ShouldNotContain(Unseen, Case.Insensitive, address);
        }

        using var reader = site.Reader();
        foreach (var draft in (Guid[])[handedBack, discarded])
        {
            (await reader.GetAsync($"/{world.Blog.Slug}/{draft}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_withdrawn_or_erased_is_gone_from_everywhere_at_once(bool isErased)
    {
        var world = await OpenAsync();
        var entry = await site.Publish(world.Blog, world.Draft with { Headline = $"Des premiers mots {Unseen}" });
        await site.Correct(entry, world.Draft, $"Une note {Unseen}.");
        await site.Send(new PinEntry.Command(entry.EntryId));
        using var reader = site.Reader();
        (await reader.GetStringAsync("/")).ShouldContain(Unseen);
        await site.Send(new EndBlog.Command(world.Blog.BlogId));

        // Asked for before, so that all that is kept anywhere is filled.
        var before = await AskAllAsync(world);
        before.Where(each => each.Value.Text.Contains(Unseen, StringComparison.OrdinalIgnoreCase)).Select(each => each.Key).ShouldBe(
            [
                "/{slug}", "/{slug}?before=99", "/{slug}/2", "/{slug}/quotes", "/{slug}/actors/{known-actor}", "/{slug}/actors/{actor}", "/{slug}/events/{known-event}",
                "/{slug}/events/{event}", "/{slug}/search?q=mots", "/{slug}/feed.atom", "/{slug}/stream?after=0", "/{slug}/changes?after=0", "/{slug}/changes?after=1",
                "/{slug}/quotes?by=day", "/{slug}/quotes?q=mots", "/{slug}/quotes.csv?q=mots", "/{slug}/quotes/print?q=mots", "/{slug}/quotes.csv", "/{slug}/quotes.json", "/{slug}/quotes/print", "/{slug}/chronology.csv", "/{slug}/chronology.json",
                "/{slug}/chronology/print",
            ],
            ignoreOrder: true);
        await site.Send(new WithdrawEntry.Command(entry.EntryId, "C’était faux."));
        if (isErased)
        {
            await site.Send(new EraseEntry.Command(entry.EntryId, $"Une raison {Unseen}."));
        }

        foreach (var (address, answer) in await AskAllAsync(world, before))
        {
            answer.Text.ShouldNotContain(Unseen, Case.Insensitive, address);
        }

        (await reader.GetAsync($"/{world.Blog.Slug}/2")).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    private async Task<World> OpenAsync()
    {
        var blog = await site.OpenBlog();
        var known = await site.AddActor(blog, "Jeanne Morel");
        var meeting = await site.AddNewsEvent(blog, "Rencontre");
        var actor = await site.Send(new AddActor.Command(blog.BlogId, new ActorDraft($"Paul {Unseen}", ActorKind.Person, [$"Polo {Unseen}"], [new RoleDraft($"maire {Unseen}", null, null)])));
        var newsEvent = await site.Send(new AddNewsEvent.Command(
            blog.BlogId, new NewsEventDraft($"Sommet {Unseen}", NewsEventKind.Talks, NewsEventStatus.UnderWay, null, null, $"Salle {Unseen}", [actor.ActorId, known.ActorId])));
        await site.Publish(blog, new EntryDraft("Des mots publics", "Des mots que tous peuvent lire.")
        {
            ActorIds = [known.ActorId],
            EventIds = [meeting.NewsEventId],
            Quotes = [new QuoteDraft(null, "Ces mots sont publics.", QuoteForm.Direct, known.ActorId)],
        });
        return new World(blog, known, meeting, actor, newsEvent, new EntryDraft($"Des mots {Unseen}", $"Des mots {Unseen}.")
        {
            IsKey = true,
            Pin = true,
            ActorIds = [actor.ActorId, known.ActorId],
            EventIds = [newsEvent.NewsEventId, meeting.NewsEventId],
            Quotes =
            [
                new QuoteDraft(null, $"Mes mots {Unseen}s.", QuoteForm.Direct, known.ActorId, $"porte-parole {Unseen}", "a dit", $"à {Unseen}"),
                new QuoteDraft(null, $"Ses mots {Unseen}s.", QuoteForm.Indirect, actor.ActorId),
            ],
        });
    }

    // A blog that has ended: its stream says what there is, and ends.
    private async Task<Dictionary<string, Answer>> AskAllAsync(World world, Dictionary<string, Answer>? known = null)
    {
        using var reader = site.Reader();
        var answers = new Dictionary<string, Answer>();
        foreach (var address in Addresses.Values.SelectMany(each => each))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, world.Fill(address));
            if (known?[address].Tag is { } tag)
            {
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            }

            using var answer = await reader.SendAsync(request);
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse(address);
            ((int)answer.StatusCode).ShouldBeOneOf(address.Contains('{', StringComparison.Ordinal) ? [200, 304, 403, 404, 410] : [200, 304, 404]);
            answers[address] = new Answer(await answer.Content.ReadAsStringAsync(), answer.Headers.ETag?.ToString());
        }

        return answers;
    }

    private sealed record Answer(string Text, string? Tag);

    private sealed record World(OpenBlog.Result Blog, AddActor.Result KnownActor, AddNewsEvent.Result KnownEvent, AddActor.Result Actor, AddNewsEvent.Result Event, EntryDraft Draft)
    {
        public string Fill(string address) => address
            .Replace("{slug}", Blog.Slug, StringComparison.Ordinal)
            .Replace("{known-actor}", KnownActor.Slug, StringComparison.Ordinal)
            .Replace("{known-event}", KnownEvent.Slug, StringComparison.Ordinal)
            .Replace("{actor}", Actor.Slug, StringComparison.Ordinal)
            .Replace("{event}", Event.Slug, StringComparison.Ordinal);
    }
}
