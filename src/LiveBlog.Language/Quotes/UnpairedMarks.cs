namespace LiveBlog.Linguistics.Quotes;

/// <summary>Finds quotation marks that open or close nothing: the typist forgot the other one.</summary>
public static class UnpairedMarks
{
    /// <summary>
    /// The places of « », “ ” and " in <paramref name="text"/> that have no partner in their paragraph. A quotation that is taken up again
    /// at the head of the next paragraph is no oversight, nor are inches behind a figure. Linear; never fails.
    /// </summary>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = Paragraphs.In(text);
        var unpaired = new List<TextSpan>();
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var goesOn = index + 1 < paragraphs.Count && text[paragraphs[index + 1].Start] is '«' or '“' or '"';
            var goesOnFromBefore = index > 0 && text[paragraphs[index].Start] is '«' or '“' or '"';
            Add(text, paragraphs[index], goesOn, goesOnFromBefore, unpaired);
        }

        return unpaired;
    }

    private static void Add(string text, TextSpan paragraph, bool goesOn, bool goesOnFromBefore, List<TextSpan> unpaired)
    {
        var partnered = PairedMarks.In(text, paragraph).Select(mark => mark.Position).ToHashSet();
        var left = new List<int>();
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (text[at] is '«' or '»' or '“' or '”' or '"' && !partnered.Contains(at) && !IsInches(text, at))
            {
                left.Add(at);
            }
        }

        // The last mark of a paragraph opens what the next one takes up; the first of one that takes up may be closed further on.
        if (goesOn && left is [.., var last] && text[last] is '«' or '“' or '"')
        {
            left.Remove(last);
        }

        if (goesOnFromBefore && left is [var first, ..] && first == paragraph.Start)
        {
            left.Remove(first);
        }

        unpaired.AddRange(left.Select(at => new TextSpan(at, at + 1)));
    }

    private static bool IsInches(string text, int at) => text[at] == '"' && at > 0 && char.IsAsciiDigit(text[at - 1]);
}
