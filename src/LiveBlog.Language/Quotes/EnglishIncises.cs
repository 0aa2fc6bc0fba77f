using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Reads what English puts behind the words reported: *…, Mr Smith said.*</summary>
internal static class EnglishIncises
{
    private const int LongestReach = 60;

    /// <summary>How many tokens a speaker and what he is may have before the verb.</summary>
    private const int LongestApposition = 26;

    /// <summary>How many tokens *with experience in Mali* may have.</summary>
    private const int LongestPhrase = 9;

    /// <summary>*…, Mr Berg said.*, *…, spokesman Tom Berg told the BBC.*</summary>
    public static SpeechAct? Around(MarkedText marked, VerbGroup group, int start, int limit)
    {
        var text = marked.Text;
        for (var comma = group.First - 1; comma > start && comma > group.First - LongestApposition; comma--)
        {
            if (!marked.IsOwn(comma))
            {
                return null;
            }

            if (!marked.IsComma(comma))
            {
                continue;
            }

            if (Incises.At(marked, comma + 1, limit, false) is not { } incise || incise.Verb!.Value.Head != group.Head)
            {
                // *Anna Smith, the secretary of state to the ministry, told a station*: the comma closes an apposition.
                if (comma == group.First - 1 || text.Word(comma + 1) is "the" or "a" or "an" or "who" or "which" or "his" or "her" or "its")
                {
                    continue;
                }

                return null;
            }

            // *…, Anna Smith, the secretary of state, told a station*: the name stands before its apposition.
            if (incise.Speaker is { IsName: false, First: var office } && office == comma + 1 && NameBefore(marked, start, comma) is > 0 and var earlier && Incises.At(marked, earlier + 1, limit, false) is { } whole && whole.Verb!.Value.Head == group.Head)
            {
                (comma, incise) = (earlier, whole);
            }

            // *Edward Leigh, who is chairman of the committee, warned the government would…*
            if (incise.Speaker is { First: var inverted } && inverted > group.Last && SpeechActs.EndsRelative(marked, start, comma))
            {
                return null;
            }

            // Nothing but a time, a place or an addressee may follow: else the words said do.
            var next = text.Word(group.Last + 1);
            // *Which, said Mr Berg, “…”*
            var isBehind = incise.Speaker is { First: var behind } && behind > group.Last && (marked.IsComma(incise.To + 1) || marked.IsStop(incise.To + 1));
            var isLast = isBehind || marked.IsStop(group.Last + 1) || marked.IsComma(group.Last + 1) || SpeechWords.Days.Has(next) || next is "in" or "on" or "at" or "during" or "after";
            var isTold = text.Word(group.Head) is "told" or "tells" && !HasThat(marked, group.Last + 1, limit);
            // *One reason, Ms Berg says, is that…*: between the subject and its verb.
            var isBetween = marked.IsComma(group.Last + 1) && SpeechWords.CommonFinite.Has(text.Word(group.Last + 2)) && !marked.IsComma(comma - 1);
            return (isLast || isTold) && (isBetween || HasEnglishVerb(text, start, comma)) ? incise with { From = comma } : null;
        }

        return null;
    }

    /// <summary>The comma before a full name that ends right before another comma; -1 where none stands there.</summary>
    private static int NameBefore(MarkedText marked, int start, int comma)
    {
        for (var earlier = comma - 2; earlier > start && earlier > comma - 6 && marked.IsOwn(earlier); earlier--)
        {
            if (marked.IsComma(earlier))
            {
                return SpeakerPhrases.IsGivenName(marked.Text, earlier + 1) && SpeakerPhrases.At(marked.Text, earlier + 1, comma) is { IsName: true } name && name.Last == comma - 1 && name.NameLast > name.NameFirst ? earlier : -1;
            }
        }

        return -1;
    }

    /// <summary>*said X*, *X said*: the incise that begins at a token; null when none does.</summary>
    public static SpeechAct? At(MarkedText marked, int at, int limit, bool isOpen)
    {
        var text = marked.Text;
        if (at >= limit)
        {
            return null;
        }

        // said X
        var form = VerbsOfSaying.Of(text.Word(at), TextLanguage.English);
        // *“…,” cautioned Dr Stone*: behind a quotation any past will do before a name.
        if (isOpen && form == VerbForm.None && text.Tokens[at].Length > 4 && text.Word(at).EndsWith("ed") && SpeakerPhrases.At(text, at + 1, limit) is { HasName: true })
        {
            form = VerbForm.Finite | VerbForm.Saying;
        }

        // *Told reporters*: whom, not who.
        if (form.HasFlag(VerbForm.Finite | VerbForm.Saying) && !text.Tokens[at].IsCapitalized && text.Word(at) is not ("told" or "tells"))
        {
            if (SpeakerPhrases.At(text, at + 1, limit) is not { IsPronoun: false } behind || (!isOpen && !Incises.IsPlainSpeaker(text, behind)))
            {
                return null;
            }

            var end = behind.Last;
            var named = Incises.WithApposition(text, behind, limit, ref end);
            return new SpeechAct(SpeechConstruction.Incise, at, at, at, Incises.End(marked, end, limit), new VerbGroup(at, at, at, form, -1, false, false, false), named);
        }

        // *“…,” it added*: a body that speaks.
        if (isOpen && text.Is(at, "it") && VerbsOfSaying.Of(text.Word(at + 1), TextLanguage.English).HasFlag(VerbForm.Finite) && at + 1 < limit)
        {
            return new SpeechAct(SpeechConstruction.Incise, at + 1, at + 1, at, Incises.End(marked, at + 1, limit), new VerbGroup(at + 1, at + 1, at + 1, VerbForm.Finite | VerbForm.Saying, -1, false, false, false), SpeakerPhrases.Pronoun(text, at));
        }

        // *“…,” he agrees.*: behind a quotation any verb will do between a pronoun and a stop.
        if (isOpen && text.Word(at) is "he" or "she" or "they" && at + 1 < limit && text.Word(at + 1) is { Length: > 3 } any && (any.EndsWith("ed") || any[^1] == 's') && any is not ("does" or "goes" or "always" or "indeed" or "perhaps" or "besides" or "sometimes") && (marked.IsStop(at + 2) || marked.IsComma(at + 2)))
        {
            return new SpeechAct(SpeechConstruction.Incise, at + 1, at + 1, at, at + 1, new VerbGroup(at + 1, at + 1, at + 1, VerbForm.Finite | VerbForm.Saying, -1, false, false, false), SpeakerPhrases.Pronoun(text, at));
        }

        // X said
        if (SpeakerPhrases.At(text, at, limit) is not { } speaker)
        {
            return null;
        }

        var last = speaker.Last;
        var subject = Incises.WithApposition(text, speaker, limit, ref last);
        var verb = last + 1;
        if (!marked.IsComma(verb) && speaker.HasName && marked.IsComma(speaker.Last + 1) && !VerbsOfSaying.Of(text.Word(verb), TextLanguage.English).HasFlag(VerbForm.Finite))
        {
            verb = speaker.Last + 1;
        }

        if (marked.IsComma(verb))
        {
            // *Anna Smith, who leads the group, said*
            for (var token = verb; token < Math.Min(limit, verb + 20); token++)
            {
                if (marked.IsComma(token) && VerbsOfSaying.Of(text.Word(token + 1), TextLanguage.English).HasFlag(VerbForm.Finite))
                {
                    verb = token + 1;
                    break;
                }
            }
        }

        // *A man with experience told the BBC*: what the speaker's noun is told by.
        for (var token = verb; speaker is { IsName: false, IsPronoun: false, Noun: >= 0 } && (isOpen || SpeakerPhrases.IsPersonNoun(text, speaker.Noun)) && text.Word(verb) is "with" or "from" or "in" or "at" or "for" && token < Math.Min(limit, verb + LongestPhrase) && !marked.IsComma(token); token++)
        {
            if (VerbsOfSaying.Of(text.Word(token), TextLanguage.English).HasFlag(VerbForm.Finite | VerbForm.Saying))
            {
                verb = token;
                break;
            }
        }

        var first = verb;
        if (text.Word(verb) is "has" or "have" or "had" or "later" or "also" or "then")
        {
            verb++;
        }

        if (text.Word(verb) is "also" or "later" or "previously")
        {
            verb++;
        }

        var found = VerbsOfSaying.Of(text.Word(verb), TextLanguage.English);
        if (!found.HasFlag(VerbForm.Saying) || !found.HasFlag(VerbForm.Finite) || verb >= limit)
        {
            return null;
        }

        if (!isOpen && text.Word(verb + 1) is "that" or "it" or "he" or "she" or "they")
        {
            return null;
        }

        return new SpeechAct(SpeechConstruction.Incise, first, verb, at, Incises.End(marked, verb, limit), new VerbGroup(first, verb, verb, found, -1, false, false, false), subject);
    }

    private static bool HasThat(MarkedText marked, int at, int limit)
    {
        for (var token = at; token < limit && token < at + 12; token++)
        {
            if (marked.Text.Is(token, "that"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEnglishVerb(TokenizedText text, int start, int comma)
    {
        for (var token = Math.Max(start, comma - LongestReach * 2); token < comma; token++)
        {
            var word = text.Word(token);
            if ((SpeechWords.CommonFinite.Has(word) && word is not "a") || (word.Length > 4 && word.EndsWith("ed") && !text.Tokens[token].IsCapitalized))
            {
                return true;
            }
        }

        return false;
    }
}
