using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>
/// Reads an incise: *dit-il*, *a déclaré à l'AFP le porte-parole, Paul Durand*, *said Mr Smith*, *Mr Smith said*. Behind a quotation any verb will do.
/// </summary>
internal static partial class Incises
{
    /// <summary>How many tokens *la figure des « gilets verts »* may have before the name.</summary>
    private const int LongestBearing = 5;

    private const int Longest = 60;

    /// <summary>How many tokens *à ce sujet* may have between an auxiliary and its participle.</summary>
    private const int LongestAside = 6;

    /// <summary>The incise that begins at a token; null when none does.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="at">The first token behind the comma or the closing mark.</param>
    /// <param name="limit">Where it must end.</param>
    /// <param name="isOpen">Whether any verb will do, as behind a quotation; else only verbs of saying and speakers that are plain.</param>
    public static SpeechAct? At(MarkedText marked, int at, int limit, bool isOpen)
    {
        limit = Math.Min(limit, at + Longest);
        return marked.Text.Language == TextLanguage.French ? French(marked, at, limit, isOpen) : EnglishIncises.At(marked, at, limit, isOpen);
    }

    private static SpeechAct? French(MarkedText marked, int at, int limit, bool isOpen)
    {
        var text = marked.Text;
        var from = at;
        // *…, autrement dit les anciens*
        if (text.Is(at, "autrement") && text.Is(at + 1, "dit"))
        {
            return null;
        }

        at = VerbGroups.SkipAdverbs(text, at);
        if (text.Is(at, "comme"))
        {
            at++;
        }

        var first = at;
        var isNegated = false;
        while (at < limit && SpeechWords.Clitics.Has(text.Word(at)) && at < first + 4)
        {
            isNegated |= text.Word(at) is "ne" or "n'" or "n’";
            at++;
        }

        if (at >= limit || text.Tokens[at].Kind != TokenKind.Word || text.Tokens[at].IsCapitalized)
        {
            return null;
        }

        // *En référence à*, *en réponse à*: nouns.
        if (text.Is(at - 1, "en") && text.Word(at) is "référence" or "réponse" or "présence" or "absence" or "conséquence" or "fête" or "partie" or "cause" or "guise" or "plainte" or "suite")
        {
            return null;
        }

        var (pronoun, end) = VerbGroups.PronounBehind(text, at);
        var head = at;
        var isAuxiliary = SpeechWords.Auxiliaries.Has(text.Word(at));
        if (isAuxiliary)
        {
            head = VerbGroups.SkipAdverbs(text, end + 1);
            if (text.IsChar(head, ',') && Circumstances.SkipOne(text, head + 1, limit) is var behind && behind > head + 1 && text.IsChar(behind, ','))
            {
                head = VerbGroups.SkipAdverbs(text, behind + 1);
            }

            // *A-t-il été contraint de reconnaître*
            if (text.Is(head, "été") && SpeechWords.Compelled.Has(text.Word(head + 1)))
            {
                head++;
            }

            while (SpeechWords.Clitics.Has(text.Word(head)) && text.Word(head) is "lui" or "leur")
            {
                head++;
            }

            // *A à ce sujet averti mercredi la présidence*
            if (head < limit && !IsParticiple(text, head) && text.Word(head) is "à" or "de" or "dans" or "sur" or "en" or "au" or "devant")
            {
                for (var token = head + 2; token < Math.Min(limit, head + LongestAside); token++)
                {
                    if (IsParticiple(text, token) && VerbsOfSaying.Of(text.Word(token), TextLanguage.French) is var said && said.HasFlag(VerbForm.Saying) && said.HasFlag(VerbForm.PastParticiple))
                    {
                        head = token;
                        break;
                    }
                }
            }

            if (head >= limit || !IsParticiple(text, head))
            {
                return null;
            }

            end = head;
        }

        var form = VerbsOfSaying.Of(text.Word(head), TextLanguage.French);
        var isKnown = form.HasFlag(VerbForm.Saying);
        if (text.Word(head) is "fait" or "font" or "laissé" or "fit" or "laisse" or "laissa" && VerbGroups.SkipAdverbs(text, end + 1) is var made && text.Word(made) is "savoir" or "valoir" or "remarquer" or "observer" or "entendre" or "entrevoir" or "présager" or "connaître" or "mine")
        {
            // *Fait ainsi valoir*
            end = made;
            isKnown = true;
        }
        else if ((SpeechWords.Compelled.Has(text.Word(head)) || text.Word(head) is "tenu" or "tient" or "contenté" or "contente" or "voulu" or "vient" or "souhaité") && text.Word(end + 1) is "à" or "de" or "d'" or "d’" or "préciser" or "rappeler" or "souligner"
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
            // *…, affirme-t-on à la Chambre Brestoise*, *…, assure-t-on au ministère*: the body in whose house it is said.
            if (text.Is(pronoun, "on") && (text.Is(end + 1, "au") ? SpeakerPhrases.BehindContracted(text, end + 2, limit) : text.Word(end + 1) is "à" or "chez" ? SpeakerPhrases.At(text, end + 2, limit) : null) is { IsPronoun: false, HasName: true } house && house.Noun < 0 && text.Tokens[house.NameFirst].IsCapitalized && (WordSenses.Of(text.Word(house.NameFirst)) & WordSense.Organisation) != 0)
            {
                return new SpeechAct(SpeechConstruction.Incise, first, end, from, End(marked, house.Last, limit), group, house);
            }
        }
        else
        {
            // *Lance, énervée, Anne Petit*: how she says it.
            var behindVerb = isOpen && marked.IsComma(end + 1) && marked.IsComma(end + 3) && text.Tokens[end + 2] is { Kind: TokenKind.Word, IsCapitalized: false, Length: > 3 } ? end + 4 : end + 1;
            var start = Circumstances.Skip(text, behindVerb, limit);
            // *A expliqué au « Brestois » un responsable*: to whom.
            if (text.Word(start - 1) is "au" or "à" && marked.PassageOf(start) is >= 0 and var medium && marked.Passages[medium] is { IsClosed: true } told && told.FirstToken == start && told.LastToken - start < LongestAside)
            {
                start = Circumstances.Skip(text, told.LastToken + 1, marked.SentenceEnd(at));
                limit = Math.Max(limit, Math.Min(marked.SentenceEnd(at), start + Longest));
            }

            speaker = marked.PassageOf(start) is >= 0 and var name && marked.Passages[name].FirstToken == start ? Attributions.InMarks(marked, start) : SpeakerPhrases.At(text, start, limit);
            if (speaker is null && start > end + 1 && SpeakerPhrases.At(text, end + 1, limit) is { } nearer && IsPlainSpeaker(text, nearer))
            {
                speaker = nearer;
            }

            speaker = BehindMarks(marked, start, speaker) ?? speaker;
            // *A lancé ce dernier*, *a lancé celui-ci* stand where nouns do; *a lancé il* does not.
            if (speaker is null || (speaker is { IsPronoun: true } && !(text.Word(speaker.Value.First) is "ce" or "cette" or "celui-ci" or "celle-ci" or "ceux-ci" or "celles-ci")))
            {
                return null;
            }

            // *La page, « … », regroupe 5000 membres*: many are no subject of one.
            if (!isOpen && !IsPlainSpeaker(text, speaker.Value) || (!isKnown && !isAuxiliary && text.Tokens[speaker.Value.First].Kind == TokenKind.Number && !text.Word(head).EndsWith("nt")))
            {
                return null;
            }

            last = speaker.Value.Last;
            speaker = WithApposition(text, speaker.Value, limit, ref last);
        }

        return new SpeechAct(SpeechConstruction.Incise, first, end, from, End(marked, last, limit), group, speaker) { IsNobodys = pronoun >= 0 && (text.Is(pronoun, "on") || (text.Is(pronoun, "il") && isAuxiliary && text.Word(first) is "est" or "était" && text.Word(head) is "écrit" or "indiqué" or "précisé" or "expliqué" or "ajouté" or "souligné" or "rappelé")) };
    }

    /// <summary>*Souligne le « gilet vert » lyonnais Paul Durand*, *dit la figure des « gilets verts » Paul Durand*: the full name right behind a word or two in marks.</summary>
    private static SpeakerPhrase? BehindMarks(MarkedText marked, int start, SpeakerPhrase? speaker)
    {
        var text = marked.Text;
        for (var mark = speaker is { HasName: false } phrase ? phrase.Last + 1 : start + 1; mark <= start + LongestBearing && mark < text.Tokens.Count; mark++)
        {
            if (marked.PassageOf(mark) is not (>= 0 and var held))
            {
                continue;
            }

            var words = marked.Passages[held];
            var at = words.LastToken + 1;
            at += at < text.Tokens.Count && text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalized: false } && !SpeechWords.PhraseEnds.Has(text.Word(at)) && !SpeechWords.Particles.Has(text.Word(at)) ? 1 : 0;
            return words is { IsClosed: true } && words.FirstToken == mark && words.LastToken - mark < LongestBearing && at + 1 < text.Tokens.Count && text.SentenceOf[at] == text.SentenceOf[start] && SpeakerPhrases.IsGivenName(text, at) | SpeakerPhrases.MayBeFirstName(text, at)
                && SpeakerPhrases.At(text, at, marked.SentenceEnd(at)) is { IsName: true } name && name.NameLast > name.NameFirst ? name : null;
        }

        return null;
    }

    /// <summary>A person, a body or a name: what an incise without marks must have for its subject.</summary>
    public static bool IsPlainSpeaker(TokenizedText text, SpeakerPhrase speaker) =>
        speaker.IsPronoun || speaker.HasName || (speaker.Noun >= 0 && (SpeakerPhrases.IsPersonNoun(text.Word(speaker.Noun)) || SpeechWords.Bodies.Has(text.Word(speaker.Noun))
            || SpeechWords.Documents.Has(text.Word(speaker.Noun)) || text.Tokens[speaker.Noun].IsCapitalized));

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
            || (text.Language == TextLanguage.French && word.EndsWith("ant") && VerbsOfSaying.Of(word, text.Language) == VerbForm.None) || SpeakerPhrases.IsPersonNoun(word) || (text.Tokens[at].Kind == TokenKind.Number && (text.Is(at + 1, "ans") || marked.IsComma(at + 1))));
    }

    private static bool IsParticiple(TokenizedText text, int at)
    {
        var word = text.Word(at);
        return word.Length > 1 && text.Tokens[at].Kind == TokenKind.Word && !text.Tokens[at].IsCapitalized && (!SpeechWords.PhraseEnds.Has(word) || word is "interrogé" or "interrogée" or "interrogés" or "cité" or "citée" or "joint")
            && (word.EndsWith("é") || word.EndsWith("ée") || word.EndsWith("és") || word.EndsWith("ées") || word.EndsWith("i") || word.EndsWith("u") || word.EndsWith("ue") || word.EndsWith("is") || word.EndsWith("it") || word.EndsWith("rt")
                || word.EndsWith("ie") || word.EndsWith("int") || word.EndsWith("us") || word.EndsWith("ite") || word.EndsWith("nte"))
            && word is not ("qui" or "lui" or "du" or "au" or "que" or "vue" or "rue" or "vue" or "mais" or "puis" or "depuis" or "été");
    }

    private static bool LooksFinite(TokenizedText text, int at)
    {
        var word = text.Word(at);
        return word.Length > 2 && !SpeechWords.PhraseEnds.Has(word) && !SpeechWords.Determiners.Has(word) && !SpeechWords.Particles.Has(word) && !SpeechWords.People.Has(word) && !SpeechWords.Bodies.Has(word)
            && !SpeechWords.CommonFinite.Has(word) && !SpeechWords.Adverbs.Has(word)
            && (word.EndsWith("e") || word.EndsWith("t") || word.EndsWith("d") || word.EndsWith("a") || word.EndsWith("nt")) && !word.EndsWith("ment") && !word.EndsWith("ant") && word is not ("une" or "cette" or "dont" or "et" or "contre" or "entre" or "comme" or "notre" or "toute" or "autre" or "même");
    }
}
