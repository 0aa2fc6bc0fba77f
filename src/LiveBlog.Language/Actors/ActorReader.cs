using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Finds who and what a text names: names first, then the roles beside them, then which names are of one actor.</summary>
internal static class ActorReader
{
    public static IReadOnlyList<ActorMention> In(TokenizedText text, IReadOnlyList<TimeMention> dates)
    {
        var senses = SensesOf(text);
        var names = new NameReader(text, senses);
        var candidates = Outside(dates, text, names.Candidates());
        var roles = new RoleReader(text, senses, names);
        roles.Attach(candidates);
        var joiner = new NameJoiner(text, senses);
        joiner.Join(candidates);
        joiner.JoinRoles(roles, names);
        return joiner.Actors();
    }

    /// <summary>The senses of every word; an English genitive has those of its noun.</summary>
    private static WordSense[] SensesOf(TokenizedText text)
    {
        var senses = new WordSense[text.Tokens.Count];
        for (var token = 0; token < senses.Length; token++)
        {
            if (text.Tokens[token].Kind == TokenKind.Word)
            {
                var sense = WordSenses.Of(Names.Bare(text.Word(token)));
                senses[token] = (sense & WordSense.EnglishRole) != 0 && text.Language == TextLanguage.French
                    ? sense & ~(WordSense.Role | WordSense.EnglishRole)
                    : sense;
            }
        }

        return senses;
    }

    private static List<NameCandidate> Outside(IReadOnlyList<TimeMention> dates, TokenizedText text, List<NameCandidate> candidates)
    {
        if (dates.Count == 0)
        {
            return candidates;
        }

        var kept = new List<NameCandidate>(candidates.Count);
        var date = 0;
        foreach (var candidate in candidates)
        {
            var span = text.SpanOf(candidate.First, candidate.Last);
            while (date < dates.Count && dates[date].Span.End <= span.Start)
            {
                date++;
            }

            if (date == dates.Count || dates[date].Span.Start > span.Start || dates[date].Span.End < span.End)
            {
                kept.Add(candidate);
            }
        }

        return kept;
    }
}
