using Markdig.Parsers;
using Markdig.Syntax;

namespace LiveBlog.Application.Markup;

/// <summary>Reads paragraphs in which no line can turn into something that is not shown: see <see cref="Markdown"/>.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public ParagraphParser() => ParseSetextHeadings = false;

    /// <summary>Does what the base does but for its search for link definitions.</summary>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines: { Count: > 0 } lines })
        {
            for (var line = 0; line < lines.Count; line++)
            {
                lines.Lines[line].Slice.TrimStart();
            }

            lines.Lines[lines.Count - 1].Slice.TrimEnd();
        }

        return true;
    }
}
