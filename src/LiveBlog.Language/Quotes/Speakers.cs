using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>
/// Resolves speakers to names, in the order of the text: a name to its fullest form, a pronoun to the last speaker or subject that agrees with
/// it, a role to the person who holds it. People named within quotation marks are never meant by a pronoun outside them.
/// </summary>
internal sealed class Speakers(MarkedText marked, IReadOnlyList<ActorMention> actors)
{
    /// <summary>How many of those last spoken of are looked through.</summary>
    private const int LongestMemory = 8;

    private readonly KnownPeople people = new(marked, actors);
    private readonly List<Remembered> remembered = [];
    private int readTo;

    /// <param name="Name">The fullest name, null for somebody the text never names.</param>
    /// <param name="IsPerson">Whether it is a person rather than a body.</param>
    /// <param name="HasSpoken">Whether he spoke rather than being a sentence's subject.</param>
    private readonly record struct Remembered(string? Name, Gender Gender, bool IsPlural, bool IsPerson, bool HasSpoken, int Position);

    /// <summary>The name of who is meant at a speaker's words; asked in the order of the text.</summary>
    public string? Resolve(SpeakerPhrase speaker)
    {
        ReadSubjects(speaker.First);
        var found = Find(speaker);
        Remember(found with { HasSpoken = true, Position = speaker.First });
        return found.Name;
    }

    /// <summary>The words that a quote gives for its speaker: the name when there is one, else the whole phrase.</summary>
    public TextSpan Written(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        if (speaker.HasName && (speaker.NameLast > speaker.NameFirst || speaker.NameFirst > speaker.First || speaker.NameFirst > speaker.Last))
        {
            // A title stays with a surname: *M. Nétanyahou*.
            return text.SpanOf(speaker.IsName || speaker.NameFirst > speaker.Last ? speaker.NameFirst : TitleBefore(speaker.First, speaker.NameFirst), speaker.NameLast);
        }

        return text.SpanOf(speaker.First, speaker.Last);
    }

    private int TitleBefore(int first, int name)
    {
        var text = marked.Text;
        var at = text.IsChar(name - 1, '.') ? name - 2 : name - 1;
        return at >= first && text.Word(at) is "m" or "mm" or "mme" or "mlle" or "mr" or "mrs" or "ms" or "dr" ? at : name;
    }

    private Remembered Find(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        if (speaker.IsPronoun)
        {
            return Meant(speaker) ?? new Remembered(null, speaker.Gender, speaker.IsPlural, true, true, speaker.First);
        }

        if (speaker.HasName)
        {
            var name = text.SpanOf(speaker.NameFirst, speaker.NameLast).In(text.Text);
            var known = people.Named(name);
            var full = known is not null && known.Name.Length >= name.Length && known.Name.EndsWith(LastWord(name), StringComparison.OrdinalIgnoreCase) ? known.Name : name;
            var gender = speaker.Gender != Gender.Unknown ? speaker.Gender : known?.Gender ?? Gender.Unknown;
            if (known is { Gender: Gender.Unknown } && speaker.Noun >= 0)
            {
                known.Gender = gender;
            }

            return new Remembered(full, gender, speaker.IsPlural, true, true, speaker.First);
        }

        var isPerson = speaker.Noun >= 0 && SpeakerPhrases.IsPersonNoun(text.Word(speaker.Noun)) && text.Word(speaker.Noun) is not ("source" or "sources");
        var article = text.Word(speaker.First);
        var isDefinite = article is "le" or "la" or "l'" or "l’" or "ce" or "cet" or "cette" or "the" || text.Tokens[speaker.First].IsCapitalized;
        if (isPerson && isDefinite && !speaker.IsPlural)
        {
            var noun = text.Word(speaker.Noun).ToString();
            if (people.InRole(noun, article is "l'" or "l’" ? Gender.Unknown : speaker.Gender, speaker.First) is { } holder)
            {
                return new Remembered(holder.Name, holder.Gender, false, true, true, speaker.First);
            }

            if (noun is not ("porte-parole" or "témoin" or "habitant" or "habitante" or "victime" or "parquet") && LastPerson(speaker, noun) is { } last)
            {
                return last;
            }
        }

        return new Remembered(BodyName(speaker), speaker.Gender, speaker.IsPlural, isPerson, true, speaker.First);
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>The words of a body that has a name of its own: *ambassade américaine en Haïti*; null for *la préfecture*.</summary>
    private string? BodyName(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        var article = text.Word(speaker.First);
        var first = SpeechWords.Determiners.Has(article) || article is "l’" ? speaker.First + 1 : speaker.First;
        if (article is "un" or "une" or "des" or "de" or "plusieurs" or "certains" or "certaines" or "a" or "an" or "some" || first > speaker.Last || text.Word(speaker.First) is "source" or "sources")
        {
            return null;
        }

        for (var token = first; token <= speaker.Last; token++)
        {
            if (text.Tokens[token].IsCapitalized)
            {
                // A role that nobody named holds gives no name.
                return speaker.Noun >= 0 && SpeakerPhrases.IsPersonNoun(text.Word(speaker.Noun)) ? null : text.SpanOf(first, speaker.Last).In(text.Text);
            }
        }

        return null;
    }

    private Remembered? Meant(SpeakerPhrase pronoun)
    {
        Remembered? body = null;
        for (var index = remembered.Count - 1; index >= Math.Max(0, remembered.Count - LongestMemory); index--)
        {
            var candidate = remembered[index];
            if (candidate.IsPlural != pronoun.IsPlural || !KnownPeople.Agree(candidate.Gender, pronoun.Gender))
            {
                continue;
            }

            if (candidate.IsPerson)
            {
                return candidate;
            }

            body ??= candidate;
        }

        return body;
    }

    /// <summary>Nouns that may stand for anybody whatever his role.</summary>
    private static bool IsAnybody(string noun) =>
        noun is "élu" or "élue" or "homme" or "femme" or "responsable" or "dirigeant" or "dirigeante" or "intéressé" or "intéressée" or "leader" or "parlementaire" or "quadragénaire" or "quinquagénaire" or "trentenaire" or "sexagénaire"
            or "ancien" or "ancienne" or "jeune" or "candidat" or "candidate" or "patron" or "patronne" or "expert" or "experte" or "spécialiste" or "scientifique" or "chercheur" or "chercheuse" or "militant" or "militante" || noun.StartsWith("ex-", StringComparison.Ordinal);

    private Remembered? LastPerson(SpeakerPhrase speaker, string noun)
    {
        var paragraph = ParagraphOf(speaker.First);
        for (var index = remembered.Count - 1; index >= Math.Max(0, remembered.Count - LongestMemory); index--)
        {
            var candidate = remembered[index];
            if (candidate is { IsPerson: true, IsPlural: false, Name: not null } && KnownPeople.Agree(candidate.Gender, speaker.Gender) && paragraph - ParagraphOf(candidate.Position) <= 3
                && (IsAnybody(noun) || people.Named(candidate.Name) is not { Roles.Count: > 0 }))
            {
                return candidate;
            }
        }

        return null;
    }

    private int ParagraphOf(int token)
    {
        var (low, high) = (0, marked.Text.Paragraphs.Count);
        var position = marked.Text.Tokens[token].Start;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (marked.Text.Paragraphs[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void Remember(Remembered one)
    {
        remembered.Add(one);
        if (remembered.Count > LongestMemory * 4)
        {
            remembered.RemoveRange(0, LongestMemory * 2);
        }
    }

    /// <summary>Takes in the subjects of the sentences up to a token: a pronoun may mean them though they said nothing.</summary>
    private void ReadSubjects(int to)
    {
        var text = marked.Text;
        while (readTo < text.Sentences.Count && text.Sentences[readTo].Start < text.Tokens[to].Start)
        {
            var start = text.TokenAt(text.Sentences[readTo].Start);
            var end = Math.Min(to, Math.Min(start + 30, text.TokenAt(text.Sentences[readTo].End)));
            readTo++;
            var limit = start;
            while (limit < end && marked.IsOwn(limit))
            {
                limit++;
            }

            if (limit > start && Subjects.AtHead(marked, start, limit) is { IsPronoun: false } subject && subject.First < to
                && (subject.HasName ? subject.NameLast > subject.NameFirst || people.Named(text.SpanOf(subject.NameFirst, subject.NameLast).In(text.Text)) is not null
                    : subject.Noun >= 0 && SpeakerPhrases.IsPersonNoun(text.Word(subject.Noun))))
            {
                var found = Find(subject);
                if (found.Name is not null)
                {
                    Remember(found with { HasSpoken = false, Position = subject.First });
                }
            }
        }
    }
}
