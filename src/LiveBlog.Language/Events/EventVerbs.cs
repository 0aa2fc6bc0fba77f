using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Events;

/// <summary>Events that a verb tells: *a rencontré lundi soir des dirigeants du Qatar*.</summary>
internal static class EventVerbs
{
    /// <summary>Tokens between an auxiliary and its participle, at most.</summary>
    private const int LongestGap = 8;

    private const int LongestPhrase = 20;

    private static readonly WordList Having = new("a ont avait avaient has have had");
    private static readonly WordList Being = new("est sont était étaient sera seront fut furent was were is are been being");
    private static readonly WordList Coming = new("va vont doit doivent allait allaient will");
    private static readonly WordList Doubtful = new("ne n' pas jamais not never didn't doesn't don't won't wasn't weren't could would may might should aurait auraient serait seraient pourrait pourraient");
    private static readonly WordList Subjects = new("il elle ils elles on qui he she they who which");
    private static readonly WordList Objects = new("le la les l' un une des son sa ses leur leurs the a an his her its their");
    private static readonly WordList Trailing = new("à en au aux dans de du des d' par pour sur avec contre le la les l' un une et in at near on to of by for with the a an and");
    private static readonly WordList NextActs = new("a ont est sont s' se il elle ils elles was were has have is are he she they");

    /// <summary>The event that the verb at the token tells; null when it tells none here.</summary>
    public static EventDraft? At(EventClauses clauses, int token, EventLexicon.Word word)
    {
        foreach (var (verb, form) in word.Verbs)
        {
            if (First(clauses, token, verb, form) is var first and >= 0 && Read(clauses, first, token, verb) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Where the verb's group begins, its auxiliary or clitic; -1 when the word is no such verb here.</summary>
    private static int First(EventClauses clauses, int token, EventVerb verb, EventVerbForm form)
    {
        var text = clauses.Text;
        switch (form)
        {
            case EventVerbForm.Participle:
                return Auxiliary(clauses, token, verb.Voice);
            case EventVerbForm.Infinitive:
                var clitic = verb.Voice == EventVoice.Reflexive ? token - 1 : token;
                return verb.Voice is EventVoice.Active or EventVoice.Reflexive && (clitic == token || IsReflexive(text, clitic)) && Coming.Has(text.Word(clitic - 1)) ? clitic - 1 : -1;
            default:
                if (verb.Voice == EventVoice.Reflexive)
                {
                    return IsReflexive(text, token - 1) ? token - 1 : -1;
                }

                if (verb.Voice != EventVoice.Active || clauses.IsSentenceStart(token) || text.Tokens[token].IsCapitalized)
                {
                    return -1;
                }

                var before = text.Word(token - 1);
                var hasSubject = clauses.ActorAt(token - 1) is not null || Subjects.Has(before);
                return hasSubject || (form == EventVerbForm.Finite && !EventWords.Determiners.Has(before) && !EventWords.NounPrepositions.Has(before) && !Having.Has(before) && !Being.Has(before)
                    && text.Tokens[token - 1].Kind == TokenKind.Word && !EventWords.BeforeNoun.Has(before)) ? token : -1;
        }
    }

    /// <summary>The auxiliary before a participle, over adverbs, dates and *été*; of a reflexive verb, its clitic. -1 when none fits the voice.</summary>
    private static int Auxiliary(EventClauses clauses, int participle, EventVoice voice)
    {
        var text = clauses.Text;
        var isPassive = false;
        for (var at = participle - 1; at >= 0 && participle - at <= LongestGap && !clauses.IsSentenceStart(at + 1); at--)
        {
            var word = text.Word(at);
            var isReflexive = IsReflexive(text, at - 1);
            if (Having.Has(word))
            {
                return (voice == EventVoice.Active && !isPassive) || (voice == EventVoice.Passive && isPassive) ? at : -1;
            }

            if (word is "été" or "been")
            {
                isPassive = true;
            }
            else if (Being.Has(word))
            {
                return voice switch
                {
                    EventVoice.Reflexive => isReflexive ? at - 1 : -1,
                    EventVoice.Being => isReflexive ? -1 : at,
                    EventVoice.Passive => isReflexive ? -1 : at,
                    _ => -1,
                };
            }
            else if (!clauses.IsDate(at) && !(word.Length > 5 && (word.EndsWith("ment") || word.EndsWith("ly"))) && !(word is "pas" or "jamais" or "not" or "never" or "déjà" or "tous" or "toutes" or "aussi" or "ensuite" or "enfin" or "also" or "both" or "hier" or "en"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsReflexive(TokenizedText text, int token) => text.Word(token) is "se" or "s'" or "s’";

    private static EventDraft? Read(EventClauses clauses, int first, int verbAt, EventVerb verb)
    {
        var text = clauses.Text;
        for (var token = Math.Max(first - 2, 0); token <= verbAt; token++)
        {
            if (Doubtful.Has(text.Word(token)) && text.SentenceOf[token] == text.SentenceOf[verbAt])
            {
                return null;
            }
        }

        var last = Extent(clauses, verbAt);
        var clauseStart = clauses.ClauseStart(first);
        if (clauses.IsSupposed(clauseStart) || clauses.Has(clauseStart, first - 1, EventWords.Wishes) || Needs(clauses, first, verbAt, last, verb) is false)
        {
            return null;
        }

        var date = clauses.DateIn(first, last) ?? clauses.DateInFront(first) ?? clauses.DateIn(last + 1, clauses.ClauseEnd(last)) ?? clauses.DateIn(clauseStart, first - 1);
        var place = clauses.PlaceFor(first, last);
        var participants = new List<ActorMention>();
        var (from, to) = clauses.Subject(first);
        clauses.AddNames(participants, from, to, place);
        clauses.AddNames(participants, verbAt + 1, last, place);
        return new EventDraft(new EventMention(verb.Type, text.SpanOf(first, last), date, place, participants), Noun: null, IsDefinite: false);
    }

    /// <summary>The last token of what belongs to the verb, up to a comma, another clause or another verb.</summary>
    private static int Extent(EventClauses clauses, int verb)
    {
        var text = clauses.Text;
        var last = verb;
        while (last + 1 < text.Tokens.Count && last - verb < LongestPhrase)
        {
            var next = last + 1;
            if (clauses.IsSentenceStart(next) || clauses.IsHard(next) || clauses.IsStop(next) || text.IsChar(next, ',') || text.Word(next) is "puis" or "then" or "après" or "after" or "avant" or "before"
                || (text.Word(next) is "et" or "and" && NextActs.Has(text.Word(next + 1))))
            {
                break;
            }

            last = next;
        }

        while (last > verb && Trailing.Has(text.Word(last)) && !clauses.IsDate(last))
        {
            last--;
        }

        return last;
    }

    private static bool Needs(EventClauses clauses, int first, int verb, int last, EventVerb use)
    {
        var text = clauses.Text;
        var (from, to) = clauses.Subject(first);
        return use.Need switch
        {
            VerbNeed.PeopleBehind => clauses.HasPeople(verb + 1, last) || HasActor(clauses, verb + 1, last),
            VerbNeed.NameBehind => clauses.HasName(verb + 1, last),
            VerbNeed.PlaceBehind => clauses.PlaceFor(verb, last) is not null,
            VerbNeed.WordBehind => clauses.Has(verb + 1, Math.Min(last, verb + 10), use.Words!),
            VerbNeed.WordNext => clauses.Has(verb + 1, Math.Min(last, verb + 2), use.Words!),
            VerbNeed.PeopleBefore => clauses.HasPeople(from, to),
            VerbNeed.PeopleBeforeAlone => clauses.HasPeople(from, to) && (verb == last || clauses.IsDate(verb + 1) || !Objects.Has(text.Word(verb + 1))),
            VerbNeed.Opponents => clauses.HasName(from, to) && clauses.HasName(verb + 1, Math.Min(last, verb + 3)),
            _ => true,
        };
    }

    /// <summary>Whether a person or a body is named in the stretch; a place alone is nobody to meet.</summary>
    private static bool HasActor(EventClauses clauses, int from, int to)
    {
        for (var token = from; token <= to; token++)
        {
            if (clauses.ActorAt(token) is { Type: not ActorType.Place })
            {
                return true;
            }
        }

        return false;
    }
}
