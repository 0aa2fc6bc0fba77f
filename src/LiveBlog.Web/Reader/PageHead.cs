using LiveBlog.Application.Model;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Reader;

/// <summary>What stands in the head of a reader's page and around its content.</summary>
public sealed record PageHead
{
    /// <summary>Of the page alone, without the newsroom's name.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines and social networks; plain text.</summary>
    public required string Description { get; init; }

    public required Language Language { get; init; }

    /// <summary>Path of the page; null for a page that no address stands for, such as an error.</summary>
    public string? Canonical { get; init; }

    /// <summary>The Open Graph type: <c>website</c>, <c>article</c> or <c>profile</c>.</summary>
    public string Type { get; init; } = "website";

    /// <summary>JSON-LD, safe inside a <c>script</c>; null for none.</summary>
    public string? StructuredData { get; init; }

    /// <summary>Whether search engines may list the page.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>UTC; for articles.</summary>
    public DateTime? PublishedAt { get; init; }

    /// <summary>UTC; for articles.</summary>
    public DateTime? UpdatedAt { get; init; }

    /// <summary>The blog that the page belongs to; null for the front page and errors.</summary>
    public ReaderBlog? Blog { get; init; }

    /// <summary>Whether the page follows the blog live when scripts run.</summary>
    public bool IsLive { get; init; }

    /// <summary>Texts in the page's language.</summary>
    public ReaderTexts Texts => Blog?.Texts ?? new ReaderTexts(Language);
}
