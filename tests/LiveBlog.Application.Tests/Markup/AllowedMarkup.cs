using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LiveBlog.Application.Tests.Markup;

/// <summary>Reads HTML as a browser does, and says whether it holds only what a body may bring to a page.</summary>
internal static class AllowedMarkup
{
    private static readonly HashSet<string> Elements =
    [
        "p", "br", "em", "strong", "del", "a", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "h4", "h5", "h6",
        "table", "tbody", "tr", "th", "td",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "a href", "ol start", "th scope=col", "th class=centre", "th class=end", "td class=centre", "td class=end",
    ];

    public static IElement Parse(string html) => new HtmlParser().ParseDocument("<body>" + html).Body!;

    /// <summary>The text a reader sees, with every run of white space as one space.</summary>
    public static string TextOf(string html)
    {
        var body = Parse(html);
        foreach (var lineBreak in body.QuerySelectorAll("br"))
        {
            lineBreak.Replace(body.Owner!.CreateTextNode("\n"));
        }

        return WithoutExtraSpace(body.TextContent);
    }

    public static string WithoutExtraSpace(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What does not belong, each with its element; empty when all is well.</summary>
    public static IReadOnlyList<string> ForeignTo(string html)
    {
        var foreign = new List<string>();
        foreach (var element in Parse(html).QuerySelectorAll("*"))
        {
            if (!Elements.Contains(element.LocalName))
            {
                foreign.Add($"<{element.LocalName}>");
            }

            foreign.AddRange(element.Attributes
                .Where(attribute => !Attributes.Contains($"{element.LocalName} {attribute.Name}")
                    && !Attributes.Contains($"{element.LocalName} {attribute.Name}={attribute.Value}"))
                .Select(attribute => $"<{element.LocalName} {attribute.Name}={attribute.Value}>"));

            if (element.LocalName == "a" && !LeadsWhereItMay(element.GetAttribute("href")!))
            {
                foreign.Add($"<a href={element.GetAttribute("href")}>");
            }
        }

        return foreign;
    }

    private static bool LeadsWhereItMay(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal)
        || address.StartsWith("http://", StringComparison.Ordinal)
        || address.StartsWith("mailto:", StringComparison.Ordinal);
}
