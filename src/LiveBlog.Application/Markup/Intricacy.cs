using System.Buffers;

namespace LiveBlog.Application.Markup;

/// <summary>
/// How much work a body would give the parser, estimated in one pass before it starts. Markdig takes quadratic time in four
/// places: quotes and lists opened on one line; an emphasis sign or bracket stays open until its paragraph ends, and each
/// inline after it is passed down through all that are open; the rows of a table are filled up to the widest; and each
/// <c>:|</c> looks through its line.
/// </summary>
internal static class Intricacy
{
    /// <summary>
    /// In steps through an open sign, some 4 ns each: the slowest body let through takes about a second. 235 KB of prose in a
    /// single paragraph with emphasis and links in every sentence stays below.
    /// </summary>
    private const long Reasonable = 200_000_000;

    /// <summary>What a table cell costs in such steps: 250,000 cells are reasonable.</summary>
    private const long Cell = 800;

    private static readonly SearchValues<char> InlineSigns = SearchValues.Create("*_~[]!\\&<`|:hH");

    public static bool IsBeyondReason(string markdown)
    {
        var cost = 0L;
        var paragraph = new Paragraph();
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (ContainersOpened(line) > BodyWriter.DeepestNesting)
            {
                return true;
            }

            if (line.IsWhiteSpace() || StartsListItem(line))
            {
                cost += paragraph.Cost;
                paragraph = new Paragraph();
            }

            paragraph.Add(line);
        }

        return cost + paragraph.Cost > Reasonable;
    }

    /// <summary>Counts the signs of quotes and lists that a line begins with.</summary>
    private static int ContainersOpened(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var rest = line.TrimStart(" \t"); ContainerSign(rest) is > 0 and var length; rest = rest[length..].TrimStart(" \t"))
        {
            count++;
        }

        return count;
    }

    /// <summary>The length of the sign of a quote or list item at a place; 0 when there is none.</summary>
    private static int ContainerSign(ReadOnlySpan<char> text)
    {
        if (text.StartsWith('>'))
        {
            return 1;
        }

        var mark = Math.Max(text.IndexOfAnyExceptInRange('0', '9'), 0);
        var isMark = mark < text.Length && (mark == 0 ? text[0] is '*' or '-' or '+' : text[mark] is '.' or ')');
        return isMark && (mark + 1 == text.Length || text[mark + 1] is ' ' or '\t') ? mark + 1 : 0;
    }

    /// <summary>A bullet with words after it ends the paragraph above, unless it stands four columns in.</summary>
    private static bool StartsListItem(ReadOnlySpan<char> line)
    {
        var bullet = line.IndexOfAnyExcept(' ');
        return bullet is >= 0 and < 4 && line[bullet] is '*' or '-' or '+'
            && line.Length > bullet + 1 && line[bullet + 1] == ' ' && !line[(bullet + 1)..].IsWhiteSpace();
    }

    /// <summary>Lines that Markdig may take as one paragraph or table.</summary>
    private struct Paragraph
    {
        private long opening;
        private long inlines;
        private long lines;
        private long widestRow;
        private long lookingAround;

        public readonly long Cost => opening * inlines + lines * widestRow * Cell + lookingAround;

        public void Add(ReadOnlySpan<char> line)
        {
            lines++;
            inlines++;
            var pipes = 0;
            var colons = 0;
            var before = '\n';
            for (var place = 0; place < line.Length; place++)
            {
                var character = line[place];
                if (character == '[' || character is '*' or '_' or '~' && character != before)
                {
                    opening++;
                }

                if (InlineSigns.Contains(character))
                {
                    inlines++;
                }

                if (character == '|')
                {
                    pipes++;
                    colons += before == ':' ? 1 : 0;
                }

                // What is escaped opens nothing.
                place += character == '\\' ? 1 : 0;
                before = character;
            }

            widestRow = Math.Max(widestRow, pipes);
            lookingAround += (long)colons * line.Length;
        }
    }
}
