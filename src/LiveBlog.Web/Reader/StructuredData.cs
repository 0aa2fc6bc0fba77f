using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Reader;

/// <summary>
/// What search engines read of a page, as JSON-LD in the words of schema.org. The encoder leaves letters as they are and escapes
/// everything that could end the script or mean something in HTML.
/// </summary>
public sealed class StructuredData(Publication publication, Func<string, string> absolute)
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The front page: who publishes, and which blogs there are.</summary>
    public string Site(IEnumerable<ReaderBlog> blogs) => Text(new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "CollectionPage",
        ["url"] = absolute("/"),
        ["name"] = publication.Name,
        ["publisher"] = Publisher(),
        ["hasPart"] = new JsonArray([.. blogs.Select(blog => Blog(blog))]),
    });

    /// <summary>A blog with the entries that its page shows; withdrawn ones are left out.</summary>
    public string LiveBlog(ReaderBlog blog, IEnumerable<EntryView> entries, IEnumerable<NewsEventLink> about)
    {
        var posting = Blog(blog);
        posting.Insert(0, "@context", "https://schema.org");
        var events = about.DistinctBy(each => each.Slug).Select(each => Event(blog, each)).ToArray();
        if (events.Length > 0)
        {
            posting["about"] = new JsonArray(events);
        }

        posting["liveBlogUpdate"] = new JsonArray([.. entries.Where(entry => entry.IsPublished).Select(entry => Posting(blog, entry))]);
        return Text(posting);
    }

    /// <summary>One entry as the part of its blog that it is.</summary>
    public string Entry(ReaderBlog blog, EntryView entry)
    {
        var posting = Blog(blog);
        posting.Insert(0, "@context", "https://schema.org");
        posting["mainEntityOfPage"] = absolute(blog.EntryAddress(entry.Number));
        posting["liveBlogUpdate"] = new JsonArray(Posting(blog, entry));
        return Text(posting);
    }

    /// <summary>A page about part of a blog: its quotes, an actor, an event, a search.</summary>
    /// <param name="type">The type of the page in schema.org, such as <c>CollectionPage</c>.</param>
    /// <param name="path">Path of the page.</param>
    /// <param name="name">Its title.</param>
    /// <param name="subject">What it is about; null when it is about the blog.</param>
    /// <param name="quotes">Quotations that it shows.</param>
    public string Part(ReaderBlog blog, string type, string path, string name, JsonObject? subject, IEnumerable<QuoteView> quotes)
    {
        var page = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = type,
            ["url"] = absolute(path),
            ["name"] = name,
            ["inLanguage"] = blog.View.Language.Tag(),
            ["isPartOf"] = Blog(blog),
        };
        if (subject is not null)
        {
            page["mainEntity"] = subject;
        }

        var quotations = quotes.Select(quote => Quotation(blog, quote)).ToArray();
        if (quotations.Length > 0)
        {
            page["hasPart"] = new JsonArray(quotations);
        }

        return Text(page);
    }

    /// <summary>An actor as a subject.</summary>
    public JsonObject Actor(ReaderBlog blog, ActorLink actor, IReadOnlyList<string> aliases, IReadOnlyList<string> roles)
    {
        var subject = Actor(blog, actor);
        if (aliases.Count > 0)
        {
            subject["alternateName"] = Array(aliases);
        }

        if (roles.Count > 0 && actor.Kind is ActorKind.Person)
        {
            subject["jobTitle"] = Array(roles);
        }

        return subject;
    }

    /// <summary>A news event as a subject.</summary>
    public JsonObject Event(ReaderBlog blog, NewsEventLink newsEvent, DateOnly? from, DateOnly? to, string place, IEnumerable<ActorLink> participants)
    {
        var subject = Event(blog, newsEvent);
        Set(subject, "startDate", from?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Set(subject, "endDate", to?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (place.Length > 0)
        {
            subject["location"] = new JsonObject { ["@type"] = "Place", ["name"] = place };
        }

        var actors = participants.Select(actor => Actor(blog, actor)).ToArray();
        if (actors.Length > 0)
        {
            subject["attendee"] = new JsonArray(actors);
        }

        return subject;
    }

    private JsonObject Blog(ReaderBlog blog)
    {
        var view = blog.View;
        var posting = new JsonObject
        {
            ["@type"] = "LiveBlogPosting",
            ["@id"] = absolute(blog.Address),
            ["url"] = absolute(blog.Address),
            ["headline"] = view.Title,
            ["inLanguage"] = view.Language.Tag(),
            ["datePublished"] = blog.Clock.Machine(view.OpenedAt),
            ["dateModified"] = blog.Clock.Machine(view.UpdatedAt),
            ["coverageStartTime"] = blog.Clock.Machine(view.StartsAt ?? view.OpenedAt),
            ["author"] = Publisher(),
            ["publisher"] = Publisher(),
            ["image"] = absolute(publication.ShareImage),
        };
        Set(posting, "description", view.Standfirst.Length > 0 ? view.Standfirst : null);
        Set(posting, "coverageEndTime", view.EndedAt is { } ended ? blog.Clock.Machine(ended) : null);
        return posting;
    }

    private JsonObject Posting(ReaderBlog blog, EntryView entry)
    {
        var address = absolute(blog.EntryAddress(entry.Number));
        var posting = new JsonObject
        {
            ["@type"] = "BlogPosting",
            ["@id"] = address,
            ["url"] = address,
            ["headline"] = blog.NameOf(entry),
            ["datePublished"] = blog.Clock.Machine(entry.PublishedAt),
            ["dateModified"] = blog.Clock.Machine(entry.UpdatedAt),
            ["articleBody"] = entry.BodyText.Length > 0 ? entry.BodyText : string.Join("\n", entry.Quotes.Select(quote => blog.Texts.QuoteMarks(quote.Text))),
            ["author"] = new JsonArray([.. entry.Authors.Select(author => new JsonObject { ["@type"] = author.MemberId is null ? "Organization" : "Person", ["name"] = author.Byline })]),
        };
        if (entry.Corrections.Count > 0)
        {
            posting["correction"] = new JsonArray([.. entry.Corrections.Select(correction => new JsonObject
            {
                ["@type"] = "CorrectionComment",
                ["text"] = correction.Note,
                ["datePublished"] = blog.Clock.Machine(correction.At),
                ["url"] = absolute(blog.RevisionAddress(entry.Number, correction.Revision)),
            })]);
        }

        return posting;
    }

    private JsonObject Quotation(ReaderBlog blog, QuoteView quote)
    {
        var quotation = new JsonObject { ["@type"] = "Quotation", ["text"] = quote.Text };
        Set(quotation, "dateCreated", quote.SaidOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (quote.Speaker is { } speaker)
        {
            quotation["creator"] = Actor(blog, speaker);
        }

        return quotation;
    }

    private JsonObject Actor(ReaderBlog blog, ActorLink actor) => new()
    {
        ["@type"] = actor.Kind switch
        {
            ActorKind.Person => "Person",
            ActorKind.Organisation => "Organization",
            _ => "Place",
        },
        ["name"] = actor.Name,
        ["url"] = absolute(blog.ActorAddress(actor.Slug)),
    };

    private JsonObject Event(ReaderBlog blog, NewsEventLink newsEvent)
    {
        var subject = new JsonObject { ["@type"] = "Event", ["name"] = newsEvent.Title, ["url"] = absolute(blog.EventAddress(newsEvent.Slug)) };
        Set(subject, "eventStatus", newsEvent.Status switch
        {
            NewsEventStatus.Cancelled => "https://schema.org/EventCancelled",
            _ => "https://schema.org/EventScheduled",
        });
        return subject;
    }

    private JsonObject Publisher() => new()
    {
        ["@type"] = "NewsMediaOrganization",
        ["name"] = publication.Name,
        ["url"] = absolute("/"),
        ["logo"] = new JsonObject { ["@type"] = "ImageObject", ["url"] = absolute(publication.Logo) },
    };

    private static void Set(JsonObject target, string name, string? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }
    }

    private static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    private static string Text(JsonObject data) => data.ToJsonString(Written);
}
