using LiveBlog.Application.Differences;
using LiveBlog.Web.Texts;
using Microsoft.AspNetCore.Html;

namespace LiveBlog.Web.Reader;

/// <summary>
/// Two wordings as one text in which what was removed is struck and what was added underlined. It is built here, since a template
/// would put its own line breaks between the parts, and those of the text are shown.
/// </summary>
public static class DifferenceHtml
{
    /// <summary>Encoded HTML; a screen reader hears what the strokes show.</summary>
    public static IHtmlContent Of(ReaderTexts texts, string before, string after)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in WordDifference.Between(before, after))
        {
            _ = part.Kind switch
            {
                DifferenceKind.Removed => Marked(html, "del", texts.Removed, part.Text),
                DifferenceKind.Added => Marked(html, "ins", texts.Added, part.Text),
                _ => html.Append(part.Text),
            };
        }

        return html;
    }

    private static IHtmlContentBuilder Marked(HtmlContentBuilder html, string element, string said, string text) => html
        .AppendHtml($"<{element}><span class=\"visually-hidden\">").Append(said).AppendHtml(" </span>").Append(text).AppendHtml($"</{element}>");
}
