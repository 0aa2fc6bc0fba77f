using System.Xml.Linq;
using AngleSharp.Html.Parser;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Feeds;

public sealed class AtomFeedTests(WebFixture site) : IClassFixture<WebFixture>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Tombstones = "http://purl.org/atompub/tombstones/1.0";

    [Fact]
    public async Task A_feed_has_what_the_standard_asks_for()
    {
        var blog = await site.OpenBlog("Les pourparlers", "Une trêve se négocie.");
        var speaker = await site.AddActor(blog, "John Kirby");
        await site.Publish(blog, new EntryDraft("Washington confiant", "Le **porte-parole** a parlé.")
        {
            Quotes = [new QuoteDraft(null, "Nous sommes <confiants>.", QuoteForm.Direct, speaker.ActorId, "porte-parole")],
        });

        using var reader = site.Reader();
        using var answer = await reader.GetAsync($"/{blog.Slug}/feed.atom");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/atom+xml; charset=utf-8");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        feed.Name.ShouldBe(Atom + "feed");
        feed.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("fr");
        feed.Element(Atom + "id")!.Value.ShouldStartWith("urn:uuid:");
        feed.Element(Atom + "title")!.Value.ShouldBe("Les pourparlers");
        feed.Element(Atom + "updated")!.Value.ShouldBe("2023-11-21T13:05:00.000Z");
        feed.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("La Rédaction");
        Link(feed, "self").ShouldBe($"http://localhost/{blog.Slug}/feed.atom");
        Link(feed, "alternate").ShouldBe($"http://localhost/{blog.Slug}");
        var entry = feed.Elements(Atom + "entry").ShouldHaveSingleItem();
        entry.Element(Atom + "id")!.Value.ShouldStartWith("urn:uuid:");
        entry.Element(Atom + "title")!.Value.ShouldBe("Washington confiant");
        entry.Element(Atom + "published")!.Value.ShouldBe("2023-11-21T13:05:00.000Z");
        Link(entry, "alternate").ShouldBe($"http://localhost/{blog.Slug}/1");
        entry.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("La rédaction");
        var content = entry.Element(Atom + "content")!;
        content.Attribute("type")!.Value.ShouldBe("html");
        content.Value.ShouldContain("<p>Le <strong>porte-parole</strong> a parlé.</p>");
        new HtmlParser().ParseDocument(content.Value).QuerySelector("blockquote")!.TextContent.Plain().ShouldBe("« Nous sommes <confiants>. »John Kirby, porte-parole");

        (await site.Page($"/{blog.Slug}")).QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href").ShouldBe($"/{blog.Slug}/feed.atom");
    }

    [Fact]
    public async Task A_correction_moves_updated_and_nothing_else_of_what_identifies_an_entry()
    {
        var blog = await site.OpenBlog();
        var old = await site.Publish(blog, "Réunion à 21 heures");
        await site.Publish(blog, "Autre chose");
        var before = (await Feed(blog.Slug)).Elements(Atom + "entry").Last();
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        await site.Correct(old, new EntryDraft("Réunion à 20 heures", "Un texte."), "C’est 20 heures.");
        site.Clock.Advance(TimeSpan.FromMinutes(-5));

        var feed = await Feed(blog.Slug);
        var after = feed.Elements(Atom + "entry").First(); // what changed last comes first

        after.Element(Atom + "id")!.Value.ShouldBe(before.Element(Atom + "id")!.Value);
        after.Element(Atom + "published")!.Value.ShouldBe(before.Element(Atom + "published")!.Value);
        after.Element(Atom + "updated")!.Value.ShouldBe("2023-11-21T13:10:00.000Z");
        feed.Element(Atom + "updated")!.Value.ShouldBe("2023-11-21T13:10:00.000Z");
        after.Element(Atom + "content")!.Value.ShouldContain("<strong>Corrigé à 14&#xA0;h&#xA0;10</strong> C’est 20 heures.");
    }

    [Fact]
    public async Task A_withdrawn_entry_becomes_a_tombstone()
    {
        var blog = await site.OpenBlog();
        var entry = await site.Publish(blog, "Un titre faux");
        var id = (await Feed(blog.Slug)).Element(Atom + "entry")!.Element(Atom + "id")!.Value;
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        await site.Send(new WithdrawEntry.Command(entry.EntryId, "La dépêche a été annulée."));
        site.Clock.Advance(TimeSpan.FromMinutes(-5));

        var feed = await Feed(blog.Slug);

        feed.Elements(Atom + "entry").ShouldBeEmpty();
        var tombstone = feed.Element(Tombstones + "deleted-entry")!;
        tombstone.Attribute("ref")!.Value.ShouldBe(id);
        tombstone.Attribute("when")!.Value.ShouldBe("2023-11-21T13:10:00.000Z");
        tombstone.Element(Tombstones + "comment")!.Value.ShouldBe("La dépêche a été annulée.");
        feed.ToString().ShouldNotContain("Un titre faux");
    }

    [Fact]
    public async Task Ids_stay_when_the_blog_moves_to_another_address()
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        var before = Ids(await Feed(blog.Slug));
        await site.Send(new ChangeBlog.Command(blog.BlogId, new BlogDraft($"{blog.Slug}-moved", "Un autre titre", null, Language.English, "Europe/London")));

        var feed = await Feed($"{blog.Slug}-moved");

        Ids(feed).ShouldBe(before);
        Link(feed, "self").ShouldBe($"http://localhost/{blog.Slug}-moved/feed.atom");
    }

    [Theory]
    [InlineData("Un \u0001 signe \u001b de commande", "Un  signe  de commande")] // not to be had in XML 1.0
    [InlineData("Une paire 🕊 entière", "Une paire 🕊 entière")]
    [InlineData("]]> & <entry>", "]]> & <entry>")]
    public async Task Whatever_signs_were_typed_the_feed_can_be_read(string typed, string read)
    {
        var blog = await site.OpenBlog(standfirst: typed);
        await site.Publish(blog, typed);

        var feed = await Feed(blog.Slug);

        feed.Element(Atom + "subtitle")!.Value.ShouldBe(read);
        feed.Element(Atom + "entry")!.Element(Atom + "title")!.Value.ShouldBe(read);
    }

    private static IEnumerable<string> Ids(XElement feed) => [.. feed.Descendants(Atom + "id").Select(id => id.Value)];

    private static string? Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private async Task<XElement> Feed(string slug)
    {
        using var reader = site.Reader();
        return XDocument.Parse(await reader.GetStringAsync($"/{slug}/feed.atom")).Root!;
    }
}
