using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Tells which passages between marks are somebody's words, and which are titles, names and words held at arm's length.</summary>
internal static partial class DirectQuotes
{
    /// <summary>A passage of no more words needs a verb of saying or judging right before it.</summary>
    public const int ShortWords = 3;

    private const int LongestReach = 60;

    /// <summary>How many tokens *Puis, après un long silence :* may have.</summary>
    private const int LongestLeadIn = 9;

    /// <summary>How many characters a name in marks may have.</summary>
    private const int LongestName = 40;

    /// <summary>A clause of more words, up to the stop of its sentence, is no title.</summary>
    private const int ClauseWords = 5;

    /// <summary>More words than a title or a name has.</summary>
    public const int LongWords = 8;

    public static List<QuoteDraft> In(MarkedText marked, List<SpeechAct> acts)
    {
        var quotes = new List<QuoteDraft>();
        var names = Repeated(marked);
        var act = 0;
        for (var index = 0; index < marked.Passages.Count; index++)
        {
            var passage = marked.Passages[index];
            while (act < acts.Count && acts[act].First < passage.FirstToken)
            {
                act++;
            }

            var (before, after) = (act > 0 ? acts[act - 1] : null, act < acts.Count ? acts[act] : null);
            // *Selon X, les couches ont présenté « … »*: no thing speaks where somebody does.
            if (act > 1 && IsOfThing(marked.Text, before!) && acts[act - 2] is { Construction: SpeechConstruction.According or SpeechConstruction.Clause, Speaker: not null, IsNobodys: false } teller && marked.Text.SentenceOf[teller.First] == marked.Text.SentenceOf[passage.FirstToken])
            {
                before = teller;
            }

            // *Il a affirmé que le gouvernement souhaitait « … »*: the words are his who tells it.
            if (act > 1 && before is { Construction: SpeechConstruction.Clause, Clause: < 0, Verb: { } wish } && marked.Text.Word(wish.Head) is var word && (word.StartsWith("souhait") || word.StartsWith("voul") || word is "veut" or "veulent")
                && acts[act - 2] is { Construction: SpeechConstruction.Clause, Speaker: not null, IsNobodys: false } tells && tells.Clause >= 0 && tells.Clause <= before.From && before.From - tells.Clause <= LongestLeadIn
                && marked.Text.SentenceOf[tells.First] == marked.Text.SentenceOf[passage.FirstToken])
            {
                before = tells;
            }

            // *Le débat lancé par X, « … »*: who did a thing to something says nothing of it.
            if (before is { Construction: SpeechConstruction.Passive, Speaker: { } agent } && agent.Last < passage.FirstToken && !LeadsTo(marked, Math.Max(agent.Last, agent.NameLast), passage) && passage.FirstToken > before.Last + 1)
            {
                before = act > 1 && marked.Text.SentenceOf[acts[act - 2].First] == marked.Text.SentenceOf[passage.FirstToken] ? acts[act - 2] : null;
            }

            // *Les « gilets verts » … les « gilets verts »*: a name.
            if (names is not null && passage.Parts.Count == 1 && names.Contains(passage.Parts[0].In(marked.Text.Lower)) && SpeechWords.Determiners.Has(marked.Text.Word(passage.FirstToken - 1)))
            {
                continue;
            }

            if (Read(new PassageSurroundings(marked, passage, acts, act, before, after, quotes.Count > 0 ? quotes[^1] : null)) is { } quote)
            {
                quotes.Add(quote);
            }
        }

        return quotes;
    }

    /// <summary>The first rule that knows the passage decides; one that none knows is no quote.</summary>
    private static QuoteDraft? Read(PassageSurroundings around)
    {
        if (around.Words == 0)
        {
            return null;
        }

        foreach (var rule in Rules)
        {
            if (rule(around) is { } reading)
            {
                return reading.Quote;
            }
        }

        return null;
    }
}
