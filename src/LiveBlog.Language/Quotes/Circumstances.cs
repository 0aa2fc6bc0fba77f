using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Where, to whom and when something was said, as told beside the verb of saying; and how a rule steps over such words.</summary>
internal static class Circumstances
{
    private const int LongestPhrase = 14;

    /// <summary>The first place, channel or occasion told between two tokens, both included, or null.</summary>
    public static TextSpan? Source(MarkedText marked, int from, int to, int speaker)
    {
        var text = marked.Text;
        for (var token = from; token <= to; token++)
        {
            if (!marked.IsOwn(token))
            {
                continue;
            }

            var word = text.Word(token);
            var next = text.Word(token + 1);
            var isSource = word switch
            {
                "à" => next is "l'" or "l’" or "la" or "des" or "un" or "une" && HasMedia(text, token + 1, 3) || text.Tokens[Math.Min(token + 1, text.Tokens.Count - 1)].IsAllCapitals,
                "au" => next is "micro" or "parlement" or "sénat" or "cours" or "journal" or "figaro" or "monde" or "terme",
                "aux" => next is "journalistes" or "médias",
                "sur" => HasChannel(text, token + 1, 4) || (IsLarge(text, token + 1) && !SpeechWords.Days.Has(next)),
                "dans" => HasDocument(text, token + 1, 4) || (next is "le" or "la" or "les" && IsLarge(text, token + 2)),
                "lors" or "devant" or "via" => true,
                "en" => next is "conférence" or "marge" or "direct",
                "auprès" => true,
                "in" => next is "a" or "an" or "the" && text.Word(token + 2) is "interview" or "statement" or "video" or "letter" or "report" or "tweet" or "speech",
                "on" => text.Tokens[Math.Min(token + 1, text.Tokens.Count - 1)].IsCapitalized && !SpeechWords.Days.Has(next) && !SpeechWords.Months.Has(next),
                _ => false,
            };
            if (!isSource)
            {
                continue;
            }

            var last = token;
            while (last < to && last + 1 != speaker && last < token + LongestPhrase && marked.IsOwn(last + 1) && !marked.IsComma(last + 1) && !marked.IsStop(last + 1) && !text.IsChar(last + 1, ':')
                && !SpeechWords.Days.Has(text.Word(last + 1)) && !EndsSource(text, token, last + 1))
            {
                last++;
            }

            if (last > token)
            {
                return text.SpanOf(token, last);
            }
        }

        return null;
    }

    /// <summary>A clause, a verb or another circumstance ends the words of a source.</summary>
    private static bool EndsSource(TokenizedText text, int first, int token)
    {
        var word = text.Word(token);
        return word is "que" or "qu'" or "qu’" or "où" or "qui" or "dont" or "après" or "avant" or "pour" or "that" or "who" or "which" or "after" or "before"
            || (token > first + 2 && (word is "lors" or "dans" or "devant" or "sur" or "via" || (word is "à" && IsLarge(text, token + 1)) || SpeechWords.Auxiliaries.Has(word) || SpeechWords.Pronouns.Has(word)));
    }

    private static bool IsLarge(TokenizedText text, int token) => (uint)token < (uint)text.Tokens.Count && text.Tokens[token].IsCapitalized;

    /// <summary>*Sur son compte X*, *sur l'antenne de…*; *sur le budget* is a matter.</summary>
    private static bool HasChannel(TokenizedText text, int token, int words)
    {
        for (var next = token; next < token + words; next++)
        {
            if (text.Word(next) is "compte" or "comptes" or "réseau" or "réseaux" or "twitter" or "facebook" or "instagram" or "telegram" or "tiktok" or "youtube" or "linkedin" or "x" or "rtl" or "antenne" or "plateau" or "chaîne" or "page" or "blog" or "ondes"
                or "télévision" or "radio" or "site" || SpeechWords.Media.Has(text.Word(next)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>*Dans un communiqué*, *dans les colonnes de…*; *dans la nuit* is a time.</summary>
    private static bool HasDocument(TokenizedText text, int token, int words)
    {
        for (var next = token; next < token + words; next++)
        {
            if (SpeechWords.Documents.Has(text.Word(next)) || text.Word(next) is "interview" or "entretien" or "lettre" or "tribune" or "message" or "discours" or "vidéo" or "tweet" or "post" or "livre" or "colonnes" or "déclaration" or "allocution" or "journal"
                or "podcast" or "émission" or "courrier" or "courriel" or "mail" or "billet" or "arrêt" or "décision" or "avis" or "plainte" or "quotidien" or "magazine" or "hebdomadaire" or "documentaire" or "réponse" or "publication" or "texte" or "édito" or "éditorial"
                or "mémoires" or "point" or "conférence" or "jugement" or "ordonnance" or "missive" or "motion" or "pétition" or "bulletin" or "procès-verbal" or "déposition" or "plaidoirie" or "prêche" or "homélie")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>To whom: *à ses partisans*, *aux élus*, *told reporters*; never a medium, which is a source.</summary>
    public static TextSpan? Addressee(MarkedText marked, int from, int to)
    {
        var text = marked.Text;
        if (from > 0 && text.Word(from - 1) is "told" or "tells" && text.Language == TextLanguage.English && marked.IsOwn(from)
            && SpeakerPhrases.At(text, from, to + 1) is { IsPronoun: false, HasName: false, Noun: >= 0 } told && SpeakerPhrases.IsPersonNoun(text.Word(told.Noun)))
        {
            return text.SpanOf(told.First, told.Last);
        }

        for (var token = from; token < to; token++)
        {
            if (marked.IsOwn(token) && text.Word(token) is "à" or "aux" or "au" && (!HasMedia(text, token + 1, 3) || text.Word(token + 1) is "journalistes" || text.Word(token + 2) is "journaliste" or "journalistes")
                && SpeakerPhrases.At(text, token + 1, to + 1) is { IsPronoun: false } person
                && (person.HasName ? SpeakerPhrases.IsGivenName(text, person.NameFirst) : person.Noun >= 0 && SpeakerPhrases.IsPersonNoun(text.Word(person.Noun))))
            {
                return text.SpanOf(token, person.Last);
            }
        }

        return null;
    }

    /// <summary>The date or time that stands between two tokens, both included.</summary>
    public static TimeMention? Time(TokenizedText text, IReadOnlyList<TimeMention> dates, int from, int to)
    {
        if (from > to || dates.Count == 0)
        {
            return null;
        }

        var (start, end) = (text.Tokens[from].Start, text.Tokens[to].End);
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < dates.Count && dates[low].Span.End <= end; low++)
        {
            if (dates[low].Type is TimeType.Date or TimeType.Time)
            {
                return dates[low];
            }
        }

        return null;
    }

    private static bool HasMedia(TokenizedText text, int token, int words)
    {
        for (var next = token; next < token + words; next++)
        {
            if (SpeechWords.Media.Has(text.Word(next)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Skips *à l'AFP*, *lundi soir*, *dans un communiqué*, *au Parlement* before a subject.</summary>
    public static int Skip(TokenizedText text, int at, int limit)
    {
        for (var rounds = 0; rounds < 5 && at < limit; rounds++)
        {
            var start = at;
            if (text.IsChar(at, ','))
            {
                at++;
            }

            at = VerbGroups.SkipAdverbs(text, at);
            at = SkipOne(text, at, limit);
            if (at == start || (at == start + 1 && text.IsChar(start, ',')))
            {
                return at;
            }
        }

        return at;
    }

    public static int SkipOne(TokenizedText text, int at, int limit)
    {
        var word = text.Word(at);
        // *Un mois plus tard*, *deux jours après,*
        if (at + 2 < limit && (text.Tokens[at].Kind == TokenKind.Number || SpeechWords.Determiners.Has(word)) && text.Word(at + 1) is "an" or "ans" or "année" or "années" or "mois" or "semaine" or "semaines" or "jour" or "jours" or "heure" or "heures" or "minute" or "minutes" or "siècle" or "siècles"
            && ((text.Word(at + 2) is "après" or "auparavant" or "avant" && text.IsChar(at + 3, ',')) || (at + 3 < limit && text.Is(at + 2, "plus") && text.Word(at + 3) is "tard" or "tôt")))
        {
            return text.Is(at + 2, "plus") ? at + 4 : at + 3;
        }

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

        // *Mi-mai*
        if (word is "mi" && text.IsChar(at + 1, '-') && SpeechWords.Months.Has(text.Word(at + 2)))
        {
            return at + 3;
        }

        if (word.StartsWith("mi-") && SpeechWords.Months.Has(word[3..]))
        {
            return at + 1;
        }

        // *Début septembre*, *fin 2018*
        if (word is "début" or "fin" or "courant" && (SpeechWords.Months.Has(text.Word(at + 1)) || (at + 1 < limit && text.Tokens[at + 1].Kind == TokenKind.Number)))
        {
            return at + 2;
        }

        // *Un jour de juillet 2014*, *un soir*
        if (word is "un" && text.Word(at + 1) is "jour" or "soir" or "matin" or "lundi" or "mardi" or "mercredi" or "jeudi" or "vendredi" or "samedi" or "dimanche")
        {
            at += 2;
            while (at < limit && (text.Word(at) is "de" or "d'" or "d’" && SpeechWords.Months.Has(text.Word(at + 1)) || SpeechWords.Months.Has(text.Word(at)) || text.Tokens[at].Kind == TokenKind.Number))
            {
                at++;
            }

            return at;
        }

        // *La semaine dernière*, *l'an dernier*, *la veille*
        if (word is "la" or "le" or "l'" or "l’" && text.Word(at + 1) is "semaine" or "veille" or "mois" or "an" or "année" or "lendemain" && (text.Word(at + 2) is "dernière" or "dernier" or "passée" or "passé" or "précédente" or "précédent" || text.Word(at + 1) is "veille" or "lendemain"))
        {
            return text.Word(at + 1) is "veille" or "lendemain" ? at + 2 : at + 3;
        }

        // *D'une voix calme*, *avant de quitter ses fonctions*
        if ((word is "d'" or "d’" && text.Word(at + 1) is "un" or "une" && text.Tokens[at].IsCapitalized) || (word is "avant" && text.Word(at + 1) is "de" or "d'" or "d’"))
        {
            while (at < limit && text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number)
            {
                at++;
            }

            return at;
        }

        // *Pour l'AFP*, between a verb and its subject
        if (word is "pour" && HasMedia(text, at + 1, 2) && at + 2 < limit)
        {
            return text.Word(at + 1) is "l'" or "l’" or "la" or "le" ? at + 3 : at + 2;
        }

        // *En croyant que*: a clause.
        if (word is "en" && text.Word(at + 1).EndsWith("ant") && text.Word(at + 2) is "que" or "qu'" or "qu’")
        {
            return at;
        }

        if (!(word is "a" && text.Tokens[at].IsCapitalized && text.Language == TextLanguage.French) && word is not ("à" or "au" or "aux" or "dans" or "sur" or "lors" or "dès" or "devant" or "en" or "pendant" or "après" or "avant" or "auprès" or "via" or "par" or "depuis" or "chez" or "vers" or "derrière" or "sous" or "face" or "autour" or "près" or "malgré" or "entre" or "parmi" or "in" or "on" or "at"))
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
            // *Sur BFMTV et RMC*: a second station.
            if (next is "et" && hasWord && at + 1 < limit && text.Tokens[at - 1].IsCapitalized && text.Tokens[at + 1].IsAllCapitals)
            {
                at++;
                continue;
            }

            if (next is "que" or "qu'" or "qu’" or "qui" or "dont" or "et" or "mais" || SpeakerPhrases.IsPronoun(next) && next is not ("lui" or "eux") && !(next is "elle" or "elles" && !hasWord && text.IsChar(at + 1, ',')))
            {
                break;
            }

            // *À l'AFP des sources proches*: the subject.
            if (hasWord && next is "des" && text.Tokens[at - 1].IsAllCapitals && text.Word(at + 1) is "sources" or "proches" or "responsables" or "témoins")
            {
                break;
            }

            isParticle = next is "de" or "du" or "des" or "d'" or "d’" or "à" or "au" or "aux";
            var isArticle = SpeechWords.Determiners.Has(next) || next is "l’";
            if (hasWord && !afterParticle && ((isArticle && !isParticle) || next is "m" or "mme" || (text.Tokens[at].IsCapitalized && !text.Tokens[at - 1].IsCapitalized && !(text.Word(at - 1) is "page" or "compte" or "agence" or "journal" or "quotidien" or "chaîne" or "radio" or "magazine" or "hebdomadaire" or "site") && (next.Length > 1 && SpeakerPhrases.IsGivenName(text, at) || !text.Tokens[at - 1].IsCapitalized))
                || SpeechWords.Days.Has(next)))
            {
                break;
            }

            // *À l'AFP Paul Durand*: a second name behind the first is the speaker's.
            if (hasWord && !afterParticle && text.Tokens[at].IsCapitalized && (text.Tokens[at - 1].IsAllCapitals || SpeakerPhrases.IsGivenName(text, at) || SpeechWords.Media.Has(text.Word(at - 1))))
            {
                break;
            }

            hasWord |= !isParticle && !isArticle;
            afterParticle = isParticle || isArticle;
        }

        return at;
    }
}
