using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>A verb with its auxiliary, its small words and a pronoun turned behind it: *a-t-il ajouté*, *s'est dit*, *fait savoir*.</summary>
internal readonly record struct VerbGroup(int First, int Last, int Head, VerbForm Form, int Pronoun, bool IsNegated, bool IsPassive, bool IsReflexive);

/// <summary>Finds verb groups in French and English.</summary>
internal static class VerbGroups
{
    /// <summary>How many tokens may stand between an auxiliary and its participle.</summary>
    private const int LongestGap = 9;

    /// <summary>How many tokens *et la chroniqueuse, journaliste à la base, d'ajouter* may have before its infinitive.</summary>
    private const int LongestSubject = 20;

    /// <summary>The verb group around a form of a verb of saying; null when the word is something else here.</summary>
    public static VerbGroup? Around(MarkedText marked, int head)
    {
        var text = marked.Text;
        var word = text.Word(head);
        if (text.Tokens[head].IsCapitalized && head != marked.SentenceStart(head))
        {
            return null;
        }

        var last = head;
        var form = VerbsOfSaying.Of(word, text.Language);
        if (text.Language == TextLanguage.French && ManyWorded(text, head) is { Form: not VerbForm.None } whole)
        {
            (form, last) = (whole.Form, whole.Last);
        }

        if (form == VerbForm.None || IsOtherSense(text, head))
        {
            return null;
        }

        var (pronoun, behind) = PronounBehind(text, head);
        if (pronoun >= 0 && last == head)
        {
            last = behind;
        }

        var auxiliary = form.HasFlag(VerbForm.PastParticiple) ? AuxiliaryBefore(marked, head, ref pronoun) : -1;
        // *Après avoir promis que « … », X…*
        if (auxiliary < 0 && form.HasFlag(VerbForm.PastParticiple) && text.Word(head - 1) is "avoir" or "être" && text.Word(head - 2) is "après" or "s'" or "s’")
        {
            return new VerbGroup(head - 1, last, head, (form & ~(VerbForm.PastParticiple | VerbForm.Finite)) | VerbForm.PresentParticiple, -1, false, false, false);
        }

        var isGoverned = false;
        if (auxiliary < 0 && form.HasFlag(VerbForm.Infinitive) && !form.HasFlag(VerbForm.Finite))
        {
            auxiliary = GovernorBefore(marked, head);
            if (auxiliary < 0)
            {
                return null;
            }

            form |= VerbForm.Finite;
            isGoverned = true;
        }

        if (auxiliary < 0 && pronoun < 0 && IsNoun(text, head))
        {
            return null;
        }

        var first = auxiliary >= 0 ? auxiliary : head;
        var isNegated = false;
        var isReflexive = false;
        while (first > 0 && marked.IsOwn(first - 1) && SpeechWords.Clitics.Has(text.Word(first - 1)) && text.Language == TextLanguage.French)
        {
            var clitic = text.Word(first - 1);
            // *Ces rendez-vous répondent*
            if (clitic is "vous" or "nous" && IsTightHyphen(text, first - 2))
            {
                break;
            }

            if (clitic is "le" or "la" or "les" or "l'" or "l’" && auxiliary < 0 && !IsCliticPlace(text, first - 2))
            {
                break;
            }

            // *Lui affirme que…* is a subject.
            if (clitic is "lui" && text.Tokens[first - 1].IsCapitalized)
            {
                break;
            }

            if (clitic is "en" && !form.HasFlag(VerbForm.Finite))
            {
                break;
            }

            isNegated |= clitic is "ne" or "n'" or "n’";
            isReflexive |= clitic is "se" or "s'" or "s’";
            first--;
        }

        // *S'est fait remarquer*: who gets himself noticed remarks nothing.
        if (isReflexive && last > head && text.Word(last) is "remarquer" or "connaître")
        {
            return null;
        }

        for (var token = first; token < head && text.Language == TextLanguage.English; token++)
        {
            isNegated |= text.Word(token) is "not" or "never";
        }

        if (first > 1 && text.Word(first - 1) is "didn't" or "doesn't" or "never" or "not")
        {
            isNegated = true;
        }

        var isPassive = auxiliary >= 0 && !isReflexive && !isGoverned && IsPassive(text, auxiliary, head, form);
        if (auxiliary < 0 && form.HasFlag(VerbForm.PastParticiple) && !form.HasFlag(VerbForm.Finite))
        {
            // A participle alone: *jugé « absurde » par le maire*; or one that shares its auxiliary: *a rejeté l'idée et affirmé que*.
            isPassive = !(head > 0 && text.Word(head - 1) is "et" or "puis" or "mais") || text.Word(head + 1) is "par" or "by";
        }

        return new VerbGroup(first, last, head, auxiliary >= 0 ? form | VerbForm.Finite : form, pronoun, isNegated, isPassive, isReflexive);
    }

    /// <summary>*Continue de circuler*, *confie la barre au vainqueur*, *a manifesté contre le port*: what follows shows that the verb says nothing.</summary>
    private static bool IsOtherSense(TokenizedText text, int head)
    {
        var word = text.Word(head);
        var next = text.Word(head + 1);
        return (word.StartsWith("continu") && next is "de" or "d'" or "d’" or "à")
            || (word.StartsWith("confi") && !word.StartsWith("confirm") && next is "le" or "la" or "les" or "l'" or "l’" && text.Word(head + 3) is "à" or "au" or "aux")
            || (word.StartsWith("manifest") && !SpeechWords.Determiners.Has(next));
    }

    /// <summary>A verb and the pronoun turned behind it: where the pronoun and the group's last token stand; -1 when there is none.</summary>
    public static (int Pronoun, int Last) PronounBehind(TokenizedText text, int verb)
    {
        if (!IsTightHyphen(text, verb + 1))
        {
            return (-1, verb);
        }

        var pronoun = text.Is(verb + 2, "t") && IsTightHyphen(text, verb + 3) ? verb + 4 : verb + 2;
        return text.Word(pronoun) is "il" or "elle" or "ils" or "elles" or "on" ? (pronoun, pronoun) : (-1, verb);
    }

    /// <summary>Skips adverbs and set phrases such as *pour sa part* forward.</summary>
    public static int SkipAdverbs(TokenizedText text, int at)
    {
        for (var skipped = 0; skipped < LongestGap; skipped++)
        {
            if (IsAdverb(text, at) && !(text.Is(at, "tout") && text.Is(at + 1, "de")))
            {
                at++;
            }
            else if (text.Word(at) is "pour" && text.Word(at + 1) is "sa" or "leur" && text.Is(at + 2, "part"))
            {
                at += 3;
            }
            else if (text.Word(at) is "de" && text.Word(at + 1) is "son" or "leur" && text.Is(at + 2, "côté"))
            {
                at += 3;
            }
            else if (text.Word(at) is "à" && text.Word(at + 1) is "son" or "leur" && text.Is(at + 2, "tour"))
            {
                at += 3;
            }
            // *Une nouvelle fois*, *une fois encore*
            else if (text.Word(at) is "une" && ((text.Is(at + 1, "nouvelle") && text.Is(at + 2, "fois")) || (text.Is(at + 1, "fois") && text.Word(at + 2) is "encore")))
            {
                at += 3;
            }
            else if (text.Word(at) is "tout" && text.Is(at + 1, "de") && text.Is(at + 2, "même"))
            {
                at += 3;
            }
            else if ((text.Word(at) is "quand" && text.Is(at + 1, "même")) || (text.Word(at) is "au" && text.Word(at + 1) is "contraire" or "passage" or "préalable") || (text.Word(at) is "en" && text.Word(at + 1) is "revanche" or "effet" or "conséquence" or "particulier" or "somme" or "résumé" or "parallèle" or "retour"))
            {
                at += 2;
            }
            else if (text.Word(at) is "tout" or "par" or "en" or "d'" or "d’" or "quant" && text.Word(at + 1) is "d'" or "d’" or "ailleurs" or "outre" or "abord" or "substance" or "à" or "emblée")
            {
                at += text.Word(at) is "tout" or "quant" ? 3 : 2;
            }
            else if (text.Is(at, "pour") && text.Is(at + 1, "la") && text.Is(at + 3, "fois"))
            {
                // *Pour la première fois*
                at += 4;
            }
            else if (text.Word(at) is "d'" or "d’" && text.Is(at + 1, "une") && text.Word(at + 2) is "même" or "seule" && text.Is(at + 3, "voix"))
            {
                at += 4;
            }
            else if (text.Word(at) is "d'" or "d’" && text.Is(at + 1, "entrée"))
            {
                // *D'entrée de jeu*
                at += text.Is(at + 2, "de") && text.Is(at + 3, "jeu") ? 4 : 2;
            }
            else if (text.Language == TextLanguage.French && text.Is(at, "sans") && at + 1 < text.Tokens.Count && text.Tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: false } && !SpeechWords.Determiners.Has(text.Word(at + 1)) && !SpeechWords.Particles.Has(text.Word(at + 1)))
            {
                // *Sans détour*, *sans hésiter*
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsAdverb(TokenizedText text, int at)
    {
        var word = text.Word(at);
        return SpeechWords.Adverbs.Has(word) || word is "lui-même" or "elle-même" or "eux-mêmes" or "elles-mêmes" || (word.Length > 5 && ((word.EndsWith("ment") && !SpeechWords.Bodies.Has(word) && !SpeechWords.Documents.Has(word) && !(text.Word(at - 1) is "le" or "la" or "l'" or "l’" or "un" or "une" or "ce" or "cet" or "notre" or "leur" or "son" or "du" or "au") && !VerbsOfSaying.Of(word, TextLanguage.French).HasFlag(VerbForm.Finite)) || (text.Language == TextLanguage.English && word.EndsWith("ly"))));
    }

    private static (VerbForm Form, int Last) ManyWorded(TokenizedText text, int head)
    {
        var word = text.Word(head);
        // *Fait néanmoins savoir*
        var behind = IsAdverb(text, head + 1) ? head + 2 : head + 1;
        var next = text.Word(behind);
        var isMake = word is "fait" or "font" or "faisait" or "faisaient" or "faisant" or "fera" or "fit" or "firent" or "faire";
        var isLet = word is "laisse" or "laissé" or "laissent" or "laissait" or "laissant" or "laissa";
        var use = (isMake && next is "savoir" or "valoir" or "remarquer" or "observer" or "connaître") || (isLet && next is "entendre" or "entrevoir" or "présager") ? VerbForm.Saying
            : isMake && next is "part" or "état" ? VerbForm.Judging : VerbForm.None;
        if (use == VerbForm.None)
        {
            return (VerbForm.None, head);
        }

        var form = word.EndsWith("ant") ? VerbForm.PresentParticiple : word is "faire" ? VerbForm.Infinitive : VerbForm.Finite;
        return (form | use | (word is "fait" or "laissé" ? VerbForm.PastParticiple : VerbForm.None), behind);
    }

    private static int AuxiliaryBefore(MarkedText marked, int head, ref int pronoun)
    {
        var text = marked.Text;
        var at = head - 1;
        var gap = 0;
        while (at >= 0 && gap++ < LongestGap && marked.IsOwn(at))
        {
            var word = text.Word(at);
            if (SpeechWords.Auxiliaries.Has(word))
            {
                return word is "a" && text.Language == TextLanguage.English ? -1 : at;
            }

            if (word is "il" or "elle" or "ils" or "elles" or "on" && IsTightHyphen(text, at - 1))
            {
                pronoun = at;
                at -= text.Is(at - 2, "t") ? 4 : 2;
                if (at >= 0 && SpeechWords.Auxiliaries.Has(text.Word(at)))
                {
                    return at;
                }

                pronoun = -1;
                return -1;
            }

            if (!IsAdverb(text, at) && !(word is "part" or "nouvelle" or "fois" or "une" or "sa" or "leur" or "pour" or "côté" or "son" or "de" or "tour" or "à" or "outre" or "en" or "ailleurs" or "par" or "exemple" or "abord" or "d'" or "d’" or "lui" or "quant" or "été" or "been" or "un" or "jour") && !SpeechWords.Days.Has(word))
            {
                return -1;
            }

            at--;
        }

        return -1;
    }

    /// <summary>*A tenu à préciser*, *se contente d'indiquer*, *a voulu rappeler*: the verb that an infinitive of saying hangs on.</summary>
    private static int GovernorBefore(MarkedText marked, int head)
    {
        var text = marked.Text;
        var at = head - 1;
        if (text.Language != TextLanguage.French)
        {
            return -1;
        }

        // *Avant de préciser que*, *Et d'ajouter : « … »*.
        if (text.Word(at) is "de" or "d'" or "d’" && (text.Word(at - 1) is "avant" or "et" || (marked.SentenceStart(at) is var start && text.Is(start, "et") && at - start < LongestSubject && !Clauses.HasFinite(text, start + 1, at))))
        {
            return at;
        }

        if (text.Word(at) is "à" or "de" or "d'" or "d’" || (text.Is(at, "par") && text.Word(at - 1) is "fini" or "finit" or "finissent"))
        {
            at--;
        }

        var governor = text.Word(at);
        if (!SpeechWords.Compelled.Has(governor) && governor is not ("tenu" or "tient" or "tiennent" or "contenté" or "contentée" or "contente" or "vient" or "viennent" or "voulu" or "veut" or "souhaité" or "empressé" or "continue" or "continuent" or "préféré" or "fini" or "finit" or "finissent" or "borne" or "bornent" or "bornait" or "limite" or "limitent"))
        {
            return -1;
        }

        var none = -1;
        var auxiliary = governor is "tenu" or "contenté" or "contentée" or "voulu" or "souhaité" or "empressé" or "préféré" or "fini" || SpeechWords.Compelled.Has(governor) ? AuxiliaryBefore(marked, at, ref none) : at;
        return auxiliary;
    }

    private static bool IsPassive(TokenizedText text, int auxiliary, int head, VerbForm form)
    {
        for (var token = auxiliary + 1; token < head; token++)
        {
            if (text.Word(token) is "été" or "been")
            {
                return true;
            }
        }

        return text.Word(auxiliary) is "est" or "sont" or "était" or "étaient" or "sera" or "seront" or "serait" or "seraient" or "fut" or "furent" or "is" or "are" or "was" or "were"
            && text.Word(head) is not ("intervenu" or "convenu" or "convenue" or "convenus") && form.HasFlag(VerbForm.PastParticiple);
    }

    /// <summary>*La demande*, *une note*, *de critique*: a form of a verb that is a noun here.</summary>
    private static bool IsNoun(TokenizedText text, int head)
    {
        if (head == 0)
        {
            return false;
        }

        var before = text.Word(head - 1);
        if (text.Language == TextLanguage.English)
        {
            return before is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "of" or "to" or "this" or "that" or "no" or "any" or "these" or "those" or "some" or "with";
        }

        // *Paul Durand, le directeur, l'annonce ce matin : …*
        if (before is "l'" or "l’" && text.IsChar(head - 2, ',') && (text.Word(head + 1) is "ce" or "cette" or "ainsi" or "volontiers" || SpeechWords.Days.Has(text.Word(head + 1))))
        {
            return false;
        }

        if (before is "le" or "la" or "les" or "l'" or "l’" or "leur")
        {
            // *Le patron le disait*: no noun has that ending.
            return !IsCliticPlace(text, head - 2) && !(text.Word(head).EndsWith("ait") || text.Word(head).EndsWith("aient"));
        }

        return before is "un" or "une" or "des" or "ce" or "cet" or "cette" or "ces" or "son" or "sa" or "ses" or "leurs" or "du" or "de" or "d'" or "d’" or "au" or "aux" or "à" or "par" or "sans" or "sur" or "mon" or "notre" or "votre" or "aucun" or "aucune" or "pour" or "avec" or "sous" or "dite" or "chaque" or "première" or "nouvelle" or "même";
    }

    /// <summary>Whether *le*, *la*, *les* behind this token stand for an object before a verb.</summary>
    private static bool IsCliticPlace(TokenizedText text, int token) =>
        token >= 0 && (SpeechWords.Pronouns.Has(text.Word(token)) || text.IsChar(token, ',') && text.Is(token + 1, "l'") && text.Word(token + 3) is "ce" or "cette" or "ainsi" or "volontiers" || text.Word(token) is "qui" or "comme" or "que" or "qu'" or "qu’" or "ne" or "n'" or "n’" or "se" or "nous" or "vous" or "je");

    private static bool IsTightHyphen(TokenizedText text, int token) => text.IsChar(token, '-') && !text.Tokens[token].SpaceBefore;
}
