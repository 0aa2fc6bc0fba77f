using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Finds the subject of a verb, and of a sentence.</summary>
internal static partial class Subjects
{
    /// <summary>How far back a subject is looked for.</summary>
    private const int LongestReach = 60;

    /// <summary>The subject before a verb, whether it is nobody, and its first token.</summary>
    public static (SpeakerPhrase? Speaker, bool IsNobody, int From) Of(MarkedText marked, VerbGroup group, int start, SpeechAct? previous)
    {
        var text = marked.Text;
        if (group.Pronoun >= 0)
        {
            return (SpeakerPhrases.Pronoun(text, group.Pronoun), text.Is(group.Pronoun, "on"), group.First);
        }

        if (group.Form.HasFlag(VerbForm.PresentParticiple) && !group.Form.HasFlag(VerbForm.Finite))
        {
            // *…, le ministre Paul Durand condamnant des « … »*: a subject of its own.
            if (group.First > start && !marked.IsComma(group.First - 1) && marked.IsOwn(group.First - 1) && EndingAt(marked, start, BeforeBrackets(text, group.First - 1, start)) is { HasName: true } own && IsPerson(text, own) && marked.IsComma(own.First - 1))
            {
                return (own, false, own.First);
            }

            // *Cet étudiant criant : « … »*: the person right before it.
            if (group.First > start && text.Language == TextLanguage.French && marked.IsOwn(group.First - 1) && EndingAt(marked, start, group.First - 1) is { HasName: false, Noun: >= 0 } doing && doing.Last == group.First - 1 && text.Word(doing.First) is "cet" or "cette" or "ce" or "un" or "une" && SpeakerPhrases.IsPersonNoun(text.Word(doing.Noun)))
            {
                return (doing, false, doing.First);
            }

            // *Les mesures annoncées par X, arguant que*: of the sentence's subject.
            if (previous is { Construction: SpeechConstruction.Passive } && marked.IsComma(group.First - 1) && AtHead(marked, start, previous.First) is { } main)
            {
                return (main, false, group.First);
            }

            // *À laquelle Paul Durand a fait écho en jugeant que*: the subject of the verb that it goes with.
            if (text.Is(group.First - 1, "en") && !marked.IsComma(group.First - 2) && SubjectBefore(marked, start, group.First - 2) is { } doer)
            {
                return (doer, false, group.First);
            }

            // *…, ajoutant que*: of whoever the sentence speaks.
            return previous is { Speaker: not null } ? (previous.Speaker, previous.IsNobodys, group.First) : (AtHead(marked, start, group.First) ?? Behind(marked, start, group), false, group.First);
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
        // *It said it was sorry*: a company that speaks.
        if (word is "it" && text.Language == TextLanguage.English && group.Form.HasFlag(VerbForm.Saying))
        {
            return (SpeakerPhrases.Pronoun(text, last), false, last);
        }

        // *Du côté de la police, on confirmait que*: the body's people.
        if (word is "on" && House(marked, start, last - 1) is { } house)
        {
            return (house, false, last);
        }

        if (word is "je" or "j'" or "j’" or "nous" or "on" or "tu" or "vous" or "ce" or "c'" or "c’" or "ça" or "cela" or "ceci" or "i" or "we" or "you" or "it" or "rien")
        {
            return (null, true, last);
        }

        if (SpeakerPhrases.IsPronoun(text, last))
        {
            return (SpeakerPhrases.Pronoun(text, last), false, last);
        }

        if (word is "et" or "puis" or "mais" or "and" or "but" or "ou")
        {
            return previous is { Speaker: { } same } && (text.Language == TextLanguage.French || Incises.IsPlainSpeaker(text, same)) ? (previous.Speaker, previous.IsNobodys, group.First) : (AtHead(marked, start, last), false, group.First);
        }

        if (word is "qui" or "who" or "which")
        {
            var antecedent = BeforeRelative(marked, start, last, previous);
            return (antecedent, false, antecedent?.First ?? last);
        }

        var speaker = marked.IsComma(last) || text.IsChar(last, ')') || text.IsChar(last, '—') || text.IsChar(last, '–') || (text.IsChar(last, '-') && text.Tokens[last].SpaceBefore) ? AtHead(marked, start, last) ?? EndingAt(marked, start, last - 1) : EndingAt(marked, start, last) ?? AtHead(marked, start, last);
        // *L'un des meneurs des « gilets verts », ancien marin, Paul Durand, a dit*: the full name between the last commas.
        if (marked.IsComma(last) && text.Language == TextLanguage.French && speaker is { HasName: false, IsPronoun: false } office && PersonEndingAt(text, start, last - 1) is { } between && marked.IsComma(between.First - 1) && office.Noun >= 0 && SpeakerPhrases.IsPersonNoun(text.Word(office.Noun)) | SpeakerPhrases.IsOneOf(text, office.First))
        {
            speaker = between;
        }

        // *… mobilisés depuis le début de la contestation réclament*: what a preposition stands before is no subject.
        if (text.Language == TextLanguage.French && speaker is { First: var behind } && behind > start && text.Word(behind - 1) is "depuis" or "pendant" or "dès" or "avant" or "après" && AtHead(marked, start, last) is { } before && before.Last < behind - 1)
        {
            speaker = before;
        }

        // *Colin Smith, Brighton Hotel Association said*: the body is his.
        if (text.Language == TextLanguage.English && speaker is { HasName: true } body && marked.IsComma(body.First - 1) && AtHead(marked, start, last) is { IsName: true } head && head.Last == body.First - 2 && SpeakerPhrases.IsGivenName(text, head.NameFirst) && head.NameLast > head.NameFirst && !SpeakerPhrases.IsGivenName(text, body.NameFirst))
        {
            speaker = head;
        }

        if (speaker is { } subject && text.Word(subject.First) is "le" or "la" or "l'" or "l’" && IsFirstPerson(text, group.First - 1))
        {
            return (null, true, last);
        }

        return (speaker, false, speaker?.First ?? group.First);
    }

    /// <summary>*Tout en estimant que « … », il a promis*: a participle at the sentence's head tells of the subject behind its clause.</summary>
    private static SpeakerPhrase? Behind(MarkedText marked, int start, VerbGroup group)
    {
        var text = marked.Text;
        // *Estimant que « … », il…* too.
        if (group.First != start && (!(text.Word(group.First - 1) is "en" or "après" or "s'" or "s’") || group.First > start + 3))
        {
            return null;
        }

        var end = Math.Min(marked.SentenceEnd(group.Head), group.Last + LongestReach);
        var isOpen = text.Word(group.Last + 1) is "que" or "qu'" or "qu’";
        SpeakerPhrase? found = null;
        for (var token = group.Last + 1; token < end; token++)
        {
            // *Soulignant que pour lui, X avait tort, il…*: sooner behind the clause's verb than before it.
            isOpen &= marked.IsOwn(token) && !Clauses.LooksFinite(text, token);
            if (marked.IsOwn(token) && marked.IsComma(token) && SpeakerPhrases.At(text, token + 1, end) is { } subject && (subject.IsPronoun || subject.HasName || (subject.Noun >= 0 && SpeakerPhrases.IsPersonNoun(text.Word(subject.Noun)))))
            {
                if (SpeakerPhrases.IsNobody(text.Word(token + 1)))
                {
                    return found;
                }

                var behind = subject.Last;
                found ??= Incises.WithApposition(text, subject, end, ref behind);
                if (!isOpen)
                {
                    behind = subject.Last;
                    return Incises.WithApposition(text, subject, end, ref behind);
                }
            }
        }

        return found;
    }

    private static bool IsFirstPerson(TokenizedText text, int token) => text.Word(token) is "je" or "j'" or "j’" or "nous";

    /// <summary>The noun phrase at the head of a sentence or clause, behind times and places.</summary>
    public static SpeakerPhrase? AtHead(MarkedText marked, int start, int limit)
    {
        var text = marked.Text;
        var at = start;
        // A clause that a conjunction begins nearer to the verb.
        for (var token = limit - 1; token > start && token > limit - LongestReach; token--)
        {
            // A heading without a stop: the sentence begins on the line behind it.
            if (text.Tokens[token].IsCapitalized && text.BeginsLine(token))
            {
                at = token;
                break;
            }

            if (text.Word(token) is "mais" or "tandis" or "but" or "while" || (text.Is(token, "alors") && text.Word(token + 1) is "que" or "qu'" or "qu’") || (text.Is(token, "que") && text.Word(token - 1) is "point" or "bien" or "sorte") || text.IsChar(token, ':') || text.IsChar(token, ';'))
            {
                at = text.Word(token) is "tandis" or "alors" && text.Is(token + 1, "que") ? token + 2 : token + 1;
                break;
            }
        }

        if (text.Word(at) is "mais" or "et" or "or" or "but" or "and" or "puis" or "car" && at == start)
        {
            at++;
        }

        // *As Anna Smith, a fellow at the institute, told me*
        if (text.Language == TextLanguage.English && text.Is(at, "as") && SpeakerPhrases.IsGivenName(text, at + 1))
        {
            at++;
        }

        // *» LIRE AUSSI - Anne Petit : « … »*
        at += text.IsChar(at, '»') ? 1 : 0;
        at += text.Is(at, "lire") && text.Is(at + 1, "aussi") ? 2 : 0;
        // *14:32 - Anne Petit : « … »*
        if (text.Tokens[Math.Min(at, text.Tokens.Count - 1)].Kind == TokenKind.Number && (text.IsChar(at + 1, '-') || text.IsChar(at + 1, '–') || text.IsChar(at + 1, '—')))
        {
            at += 2;
        }

        // *Lors de son discours devant l'Assemblée nationale, le ministre…*
        if (text.Word(at) is "lors" or "après" or "avant" or "devant" or "malgré" or "durant" or "pendant" or "outre" or "grâce" or "suite" or "face" or "avec" or "sans" or "via" or "vu" or "after" or "during" or "despite" or "before" or "with" or "without")
        {
            for (var comma = at + 1; comma < Math.Min(limit, at + 24) && !Clauses.LooksFinite(text, comma); comma++)
            {
                if (marked.IsComma(comma))
                {
                    at = comma + 1;
                    break;
                }
            }
        }

        // *Next door to the mill, Anna Smith…*
        if (text.Language == TextLanguage.English && text.Is(at, "next") && text.Is(at + 1, "door"))
        {
            at = BehindComma(marked, at, limit);
        }

        // *Quant au ministère, il…*
        if (text.Is(at, "quant") && text.Word(at + 1) is "à" or "au" or "aux")
        {
            var topic = text.Is(at + 1, "à") ? SpeakerPhrases.At(text, at + 2, limit) : SpeakerPhrases.BehindContracted(text, at + 1, limit);
            // *Quant au vaccin, il…*: a thing, and then the subject.
            if (topic is not { } thing || Incises.IsPlainSpeaker(text, thing) || !marked.IsComma(thing.Last + 1) || !SpeakerPhrases.IsPronoun(text, thing.Last + 2))
            {
                var end = topic?.Last ?? at;
                return topic is { } brought ? Incises.WithApposition(text, brought, limit, ref end) : null;
            }

            at = thing.Last + 2;
        }

        // *De l'autre côté de la ville, …*, *du côté de Brest, …*
        if ((text.Is(at, "de") && text.Word(at + 1) is "l'" or "l’" && text.Is(at + 2, "autre")) || (text.Is(at, "du") && text.Is(at + 1, "côté")))
        {
            at = BehindComma(marked, at, limit) - 1;
        }

        if (BehindApposition(marked, at, limit) is { } apposed)
        {
            return apposed;
        }

        for (var rounds = 0; rounds < 6 && at < limit; rounds++)
        {
            var before = at;
            at = Circumstances.Skip(text, at, limit);
            // *À l'hôpital Saint-Joseph, Anne Petit…*: the place's own name.
            if (at > before && at < limit && text.Word(before) is "à" or "au" or "aux" or "dans" && text.Tokens[at].IsCapitalized && text.Tokens[at - 1] is { IsCapitalized: false, Kind: TokenKind.Word })
            {
                var end = at;
                while (end < Math.Min(limit, at + LongestReach) && text.Tokens[end].IsCapitalized)
                {
                    end++;
                }

                at = marked.IsComma(end) ? end : at;
            }

            if (marked.IsComma(at) || text.IsChar(at, '-') || text.IsChar(at, '–') || text.IsChar(at, '—') || text.IsChar(at, '•'))
            {
                at++;
            }

            // *À l'hôpital, où l'on attend, Anne Petit…*: over the clause about the place.
            if (at > start && text.Is(at, "où"))
            {
                at = BehindComma(marked, at, limit);
                continue;
            }

            if (OneOf(marked, at, limit) is { } one)
            {
                return one;
            }

            // *Ce dernier*, *ce maire* are somebody, *ce* alone is nobody.
            var isDetermined = text.Is(at, "ce") && (text.Is(at + 1, "dernier") || SpeakerPhrases.IsPersonNoun(text.Word(at + 1)));
            if (!isDetermined && SpeakerPhrases.IsNobody(text.Word(at)) && !(text.Word(at) is "en" or "y" || text.Word(at).StartsWith("n") || text.Word(at).StartsWith("s")))
            {
                return null;
            }

            if (text.Word(at) is "il" && text.Word(at + 1) is "y" or "faut" or "est" or "n'" or "n’" && text.Word(at + 1) is "y" or "faut" || (text.Is(at, "il") && text.Is(at + 2, "y") && text.Word(at + 3) is "a" or "avait" or "aura" or "aurait" or "eut") || (text.Is(at, "il") && text.Is(at + 2, "agit")))
            {
                return null;
            }

            // *At a conference hosted by minister Paul Durand, he…*
            if (text.Language == TextLanguage.English && at > start && text.Is(at - 1, "by"))
            {
                at = BehindComma(marked, at, limit);
                continue;
            }

            if (SpeakerPhrases.At(text, at, limit) is { } phrase && !SpeechWords.Days.Has(text.Word(at)) && !(text.Tokens[at].Kind == TokenKind.Word && SpeechWords.PhraseEnds.Has(text.Word(at))))
            {
                // *Réunis mercredi à Miami, des responsables…*: a participle that opens the sentence.
                if (at == start && phrase is { IsName: true } && phrase.First == phrase.Last && text.Language == TextLanguage.French && IsParticiple(text.Word(at)) && (SpeechWords.Days.Has(text.Word(at + 1)) || text.Word(at + 1) is "à" or "au" or "par" or "dans" or "sur" or "en" or "depuis" or "lors" or "avec" or "de" or "pour")
                    && (WordSenses.Of(text.Word(at)) & (WordSense.FirstName | WordSense.Place | WordSense.Organisation)) == 0)
                {
                    at = BehindComma(marked, at, limit);
                    continue;
                }

                // *Citons encore un passage : « … »*: the writer and his readers.
                if (at == start && phrase is { IsName: true } && phrase.First == phrase.Last && text.Word(at).EndsWith("ons") && (WordSenses.Of(text.Word(at)) & WordSense.Ordinary) != 0)
                {
                    return null;
                }

                // *Sinon, le ton général…*: a large word that begins a sentence and is no name.
                if (at == start && phrase is { IsName: true } && phrase.First == phrase.Last && marked.IsComma(at + 1) && (WordSenses.Of(text.Word(at)) & WordSense.Ordinary) != 0)
                {
                    at += 2;
                    continue;
                }

                // *Le suspect étant en fuite, l'opposition…*: a clause of its own before the subject.
                if (text.Word(phrase.Last + 1) is "étant" or "ayant")
                {
                    for (at = phrase.Last + 2; at < limit && !marked.IsComma(at);)
                    {
                        at++;
                    }

                    at++;
                    continue;
                }

                // *Jugé pour le meurtre de son associé, Paul Roux, l'accusé…*: the name is the associate's.
                if (at > start + 2 && phrase.IsName && marked.IsComma(at - 1) && marked.IsComma(phrase.Last + 1) && text.Tokens[at - 2] is { IsCapitalized: false } && SpeakerPhrases.IsPersonNoun(text.Word(at - 2)) && phrase.Last + 2 < limit)
                {
                    at = phrase.Last + 2;
                    continue;
                }

                // *Dans une vidéo postée sur son compte Voxia samedi, Paul Durand…*: a channel's name.
                if (at > start && (text.Is(at - 1, "sur") || IsAddressee(marked, phrase, start, at, limit)))
                {
                    at = BehindComma(marked, at, limit);
                    continue;
                }

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

    /// <summary>*Dans une lettre adressée au président Jean Roux vendredi, le ministre…*: a name behind its office and a preposition, and a comma before the subject.</summary>
    private static bool IsAddressee(MarkedText marked, SpeakerPhrase phrase, int start, int at, int limit)
    {
        var text = marked.Text;
        return phrase.IsName && at > start + 2 && text.Tokens[at - 1] is { Kind: TokenKind.Word, IsCapitalized: false } && EndsOffice(text, at - 1, start) && BehindComma(marked, phrase.Last + 1, limit) is var behind && behind < limit && marked.IsComma(behind - 1);
    }

    /// <summary>*au président*, *au président argentin*: an office behind its preposition that ends at a token.</summary>
    private static bool EndsOffice(TokenizedText text, int last, int start)
    {
        var noun = SpeakerPhrases.IsPersonNoun(text.Word(last)) ? last : last - 1;
        return noun > start && SpeakerPhrases.IsPersonNoun(text.Word(noun)) && text.Word(noun - 1) is "au" or "du" or "par" or "avec";
    }

    private static bool IsParticiple(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.EndsWith("é") || word.EndsWith("ée") || word.EndsWith("és") || word.EndsWith("ées") || word.EndsWith("is") || word.EndsWith("ise") || word.EndsWith("ises") || word.EndsWith("nus") || word.EndsWith("nu") || word.EndsWith("nue"));

    /// <summary>The token behind the next comma that is not far.</summary>
    private static int BehindComma(MarkedText marked, int at, int limit)
    {
        for (var end = Math.Min(limit, at + LongestReach); at < end && !marked.IsComma(at);)
        {
            at++;
        }

        return at + 1;
    }

    /// <summary>Whether a phrase stands for a person or a people: what may speak without a verb of saying beside it.</summary>
    public static bool IsPerson(TokenizedText text, SpeakerPhrase subject) =>
        (subject.Noun >= 0 && subject.Last == subject.Noun && text.Word(subject.Noun) is "autre" or "autres" or "troisième" or "quatrième" or "second" or "seconde" && text.Word(subject.Noun - 1) is "un" or "une" or "le" or "la" or "d'" or "d’" or "l'" or "l’")
        || (subject.Noun >= 0 && (SpeakerPhrases.IsPersonNoun(text.Word(subject.Noun)) || SpeakerPhrases.IsPeople(text, subject.Noun))) || (subject.HasName && !NameClasses.Thoroughfares.Has(text.Word(subject.NameFirst))
            && (subject.NameLast > subject.NameFirst || subject.Noun >= 0 || (text.IsChar(subject.NameFirst - 1, '.') && text.SentenceOf[subject.NameFirst - 1] == text.SentenceOf[subject.NameFirst]) || SpeakerPhrases.IsGivenName(text, subject.NameFirst)));

}
