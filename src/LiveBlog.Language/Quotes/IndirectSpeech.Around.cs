using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>What stands around an incise or *selon X* and was said.</summary>
internal static partial class IndirectSpeech
{
    private static List<TextSpan> Around(MarkedText marked, SpeechAct act, List<SpeechAct> acts, int index)
    {
        var text = marked.Text;
        var start = Math.Max(marked.SentenceStart(act.First), act.From - LongestContent);
        var end = Math.Min(marked.SentenceEnd(act.First), act.To + LongestContent);
        var floor = start;
        for (var earlier = index - 1; earlier >= 0 && earlier > index - 4 && acts[earlier].First >= start; earlier--)
        {
            if (acts[earlier].Construction is SpeechConstruction.Incise or SpeechConstruction.According)
            {
                floor = Math.Max(floor, acts[earlier].To + 1);
                break;
            }
        }

        for (var token = act.From - 1; token > floor && token > act.From - 80; token--)
        {
            // *Il se dit prudent : la ville a cédé, croit savoir X.*: the clause behind the colon.
            if (marked.IsOwn(token) && (text.IsChar(token, ';') || (act.Construction == SpeechConstruction.Incise && text.IsChar(token, ':') && act.From - token > LongestScene)))
            {
                floor = token + 1;
                break;
            }
        }

        // *…, dont l'effet est grave d'après X, …*, *…, qui débutera selon X lundi, …*: the relative clause alone.
        if (act.Construction == SpeechConstruction.According && act.From == act.First && RelativeBefore(marked, act.From, floor) is > 0 and var relative && EndOfRelative(marked, act.To, end) is > 0 and var close)
        {
            var part = marked.Content(text.Is(relative, "qui") ? relative : relative + 1, act.From - 1);
            return close > act.To + 1 ? [part, marked.Content(act.To + 1, close - 1)] : [part];
        }

        // *…, qui constituent selon eux une attaque*: the relative clause.
        if (act is { Construction: SpeechConstruction.According, Speaker.IsPronoun: true } && act.From == act.First)
        {
            for (var token = act.From - 1; token > floor && token > act.From - 10 && marked.IsOwn(token) && !marked.IsComma(token); token--)
            {
                if (text.Word(token) is "qui")
                {
                    floor = token;
                    break;
                }
            }
        }

        if (act.Construction == SpeechConstruction.According)
        {
            // *À Lille (2000 selon la police)*: a figure in brackets is no clause.
            if (OpeningBracket(marked, act.From, floor) is >= 0 and var bracket && !Clauses.HasFinite(text, bracket + 1, act.From))
            {
                return [];
            }

            // *Dont, selon X, celle de Y*
            if (IsOfFigure(marked, act.From, floor) || text.Is(act.From - 1, "dont"))
            {
                return [];
            }

            // *Face à la hausse « préoccupante », selon X, de la maladie*: of the words between the marks alone.
            // So are *réduits à « ceux qui fument », selon les mots de X, les marins…*
            if (act.From > start && marked.PassageOf(act.From - 1) >= 0 && marked.IsComma(act.To + 1) && (text.Word(act.To + 2) is "de" or "du" or "des" or "d'" or "d’" || SpeechWords.Wordings.Has(text.Word(act.First + 2))))
            {
                return [];
            }
        }

        // *– « … », a-t-elle confié –*, *afin, a-t-il dit, de « … »*: an aside, and a purpose.
        if (act.Construction == SpeechConstruction.Incise && (text.Is(act.From - 1, "afin") || (act.From > start && marked.PassageOf(act.From - 1) is >= 0 and var aside && marked.Passages[aside].FirstToken is > 0 and var mark && (text.IsChar(mark - 1, '–') || text.IsChar(mark - 1, '—') || (text.IsChar(mark - 1, '-') && text.Tokens[mark - 1].SpaceBefore)))))
        {
            return [];
        }

        // *Elle trouvait, dit-elle, que…*: the clause alone.
        if (act.Construction == SpeechConstruction.Incise && marked.IsComma(act.To + 1) && text.Word(act.To + 2) is "que" or "qu'" or "qu’" && act.To + 3 < end && VerbsOfSaying.Of(text.Word(act.From - 1), text.Language) != VerbForm.None)
        {
            return [marked.Content(act.To + 3, end - 1)];
        }

        // *X a dit : « … », ajoute-t-il*: what stands between the marks alone is his.
        if (act.From > start && marked.PassageOf(act.From - 1) is >= 0 and var passage && marked.Passages[passage].FirstToken is > 0 and var opening
            // *X déclare que « … », ajoute-t-il* too.
            && (text.IsChar(opening - 1, ':') || (act.Construction == SpeechConstruction.Incise && index > 0 && acts[index - 1] is { Construction: SpeechConstruction.Clause, IsNobodys: false, Speaker: not null } told && told.Clause == opening)))
        {
            return [];
        }

        // *« Comme moi », assure X, qui touche mille euros, mémorisés au centime près*: his words are those between the marks.
        if ((act.Construction == SpeechConstruction.Incise || text.IsChar(act.From, ':')) && act.From > start && marked.PassageOf(act.From - 1) is >= 0 and var whole && marked.Passages[whole].FirstToken == start)
        {
            return [];
        }

        var before = act.From > floor ? marked.Content(Skip(marked, floor, act.From), act.From - 1) : default;
        var to = act.To + 1;
        if (act.Construction == SpeechConstruction.According && text.Word(to) is "que" or "qu'" or "qu’")
        {
            // *On apprend de source proche que…*
            before = default;
            to++;
        }

        var last = end - 1;
        if (index + 1 < acts.Count && acts[index + 1].First < end)
        {
            var following = acts[index + 1];
            // *Selon X, son fils aimait la mer et estimait que…*: the second verb of what X says.
            var isShared = act.Construction == SpeechConstruction.According && following is { Construction: SpeechConstruction.Clause, Clause: >= 0 } && following.From > to && text.Word(following.First - 1) is "et" && act.From == start;
            if (!isShared && following.Construction is not SpeechConstruction.Passive && following.From > to && (following.Construction != SpeechConstruction.Clause || following.Clause >= 0 || following.Verb is { Form: var form } && form.HasFlag(VerbForm.PresentParticiple)))
            {
                var uncut = last;
                // *Are calling from the road*: a participle without its comma is no speech of its own.
                var needsComma = following is { Construction: SpeechConstruction.Clause, Clause: < 0 } && text.Language == TextLanguage.English;
                last = following.From - 1;
                for (var token = last; token > to && token > last - 8 && following.Construction == SpeechConstruction.Clause; token--)
                {
                    if (marked.IsComma(token))
                    {
                        last = token - 1;
                        needsComma = false;
                        break;
                    }
                }

                last = needsComma ? uncut : last;
            }
        }

        // *Pour X, tout se joue ici : « … »*: what the colon leads in is told for itself.
        for (var token = to; token <= last; token++)
        {
            if (text.IsChar(token, ':') && marked.PassageOf(token + 1) >= 0)
            {
                last = token - 1;
                break;
            }
        }

        var after = to <= last ? marked.Content(to, last) : default;
        var isIntroduced = act.From > start && text.Word(act.From - 1) is "que" or "qu'" or "qu’" or "mais" or "et" or "car" or "but" or "that";
        if (before.IsEmpty || isIntroduced)
        {
            return after.IsEmpty || (act.Construction == SpeechConstruction.Incise && before.IsEmpty) ? [] : [after];
        }

        if (after.IsEmpty)
        {
            // *Seul bémol selon X : « … »*: a few words without a verb lead in what he says.
            return act.Construction == SpeechConstruction.According && text.IsChar(to, ':') && marked.WordsIn(before).All <= LongestScene && !HasFinite(text, before) ? [] : [before];
        }

        if (floor > start && text.Word(floor) is "qui" && floor < act.From)
        {
            return [before, after];
        }

        var words = marked.WordsIn(before).All;
        if (act.Construction == SpeechConstruction.Incise || SpeechWords.Auxiliaries.Has(text.Word(act.First)))
        {
            // Behind an incise, or *a-t-on appris de source proche*, that ends a clause stand the times and places of saying, or another clause.
            return HasFinite(text, before) ? GoesOnSaying(text, to, act.From) || IsCutShort(marked, before, act, to) ? [before, after] : [before] : [before, after];
        }

        if (words <= LongestScene && !HasFinite(text, before) && Circumstances.Skip(text, text.TokenAt(before.Start), act.From) >= act.From)
        {
            return [after];
        }

        // *…, selon X, qui…* is of the speaker; *selon X, contre 3 % en mars* goes on with what was said.
        return marked.IsComma(to) && text.Word(to + 1) is not ("qui" or "dont" or "who" or "which" or "cité" or "citée") ? [before, after] : HasFinite(text, before) ? [before] : [before, after];
    }

    /// <summary>Behind *mais*, *et* or *que* the reported clause begins.</summary>
    private static int Skip(MarkedText marked, int first, int limit)
    {
        while (first < limit && (marked.Text.Word(first) is "mais" or "et" or "but" or "and" or "tandis" or "while" || marked.IsComma(first)))
        {
            first += marked.Text.Is(first, "tandis") ? 2 : 1;
        }

        return first;
    }

    /// <summary>*C'est, confirme X, le double du prix*: an incise between a verb and what belongs to it.</summary>
    private static bool IsCutShort(MarkedText marked, TextSpan before, SpeechAct act, int to) =>
        act.Construction == SpeechConstruction.Incise && (marked.WordsIn(before).All < LongestScene || IsCopula(marked.Text, act.From - 1)) && marked.IsComma(to) && marked.IsOwn(to + 1)
        && (SpeechWords.Determiners.Has(marked.Text.Word(to + 1)) || marked.Text.Word(to + 1) is "l’" or "de" or "que" or "qu'" or "qu’");

    /// <summary>The relative pronoun behind the last comma before a token; -1 where none stands there.</summary>
    private static int RelativeBefore(MarkedText marked, int from, int floor)
    {
        for (var token = from - 1; token > floor && token > from - LongestOwnClause * 2 && marked.IsOwn(token); token--)
        {
            if (marked.IsComma(token))
            {
                return marked.Text.Word(token + 1) is "qui" or "dont" ? token + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>The comma that closes a relative clause behind a token, with a clause of the writer's behind it; -1 where none does.</summary>
    private static int EndOfRelative(MarkedText marked, int to, int end)
    {
        for (var token = to + 1; token < Math.Min(end, to + LongestOwnClause) && marked.IsOwn(token); token++)
        {
            if (marked.IsComma(token))
            {
                return token + 1 < end && Clauses.HasFinite(marked.Text, token + 1, Math.Min(end, token + LongestOwnClause)) ? token : -1;
            }
        }

        return -1;
    }

    /// <summary>*Est*, *est donc*: a verb whose other half is yet to come.</summary>
    private static bool IsCopula(TokenizedText text, int last) =>
        (text.Word(last) is "donc" or "alors" or "aussi" or "surtout" or "d'abord" ? text.Word(last - 1) : text.Word(last)) is "est" or "sont" or "était" or "étaient" or "sera" or "serait" or "reste";

    /// <summary>*- 25.000 selon les organisateurs -*, *estimée à un million de personnes selon la police*: a figure within a clause of the writer's.</summary>
    private static bool IsOfFigure(MarkedText marked, int from, int floor)
    {
        var text = marked.Text;
        var at = from - 1;
        while (at >= floor && text.Tokens[at].Kind == TokenKind.Number)
        {
            at--;
        }

        if (at < from - 1 && at >= floor && (marked.IsComma(at) || text.IsChar(at, '-') || text.IsChar(at, '–') || text.IsChar(at, '—') || text.Is(at, "et")))
        {
            return true;
        }

        for (at = from - 1; at > floor && at > from - LongestOwnClause && marked.IsOwn(at) && !marked.IsComma(at); at--)
        {
            if (text.Word(at) is "estimé" or "estimée" or "estimés" or "estimées" or "évalué" or "évaluée" or "évalués" or "évaluées" && marked.IsComma(at - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The bracket before a token that is still open there; -1 where none is.</summary>
    private static int OpeningBracket(MarkedText marked, int token, int floor)
    {
        for (var at = token - 1; at >= floor && at > token - LongestOwnClause; at--)
        {
            if (marked.Text.IsChar(at, ')'))
            {
                return -1;
            }

            if (marked.Text.IsChar(at, '('))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool GoesOnSaying(TokenizedText text, int to, int from) => text.IsChar(to, ',')
        && (text.Word(to + 1) is "mais" or "et" or "car" or "puis" or "but" or "and" || (text.Word(to + 1) is "en" && text.Is(to + 2, "raison")) || text.Word(to + 1) is "faute"
            // *Les élus doivent, insiste X, échanger des arguments*
            || (text.Language == TextLanguage.French && SpeechWords.Modals.Has(text.Word(from - 1)) && text.Word(to + 1) is { Length: > 3 } infinitive && (infinitive.EndsWith("er") || infinitive.EndsWith("ir") || infinitive.EndsWith("re"))));
}
