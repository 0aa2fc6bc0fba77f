using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Reads a sentence between marks with nobody beside it: the sentences around it, or the quote before it, tell who says it.</summary>
internal static class Continuations
{
    private const int LongestReach = 60;

    /// <summary>How many sentences a paragraph may tell of one person between his words.</summary>
    private const int LongestPortrait = 6;

    /// <summary>How many tokens *Extraits.* or *Morceaux choisis.* may have before the words they lead in.</summary>
    private const int LongestLeadIn = 4;

    /// <summary>A passage that is a sentence of its own with nobody beside it goes on with the one before, or has no known speaker.</summary>
    public static QuoteDraft? Of(MarkedText marked, QuotedPassage passage, QuoteDraft? previous, SpeechAct? before)
    {
        var text = marked.Text;
        var isWhole = passage.EndsSentence(text) || marked.IsStop(passage.LastToken + 1) || text.BeginsLine(passage.LastToken + 1);
        if (!isWhole)
        {
            // *« A », dit X. « Pour certains, cela se joue à dix euros » par mois.*
            var isNear = previous is not null && passage.IsClosed && passage.LastToken - passage.FirstToken > LongestLeadIn + 1 && marked.SentenceEnd(passage.FirstToken) - passage.LastToken <= LongestLeadIn + 1
                && previous.SentencesTo(text, passage.FirstToken) <= 1 && Clauses.HasFinite(text, passage.FirstToken + 1, passage.LastToken);
            if (isNear)
            {
                return QuoteDraft.Continuing(passage);
            }

            // *« Il y a des paragraphes entiers qui sont rajoutés » et, à l'inverse, « … »*: more than a title or a name.
            return !DirectQuotes.IsLongClause(text, passage) ? null : previous is not null && previous.SentencesTo(text, passage.FirstToken) <= 3 ? QuoteDraft.Continuing(passage) : QuoteDraft.Of(passage, null);
        }

        // *Marie Petit rit. « Jamais de la vie. »*: the sentence before is about who speaks.
        var start = marked.SentenceStart(passage.FirstToken);
        if (start > 0 && marked.IsOwn(start - 1) && !text.BeginsLine(start))
        {
            var begin = marked.SentenceStart(start - 1);
            var end = start;
            // *Le recteur était notre invité. Extraits. « … »*: a word that only leads in.
            if (end - begin <= LongestLeadIn && begin > 0 && marked.IsOwn(begin - 1) && !Clauses.HasFinite(text, begin, end) && !SpeakerPhrases.IsGivenName(text, begin))
            {
                (begin, end) = (marked.SentenceStart(begin - 1), begin);
            }

            // *Viendra-t-il ? « Non. »*: a question is of who asks.
            var isAnswer = previous is not null && (text.IsChar(end - 1, '?') || Asks(text, begin, end));
            if (!isAnswer && (previous is null || previous.Last < begin) && end - begin < LongestReach && Subjects.AtHead(marked, begin, end) is { } subject && (Subjects.IsPerson(text, subject) || (subject.IsPronoun && !text.Is(subject.First, "on"))))
            {
                return QuoteDraft.Of(passage, SpeechAct.Of(subject));
            }

            // *Le ministère a détaillé les livraisons. « … »*: a body that has just told something goes on in its own words.
            if (!isAnswer && (previous is null || previous.Last < begin) && before is { Construction: SpeechConstruction.Clause, IsNobodys: false, Clause: < 0, Speaker: { IsPronoun: false } body } && before.First >= begin && before.First < end && Incises.IsPlainSpeaker(text, body))
            {
                return QuoteDraft.Of(passage, SpeechAct.Of(body));
            }
        }

        // *« … » ¶ Paul Durand, président de la Fédération*: a line that only names who said it, with his role or alone.
        var below = passage.LastToken + 1;
        if (below < text.Tokens.Count && marked.IsOwn(below) && text.BeginsLine(below) && (start == 0 || text.BeginsLine(start)) && SpeakerPhrases.At(text, below, EndOfLine(text, below)) is { IsName: true } named && named.NameLast > named.NameFirst
            && ((text.BeginsLine(named.Last + 1) && SpeakerPhrases.IsGivenName(text, named.NameFirst)) || (marked.IsComma(named.Last + 1) && (SpeakerPhrases.IsPersonNoun(text.Word(named.Last + 2)) || (SpeakerPhrases.IsGivenName(text, named.NameFirst) && named.Last + 2 < text.Tokens.Count && text.Tokens[named.Last + 2] is { Kind: TokenKind.Word, IsCapitalized: false })) && IsLineWithoutVerb(marked, named.Last + 1))))
        {
            return QuoteDraft.Of(passage, SpeechAct.Of(named));
        }

        // *Anne Petit soutient les grévistes. ¶ « … »*: whom the paragraph before has brought in.
        if (start > 1 && text.BeginsLine(start) && marked.IsOwn(start - 1) && marked.SentenceStart(start - 1) is var told && (text.BeginsLine(told) ? previous is not null && previous.Last < told : previous is null && IsLabel(text, told)) && start - told < LongestReach
            && Subjects.AtHead(marked, told, start) is { IsName: true } newcomer && newcomer.NameLast > newcomer.NameFirst && SpeakerPhrases.IsGivenName(text, newcomer.NameFirst))
        {
            return QuoteDraft.Of(passage, SpeechAct.Of(newcomer));
        }

        // *La déception est immense, comme pour Anne Petit, première adjointe. ¶ « … »*
        if (start > 1 && text.BeginsLine(start) && marked.IsOwn(start - 1) && Example(marked, start) is { } example)
        {
            return QuoteDraft.Of(passage, SpeechAct.Of(example));
        }

        // *« … » J'ai pensé à ces paroles d'Anne Petit.*
        if (OfWordsBehind(marked, passage.LastToken + 1) is { } author)
        {
            return QuoteDraft.Of(passage, SpeechAct.Of(author));
        }

        // *« Tout est perdu. » Battu samedi, Paul Petit n'a pas cherché d'excuse.*: the sentence behind tells it, where none before does.
        var behind = passage.LastToken + 1;
        if ((previous is null || (text.Language == TextLanguage.French && start > 0 && text.BeginsLine(start))) && behind < text.Tokens.Count && marked.IsOwn(behind) && text.SentenceOf[behind] == text.SentenceOf[passage.LastToken] + 1 && !text.BeginsLine(behind)
            && Math.Min(marked.SentenceEnd(behind), behind + LongestReach) is var stop && Subjects.AtHead(marked, behind, stop) is { IsPronoun: false } teller && Subjects.IsPerson(text, teller))
        {
            return QuoteDraft.Of(passage, SpeechAct.Of(teller));
        }

        // *Il dit comprendre les grévistes. ¶ « … »*, *Rien n'est fini, assure-t-il. « … »*: whose words the sentence before reports.
        if (before is { IsNobodys: false, Speaker: { IsPlural: false } reported } && (before is { Construction: SpeechConstruction.Clause, Clause: >= 0 } || (before.Construction == SpeechConstruction.Incise && !text.BeginsLine(start) && before.From > 0 && marked.IsOwn(before.From - 1))) && text.SentenceOf[passage.FirstToken] - text.SentenceOf[before.First] == 1 && (previous is null || previous.Last < before.First)
            && (reported.IsPronoun || Subjects.IsPerson(text, reported)) && !text.IsChar(start - 1, '?') && !Asks(text, marked.SentenceStart(before.First), start))
        {
            return QuoteDraft.Of(passage, SpeechAct.Of(reported));
        }

        var draft = QuoteDraft.Of(passage, null);
        draft.Continues = previous is not null && (previous.SentencesTo(text, passage.FirstToken) <= 3 || (previous.SentencesTo(text, passage.FirstToken) <= LongestPortrait && NamesNobody(text, previous.Last + 1, passage.FirstToken)));
        return draft;
    }

    /// <summary>Whether the rest of a paragraph names nobody with first name and surname.</summary>
    private static bool NamesNobody(TokenizedText text, int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (text.BeginsLine(token) || (SpeakerPhrases.IsGivenName(text, token) && text.Tokens[token + 1].IsCapitalized))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The person to whom the sentence that begins at a token gives the words before it: *ces paroles de Paul Durand*.</summary>
    public static SpeakerPhrase? OfWordsBehind(MarkedText marked, int first)
    {
        var text = marked.Text;
        if (first >= text.Tokens.Count || !marked.IsOwn(first))
        {
            return null;
        }

        var end = Math.Min(marked.SentenceEnd(first), first + LongestReach);
        // *L'aveu vient de Paul Durand*
        if (SpeechWords.Utterances.Has(text.Word(first + 1)) && SpeechWords.Determiners.Has(text.Word(first)) && text.Word(first + 2) is "vient" or "est" or "émane" && text.Word(first + 3) is "de" or "d'" or "d’" or "du"
            && (text.Is(first + 3, "du") ? SpeakerPhrases.BehindContracted(text, first + 4, end) : SpeakerPhrases.At(text, first + 4, end)) is { IsPronoun: false } whose)
        {
            return whose;
        }

        for (var token = first; token + 3 < end && marked.IsOwn(token); token++)
        {
            // *Cet implacable jugement de Paul Durand*: with an adjective too.
            var noun = text.Word(token + 2) is "de" or "d'" or "d’" ? token + 1 : token + 2;
            if (text.Word(token) is "ces" or "cette" or "cet" or "ce" && text.Word(noun) is "paroles" or "mots" or "mot" or "phrases" or "phrase" or "propos" or "vers" or "remarque" or "réflexion" or "déclaration" or "formule" or "confidence" or "sentence" or "jugement" or "aveu" or "constat" or "cri" && text.Word(noun + 1) is "de" or "d'" or "d’" && SpeakerPhrases.At(text, noun + 2, end) is { HasName: true } author)
            {
                return author;
            }
        }

        return null;
    }

    /// <summary>The person whom the sentence before a token gives as an example: *comme Anne Petit*, *à l'image de Paul Durand*.</summary>
    private static SpeakerPhrase? Example(MarkedText marked, int end)
    {
        var text = marked.Text;
        for (var token = end - 1; token > Math.Max(marked.SentenceStart(end - 1), end - LongestReach) && marked.IsOwn(token); token--)
        {
            var at = text.Is(token, "comme") ? (text.Word(token + 1) is "pour" or "chez" ? token + 2 : token + 1)
                : text.Word(token) is "image" or "instar" or "cas" && text.Word(token + 1) is "de" or "d'" or "d’" ? token + 2 : -1;
            if (at >= 0 && at < end && SpeakerPhrases.At(text, at, end) is { IsName: true } name && name.NameLast > name.NameFirst && SpeakerPhrases.IsGivenName(text, name.NameFirst) && (marked.IsComma(name.Last + 1) || marked.IsStop(name.Last + 1)))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The token that begins the line behind that of a token, or stands too far for a name.</summary>
    private static int EndOfLine(TokenizedText text, int token)
    {
        var end = token + 1;
        while (end < text.Tokens.Count && end < token + LongestReach && !text.BeginsLine(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>*ENTRETIEN.*, before the sentence that begins at a token: a word in capitals alone on its line so far.</summary>
    private static bool IsLabel(TokenizedText text, int token) =>
        token > 1 && text.IsChar(token - 1, '.') && text.Tokens[token - 2] is { IsAllCapitals: true, Length: > 3 } && (token == 2 || text.BeginsLine(token - 2));

    private static bool IsLineWithoutVerb(MarkedText marked, int from)
    {
        var text = marked.Text;
        for (var token = from; token < Math.Min(text.Tokens.Count, from + LongestReach); token++)
        {
            if (text.BeginsLine(token))
            {
                return true;
            }

            if (marked.IsStop(token) || !marked.IsOwn(token) || Clauses.LooksFinite(text, token))
            {
                return false;
            }
        }

        return text.Tokens.Count <= from + LongestReach;
    }

    /// <summary>*La présidente lui demande pourquoi.*: whoever answers, it is not she.</summary>
    private static bool Asks(TokenizedText text, int first, int end)
    {
        // *Asked whether she would, she laughed.* is about who answers.
        for (var token = first + 1; token < end; token++)
        {
            var word = text.Word(token);
            if (word is "demande" or "demandé" or "demandait" or "interroge" or "interrogé" or "questionne" or "questionné" or "relance" or "relancé" or "insiste" or "asks" or "asked")
            {
                return true;
            }
        }

        return false;
    }
}
