using LiveBlog.Application.Markup;

namespace LiveBlog.Application.Model;

/// <summary>Headline and body of an entry, with the HTML and the plain text of the body, rendered once here.</summary>
public sealed record Wording
{
    private Wording(string headline, string body)
    {
        Headline = headline;
        Body = body;
        (BodyHtml, BodyText) = Markdown.Render(body);
    }

    /// <summary>Empty for an entry without a headline.</summary>
    public string Headline { get; }

    /// <summary>Markdown, line ends as LF.</summary>
    public string Body { get; }

    public string BodyHtml { get; }

    public string BodyText { get; }

    /// <summary>All that readers read of it, plain: the headline as a paragraph of its own, then the body.</summary>
    public string Text => TextOf(Headline, BodyText);

    /// <summary>The text that a headline and a plain body make.</summary>
    public static string TextOf(string headline, string bodyText) => headline.Length == 0 ? bodyText : $"{headline}\n\n{bodyText}";

    /// <summary>Trims white space at both ends and makes line ends LF.</summary>
    /// <exception cref="IntricateMarkdownException">The body is too intricate to lay out.</exception>
    public static Wording Of(string? headline, string? body) => new((headline ?? "").Trim(), (body ?? "").ReplaceLineEndings("\n").Trim());
}
