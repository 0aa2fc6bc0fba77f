using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>A person that a text names, with the nouns of the roles that it gives him.</summary>
internal sealed class KnownPerson(string name, Gender gender)
{
    public string Name { get; } = name;

    public Gender Gender { get; set; } = gender;

    public List<string> Roles { get; } = [];

    /// <summary>The tokens at which he is named, in order.</summary>
    public List<int> Places { get; } = [];
}

/// <summary>The people that a text names, found by name, by surname and by role.</summary>
internal sealed class KnownPeople
{
    private const int LongestName = 6;
    private const int LongestRole = 16;

    private readonly Dictionary<string, KnownPerson> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPerson>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPerson>> byRole = new(StringComparer.Ordinal);

    public KnownPeople(MarkedText marked, IReadOnlyList<ActorMention> actors)
    {
        var text = marked.Text;
        foreach (var actor in actors)
        {
            if (actor.Type == ActorType.Person)
            {
                var person = Person(actor.Name, actor.Gender);
                person.Places.Add(text.TokenAt(actor.Mentions[0].Start));
                foreach (var other in actor.OtherNames)
                {
                    Index(bySurname, Surname(other), person);
                }
            }
        }

        for (var token = 0; token < text.Tokens.Count; token++)
        {
            if (text.Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true })
            {
                token = Math.Max(token, ReadName(marked, token));
            }
        }
    }

    /// <summary>The person whose name is or ends with a name as written; null when the text names none such.</summary>
    public KnownPerson? Named(string name)
    {
        if (byName.TryGetValue(name, out var whole))
        {
            return whole;
        }

        return bySurname.TryGetValue(Surname(name), out var people) ? people.Find(person => person.Name.Contains(name, StringComparison.Ordinal)) ?? people[0] : null;
    }

    /// <summary>The person last named before a token to whom the text gives the role of that noun.</summary>
    public KnownPerson? InRole(string noun, Gender gender, int before)
    {
        KnownPerson? best = null;
        var bestPlace = -1;
        if (!byRole.TryGetValue(Stem(noun), out var people))
        {
            return null;
        }

        foreach (var person in people)
        {
            var found = person.Places.BinarySearch(before);
            var index = found >= 0 ? found : ~found - 1;
            if (index >= 0 && person.Places[index] > bestPlace && Agree(person.Gender, gender))
            {
                (best, bestPlace) = (person, person.Places[index]);
            }
        }

        return best;
    }

    public static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    public static string Surname(string name)
    {
        var at = name.LastIndexOf(' ');
        return name[(at + 1)..].ToLowerInvariant();
    }

    private KnownPerson Person(string name, Gender gender)
    {
        if (!byName.TryGetValue(name, out var person))
        {
            person = new KnownPerson(name, gender);
            byName.Add(name, person);
            Index(bySurname, Surname(name), person);
        }

        if (person.Gender == Gender.Unknown)
        {
            person.Gender = gender;
        }

        return person;
    }

    private static void Index(Dictionary<string, List<KnownPerson>> index, string key, KnownPerson person)
    {
        if (!index.TryGetValue(key, out var people))
        {
            index.Add(key, people = []);
        }

        if (people.Count < 20 && !people.Contains(person))
        {
            people.Add(person);
        }
    }

    /// <summary>Reads the name that begins at a token; gives its last token, or the token itself when there is no name.</summary>
    private int ReadName(MarkedText marked, int first)
    {
        var text = marked.Text;
        var start = first;
        while (start < first + 3 && (text.Word(start) is "m" or "mme" or "mlle" or "mr" or "mrs" or "ms" or "dr" or "me" || text.IsChar(start, '.')))
        {
            start++;
        }

        while (start < text.Tokens.Count && text.Tokens[start].IsCapitalized && (SpeakerPhrases.IsPersonNoun(text.Word(start))
            || (start == marked.SentenceStart(start) && (SpeechWords.PhraseEnds.Has(text.Word(start)) || SpeechWords.Determiners.Has(text.Word(start)) || SpeechWords.Pronouns.Has(text.Word(start)) || VerbsOfSaying.Of(text.Word(start), text.Language) != VerbForm.None))))
        {
            start++;
        }

        var last = start - 1;
        for (var token = start; token < text.Tokens.Count && token < start + LongestName; token++)
        {
            if (text.Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true } && (token == start || text.Tokens[token].SpaceBefore))
            {
                last = token;
            }
            else if (!(text.IsChar(token, '.') && text.Tokens[token - 1].Length == 1)
                && !(token > start && text.Word(token) is "de" or "du" or "van" or "von" or "der" or "ben" or "bin" or "al" or "el" or "da" or "dos" or "di" or "le" or "la" && SpeakerPhrases.IsGivenName(text, start)))
            {
                break;
            }
        }

        if (last < start)
        {
            return first;
        }

        // *La CGT Luc Martin*, *l'Intérieur Anne Petit*: behind an article or *de* the person's own name begins with the given name.
        if (start > 0 && last > start && (SpeechWords.Particles.Has(text.Word(start - 1)) || SpeechWords.Determiners.Has(text.Word(start - 1))) && !SpeakerPhrases.IsGivenName(text, start))
        {
            for (var token = start + 1; token < last; token++)
            {
                if (SpeakerPhrases.IsGivenName(text, token) || (text.Tokens[token - 1].IsAllCapitals && !text.Tokens[token].IsAllCapitals && text.Tokens[token].Kind == TokenKind.Word))
                {
                    start = token;
                    break;
                }
            }
        }

        // Any two capitalised words may be a name that is asked for later; a role, a title or a given name shows a person.
        var name = text.SpanOf(start, last).In(text.Text);
        if (last == start)
        {
            if (bySurname.TryGetValue(name.ToLowerInvariant(), out var people))
            {
                people[0].Places.Add(start);
            }

            return last;
        }

        var title = start > first ? text.Word(first) : default;
        var gender = title is "mme" or "mlle" or "mrs" or "ms" ? Gender.Feminine : title is "m" or "mr" ? Gender.Masculine : SpeakerPhrases.GenderOfName(text, start);
        var person = Person(name, gender);
        person.Places.Add(start);
        foreach (var noun in Roles(marked, start, last))
        {
            AddRole(text, person, noun);
        }

        return last;
    }

    private void AddRole(TokenizedText text, KnownPerson person, int noun)
    {
        var word = text.Word(noun);
        if (!SpeakerPhrases.IsPersonNoun(word))
        {
            return;
        }

        if (person.Gender == Gender.Unknown)
        {
            var article = text.Word(noun - 1);
            person.Gender = article is "la" or "une" ? Gender.Feminine : article is "le" or "un" ? Gender.Masculine : SpeakerPhrases.GenderOf(word);
        }

        var stem = Stem(word.ToString());
        if (!person.Roles.Contains(stem))
        {
            person.Roles.Add(stem);
            Index(byRole, stem, person);
        }
    }

    /// <summary>The nouns of the roles beside a name: *la députée Anna Le Goff*, *Paul Durand, maire de Brest*, *le ministre de la santé, Jean Petit*.</summary>
    private static List<int> Roles(MarkedText marked, int first, int last)
    {
        var text = marked.Text;
        var nouns = new List<int>();
        var isBehindComma = marked.IsComma(first - 1);
        for (var token = isBehindComma ? first - 2 : first - 1; token >= Math.Max(0, first - LongestRole) && marked.IsOwn(token); token--)
        {
            var word = text.Word(token);
            if (text.Tokens[token].Kind != TokenKind.Word && !text.IsChar(token, '.'))
            {
                break;
            }

            if (SpeechWords.CommonFinite.Has(word) || word is "que" or "et" or "qui" or "par" || (VerbsOfSaying.Of(word, text.Language).HasFlag(VerbForm.Finite) && !SpeakerPhrases.IsPersonNoun(word)))
            {
                break;
            }

            if (SpeakerPhrases.IsPersonNoun(word))
            {
                nouns.Add(token);
            }
        }

        // The head noun is the first of its phrase, unless *premier* stands there.
        if (nouns.Count > 1)
        {
            nouns.RemoveAll(noun => text.Word(noun) is "premier" or "première" or "ancien" or "ancienne" or "jeune");
            nouns = nouns.Count > 0 ? [nouns[^1]] : nouns;
        }

        if (marked.IsComma(last + 1))
        {
            var start = last + 2;
            for (var token = start; token < start + 4 && token < text.Tokens.Count && text.Tokens[token].Kind == TokenKind.Word; token++)
            {
                if (SpeakerPhrases.IsPersonNoun(text.Word(token)))
                {
                    nouns.Add(token);
                    if (text.Word(token) is not ("premier" or "première" or "ancien" or "ancienne" or "jeune"))
                    {
                        break;
                    }
                }
            }
        }

        return nouns;
    }

    /// <summary>One form for the masculine and feminine: *député*, *députée*; *directeur*, *directrice*.</summary>
    private static string Stem(string noun)
    {
        noun = noun.StartsWith("ex-", StringComparison.Ordinal) ? noun[3..] : noun;
        return noun.EndsWith("trice", StringComparison.Ordinal) ? noun[..^5] + "teur"
            : noun.EndsWith("euse", StringComparison.Ordinal) ? noun[..^4] + "eur"
            : noun.EndsWith("enne", StringComparison.Ordinal) ? noun[..^2]
            : noun.EndsWith("ère", StringComparison.Ordinal) ? noun[..^3] + "er"
            : noun.EndsWith("effe", StringComparison.Ordinal) ? noun[..^2]
            : noun is "porte-parole" or "ministre" or "maire" or "juge" or "secrétaire" or "commissaire" || !noun.EndsWith('e') ? noun
            : noun[..^1];
    }
}
