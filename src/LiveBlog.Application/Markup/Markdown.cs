using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace LiveBlog.Application.Markup;

/// <summary>
/// The Markdown of an entry's body, and the only way from it to HTML.
/// </summary>
/// <remarks>
/// CommonMark with tables and strikethrough, and four departures that keep every typed word on the page: raw HTML is
/// text; a line break is a line break; indentation makes no code block and a line of dashes no heading of the line above
/// it (pasted prose has both); and <c>[Update]: two dead</c> is a sentence, not the definition of a link, which would
/// vanish from the page. A bare <c>https://…</c> is a link.
/// </remarks>
public static class Markdown
{
    private static readonly MarkdownPipeline Pipeline = Builder().Build();

    private static readonly MarkdownPipeline PrecisePipeline = Builder().UsePreciseSourceLocation().Build();

    /// <summary>Lays out a body as HTML that can stand on a page as it is.</summary>
    /// <param name="markdown">The body as it was written; any text is valid.</param>
    /// <returns>
    /// Block elements without ids, classes of the page, scripts or anything from another site; headings from h4 down; links to
    /// http, https and mailto only. Empty for a body without text.
    /// </returns>
    /// <exception cref="IntricateMarkdownException">The body is too intricate to lay out: see <see cref="TryToHtml"/>.</exception>
    public static string ToHtml(string markdown) => HtmlWriter.Write(Parse(markdown));

    /// <summary>Lays out a body as <see cref="ToHtml"/> does, for a validator that turns a refusal into a sentence.</summary>
    /// <returns>
    /// False when the body nests its Markdown signs (quotes, lists, brackets, emphasis) or piles up table cells beyond anything
    /// a person writes, so that reading it would take seconds or memory out of proportion to its length.
    /// </returns>
    public static bool TryToHtml(string markdown, out string html)
    {
        try
        {
            html = ToHtml(markdown);
            return true;
        }
        catch (IntricateMarkdownException)
        {
            html = "";
            return false;
        }
    }

    /// <summary>What a reader sees of a body, without its form: for search, descriptions and feeds.</summary>
    /// <returns>
    /// Text, not HTML: paragraphs stand apart by a blank line, list items and table rows are lines, table cells are divided by a
    /// tab, links are their text.
    /// </returns>
    /// <exception cref="IntricateMarkdownException">As for <see cref="ToHtml"/>.</exception>
    public static string ToPlainText(string markdown) => PlainTextWriter.Write(Parse(markdown));

    /// <summary>The same with the places that the words were typed at, for what marks them in an editor.</summary>
    /// <exception cref="IntricateMarkdownException">As for <see cref="ToHtml"/>.</exception>
    public static PlainText ToPlainTextWithPlaces(string markdown) => PlainTextWriter.WriteWithPlaces(Parse(markdown, PrecisePipeline));

    /// <summary>Reads a body once and gives it as <see cref="ToHtml"/> and as <see cref="ToPlainText"/> do.</summary>
    /// <exception cref="IntricateMarkdownException">As for <see cref="ToHtml"/>.</exception>
    public static (string Html, string PlainText) Render(string markdown)
    {
        var document = Parse(markdown);
        return (HtmlWriter.Write(document), PlainTextWriter.Write(document));
    }

    /// <summary>Writes a plain text as Markdown that shows a reader exactly that text, white space aside.</summary>
    /// <remarks>Only signs that would act are escaped, so that ordinary prose stays as it is.</remarks>
    public static string Escape(string plainText) => Escaping.Escape(plainText);

    private static MarkdownDocument Parse(string markdown) => Parse(markdown, Pipeline);

    private static MarkdownDocument Parse(string markdown, MarkdownPipeline pipeline)
    {
        if (Intricacy.IsBeyondReason(markdown))
        {
            throw new IntricateMarkdownException();
        }

        try
        {
            return MarkdownParser.Parse(markdown, pipeline);
        }
        catch (ArgumentException tooDeep)
        {
            // Markdig has no exception of its own for a text nested deeper than its limits.
            throw new IntricateMarkdownException(tooDeep);
        }
    }

    private static MarkdownPipelineBuilder Builder()
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        builder.InlineParsers.Replace<LinkInlineParser>(new LinkParser());
        builder.InlineParsers.Insert(0, new BareAddressParser());
        return builder;
    }
}
