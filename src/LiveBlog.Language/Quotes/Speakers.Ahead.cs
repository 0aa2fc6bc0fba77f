using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Speakers whom a text names only behind the words that stand for them.</summary>
internal sealed partial class Speakers
{
    /// <summary>How many sentences of a text may pass before it names whom it began with.</summary>
    private const int LatestBeginning = 5;

    /// <summary>How many sentences later that may be.</summary>
    private const int LongestWait = 3;

    /// <summary>How many verbs of saying behind the words are looked at.</summary>
    private const int MostActs = 12;

    /// <summary>How many tokens a clause before the main one may have.</summary>
    private const int LongestClause = 50;

    /// <summary>
    /// *« … », a promis le ministre de la Santé. Paul Durand a ajouté que…*: the next sentence names who holds the role. Only somebody whom the
    /// text has not named before, to whom it gives no role, and of whom it tells no age nor what was done to him.
    /// </summary>
    private Remembered? NamedNext(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        var key = RoleKinds.Key(text, speaker.Noun);
        if (RoleKinds.IsOutsider(key) || RoleKinds.IsAnybody(key))
        {
            return null;
        }

        var next = text.SentenceOf[speaker.First] + 1;
        for (var at = next; at < Math.Min(next + 3, text.Sentences.Count); at++)
        {
            var start = text.FirstToken(at);
            // *Pour lui, …*: still of the same.
            if (!marked.IsOwn(start) || (text.Is(start, "pour") && SpeakerPhrases.IsPronoun(text.Word(start + 1))))
            {
                continue;
            }

            if (Subjects.AtHead(marked, start, Math.Min(start + 30, marked.SentenceEnd(start))) is not { HasName: true } subject || !(subject.IsName ? subject.NameLast > subject.NameFirst : subject.IsTitled(text))
                || (marked.IsComma(subject.Last + 1) && !text.Is(subject.Last + 2, "qui"))
                || (SpeechWords.Auxiliaries.Has(text.Word(subject.Last + 1)) && text.Is(subject.Last + 2, "été")))
            {
                return null;
            }

            var isNew = people.ActorAt(text.Tokens[subject.NameFirst].Start) is { Type: ActorType.Person } actor && actor.Mentions[0].Start >= text.Tokens[subject.NameFirst].Start
                && people.Of(actor) is { } person && person.Roles.Count == 0 && KnownPeople.Agree(person.Gender, speaker.Gender);
            return isNew ? Named(subject) with { Position = speaker.First } : null;
        }

        return null;
    }

    /// <summary>*S'il se réjouit, Paul Durand reste prudent.*: a pronoun that begins a clause before the main one means its subject.</summary>
    private Remembered? OfMainClause(SpeakerPhrase pronoun)
    {
        var text = marked.Text;
        if (!BeginsClause(pronoun))
        {
            return null;
        }

        var end = Math.Min(marked.SentenceEnd(pronoun.First), pronoun.First + LongestClause);
        for (var comma = pronoun.First + 1; comma < end; comma++)
        {
            if (marked.IsOwn(comma) && marked.IsComma(comma) && SpeakerPhrases.At(text, comma + 1, end) is { HasName: true } subject && subject.NameLast > subject.NameFirst && !marked.IsComma(subject.Last + 1)
                && Named(subject) is { IsPerson: true } named && KnownPeople.Agree(named.Gender, pronoun.Gender))
            {
                return named with { Position = pronoun.First };
            }
        }

        return null;
    }

    /// <summary>Whom the pronoun in the clause before the main one means, when it has spoken there.</summary>
    private Remembered? BeginsWithPronoun(SpeakerPhrase subject)
    {
        var text = marked.Text;
        return antecedents.Last is { Name: not null, IsPerson: true } last && last.Position < subject.First && text.SentenceOf[last.Position] == text.SentenceOf[subject.First] && SpeakerPhrases.IsPronoun(text.Word(last.Position))
            && marked.IsComma(subject.First - 1) && BeginsClause(SpeakerPhrases.Pronoun(text, last.Position)) && KnownPeople.Agree(last.Gender, subject.Gender) ? last : null;
    }

    /// <summary>*S'il*, *lorsqu'elle*: whether a pronoun is the subject of a clause at the sentence's head.</summary>
    private bool BeginsClause(SpeakerPhrase pronoun)
    {
        var text = marked.Text;
        var start = marked.SentenceStart(pronoun.First);
        return text.Language == TextLanguage.French && pronoun.First - start <= 2 && text.Word(start) is "si" or "s'" or "s’" or "lorsqu'" or "lorsqu’" or "quand" or "puisqu'" or "alors" or "bien" or "tandis" or "même";
    }

    /// <summary>*Il dit qu'il ne se souvient de rien. Mardi, devant le tribunal, Paul Durand…*: a text that begins with a pronoun names its subject soon.</summary>
    private Remembered? NamedSoon(SpeakerPhrase pronoun)
    {
        var text = marked.Text;
        var here = text.SentenceOf[pronoun.First];
        if (here > 1 || pronoun.IsPlural || text.Is(pronoun.First, "it"))
        {
            return null;
        }

        for (var at = here + 1; at < Math.Min(here + 3, text.Sentences.Count); at++)
        {
            var start = text.FirstToken(at);
            if (marked.IsOwn(start) && Subjects.AtHead(marked, start, Math.Min(start + 30, marked.SentenceEnd(start))) is { HasName: true } subject && (subject.NameLast > subject.NameFirst || subject.IsTitled(text))
                && Named(subject) is { IsPerson: true } named && KnownPeople.Agree(named.Gender, pronoun.Gender) && !(text.IsChar(pronoun.First - 1, '-') && named.Person is { Roles.Count: > 0 }))
            {
                return named with { Position = pronoun.First };
            }
        }

        return null;
    }

    /// <summary>
    /// *« … », a-t-il ajouté. « … », a insisté M. Durand*: a text that begins in the middle of what somebody says names him where he goes on. Of a
    /// role only who holds it, or one like it.
    /// </summary>
    private Remembered? SpeaksSoon(SpeakerPhrase speaker, string? role)
    {
        var text = marked.Text;
        var here = text.SentenceOf[speaker.First];
        if (here > LatestBeginning || speaker.IsPlural || text.Is(speaker.First, "it"))
        {
            return null;
        }

        // *Le chef du gouvernement* is somebody whom everybody knows, and whose office a text need not tell again.
        var isHead = role is "chef-de-gouvernement" or "chef-d'état" or "premier-ministre";
        foreach (var act in ActsBehind(speaker.First))
        {
            if (act.Speaker is not { HasName: true, IsPlural: false } other || other.First <= speaker.First || act.IsNobodys || (speaker.IsPronoun && text.SentenceOf[other.First] == here))
            {
                continue;
            }

            // *« … », a renchéri Paul Durand*: somebody else.
            if (act.Verb is { } verb && text.Word(verb.Head) is var reply && (reply.StartsWith("renchéri") || reply.StartsWith("rétorqu") || reply.StartsWith("répliqu") || reply.StartsWith("abond") || reply.StartsWith("ripost")))
            {
                return null;
            }

            if (text.SentenceOf[other.First] - here > (isHead ? LongestWait * 2 : LongestWait) || (act.Construction == SpeechConstruction.According && role is null))
            {
                return null;
            }

            if (speaker.IsPronoun && IsLoneSurname(other))
            {
                return Named(other) with { Position = speaker.First };
            }

            if (people.ActorAt(text.Tokens[other.NameLast].Start) is not { Type: ActorType.Person } actor || people.Of(actor) is not { } person || actor.Mentions[0].Start < text.Tokens[speaker.First].Start)
            {
                return null;
            }

            // Whom the text introduces with his office only now did not speak before; a surname alone goes on.
            var isHolder = person.Roles.Count == 0
                ? role is null || isHead || (here <= 1 && RoleKinds.IsOffice(role) && !RoleKinds.IsOutsider(role) && !RoleKinds.IsKin(role) && other.IsName && other.NameLast > other.NameFirst) || (other.IsTitled(text) && !RoleKinds.IsOutsider(role))
                : role is null ? other.NameFirst == other.NameLast || other.IsTitled(text) : person.Roles.Exists(each => each == role || (RoleKinds.IsAnybody(role) && RoleKinds.AreAlike(each, role)));
            return isHolder && KnownPeople.Agree(person.Gender, speaker.Gender) ? Named(other) with { Position = speaker.First } : null;
        }

        return null;
    }

    /// <summary>*« … », a informé l'agence. « … », détaille l'ANSM.*: a text that begins with the noun of a body gives its letters where it goes on.</summary>
    private Remembered? BodySoon(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        var here = text.SentenceOf[speaker.First];
        if (here > 1 || !(text.Word(speaker.Noun) is "agence" or "institut" or "autorité" or "organisation" or "association" or "syndicat" or "fédération" or "ong" or "commission"))
        {
            return null;
        }

        foreach (var act in ActsBehind(speaker.First))
        {
            if (act.Speaker is not { } other || other.First <= speaker.First || act.IsNobodys)
            {
                continue;
            }

            return text.SentenceOf[other.First] - here <= 2 && text.Tokens[other.Last] is { IsAllCapitals: true, Length: > 2 } && people.ActorAt(text.Tokens[other.Last].Start) is { Type: ActorType.Organisation } body
                ? new Remembered(body.Name, speaker.Gender, false, false, 0, speaker.First) : null;
        }

        return null;
    }

    /// <summary>The acts behind a token, of which a few tell.</summary>
    private IEnumerable<SpeechAct> ActsBehind(int token)
    {
        var (low, high) = (0, acts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = acts[middle].First <= token ? (middle + 1, high) : (low, middle);
        }

        return acts.Skip(low).Take(MostActs);
    }

    /// <summary>*A-t-il ajouté*, *he said*: a pronoun that tells who spoke the words before it, not of whom a sentence tells.</summary>
    private bool IsInverted(SpeakerPhrase pronoun) => marked.Text.Language == TextLanguage.English || marked.Text.IsChar(pronoun.First - 1, '-');
}
