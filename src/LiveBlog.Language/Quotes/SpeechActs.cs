using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Finds each place where a text, in its own words, gives words to somebody.</summary>
internal static partial class SpeechActs
{
    /// <summary>How far back a subject is looked for.</summary>
    private const int LongestReach = 60;

    /// <summary>Marks before a headline's colon around no more tokens hold a label.</summary>
    private const int ShortLabel = 4;

    /// <summary>Marks around more tokens, with their verb, hold what somebody said.</summary>
    private const int LongWords = 7;

    /// <summary>How many tokens *C'est en tout cas* may have.</summary>
    private const int LongestPointer = 7;

    /// <summary>How many acts before a verb without a subject are looked at for one.</summary>
    private const int MostActs = 4;

    /// <summary>In the order of the text.</summary>
    public static List<SpeechAct> In(MarkedText marked)
    {
        var text = marked.Text;
        var acts = new List<SpeechAct>();
        var at = 0;
        while (at < text.Tokens.Count)
        {
            var passage = marked.PassageOf(at);
            if (passage >= 0)
            {
                var last = marked.Passages[passage].LastToken;
                at = last + 1;
                if (at < text.Tokens.Count && AfterPassage(marked, at, text.Tokens[at - 1].Start) is { } behind)
                {
                    acts.Add(behind);
                    at = Math.Max(at, behind.Last + 1);
                }

                continue;
            }

            if (text.Is(at, "ce") && Pointing(marked, at) is { } pointing)
            {
                acts.Add(pointing);
                at = Math.Max(at + 1, pointing.Last + 1);
                continue;
            }

            var isCandidate = text.Tokens[at].Kind == TokenKind.Word && (IsCue(text, at) || VerbsOfSaying.Of(text.Word(at), text.Language) != VerbForm.None || text.Word(at) is "fait" or "font" or "faisait" or "faisant" or "fera" or "laisse" or "laissé" or "laissent" or "laissant");
            var limit = isCandidate ? Limit(marked, at, marked.SentenceEnd(at)) : at;
            var found = isCandidate ? Attributions.At(marked, at, limit) ?? OfVerb(marked, acts, at, limit) : null;
            if (found is not null)
            {
                acts.Add(found);
                at = Math.Max(at + 1, found.Last + 1);
            }
            else
            {
                at++;
            }
        }

        return acts;
    }

    /// <summary>*C'est ce qu'a annoncé X*, *C'est en tout cas ce qu'affirme X*</summary>
    private static SpeechAct? Pointing(MarkedText marked, int at)
    {
        var text = marked.Text;
        var start = marked.SentenceStart(at);
        if (at - start > LongestPointer || !(text.Word(start) is "c'" or "c’") || !text.Is(start + 1, "est") || !(text.Word(at + 1) is "que" or "qu'" or "qu’") || !marked.IsOwn(start))
        {
            return null;
        }

        return Incises.At(marked, at + 2, Limit(marked, at, marked.SentenceEnd(at)), isOpen: true) is { Verb: { } verb, Speaker: not null } incise && VerbsOfSaying.Of(text.Word(verb.Head), text.Language).HasFlag(VerbForm.Saying)
            ? incise with { Construction = SpeechConstruction.Pointing, From = start } : null;
    }

    private static bool IsCue(TokenizedText text, int at) => text.Word(at) switch
    {
        "selon" or "dixit" or "according" or "pour" or "appris" => true,
        "d'" or "d’" => text.Is(at + 1, "après"),
        "à" or "a" => text.Word(at + 2) is "yeux" or "avis" or "sens" || (text.Is(at + 1, "en") && text.Is(at + 2, "croire")) || (text.Word(at + 1) is "l'" or "l’" && text.Is(at + 2, "en") && text.Is(at + 3, "croire")),
        "aux" => text.Is(at + 1, "dires"),
        "de" => text.Word(at + 1) is "source" or "sources" or "même" || text.Is(at + 2, "aveu"),
        _ => false,
    };

    /// <summary>The writer's own words go on to the next passage or the sentence's end.</summary>
    private static int Limit(MarkedText marked, int at, int end) => marked.EndOfOwn(at, Math.Min(end, at + LongestReach));

    private static SpeechAct? OfVerb(MarkedText marked, List<SpeechAct> acts, int head, int limit)
    {
        var text = marked.Text;
        if (text.Tokens[head].Kind != TokenKind.Word || VerbGroups.Around(marked, head) is not { } group)
        {
            return null;
        }

        var start = marked.SentenceStart(head);
        // *A affirmé Paul Durand, interrogé par Voxia, qui…*: who asked has no say in who goes on.
        var earlier = acts.Count > 1 && acts[^1] is { Construction: SpeechConstruction.Passive } asked && text.Word(asked.First).StartsWith("interrog") ? acts[^2] : acts.Count > 0 ? acts[^1] : null;
        var previous = earlier is not null && earlier.First >= start ? earlier : null;
        if (group.IsPassive)
        {
            return Passive(marked, group, limit);
        }

        if (!group.Form.HasFlag(VerbForm.Finite) && !group.Form.HasFlag(VerbForm.PresentParticiple) && !group.Form.HasFlag(VerbForm.PastParticiple))
        {
            return null;
        }

        // *…, souligne-t-on de source diplomatique*
        if (group.Pronoun >= 0 && text.Is(group.Pronoun, "on") && group.First > start && marked.IsComma(group.First - 1) && text.Is(group.Last + 1, "de") && text.Word(group.Last + 2) is "source" or "sources" && Attributions.At(marked, group.Last + 1, limit) is { Speaker: { } source } heard)
        {
            return new SpeechAct(SpeechConstruction.Incise, group.First, group.Last, group.First - 1, heard.To, group, source);
        }

        // An incise without marks: *…, a indiqué la préfecture.*
        if (group.First > start && marked.IsComma(group.First - 1) && group.Form.HasFlag(VerbForm.Saying) && text.Language == TextLanguage.French
            && group.Form.HasFlag(VerbForm.Finite) && Incises.At(marked, group.First, limit, false) is { } incise && text.Word(incise.Speaker!.Value.Last + 1) is not ("que" or "qu'" or "qu’") && HasFiniteOrName(marked, start, group.First - 1, incise) && !EndsRelative(marked, start, group.First - 1))
        {
            return incise with { From = group.First - 1 };
        }

        if (group.Pronoun >= 0 && group.First > start && marked.IsComma(group.First - 1))
        {
            return new SpeechAct(SpeechConstruction.Incise, group.First, group.Last, group.First - 1, Incises.End(marked, group.Last, limit), group, SpeakerPhrases.Pronoun(text, group.Pronoun));
        }

        // *Comme l'explique Y, …*
        if (group.First > start && text.Is(group.First - 1, "comme") && text.Word(head) is not ("promis" or "demandé" or "exigé" or "réclamé" or "souhaité" or "espéré" or "redouté" or "recommandé" or "proposé") && Incises.At(marked, group.First, limit, true) is { } likewise)
        {
            var comma = group.First - 2 >= start && marked.IsComma(group.First - 2) ? group.First - 2 : group.First - 1;
            return likewise with { Construction = comma == start || group.First - 1 == start ? SpeechConstruction.According : SpeechConstruction.Incise, From = comma };
        }

        if (text.Language == TextLanguage.English && EnglishIncises.Around(marked, group, start, limit) is { } english)
        {
            return english;
        }

        // *Avant d'ajouter que*: who spoke last goes on.
        if (text.Word(group.First) is "de" or "d'" or "d’" && group.First < head)
        {
            var isOwn = text.Word(group.First - 1) is not ("avant" or "et") && text.Is(start, "et");
            var goesOn = !isOwn && acts.Count > 0 && text.SentenceOf[head] - text.SentenceOf[acts[^1].First] <= 2 ? acts[^1] : null;
            return new SpeechAct(SpeechConstruction.Clause, group.First, group.Last, group.First - 1, group.Last, group, goesOn?.Speaker ?? Subjects.AtHead(marked, start, isOwn ? group.First : group.First - 1))
            {
                Clause = group.Form.HasFlag(VerbForm.Saying) ? ReportedClauses.Behind(marked, group, limit) : -1,
                IsNobodys = goesOn?.IsNobodys == true,
            };
        }

        // *Et a ajouté : « … »*, *Mais assure que…*: who spoke in the sentence before.
        if (previous is null && group.First == start + 1 && text.Word(start) is "et" or "puis" or "mais" && group.Pronoun < 0 && text.Language == TextLanguage.French
            && LastPlain(text, acts) is { } last && text.SentenceOf[head] - text.SentenceOf[last.First] == 1)
        {
            return new SpeechAct(SpeechConstruction.Clause, group.First, group.Last, start, group.Last, group, last.Speaker) { Clause = group.Form.HasFlag(VerbForm.Saying) ? ReportedClauses.Behind(marked, group, limit) : -1, IsNobodys = last.IsNobodys };
        }

        var (speaker, isNobody, from) = Subjects.Of(marked, group, start, previous);
        // *« … », dit X. Tandis que l'autre est connu, assurant que…*: a participle without a subject in its sentence is of who spoke before.
        if (speaker is null && !isNobody && group.Form.HasFlag(VerbForm.PresentParticiple) && !group.Form.HasFlag(VerbForm.Finite) && marked.IsComma(group.First - 1) && LastPlain(text, acts) is { IsNobodys: false } goesOnBefore && text.SentenceOf[head] - text.SentenceOf[goesOnBefore.First] is 1 or 2)
        {
            speaker = goesOnBefore.Speaker;
        }

        // *Paul Durand a fait le tour des quais. Invitant les marins à partir : « … »*: whom the sentence before tells of.
        if (speaker is null && !isNobody && group.Form.HasFlag(VerbForm.PresentParticiple) && group.First == start && start > 0 && marked.IsOwn(start - 1) && !text.BeginsLine(start) && text.Language == TextLanguage.French
            && Subjects.AtHead(marked, marked.SentenceStart(start - 1), start) is { } earlierSubject && (earlierSubject.IsPronoun || Subjects.IsPerson(text, earlierSubject)))
        {
            speaker = earlierSubject;
        }

        // *L'abstention a démontré que*
        isNobody |= text.Word(group.Head).StartsWith("démontr") && speaker is { } shown && !Incises.IsPlainSpeaker(text, shown);
        // *Un incendie s'est déclaré*
        isNobody |= group.IsReflexive && text.Word(group.Head).StartsWith("déclar") && speaker is { } thing && !Incises.IsPlainSpeaker(text, thing);
        var clause = group.Form.HasFlag(VerbForm.Saying) ? ReportedClauses.Behind(marked, group, limit) : -1;
        if (clause < 0 && group.First == head && (group.Form & (VerbForm.Finite | VerbForm.PresentParticiple)) == 0 && limit < text.Tokens.Count && marked.IsOwn(limit))
        {
            return null;
        }

        return new SpeechAct(SpeechConstruction.Clause, group.First, group.Last, from, group.Last, group, speaker) { Clause = clause, IsNobodys = isNobody };
    }

    /// <summary>*Le gouvernement, qui veut faire voter une loi, a défendu…*: the comma closes a relative clause of the subject, whose verb follows.</summary>
    public static bool EndsRelative(MarkedText marked, int start, int comma)
    {
        var text = marked.Text;
        if (Subjects.AtHead(marked, start, comma) is not { IsPronoun: false } subject || !marked.IsComma(subject.Last + 1) || !(text.Word(subject.Last + 2) is "qui" or "who" or "which" or "dont"))
        {
            return false;
        }

        if (comma - subject.Last > LongestReach)
        {
            return false;
        }

        for (var token = subject.Last + 3; token < comma; token++)
        {
            if (marked.IsOwn(token) && marked.IsComma(token))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last of a few acts that somebody or a body performs.</summary>
    private static SpeechAct? LastPlain(TokenizedText text, List<SpeechAct> acts)
    {
        for (var index = acts.Count - 1; index >= Math.Max(0, acts.Count - MostActs); index--)
        {
            if (acts[index].Speaker is { } speaker && Incises.IsPlainSpeaker(text, speaker))
            {
                return acts[index];
            }
        }

        return null;
    }

    private static bool HasFiniteOrName(MarkedText marked, int start, int comma, SpeechAct incise)
    {
        // *Le ministre, Paul Durand, a averti le maire.* has no verb before its commas but the one that would be an incise.
        for (var token = Math.Max(start, comma - LongestReach * 2); token < comma; token++)
        {
            if (Clauses.LooksFinite(marked.Text, token))
            {
                return true;
            }
        }

        // *Pas question de partir, assure le maire.*
        if (marked.Text.Is(start, "pas") && marked.Text.Is(start + 1, "question"))
        {
            return true;
        }

        // *Le virus circule, alerte l'agence.*: a clause of some length whose verb shows by nothing.
        if (marked.Text.Language == TextLanguage.French && comma - start >= 4 && Circumstances.Skip(marked.Text, start, comma) == start && marked.IsStop(incise.To + 1) && comma - start < LongestReach
            && !Enumerable.Range(start, comma - start).Any(token => marked.IsComma(token)))
        {
            return true;
        }

        // *La chaîne rassemble du monde, informe Paul Durand, …*: a verb turned before a full name.
        if (incise is { Verb: { } turned, Speaker: { IsName: true } named } && turned.First == turned.Head && turned.Last == turned.Head && named.First == turned.Head + 1 && named.NameLast > named.NameFirst && SpeakerPhrases.IsGivenName(marked.Text, named.NameFirst) && comma - start >= ShortLabel)
        {
            return true;
        }

        return incise.Verb is { Pronoun: >= 0 } || marked.IsComma(incise.To + 1) || !marked.IsOwn(comma - 1);
    }

    private static SpeechAct? Passive(MarkedText marked, VerbGroup group, int limit)
    {
        // The agent may stand behind a passage: *jugé « absurde » par le maire*.
        var text = marked.Text;
        var end = Math.Min(marked.SentenceEnd(group.Head), group.Head + 40);
        var passages = 0;
        var last = group.Last;
        for (var token = group.Last + 1; token < end; token++)
        {
            if (marked.PassageOf(token) is >= 0 and var passage)
            {
                if (passages++ > 0)
                {
                    return null;
                }

                token = marked.Passages[passage].LastToken;
                continue;
            }

            if (text.Word(token) is "par" or "by")
            {
                return SpeakerPhrases.At(text, token + 1, end) is { IsPronoun: false, Last: var behind } agent && (last = behind) > 0 && Incises.IsPlainSpeaker(text, agent)
                    ? new SpeechAct(SpeechConstruction.Passive, group.First, group.Last, group.First, group.Last, group, Incises.WithApposition(text, agent, end, ref last)) : null;
            }

            if (marked.IsComma(token) || marked.IsStop(token) || token > group.Last + 6 + (passages > 0 ? 30 : 0))
            {
                return null;
            }
        }

        return null;
    }
}
