using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Finds each place where a text, in its own words, gives words to somebody.</summary>
internal static class SpeechActs
{
    /// <summary>How far back a subject is looked for.</summary>
    private const int LongestReach = 60;

    /// <summary>In the order of the text.</summary>
    public static List<SpeechAct> In(MarkedText marked)
    {
        var text = marked.Text;
        var acts = new List<SpeechAct>();
        var at = 0;
        while (at < text.Tokens.Count)
        {
            var passage = marked.PassageOf(at);
            if (passage >= 0)
            {
                var last = marked.Passages[passage].LastToken;
                at = last + 1;
                if (at < text.Tokens.Count && AfterPassage(marked, at, text.Tokens[at - 1].Start) is { } behind)
                {
                    acts.Add(behind);
                    at = Math.Max(at, behind.Last + 1);
                }

                continue;
            }

            var isCandidate = text.Tokens[at].Kind == TokenKind.Word && (IsCue(text, at) || VerbsOfSaying.Of(text.Word(at), text.Language) != VerbForm.None || text.Word(at) is "fait" or "font" or "faisait" or "faisant" or "fera" or "laisse" or "laissé" or "laissent" or "laissant");
            var limit = isCandidate ? Limit(marked, at, marked.SentenceEnd(at)) : at;
            var found = isCandidate ? Attributions.At(marked, at, limit) ?? OfVerb(marked, acts, at, limit) : null;
            if (found is not null)
            {
                acts.Add(found);
                at = Math.Max(at + 1, found.Last + 1);
            }
            else
            {
                at++;
            }
        }

        return acts;
    }

    private static bool IsCue(TokenizedText text, int at) => text.Word(at) switch
    {
        "selon" or "dixit" or "according" or "pour" => true,
        "d'" or "d’" => text.Is(at + 1, "après"),
        "à" => text.Is(at + 1, "en") && text.Is(at + 2, "croire"),
        "aux" => text.Is(at + 1, "dires"),
        "de" => text.Word(at + 1) is "source" or "sources" || text.Is(at + 2, "aveu"),
        _ => false,
    };

    /// <summary>The writer's own words go on to the next passage or the sentence's end.</summary>
    private static int Limit(MarkedText marked, int at, int end)
    {
        var limit = Math.Min(end, at + LongestReach);
        for (var token = at; token < limit; token++)
        {
            if (!marked.IsOwn(token))
            {
                return token;
            }
        }

        return limit;
    }

    private static SpeechAct? AfterPassage(MarkedText marked, int at, int mark)
    {
        var text = marked.Text;
        var start = text.IsChar(at, ',') || text.IsChar(at, '.') && at + 1 < text.Tokens.Count && marked.IsOwn(at + 1) && !text.Tokens[at + 1].IsCapitalized ? at + 1 : at;
        if (start >= text.Tokens.Count || !marked.IsOwn(start) || text.Tokens[start].Kind != TokenKind.Word)
        {
            return null;
        }

        // A sentence ends inside the marks at a stop: the incise still stands on the same line.
        var end = marked.SentenceEnd(start);
        var limit = Limit(marked, start, end);
        if (Attributions.At(marked, start, limit) is { } attribution)
        {
            return attribution with { From = at };
        }

        if (text.SentenceOf[start] != text.SentenceOf[text.TokenAt(mark)] && text.Tokens[start].IsCapitalized && text.Language == TextLanguage.French)
        {
            return null;
        }

        if (Incises.At(marked, start, limit, true) is not { } incise || (text.Language == TextLanguage.English && start == at && !EndsLikeSpeech(text, mark)))
        {
            return null;
        }

        // A verb that is no verb of saying needs a comma or a whole sentence before it, and somebody behind it: the words in marks may be its subject.
        var verb = incise.Verb!.Value;
        var isKnown = VerbsOfSaying.Of(text.Word(verb.Head), text.Language).HasFlag(VerbForm.Saying) || verb.Pronoun >= 0;
        var isWhole = start > at || text.Tokens[marked.SentenceStart(start)].Start >= text.Tokens[marked.Passages[marked.PassageOf(at - 1)].FirstToken].Start;
        return isKnown || (isWhole && !verb.IsNegated && Incises.IsPlainSpeaker(text, incise.Speaker!.Value)) ? incise with { From = at } : null;
    }

    /// <summary>English sets its comma inside the marks.</summary>
    private static bool EndsLikeSpeech(TokenizedText text, int mark) => mark > 0 && (text.Text[mark - 1] is ',' || Letters.EndsSentence(text.Text[mark - 1]));

    private static SpeechAct? OfVerb(MarkedText marked, List<SpeechAct> acts, int head, int limit)
    {
        var text = marked.Text;
        if (text.Tokens[head].Kind != TokenKind.Word || VerbGroups.Around(marked, head) is not { } group)
        {
            return null;
        }

        var start = marked.SentenceStart(head);
        var previous = acts.Count > 0 && acts[^1].First >= start ? acts[^1] : null;
        if (group.IsPassive)
        {
            return Passive(marked, group, limit);
        }

        if (!group.Form.HasFlag(VerbForm.Finite) && !group.Form.HasFlag(VerbForm.PresentParticiple) && !group.Form.HasFlag(VerbForm.PastParticiple))
        {
            return null;
        }

        // An incise without marks: *…, a indiqué la préfecture.*
        if (group.First > start && marked.IsComma(group.First - 1) && group.Form.HasFlag(VerbForm.Saying) && text.Language == TextLanguage.French
            && group.Form.HasFlag(VerbForm.Finite) && Incises.At(marked, group.First, limit, false) is { } incise && text.Word(incise.Speaker!.Value.Last + 1) is not ("que" or "qu'" or "qu’") && HasFiniteOrName(marked, start, group.First - 1, incise))
        {
            return incise with { From = group.First - 1 };
        }

        if (group.Pronoun >= 0 && group.First > start && marked.IsComma(group.First - 1))
        {
            return new SpeechAct(SpeechConstruction.Incise, group.First, group.Last, group.First - 1, Incises.End(marked, group.Last, limit), group, SpeakerPhrases.Pronoun(text, group.Pronoun));
        }

        // *Comme l'explique Y, …*
        if (group.First > start && text.Is(group.First - 1, "comme") && Incises.At(marked, group.First, limit, true) is { } likewise)
        {
            var comma = group.First - 2 >= start && marked.IsComma(group.First - 2) ? group.First - 2 : group.First - 1;
            return likewise with { Construction = comma == start || group.First - 1 == start ? SpeechConstruction.According : SpeechConstruction.Incise, From = comma };
        }

        if (text.Language == TextLanguage.English && EnglishIncise(marked, group, start, limit) is { } english)
        {
            return english;
        }

        var (speaker, isNobody, from) = Subject(marked, group, start, previous);
        var clause = group.Form.HasFlag(VerbForm.Saying) ? ClauseBehind(marked, group, limit) : -1;
        if (clause < 0 && group.First == head && (group.Form & (VerbForm.Finite | VerbForm.PresentParticiple)) == 0 && limit < text.Tokens.Count && marked.IsOwn(limit))
        {
            return null;
        }

        return new SpeechAct(SpeechConstruction.Clause, group.First, group.Last, from, group.Last, group, speaker) { Clause = clause, IsNobodys = isNobody };
    }

    private static bool HasFiniteOrName(MarkedText marked, int start, int comma, SpeechAct incise)
    {
        // *Le ministre, Paul Durand, a averti le maire.* has no verb before its commas but the one that would be an incise.
        for (var token = Math.Max(start, comma - LongestReach * 2); token < comma; token++)
        {
            if (LooksFinite(marked.Text, token))
            {
                return true;
            }
        }

        return incise.Verb is { Pronoun: >= 0 } || marked.IsComma(incise.To + 1) || !marked.IsOwn(comma - 1);
    }

    public static bool LooksFinite(TokenizedText text, int token)
    {
        var word = text.Word(token);
        return SpeechWords.CommonFinite.Has(word) || (word.Length > 4 && !text.Tokens[token].IsCapitalized && text.Language == TextLanguage.French
            && (word.EndsWith("ait") || word.EndsWith("aient") || word.EndsWith("era") || word.EndsWith("eront") || word.EndsWith("ira") || word.EndsWith("iront") || word.EndsWith("dra") || word.EndsWith("èrent") || word.EndsWith("erait")))
            || word is "se" or "s'" or "s’" or "ne" or "n'" or "n’" or "c'" or "c’" or "il" or "elle" or "on" or "ils" or "elles" or "nous"
            || (word.Length > 3 && !text.Tokens[token].IsCapitalized && token > 0 && text.Tokens[token - 1].Kind == TokenKind.Word && word.EndsWith("ent") && !word.EndsWith("ment"));
    }

    /// <summary>*…, Mr Hagan said.*, *…, representative Keith Hagan told the AP.*</summary>
    private static SpeechAct? EnglishIncise(MarkedText marked, VerbGroup group, int start, int limit)
    {
        var text = marked.Text;
        for (var comma = group.First - 1; comma > start && comma > group.First - 16; comma--)
        {
            if (!marked.IsOwn(comma))
            {
                return null;
            }

            if (!marked.IsComma(comma))
            {
                continue;
            }

            if (Incises.At(marked, comma + 1, limit, false) is not { } incise || incise.Verb!.Value.Head != group.Head)
            {
                return null;
            }

            // Nothing but a time, a place or an addressee may follow: else the words said do.
            var next = text.Word(group.Last + 1);
            var isLast = marked.IsStop(group.Last + 1) || marked.IsComma(group.Last + 1) || SpeechWords.Days.Has(next) || next is "in" or "on" or "at" or "during" or "after";
            var isTold = text.Word(group.Head) is "told" or "tells" && !HasThat(marked, group.Last + 1, limit);
            return (isLast || isTold) && HasEnglishVerb(text, start, comma) ? incise with { From = comma } : null;
        }

        return null;
    }

    private static bool HasThat(MarkedText marked, int at, int limit)
    {
        for (var token = at; token < limit && token < at + 12; token++)
        {
            if (marked.Text.Is(token, "that"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEnglishVerb(TokenizedText text, int start, int comma)
    {
        for (var token = Math.Max(start, comma - LongestReach * 2); token < comma; token++)
        {
            var word = text.Word(token);
            if (SpeechWords.CommonFinite.Has(word) || (word.Length > 4 && word.EndsWith("ed") && !text.Tokens[token].IsCapitalized))
            {
                return true;
            }
        }

        return false;
    }

    private static SpeechAct? Passive(MarkedText marked, VerbGroup group, int limit)
    {
        // The agent may stand behind a passage: *jugé « absurde » par le maire*.
        var text = marked.Text;
        var end = Math.Min(marked.SentenceEnd(group.Head), group.Head + 40);
        var passages = 0;
        for (var token = group.Last + 1; token < end; token++)
        {
            if (marked.PassageOf(token) is >= 0 and var passage)
            {
                if (passages++ > 0)
                {
                    return null;
                }

                token = marked.Passages[passage].LastToken;
                continue;
            }

            if (text.Word(token) is "par" or "by")
            {
                return SpeakerPhrases.At(text, token + 1, end) is { IsPronoun: false } agent && Incises.IsPlainSpeaker(text, agent)
                    ? new SpeechAct(SpeechConstruction.Passive, group.First, group.Last, group.First, group.Last, group, agent) : null;
            }

            if (marked.IsComma(token) || marked.IsStop(token) || token > group.Last + 6 + (passages > 0 ? 30 : 0))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The token behind *que* that begins what was said, or -1.</summary>
    private static int ClauseBehind(MarkedText marked, VerbGroup group, int limit)
    {
        var text = marked.Text;
        var at = group.Last + 1;
        if (text.Language == TextLanguage.English)
        {
            return EnglishClause(marked, group, limit);
        }

        var asks = text.Word(group.Head).StartsWith("demand") || text.Word(group.Head).StartsWith("interrog");
        for (var rounds = 0; rounds < 4 && at < limit; rounds++)
        {
            if (text.Word(at) is "que" or "qu'" or "qu’")
            {
                return text.Word(at + 1) is "ce" && text.Word(at + 2) is "soit" ? -1 : at + 1;
            }

            if (asks && text.Word(at) is "si" or "s'" or "pourquoi" or "comment")
            {
                return at;
            }

            // *S'est dit convaincu que*, *s'est dite prête à ce que*.
            var next = at;
            if (group.IsReflexive && text.Word(at) is "convaincu" or "convaincue" or "convaincus" or "persuadé" or "persuadée" or "certain" or "certaine" or "sûr" or "sûre" or "confiant" or "conscient" or "inquiet" or "heureux" or "favorable" or "prêt" or "prête")
            {
                next = at + 1;
            }

            next = Incises.SkipCircumstances(text, next, limit);
            // *A prévenu les habitants que*, *a informé la police que*.
            if (next == at && SpeakerPhrases.At(text, at, limit) is { IsPronoun: false } person && text.Word(person.Last + 1) is "que" or "qu'" or "qu’" && IsTelling(text.Word(group.Head)))
            {
                next = person.Last + 1;
            }

            if (next == at)
            {
                break;
            }

            at = marked.IsComma(next) ? next + 1 : next;
        }

        // *A confirmé au journal Le Soir que*, *a dit devant la presse à Lyon que*: on to *que* over whatever a preposition leads in.
        if (text.Word(group.Last + 1) is "à" or "au" or "aux" or "dans" or "sur" or "devant" or "lors" or "en" || SpeechWords.Days.Has(text.Word(group.Last + 1)))
        {
            for (var token = group.Last + 2; token < Math.Min(limit, group.Last + 16) && !LooksFinite(text, token) && !marked.IsStop(token); token++)
            {
                if (text.Word(token) is "que" or "qu'" or "qu’")
                {
                    return token + 1;
                }
            }
        }

        // *Affirme avoir vu*, *dit vouloir partir*.
        return text.Word(group.Last + 1) is "avoir" or "être" or "vouloir" or "pouvoir" or "devoir" or "craindre" or "ignorer" or "n'avoir" or "regretter"
            || (text.Word(group.Last + 1) is "ne" or "n'" && text.Word(group.Last + 2) is "avoir" or "pas" or "être") ? group.Last + 1 : -1;
    }

    private static bool IsTelling(ReadOnlySpan<char> head) =>
        head.StartsWith("préven") || head.StartsWith("prévien") || head.StartsWith("inform") || head.StartsWith("avert") || head.StartsWith("assur") || head.StartsWith("rassur") || head.StartsWith("avis") || head.StartsWith("alert");

    private static int EnglishClause(MarkedText marked, VerbGroup group, int limit)
    {
        var text = marked.Text;
        for (var token = group.Last + 1; token < limit && token < group.Last + 12; token++)
        {
            if (text.Is(token, "that"))
            {
                return token + 1;
            }

            if (token > group.Last + 1 && (marked.IsComma(token) || LooksFinite(text, token)))
            {
                break;
            }
        }

        var head = text.Word(group.Head);
        if (head is not ("said" or "says" or "say" or "added" or "claimed" or "claims" or "believes" or "thinks" or "insisted" or "insists" or "argued" or "argues" or "admitted" or "warned" or "suggested" or "announced"))
        {
            return head is "told" or "tells" && SpeakerPhrases.At(text, group.Last + 1, limit) is { } told && SpeechWords.Pronouns.Has(text.Word(told.Last + 1)) ? told.Last + 1 : -1;
        }

        var next = group.Last + 1;
        var start = SpeechWords.Days.Has(text.Word(next)) ? next + 1 : next;
        var isClause = start < limit && (SpeechWords.Determiners.Has(text.Word(start)) || SpeechWords.Pronouns.Has(text.Word(start)) || text.Tokens[start].IsCapitalized || text.Word(start) is "it" or "there" or "that" or "race" or "more"
            || (text.Tokens[start].Kind == TokenKind.Word && !SpeechWords.PhraseEnds.Has(text.Word(start)) && !SpeechWords.Adverbs.Has(text.Word(start)) && text.Word(start) is not ("to" or "of" or "so" or "how" or "what")));
        if (!isClause)
        {
            return -1;
        }

        for (var token = start; token < marked.SentenceEnd(group.Head) && token < start + 20; token++)
        {
            if (SpeechWords.CommonFinite.Has(text.Word(token)) || text.Word(token).EndsWith("n't"))
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>The subject before a verb, whether it is nobody, and its first token.</summary>
    private static (SpeakerPhrase? Speaker, bool IsNobody, int From) Subject(MarkedText marked, VerbGroup group, int start, SpeechAct? previous)
    {
        var text = marked.Text;
        if (group.Pronoun >= 0)
        {
            return (SpeakerPhrases.Pronoun(text, group.Pronoun), text.Is(group.Pronoun, "on"), group.First);
        }

        if (group.Form.HasFlag(VerbForm.PresentParticiple) && !group.Form.HasFlag(VerbForm.Finite))
        {
            // *…, ajoutant que*: of whoever the sentence speaks.
            return previous is { Speaker: not null } ? (previous.Speaker, previous.IsNobodys, group.First) : (AtHead(marked, start, group.First), false, group.First);
        }

        var last = group.First - 1;
        while (last > start && VerbGroups.SkipAdverbs(text, last) > last && !marked.IsComma(last))
        {
            last--;
        }

        if (last < start || !marked.IsOwn(last))
        {
            return (null, false, group.First);
        }

        var word = text.Word(last);
        if (word is "je" or "j'" or "j’" or "nous" or "on" or "tu" or "vous" or "ce" or "c'" or "c’" or "ça" or "cela" or "ceci" or "i" or "we" or "you" or "it" or "rien")
        {
            return (null, true, last);
        }

        if (SpeakerPhrases.IsPronoun(word))
        {
            return (SpeakerPhrases.Pronoun(text, last), false, last);
        }

        if (word is "et" or "puis" or "mais" or "and" or "but" or "ou")
        {
            return previous is { Speaker: not null } ? (previous.Speaker, previous.IsNobodys, group.First) : (AtHead(marked, start, last), false, group.First);
        }

        if (word is "qui" or "who" or "which")
        {
            var antecedent = EndingAt(marked, start, marked.IsComma(last - 1) ? last - 2 : last - 1);
            return (antecedent, false, antecedent?.First ?? last);
        }

        var speaker = marked.IsComma(last) || text.IsChar(last, ')') || text.IsChar(last, '—') || text.IsChar(last, '–') ? AtHead(marked, start, last) ?? EndingAt(marked, start, last - 1) : EndingAt(marked, start, last) ?? AtHead(marked, start, last);
        if (speaker is { } subject && text.Word(subject.First) is "le" or "la" or "l'" && IsFirstPerson(text, group.First - 1))
        {
            return (null, true, last);
        }

        return (speaker, false, speaker?.First ?? group.First);
    }

    private static bool IsFirstPerson(TokenizedText text, int token) => text.Word(token) is "je" or "j'" or "j’" or "nous";

    /// <summary>The noun phrase that ends at a token, or a little before it.</summary>
    private static SpeakerPhrase? EndingAt(MarkedText marked, int start, int last)
    {
        var text = marked.Text;
        if (last < start)
        {
            return null;
        }

        SpeakerPhrase? best = null;
        var floor = Math.Max(start, last - 30);
        for (var first = last; first >= floor && marked.IsOwn(first); first--)
        {
            var word = text.Word(first);
            if (marked.IsComma(first) || text.IsChar(first, ':') || text.IsChar(first, ';') || text.IsChar(first, '('))
            {
                break;
            }

            if (word is "que" or "qu'" or "qu’" or "mais" or "où" or "car" or "quand" or "lorsque" or "si" or "that" or "but" or "because" or "when" or "qui" or "dont")
            {
                break;
            }

            var begins = SpeechWords.Determiners.Has(word) || word is "l’" || text.Tokens[first].IsCapitalized;
            if (!begins || (first > start && IsInsidePhrase(text, first)))
            {
                continue;
            }

            if (SpeakerPhrases.At(text, first, last + 1) is { } phrase && phrase.Last == last)
            {
                if (best is not null && text.Word(best.Value.First - 1) is "et" or "and" && !IsPluralVerb(text, last + 1))
                {
                    break;
                }

                best = phrase;
            }
        }

        return best;
    }

    /// <summary>*la santé* in *le ministre de la santé*, *Martin* in *Jeanne Martin*: no beginning of a phrase.</summary>
    private static bool IsInsidePhrase(TokenizedText text, int first)
    {
        var before = text.Word(first - 1);
        return before is "de" or "d'" or "d’" or "à" or "en" or "dans" or "sur" or "pour" or "of" or "for" || (SpeechWords.Particles.Has(before) && text.Tokens[first].IsCapitalized && before is not ("l'" or "la" or "le"));
    }

    private static bool IsPluralVerb(TokenizedText text, int verb)
    {
        for (var token = verb; token < verb + 3; token++)
        {
            var word = text.Word(token);
            if (word is "ont" or "sont" or "avaient" or "auront" or "have" || (word.Length > 4 && word.EndsWith("ent")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun phrase at the head of a sentence or clause, behind times and places.</summary>
    public static SpeakerPhrase? AtHead(MarkedText marked, int start, int limit)
    {
        var text = marked.Text;
        var at = start;
        // A clause that a conjunction begins nearer to the verb.
        for (var token = limit - 1; token > start && token > limit - LongestReach; token--)
        {
            if (text.Word(token) is "mais" or "tandis" or "alors" or "but" or "while" || text.IsChar(token, ':') || text.IsChar(token, ';'))
            {
                at = text.Word(token) is "tandis" or "alors" && text.Is(token + 1, "que") ? token + 2 : token + 1;
                break;
            }
        }

        for (var rounds = 0; rounds < 6 && at < limit; rounds++)
        {
            var before = at;
            at = Incises.SkipCircumstances(text, at, limit);
            if (marked.IsComma(at) || text.IsChar(at, '-') || text.IsChar(at, '–') || text.IsChar(at, '—') || text.IsChar(at, '•'))
            {
                at++;
            }

            if (SpeakerPhrases.IsNobody(text.Word(at)) && !(text.Word(at) is "en" or "y" || text.Word(at).StartsWith("n") || text.Word(at).StartsWith("s")))
            {
                return null;
            }

            if (text.Word(at) is "il" && text.Word(at + 1) is "y" or "faut" or "est" or "n'" or "n’" && text.Word(at + 1) is "y" or "faut" || (text.Is(at, "il") && text.Is(at + 2, "y")) || (text.Is(at, "il") && text.Is(at + 2, "agit")))
            {
                return null;
            }

            if (SpeakerPhrases.At(text, at, limit) is { } phrase && !SpeechWords.Days.Has(text.Word(at)) && !(text.Tokens[at].Kind == TokenKind.Word && SpeechWords.PhraseEnds.Has(text.Word(at))))
            {
                if (marked.IsOwn(at))
                {
                    var last = phrase.Last;
                    return Incises.WithApposition(text, phrase, limit, ref last);
                }

                return null;
            }

            if (at == before)
            {
                // *Interrogé sur ce point, le ministre…*, *En conférence de presse, le ministre…*: on behind the next comma.
                var stop = Math.Min(limit, at + LongestReach);
                while (at < stop && !marked.IsComma(at))
                {
                    at++;
                }

                at++;
            }
        }

        return null;
    }
}
