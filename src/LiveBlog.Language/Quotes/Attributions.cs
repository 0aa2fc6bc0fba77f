using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>
/// Reads *selon X*, *d'après X*, *pour X,*, *de source policière*, *à en croire X*, *according to X*. About half of the uses of *selon* name a
/// speaker; the noun tells which: a person, a body or a document does, a law, a manner or a case does not.
/// </summary>
internal static class Attributions
{
    private const int Longest = 50;

    /// <summary>How many tokens a medium's name within marks may have.</summary>
    private const int LongestName = 7;

    public static SpeechAct? At(MarkedText marked, int at, int limit)
    {
        var text = marked.Text;
        limit = Math.Min(limit, at + Longest);
        var word = text.Word(at);
        if (word is "pour" or "selon" && text.Word(at + 1) is "qui" or "lequel" or "laquelle" && at > 1 && (marked.IsComma(at - 1) || (text.Is(at + 1, "qui") && Subjects.PersonEndingAt(text, marked.SentenceStart(at), at - 1) is not null)))
        {
            return OfWhom(marked, at);
        }

        if (text.Language == TextLanguage.French && (word is "appris" || (text.Is(at - 1, "on") && VerbsOfSaying.Of(word, text.Language).HasFlag(VerbForm.PastParticiple))) && Learned(marked, at, limit) is { } learned)
        {
            return learned;
        }

        // *À l'en croire, …*: who was spoken of.
        if (word is "à" or "a" && text.Word(at + 1) is "l'" or "l’" && text.Is(at + 2, "en") && text.Is(at + 3, "croire") && text.Language == TextLanguage.French)
        {
            return new SpeechAct(SpeechConstruction.According, at, at + 3, at, at + 3, null, new SpeakerPhrase(at + 1, at + 1, -1, -1, -1, true, Gender.Unknown, false));
        }

        // *À ses yeux, …*, *à son avis*
        if (word is "à" or "a" && text.Word(at + 1) is "ses" or "leurs" or "son" or "leur" && text.Word(at + 2) is "yeux" or "avis" or "sens" && text.Language == TextLanguage.French && (marked.IsComma(at + 3) || marked.IsComma(at - 1)))
        {
            return new SpeechAct(SpeechConstruction.According, at, at + 2, at > 0 && marked.IsOwn(at - 1) && marked.IsComma(at - 1) ? at - 1 : at, at + 2, null, SpeakerPhrases.Possessive(text, at + 1));
        }

        var start = text.Language == TextLanguage.English
            ? word is "according" && text.Is(at + 1, "to") ? at + 2 : -1
            : word switch
            {
                "selon" or "dixit" => at + 1,
                "d'" or "d’" when text.Is(at + 1, "après") => at + 2,
                "pour" when IsAtHead(marked, at) => at + 1,
                "à" or "a" when text.Is(at + 1, "en") && text.Is(at + 2, "croire") => at + 3,
                "aux" when text.Is(at + 1, "dires") => AfterOf(text, at + 2),
                "de" when text.Word(at + 1) is "l'" or "l’" && text.Is(at + 2, "aveu") => AfterOf(text, at + 3),
                "de" when text.Word(at + 1) is "source" or "sources" => at + 1,
                "de" when text.Is(at + 1, "même") && text.Is(at + 2, "source") => at + 1,
                _ => -1,
            };
        if (start < 0 || start > limit || (start == limit && marked.IsOwn(start)))
        {
            return null;
        }

        if (word is not ("de" or "pour") && InMarks(marked, start) is { } medium)
        {
            var comma = at > 0 && marked.IsOwn(at - 1) && marked.IsComma(at - 1) ? at - 1 : at;
            return new SpeechAct(SpeechConstruction.According, at, medium.Last, comma, medium.Last, null, medium);
        }

        if (start == limit)
        {
            return null;
        }

        SpeakerPhrase? found = word is "de" && text.Word(at + 1) is "source" or "sources" or "même" ? Source(marked, start, limit) : SpeakerPhrases.At(text, start, limit);
        // *Selon l'expression de Paul Durand*: whose words they are.
        if (word is "selon" && found is { Noun: >= 0, IsPronoun: false } saying && (SpeechWords.Wordings.Has(text.Word(saying.Noun)) || text.Is(saying.Noun, "aveu")) && OwnerOf(text, saying.Noun, limit) is { } owner)
        {
            found = owner;
        }

        if (found is not { } speaker || (!IsSource(text, speaker, word is "pour", at == marked.SentenceStart(at) || marked.IsComma(at - 1)) && !(word is "pour" && speaker.IsName && marked.IsComma(speaker.Last + 1) && marked.PassageOf(speaker.Last + 2) >= 0)))
        {
            return null;
        }

        // *D'après un décompte de « L'Écho »*: the document's owner within marks.
        if (speaker is { HasName: false, Noun: >= 0 } && SpeechWords.Documents.Has(text.Word(speaker.Noun)) && text.Word(speaker.Last + 1) is "de" or "d'" or "d’" or "du" && InMarks(marked, speaker.Last + 2) is { } paper)
        {
            return new SpeechAct(SpeechConstruction.According, at, paper.Last, at > 0 && marked.IsOwn(at - 1) && marked.IsComma(at - 1) ? at - 1 : at, paper.Last, null, paper);
        }

        // *Selon le collectif militant « Désarmons-nous »*: the body's name.
        if (word is "selon" && speaker is { HasName: false, Noun: >= 0 } && speaker.Last + 1 == limit && SpeechWords.Bodies.Has(text.Word(speaker.Noun)) && limit < text.Tokens.Count && marked.PassageOf(limit) is >= 0 and var bearing && marked.Passages[bearing] is { IsClosed: true } inner && inner.FirstToken == limit && inner.LastToken - limit < LongestName && text.Tokens[limit + 1].IsCapitalized)
        {
            return new SpeechAct(SpeechConstruction.According, at, inner.LastToken, at, inner.LastToken, null, speaker with { Last = inner.LastToken, NameFirst = limit + 1, NameLast = inner.LastToken - 1 });
        }

        // *Pour la première, …*: one of two, whose opinion the writer tells.
        if (word is "pour" && speaker is { HasName: false, Noun: >= 0 } && text.Word(speaker.Noun) is "premier" or "première" or "second" or "seconde" && speaker.Last == speaker.Noun)
        {
            return null;
        }

        // *Varie selon la société*: any society; *Selon la société, …*: the company.
        if (speaker is { HasName: false, Noun: >= 0 } && text.Is(speaker.Noun, "société") && at != marked.SentenceStart(at) && !marked.IsComma(at - 1))
        {
            return null;
        }

        var last = speaker.Last;
        var alone = speaker;
        speaker = Incises.WithApposition(text, speaker, limit, ref last);
        // *Selon l'entrepreneuse, Anne Petit n'aurait pas dû…*: the subject of what she says.
        if (!alone.HasName && speaker.HasName && last + 1 < limit && Clauses.LooksFinite(text, last + 1))
        {
            (speaker, last) = (alone, alone.Last);
        }

        last = OverAge(marked, speaker, last, limit);
        // *Pour Paul Durand (Économie), …*
        last = word is "pour" && speaker.HasName ? text.BehindBrackets(last + 1) - 1 : last;
        if (word is "pour" && !marked.IsComma(last + 1) && !(text.IsChar(last + 1, ':') && marked.PassageOf(last + 2) >= 0))
        {
            return null;
        }

        var to = last;
        if (text.Word(to + 1) is "qui" or "cité" or "citée" or "cités" or "citées" or "interrogé" or "interrogée" or "interrogés" or "dans" or "sur" or "publié" or "publiée" or "relayé" or "relayée" or "joint" or "jointe" or "who" or "auprès"
            || (marked.IsComma(to + 1) && text.Word(to + 2) is "qui" or "cité" or "citée" or "who" or "which"))
        {
            to = Incises.End(marked, to + (marked.IsComma(to + 1) ? 1 : 0), limit);
            // *Pour cette retraitée, qui espère « une révolution » en mai, …*
            if (marked.PassageOf(to + 1) is >= 0 and var held && text.SentenceOf[to + 1] == text.SentenceOf[at])
            {
                for (var token = marked.Passages[held].LastToken + 1; token < Math.Min(marked.SentenceEnd(at), to + Longest); token++)
                {
                    if (marked.IsOwn(token) && marked.IsComma(token))
                    {
                        to = token - 1;
                        break;
                    }
                }
            }
        }

        // *Selon les chiffres tenus par le port, …*: at the head of a sentence, or right behind its first words and a comma, it goes on to the comma.
        if (!marked.IsComma(to + 1) && (at == marked.SentenceStart(at) || text.IsChar(at - 1, ';') || (marked.IsComma(at - 1) && at - marked.SentenceStart(at) <= 4)))
        {
            for (var token = to + 1; token < Math.Min(limit, to + 16) && !Clauses.LooksFinite(text, token); token++)
            {
                if (marked.IsComma(token))
                {
                    to = token - 1;
                    break;
                }
            }
        }

        var from = at > 0 && marked.IsOwn(at - 1) && (marked.IsComma(at - 1) || text.IsChar(at - 1, '(')) && text.SentenceOf[at - 1] == text.SentenceOf[at] ? at - 1 : at;
        return new SpeechAct(SpeechConstruction.According, at, last, from, to, null, speaker);
    }

    /// <summary>*« … », a plaidé Paul Durand, pour qui rien n'est prouvé.*</summary>
    private static SpeechAct? OfWhom(MarkedText marked, int at) =>
        (Subjects.Antecedent(marked, marked.SentenceStart(at), marked.IsComma(at - 1) ? at - 2 : at - 1) is { IsPronoun: false } nearest && Subjects.IsPerson(marked.Text, nearest) ? nearest : BehindComme(marked, at)) is { } whom
            ? new SpeechAct(SpeechConstruction.Clause, at, at + 1, at, at + 1, null, whom) { Clause = at + 2 } : null;

    /// <summary>*Comme José, rencontré à Paris, pour qui…*: whom the sentence begins with.</summary>
    private static SpeakerPhrase? BehindComme(MarkedText marked, int at)
    {
        var text = marked.Text;
        var start = marked.SentenceStart(at);
        return text.Is(start, "comme") && SpeakerPhrases.At(text, start + 1, at) is { HasName: true } name && Subjects.IsPerson(text, name) && marked.IsComma(name.Last + 1) ? name : null;
    }

    /// <summary>*…, a-t-on appris auprès du parquet*, *…, a appris l'AFP de source judiciaire*: a medium heard it from somebody.</summary>
    private static SpeechAct? Learned(MarkedText marked, int participle, int limit)
    {
        var text = marked.Text;
        var comma = participle - 1;
        while (comma > participle - 9 && comma >= 0 && marked.IsOwn(comma) && !marked.IsComma(comma))
        {
            comma--;
        }

        if (comma < 0 || !marked.IsComma(comma) || !(SpeechWords.Auxiliaries.Has(text.Word(comma + 1)) || text.Word(comma + 1) is "ont" or "comme"))
        {
            return null;
        }

        for (var token = participle + 1; token < Math.Min(limit, participle + 9); token++)
        {
            var from = text.Word(token) is "de" && text.Word(token + 1) is "source" or "sources" ? token + 1
                : text.Word(token) is "auprès" && text.Word(token + 1) is "de" or "du" or "d'" or "d’" or "des" ? token + 2 : -1;
            if (from < 0)
            {
                continue;
            }

            var speaker = text.Word(from) is "source" or "sources" ? Source(marked, from, limit)
                : text.Is(token + 1, "du") ? SpeakerPhrases.BehindContracted(text, from, limit)
                : text.Is(token + 1, "des") ? SpeakerPhrases.At(text, token + 1, limit) : SpeakerPhrases.At(text, from, limit);
            return speaker is { IsPronoun: false } found ? new SpeechAct(SpeechConstruction.According, comma + 1, found.Last, comma, found.Last, null, found) : null;
        }

        return null;
    }

    /// <summary>*D'après la « Gazette de Lens »*: a name within marks behind an article.</summary>
    public static SpeakerPhrase? InMarks(MarkedText marked, int start)
    {
        var text = marked.Text;
        var opening = !marked.IsOwn(start) ? start : SpeechWords.Determiners.Has(text.Word(start)) || text.Word(start) is "l’" ? start + 1 : -1;
        if (opening < 0 || opening >= text.Tokens.Count || marked.PassageOf(opening) is not (>= 0 and var passage) || marked.Passages[passage] is not { IsClosed: true } name || name.FirstToken != opening || name.LastToken - opening > LongestName
            || !text.Tokens[opening + 1].IsCapitalized)
        {
            return null;
        }

        return new SpeakerPhrase(start, name.LastToken, opening + 1, name.LastToken - 1, -1, false, Gender.Unknown, false);
    }

    /// <summary>*Pour Paul Durand, 39 ans, employé à la mairie,*: the last token of what a name is told by, each between commas.</summary>
    private static int OverAge(MarkedText marked, SpeakerPhrase speaker, int last, int limit)
    {
        var text = marked.Text;
        if (!speaker.HasName || !marked.IsComma(last + 1) || last + 3 >= limit || text.Tokens[last + 2].Kind != TokenKind.Number || !(text.Is(last + 3, "ans") || marked.IsComma(last + 3)))
        {
            return last;
        }

        last = text.Is(last + 3, "ans") ? last + 3 : last + 2;
        if (marked.IsComma(last + 1) && SpeakerPhrases.IsPersonNoun(text.Word(last + 2)))
        {
            for (var token = last + 3; token < Math.Min(limit, last + 14) && !Clauses.LooksFinite(text, token); token++)
            {
                if (marked.IsComma(token))
                {
                    return token - 1;
                }
            }
        }

        return last;
    }

    /// <summary>Who stands behind *de* and a noun of something said; of *l'un de ses proches, l'avocat Paul Durand*, the name.</summary>
    private static SpeakerPhrase? OwnerOf(TokenizedText text, int noun, int limit)
    {
        // *Les mots imbéciles de*, *les mots cette fois de*
        var of = noun + 1;
        while (of < Math.Min(limit, noun + 3) && !(text.Word(of) is "de" or "du" or "d'" or "d’"))
        {
            of++;
        }

        if (!(text.Word(of) is "de" or "du" or "d'" or "d’"))
        {
            return null;
        }

        var owner = text.Is(of, "du") ? SpeakerPhrases.BehindContracted(text, of + 1, limit) : SpeakerPhrases.At(text, of + 1, limit);
        return owner is { HasName: false } one && SpeakerPhrases.IsOneOf(text, of + 1) && text.IsChar(one.Last + 1, ',') && SpeakerPhrases.At(text, one.Last + 2, limit) is { HasName: true } named ? named : owner;
    }

    private static int AfterOf(TokenizedText text, int at) => text.Word(at) is "de" or "d'" or "d’" or "du" or "des" ? at + 1 : -1;

    private static bool IsAtHead(MarkedText marked, int at) =>
        at == marked.SentenceStart(at) || (at > 0 && marked.Text.Word(at - 1) is "mais" or "et" && at - 1 == marked.SentenceStart(at)) || (at > 1 && marked.IsComma(at - 1) && marked.Text.Word(at - 2) is "mais" or "et" && at - 2 == marked.SentenceStart(at));

    private static SpeakerPhrase Source(MarkedText marked, int start, int limit)
    {
        var last = start;
        while (last + 1 < limit && last < start + 4 && marked.IsOwn(last + 1) && marked.Text.Tokens[last + 1].Kind == TokenKind.Word && !SpeechWords.PhraseEnds.Has(marked.Text.Word(last + 1)))
        {
            last++;
        }

        return SpeakerPhrases.Describe(marked.Text, start, last);
    }

    /// <summary>*Pour Ilse Van de Keerk, …*: two large words or more that are nothing else, and no list has.</summary>
    private static bool IsUnlistedName(TokenizedText text, SpeakerPhrase speaker)
    {
        var large = 0;
        for (var token = speaker.NameFirst; token <= speaker.NameLast; token++)
        {
            if (!SpeechWords.Particles.Has(text.Word(token)) && ((WordSenses.Of(text.Word(token)) & (WordSense.Ordinary | WordSense.Place)) != 0 || text.Tokens[token].Kind != TokenKind.Word))
            {
                return false;
            }

            large += text.Tokens[token].IsCapitalized ? 1 : 0;
        }

        return speaker.IsName && large > 1;
    }

    private static bool IsSource(TokenizedText text, SpeakerPhrase speaker, bool isPersonOnly, bool isApart)
    {
        if (speaker.IsPronoun)
        {
            return text.Word(speaker.First) is not ("on" or "il" or "ils");
        }

        // *Pour la CGT, le compte n'y est pas.*
        if (isPersonOnly && speaker.Last == speaker.First + 1 && text.Tokens[speaker.Last] is { IsAllCapitals: true, Length: > 1 and < 7 } && text.Word(speaker.First) is "la" or "le" or "l'" or "l’")
        {
            return true;
        }

        // *Pour le Conseil, la situation est grave.*
        if (isPersonOnly && speaker is { HasName: false, Noun: >= 0 } && text.Tokens[speaker.Noun].IsCapitalized && SpeechWords.Bodies.Has(text.Word(speaker.Noun)))
        {
            return true;
        }

        if (isPersonOnly)
        {
            // *Pour la première fois*, *pour le moment*
            if (text.Is(speaker.Noun, "plupart") || text.Is(speaker.First + 1, "plupart") || text.Word(speaker.Last) is "fois" or "moment" or "instant" or "heure" or "temps")
            {
                return false;
            }

            return (speaker.HasName && (SpeakerPhrases.IsGivenName(text, speaker.NameFirst) || text.Word(speaker.First) is "maître" or "me" || IsUnlistedName(text, speaker) || (text.Tokens[speaker.NameFirst].Length == 1 && text.IsChar(speaker.NameFirst + 1, '.')) || (speaker.First == speaker.Last && SpeechWords.Bodies.Has(text.Word(speaker.First)))))
                || (speaker.Noun >= 0 && speaker.First < speaker.Noun && text.Word(speaker.Noun) is "collectif" or "association" or "syndicat" or "syndicats" or "ong" or "opposition" or "parti" or "fédération" or "confédération" or "ligue" or "organisation" or "défense" or "accusation" or "intersyndicale")
                || (speaker.Noun >= 0 && !text.Is(speaker.First, "un") && !text.Is(speaker.First, "une") && SpeakerPhrases.IsPersonNoun(text.Word(speaker.Noun)));
        }

        if (speaker.HasName && speaker.Noun < 0)
        {
            return true;
        }

        for (var token = speaker.First; token <= Math.Min(speaker.Last, speaker.First + 3); token++)
        {
            var word = text.Word(token);
            if (SpeechWords.Manners.Has(word))
            {
                return false;
            }

            if (SpeakerPhrases.IsPersonNoun(word) || SpeechWords.Bodies.Has(word) || SpeechWords.Documents.Has(word) || (text.Tokens[token].IsCapitalized && token > speaker.First))
            {
                return true;
            }
        }

        // *Différents selon les vaccins*: what things differ by.
        return speaker.HasName || text.Word(speaker.First) is "l'" or "l’" or "la" or "le" || (isApart && text.Word(speaker.First) is "les" or "des" or "plusieurs" or "certains" or "certaines");
    }
}
