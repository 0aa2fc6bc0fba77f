using System.Buffers;
using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiveBlog.Application.Markup;

/// <summary>
/// Writes a parsed body as HTML. Every element and attribute that a body can bring to a page stands in this file; words pass
/// through <see cref="Text"/> and addresses through <see cref="LinkAddress"/>, so what is not named here cannot come out.
/// </summary>
internal sealed class HtmlWriter : BodyWriter
{
    /// <summary>The page's title, a section's and the entry's headline come before a body's first heading.</summary>
    private const int HighestHeading = 4;

    private const int LowestHeading = 6;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"");

    private bool insideLink;
    private int? firstHeading;
    private int heading = HighestHeading - 1;

    /// <exception cref="IntricateMarkdownException">The body is nested too deep.</exception>
    public static string Write(MarkdownDocument document)
    {
        var writer = new HtmlWriter();
        writer.Blocks(document, tight: false);
        return writer.Output.ToString();
    }

    protected override void Block(Block block, bool tight)
    {
        switch (block)
        {
            case HeadingBlock { Inline.FirstChild: not null } written:
                var level = LevelOf(written);
                Output.Append(CultureInfo.InvariantCulture, $"<h{level}>");
                Inlines(written.Inline);
                Output.Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
                break;
            case ParagraphBlock { Inline: { FirstChild: not null } words } when tight:
                Inlines(words);
                Output.Append('\n');
                break;
            case ParagraphBlock { Inline: { FirstChild: not null } words }:
                Output.Append("<p>");
                Inlines(words);
                Output.Append("</p>\n");
                break;
            case QuoteBlock quote:
                Output.Append("<blockquote>\n");
                Blocks(quote, tight: false);
                Output.Append("</blockquote>\n");
                break;
            case ListBlock list:
                List(list);
                break;
            case CodeBlock code:
                Output.Append("<pre><code>");
                Text(code.Lines.ToString());
                Output.Append("</code></pre>\n");
                break;
            case ThematicBreakBlock:
                Output.Append("<hr>\n");
                break;
            case Table table:
                Table(table);
                break;
        }
    }

    /// <summary>The body's first heading is the highest, however many signs it was written with, and no level is left out on the way down.</summary>
    private int LevelOf(HeadingBlock written)
    {
        firstHeading ??= written.Level;
        var wanted = HighestHeading + Math.Max(0, written.Level - firstHeading.Value);
        return heading = Math.Min(Math.Min(wanted, heading + 1), LowestHeading);
    }

    private void List(ListBlock list)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        Output.Append('<').Append(element);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            Output.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        }

        Output.Append(">\n");
        foreach (var item in list.Cast<ListItemBlock>())
        {
            Output.Append("<li>");
            Blocks(item, tight: !list.IsLoose);
            Output.Append("</li>\n");
        }

        Output.Append("</").Append(element).Append(">\n");
    }

    private void Table(Table table)
    {
        Output.Append("<table>\n");
        foreach (var row in table.Cast<TableRow>())
        {
            Output.Append("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
                Cell((TableCell)row[column], row.IsHeader, alignment);
            }

            Output.Append("</tr>\n");
        }

        Output.Append("</table>\n");
    }

    private void Cell(TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        // The empty corner of a table is no heading of anything.
        var element = isHeader && cell.LastChild is LeafBlock { Inline.FirstChild: not null } ? "th" : "td";
        Output.Append('<').Append(element);
        if (element == "th")
        {
            Output.Append(" scope=\"col\"");
        }

        // Classes, since the page's policy refuses style attributes.
        Output.Append(alignment switch
        {
            TableColumnAlign.Center => " class=\"centre\"",
            TableColumnAlign.Right => " class=\"end\"",
            _ => "",
        });
        Output.Append('>');
        Blocks(cell, tight: true);
        Output.Append("</").Append(element).Append('>');
    }

    protected override void Inline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Text(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                Text(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                Output.Append("<br>\n");
                break;
            case CodeInline code:
                Output.Append("<code>");
                Text(code.ContentSpan);
                Output.Append("</code>");
                break;
            case EmphasisInline emphasis:
                var element = emphasis switch { { DelimiterChar: '~' } => "del", { DelimiterCount: 2 } => "strong", _ => "em" };
                Output.Append('<').Append(element).Append('>');
                Inlines(emphasis);
                Output.Append("</").Append(element).Append('>');
                break;
            case LinkInline link:
                Link(link.Url, link);
                break;
            case AutolinkInline link:
                Link(
                    link.IsEmail ? "mailto:" + link.Url : link.Url,
                    new ContainerInline().AppendChild(new LiteralInline(link.Url)));
                break;
            case ContainerInline container:
                Inlines(container);
                break;
        }
    }

    /// <summary>
    /// Writes a link, or its words alone when it may not lead where it does or stands inside another link. An image is a link to
    /// it with its description as the words, since a page loads nothing from elsewhere. No rel: links open in the same tab,
    /// and the newsroom stands by them.
    /// </summary>
    private void Link(string? written, ContainerInline words)
    {
        if (insideLink || !LinkAddress.TryAllow(written, out var address))
        {
            Inlines(words);
            return;
        }

        Output.Append("<a href=\"");
        Text(address);
        Output.Append("\">");
        var start = Output.Length;
        insideLink = true;
        Inlines(words);
        insideLink = false;
        if (Output.Length == start)
        {
            Text(address);
        }

        Output.Append("</a>");
    }

    /// <summary>Escapes for an element's content and for a quoted attribute alike.</summary>
    private void Text(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Escaped); next >= 0; next = text.IndexOfAny(Escaped))
        {
            Output.Append(text[..next]).Append(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            text = text[(next + 1)..];
        }

        Output.Append(text);
    }
}
