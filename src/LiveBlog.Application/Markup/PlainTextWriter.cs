using LiveBlog.Linguistics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiveBlog.Application.Markup;

/// <summary>Writes the words of a parsed body without their form.</summary>
internal sealed class PlainTextWriter : BodyWriter
{
    private readonly List<PlainText.Piece>? pieces;

    private PlainTextWriter(List<PlainText.Piece>? pieces) => this.pieces = pieces;

    /// <exception cref="IntricateMarkdownException">The body is nested too deep.</exception>
    public static string Write(MarkdownDocument document)
    {
        var writer = new PlainTextWriter(pieces: null);
        writer.Blocks(document, tight: false);
        return writer.Output.ToString();
    }

    /// <summary>The same with the places that the words were typed at.</summary>
    /// <param name="document">Parsed with precise source locations.</param>
    /// <exception cref="IntricateMarkdownException">The body is nested too deep.</exception>
    public static PlainText WriteWithPlaces(MarkdownDocument document)
    {
        var pieces = new List<PlainText.Piece>();
        var writer = new PlainTextWriter(pieces);
        writer.Blocks(document, tight: false);
        return new PlainText(writer.Output.ToString(), pieces);
    }

    protected override void Block(Block block, bool tight)
    {
        switch (block)
        {
            case ListBlock list:
                SetApart(tight);
                foreach (var item in list.Cast<ListItemBlock>())
                {
                    Blocks(item, tight: !list.IsLoose);
                }

                break;
            case Table table:
                SetApart(tight);
                foreach (var row in table.Cast<TableRow>())
                {
                    Row(row);
                }

                break;
            case CodeBlock code:
                SetApart(tight);
                Output.Append(code.Lines.ToString());
                break;
            case LeafBlock { Inline.FirstChild: not null } leaf:
                SetApart(tight);
                Inlines(leaf.Inline);
                break;
            case ContainerBlock container:
                Blocks(container, tight: false);
                break;
        }
    }

    private void Row(TableRow row)
    {
        SetApart(tight: true);
        for (var column = 0; column < row.Count; column++)
        {
            if (column > 0)
            {
                Output.Append('\t');
            }

            foreach (var words in ((TableCell)row[column]).OfType<LeafBlock>())
            {
                Inlines(words.Inline!);
            }
        }
    }

    /// <summary>Ends the line before, if there is one, and leaves a blank line where a reader sees paragraphs apart.</summary>
    private void SetApart(bool tight)
    {
        if (Output.Length == 0)
        {
            return;
        }

        for (var lines = tight ? 1 : 2; lines > 0 && !EndsWithLines(lines);)
        {
            Output.Append('\n');
        }
    }

    private bool EndsWithLines(int count) =>
        Output.Length >= count && Output[^1] == '\n' && (count == 1 || Output[^2] == '\n');

    protected override void Inline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                // An escaped sign's span begins with its backslash.
                Append(literal.Content.AsSpan(), literal.Span.End + 1 - literal.Content.Length, literal.Content.Length);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.AsSpan(), entity.Span.Start, entity.Span.Length);
                break;
            case LineBreakInline:
                Output.Append('\n');
                break;
            case CodeInline code:
                Append(code.ContentSpan, code.Span.Start, code.Span.Length);
                break;
            case AutolinkInline link:
                Output.Append(link.Url);
                break;
            case ContainerInline container:
                Inlines(container);
                break;
        }
    }

    private void Append(ReadOnlySpan<char> words, int start, int length)
    {
        if (words.Length > 0)
        {
            pieces?.Add(new PlainText.Piece(new TextSpan(Output.Length, Output.Length + words.Length), new TextSpan(start, start + length)));
            Output.Append(words);
        }
    }
}
