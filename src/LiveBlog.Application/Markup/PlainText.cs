using LiveBlog.Linguistics;

namespace LiveBlog.Application.Markup;

/// <summary>What a reader sees of a body, and where in its Markdown each word of it was typed.</summary>
public sealed class PlainText
{
    private readonly List<Piece> pieces;

    internal PlainText(string text, List<Piece> pieces)
    {
        Text = text;
        this.pieces = pieces;
    }

    /// <summary>As <see cref="Markdown.ToPlainText"/> gives it.</summary>
    public string Text { get; }

    /// <summary>
    /// The stretch of the Markdown that <paramref name="span"/> of <see cref="Text"/> was made of, signs between its words included; null when it
    /// was not typed as running text (code in a block).
    /// </summary>
    public TextSpan? InMarkdown(TextSpan span)
    {
        if (span.IsEmpty || PieceAt(span.Start) is not { } first || PieceAt(span.End - 1) is not { } last)
        {
            return null;
        }

        var (start, end) = (first.Source(span.Start).Start, last.Source(span.End - 1).End);
        return end > start ? new TextSpan(start, end) : null;
    }

    private Piece? PieceAt(int at)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var piece = pieces[middle];
            if (at < piece.Text.Start)
            {
                high = middle - 1;
            }
            else if (at >= piece.Text.End)
            {
                low = middle + 1;
            }
            else
            {
                return piece;
            }
        }

        return null;
    }

    /// <summary>A stretch of the text and the stretch of Markdown that it was made of.</summary>
    internal readonly record struct Piece(TextSpan Text, TextSpan Markdown)
    {
        /// <summary>What the character at <paramref name="at"/> was made of: itself, or all of an entity such as <c>&amp;amp;</c>.</summary>
        public TextSpan Source(int at)
        {
            if (Text.Length != Markdown.Length)
            {
                return Markdown;
            }

            var start = Markdown.Start + at - Text.Start;
            return new TextSpan(start, start + 1);
        }
    }
}
