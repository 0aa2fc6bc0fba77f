using LiveBlog.Application.Differences;
using LiveBlog.Web.Texts;
using Microsoft.AspNetCore.Html;

namespace LiveBlog.Web.Newsroom;

/// <summary>Two wordings to be shown as one text in which what was removed is struck and what was added underlined.</summary>
public sealed record DifferenceView(NewsroomTexts Texts, string HeadlineBefore, string BodyBefore, string HeadlineAfter, string BodyAfter)
{
    /// <summary>Whether they are the same, white space at the ends aside.</summary>
    public bool IsNone => Trimmed(HeadlineBefore) == Trimmed(HeadlineAfter) && Trimmed(BodyBefore) == Trimmed(BodyAfter);

    /// <summary>Of a change that may go without a note: how many words more than these are too many for that; null for any other.</summary>
    public int? FewWords { get; init; }

    /// <summary>Words out and words in.</summary>
    public string Count => Texts.DifferenceCount(Words(DifferenceKind.Removed), Words(DifferenceKind.Added));

    /// <summary>Whether so many words change that readers should be told.</summary>
    public bool IsLarge => Math.Max(Words(DifferenceKind.Removed), Words(DifferenceKind.Added)) > FewWords;

    /// <summary>The headlines as one, in safe HTML.</summary>
    public IHtmlContent Headline => Html(Between(HeadlineBefore, HeadlineAfter));

    /// <summary>The bodies as one, in safe HTML.</summary>
    public IHtmlContent Body => Html(Between(BodyBefore, BodyAfter));

    private int Words(DifferenceKind kind) => Between(HeadlineBefore, HeadlineAfter).Concat(Between(BodyBefore, BodyAfter))
        .Where(part => part.Kind == kind)
        .Sum(part => CountWords(part.Text));

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
