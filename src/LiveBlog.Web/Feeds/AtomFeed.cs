using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;
using MediatR;

namespace LiveBlog.Web.Feeds;

/// <summary>
/// A blog as an Atom feed (RFC 4287): an entry keeps its id for ever and its <c>updated</c> moves when it is corrected; a withdrawn
/// one becomes a tombstone (RFC 6721), so that readers of the feed drop the wording too.
/// </summary>
public static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Tombstones = "http://purl.org/atompub/tombstones/1.0";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Maps <c>/{slug}/feed.atom</c>.</summary>
    public static void MapAtomFeed(this IEndpointRouteBuilder app) =>
        app.MapMethods("/{slug:slug}/feed.atom", [HttpMethods.Get, HttpMethods.Head], async (string slug, IMediator mediator, Publication publication, RenderedAnswers answers, PageMetrics metrics, HttpContext http) =>
        {
            string Absolute(string path) => publication.Absolute(http.Request, path);
            var answer = Question.Of(http.Request, publication) is { } question
                ? await answers.GetAsync(question, RenderAsync, http.RequestAborted)
                : await RenderAsync();
            await answer!.SendAsync(http);
            metrics.Answered(http.Response);

            async Task<RenderedAnswer?> RenderAsync()
            {
                // Others wait for it: it is finished even if this reader does not.
                var feed = await mediator.Send(new ReadFeed.Query(slug), CancellationToken.None);
                return new RenderedAnswer(
                    StatusCodes.Status200OK,
                    "application/atom+xml; charset=utf-8",
                    vary: null,
                    Encoding.UTF8.GetBytes(Write(feed, publication, Absolute)),
                    new BlogAtSequence(feed.Blog.Id, feed.Blog.Sequence));
            }
        });

    /// <summary>The feed as an XML document in UTF-8.</summary>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static string Write(ReadFeed.View feed, Publication publication, Func<string, string> absolute)
    {
        var blog = new ReaderBlog(feed.Blog);
        var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xmlns", "at", null, Tombstones);
            xml.WriteAttributeString("xml", "lang", null, blog.View.Language.Tag());
            Element(xml, "id", IdOf(blog.View.Id, blog.View.OpenedAt));
            Element(xml, "title", blog.View.Title);
            if (blog.View.Standfirst.Length > 0)
            {
                Element(xml, "subtitle", blog.View.Standfirst);
            }

            Element(xml, "updated", Machine(blog.View.UpdatedAt));
            Link(xml, "self", "application/atom+xml", absolute(blog.FeedAddress));
            Link(xml, "alternate", "text/html", absolute(blog.Address));
            Author(xml, publication.Name);
            foreach (var entry in feed.Entries)
            {
                if (entry.IsPublished)
                {
                    Entry(xml, blog, entry, absolute);
                }
                else
                {
                    Tombstone(xml, entry);
                }
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Entry(XmlWriter xml, ReaderBlog blog, EntryView entry, Func<string, string> absolute)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", IdOf(entry.Id));
        Element(xml, "title", blog.NameOf(entry));
        Element(xml, "published", Machine(entry.PublishedAt));
        Element(xml, "updated", Machine(entry.UpdatedAt));
        Link(xml, "alternate", "text/html", absolute(blog.EntryAddress(entry.Number)));
        foreach (var author in entry.Authors)
        {
            Author(xml, author.Byline);
        }

        foreach (var newsEvent in entry.Events)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", newsEvent.Slug);
            xml.WriteAttributeString("label", Clean(newsEvent.Title));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(Clean(Content(blog, entry)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Tombstone(XmlWriter xml, EntryView entry)
    {
        xml.WriteStartElement("deleted-entry", Tombstones);
        xml.WriteAttributeString("ref", IdOf(entry.Id));
        xml.WriteAttributeString("when", Machine(entry.WithdrawnAt ?? entry.UpdatedAt));
        if (entry.WithdrawnReason.Length > 0)
        {
            xml.WriteElementString("comment", Tombstones, Clean(entry.WithdrawnReason));
        }

        xml.WriteEndElement();
    }

    // Body, quotes that do not stand in it, then what was corrected: the same words as on the page.
    private static string Content(ReaderBlog blog, EntryView entry)
    {
        var html = new StringBuilder(entry.BodyHtml);
        foreach (var quote in SaidInBody.Of(blog, entry).Below)
        {
            var words = quote.Form is QuoteForm.Direct ? blog.Texts.QuoteMarks(quote.Text) : quote.Text;
            var by = string.Join(", ", new[] { quote.Speaker?.Name ?? blog.Texts.UnknownSpeaker, quote.Role, blog.WhereSaid(quote) }.Where(part => part.Length > 0));
            html.Append(CultureInfo.InvariantCulture, $"<blockquote><p>{Encoder.Encode(words)}</p><footer>{Encoder.Encode(by)}</footer></blockquote>");
        }

        foreach (var correction in entry.Corrections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p><strong>{Encoder.Encode(blog.CorrectedAt(entry, correction))}</strong> {Encoder.Encode(correction.Note)}</p>");
        }

        return html.ToString();
    }

    private static void Element(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Atom, Clean(value));

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string IdOf(Guid entryId) => $"urn:uuid:{entryId:D}";

    // A blog's slug may change and its site may move; what it is made of here never does.
    private static string IdOf(int blogId, DateTime openedAt)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blog {blogId} opened {openedAt.Ticks}")))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true):D}";
    }

    private static string Machine(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    // XML 1.0 has no way to write most control characters: one that was pasted into an entry must not break the feed.
    private static string Clean(string text) => text.All(IsXml) ? text : string.Concat(text.EnumerateRunes().Where(IsXml));

    private static bool IsXml(char character) => XmlConvert.IsXmlChar(character);

    private static bool IsXml(Rune rune) => rune.Value > char.MaxValue || (rune != Rune.ReplacementChar && XmlConvert.IsXmlChar((char)rune.Value));

    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
