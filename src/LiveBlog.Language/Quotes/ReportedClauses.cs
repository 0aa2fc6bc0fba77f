using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Finds the clause behind a verb of saying that holds what was said.</summary>
internal static class ReportedClauses
{
    /// <summary>How many tokens *quelques heures plus tard* may have between its commas.</summary>
    private const int LongestAside = 8;

    /// <summary>The token behind *que* that begins what was said, or -1.</summary>
    public static int Behind(MarkedText marked, VerbGroup group, int limit)
    {
        var text = marked.Text;
        var at = group.Last + 1;
        if (text.Language == TextLanguage.English)
        {
            return EnglishClause(marked, group, limit);
        }

        // *Le maire prévient : la ville n'ouvrira pas.*
        at = text.IsChar(at, ':') || !text.IsChar(Circumstances.Skip(text, at, limit), ':') ? at : Circumstances.Skip(text, at, limit);
        if (text.IsChar(at, ':') && at + 1 < limit && marked.IsOwn(at + 1) && group.Form.HasFlag(VerbForm.Finite) && (Clauses.HasFinite(text, at + 1, Math.Min(limit, at + 25)) || (text.Word(at + 1) is "pas" or "plus" or "hors" && text.Word(at + 2) is "question" or "de")))
        {
            return at + 1;
        }

        // *Rappelle, lui, que*
        if (text.IsChar(at, ',') && text.Word(at + 1) is "lui" or "elle" or "eux" or "elles" && text.IsChar(at + 2, ',') && text.Word(at + 3) is "que" or "qu'" or "qu’")
        {
            return at + 4;
        }

        // *A fait savoir, quelques heures plus tard, que*
        if (text.IsChar(at, ','))
        {
            for (var token = at + 1; token < Math.Min(limit, at + LongestAside) && !Clauses.LooksFinite(text, token); token++)
            {
                if (marked.IsOwn(token) && marked.IsComma(token))
                {
                    if (text.Word(token + 1) is "que" or "qu'" or "qu’")
                    {
                        return token + 2;
                    }

                    break;
                }
            }
        }

        var asks = text.Word(group.Head).StartsWith("demand") || text.Word(group.Head).StartsWith("interrog");
        for (var rounds = 0; rounds < 4 && at < limit; rounds++)
        {
            if (text.Word(at) is "que" or "qu'" or "qu’")
            {
                // *Intervient alors que le débat fait rage*
                if (at - 1 > group.Last && text.Word(at - 1) is "alors" or "bien" or "tandis" or "dès" or "tant")
                {
                    return -1;
                }

                return text.Word(at + 1) is "ce" && text.Word(at + 2) is "soit" ? -1 : at + 1;
            }

            if (asks && text.Word(at) is "si" or "s'" or "s’" or "pourquoi" or "comment")
            {
                return at;
            }

            // *Raconte comment sa grand-mère est venue*
            if (text.Word(at) is "comment" or "pourquoi" && text.Word(group.Head) is var telling && (telling.StartsWith("racont") || telling.StartsWith("expliqu") || telling.StartsWith("rappel")))
            {
                return at;
            }

            // *S'est dit convaincu que*, *s'est dite prête à ce que*.
            var next = at;
            if (group.IsReflexive && text.Word(at) is "convaincu" or "convaincue" or "convaincus" or "persuadé" or "persuadée" or "certain" or "certaine" or "sûr" or "sûre" or "confiant" or "conscient" or "inquiet" or "heureux" or "favorable" or "prêt" or "prête")
            {
                next = at + 1;
            }

            next = Circumstances.Skip(text, next, limit);
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
        if (text.Word(group.Last + 1) is "à" or "au" or "aux" or "dans" or "sur" or "devant" or "lors" or "en" or "par" || SpeechWords.Days.Has(text.Word(group.Last + 1)))
        {
            var hasComma = false;
            for (var token = group.Last + 2; token < Math.Min(limit, group.Last + 16) && !Clauses.LooksFinite(text, token) && !marked.IsStop(token); token++)
            {
                hasComma |= marked.IsComma(token);
                // *S'enthousiasment en croyant que*: what the participle holds.
                if (text.Is(token - 1, "en") && text.Word(token).EndsWith("ant"))
                {
                    break;
                }

                // *Défendu en vain une motion et prévenu que*: the nearer verb's.
                if (VerbsOfSaying.Of(text.Word(token), TextLanguage.French) is var nearer && nearer.HasFlag(VerbForm.Saying) && (nearer & (VerbForm.Finite | VerbForm.PastParticiple)) != 0 && text.Word(token - 1) is "et" or "puis" or "mais")
                {
                    break;
                }

                if (text.Word(token) is "que" or "qu'" or "qu’")
                {
                    // *Écrit en lettres jaunes, la couleur que…*: a relative clause.
                    if (hasComma && (group.IsReflexive || !marked.IsComma(token - 1)))
                    {
                        return -1;
                    }

                    // *Afin que*, *pour que*: a purpose and no report.
                    return text.Word(token - 1) is "afin" or "pour" or "sans" or "avant" or "dès" or "alors" or "ainsi" or "bien" or "parce" or "tant" or "ce" or "tandis" ? -1 : token + 1;
                }
            }
        }

        // *Dit espérer que*, *a dit regretter que*.
        if ((text.Is(group.Last + 1, "préférer") || VerbsOfSaying.Of(text.Word(group.Last + 1), TextLanguage.French).HasFlag(VerbForm.Infinitive)) && text.Word(group.Last + 2) is "que" or "qu'" or "qu’")
        {
            return group.Last + 3;
        }

        // *Affirme avoir vu*, *dit vouloir partir*, *a expliqué à la police s'être trompé*.
        var first = VerbGroups.SkipAdverbs(text, group.Last + 1);
        var infinitive = text.Word(first) is "à" or "au" or "aux" or "lors" or "dans" or "devant" or "ce" or "cette" or "le" || SpeechWords.Days.Has(text.Word(first)) ? Circumstances.Skip(text, first, limit) : first;
        // *Affirmaient ces derniers jours ne pas vouloir partir*
        infinitive = text.Is(first, "ces") && text.Word(first + 1) is "derniers" or "dernières" ? first + 3 : infinitive;
        for (var token = first + 1; token < infinitive; token++)
        {
            infinitive = HoldsInfinitive(text, token) ? token : infinitive;
        }

        if (infinitive > first && infinitive < limit && HoldsInfinitive(text, infinitive))
        {
            return infinitive;
        }

        // *A annoncé mettre un terme*: any infinitive behind a verb that says without *de*.
        var behind = VerbGroups.SkipAdverbs(text, group.Last + 1);
        if (group.Form.HasFlag(VerbForm.Finite) && Saying(text.Word(group.Head)) && behind < limit && IsInfinitive(text, behind))
        {
            return behind;
        }

        // *Confie aussi avoir connu*
        if (text.Word(behind) is "avoir" or "être" && (behind == group.Last + 1 || Saying(text.Word(group.Head))))
        {
            return behind;
        }

        return text.Word(group.Last + 1) is "vouloir" or "pouvoir" or "devoir" or "craindre" or "ignorer" or "n'avoir" or "regretter"
            || (text.Word(group.Last + 1) is "s'" or "s’" && text.Is(group.Last + 2, "être"))
            || (text.Word(group.Last + 1) is "ne" or "n'" or "n’" && text.Word(group.Last + 2) is "avoir" or "pas" or "être") ? group.Last + 1 : -1;
    }

    private static bool Saying(ReadOnlySpan<char> head) =>
        head.StartsWith("annonc") || head.StartsWith("affirm") || head.StartsWith("déclar") || head.StartsWith("assur") || head.StartsWith("confirm") || head.StartsWith("expliqu") || head.StartsWith("indiqu") || head.StartsWith("précis") || head.StartsWith("reconn")
        || head.StartsWith("préten") || head.StartsWith("jur") || head.StartsWith("estim") || head.StartsWith("avou") || (head.StartsWith("confi") && !head.StartsWith("confin")) || head.StartsWith("admet") || head is "dit" or "disent" or "disait" or "admis" || head.StartsWith("ni");

    /// <summary>*Avoir*, *s'être*, *ne pas vouloir*: an infinitive that begins what somebody reports of himself.</summary>
    public static bool HoldsInfinitive(TokenizedText text, int token) =>
        text.Word(token) is "avoir" or "être" or "vouloir" ? !(text.Word(token - 1) is "s'" or "s’" or "pas" or "plus" or "à" or "de" or "d'" or "d’" or "pour" or "sans" or "après")
            : text.Word(token) is "s'" or "s’" ? text.Is(token + 1, "être")
            : text.Word(token) is "ne" && text.Word(token + 1) is "pas" or "plus" && text.Word(token + 2) is "avoir" or "être" or "vouloir" or "pouvoir";

    private static bool IsInfinitive(TokenizedText text, int token)
    {
        var word = text.Word(token);
        return word.Length > 4 && (uint)token < (uint)text.Tokens.Count && !text.Tokens[token].IsCapitalized && (word.EndsWith("er") || word.EndsWith("ir") || word.EndsWith("oir") || (word.EndsWith("re") && word[^3] is 't' or 'd' or 'v' or 'i'))
            && !SpeechWords.Adverbs.Has(word) && !SpeechWords.People.Has(word) && (WordSenses.Of(word) & (WordSense.Ordinary | WordSense.Role)) == 0
            && word is not ("contre" or "entre" or "notre" or "votre" or "autre" or "outre" or "quatre" or "février" or "janvier" or "dernier" or "premier" or "entier" or "avenir" or "loisir" or "plaisir" or "désir" or "souvenir" or "pouvoir" or "espoir" or "devoir" or "encore");
    }

    /// <summary>*Isn't*, *she'd*, *they'll*: an English verb shortened to the word before it, with either apostrophe.</summary>
    private static bool IsShortened(ReadOnlySpan<char> word)
    {
        var mark = word.LastIndexOfAny('\'', '’');
        return mark > 0 && (word[(mark + 1)..] is "d" or "ll" or "re" or "ve" or "m" || (word[(mark + 1)..] is "t" && word[mark - 1] == 'n') || (word[(mark + 1)..] is "s" && word[..mark] is "he" or "she" or "it"));
    }

    private static bool IsTelling(ReadOnlySpan<char> head) =>
        head.StartsWith("préven") || head.StartsWith("prévien") || head.StartsWith("inform") || head.StartsWith("avert") || head.StartsWith("assur") || head.StartsWith("rassur") || head.StartsWith("avis") || head.StartsWith("alert");

    private static int EnglishClause(MarkedText marked, VerbGroup group, int limit)
    {
        var text = marked.Text;
        for (var token = group.Last + 1; token < limit && token < group.Last + 12; token++)
        {
            // *To the point that*, *so that* report nothing.
            if (text.Is(token, "that") && text.Word(token - 1) is not ("point" or "extent" or "so" or "such" or "fact" or "now" or "for" or "of" or "about" or "with" or "like" or "after" or "before"))
            {
                return token + 1;
            }

            // *Remembered how one of them had called*
            if (token == group.Last + 1 && text.Is(token, "how") && text.Word(group.Head) is "remembered" or "remembers" or "recalled" or "recalls" or "explained" or "explains" or "described" or "describes")
            {
                return token + 1;
            }

            // *Asked to respond to people who said that…*: the nearer verb's.
            if (token > group.Last + 1 && (marked.IsComma(token) || Clauses.LooksFinite(text, token) || text.Word(token) is "who" or "which"))
            {
                break;
            }
        }

        // *A document was found on a street*: nobody finds that.
        if (text.Word(group.Head - 1) is "was" or "were" or "been" or "is" or "are" or "be" or "being")
        {
            return -1;
        }

        var head = text.Word(group.Head);
        var behind = group.Last;
        if (!SpeechWords.WithoutThat.Has(head))
        {
            if (head is not ("told" or "tells" or "tell"))
            {
                return -1;
            }

            // *Told us the bridge was closed*
            var isUs = text.Word(group.Last + 1) is "us" or "me" or "them" or "him" or "her" && (SpeechWords.Pronouns.Has(text.Word(group.Last + 2)) || text.Word(group.Last + 2) is "we" or "i" or "it" or "there" or "the");
            var told = isUs ? null : SpeakerPhrases.At(text, group.Last + 1, limit);
            if (!isUs && told is null)
            {
                return -1;
            }

            behind = told?.Last ?? group.Last + 1;
        }

        var next = behind + 1;
        var start = SpeechWords.Days.Has(text.Word(next)) ? next + 1 : text.Is(next, "on") && SpeechWords.Days.Has(text.Word(next + 1)) ? next + 2 : next;
        var isClause = start < limit && (SpeechWords.Determiners.Has(text.Word(start)) || SpeechWords.Pronouns.Has(text.Word(start)) || text.Tokens[start].IsCapitalized || text.Word(start) is "it" or "there" or "that" or "race" or "more"
            || (text.Tokens[start].Kind == TokenKind.Word && !SpeechWords.PhraseEnds.Has(text.Word(start)) && !SpeechWords.Adverbs.Has(text.Word(start)) && text.Word(start) is not ("to" or "of" or "so" or "how" or "what")));
        if (!isClause)
        {
            return -1;
        }

        for (var token = start; token < marked.SentenceEnd(group.Head) && token < start + 20 && !text.IsChar(token, ':') && !text.IsChar(token, ';'); token++)
        {
            // A plain past counts behind the first words: *said the minister visited the camp*, *say the figures confirm it*.
            if ((SpeechWords.CommonFinite.Has(text.Word(token)) && text.Word(token) is not "a") || IsShortened(text.Word(token))
                || ((token > start + 1 || (token == start + 1 && text.Word(start) is "he" or "she" or "they")) && !text.Tokens[token].IsCapitalized && (text.Word(token) is { Length: > 4 } past && past.EndsWith("ed") && text.Word(token - 1) is not ("a" or "an" or "the" or "of" or "by") || VerbsOfSaying.Of(text.Word(token), text.Language).HasFlag(VerbForm.Finite) || SpeechWords.Presents.Has(text.Word(token)))))
            {
                return start;
            }
        }

        return -1;
    }
}
