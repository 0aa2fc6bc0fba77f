using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiveBlog.Application.Markup;

/// <summary>Goes through a parsed body in reading order; the writers say what each part of it becomes.</summary>
internal abstract class BodyWriter
{
    /// <summary>Quotes in lists in quotes: nobody writes a tenth of this, and no reader could tell where it stands.</summary>
    public const int DeepestNesting = 100;

    private int depth;

    protected StringBuilder Output { get; } = new();

    /// <param name="block">One block of the body.</param>
    /// <param name="tight">Whether it stands in a list or cell whose paragraphs are not set apart.</param>
    protected abstract void Block(Block block, bool tight);

    protected abstract void Inline(Inline inline);

    protected void Blocks(ContainerBlock container, bool tight)
    {
        Descend();
        foreach (var block in container)
        {
            Block(block, tight);
        }

        depth--;
    }

    protected void Inlines(ContainerInline container)
    {
        Descend();
        foreach (var inline in container)
        {
            Inline(inline);
        }

        depth--;
    }

    private void Descend()
    {
        if (++depth > DeepestNesting)
        {
            throw new IntricateMarkdownException();
        }
    }
}
