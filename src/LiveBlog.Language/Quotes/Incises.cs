using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>
/// Reads an incise: *dit-il*, *a déclaré à l'AFP le porte-parole, Paul Durand*, *said Mr Smith*, *Mr Smith said*. Behind a quotation any verb will do.
/// </summary>
internal static class Incises
{
    private const int Longest = 60;

    /// <summary>The incise that begins at a token; null when none does.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="at">The first token behind the comma or the closing mark.</param>
    /// <param name="limit">Where it must end.</param>
    /// <param name="isOpen">Whether any verb will do, as behind a quotation; else only verbs of saying and speakers that are plain.</param>
    public static SpeechAct? At(MarkedText marked, int at, int limit, bool isOpen)
    {
        limit = Math.Min(limit, at + Longest);
        return marked.Text.Language == TextLanguage.French ? French(marked, at, limit, isOpen) : English(marked, at, limit, isOpen);
    }

    private static SpeechAct? French(MarkedText marked, int at, int limit, bool isOpen)
    {
        var text = marked.Text;
        var from = at;
        at = VerbGroups.SkipAdverbs(text, at);
        if (text.Is(at, "comme"))
        {
            at++;
        }

        var first = at;
        var isNegated = false;
        while (at < limit && SpeechWords.Clitics.Has(text.Word(at)) && at < first + 4)
        {
            isNegated |= text.Word(at) is "ne" or "n'";
            at++;
        }

        if (at >= limit || text.Tokens[at].Kind != TokenKind.Word || text.Tokens[at].IsCapitalized)
        {
            return null;
        }

        var (pronoun, end) = VerbGroups.PronounBehind(text, at);
        var head = at;
        var isAuxiliary = SpeechWords.Auxiliaries.Has(text.Word(at));
        if (isAuxiliary)
        {
            head = VerbGroups.SkipAdverbs(text, end + 1);
            if (text.IsChar(head, ',') && SkipCircumstance(text, head + 1, limit) is var behind && behind > head + 1 && text.IsChar(behind, ','))
            {
                head = VerbGroups.SkipAdverbs(text, behind + 1);
            }

            while (SpeechWords.Clitics.Has(text.Word(head)) && text.Word(head) is "lui" or "leur")
            {
                head++;
            }

            if (head >= limit || !IsParticiple(text, head))
            {
                return null;
            }

            end = head;
        }

        var form = VerbsOfSaying.Of(text.Word(head), TextLanguage.French);
        var isKnown = form.HasFlag(VerbForm.Saying);
        if (text.Word(head) is "fait" or "laissé" or "fit" or "laisse" or "laissa" && text.Word(end + 1) is "savoir" or "valoir" or "remarquer" or "observer" or "entendre" or "connaître" or "mine")
        {
            end++;
            isKnown = true;
        }
        else if (text.Word(head) is "tenu" or "tient" or "contenté" or "contente" or "voulu" or "vient" or "souhaité" && text.Word(end + 1) is "à" or "de" or "d'" or "d’" or "préciser" or "rappeler" or "souligner"
            && (VerbsOfSaying.Of(text.Word(end + 2), TextLanguage.French) | VerbsOfSaying.Of(text.Word(end + 1), TextLanguage.French)).HasFlag(VerbForm.Infinitive))
        {
            end += VerbsOfSaying.Of(text.Word(end + 1), TextLanguage.French).HasFlag(VerbForm.Infinitive) ? 1 : 2;
            isKnown = true;
        }

        else if (pronoun < 0 && text.Word(head) is "croit" or "croient" or "croyait" && text.Is(end + 1, "savoir"))
        {
            // *…, croit savoir X.*
            end++;
            isKnown = true;
        }
        else if (isOpen && pronoun < 0 && text.Word(head) is "veut" or "voulait" or "peut" or "préfère" or "ose" or "croit" && VerbsOfSaying.Of(text.Word(end + 1), TextLanguage.French).HasFlag(VerbForm.Infinitive))
        {
            // *« … », veut croire X*
            end++;
            isKnown = true;
        }

        if (!isOpen && !isKnown && !(pronoun >= 0 && isAuxiliary && form != VerbForm.None))
        {
            return null;
        }

        if (!isAuxiliary && !isKnown && pronoun < 0 && !(isOpen && LooksFinite(text, head)))
        {
            return null;
        }

        if (!isAuxiliary && isKnown && pronoun < 0 && end == head && !form.HasFlag(VerbForm.Finite))
        {
            return null;
        }

        var group = new VerbGroup(first, end, head, VerbForm.Finite | VerbForm.Saying, pronoun, isNegated, false, false);
        SpeakerPhrase? speaker = null;
        var last = end;
        if (pronoun >= 0)
        {
            speaker = SpeakerPhrases.Pronoun(text, pronoun);
        }
        else
        {
            var start = SkipCircumstances(text, end + 1, limit);
            speaker = SpeakerPhrases.At(text, start, limit);
            if (speaker is null && start > end + 1)
            {
                speaker = SpeakerPhrases.At(text, end + 1, limit);
            }

            if (speaker is null || (speaker is { IsPronoun: true }))
            {
                return null;
            }

            if (!isOpen && !IsPlainSpeaker(text, speaker.Value))
            {
                return null;
            }

            last = speaker.Value.Last;
            speaker = WithApposition(text, speaker.Value, limit, ref last);
        }

        return new SpeechAct(SpeechConstruction.Incise, first, end, from, End(marked, last, limit), group, speaker) { IsNobodys = pronoun >= 0 && text.Is(pronoun, "on") };
    }

    private static SpeechAct? English(MarkedText marked, int at, int limit, bool isOpen)
    {
        var text = marked.Text;
        if (at >= limit)
        {
            return null;
        }

        // said X
        var form = VerbsOfSaying.Of(text.Word(at), TextLanguage.English);
        if (form.HasFlag(VerbForm.Finite | VerbForm.Saying) && !text.Tokens[at].IsCapitalized)
        {
            if (SpeakerPhrases.At(text, at + 1, limit) is not { IsPronoun: false } behind || (!isOpen && !IsPlainSpeaker(text, behind)))
            {
                return null;
            }

            var end = behind.Last;
            var named = WithApposition(text, behind, limit, ref end);
            return new SpeechAct(SpeechConstruction.Incise, at, at, at, End(marked, end, limit), new VerbGroup(at, at, at, form, -1, false, false, false), named);
        }

        // X said
        if (SpeakerPhrases.At(text, at, limit) is not { } speaker)
        {
            return null;
        }

        var last = speaker.Last;
        var subject = WithApposition(text, speaker, limit, ref last);
        var verb = last + 1;
        if (!marked.IsComma(verb) && speaker.HasName && marked.IsComma(speaker.Last + 1) && !VerbsOfSaying.Of(text.Word(verb), TextLanguage.English).HasFlag(VerbForm.Finite))
        {
            verb = speaker.Last + 1;
        }

        if (marked.IsComma(verb))
        {
            // *Anna Smith, who leads the group, said*
            for (var token = verb + 1; token < Math.Min(limit, verb + 20); token++)
            {
                if (marked.IsComma(token) && VerbsOfSaying.Of(text.Word(token + 1), TextLanguage.English).HasFlag(VerbForm.Finite))
                {
                    verb = token + 1;
                    break;
                }
            }
        }

        var first = verb;
        if (text.Word(verb) is "has" or "have" or "had" or "later" or "also" or "then")
        {
            verb++;
        }

        if (text.Word(verb) is "also" or "later" or "previously")
        {
            verb++;
        }

        var found = VerbsOfSaying.Of(text.Word(verb), TextLanguage.English);
        if (!found.HasFlag(VerbForm.Saying) || !found.HasFlag(VerbForm.Finite) || verb >= limit)
        {
            return null;
        }

        if (!isOpen && text.Word(verb + 1) is "that" or "it" or "he" or "she" or "they")
        {
            return null;
        }

        return new SpeechAct(SpeechConstruction.Incise, first, verb, at, End(marked, verb, limit), new VerbGroup(first, verb, verb, found, -1, false, false, false), subject);
    }

    /// <summary>A person, a body or a name: what an incise without marks must have for its subject.</summary>
    public static bool IsPlainSpeaker(TokenizedText text, SpeakerPhrase speaker) =>
        speaker.IsPronoun || speaker.HasName || (speaker.Noun >= 0 && (SpeakerPhrases.IsPersonNoun(text.Word(speaker.Noun)) || SpeechWords.Bodies.Has(text.Word(speaker.Noun))
            || SpeechWords.Documents.Has(text.Word(speaker.Noun)) || text.Tokens[speaker.Noun].IsCapitalized));

    /// <summary>Takes up the name that stands behind a role: *le porte-parole du ministère, Paul Durand*.</summary>
    public static SpeakerPhrase WithApposition(TokenizedText text, SpeakerPhrase speaker, int limit, ref int last)
    {
        // *La présidente du Comité (CICR), Anne Petit*: over the letters that a body is known by.
        var comma = text.IsChar(last + 1, '(') && text.IsChar(last + 3, ')') ? last + 4 : last + 1;
        if (!text.IsChar(comma, ',') || comma + 1 >= limit)
        {
            return speaker;
        }

        var next = comma + 1;
        if (!speaker.HasName && text.Tokens[next].IsCapitalized && text.Tokens[next].Kind == TokenKind.Word && SpeakerPhrases.At(text, next, limit) is { HasName: true } name
            && (name.IsName ? name.NameLast > name.NameFirst : name.Noun < 0 || text.Word(name.First) is "me" or "mme" or "m" or "maître" || text.IsChar(name.NameFirst - 1, '.')) && (speaker.IsPronoun || (speaker.Noun >= 0 && !SpeechWords.Bodies.Has(text.Word(speaker.Noun)) && !SpeechWords.Documents.Has(text.Word(speaker.Noun)))))
        {
            last = name.Last;
            return speaker with { NameFirst = name.NameFirst, NameLast = name.NameLast };
        }

        // *La fédération des banques, Febelfin,*: a body's name between commas.
        if (!speaker.HasName && speaker is { IsPronoun: false, Noun: >= 0 } && SpeechWords.Bodies.Has(text.Word(speaker.Noun)) && text.Tokens[next] is { Kind: TokenKind.Word, IsCapitalized: true } && !SpeakerPhrases.IsGivenName(text, next)
            && !SpeechWords.Determiners.Has(text.Word(next)) && (text.IsChar(next + 1, ',') || text.IsChar(next + 1, '.')))
        {
            last = next;
            return speaker with { NameFirst = next, NameLast = next };
        }

        if (speaker.HasName && SpeakerPhrases.At(text, next, limit) is { HasName: false, Noun: >= 0 } role && SpeakerPhrases.IsPersonNoun(text.Word(role.Noun)) && role.First == next
            && (role.Noun == next || role.Last + 1 >= text.Tokens.Count || text.Tokens[role.Last + 1].Kind == TokenKind.Punctuation))
        {
            last = role.Last;
        }
        else if (speaker.HasName && !text.Tokens[next].IsCapitalized && SpeakerPhrases.IsPersonNoun(text.Word(next)))
        {
            last = Math.Max(last, SpeakerPhrases.At(text, next, limit)?.Last ?? next);
        }

        return speaker;
    }

    /// <summary>Skips *à l'AFP*, *lundi soir*, *dans un communiqué*, *au Parlement* before a subject.</summary>
    public static int SkipCircumstances(TokenizedText text, int at, int limit)
    {
        for (var rounds = 0; rounds < 5 && at < limit; rounds++)
        {
            var start = at;
            if (text.IsChar(at, ','))
            {
                at++;
            }

            at = VerbGroups.SkipAdverbs(text, at);
            at = SkipCircumstance(text, at, limit);
            if (at == start || (at == start + 1 && text.IsChar(start, ',')))
            {
                return at;
            }
        }

        return at;
    }

    private static int SkipCircumstance(TokenizedText text, int at, int limit)
    {
        var word = text.Word(at);
        if (SpeechWords.Days.Has(word) || (word is "ce" or "cette" or "le" && (SpeechWords.Days.Has(text.Word(at + 1)) || text.Word(at + 1) is "matin" or "soir" or "midi" or "semaine" or "après-midi"))
            || (word is "le" && at + 1 < limit && text.Tokens[at + 1].Kind == TokenKind.Number))
        {
            at += SpeechWords.Days.Has(word) ? 1 : 2;
            while (at < limit && (text.Tokens[at].Kind == TokenKind.Number || SpeechWords.Months.Has(text.Word(at)) || text.Word(at) is "er" or "matin" or "soir" or "midi" or "après-midi" or "dernier" || (text.Word(at) is "au" or "à" && text.Word(at + 1) is "soir" or "matin")))
            {
                at++;
            }

            return at;
        }

        if (!(word is "a" && text.Tokens[at].IsCapitalized && text.Language == TextLanguage.French) && word is not ("à" or "au" or "aux" or "dans" or "sur" or "lors" or "devant" or "en" or "pendant" or "après" or "avant" or "auprès" or "via" or "par" or "depuis" or "chez" or "vers" or "derrière" or "sous" or "face" or "autour" or "près" or "malgré" or "entre" or "parmi" or "in" or "on" or "at"))
        {
            return at;
        }

        var hasWord = false;
        var isParticle = true;
        var afterParticle = true;
        for (at++; at < limit; at++)
        {
            var next = text.Word(at);
            if (text.Tokens[at].Kind is TokenKind.Punctuation or TokenKind.Mark)
            {
                break;
            }

            // *Derrière elle* is a place, *hier elle* is not.
            if (next is "que" or "qu'" or "qu’" or "qui" or "dont" or "et" or "mais" || SpeakerPhrases.IsPronoun(next) && next is not ("lui" or "eux") && !(next is "elle" or "elles" && !hasWord && text.IsChar(at + 1, ',')))
            {
                break;
            }

            isParticle = next is "de" or "du" or "des" or "d'" or "d’" or "à" or "au" or "aux";
            var isArticle = SpeechWords.Determiners.Has(next) || next is "l’";
            if (hasWord && !afterParticle && ((isArticle && !isParticle) || next is "m" or "mme" || (text.Tokens[at].IsCapitalized && !text.Tokens[at - 1].IsCapitalized && (next.Length > 1 && SpeakerPhrases.IsGivenName(text, at) || !text.Tokens[at - 1].IsCapitalized))
                || SpeechWords.Days.Has(next)))
            {
                break;
            }

            // *À l'AFP Paul Durand*: a second name behind the first is the speaker's.
            if (hasWord && !afterParticle && text.Tokens[at].IsCapitalized && (text.Tokens[at - 1].IsAllCapitals || SpeakerPhrases.IsGivenName(text, at)))
            {
                break;
            }

            hasWord |= !isParticle && !isArticle;
            afterParticle = isParticle || isArticle;
        }

        return at;
    }

    /// <summary>The last token that belongs to an incise: times, places and addressees behind the speaker, to a comma, stop or mark.</summary>
    public static int End(MarkedText marked, int last, int limit)
    {
        var text = marked.Text;
        var at = last + 1;
        while (at < limit && marked.IsOwn(at) && !marked.IsStop(at) && !text.IsChar(at, ':'))
        {
            if (marked.IsComma(at) && !GoesOn(marked, at + 1, limit))
            {
                break;
            }

            at++;
        }

        return at - 1;
    }

    /// <summary>Whether what follows a comma still belongs to the incise: a time, a place, an apposition, a relative clause, a participle.</summary>
    private static bool GoesOn(MarkedText marked, int at, int limit)
    {
        var text = marked.Text;
        var word = text.Word(at);
        return at < limit && marked.IsOwn(at) && (SpeechWords.Days.Has(word) || word is "qui" or "dont" or "lors" or "dans" or "devant" or "en" or "citant" or "cité" or "citée" or "interrogé" or "interrogée" or "joint" or "jointe" or "à" or "sur" or "who" or "which" or "chief" or "a" or "in"
            || (text.Language == TextLanguage.French && word.EndsWith("ant") && VerbsOfSaying.Of(word, text.Language) == VerbForm.None) || SpeakerPhrases.IsPersonNoun(word) || text.Tokens[at].Kind == TokenKind.Number);
    }

    private static bool IsParticiple(TokenizedText text, int at)
    {
        var word = text.Word(at);
        return word.Length > 1 && text.Tokens[at].Kind == TokenKind.Word && !text.Tokens[at].IsCapitalized && !SpeechWords.PhraseEnds.Has(word)
            && (word.EndsWith("é") || word.EndsWith("ée") || word.EndsWith("és") || word.EndsWith("ées") || word.EndsWith("i") || word.EndsWith("u") || word.EndsWith("is") || word.EndsWith("it") || word.EndsWith("rt")
                || word.EndsWith("ie") || word.EndsWith("int") || word.EndsWith("us") || word.EndsWith("ite") || word.EndsWith("nte"))
            && word is not ("qui" or "lui" or "du" or "au" or "mais" or "puis" or "depuis" or "été");
    }

    private static bool LooksFinite(TokenizedText text, int at)
    {
        var word = text.Word(at);
        return word.Length > 2 && !SpeechWords.PhraseEnds.Has(word) && !SpeechWords.Determiners.Has(word) && !SpeechWords.Particles.Has(word) && !SpeechWords.People.Has(word) && !SpeechWords.Bodies.Has(word)
            && !SpeechWords.CommonFinite.Has(word) && !SpeechWords.Adverbs.Has(word)
            && (word.EndsWith("e") || word.EndsWith("t") || word.EndsWith("d") || word.EndsWith("a") || word.EndsWith("nt")) && !word.EndsWith("ment") && !word.EndsWith("ant") && word is not ("une" or "cette" or "dont" or "et" or "contre" or "entre" or "comme" or "notre" or "toute" or "autre" or "même");
    }
}
