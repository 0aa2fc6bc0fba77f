using LiveBlog.Application.Entries;

namespace LiveBlog.Application.Proposals;

/// <summary>
/// The quotes of a draft that an edit of its text broke: taken from the text, and not in it any more word for word. The new wording is
/// proposed, to be accepted in the place of the old one.
/// </summary>
internal sealed class BrokenQuotes
{
    /// <summary>Of all words of both, those that two wordings share at least to be one quote's: three in five.</summary>
    private const double FewestShared = 0.6;

    private readonly EntryDraft draft;

    // By their places in the draft; their words folded.
    private readonly Dictionary<int, string> broken = [];

    /// <param name="draft">What the composer holds.</param>
    /// <param name="text">The text as it stands.</param>
    public BrokenQuotes(EntryDraft draft, string text)
    {
        this.draft = draft;
        for (var index = 0; index < draft.Quotes.Count; index++)
        {
            if (draft.Quotes[index].Anchor is { } anchor && anchor.In(text) is null)
            {
                broken[index] = KnownActors.Folded(draft.Quotes[index].Text);
            }
        }
    }

    /// <summary>Whether the draft's quote at that place, from 0, is broken.</summary>
    public bool Contains(int index) => broken.ContainsKey(index);

    /// <summary>Whether the draft's quote at that place is broken, and nothing is said against its being by the speaker of <paramref name="proposed"/>.</summary>
    public bool IsOfSpeaker(int index, ProposedQuote proposed)
    {
        if (!Contains(index))
        {
            return false;
        }

        var quote = draft.Quotes[index];
        if (quote.SpeakerId is { } id && proposed.Speaker is { } speaker)
        {
            return speaker.ActorId == id
                || (draft.NewActors.FirstOrDefault(actor => actor.Id == id) is { } added
                    && speaker.OtherNames.Prepend(speaker.Name).Any(name => KnownActors.Folded(name) == KnownActors.Folded(added.Name)));
        }

        // A pronoun, or a field left empty, may be anybody; *un passager* is not a person who has a name.
        return proposed is { Speaker: null, Role.Length: 0 }
            || (quote.SpeakerId is null && string.IsNullOrWhiteSpace(quote.Role))
            || ((quote.SpeakerId is null) == (proposed.Speaker is null) && KnownActors.Folded(quote.Role ?? "") == KnownActors.Folded(proposed.Role));
    }

    /// <summary>The proposals, each with the broken quote that it is the new wording of: of one speaker, its words the same or nearly. Those most alike find each other.</summary>
    public IReadOnlyList<ProposedQuote> Replaced(IReadOnlyList<ProposedQuote> proposed)
    {
        if (broken.Count == 0)
        {
            return proposed;
        }

        var replaced = proposed.ToArray();
        var pairs =
            from each in proposed.Select((quote, at) => (At: at, Quote: quote, Words: KnownActors.Folded(quote.Text)))
            from old in broken
            where IsOfSpeaker(old.Key, each.Quote)
            let alike = Alike(old.Value, each.Words)
            where alike >= FewestShared
            orderby alike descending, each.At, old.Key
            select (each.At, Quote: old.Key);
        var taken = new HashSet<int>();
        foreach (var (at, quote) in pairs)
        {
            if (replaced[at].Replaces is null && taken.Add(quote))
            {
                replaced[at] = replaced[at] with { Replaces = quote };
            }
        }

        return replaced;
    }

    /// <summary>How alike two folded wordings are, from 0 to 1: the share of their words that both have. One within the other is the same, taken shorter.</summary>
    private static double Alike(string one, string other)
    {
        var (words, others) = (one.Split(' ', StringSplitOptions.RemoveEmptyEntries), other.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0 || others.Length == 0)
        {
            return 0;
        }

        var left = words.CountBy(word => word).ToDictionary();
        var shared = others.Count(word => left.TryGetValue(word, out var count) && (left[word] = count - 1) >= 0);
        var share = 2.0 * shared / (words.Length + others.Length);
        return share < FewestShared && ($" {one} ".Contains($" {other} ", StringComparison.Ordinal) || $" {other} ".Contains($" {one} ", StringComparison.Ordinal)) ? FewestShared : share;
    }
}
