using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Somebody spoken of at a place of the text.</summary>
/// <param name="Name">The fullest name, null for somebody the text never names.</param>
/// <param name="IsPerson">Whether it is a person rather than a body.</param>
/// <param name="Weight">How little the text dwells on him: 0 for who spoke, 1 for a subject, 2 for who is only named, 3 for whose something is.</param>
internal readonly record struct Remembered(string? Name, Gender Gender, bool IsPlural, bool IsPerson, int Weight, int Position, KnownPerson? Person = null);

/// <summary>Whom a text has spoken of so far, and which of them a pronoun, a role or the noun of a body means.</summary>
internal sealed class Antecedents(MarkedText marked, KnownPeople people)
{
    /// <summary>How many of those last spoken of are looked through.</summary>
    private const int LongestMemory = 24;

    /// <summary>A pronoun means nobody named more sentences back.</summary>
    private const int LongestMemoryInSentences = 12;

    private readonly List<Remembered> remembered = [];
    /// <summary>Who spoke last, named or not.</summary>
    public Remembered? Last { get; private set; }

    /// <summary>The person who spoke last; null when nobody did or the text never names who.</summary>
    public KnownPerson? LastSpeaker => Last?.Person;

    /// <summary>The one whom a pronoun means: of those who agree the one last dwelt on.</summary>
    public Remembered? OfPronoun(SpeakerPhrase pronoun)
    {
        if (marked.Text.Word(pronoun.First) is "celui-ci" or "celle-ci" && OfLatter(pronoun) is { } latter)
        {
            return latter;
        }

        Remembered? best = null;
        var bestDistance = int.MaxValue;
        var here = marked.Text.SentenceOf[pronoun.First];
        var isIt = marked.Text.Is(pronoun.First, "it");
        var isPersonal = marked.Text.Language == TextLanguage.English && marked.Text.Word(pronoun.First) is "he" or "she" or "him" or "her";
        for (var index = remembered.Count - 1; index >= Math.Max(0, remembered.Count - LongestMemory) && bestDistance > 0; index--)
        {
            var candidate = remembered[index];
            var sentences = here - marked.Text.SentenceOf[candidate.Position];
            if (sentences > LongestMemoryInSentences)
            {
                break;
            }

            if (candidate.IsPerson ? isIt : isPersonal)
            {
                continue;
            }

            if (candidate.IsPlural != pronoun.IsPlural || (!KnownPeople.Agree(candidate.Gender, pronoun.Gender)))
            {
                continue;
            }

            // Half a sentence's distance counts one: who is only named stands back behind who spoke or acted.
            var distance = (2 * sentences) + Distance(candidate) + (candidate.Gender == Gender.Unknown && pronoun.Gender != Gender.Unknown && candidate.IsPerson ? candidate.Weight == 0 ? 1 : 3 : 0)
                + (candidate.IsPerson ? 0 : 5) + (IsPasserBy(candidate, pronoun) ? 5 : 0);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>*Celui-ci*, *celle-ci*: of two persons in the sentence before the one named last.</summary>
    private Remembered? OfLatter(SpeakerPhrase pronoun)
    {
        Remembered? latest = null;
        for (var index = remembered.Count - 1; index >= Math.Max(0, remembered.Count - LongestMemory); index--)
        {
            var candidate = remembered[index];
            if (candidate is { IsPerson: true, IsPlural: false, Name: not null } && marked.Text.SentenceOf[pronoun.First] - marked.Text.SentenceOf[candidate.Position] == 1 && KnownPeople.Agree(candidate.Gender, pronoun.Gender)
                && (latest is not { } last || candidate.Position > last.Position))
            {
                latest = candidate;
            }
        }

        return latest;
    }

    /// <summary>*« Ça bouchonne », glisse une bénévole.*: of whom the next paragraph does not speak.</summary>
    private bool IsPasserBy(Remembered candidate, SpeakerPhrase pronoun)
    {
        var text = marked.Text;
        if (candidate.Name is not null || !(text.Word(candidate.Position) is "un" or "une" or "a" or "an"))
        {
            return false;
        }

        var line = marked.SentenceStart(pronoun.First);
        return line > candidate.Position && text.BeginsLine(line);
    }

    /// <summary>How far back somebody stands whom a sentence only names: as far as two sentences; behind *de* farther still.</summary>
    private static int Distance(Remembered candidate) => candidate.Weight switch { 3 => 8, 2 => 5, var weight => weight * 2 };

    /// <summary>*L'Ivoirienne*, *le Suédois*: the person last named who could be it, of that people if the text says so.</summary>
    public Remembered? OfPeople(SpeakerPhrase speaker)
    {
        var word = marked.Text.Word(speaker.Noun);
        var root = word[..Math.Min(word.Length, 4)].ToString();
        return Latest(speaker, candidate => candidate.Person is not { } person ? 1 : person.Descriptions.Exists(each => each.Contains(root, StringComparison.Ordinal)) ? 0 : 1, PeopleGender(speaker));
    }

    private Gender PeopleGender(SpeakerPhrase speaker)
    {
        if (speaker.Gender != Gender.Unknown || marked.Text.Language != TextLanguage.French)
        {
            return speaker.Gender;
        }

        // *L'Espagnol*, *l'Italienne*: only the noun tells.
        var word = marked.Text.Word(speaker.Noun);
        return word.EndsWith("enne") || word.EndsWith("aise") || word.EndsWith("oise") || word.EndsWith("aine") || word.EndsWith("ole") || word.EndsWith("ine") || word.EndsWith("ande") || word.EndsWith("onne") ? Gender.Feminine
            : word[^1] == 'e' ? Gender.Unknown : Gender.Masculine;
    }

    /// <summary>*Le ministre*, *l'élue*: who holds the role; else who could.</summary>
    public Remembered? OfRole(SpeakerPhrase speaker, bool isHolder = false)
    {
        var text = marked.Text;
        if (people.ActorAt(text.Tokens[speaker.Noun].Start) is { Type: ActorType.Person } actor && people.Of(actor) is { } joined && speaker.Last <= speaker.Noun + 1)
        {
            return new Remembered(joined.Name, joined.Gender, false, true, 0, speaker.First, joined);
        }

        var key = RoleKinds.Key(text, speaker.Noun);
        // *L'expert* may be who just spoke, *l'expert psychiatre* is another.
        var isAnybody = (RoleKinds.IsAnybody(key) && !RoleKinds.IsOutsider(key) && !(key is "expert" && speaker.Last > speaker.Noun)) || text.Is(speaker.Noun - 1, "year-old");
        // *Le père d'une victime* is not the man named before.
        if (isAnybody && RoleKinds.IsKin(key) && speaker.Last > speaker.Noun)
        {
            isAnybody = false;
        }

        var isOffice = RoleKinds.IsOffice(key);
        var gender = RoleKinds.IsOfEitherGender(key) ? Gender.Unknown : text.Word(speaker.First) is "l'" or "l’" ? SpeakerPhrases.GenderOf(text.Word(speaker.Noun)) : speaker.Gender;
        var here = text.SentenceOf[speaker.First];
        return Latest(
            speaker,
            candidate =>
            {
                if (candidate.Person is not { } person)
                {
                    return -1;
                }

                // *L'intéressée*: of whom somebody has just spoken.
                if (key.StartsWith("intéressé", StringComparison.Ordinal) && LastSpeaker == person)
                {
                    return -1;
                }

                var role = person.Roles.IndexOf(key);
                if (role >= 0)
                {
                    return Contradicts(speaker, person) ? -1 : 0;
                }

                // *Son avocate*: who holds the office, and nobody who only could; nobody replies to himself.
                if (isHolder || (IsReply(speaker) && LastSpeaker == person))
                {
                    return -1;
                }

                if (person.Roles.Exists(each => RoleKinds.AreAlike(each, key)))
                {
                    return !Contradicts(speaker, person) ? 1 : IsOfAnother(speaker) ? -1 : isAnybody ? 2 : 3;
                }

                // *Le prévenu* is not his lawyer.
                if (isAnybody && RoleKinds.IsOnTrial(key) && person.Roles.Exists(RoleKinds.IsOutsider))
                {
                    return -1;
                }

                if (isAnybody)
                {
                    return Contradicts(speaker, person) || candidate.Weight >= 2 ? 3 : 2;
                }

                // A noun that nothing contradicts: *l'apicultrice*, of the woman who spoke just before.
                // *L'immunologue*, whose form tells no gender, of whoever the sentence before was about.
                var isNear = candidate.Weight < 2 && here - text.SentenceOf[candidate.Position] <= 2 && (gender == Gender.Unknown ? !RoleKinds.IsOutsider(key) : person.Gender == gender);
                // *Le porte-parole du gouvernement*, where nobody else has been named: who spoke just before.
                if (person.Roles.Count == 0 && candidate.Weight == 0 && key is "porte-parole" && speaker.Last > speaker.Noun && here - text.SentenceOf[candidate.Position] <= 3 && remembered.TrueForAll(other => !other.IsPerson || other.Name is null || other.Name == candidate.Name))
                {
                    return 3;
                }

                // *M. Durand*, who alone has been named and has spoken: *le procureur*, whatever his office.
                if (isOffice && VerbsOfSaying.Of(text.Word(speaker.First - 1), text.Language) != VerbForm.None && person.Roles.Count == 0 && candidate.Weight == 0 && speaker.Last == speaker.Noun && here - text.SentenceOf[candidate.Position] <= 3 && person.IsSurnameAlone && remembered.TrueForAll(other => !other.IsPerson || other.Name is null || other.Name == candidate.Name))
                {
                    return 3;
                }

                // Somebody only named gives way to who has spoken or acted.
                return person.Roles.TrueForAll(RoleKinds.IsKin) && !RoleKinds.IsOutsider(key) && !(isOffice && person.IsFirstNameAlone) && !(RoleKinds.IsKin(key) && speaker.Last > speaker.Noun) ? candidate.Weight < 2 ? 3 : 5 : !isOffice && isNear ? 4 : -1;
            },
            gender);
    }

    /// <summary>*A rétorqué le chef de l'État*: to somebody else.</summary>
    private bool IsReply(SpeakerPhrase speaker)
    {
        for (var token = speaker.First - 1; token >= Math.Max(0, speaker.First - 2); token--)
        {
            var word = marked.Text.Word(token);
            if (word.StartsWith("rétorqu") || word.StartsWith("répliqu") || word.StartsWith("ripost") || word.StartsWith("répond") || word is "retorted" or "replied" or "answered")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>*Le ministre de la santé* is not the minister of the interior, *le président turc* not the Russian one.</summary>
    private bool Contradicts(SpeakerPhrase speaker, KnownPerson person)
    {
        var text = marked.Text;
        // *Le président américain* is not *le président Durand*.
        if (speaker.Last == speaker.Noun + 1 && (WordSenses.Of(text.Word(speaker.Last)) & WordSense.People) != 0 && !text.Word(speaker.Last).StartsWith("français") && person.Descriptions.Contains(text.Word(speaker.Noun).ToString()))
        {
            return true;
        }

        var hasWord = false;
        for (var token = speaker.Noun + 1; token <= speaker.Last && text.Word(token) is not ("à" or "au" or "aux" or "en" or "to"); token++)
        {
            if (text.Tokens[token] is { Kind: TokenKind.Word } noun && (noun.Length > 3 || noun.IsAllCapitals))
            {
                var word = text.Word(token);
                var root = word[..Math.Min(word.Length, Math.Max(4, word.Length - 2))].ToString();
                if (person.Descriptions.Exists(each => each.Contains(root, StringComparison.Ordinal)))
                {
                    return false;
                }

                hasWord = true;
            }
        }

        return hasWord && person.Descriptions.Exists(each => each.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>*Le patron de la CGT*: what depends on the noun names a body.</summary>
    private bool IsOfAnother(SpeakerPhrase speaker)
    {
        for (var token = speaker.Noun + 1; token <= speaker.Last; token++)
        {
            if (marked.Text.Tokens[token].IsCapitalized && (WordSenses.Of(marked.Text.Word(token)) & WordSense.Place) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>*Le régulateur*, *l'entreprise*: the body last named that could be it; null for *la préfecture*, which is a body's own name.</summary>
    public Remembered? OfBody(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        var kind = BodyKinds.Of(text.Word(speaker.Noun));
        var noun = text.Word(speaker.Noun).ToString();
        var here = text.SentenceOf[speaker.First];
        Remembered? best = null;
        var bestDistance = int.MaxValue;
        for (var index = remembered.Count - 1; index >= Math.Max(0, remembered.Count - LongestMemory); index--)
        {
            var candidate = remembered[index];
            var sentences = here - text.SentenceOf[candidate.Position];
            if (candidate.IsPerson || candidate.Name is null || sentences > LongestMemoryInSentences)
            {
                continue;
            }

            var isSame = candidate.Name.StartsWith(noun, StringComparison.OrdinalIgnoreCase) && candidate.Name.Length > noun.Length;
            if (!isSame && (sentences > 3 && candidate.Weight >= 2 || kind == BodyKind.None || !BodyKinds.MayBe(kind, candidate.Name)))
            {
                continue;
            }

            var distance = (2 * sentences) + candidate.Weight - (isSame ? 8 : 0);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The person with the lowest rank, the latest of those; a rank below zero rules one out.</summary>
    private Remembered? Latest(SpeakerPhrase speaker, Func<Remembered, int> rank, Gender gender)
    {
        Remembered? best = null;
        var bestRank = int.MaxValue;
        var here = marked.Text.SentenceOf[speaker.First];
        for (var index = remembered.Count - 1; index >= Math.Max(0, remembered.Count - LongestMemory); index--)
        {
            var candidate = remembered[index];
            if (candidate is not { IsPerson: true, IsPlural: false, Name: not null } || !KnownPeople.Agree(candidate.Gender, gender))
            {
                continue;
            }

            var own = rank(candidate);
            var sentences = here - marked.Text.SentenceOf[candidate.Position];
            if (own < 0 || (own > 0 && sentences > LongestMemoryInSentences / 2))
            {
                continue;
            }

            // Somebody only named gives way to who spoke a sentence before.
            var total = (own * 100) + (2 * sentences) + Distance(candidate) + (candidate.Gender == Gender.Unknown && gender != Gender.Unknown ? 3 : 0);
            if (total < bestRank)
            {
                (best, bestRank) = (candidate, total);
            }
        }

        return best;
    }

    /// <summary>Takes in somebody spoken of; in the order of the text.</summary>
    public void Add(Remembered one)
    {
        Last = one.Weight == 0 ? one : Last;
        remembered.Add(one);
        if (remembered.Count > LongestMemory * 4)
        {
            remembered.RemoveRange(0, LongestMemory * 2);
        }
    }
}
