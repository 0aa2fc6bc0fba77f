namespace LiveBlog.Linguistics;

/// <summary>
/// Ends a sentence that lacks its stop where its writer ended the line: a headline over its text, a list. A line that ends because no more
/// words fit on it, as in a wrapped message, goes on.
/// </summary>
internal static class SentenceLines
{
    /// <summary>The sentences cut at such lines, in order; takes time linear in the text's length.</summary>
    public static List<TextSpan> In(string text, List<TextSpan> paragraphs, List<List<PairedMark>> marks, List<TextSpan> sentences)
    {
        if (!text.Contains('\n'))
        {
            return sentences;
        }

        var cut = new List<TextSpan>(sentences.Count);
        var (paragraph, mark, depth) = (-1, 0, 0);
        var (widest, paragraphEnd) = (0, 0);
        foreach (var sentence in sentences)
        {
            if (sentence.Start >= paragraphEnd)
            {
                do
                {
                    paragraph++;
                }
                while (paragraphs[paragraph].End <= sentence.Start);

                paragraphEnd = paragraphs[paragraph].End;
                widest = WidestLine(text.AsSpan(paragraphs[paragraph].Start, paragraphs[paragraph].Length));
                (mark, depth) = (0, 0);
            }

            var start = sentence.Start;
            for (var at = sentence.Start; at < sentence.End;)
            {
                var step = text.AsSpan(at, sentence.End - at).IndexOf('\n');
                if (step < 0)
                {
                    break;
                }

                at += step;
                for (; mark < marks[paragraph].Count && marks[paragraph][mark].Position < at; mark++)
                {
                    depth += marks[paragraph][mark].Opens ? 1 : -1;
                }

                var next = at + 1;
                while (next < sentence.End && char.IsWhiteSpace(text[next]))
                {
                    next++;
                }

                if (depth == 0 && next < sentence.End && EndsLine(text, start, at, next, sentence.End, widest))
                {
                    cut.Add(new TextSpan(start, at).Trimmed(text));
                    start = next;
                }

                at = next;
            }

            cut.Add(new TextSpan(start, sentence.End));
        }

        return cut;
    }

    /// <summary>Whether a sentence may end at a line's end: a large letter or a mark follows, and its word would have fitted on the line.</summary>
    private static bool EndsLine(string text, int start, int at, int next, int end, int widest)
    {
        if (!(char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '«' or '“' or '"' or '»'))
        {
            return false;
        }

        var last = at;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        if (last == start || !(char.IsLetterOrDigit(text[last - 1]) || text[last - 1] is '»' or '”' or '"' or ')'))
        {
            return false;
        }

        var line = text.LastIndexOf('\n', last - 1, last - start) is var before and >= 0 ? before + 1 : start;
        var word = next;
        while (word < end && !char.IsWhiteSpace(text[word]))
        {
            word++;
        }

        return last - line + 1 + word - next <= widest;
    }

    private static int WidestLine(ReadOnlySpan<char> paragraph)
    {
        var widest = 0;
        foreach (var line in paragraph.EnumerateLines())
        {
            widest = Math.Max(widest, line.Length);
        }

        return widest;
    }
}
