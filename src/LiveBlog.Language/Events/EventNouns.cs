using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Events;

/// <summary>Events that a noun names: *le procès de Marc Tellier*, *un séisme de magnitude 5,6*.</summary>
internal static class EventNouns
{
    private const int LongestPhrase = 20;

    /// <summary>The event that the noun at the token names; null when it names none here.</summary>
    public static EventDraft? At(EventClauses clauses, int head, EventLexicon.Word word)
    {
        foreach (var noun in word.Nouns)
        {
            if (Follows(clauses.Text, head, noun.Rest) && Read(clauses, head, noun) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static EventDraft? Read(EventClauses clauses, int head, EventNoun noun)
    {
        var text = clauses.Text;
        var isHead = clauses.IsSentenceStart(head);
        if ((text.Tokens[head].IsCapitalized && !isHead) || clauses.ActorAt(head)?.Type == ActorType.Organisation)
        {
            return null;
        }

        var first = head;
        for (var steps = 0; first > 0 && steps < 3 && !clauses.IsSentenceStart(first) && (EventWords.BeforeNoun.Has(text.Word(first - 1)) || text.Tokens[first - 1].Kind == TokenKind.Number); steps++)
        {
            first--;
        }

        var determiner = first - 1;
        var hasDeterminer = !clauses.IsSentenceStart(first) && EventWords.Determiners.Has(text.Word(determiner));
        var isBare = isHead || (text.Language == TextLanguage.English && clauses.IsSentenceStart(first)) || (noun.TakesEn && text.Word(determiner) is "en");
        if (!hasDeterminer && !isBare)
        {
            return null;
        }

        var last = Extent(clauses, head + noun.Rest.Length);
        var isContracted = hasDeterminer && EventWords.Contracted.Has(text.Word(determiner));
        var isIntroduced = IsIntroduced(text, hasDeterminer ? determiner : first, isContracted);
        var start = hasDeterminer && (!isContracted || (text.Word(determiner) is "des" && !isIntroduced)) ? determiner : first;
        if (IsFigure(clauses, head + noun.Rest.Length, last, noun))
        {
            return null;
        }

        var (clauseStart, clauseEnd) = (clauses.ClauseStart(first), clauses.ClauseEnd(last));
        if (!isIntroduced && (clauses.IsSupposed(clauseStart) || clauses.Has(Math.Max(clauseStart, first - 12), first - 1, EventWords.Wishes)
            || clauses.Has(Math.Max(clauseStart, first - 12), first - 1, EventWords.Negations) || clauses.Has(last + 1, clauseEnd, EventWords.Cancelled)))
        {
            return null;
        }

        var happens = clauses.Has(last + 1, clauseEnd, EventWords.Happening) || clauses.Has(Math.Max(clauseStart, first - 6), first - 1, EventWords.Happening);
        var isCommented = clauses.Has(clauseStart, first - 1, EventWords.Comments);
        var date = clauses.DateIn(start, last)
            ?? (isCommented ? null : clauses.DateIn(last + 1, clauseEnd) ?? clauses.DateInFront(first) ?? (happens || isIntroduced ? clauses.DateIn(clauseStart, first - 1) : null));
        var hasName = clauses.HasName(head + 1, last);
        var isEvident = noun.Need switch
        {
            NounNeed.People => head + noun.Rest.Length < last && clauses.HasPeople(head + 1, last) && text.Word(head + noun.Rest.Length + 1) is not ("par" or "by"),
            NounNeed.Parties => HasParties(clauses, head, last) || (happens && date is not null),
            NounNeed.Made => HasParties(clauses, head, last) || ((happens || isIntroduced) && (hasName || date is not null)),
            _ => hasName || date is not null || happens || isIntroduced || HasMagnitude(text, head, last),
        };
        if (!isEvident || (isBare && !hasName && !(text.Language == TextLanguage.English && happens)))
        {
            return null;
        }

        var place = clauses.PlaceFor(start, last) ?? PlaceOf(clauses, head, last, noun.Type);
        var participants = new List<ActorMention>();
        if (clauses.Has(clauseStart, first - 1, EventWords.TakingPart))
        {
            var (from, to) = clauses.Subject(VerbBefore(clauses, clauseStart, first));
            clauses.AddNames(participants, from, to, place);
        }

        clauses.AddNames(participants, head + 1, last, place);
        var isDefinite = hasDeterminer && EventWords.Definite.Has(text.Word(determiner));
        return new EventDraft(new EventMention(noun.Type, text.SpanOf(start, last), date, place, participants), noun.Name, isDefinite);
    }

    private static bool Follows(TokenizedText text, int head, string[] rest)
    {
        for (var place = 0; place < rest.Length; place++)
        {
            if (!text.Is(head + 1 + place, rest[place]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last token of the noun's phrase: adjectives and what prepositions add.</summary>
    private static int Extent(EventClauses clauses, int last)
    {
        var text = clauses.Text;
        var isOpenToAnd = false;
        for (var limit = last + LongestPhrase; last < limit;)
        {
            var next = last + 1;
            if (clauses.IsHard(next) || clauses.IsSentenceStart(next) || clauses.IsDate(next))
            {
                break;
            }

            if (text.Word(next) is "et" or "and")
            {
                var end = isOpenToAnd ? PhraseEnd(clauses, next + 1, mustName: true) : -1;
                if (end < 0)
                {
                    break;
                }

                (last, isOpenToAnd) = (end, false);
            }
            else if (EventWords.NounPrepositions.Has(text.Word(next)))
            {
                if (clauses.IsDate(next + 1) && text.Word(next) is "de" or "du" or "of")
                {
                    last = EndOfDate(clauses, next + 1);
                    continue;
                }

                var mustName = text.Word(next) is "à" or "au" or "aux" or "en" or "dans" or "par" or "in" or "at" or "on" or "over";
                var end = PhraseEnd(clauses, next + 1, mustName);
                if (end < 0)
                {
                    break;
                }

                isOpenToAnd = clauses.ActorAt(end) is not null;
                last = end;
            }
            else if (IsAdjective(clauses, next))
            {
                last = next;
            }
            else
            {
                break;
            }
        }

        return last;
    }

    private static int PhraseEnd(EventClauses clauses, int at, bool mustName)
    {
        var text = clauses.Text;
        var hasDeterminer = false;
        for (var steps = 0; steps < 3 && (EventWords.Determiners.Has(text.Word(at)) || EventWords.BeforeNoun.Has(text.Word(at)) || text.Word(at) is "de" or "d'" or "d’"); steps++)
        {
            hasDeterminer = true;
            at++;
        }

        if (clauses.IsHard(at) || clauses.IsSentenceStart(at) || clauses.IsDate(at) || text.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return -1;
        }

        if (clauses.ActorAt(at) is not null)
        {
            return clauses.EndOfName(at);
        }

        if (mustName || EventWords.NounPrepositions.Has(text.Word(at)))
        {
            return -1;
        }

        var word = text.Word(at);
        if (!hasDeterminer && text.Language == TextLanguage.French && word.Length > 3 && (word.EndsWith("er") || word.EndsWith("ir")))
        {
            return -1; // *de signer*
        }

        if (at + 1 < text.Tokens.Count && text.Tokens[at].Kind == TokenKind.Number && text.Tokens[at + 1].Kind == TokenKind.Word && !EventWords.NounPrepositions.Has(text.Word(at + 1)) && !clauses.IsHard(at + 1))
        {
            return at + 1;
        }

        return at + 1 < text.Tokens.Count && text.Tokens[at + 1].Kind == TokenKind.Number && !clauses.IsDate(at + 1) ? at + 1 : at;
    }

    private static int EndOfDate(EventClauses clauses, int token)
    {
        var last = token;
        while (clauses.IsDate(last + 1) && last - token < 8)
        {
            last++;
        }

        return last;
    }

    private static bool IsAdjective(EventClauses clauses, int token)
    {
        var text = clauses.Text;
        if ((uint)token >= (uint)text.Tokens.Count || text.Tokens[token] is not { Kind: TokenKind.Word, IsCapitalized: false } || text.Language == TextLanguage.English)
        {
            return false;
        }

        var word = text.Word(token);
        return (WordSenses.Of(word) & WordSense.People) != 0
            || (word.Length > 4 && (word.EndsWith("al") || word.EndsWith("ale") || word.EndsWith("ales") || word.EndsWith("aux") || word.EndsWith("el") || word.EndsWith("elle") || word.EndsWith("ique") || word.EndsWith("iques")
                || word.EndsWith("aire") || word.EndsWith("aires") || word.EndsWith("aine") || word.EndsWith("ain") || word.EndsWith("éen") || word.EndsWith("éenne") || word.EndsWith("ien") || word.EndsWith("ienne") || word.EndsWith("ier")
                || word.EndsWith("ière") || word.EndsWith("ières") || word.EndsWith("ifs") || word.EndsWith("if") || word.EndsWith("ive") || word.EndsWith("ives") || word.EndsWith("eux") || word.EndsWith("euse") || word.EndsWith("iste")));
    }

    private static bool IsIntroduced(TokenizedText text, int determiner, bool isContracted)
    {
        var at = isContracted ? determiner : determiner - 1;
        if (text.Word(at) is "pendant" or "durant" or "during" or "following")
        {
            return true;
        }

        return text.Word(at) is "de" or "du" or "des" or "d'" or "d’" && EventWords.Introducers.Has(text.Word(at - 1));
    }

    private static bool IsFigure(EventClauses clauses, int head, int last, EventNoun noun)
    {
        var text = clauses.Text;
        for (var token = head + 1; token <= Math.Max(last, head + 2) && token < text.Tokens.Count; token++)
        {
            if (EventWords.Figures.Has(text.Word(token)) || noun.Never.Has(text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasParties(EventClauses clauses, int head, int last)
    {
        for (var token = head + 1; token <= last; token++)
        {
            if (clauses.Text.Word(token) is "entre" or "avec" or "between" or "with" && (clauses.HasName(token, last) || clauses.HasPeople(token, last)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMagnitude(TokenizedText text, int head, int last) => head + 2 <= last && text.Word(head + 2) is "magnitude";

    /// <summary>*L'attentat de Nice*: whose it is is where it was.</summary>
    private static ActorMention? PlaceOf(EventClauses clauses, int head, int last, EventType type)
    {
        if (type is not (EventType.Attack or EventType.Disaster or EventType.Accident or EventType.Summit))
        {
            return null;
        }

        for (var token = head + 1; token <= last; token++)
        {
            if (clauses.ActorAt(token) is { Type: ActorType.Place } place && clauses.Text.Word(token - 1) is "de" or "d'" or "d’" or "of")
            {
                return place;
            }
        }

        return null;
    }

    private static int VerbBefore(EventClauses clauses, int from, int noun)
    {
        for (var token = from; token < noun; token++)
        {
            if (SpeechWords.Auxiliaries.Has(clauses.Text.Word(token)) || EventWords.TakingPart.Has(clauses.Text.Word(token)))
            {
                return token;
            }
        }

        return noun;
    }
}
