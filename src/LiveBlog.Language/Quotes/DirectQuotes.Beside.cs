using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>What stands beside a passage between marks: a colon, a noun of something said, another passage.</summary>
internal static partial class DirectQuotes
{
    /// <summary>The act that a colon before a passage closes: *X a dit : « … »*, *X : « … »*.</summary>
    private static SpeechAct? OfColon(MarkedText marked, int first, SpeechAct? before, int words)
    {
        var text = marked.Text;
        var colon = first - 1;
        var start = marked.SentenceStart(colon);
        // *Certains relativisent, à l'image de X, le directeur : « … »*
        for (var token = colon - 1; token > Math.Max(start, colon - LongestReach / 2); token--)
        {
            if (text.Word(token) is "image" or "instar" && text.Word(token - 1) is "l'" or "l’" && text.Word(token + 1) is "de" or "d'" or "d’" or "du" && marked.IsOwn(token)
                && (text.Is(token + 1, "du") ? SpeakerPhrases.BehindContracted(text, token + 2, colon) : SpeakerPhrases.At(text, token + 2, colon)) is { HasName: true } example && Subjects.IsPerson(text, example))
            {
                return SpeechAct.Of(example);
            }
        }

        // *Pour finir, je citerai Groucho Durand : « … »*
        for (var token = colon - 1; token > start && token > colon - LongestLeadIn; token--)
        {
            if (text.Word(token) is "citerai" or "cite" or "citons" or "citer" or "citant" && marked.IsOwn(token) && SpeakerPhrases.At(text, token + 1, colon) is { IsName: true } cited && cited.Last == colon - 1)
            {
                return SpeechAct.Of(cited);
            }
        }

        if (MadeToSay(marked, start, colon) is { } made)
        {
            return SpeechAct.Of(made);
        }

        if (before is not null && before.First >= start)
        {
            return before;
        }

        // *Elle se fit répondre : « … »*: whoever answers, it is not she.
        for (var token = colon - 1; token > start && token > colon - 8; token--)
        {
            if (text.Word(token) is "répondre" or "dire" or "rétorquer" or "objecter" && text.Word(token - 1) is "fit" or "fait" or "vit" or "voit" or "entendu" or "fera")
            {
                return SpeechAct.OfNobody(token);
            }
        }

        if (Utterance(marked, start, colon) is { } teller)
        {
            return SpeechAct.Of(teller);
        }

        if (Subjects.AtHead(marked, start, colon) is { } subject && (subject.IsPronoun || Subjects.IsPerson(text, subject) || (words > ShortWords && text.Tokens[first + 1].IsCapitalized && Incises.IsPlainSpeaker(text, subject) && !(subject.HasName && subject.NameFirst == subject.NameLast && (CommonNouns.IsThing(text.Word(subject.NameFirst)) || SpeechWords.Utterances.Has(text.Word(subject.NameFirst)) || SpeechWords.Utterances.Has(text.Word(subject.NameFirst + 1)))))))
        {
            return SpeechAct.Of(subject);
        }

        // *Un message partagé par Sylvie, 81 ans : « … »*
        for (var token = colon - 1; token > Math.Max(start, colon - LongestReach / 2); token--)
        {
            if (marked.IsOwn(token) && text.Word(token - 1) is "par" or "pour" && SpeakerPhrases.IsGivenName(text, token) && SpeakerPhrases.At(text, token, colon) is { IsName: true } by && (by.Last == colon - 1 || marked.IsComma(by.Last + 1)))
            {
                return SpeechAct.Of(by);
            }
        }

        // *…convaincre la veuve, Anne Petit, d'agir : « … »*: whole sentences of whoever was named last.
        for (var token = colon - 1; words > LongWords && token >= Math.Max(start, colon - LongestReach); token--)
        {
            if (marked.IsOwn(token) && SpeakerPhrases.IsGivenName(text, token) && token + 1 < colon && text.Tokens[token + 1].IsCapitalized && SpeakerPhrases.At(text, token, colon) is { IsName: true } named)
            {
                return SpeechAct.Of(named);
            }
        }

        return null;
    }

    /// <summary>*Ce qui pousse Anne Petit à écrire : « … »*: whom something makes say it.</summary>
    private static SpeakerPhrase? MadeToSay(MarkedText marked, int start, int colon)
    {
        var text = marked.Text;
        for (var token = colon - 1; token > start + 2 && token > colon - LongestReach / 2; token--)
        {
            if (marked.IsOwn(token) && text.Is(token - 1, "à") && VerbsOfSaying.Of(text.Word(token), text.Language) is var form && form.HasFlag(VerbForm.Infinitive) && form.HasFlag(VerbForm.Saying))
            {
                return Subjects.PersonEndingAt(text, start, token - 2);
            }
        }

        return null;
    }

    /// <summary>*Voici la réponse d'Anne Petit :*, *Sa réponse :*: who stands behind the noun of something said, or before it.</summary>
    private static SpeakerPhrase? Utterance(MarkedText marked, int start, int colon)
    {
        var text = marked.Text;
        for (var token = Math.Max(start, colon - LongestReach); token < colon; token++)
        {
            // *Celle d'un député : « … »*
            if (!(SpeechWords.Utterances.Has(text.Word(token)) || text.Word(token) is "celle" or "celui") || !marked.IsOwn(token))
            {
                continue;
            }

            if (text.Word(token - 1) is "son" or "sa" or "ses" or "leur" or "leurs" or "his" or "her" or "their" && token - 1 >= start)
            {
                return SpeakerPhrases.Possessive(text, token - 1);
            }

            // *La réponse un peu sèche du ministre*
            for (var of = token + 1; of < Math.Min(colon, token + 5); of++)
            {
                if (text.Word(of) is "de" or "d'" or "d’" or "du" or "of" or "from")
                {
                    if (SpeakerPhrases.At(text, text.Is(of, "du") ? of : of + 1, colon) is { IsPronoun: false } behind && (behind.HasName || Subjects.IsPerson(text, behind)))
                    {
                        return behind;
                    }

                    break;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a passage is a clause of more words than a title has.</summary>
    public static bool IsLongClause(TokenizedText text, QuotedPassage passage) =>
        passage.LastToken - passage.FirstToken > LongWords + 1 && Clauses.HasFinite(text, passage.FirstToken + 1, passage.LastToken);

    /// <summary>*« … si on en croit les sondages » qui montrent une baisse, relève Paul Durand.*: the incise behind a clause of the writer's.</summary>
    private static SpeechAct? BehindClause(MarkedText marked, int last)
    {
        var text = marked.Text;
        if (!(text.Word(last + 1) is "qui" or "que" or "qu'" or "qu’" or "dont" or "où"))
        {
            return null;
        }

        var end = Math.Min(marked.SentenceEnd(last), last + LongestReach);
        for (var comma = last + 2; comma < end && marked.IsOwn(comma); comma++)
        {
            if (marked.IsComma(comma) && Incises.At(marked, comma + 1, end, isOpen: true) is { Speaker: { HasName: true } speaker } incise && speaker.First > incise.Last)
            {
                return incise;
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
                // *« … ! »« … », expliquait X*: the second passage's alone.
                var other = acts[act].From - 1 > last ? marked.PassageOf(acts[act].From - 1) : -1;
                return other >= 0 && marked.Passages[other].FirstToken == last + 1 ? null : acts[act];
            }
        }

        return null;
    }

    /// <summary>*Estimés par Anne Petit, « … »*, *vue par Anne Petit comme une mesure « … »*: whether an agent stands right before the marks, or *comme* between.</summary>
    private static bool LeadsTo(MarkedText marked, int agent, QuotedPassage passage)
    {
        var (text, mark) = (marked.Text, passage.FirstToken);
        for (var token = mark - 1; token > Math.Max(agent, mark - ClauseWords); token--)
        {
            if (text.Is(token, "comme"))
            {
                return true;
            }
        }

        return marked.IsComma(mark - 1) && !Clauses.HasFinite(text, mark + 1, passage.LastToken) && (agent == mark - 2 || text.BehindBrackets(agent + 1) == mark - 1);
    }

    /// <summary>*Saluée par le maire de Brest, Anne Petit*: whether *par* leads in the name that begins at a token.</summary>
    private static bool IsAgent(TokenizedText text, int name)
    {
        for (var token = name - 1; token > name - LongestLeadIn && token >= 0 && !Clauses.LooksFinite(text, token); token--)
        {
            if (text.Is(token, "par"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb that only judges, with a thing for its subject.</summary>
    private static bool IsOfThing(TokenizedText text, SpeechAct act) =>
        act is { Construction: SpeechConstruction.Clause, Verb.Form: var form, Speaker: { } subject } && !form.HasFlag(VerbForm.Saying) && !Incises.IsPlainSpeaker(text, subject);

    private static bool CanBeRead(MarkedText marked, int start, int first)
    {
        for (var token = first - 1; token >= Math.Max(start, first - LongestReach); token--)
        {
            if (marked.IsOwn(token) && marked.Text.Word(token) is "lire" && marked.Text.Word(token - 1) is "peut" or "pouvait" or "pouvaient" or "pu" or "notamment" or "on" or "également" or "aussi")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A few words that stand between marks twice or more; null where none do.</summary>
    private static HashSet<string>? Repeated(MarkedText marked)
    {
        HashSet<string>? once = null, again = null;
        foreach (var passage in marked.Passages)
        {
            if (passage.Parts.Count == 1 && passage.LastToken - passage.FirstToken <= ShortWords + 1 && passage.Parts[0].Length <= LongestName && !(once ??= new(StringComparer.Ordinal)).Add(passage.Parts[0].In(marked.Text.Lower)))
            {
                (again ??= new(StringComparer.Ordinal)).Add(passage.Parts[0].In(marked.Text.Lower));
            }
        }

        return again;
    }

    /// <summary>*Mis en examen pour « abus de biens sociaux »*: the words of a law and nobody's.</summary>
    private static bool IsCharge(TokenizedText text, int first) =>
        (text.Is(first - 1, "pour") && !Clauses.BeginsWithInfinitive(text, first + 1)) || text.Word(first - 1) is "for" or "dit" or "dite" or "dits" || (text.Word(first - 1) is "des" or "d'" or "de" && text.Word(first - 2) is "pour" or "chef" or "chefs");

    /// <summary>*Il a insisté pour que « … », selon un communiqué*: his words, and a document that nobody named gives them.</summary>
    public static SpeechAct? OfDocument(TokenizedText text, SpeechAct? before, SpeechAct after) =>
        before is { Construction: SpeechConstruction.Clause, Speaker: not null, IsNobodys: false } && text.SentenceOf[before.First] == text.SentenceOf[after.First]
        && after is { Construction: SpeechConstruction.According, Speaker: { HasName: false, Noun: >= 0 } document } && SpeechWords.Documents.Has(text.Word(document.Noun)) && text.Word(document.First) is "un" or "une" or "son" or "sa" or "leur" or "a" or "his" or "her" or "their"
            ? before with { Document = text.SpanOf(document.First, document.Last) } : null;

    /// <summary>*Que souhaite X après son « coup de gueule »*: when it was.</summary>
    private static bool IsBehindTime(TokenizedText text, int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (text.Word(token) is "après" or "avant" or "depuis" or "pendant" or "lors")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two passages of a sentence are joined by *et*, *mais*, a comma before *de*, with few words between.</summary>
    private static bool IsCoordinated(MarkedText marked, int from, int to)
    {
        var text = marked.Text;
        if (from >= to || to - from > 6 || text.SentenceOf[from] != text.SentenceOf[to])
        {
            return false;
        }

        // The words between, without those in marks of their own: *et un « pouvoir » qui*.
        for (int token = to - 1, own = 0; token >= from && own < 4; token--)
        {
            own += marked.IsOwn(token) ? 1 : 0;
            if (text.Word(token) is "et" or "mais" or "ou" or "puis" or "ni" or "and" or "but" or "or" || (marked.IsComma(token) && token == from))
            {
                return true;
            }
        }

        return false;
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

        // *…, en veillant à ne « pas … »*: a clause of the writer's.
        if (text.Word(first - 1) is "ne" or "n'" or "n’" or "de" or "à")
        {
            return false;
        }

        return at == first && text.SentenceOf[first] == text.SentenceOf[cut.First] && text.Tokens[Math.Min(first + 1, last)] is { IsCapitalized: false }
            && (isApart || !SpeechWords.Particles.Has(text.Word(first - 1)) && !SpeechWords.Determiners.Has(text.Word(first - 1)) && Circumstances.Skip(text, Math.Max(cut.Last, cut.Speaker?.Last ?? cut.Last) + 1, first) >= first);
    }

    private static bool IsIntroduced(MarkedText marked, int first) => first > 0 && (marked.Text.IsChar(first - 1, ':') || marked.IsComma(first - 1));
}
