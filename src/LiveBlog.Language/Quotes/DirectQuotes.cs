using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Tells which passages between marks are somebody's words, and which are titles, names and words held at arm's length.</summary>
internal static class DirectQuotes
{
    /// <summary>A passage of no more words needs a verb of saying or judging right before it.</summary>
    private const int ShortWords = 3;

    private const int LongestReach = 60;

    /// <summary>How many tokens *Extraits.* or *Morceaux choisis.* may have before the words they lead in.</summary>
    private const int LongestLeadIn = 4;

    public static List<QuoteDraft> In(MarkedText marked, List<SpeechAct> acts)
    {
        var quotes = new List<QuoteDraft>();
        var act = 0;
        for (var index = 0; index < marked.Passages.Count; index++)
        {
            var passage = marked.Passages[index];
            while (act < acts.Count && acts[act].First < passage.FirstToken)
            {
                act++;
            }

            var (before, after) = (act > 0 ? acts[act - 1] : null, act < acts.Count ? acts[act] : null);
            if (Read(marked, acts, act, passage, before, after, quotes.Count > 0 ? quotes[^1] : null) is { } quote)
            {
                quotes.Add(quote);
            }
        }

        return quotes;
    }

    private static QuoteDraft? Read(MarkedText marked, List<SpeechAct> acts, int next, QuotedPassage passage, SpeechAct? before, SpeechAct? after, QuoteDraft? previous)
    {
        var text = marked.Text;
        var (first, last) = (passage.FirstToken, passage.LastToken);
        var words = Words(text, first, last);
        if (words == 0)
        {
            return null;
        }

        // Goes on behind the incise that cuts it: « Oui », dit-il, « mais pas demain ».
        if (previous?.Act is { Construction: SpeechConstruction.Incise } cut && cut.From == previous.Last + 1 && Joins(marked, cut, first, last))
        {
            previous.Parts.AddRange(passage.Parts);
            previous.Last = last;
            return null;
        }

        if (Inner(marked, passage) is { } inner)
        {
            return inner;
        }

        var start = marked.SentenceStart(first);
        var beginsSentence = first == start || (first == start + 1 && !marked.IsOwn(start)) || (first == start + 1 && text.Tokens[start].Kind == TokenKind.Punctuation);
        if (after is { Construction: SpeechConstruction.Incise or SpeechConstruction.According } && after.From == last + 1 && (text.SentenceOf[after.First] == text.SentenceOf[last] || !text.Tokens[after.First].IsCapitalized))
        {
            return words <= ShortWords && !beginsSentence && !IsIntroduced(marked, first) && IsTitleLike(marked, passage, words) ? null
                : Draft(passage, OfDocument(text, before, after) ?? after);
        }

        var isAfterColon = first > 0 && text.IsChar(first - 1, ':');
        if (isAfterColon && OfColon(marked, first, before, words) is { } introduced)
        {
            return Draft(passage, introduced);
        }

        // *A group called "Hands Up"*: a name.
        if (text.Word(first - 1) is "called" or "named" or "dubbed" or "titled")
        {
            return null;
        }

        // *Se dit « inquiet »*, *jugé « absurde » par le maire*.
        if (before?.Construction == SpeechConstruction.Passive && IsCharge(text, first))
        {
            return null;
        }

        if (before is { Speaker: not null, Verb: not null, IsNobodys: false } && before.Last == first - 1 && before.Construction is SpeechConstruction.Clause or SpeechConstruction.Passive
            && (text.Word(before.Last) is not ("dit" or "dits" or "dite" or "dites") || before.First < before.Last || before.Speaker.Value.IsPronoun || IsPerson(text, before.Speaker.Value)))
        {
            return Draft(passage, before);
        }

        if (IsTitleLike(marked, passage, words, before))
        {
            return null;
        }

        var sentence = text.SentenceOf[first];
        // *À la mairie, on assure que « tout va bien »*: somebody's words, but nobody's name.
        if (before is { IsNobodys: true } && words > ShortWords && text.Word(before.From) is "on" && text.SentenceOf[before.First] == text.SentenceOf[first] && (before.Clause == first || (before.Clause < 0 && first - before.Last <= 4)))
        {
            return Draft(passage, null);
        }

        // *D'une « faute » et d'un « renoncement »*: what the same verb calls it too.
        if (previous?.Act is { Construction: SpeechConstruction.Clause or SpeechConstruction.Passive } same && ReferenceEquals(same, before) && IsCoordinated(marked, previous.Last + 1, first))
        {
            return Draft(passage, same);
        }

        if (before is not null && text.SentenceOf[before.First] == sentence && first - before.Last < LongestReach && !before.IsNobodys)
        {
            var distance = first - before.Last - 1;
            var isNear = distance <= (before.Verb?.IsReflexive == true ? 4 : before.Verb?.Form.HasFlag(VerbForm.Judging) == true ? 4 : 1);
            if (words > ShortWords || (before.Construction == SpeechConstruction.According && words > 1) || (isNear && before.Construction is SpeechConstruction.Clause or SpeechConstruction.Passive))
            {
                return Draft(passage, before);
            }

            return null;
        }

        // *Le loyer est « un souci de tous les jours », a reconnu X.*
        if (words > ShortWords && Behind(marked, acts, next, last, sentence) is { } behind)
        {
            return Draft(passage, behind);
        }

        // *Viendra-t-il ? « Oui. »*: one word is an answer behind what somebody said or was asked.
        if (beginsSentence && (words > 1 || previous is not null) && (words > ShortWords || EndsSentence(text, passage)))
        {
            return Continuation(marked, passage, previous);
        }

        if (words > ShortWords && !IsCharge(text, first) && Subjects.AtHead(marked, start, first) is { } subject && (subject.IsPronoun && !text.Is(subject.First, "on") || IsPerson(text, subject)))
        {
            return Draft(passage, new SpeechAct(SpeechConstruction.Clause, subject.First, subject.Last, subject.First, subject.Last, null, subject));
        }

        return null;
    }

    /// <summary>*Il a insisté pour que « … », selon un communiqué*: his words, and a document that nobody named gives them.</summary>
    public static SpeechAct? OfDocument(TokenizedText text, SpeechAct? before, SpeechAct after) =>
        before is { Construction: SpeechConstruction.Clause, Speaker: not null, IsNobodys: false } && text.SentenceOf[before.First] == text.SentenceOf[after.First]
        && after is { Construction: SpeechConstruction.According, Speaker: { HasName: false, Noun: >= 0 } document } && SpeechWords.Documents.Has(text.Word(document.Noun)) && text.Word(document.First) is "un" or "une" or "son" or "sa" or "leur" or "a" or "his" or "her" or "their"
            ? before with { Document = text.SpanOf(document.First, document.Last) } : null;

    private static QuoteDraft Draft(QuotedPassage passage, SpeechAct? act) => new(QuoteKind.Direct, [.. passage.Parts], passage.FirstToken, passage.LastToken, act);

    private static bool IsPerson(TokenizedText text, SpeakerPhrase subject) =>
        (subject.Noun >= 0 && (SpeakerPhrases.IsPersonNoun(text.Word(subject.Noun)) || SpeakerPhrases.IsPeople(text, subject.Noun))) || (subject.HasName && (subject.NameLast > subject.NameFirst || subject.Noun >= 0 || text.IsChar(subject.NameFirst - 1, '.') || SpeakerPhrases.IsGivenName(text, subject.NameFirst)));

    private static int Words(TokenizedText text, int first, int last)
    {
        var words = 0;
        for (var token = first; token <= last; token++)
        {
            if (text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number)
            {
                words++;
            }
        }

        return words;
    }

    private static bool Joins(MarkedText marked, SpeechAct cut, int first, int last)
    {
        var text = marked.Text;
        var at = cut.To + 1;
        if (marked.IsComma(at))
        {
            at++;
        }

        return at == first && text.SentenceOf[first] == text.SentenceOf[cut.First] && text.Tokens[Math.Min(first + 1, last)] is { IsCapitalized: false };
    }

    private static bool IsIntroduced(MarkedText marked, int first) => first > 0 && (marked.Text.IsChar(first - 1, ':') || marked.IsComma(first - 1));

    /// <summary>The act that a colon before a passage closes: *X a dit : « … »*, *X : « … »*.</summary>
    private static SpeechAct? OfColon(MarkedText marked, int first, SpeechAct? before, int words)
    {
        var text = marked.Text;
        var colon = first - 1;
        var start = marked.SentenceStart(colon);
        if (before is not null && before.First >= start)
        {
            return before;
        }

        if (Utterance(marked, start, colon) is { } teller)
        {
            return new SpeechAct(SpeechConstruction.Clause, teller.First, teller.Last, teller.First, teller.Last, null, teller);
        }

        if (Subjects.AtHead(marked, start, colon) is { } subject && (subject.IsPronoun || IsPerson(text, subject) || (words > ShortWords && text.Tokens[first + 1].IsCapitalized && Incises.IsPlainSpeaker(text, subject))))
        {
            return new SpeechAct(SpeechConstruction.Clause, subject.First, subject.Last, subject.First, subject.Last, null, subject);
        }

        return null;
    }

    /// <summary>Whether two passages of a sentence are joined by *et*, *mais*, a comma before *de*, with few words between.</summary>
    private static bool IsCoordinated(MarkedText marked, int from, int to)
    {
        var text = marked.Text;
        if (from >= to || to - from > 6 || text.SentenceOf[from] != text.SentenceOf[to])
        {
            return false;
        }

        for (var token = to - 1; token >= from && token >= to - 4; token--)
        {
            if (text.Word(token) is "et" or "mais" or "ou" or "puis" or "ni" or "and" or "but" or "or" || (marked.IsComma(token) && token == from))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>*Voici la réponse d'Anne Petit :*, *Sa réponse :*: who stands behind the noun of something said, or before it.</summary>
    private static SpeakerPhrase? Utterance(MarkedText marked, int start, int colon)
    {
        var text = marked.Text;
        for (var token = Math.Max(start, colon - LongestReach); token < colon; token++)
        {
            if (!SpeechWords.Utterances.Has(text.Word(token)) || !marked.IsOwn(token))
            {
                continue;
            }

            if (text.Word(token - 1) is "son" or "sa" or "ses" or "leur" or "leurs" or "his" or "her" or "their" && token - 1 >= start)
            {
                return SpeakerPhrases.Possessive(text, token - 1);
            }

            if (text.Word(token + 1) is "de" or "d'" or "d’" or "du" or "of" or "from" && SpeakerPhrases.At(text, text.Is(token + 1, "du") ? token + 1 : token + 2, colon) is { IsPronoun: false } behind && (behind.HasName || IsPerson(text, behind)))
            {
                return behind;
            }
        }

        return null;
    }

    private static SpeechAct? Behind(MarkedText marked, List<SpeechAct> acts, int next, int last, int sentence)
    {
        for (var act = next; act < acts.Count && act < next + 3; act++)
        {
            if (marked.Text.SentenceOf[acts[act].First] != sentence || acts[act].First - last > LongestReach)
            {
                return null;
            }

            if (acts[act].Construction is SpeechConstruction.Incise or SpeechConstruction.According)
            {
                return acts[act];
            }
        }

        return null;
    }

    private static bool EndsSentence(TokenizedText text, QuotedPassage passage) => Letters.EndsSentence(text.Text[passage.Parts[^1].End - 1]);

    /// <summary>A passage that is a sentence of its own with nobody beside it goes on with the one before, or has no known speaker.</summary>
    private static QuoteDraft? Continuation(MarkedText marked, QuotedPassage passage, QuoteDraft? previous)
    {
        var text = marked.Text;
        var isWhole = EndsSentence(text, passage) || marked.IsStop(passage.LastToken + 1);
        if (!isWhole)
        {
            return null;
        }

        // *Marie Petit rit. « Jamais de la vie. »*: the sentence before is about who speaks.
        var start = marked.SentenceStart(passage.FirstToken);
        if (start > 0 && marked.IsOwn(start - 1) && !IsNewParagraph(text, start))
        {
            var begin = marked.SentenceStart(start - 1);
            var end = start;
            // *Le recteur était notre invité. Extraits. « … »*: a word that only leads in.
            if (end - begin <= LongestLeadIn && begin > 0 && marked.IsOwn(begin - 1) && !HasFinite(text, begin, end) && !SpeakerPhrases.IsGivenName(text, begin))
            {
                (begin, end) = (marked.SentenceStart(begin - 1), begin);
            }

            // *Viendra-t-il ? « Non. »*: a question is of who asks.
            var isAnswer = previous is not null && text.IsChar(end - 1, '?');
            if (!isAnswer && (previous is null || previous.Last < begin) && end - begin < LongestReach && Subjects.AtHead(marked, begin, end) is { } subject && (IsPerson(text, subject) || (subject.IsPronoun && !text.Is(subject.First, "on"))))
            {
                return Draft(passage, new SpeechAct(SpeechConstruction.Clause, subject.First, subject.Last, subject.First, subject.Last, null, subject));
            }
        }

        // *« Tout est perdu. » Battu samedi, Paul Petit n'a pas cherché d'excuse.*: the sentence behind tells it, where none before does.
        var behind = passage.LastToken + 1;
        if ((previous is null || (start > 0 && IsNewParagraph(text, start))) && behind < text.Tokens.Count && marked.IsOwn(behind) && text.SentenceOf[behind] == text.SentenceOf[passage.LastToken] + 1 && !IsNewParagraph(text, behind)
            && Math.Min(marked.SentenceEnd(behind), behind + LongestReach) is var stop && Subjects.AtHead(marked, behind, stop) is { IsPronoun: false } teller && IsPerson(text, teller))
        {
            return Draft(passage, new SpeechAct(SpeechConstruction.Clause, teller.First, teller.Last, teller.First, teller.Last, null, teller));
        }

        var draft = Draft(passage, null);
        draft.Continues = previous is not null && text.SentenceOf[passage.FirstToken] - text.SentenceOf[Math.Min(previous.Last, text.Tokens.Count - 1)] <= 3;
        return draft;
    }

    private static bool IsNewParagraph(TokenizedText text, int token)
    {
        for (var at = text.Tokens[token - 1].End; at < text.Tokens[token].Start; at++)
        {
            if (Letters.EndsLine(text.Text[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>*Mis en examen pour « abus de biens sociaux »*: the words of a law and nobody's.</summary>
    private static bool IsCharge(TokenizedText text, int first) =>
        text.Word(first - 1) is "pour" or "for" or "dit" or "dite" or "dits" || (text.Word(first - 1) is "des" or "d'" or "de" && text.Word(first - 2) is "pour" or "chef" or "chefs");

    private static bool HasFinite(TokenizedText text, int first, int last)
    {
        for (var token = first; token < last; token++)
        {
            if (Clauses.LooksFinite(text, token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title or a name: behind the noun of a work, or all in capitals.</summary>
    private static bool IsTitleLike(MarkedText marked, QuotedPassage passage, int words, SpeechAct? before = null)
    {
        var text = marked.Text;
        var first = passage.FirstToken;
        if (words <= 8)
        {
            for (var token = first - 1; token >= Math.Max(0, first - 2) && marked.IsOwn(token); token--)
            {
                if (marked.IsStop(token) || marked.IsComma(token) || text.IsChar(token, ':'))
                {
                    break;
                }

                if (SpeechWords.Works.Has(text.Word(token)) && !(before?.Verb is { IsPassive: false } verb && token == verb.Head && verb.First < verb.Head) && !(text.Word(token) is "dit" or "dite" or "dits" or "dites" && text.Word(token - 1) is "s'" or "s’" or "est" or "se" or "a" or "il" or "elle"))
                {
                    return true;
                }

                if (token < first - 1 && text.Tokens[token].Kind != TokenKind.Word)
                {
                    break;
                }
            }
        }

        // *Dans « La Peste »*, *sur « Les Sources du Nil »*: a capital behind a preposition begins a title.
        if (words <= 8 && !EndsSentence(text, passage) && (text.Word(first - 1) is "dans" or "sur" or "in" or "of" || (text.Word(first - 1) is "par" or "avec" or "de" or "d'" or "d’" or "with" && !HasFinite(text, first + 1, passage.LastToken))) && text.Tokens[first + 1].IsCapitalized && marked.SentenceStart(first) < first - 1)
        {
            return true;
        }

        var capitals = 0;
        var small = 0;
        for (var token = first + 1; token < passage.LastToken; token++)
        {
            if (text.Tokens[token] is { Kind: TokenKind.Word, Length: > 3 })
            {
                capitals += text.Tokens[token].IsCapitalized ? 1 : 0;
                small += text.Tokens[token].IsCapitalized ? 0 : 1;
            }
        }

        return !EndsSentence(text, passage) && ((capitals > 0 && small == 0 && words <= 8) || (words <= ShortWords && capitals > 0 && text.Tokens[first + 1].IsCapitalized && marked.SentenceStart(first) < first - 1 && !text.IsChar(first - 1, ':')));
    }

    /// <summary>An incise within the marks: « Oui, dit-il. Mais pas demain. »</summary>
    private static QuoteDraft? Inner(MarkedText marked, QuotedPassage passage)
    {
        var text = marked.Text;
        var end = passage.IsClosed ? passage.LastToken : passage.LastToken + 1;
        var parts = new List<TextSpan>();
        var from = passage.FirstToken + 1;
        SpeechAct? found = null;
        for (var token = from; token < end; token++)
        {
            var isBreak = marked.IsComma(token) || (marked.IsStop(token) && token + 1 < end && !text.Tokens[token + 1].IsCapitalized) || text.Tokens[token].Kind == TokenKind.Punctuation && text.Text[text.Tokens[token].Start] is '–' or '—';
            if (!isBreak || token == from || Incises.At(marked, token + 1, Math.Min(end, token + 40), false) is not { Speaker: { } speaker, Verb: { } verb } incise
                || (speaker.IsPronoun && text.Is(speaker.First, "on")) || (text.Language == TextLanguage.English && !IsPerson(text, speaker) && !speaker.IsPronoun))
            {
                continue;
            }

            var last = Math.Max(incise.Last, speaker.Last);
            while (last + 1 < end && last < incise.First + 30 && !marked.IsComma(last + 1) && !marked.IsStop(last + 1) && text.Tokens[last + 1].Kind is not TokenKind.Mark)
            {
                last++;
            }

            // What follows must be the words cut or their end: an incise stands between two commas or before a stop.
            if (last + 1 < end && !marked.IsComma(last + 1) && !marked.IsStop(last + 1))
            {
                continue;
            }

            if (marked.Content(from, token - 1) is { IsEmpty: false } part)
            {
                parts.Add(marked.IsStop(token) ? new TextSpan(part.Start, text.Tokens[token].End) : part);
            }

            found ??= incise with { From = token, To = last };
            from = last + 2;
            token = last + 1;
        }

        if (found is null)
        {
            return null;
        }

        if (from < end)
        {
            var rest = new TextSpan(text.Tokens[from].Start, passage.Parts[0].End).Trimmed(text.Text);
            if (!rest.IsEmpty)
            {
                parts.Add(rest);
            }
        }

        parts.AddRange(passage.Parts.Skip(1));
        return parts.Count == 0 ? null : new QuoteDraft(QuoteKind.Direct, parts, passage.FirstToken, passage.LastToken, found);
    }
}
