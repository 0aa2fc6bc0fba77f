using LiveBlog.Application.Differences;
using LiveBlog.Web.Texts;
using Microsoft.AspNetCore.Html;

namespace LiveBlog.Web.Newsroom;

/// <summary>Two wordings to be shown as one text in which what was removed is struck and what was added underlined.</summary>
public sealed record DifferenceView(NewsroomTexts Texts, string HeadlineBefore, string BodyBefore, string HeadlineAfter, string BodyAfter)
{
    /// <summary>Whether they are the same, white space at the ends aside.</summary>
    public bool IsNone => Trimmed(HeadlineBefore) == Trimmed(HeadlineAfter) && Trimmed(BodyBefore) == Trimmed(BodyAfter);

    /// <summary>Words out and words in.</summary>
    public string Count
    {
        get
        {
            var parts = Between(HeadlineBefore, HeadlineAfter).Concat(Between(BodyBefore, BodyAfter)).ToList();
            return Texts.DifferenceCount(Words(DifferenceKind.Removed), Words(DifferenceKind.Added));

            int Words(DifferenceKind kind) => parts.Where(part => part.Kind == kind).Sum(part => CountWords(part.Text));
        }
    }

    /// <summary>The headlines as one, in safe HTML.</summary>
    public IHtmlContent Headline => Html(Between(HeadlineBefore, HeadlineAfter));

    /// <summary>The bodies as one, in safe HTML.</summary>
    public IHtmlContent Body => Html(Between(BodyBefore, BodyAfter));

    // Built here, since a template would put its own line breaks between the parts, and those of the text are shown.
    private HtmlContentBuilder Html(IReadOnlyList<DifferencePart> parts)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            switch (part.Kind)
            {
                case DifferenceKind.Removed:
                    Mark(html, "del", Texts.Removed, part.Text);
                    break;
                case DifferenceKind.Added:
                    Mark(html, "ins", Texts.Added, part.Text);
                    break;
                default:
                    html.Append(part.Text);
                    break;
            }
        }

        return html;
    }

    private static void Mark(HtmlContentBuilder html, string element, string said, string text) => html
        .AppendHtml($"<{element}><span class=\"visually-hidden\">").Append(said).AppendHtml(" </span>").Append(text).AppendHtml($"</{element}>");

    private static IReadOnlyList<DifferencePart> Between(string before, string after) => WordDifference.Between(Trimmed(before), Trimmed(after));

    private static string Trimmed(string text) => text.ReplaceLineEndings("\n").Trim();

    private static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
