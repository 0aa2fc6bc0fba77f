namespace LiveBlog.Application.Differences;

/// <summary>
/// What two people made of the same text, put together: a proposal, never the last word. Joined, the parts' <c>Before</c>,
/// <c>Mine</c> and <c>Theirs</c> are the three texts (line ends as LF), so nothing that anybody wrote is lost.
/// </summary>
public sealed class WordingMerge
{
    private WordingMerge(IReadOnlyList<MergePart> parts) => Parts = parts;

    /// <summary>In reading order; none when all three texts are empty.</summary>
    public IReadOnlyList<MergePart> Parts { get; }

    /// <summary>The passages that both changed, each in another way.</summary>
    public IEnumerable<MergePart> Clashes => Parts.Where(part => part.Kind == MergeKind.Clash);

    /// <summary>The proposal as plain text, with mine where the two clash.</summary>
    public string Text => string.Concat(Parts.Select(part => part.Text));

    /// <summary>The proposal as plain text, with both wordings of each clash between marks for somebody to choose from.</summary>
    public string TextWith(ClashMarks marks) => string.Concat(Parts.Select(part => part.Kind == MergeKind.Clash
        ? marks.BeforeMine + part.Mine + marks.BeforeTheirs + part.Theirs + marks.End
        : part.Text));

    /// <summary>
    /// Merges word by word. Changes to neighbouring words are one clash, since each was made without sight of the other;
    /// changes in different sentences, or with a word between them that both left alone, go together.
    /// </summary>
    /// <param name="before">The text that both began with.</param>
    /// <param name="mine">What I made of it.</param>
    /// <param name="theirs">What the other made of it.</param>
    public static WordingMerge Of(string before, string mine, string theirs)
    {
        var (old, my, their) = (WordSequence.Of(before), WordSequence.Of(mine), WordSequence.Of(theirs));
        var changes = Alignment.Between(old, my).Select(edit => new Change(edit, my, IsMine: true))
            .Concat(Alignment.Between(old, their).Select(edit => new Change(edit, their, IsMine: false)))
            .OrderBy(change => change.Edit.Start).ThenBy(change => change.Edit.End)
            .ToList();

        var parts = new List<MergePart>();
        var (place, myPlace, theirPlace) = (0, 0, 0);
        for (var index = 0; index < changes.Count;)
        {
            var first = index;
            var end = changes[index].Edit.End;
            for (index++; index < changes.Count && !StandsApart(old, changes[first..index], end, changes[index]); index++)
            {
                end = Math.Max(end, changes[index].Edit.End);
            }

            Take(changes[first].Edit.Start, []);
            Take(end, changes[first..index]);
        }

        Take(old.Count, []);
        return new WordingMerge(parts);

        // Goes on to a place in the old text, and as far in the other two as the changes on the way lead them.
        void Take(int to, IReadOnlyCollection<Change> passage)
        {
            var wordsBefore = old.Text(place, to);
            var myEnd = myPlace + to - place + passage.Where(change => change.IsMine).Sum(change => change.Edit.Growth);
            var theirEnd = theirPlace + to - place + passage.Where(change => !change.IsMine).Sum(change => change.Edit.Growth);
            var (myWords, theirWords) = (my.Text(myPlace, myEnd), their.Text(theirPlace, theirEnd));
            (place, myPlace, theirPlace) = (to, myEnd, theirEnd);
            if (wordsBefore.Length + myWords.Length + theirWords.Length > 0)
            {
                parts.Add(new MergePart(KindOf(passage, myWords, theirWords), wordsBefore, myWords, theirWords));
            }
        }
    }

    private static MergeKind KindOf(IReadOnlyCollection<Change> passage, string myWords, string theirWords) =>
        myWords == theirWords ? MergeKind.Agreed
        : passage.All(change => change.IsMine) ? MergeKind.Mine
        : passage.All(change => !change.IsMine) ? MergeKind.Theirs
        : MergeKind.Clash;

    /// <summary>
    /// Whether a change has nothing to do with the passage that ends before it: a word stands between them, or a sentence ends, be
    /// it in what was inserted.
    /// </summary>
    private static bool StandsApart(WordSequence old, List<Change> passage, int end, Change next)
    {
        var start = next.Edit.Start;
        var inserted = passage.FindAll(change => change.IsInsertion && change.Edit.End == end);
        if (start < end || start == end && inserted.Count > 0 && next.IsInsertion)
        {
            return false;
        }

        return old.WordsIn(end, start) > 0
            || old.HasSentenceEnd(start == end ? Math.Max(end - 1, 0) : end, start)
            || next.IsInsertion && next.Words.BreakAt(next.Edit.NewStart) >= Break.Sentence
            || inserted.Count > 0 && inserted.TrueForAll(change => change.Words.BreakAt(change.Edit.NewEnd - 1) >= Break.Sentence);
    }

    private sealed record Change(Edit Edit, WordSequence Words, bool IsMine)
    {
        public bool IsInsertion => Edit.Start == Edit.End;
    }
}
