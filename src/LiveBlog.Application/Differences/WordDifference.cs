namespace LiveBlog.Application.Differences;

/// <summary>Two wordings compared as a reader compares them: whole words, and a passage that was rewritten as one change.</summary>
public static class WordDifference
{
    /// <summary>More words than this between two changes are worth reading in their place, however long the changes are.</summary>
    private const int MostWordsInPassing = 3;

    /// <summary>Compares two texts; 235 KB of prose take a fraction of a second.</summary>
    /// <returns>
    /// The parts in reading order, the removed one first where another replaces it; none when both texts are empty. What is
    /// the same or removed makes up the text before, what is the same or added the text after, with line ends as LF. Two
    /// stretches with thousands of changes and nothing to hold on to come out as one removed and one added.
    /// </returns>
    public static IReadOnlyList<DifferencePart> Between(string before, string after)
    {
        var (old, current) = (WordSequence.Of(before), WordSequence.Of(after));
        var parts = new List<DifferencePart>();
        var place = 0;
        foreach (var edit in Readable(Alignment.Between(old, current), old, current))
        {
            Add(DifferenceKind.Same, old.Text(place, edit.Start));
            Add(DifferenceKind.Removed, old.Text(edit.Start, edit.End));
            Add(DifferenceKind.Added, current.Text(edit.NewStart, edit.NewEnd));
            place = edit.End;
        }

        Add(DifferenceKind.Same, old.Text(place, old.Count));
        return parts;

        void Add(DifferenceKind kind, string text)
        {
            if (text.Length > 0)
            {
                parts.Add(new DifferencePart(kind, text));
            }
        }
    }

    /// <summary>Joins the changes of a passage that a reader would otherwise have to piece together from scraps.</summary>
    private static List<Edit> Readable(List<Edit> edits, WordSequence old, WordSequence current)
    {
        var joined = new List<Edit>();
        foreach (var edit in edits)
        {
            var change = edit;
            while (joined.Count > 0 && IsInPassing(joined[^1], change))
            {
                change = joined[^1].Through(change);
                joined.RemoveAt(joined.Count - 1);
            }

            joined.Add(change);
        }

        return joined;

        bool IsInPassing(Edit first, Edit second)
        {
            var words = old.WordsIn(first.End, second.Start);
            var kept = old.Length(first.End, second.Start);
            return !old.HasParagraphEnd(first.End, second.Start)
                && (words == 0 || words <= MostWordsInPassing && IsWithinParagraph(first) && IsWithinParagraph(second)
                    && kept <= Extent(first) && kept <= Extent(second));
        }

        bool IsWithinParagraph(Edit edit) =>
            !old.HasParagraphEnd(edit.Start, edit.End) && !current.HasParagraphEnd(edit.NewStart, edit.NewEnd);

        int Extent(Edit edit) =>
            Math.Max(old.Length(edit.Start, edit.End), current.Length(edit.NewStart, edit.NewEnd));
    }
}
