namespace LiveBlog.Application.Differences;

/// <summary>
/// Finds what two texts share, from the large to the small: paragraphs first, then sentences between those, then words with the
/// blank after them, then single tokens. A word is never paired with the same word of an unrelated paragraph that way.
/// </summary>
internal static class Alignment
{
    /// <returns>What differs, in order, with at least one shared token between two edits.</returns>
    public static List<Edit> Between(WordSequence old, WordSequence current)
    {
        var partners = new int[old.Count];
        Array.Fill(partners, -1);
        Pair(old, 0, old.Count, current, 0, current.Count, Break.Paragraph, partners);
        return AtNaturalPlaces(Edits(partners, current.Count), old, current);
    }

    /// <summary>Pairs the equal units of two stretches, and what lies between the pairs by the next smaller unit.</summary>
    private static void Pair(
        WordSequence old, int start, int end, WordSequence current, int newStart, int newEnd, Break unit, int[] partners)
    {
        if (start == end || newStart == newEnd)
        {
            return;
        }

        var codes = new Dictionary<string, int>();
        var units = Units(old, start, end, unit);
        var newUnits = Units(current, newStart, newEnd, unit);
        var matches = ShortestEdit.Match(Codes(old, units, codes), Codes(current, newUnits, codes));
        var (place, newPlace) = (start, newStart);
        for (var index = 0; index < matches.Length; index++)
        {
            if (matches[index] < 0)
            {
                continue;
            }

            var newIndex = matches[index];
            Between(units[index], newUnits[newIndex]);
            (place, newPlace) = (units[index + 1], newUnits[newIndex + 1]);
            PairTokens(units[index], place, newUnits[newIndex], newPlace);
        }

        Between(end, newEnd);

        void PairTokens(int from, int to, int newFrom, int newTo)
        {
            for (; from < to && newFrom < newTo && old.Span(from, from + 1).SequenceEqual(current.Span(newFrom, newFrom + 1)); from++)
            {
                partners[from] = newFrom++;
            }
        }

        void Between(int to, int newTo)
        {
            if (unit > Break.None)
            {
                Pair(old, place, to, current, newPlace, newTo, unit - 1, partners);
            }
        }
    }

    /// <summary>Where each unit of a stretch starts, and the stretch's end.</summary>
    private static List<int> Units(WordSequence words, int start, int end, Break unit)
    {
        var units = new List<int> { start };
        for (var token = start + 1; token < end; token++)
        {
            if (words.BreakAt(token - 1) >= unit)
            {
                units.Add(token);
            }
        }

        units.Add(end);
        return units;
    }

    /// <summary>A number for each unit, the same for units that read the same but for the blank that ends them.</summary>
    private static int[] Codes(WordSequence words, List<int> units, Dictionary<string, int> codes)
    {
        var known = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        var result = new int[units.Count - 1];
        for (var index = 0; index < result.Length; index++)
        {
            var unit = words.Span(units[index], units[index + 1]);
            var content = unit.TrimEnd();
            unit = content.IsEmpty ? unit : content;
            if (!known.TryGetValue(unit, out result[index]))
            {
                known[unit] = result[index] = codes.Count;
            }
        }

        return result;
    }

    private static List<Edit> Edits(int[] partners, int newCount)
    {
        var edits = new List<Edit>();
        var (place, newPlace) = (0, 0);
        for (var token = 0; token <= partners.Length; token++)
        {
            var partner = token < partners.Length ? partners[token] : newCount;
            if (partner < 0)
            {
                continue;
            }

            if (place < token || newPlace < partner)
            {
                edits.Add(new Edit(place, token, newPlace, partner));
            }

            (place, newPlace) = (token + 1, partner + 1);
        }

        return edits;
    }

    /// <summary>
    /// Moves an insertion or removal that could as well stand a little earlier or later to where a person would see it: a sentence
    /// put after another begins with its first word, not with the full stop of the one before.
    /// </summary>
    private static List<Edit> AtNaturalPlaces(List<Edit> edits, WordSequence old, WordSequence current)
    {
        for (var index = 0; index < edits.Count; index++)
        {
            var edit = edits[index];
            if (edit.Start < edit.End && edit.NewStart < edit.NewEnd)
            {
                continue;
            }

            var (words, start, end) = edit.Start < edit.End ? (old, edit.Start, edit.End) : (current, edit.NewStart, edit.NewEnd);
            // One shared token is left on either side, so that edits stay apart.
            var room = edit.Start - (index > 0 ? edits[index - 1].End + 1 : 0);
            var roomAfter = (index + 1 < edits.Count ? edits[index + 1].Start - 1 : old.Count) - edit.End;
            var (left, right) = (0, 0);
            while (left > -room && words.Span(start + left - 1, start + left).SequenceEqual(words.Span(end + left - 1, end + left)))
            {
                left--;
            }

            while (right < roomAfter && words.Span(start + right, start + right + 1).SequenceEqual(words.Span(end + right, end + right + 1)))
            {
                right++;
            }

            edits[index] = edit.MovedBy(Enumerable.Range(left, right - left + 1).Reverse().MaxBy(move => Naturalness(words, start + move)));
        }

        return edits;
    }

    /// <summary>Best after the longest pause; nearly as good before it.</summary>
    private static int Naturalness(WordSequence words, int start)
    {
        var before = start == 0 ? Break.Sentence : words.BreakAt(start - 1);
        return Math.Max(2 * (int)before, 2 * (int)words.BreakAt(start) - 1);
    }
}
