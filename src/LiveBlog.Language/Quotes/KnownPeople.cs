using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>A person that a text names, with the roles that it gives him.</summary>
internal sealed class KnownPerson(string name, Gender gender)
{
    public string Name { get; } = name;

    /// <summary>*Étienne*: under which nobody holds an office.</summary>
    public bool IsFirstNameAlone { get; } = !name.Contains(' ', StringComparison.Ordinal) && (WordSenses.Of(name.ToLowerInvariant()) & WordSense.FirstName) != 0;

    /// <summary>*M. Durand*, of whom the text gives no first name.</summary>
    public bool IsSurnameAlone => !IsFirstNameAlone && !Name.Contains(' ', StringComparison.Ordinal);

    public Gender Gender { get; set; } = gender;

    /// <summary>The keys of his roles' nouns; see <see cref="RoleKinds.Key"/>.</summary>
    public List<string> Roles { get; } = [];

    /// <summary>The words around those nouns, in small letters: *ministre de la santé*, *dirigeant ougandais*.</summary>
    public List<string> Descriptions { get; } = [];
}

/// <summary>The people that a text names, found by the place of a name, by name and by role.</summary>
internal sealed class KnownPeople
{
    private const int LongestRole = 16, LongestList = 20;

    private readonly Dictionary<string, KnownPerson> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPerson>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorMention, KnownPerson> byActor = new(ReferenceEqualityComparer.Instance);
    private readonly ActorPlaces places;
    private readonly string lower;
    private Dictionary<string, KnownPerson?>? byRoleWords;
    private Dictionary<string, KnownPerson?>? byOffice;

    public KnownPeople(MarkedText marked, ActorPlaces actors)
    {
        var text = marked.Text;
        places = actors;
        lower = text.Lower;
        foreach (var actor in actors.Actors)
        {
            if (actor.Type == ActorType.Person)
            {
                // *Jackson said*: a surname in English that is a man's first name too.
                var person = Person(actor.Name, text.Language == TextLanguage.English && (WordSenses.Of(actor.Name.ToLowerInvariant()) & WordSense.FirstName) is WordSense.MasculineName or WordSense.EitherName ? Gender.Unknown : actor.Gender);
                byActor.Add(actor, person);
                foreach (var other in actor.OtherNames)
                {
                    Index(Surname(other), person);
                }

                if (actor.Role is { } role)
                {
                    AddRoles(text, person, text.TokenAt(role.Start), text.TokenAt(role.End) - 1);
                }

                foreach (var mention in actor.Mentions.Take(LongestList))
                {
                    if (text.Text[mention.Start] is var c && char.IsUpper(c))
                    {
                        RolesBeside(marked, person, text.TokenAt(mention.Start), text.TokenAt(mention.End) - 1);
                    }
                }
            }
        }
    }

    /// <summary>Every mention in the order of the text.</summary>
    public List<(TextSpan Span, ActorMention Actor)> Mentions => places.All;

    /// <summary>The actor whom the text names at a position, or null.</summary>
    public ActorMention? ActorAt(int position) => places.At(position)?.Actor;

    /// <summary>The actor named at a position with the words that name him there, or null.</summary>
    public (TextSpan Span, ActorMention Actor)? MentionAt(int position) => places.At(position);

    public KnownPerson? Of(ActorMention actor) => byActor.GetValueOrDefault(actor);

    /// <summary>The person whose name is or ends with a name as written; null when the text names none such.</summary>
    public KnownPerson? Named(string name)
    {
        if (byName.TryGetValue(name, out var whole))
        {
            return whole;
        }

        return bySurname.TryGetValue(Surname(name), out var people) ? people.Find(person => person.Name.Contains(name, StringComparison.Ordinal)) ?? people[0] : null;
    }

    /// <summary>The one person to whom the text gives exactly these words as a role, wherever it does; null for none or several.</summary>
    public KnownPerson? OfRoleWords(string words)
    {
        if (byRoleWords is null)
        {
            byRoleWords = new(StringComparer.Ordinal);
            foreach (var actor in places.Actors)
            {
                if (actor is { Type: ActorType.Person, Role: { } role })
                {
                    var written = role.In(lower);
                    byRoleWords[written] = byRoleWords.ContainsKey(written) ? null : Of(actor);
                }
            }
        }

        return byRoleWords.GetValueOrDefault(words);
    }

    /// <summary>Whether the text gives an office to nobody but a person.</summary>
    public bool IsOnlyHolder(KnownPerson person, string key)
    {
        if (byOffice is null)
        {
            byOffice = new(StringComparer.Ordinal);
            foreach (var one in byName.Values)
            {
                foreach (var role in one.Roles)
                {
                    byOffice[role] = byOffice.TryGetValue(role, out var other) && other != one ? null : one;
                }
            }
        }

        return !byOffice.TryGetValue(key, out var holder) || holder == person;
    }

    /// <summary>A name that only the words of saying showed.</summary>
    public KnownPerson Add(string name, Gender gender) => Person(name, gender);

    public static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    private static string Surname(string name)
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
            Index(Surname(name), person);
        }

        if (person.Gender == Gender.Unknown)
        {
            person.Gender = gender;
        }

        return person;
    }

    private void Index(string key, KnownPerson person)
    {
        if (!bySurname.TryGetValue(key, out var people))
        {
            bySurname.Add(key, people = []);
        }

        if (people.Count < LongestList && !people.Contains(person))
        {
            people.Add(person);
        }
    }

    /// <summary>The nouns of the roles beside a name: *la députée Anna Le Goff*, *Paul Durand, maire de Brest*, *le ministre de la santé, Jean Petit*.</summary>
    private static void RolesBeside(MarkedText marked, KnownPerson person, int first, int last)
    {
        var text = marked.Text;
        // *Me Anne Petit*: only lawyers bear that title.
        if (text.Is(first - 1, "me") && !person.Roles.Contains("avocat"))
        {
            person.Roles.Add("avocat");
            person.Descriptions.Add("avocat");
        }

        // *Le Dr Paul Durand*
        if ((text.IsChar(first - 1, '.') ? text.Word(first - 2) : text.Word(first - 1)) is "dr" or "docteur" or "docteure" && !person.Roles.Contains("médecin"))
        {
            person.Roles.Add("médecin");
            person.Descriptions.Add("médecin");
        }

        var isBehindComma = marked.IsComma(first - 1);
        var head = -1;
        var at = isBehindComma ? first - 2 : first - 1;
        for (; at >= Math.Max(0, first - LongestRole) && marked.IsOwn(at); at--)
        {
            var word = text.Word(at);
            if ((text.Tokens[at].Kind != TokenKind.Word && !text.IsChar(at, '.')) || text.SentenceOf[at] != text.SentenceOf[first])
            {
                break;
            }

            if (SpeechWords.CommonFinite.Has(word) || word is "que" or "et" or "qui" or "par" or "à" or "avec" || (VerbsOfSaying.Of(word, text.Language).HasFlag(VerbForm.Finite) && !SpeakerPhrases.IsPersonNoun(word)))
            {
                break;
            }

            // The head noun is the first of its phrase, unless *premier* stands there.
            if (SpeakerPhrases.IsPersonNoun(word) && (head < 0 || word is not ("premier" or "première" or "ancien" or "ancienne" or "jeune")))
            {
                head = at;
            }
        }

        if (head >= 0)
        {
            AddRoles(text, person, head, first - 1, head);
        }

        if (marked.IsComma(last + 1))
        {
            var end = last + 2;
            while (end < last + 10 && end < text.Tokens.Count && text.Tokens[end].Kind == TokenKind.Word)
            {
                end++;
            }

            if (end > last + 2)
            {
                AddRoles(text, person, last + 2, end - 1);
            }
        }
    }

    private static void AddRoles(TokenizedText text, KnownPerson person, int first, int last, int head = -1)
    {
        for (var token = first; token <= Math.Min(last, first + 3) && person.Roles.Count < LongestList; token++)
        {
            var word = text.Word(token);
            if (!SpeakerPhrases.IsPersonNoun(word))
            {
                continue;
            }

            if (person.Gender == Gender.Unknown)
            {
                var article = text.Word(token - 1);
                // *Une autre figure du mouvement* may be a man.
                person.Gender = RoleKinds.IsOfEitherGender(word) || RoleKinds.IsOfEitherGender(text.Word(token + 1)) ? Gender.Unknown : article is "la" or "une" ? Gender.Feminine : article is "le" or "un" && word is not "porte-parole" ? Gender.Masculine : SpeakerPhrases.GenderOf(word);
            }

            var key = RoleKinds.Key(text, token);
            if (!person.Roles.Contains(key))
            {
                person.Roles.Add(key);
                person.Descriptions.Add(text.SpanOf(token, Math.Max(token, last)).In(text.Lower));
            }

            if (token == head || (head < 0 && word is not ("premier" or "première" or "ancien" or "ancienne" or "jeune" or "vice")))
            {
                break;
            }
        }
    }
}
