using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Somebody spoken of at a place of the text.</summary>
/// <param name="Name">The fullest name, null for somebody the text never names.</param>
/// <param name="IsPerson">Whether it is a person rather than a body.</param>
/// <param name="Weight">How little the text dwells on him: 0 for who spoke, 1 for a subject, 2 for who is only named, 3 for by whom something is done, 4 for whose something is.</param>
internal readonly record struct Remembered(string? Name, Gender Gender, bool IsPlural, bool IsPerson, int Weight, int Position, KnownPerson? Person = null);

/// <summary>Whom a text has spoken of so far, and which of them a pronoun, a role or the noun of a body means.</summary>
internal sealed partial class Antecedents(MarkedText marked, KnownPeople people)
{
    /// <summary>How many of those last spoken of are looked through.</summary>
    private const int LongestMemory = 24;

    /// <summary>How many tokens *Ce n'est pas du tout l'avis de* may have.</summary>
    private const int LongestOpinion = 10;

    /// <summary>A pronoun means nobody named more sentences back.</summary>
    private const int LongestMemoryInSentences = 12;

    private readonly List<Remembered> remembered = [];
    private readonly Dictionary<int, Gender> pronouns = [];

    /// <summary>Who spoke last, named or not.</summary>
    public Remembered? Last { get; private set; }

    /// <summary>The person who spoke last; null when nobody did or the text never names who.</summary>
    public KnownPerson? LastSpeaker => Last?.Person;

    /// <summary>The one whom a pronoun means: of those who agree the one last dwelt on.</summary>
    public Remembered? OfPronoun(SpeakerPhrase pronoun)
    {
        if ((marked.Text.Word(pronoun.First) is "celui-ci" or "celle-ci" || IsOfOpinion(pronoun)) && OfLatter(pronoun) is { } latter)
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

            // A body that another sentence only names is no pronoun's.
            if (candidate.IsPerson ? isIt : isPersonal || (candidate.Weight >= 2 && sentences > 0))
            {
                continue;
            }

            // *Il a rejoint un groupe opposé à Paul Durand. Il a dit…*: he who joined it.
            if (candidate.Weight >= 2 && sentences is 1 or 2 && pronouns.TryGetValue(here - sentences, out var chained) && chained == pronoun.Gender && marked.Text.SentenceOf[pronoun.First] != marked.Text.SentenceOf[candidate.Position])
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

    /// <summary>*Ce n'est pas l'avis de Paul Durand. Pour lui, …*: the sentence before tells whose opinion follows.</summary>
    private bool IsOfOpinion(SpeakerPhrase pronoun)
    {
        var text = marked.Text;
        if (!(text.Word(pronoun.First - 1) is "pour" or "selon") || marked.SentenceStart(pronoun.First) != pronoun.First - 1 || pronoun.First < 2)
        {
            return false;
        }

        var start = marked.SentenceStart(pronoun.First - 2);
        for (var token = start; token < Math.Min(start + LongestOpinion, pronoun.First - 3); token++)
        {
            if (text.Word(token) is "avis" or "opinion" or "analyse" or "position" or "sentiment" && text.Word(token + 1) is "de" or "du" or "d'" or "d’")
            {
                return true;
            }
        }

        return false;
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
    private static int Distance(Remembered candidate) => candidate.Weight switch { 3 or 4 => 8, 2 => 5, var weight => weight * 2 };

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

    /// <summary>*Le syndicat de police Ganymède … le syndicat de police*: the body whose name stood right behind the same words.</summary>
    public Remembered? OfSameWords(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        var words = text.SpanOf(speaker.Noun, speaker.Last).In(text.Lower);
        for (var index = remembered.Count - 1; index >= Math.Max(0, remembered.Count - LongestMemory); index--)
        {
            var first = remembered[index].Position - (speaker.Last - speaker.Noun + 1);
            if (remembered[index] is { IsPerson: false, Name: not null } body && first >= 0 && text.SpanOf(first, body.Position - 1).In(text.Lower).SequenceEqual(words))
            {
                return body with { Weight = 0, Position = speaker.First };
            }
        }

        return null;
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

    /// <summary>Takes in that a pronoun begins a sentence: whom that sentence only names is another than it means.</summary>
    public void AddPronoun(int sentence, Gender gender) => pronouns[sentence] = gender;

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
