using System.Globalization;
using System.Text;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>What a word can be as far as the lexicons know. Senses of names count only for words written large.</summary>
[Flags]
internal enum WordSense
{
    None = 0,
    FeminineName = 1,
    MasculineName = 1 << 1,
    EitherName = 1 << 2,
    Place = 1 << 3,
    Organisation = 1 << 4,
    OrganisationHead = 1 << 5,
    OrganisationKind = 1 << 6,
    PlaceKind = 1 << 7,
    Work = 1 << 8,
    Ordinary = 1 << 9,
    People = 1 << 10,
    MasculineTitle = 1 << 11,
    FeminineTitle = 1 << 12,
    NeutralTitle = 1 << 13,
    Particle = 1 << 14,
    Verb = 1 << 15,
    MasculineRole = 1 << 16,
    FeminineRole = 1 << 17,
    EitherRole = 1 << 18,
    RoleAdjective = 1 << 19,

    /// <summary>A known name of more words than one begins with it.</summary>
    Begins = 1 << 20,

    /// <summary>A role in English alone: French *son*, *chair* and *aide* are other words.</summary>
    EnglishRole = 1 << 21,

    /// <summary>What a ministry looks after.</summary>
    Portfolio = 1 << 22,

    /// <summary>A body written small before its seat: *mairie*.</summary>
    SeatedBody = 1 << 23,

    /// <summary>A body written small before the name it bears: *hôpital*.</summary>
    DedicatedBody = 1 << 24,

    /// <summary>A body written small that needs more than its seat: *cour d'appel*.</summary>
    QualifiedBody = 1 << 25,

    /// <summary>The last word of a firm's name.</summary>
    OrganisationTail = 1 << 26,

    /// <summary>The name behind it is a prize's, a law's or a storm's.</summary>
    Namesake = 1 << 27,

    /// <summary>The last word of the known name is written small: *Arabie saoudite*.</summary>
    SmallEnd = 1 << 28,

    FirstName = FeminineName | MasculineName | EitherName,
    Role = MasculineRole | FeminineRole | EitherRole,
    Title = MasculineTitle | FeminineTitle | NeutralTitle,
}

/// <summary>The lexicons of names, bodies, places and roles as one table, looked into once for every word.</summary>
internal static class WordSenses
{
    /// <summary>How many tokens the longest known name has: *La Voix du Nord*, *République démocratique du Congo*.</summary>
    public const int LongestName = 5;

    private static readonly WordTable<WordSense> Senses = Table();

    /// <summary>The senses of a word given in small letters.</summary>
    public static WordSense Of(ReadOnlySpan<char> word)
    {
        if (Senses.TryGetValue(word, out var senses))
        {
            return senses;
        }

        // *ex-ministre*, *vice-présidente*, *actor-singer*: the last part is the noun.
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && word[(hyphen + 1)..] is "ci" or "là")
        {
            return WordSense.Ordinary;
        }

        // *Marie-Thérèse*: two first names are one.
        if (hyphen > 0 && Senses.TryGetValue(word[(hyphen + 1)..], out senses) && (senses & WordSense.FirstName) != 0 && Senses.TryGetValue(word[..hyphen], out var first) && (first & WordSense.FirstName) != 0)
        {
            return first & WordSense.FirstName;
        }

        // *franco-algérien*: two peoples.
        if (hyphen > 2 && word[hyphen - 1] == 'o' && Senses.TryGetValue(word[(hyphen + 1)..], out senses) && (senses & WordSense.People) != 0)
        {
            return WordSense.People;
        }

        return hyphen > 0 && Senses.TryGetValue(word[(hyphen + 1)..], out senses) ? senses & (WordSense.Role | WordSense.EnglishRole) : WordSense.None;
    }

    private static WordTable<WordSense> Table()
    {
        var senses = new Dictionary<string, WordSense>(StringComparer.Ordinal);
        Add(senses, FirstNames.Feminine, WordSense.FeminineName);
        Add(senses, FirstNames.Masculine, WordSense.MasculineName);
        Add(senses, FirstNames.Either, WordSense.EitherName);
        Add(senses, OrganisationNames.Heads, WordSense.OrganisationHead);
        Add(senses, OrganisationNames.Kinds, WordSense.OrganisationKind);
        Add(senses, OrganisationNames.PlaceKinds, WordSense.PlaceKind);
        Add(senses, OrganisationNames.Works, WordSense.Work);
        Add(senses, RoleNouns.Masculine, WordSense.MasculineRole);
        Add(senses, RoleNouns.Feminine, WordSense.FeminineRole);
        Add(senses, RoleNouns.Either, WordSense.EitherRole);
        AddEnglish(senses, RoleNouns.EnglishMasculine, WordSense.MasculineRole);
        AddEnglish(senses, RoleNouns.EnglishFeminine, WordSense.FeminineRole);
        AddEnglish(senses, RoleNouns.EnglishEither, WordSense.EitherRole);
        Add(senses, RoleNouns.Adjectives, WordSense.RoleAdjective);
        Add(senses, OrdinaryWords.Beginnings, WordSense.Ordinary);
        Add(senses, OrdinaryWords.Portfolios, WordSense.Ordinary | WordSense.Portfolio);
        Add(senses, OrdinaryWords.Namesakes, WordSense.Namesake);
        Add(senses, OrganisationNames.Seated, WordSense.SeatedBody);
        Add(senses, OrganisationNames.Dedicated, WordSense.DedicatedBody);
        Add(senses, OrganisationNames.Qualified, WordSense.QualifiedBody);
        Add(senses, OrganisationNames.Tails, WordSense.OrganisationTail);
        Add(senses, OrdinaryWords.MasculineTitles, WordSense.MasculineTitle);
        Add(senses, OrdinaryWords.FeminineTitles, WordSense.FeminineTitle);
        Add(senses, OrdinaryWords.NeutralTitles, WordSense.NeutralTitle);
        Add(senses, OrdinaryWords.Particles, WordSense.Particle);
        Add(senses, OrdinaryWords.Verbs, WordSense.Verb);
        foreach (var people in Words(OrdinaryWords.Peoples))
        {
            foreach (var form in Forms(people))
            {
                Add(senses, form, WordSense.People);
            }
        }

        AddNames(senses, PlaceNames.Countries + ";" + PlaceNames.Areas + ";" + PlaceNames.Cities + ";" + PlaceNames.Towns, WordSense.Place);
        AddNames(senses, OrganisationNames.Known, WordSense.Organisation);
        return new WordTable<WordSense>(senses);
    }

    private static void AddEnglish(Dictionary<string, WordSense> senses, string words, WordSense role)
    {
        foreach (var word in Words(words))
        {
            var known = senses.GetValueOrDefault(word);
            senses[word] = known | ((known & WordSense.Role) != 0 && (known & WordSense.EnglishRole) == 0 ? WordSense.None : role | WordSense.EnglishRole);
        }
    }

    /// <summary>*israélien, israélienne, israéliens, israéliennes*; *turc, turque*; some forms that do not exist do no harm.</summary>
    private static IEnumerable<string> Forms(string people)
    {
        yield return people;
        if (!people.EndsWith('s') && !people.EndsWith('x'))
        {
            yield return people + "s";
        }

        var feminine = people.EndsWith("ien", StringComparison.Ordinal) || people.EndsWith("éen", StringComparison.Ordinal) || people.EndsWith("on", StringComparison.Ordinal) ? people + "ne"
            : people.EndsWith('c') ? people[..^1] + "que"
            : people.EndsWith('e') ? people
            : people + "e";
        yield return feminine;
        yield return feminine + "s";
    }

    private static void AddNames(Dictionary<string, WordSense> senses, string names, WordSense sense)
    {
        foreach (var name in names.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(senses, name, sense);
            if (char.IsLower(name[name.LastIndexOf(' ') + 1]))
            {
                AddForm(senses, name.ToLowerInvariant(), sense, WordSense.SmallEnd);
            }

            var small = name.ToLowerInvariant();
            var end = small.IndexOf(' ', StringComparison.Ordinal);
            // *L'* and *N'* are tokens of their own.
            var elided = small.IndexOf('\'', StringComparison.Ordinal);
            if (elided is 1 && (end < 0 || elided < end))
            {
                end = elided + 1;
            }

            // So is a plus sign at the end, and a figure behind letters: *Canal+*, *TF1*.
            end = end < 0 && small.EndsWith('+') ? small.Length - 1 : end;
            var figure = small.AsSpan().IndexOfAnyInRange('0', '9');
            end = figure > 0 && char.IsLetter(small[figure - 1]) && (end < 0 || figure < end) ? figure : end;
            if (end > 0 && end < small.Length)
            {
                Add(senses, small[..end], WordSense.Begins);
            }
        }
    }

    private static void Add(Dictionary<string, WordSense> senses, string words, WordSense sense, char separator)
    {
        foreach (var word in words.Split(separator, StringSplitOptions.RemoveEmptyEntries))
        {
            AddForm(senses, word.ToLowerInvariant(), sense);
        }
    }

    private static void Add(Dictionary<string, WordSense> senses, string words, WordSense sense)
    {
        // Names are one entry each and may hold spaces; lists of words are cut at them.
        if (sense is WordSense.Place or WordSense.Organisation or WordSense.Begins)
        {
            AddForm(senses, words.ToLowerInvariant(), sense);
        }
        else
        {
            Add(senses, words, sense, ' ');
        }
    }

    /// <summary>As written, without the accent of a capital (*Etats-Unis*), without any, and with typeset apostrophes.</summary>
    private static void AddForm(Dictionary<string, WordSense> senses, string word, WordSense sense, WordSense mark = WordSense.None)
    {
        AddSense(senses, word, sense | mark);
        if (sense is WordSense.Place or WordSense.Organisation or WordSense.Begins or WordSense.People || (sense & WordSense.FirstName) != 0 || (sense & WordSense.Role) != 0)
        {
            AddSense(senses, Unaccented(word[..1]) + word[1..], sense | mark);
        }

        if (sense is WordSense.Place or WordSense.Organisation or WordSense.Begins || (sense & WordSense.FirstName) != 0)
        {
            AddSense(senses, Unaccented(word), sense | mark);
        }
    }

    private static void AddSense(Dictionary<string, WordSense> senses, string word, WordSense sense)
    {
        senses[word] = senses.GetValueOrDefault(word) | sense;
        if (word.Contains('\'', StringComparison.Ordinal))
        {
            word = word.Replace('\'', '’');
            senses[word] = senses.GetValueOrDefault(word) | sense;
        }
    }

    private static string Unaccented(string word)
    {
        var bare = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                bare.Append(c);
            }
        }

        return bare.ToString();
    }

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
