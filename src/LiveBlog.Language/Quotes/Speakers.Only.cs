using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>The speaker of a text that names one person alone.</summary>
internal sealed partial class Speakers
{
    private SpeakerPhrase? only;
    private bool isOnlyRead;
    private SpeakerPhrase? lone;

    /// <summary>
    /// *Le journaliste est formel : « … ». Il poursuit : « … ». Paul Durand ne souhaite pourtant accuser personne.*: the one person whom a text names, as the
    /// subject of a sentence behind the words. Of a noun only one that tells no office, since those are known without a name.
    /// </summary>
    private Remembered? OnlyPerson(SpeakerPhrase speaker, string? role)
    {
        if (speaker.IsPlural || marked.Text.Is(speaker.First, "it") || (role is not null && !(role is "ministre" && marked.Text.SentenceOf[speaker.First] == 0) && (RoleKinds.IsOffice(role) || RoleKinds.IsKin(role) || speaker.Last > speaker.Noun)))
        {
            return null;
        }

        if (!isOnlyRead)
        {
            (only, isOnlyRead) = (FindOnly(), true);
        }

        return only is { } subject && subject.First > speaker.First && Named(subject) is { IsPerson: true, Person: { } person } named && KnownPeople.Agree(person.Gender, speaker.Gender)
            && (person.Roles.Count == 0 || (role is not null && person.Roles.Exists(each => each == role || RoleKinds.AreAlike(each, role))))
            ? named with { Position = speaker.First } : null;
    }

    private SpeakerPhrase? FindOnly()
    {
        var text = marked.Text;
        ActorMention? actor = null;
        foreach (var mention in people.Mentions)
        {
            if (mention.Actor.Type == ActorType.Person && marked.IsOwn(text.TokenAt(mention.Span.Start)))
            {
                if (actor is not null && actor != mention.Actor)
                {
                    return null;
                }

                actor = mention.Actor;
            }
        }

        SpeakerPhrase? found = null;
        for (var at = 0; at < text.Sentences.Count; at++)
        {
            var start = text.FirstToken(at);
            if (!marked.IsOwn(start) || Subjects.AtHead(marked, start, Math.Min(start + 30, marked.SentenceEnd(start))) is not { HasName: true } subject)
            {
                continue;
            }

            if (actor is not null)
            {
                if (people.ActorAt(text.Tokens[subject.NameLast].Start) == actor)
                {
                    return subject;
                }
            }
            else if (IsLoneSurname(subject))
            {
                if (found is { } other && !text.Written(other.NameFirst).SequenceEqual(text.Written(subject.NameFirst)))
                {
                    return null;
                }

                found ??= subject;
            }
        }

        return found;
    }

    /// <summary>Whom a pronoun means; a surname that only its place shows goes before somebody whom the text never names.</summary>
    private Remembered? NamedByPlace(SpeakerPhrase pronoun, Remembered? meant) =>
        meant is { Name: null } && lone is { } subject && subject.First > meant.Value.Position ? Lone(pronoun) ?? meant : meant;

    /// <summary>*Kramp on Monday tried to squash the rumours. “There’s no rift,” she said.*: where nobody else agrees with *he* or *she*.</summary>
    private Remembered? Lone(SpeakerPhrase pronoun) =>
        lone is { } subject && marked.Text.Word(pronoun.First) is "he" or "she" && marked.Text.SentenceOf[pronoun.First] - marked.Text.SentenceOf[subject.First] <= LatestBeginning && Named(subject) is { Person: { } person } named && KnownPeople.Agree(person.Gender, pronoun.Gender)
            ? named with { Position = pronoun.First, Gender = pronoun.Gender } : null;

    /// <summary>*Collins was sixth*, *Kramp on Monday tried*: a word of English that only its capital and its place at the head of a sentence show to be a name.</summary>
    private bool IsLoneSurname(SpeakerPhrase subject)
    {
        var text = marked.Text;
        return text.Language == TextLanguage.English && subject.IsName && subject.NameFirst == subject.NameLast && subject.Last == subject.NameLast
            && people.ActorAt(text.Tokens[subject.NameFirst].Start) is null or { Type: ActorType.Organisation } && (WordSenses.Of(text.Word(subject.NameFirst)) & ~(WordSense.FirstName | WordSense.Particle)) == 0
            && !text.Tokens[subject.NameFirst].IsAllCapitals && !CommonNouns.HasEnglish(text.Word(subject.NameFirst));
    }
}
