using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Tells which passages between marks are somebody's words, and which are titles, names and words held at arm's length.</summary>
internal static partial class DirectQuotes
{
    /// <summary>A passage of no more words needs a verb of saying or judging right before it.</summary>
    public const int ShortWords = 3;

    private const int LongestReach = 60;

    /// <summary>How many tokens *Puis, après un long silence :* may have.</summary>
    private const int LongestLeadIn = 9;

    /// <summary>How many characters a name in marks may have.</summary>
    private const int LongestName = 40;

    /// <summary>More words than a title or a name has.</summary>
    private const int LongWords = 8;

    public static List<QuoteDraft> In(MarkedText marked, List<SpeechAct> acts)
    {
        var quotes = new List<QuoteDraft>();
        var names = Repeated(marked);
        var act = 0;
        for (var index = 0; index < marked.Passages.Count; index++)
        {
            var passage = marked.Passages[index];
            while (act < acts.Count && acts[act].First < passage.FirstToken)
            {
                act++;
            }

            var (before, after) = (act > 0 ? acts[act - 1] : null, act < acts.Count ? acts[act] : null);
            // *Selon X, les couches ont présenté « … »*: no thing speaks where somebody does.
            if (act > 1 && IsOfThing(marked.Text, before!) && acts[act - 2] is { Construction: SpeechConstruction.According or SpeechConstruction.Clause, Speaker: not null, IsNobodys: false } teller && marked.Text.SentenceOf[teller.First] == marked.Text.SentenceOf[passage.FirstToken])
            {
                before = teller;
            }

            // *Le débat lancé par X, « … »*: who did a thing to something says nothing of it.
            if (before is { Construction: SpeechConstruction.Passive, Speaker: { } agent } && agent.Last < passage.FirstToken && !marked.Text.Is(passage.FirstToken - 1, "comme") && passage.FirstToken > before.Last + 1)
            {
                before = act > 1 && marked.Text.SentenceOf[acts[act - 2].First] == marked.Text.SentenceOf[passage.FirstToken] ? acts[act - 2] : null;
            }

            // *Les « gilets verts » … les « gilets verts »*: a name.
            if (names is not null && passage.Parts.Count == 1 && names.Contains(passage.Parts[0].In(marked.Text.Lower)) && SpeechWords.Determiners.Has(marked.Text.Word(passage.FirstToken - 1)))
            {
                continue;
            }

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
        if (previous?.Act is { Construction: SpeechConstruction.Incise } cut && cut.From == previous.Last + 1 && !(after is { Construction: SpeechConstruction.Incise, Speaker.HasName: true } && after.From == last + 1) && Joins(marked, cut, first, last))
        {
            previous.Parts.AddRange(passage.Parts);
            previous.Last = last;
            return null;
        }

        if (InnerIncises.In(marked, passage) is { } inner)
        {
            return inner;
        }

        var start = marked.SentenceStart(first);
        var beginsSentence = first == start || (first == start + 1 && !marked.IsOwn(start)) || (first == start + 1 && text.Tokens[start].Kind == TokenKind.Punctuation);
        if (after is { Construction: SpeechConstruction.Incise or SpeechConstruction.According } && after.From == last + 1 && (text.SentenceOf[after.First] == text.SentenceOf[last] || !text.Tokens[after.First].IsCapitalized))
        {
            return words <= ShortWords && !beginsSentence && !IsIntroduced(marked, first) && MarkedTitles.Is(marked, passage, words) ? null
                : QuoteDraft.Of(passage, OfDocument(text, before, after) ?? after);
        }

        // *…, révèle « L'Écho »*: who says it.
        if (before?.Speaker is { } medium && medium.NameFirst == first + 1)
        {
            return null;
        }

        // *De « A3 » à « Baa3 »*: a mark and no word.
        if (words <= 2 && text.Tokens[first + 1].IsCapitalized && text.Text.AsSpan(passage.Parts[0].Start, passage.Parts[0].Length).IndexOfAnyInRange('0', '9') >= 0)
        {
            return null;
        }

        var isAfterColon = first > 0 && text.IsChar(first - 1, ':');
        // *Et de livrer son point de vue : « … »*: who spoke goes on.
        if (isAfterColon && previous is not null && text.Is(start, "et") && text.Word(start + 1) is "de" or "d'" or "d’" && text.Tokens[start].IsCapitalized)
        {
            return QuoteDraft.Continuing(passage);
        }

        if (isAfterColon && OfColon(marked, first, before, words) is { } introduced)
        {
            return QuoteDraft.Of(passage, introduced);
        }

        // *Puis, après un silence : « … »*: who spoke goes on.
        if (isAfterColon && previous is not null && words > ShortWords && passage.EndsSentence(text) && first - start <= LongestLeadIn && previous.SentencesTo(text, first) <= 2
            && Subjects.AtHead(marked, start, first - 1) is null && !SpeechWords.Works.Has(text.Word(first - 2)))
        {
            return QuoteDraft.Continuing(passage);
        }

        // *Rien n'émeut personne : « À cette heure, … »*: whole sentences are somebody's.
        if (isAfterColon && words > LongWords && text.Tokens[first + 1].IsCapitalized && passage.EndsSentence(text) && !MarkedTitles.Is(marked, passage, words, before))
        {
            return QuoteDraft.Of(passage, null);
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

        // *Ces rendez-vous répondent au « souci de dialogue », selon la présidence*: no thing answers.
        if (before is { Construction: SpeechConstruction.Clause, Speaker: { } thing } && words > ShortWords && !Incises.IsPlainSpeaker(text, thing) && after is { Construction: SpeechConstruction.According or SpeechConstruction.Incise, Speaker: not null } && text.SentenceOf[after.First] == text.SentenceOf[last])
        {
            return QuoteDraft.Of(passage, after);
        }

        // *Des « fous » avaient répondu*: the subject of what somebody tells.
        if (words < ShortWords && passage.IsClosed && text.Word(first - 1) is "des" or "les" or "ces" or "le" or "la" or "un" or "une" && SpeechWords.CommonFinite.Has(text.Word(last + 1)))
        {
            return null;
        }

        // *A ajouté un « puzzle »*: a thing and no word.
        if (words <= ShortWords && text.Word(first - 1) is "un" or "une" or "des" && before?.Verb is { } adding && adding.Last >= first - 3 && text.Word(adding.Head).StartsWith("ajout"))
        {
            return null;
        }

        if (before is { Speaker: not null, Verb: not null, IsNobodys: false } && before.Last == first - 1 && before.Construction is SpeechConstruction.Clause or SpeechConstruction.Passive
            && (text.Word(before.Last) is not ("dit" or "dits" or "dite" or "dites") || before.First < before.Last || before.Speaker.Value.IsPronoun || Subjects.IsPerson(text, before.Speaker.Value)))
        {
            return QuoteDraft.Of(passage, before);
        }

        if (MarkedTitles.Is(marked, passage, words, before))
        {
            return null;
        }

        var sentence = text.SentenceOf[first];
        // *À la mairie, on assure que « tout va bien »*: somebody's words, but nobody's name.
        if (before is { IsNobodys: true } && words > ShortWords && text.Word(before.From) is "on" && text.SentenceOf[before.First] == text.SentenceOf[first] && (before.Clause == first || (before.Clause < 0 && first - before.Last <= 4)))
        {
            return QuoteDraft.Of(passage, null);
        }

        // *D'une « faute » et d'un « renoncement »*: what the same verb calls it too.
        if (previous?.Act is { Construction: SpeechConstruction.Clause or SpeechConstruction.Passive } same && ReferenceEquals(same, before) && IsCoordinated(marked, previous.Last + 1, first))
        {
            return QuoteDraft.Of(passage, same);
        }

        if (before is not null && text.SentenceOf[before.First] == sentence && first - before.Last < LongestReach && !before.IsNobodys)
        {
            var distance = first - before.Last - 1;
            var isNear = distance <= (before.Verb?.IsReflexive == true ? 4 : before.Verb?.Form.HasFlag(VerbForm.Judging) == true ? 4 : 1);
            // *Saying the town “will rise again”*: a few words with their verb, in what somebody said.
            if (words > ShortWords || (words > 1 && before.Clause >= 0 && Clauses.HasFinite(text, first + 1, last)) || (before.Construction == SpeechConstruction.According && words > 1) || (isNear && before.Construction is SpeechConstruction.Clause or SpeechConstruction.Passive))
            {
                return QuoteDraft.Of(passage, before);
            }

            return null;
        }

        // *On pouvait lire sur une pancarte « … »*
        if (words > ShortWords && !MarkedTitles.Is(marked, passage, words, before) && CanBeRead(marked, start, first))
        {
            return QuoteDraft.Of(passage, null);
        }

        // *Le loyer est « un souci de tous les jours », a reconnu X.*
        if (words > ShortWords && Behind(marked, acts, next, last, sentence) is { } behind)
        {
            return QuoteDraft.Of(passage, behind);
        }

        // *Viendra-t-il ? « Oui. »*: one word is an answer behind what somebody said or was asked.
        if (beginsSentence && (words > 1 || previous is not null) && (words > ShortWords || passage.EndsSentence(text)))
        {
            return Continuations.Of(marked, passage, previous);
        }

        // *Ce qui est certain, c'est qu'« une crise produit des bruits »*: who spoke just before goes on.
        if (words > LongWords && previous is not null && passage.IsClosed && !IsCharge(text, first) && Clauses.HasFinite(text, first + 1, last) && previous.SentencesTo(text, first) is 0 or 1)
        {
            return QuoteDraft.Continuing(passage);
        }

        // *Aujourd'hui, « on ne peut pas parler de moins de risques.*: whole clauses are somebody's.
        if (words > LongWords && (passage.EndsSentence(text) || !passage.IsClosed) && !IsCharge(text, first) && Clauses.HasFinite(text, first + 1, last))
        {
            return QuoteDraft.Of(passage, Subjects.AtHead(marked, start, first) is { } teller && (teller.IsPronoun && !text.Is(teller.First, "on") || Subjects.IsPerson(text, teller)) ? SpeechAct.Of(teller) : null);
        }

        if (words > ShortWords && !IsCharge(text, first) && Subjects.AtHead(marked, start, first) is { } subject && (subject.IsPronoun && !text.Is(subject.First, "on") || Subjects.IsPerson(text, subject)))
        {
            return QuoteDraft.Of(passage, SpeechAct.Of(subject));
        }

        return null;
    }

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
        // *« … », a dit X à propos des « gilets verts »*: marks behind words of the incise are no second part.
        var isApart = marked.IsComma(at);
        if (isApart)
        {
            at++;
        }

        return at == first && text.SentenceOf[first] == text.SentenceOf[cut.First] && text.Tokens[Math.Min(first + 1, last)] is { IsCapitalized: false }
            && (isApart || !SpeechWords.Particles.Has(text.Word(first - 1)) && !SpeechWords.Determiners.Has(text.Word(first - 1)) && Circumstances.Skip(text, Math.Max(cut.Last, cut.Speaker?.Last ?? cut.Last) + 1, first) >= first);
    }

    private static bool IsIntroduced(MarkedText marked, int first) => first > 0 && (marked.Text.IsChar(first - 1, ':') || marked.IsComma(first - 1));

}
