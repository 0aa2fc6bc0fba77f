using System.Globalization;
using System.Text;

namespace LiveBlog.Web.Texts;

/// <summary>What became of a stretch of text between two wordings.</summary>
public enum DifferenceKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A stretch of text and what became of it.</summary>
public sealed record DifferencePart(DifferenceKind Kind, string Text);

/// <summary>
/// Two wordings compared as a reader would: word by word, a change of several words in a row shown as one. The parts that are
/// the same or removed, joined, are the text before; those the same or added, the text after.
/// </summary>
public static class WordDifference
{
    // Steps of the search kept in memory grow with the square of this; past it the texts have little in common anyway.
    private const int MostEdits = 800;

    /// <summary>Compares two texts of any length.</summary>
    /// <returns>The parts in reading order, removed before added where one replaces the other; empty if both texts are.</returns>
    public static IReadOnlyList<DifferencePart> Between(string before, string after)
    {
        // Lines first: a long entry with one changed sentence then compares one paragraph's words, not the whole text's.
        var edits = new List<DifferencePart>();
        foreach (var hunk in Hunks(Compare(Lines(before), Lines(after))))
        {
            edits.AddRange(hunk.Same is { } same ? [new(DifferenceKind.Same, same)] : Compare(Words(hunk.Removed), Words(hunk.Added)));
        }

        return Joined(edits);
    }

    private static List<DifferencePart> Compare(List<string> before, List<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var middle = ShortestEdits([.. before.Skip(start).SkipLast(end)], [.. after.Skip(start).SkipLast(end)]);
        return
        [
            .. before.Take(start).Select(token => new DifferencePart(DifferenceKind.Same, token)),
            .. middle,
            .. before.TakeLast(end).Select(token => new DifferencePart(DifferenceKind.Same, token)),
        ];
    }

    // Myers, "An O(ND) Difference Algorithm and Its Variations", 1986: the furthest point on each diagonal, one more edit a round.
    private static List<DifferencePart> ShortestEdits(string[] before, string[] after)
    {
        var rounds = new List<int[]>();
        var most = Math.Min(before.Length + after.Length, MostEdits);
        for (var edits = 0; edits <= most; edits++)
        {
            var furthest = new int[(2 * edits) + 1];
            rounds.Add(furthest);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = StartOf(rounds, edits, diagonal, out _);
                var y = x - diagonal;
                while (x < before.Length && y < after.Length && before[x] == after[y])
                {
                    x++;
                    y++;
                }

                furthest[diagonal + edits] = x;
                if (x >= before.Length && y >= after.Length)
                {
                    return WalkBack(rounds, before, after);
                }
            }
        }

        return
        [
            .. before.Select(token => new DifferencePart(DifferenceKind.Removed, token)),
            .. after.Select(token => new DifferencePart(DifferenceKind.Added, token)),
        ];
    }

    private static int StartOf(List<int[]> rounds, int edits, int diagonal, out bool added)
    {
        added = false;
        if (edits == 0)
        {
            return 0;
        }

        var previous = rounds[edits - 1];
        int At(int k) => Math.Abs(k) <= edits - 1 ? previous[k + edits - 1] : -1;
        added = diagonal == -edits || (diagonal != edits && At(diagonal - 1) < At(diagonal + 1));
        return added ? At(diagonal + 1) : At(diagonal - 1) + 1;
    }

    private static List<DifferencePart> WalkBack(List<int[]> rounds, string[] before, string[] after)
    {
        var parts = new List<DifferencePart>();
        var (x, y) = (before.Length, after.Length);
        for (var edits = rounds.Count - 1; edits >= 0; edits--)
        {
            var diagonal = x - y;
            var start = StartOf(rounds, edits, diagonal, out var added);
            while (x > start)
            {
                parts.Add(new(DifferenceKind.Same, before[--x]));
                y--;
            }

            if (edits > 0 && added)
            {
                parts.Add(new(DifferenceKind.Added, after[--y]));
            }
            else if (edits > 0)
            {
                parts.Add(new(DifferenceKind.Removed, before[--x]));
            }
        }

        parts.Reverse();
        return parts;
    }

    private static IEnumerable<(string? Same, string Removed, string Added)> Hunks(List<DifferencePart> lines)
    {
        for (var index = 0; index < lines.Count;)
        {
            if (lines[index].Kind is DifferenceKind.Same)
            {
                yield return (lines[index++].Text, "", "");
                continue;
            }

            var (removed, added) = (new StringBuilder(), new StringBuilder());
            for (; index < lines.Count && lines[index].Kind is not DifferenceKind.Same; index++)
            {
                (lines[index].Kind is DifferenceKind.Removed ? removed : added).Append(lines[index].Text);
            }

            yield return (null, removed.ToString(), added.ToString());
        }
    }

    // Removed before added, and blanks between two changes go with the changes: "deux mots" replaced is one change, not two.
    private static List<DifferencePart> Joined(List<DifferencePart> edits)
    {
        var parts = new List<DifferencePart>();
        for (var index = 0; index < edits.Count;)
        {
            var (same, removed, added) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
            while (index < edits.Count && edits[index].Kind is DifferenceKind.Same)
            {
                same.Append(edits[index++].Text);
            }

            for (; index < edits.Count && !EndsChange(edits, index); index++)
            {
                removed.Append(edits[index].Kind is DifferenceKind.Added ? "" : edits[index].Text);
                added.Append(edits[index].Kind is DifferenceKind.Removed ? "" : edits[index].Text);
            }

            Add(parts, DifferenceKind.Same, same);
            Add(parts, DifferenceKind.Removed, removed);
            Add(parts, DifferenceKind.Added, added);
        }

        return parts;
    }

    private static bool EndsChange(List<DifferencePart> edits, int index) => edits[index].Kind is DifferenceKind.Same
        && (!IsSpace(edits[index].Text) || index + 1 == edits.Count || edits[index + 1].Kind is DifferenceKind.Same);

    private static bool IsSpace(string text) => text.Trim(' ', '\u00a0', '\u202f').Length == 0;

    private static void Add(List<DifferencePart> parts, DifferenceKind kind, StringBuilder text)
    {
        if (text.Length > 0)
        {
            parts.Add(new(kind, text.ToString()));
        }
    }

    private static List<string> Lines(string text) => Tokens(text, (previous, _) => previous == '\n');

    private static List<string> Words(string text) =>
        Tokens(text, (previous, next) => !(char.IsLetterOrDigit(previous) && char.IsLetterOrDigit(next)) && !(char.IsSurrogatePair(previous, next) || IsMark(next)));

    private static bool IsMark(char next) => char.GetUnicodeCategory(next) is UnicodeCategory.NonSpacingMark;

    private static List<string> Tokens(string text, Func<char, char, bool> isBreak)
    {
        var tokens = new List<string>();
        var start = 0;
        for (var index = 1; index <= text.Length; index++)
        {
            if (index == text.Length || isBreak(text[index - 1], text[index]))
            {
                tokens.Add(text[start..index]);
                start = index;
            }
        }

        return tokens;
    }
}
