using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>A noun phrase whose noun is of office or trade: *ancien ministre de la santé*; its tokens, the noun and the gender it shows.</summary>
internal readonly record struct RolePhrase(int First, int Noun, int Last);

/// <summary>Finds the role that stands before or behind a name, and the roles that stand for somebody without a name.</summary>
internal sealed partial class RoleReader(TokenizedText text, WordSense[] senses, NameReader names)
{
    private const int LongestRole = 26;

    private readonly TokenList tokens = text.Tokens;
    private readonly bool isFrench = text.Language == TextLanguage.French;
    private readonly HashSet<int> attached = [];

    /// <summary>Whether the name that is looked at stands between marks, where what somebody is called is an opinion.</summary>
    private bool isQuoted;

    /// <summary>Gives persons, and names that nothing else tells of, the roles beside them; a role makes a person.</summary>
    public void Attach(List<NameCandidate> candidates)
    {
        var lastOfPerson = new HashSet<int>();
        foreach (var candidate in candidates)
        {
            if (candidate.Type is ActorType.Person or null)
            {
                lastOfPerson.Add(candidate.Last);
            }
        }

        // The phrase before a name is its role sooner than that of a name further before, save behind that name's comma.
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (!MayBePerson(candidate) || Before(candidate, lastOfPerson) is not { } role)
            {
                continue;
            }

            attached.Add(role.Noun);
            if (IsRank(role) && After(candidate) is { } office && !text.IsOneOf(office.First - 1, "qui", "who"))
            {
                // *le professeur Jean Dupont, chef du service*: the office tells more than the rank.
                role = office;
                attached.Add(role.Noun);
            }

            candidates[i] = With(candidate, role);
        }

        var (endOfWords, reached) = (-1, 0);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            for (; reached <= candidate.First; reached++)
            {
                endOfWords = Math.Max(endOfWords, names.EndOfMarks(reached));
            }

            isQuoted = candidate.First < endOfWords;
            if (MayBePerson(candidate) && candidate.Role is null && After(candidate) is { } role)
            {
                attached.Add(role.Noun);
                candidates[i] = With(candidate, role);
            }
        }
    }

    /// <summary>The role phrase that begins with a definite article at the token and stands beside no name, or null: *le ministre*, *the mayor*.</summary>
    public RolePhrase? Alone(int article)
    {
        var first = article + 1;
        if (!(text.Is(article, "le") || text.Is(article, "la") || text.Is(article, "l'") || text.Is(article, "the")))
        {
            return null;
        }

        var noun = Noun(first);
        return noun >= 0 && !attached.Contains(noun) ? new RolePhrase(first, noun, EndOfPhrase(noun)) : null;
    }

    public Gender GenderOf(int noun) =>
        (senses[noun] & WordSense.EitherRole) != 0 ? Gender.Unknown
        : (senses[noun] & WordSense.FeminineRole) != 0 ? Gender.Feminine
        : (senses[noun] & WordSense.MasculineRole) != 0 && isFrench ? Gender.Masculine
        : Gender.Unknown;

    private static bool MayBePerson(NameCandidate candidate) => candidate.Type is ActorType.Person or null;

    private NameCandidate With(NameCandidate candidate, RolePhrase role) => candidate with
    {
        Type = ActorType.Person,
        IsCertain = true,
        Role = text.SpanOf(role.First, role.Last),
        Gender = candidate.Gender == Gender.Unknown ? GenderBeside(role) : candidate.Gender,
    };

    private Gender GenderBeside(RolePhrase role)
    {
        var gender = GenderOf(role.Noun);
        if (RoleKinds.IsOfEitherGender(text.Word(role.Noun)))
        {
            return Gender.Unknown;
        }

        return gender != Gender.Unknown ? gender
            : text.Is(role.First - 1, "la") || text.Is(role.First - 1, "une") ? Gender.Feminine
            : text.Is(role.First - 1, "le") || text.Is(role.First - 1, "un") || text.Is(role.First - 1, "du") || text.Is(role.First - 1, "au") ? Gender.Masculine
            : Gender.Unknown;
    }

    /// <summary>The role noun of the phrase that begins at the token, behind its adjectives, or -1.</summary>
    private int Noun(int first)
    {
        var limit = Math.Min(first + (isFrench ? 3 : 6), tokens.Count);
        for (var token = first; token < limit; token++)
        {
            if (IsNoun(token))
            {
                // *the mayor*; but *the president's car* and *chief executive officer* go on.
                return token;
            }

            // *the Green Party's spokesperson*, *the Liberals' spokesperson*.
            if (!isFrench && token > first && token + 1 < limit && tokens[token].Length == 1 && Letters.IsApostrophe(text.Text[tokens[token].Start]))
            {
                continue;
            }

            if (tokens[token].Kind != TokenKind.Word || (senses[token] & WordSense.Verb) != 0)
            {
                return -1;
            }

            // *the Shakespearean scholar*, *the Commonwealth and European champion*.
            if (!isFrench && text.IsOneOf(first - 1, "the", "a", "an") && ((tokens[token].IsCapitalized && (senses[token] & WordSense.FirstName) == 0) || (text.Is(token, "and") && token > first && tokens[token - 1].IsCapitalized)))
            {
                continue;
            }

            if (isFrench ? (senses[token] & WordSense.RoleAdjective) == 0 : IsSmallOrdinary(token) && (senses[token] & (WordSense.RoleAdjective | WordSense.Portfolio)) == 0)
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsSmallOrdinary(int token) => (senses[token] & WordSense.Ordinary) != 0 && !tokens[token].IsCapitalized;

    private bool IsNoun(int token) => (uint)token < (uint)tokens.Count && ((senses[token] & WordSense.Role) != 0 || IsHeadOfList(token)) && tokens[token].Kind == TokenKind.Word
        // *a prévenu Paul Durand*: a participle.
        && !(isFrench && !tokens[token].IsCapitalized && IsAuxiliary(IsAdverb(token - 1) ? token - 2 : token - 1))
        // *le premier* and the like are adjectives first; *Premier ministre* has its noun behind.
        && ((senses[token] & WordSense.RoleAdjective) == 0 || (!isFrench && tokens[token].IsCapitalized) || (text.Is(token, "numéro") && text.IsOneOf(token + 1, "un", "deux", "trois")))
        // *secrétaire général*, *directeur adjoint*: the second is an adjective.
        && !(isFrench && token > 0 && !tokens[token].IsCapitalized && (senses[token - 1] & WordSense.Role) != 0 && (senses[token - 1] & WordSense.RoleAdjective) == 0)
        // *dans le cadre de ces entretiens*
        && !(isFrench && text.Is(token, "cadre") && text.Is(token - 2, "dans"))
        // *conseil général*: no rank.
        && !(isFrench && text.Is(token, "général") && text.IsOneOf(token - 1, "conseil", "conseils"))
        && !(isFrench && text.Word(token) is "premier" or "milieu" && !text.Is(token + 1, "de"));

    /// <summary>*tête de liste*, *bras droit*, *figure du mouvement*: nouns that are a role only with what depends on them.</summary>
    private bool IsHeadOfList(int token) => isFrench && ((text.Is(token, "tête") && text.Is(token + 1, "de") && text.Is(token + 2, "liste")) || (text.Is(token, "bras") && text.Is(token + 1, "droit")) || (text.IsOneOf(token, "figure", "visage", "personnalité") && IsOfSomething(token)));

    /// <summary>*figure médiatique et controversée du mouvement*: *de* behind adjectives.</summary>
    private bool IsOfSomething(int noun)
    {
        var next = noun + 1;
        while (next < Math.Min(tokens.Count, noun + 4) && tokens[next] is { Kind: TokenKind.Word, IsCapitalized: false } && !text.IsOneOf(next, "de", "du", "des", "d'") && (text.Is(next, "et") || !IsTie(next)))
        {
            next++;
        }

        return text.IsOneOf(next, "de", "du", "des", "d'");
    }

    private bool IsAuxiliary(int token) => text.IsOneOf(token, "a", "ont", "avait", "avaient", "aurait", "ayant");

    private bool IsAdverb(int token) => text.Word(token) is { Length: > 5 } word && word.EndsWith("ment")
        || text.IsOneOf(token, "toutefois", "aussi", "déjà", "ensuite", "alors", "encore", "toujours", "bien", "vite", "ainsi", "enfin", "même", "cependant", "néanmoins", "pourtant", "d'ailleurs");

    private int FirstOf(int noun)
    {
        var first = noun;
        if (isFrench)
        {
            while (first > 0 && noun - first < 4 && ((senses[first - 1] & WordSense.RoleAdjective) != 0 || (text.Word(first - 1) is "ex" or "vice" or "co")) && text.SentenceOf[first - 1] == text.SentenceOf[noun])
            {
                first--;
            }

            return first;
        }

        while (first > 0 && noun - first < 8 && !text.IsOneOf(first - 1, "including", "like", "with") && (tokens[first - 1].Kind == TokenKind.Word || IsDistance(first - 1)) && text.SentenceOf[first - 1] == text.SentenceOf[noun] && (senses[first - 1] & WordSense.Verb) == 0
            && ((senses[first - 1] & WordSense.RoleAdjective) != 0 || (text.Is(first - 1, "of") && tokens[first].IsCapitalized && first > 1 && tokens[first - 2].IsCapitalized) || (senses[first - 1] & WordSense.Portfolio) != 0 || !((senses[first - 1] & (WordSense.Ordinary | WordSense.Particle)) != 0)))
        {
            first--;
        }

        return first;
    }

    /// <summary>*100m champion*: a number with its unit.</summary>
    private bool IsDistance(int token) => tokens[token].Kind == TokenKind.Number && !tokens[token + 1].SpaceBefore;

    private bool IsDeterminer(int token) => text.Word(token) is "le" or "la" or "l'" or "l’" or "les" or "un" or "une" or "du" or "au" or "des" or "aux" or "son" or "sa" or "leur" or "notre" or "cet" or "cette" or "ce"
        or "the" or "a" or "an" or "his" or "her" or "its" or "their";

    private bool IsTie(int token) => IsDeterminer(token) || text.Word(token) is "de" or "d'" or "d’" or "of" or "for" or "in" or "à" or "en" or "et" or "and" or "par" or "avec" or "with" or "pour" or "chez" or "sur" or "to" or "from" or "by" or "at" or "dans"
        or "contre" or "selon" or "vers" or "entre" or "sous" or "sans" or "comme" or "depuis" or "après" or "avant" or "envers" or "malgré" or "devant" or "derrière" or "on" or "about" or "against" or "que" or "qu'" or "qu’" or "ou" or "or";

    private bool CanFollowNoun(int token) => tokens[token].IsCapitalized || (isFrench && (senses[token] & WordSense.Role) != 0) || names.IsSmallAdjective(token) || (senses[token] & WordSense.RoleAdjective) != 0 || text.IsChar(token, '(')
        || (text.Is(token, "droit") && text.Is(token - 1, "bras")) || (text.Is(token - 1, "numéro") && text.IsOneOf(token, "un", "deux", "trois")) || text.Word(token) is "de" or "du" or "des" or "d'" or "d’" or "à" or "au" or "aux" or "en" or "général" or "générale" or "adjoint" or "adjointe" or "délégué" or "déléguée" or "titulaire" or "of" or "for" or "in" or "sortant" or "sortante"
            or "chargé" or "chargée" or "exécutif" or "exécutive" or "honoraire" or "associé" or "associée" or "élu" or "élue" or "par" or "principal" or "chef";

    private bool CanStandInRole(int token)
    {
        var it = tokens[token];
        return it.Kind switch
        {
            // *une porte-parole de l'organisation vendredi lors d'un point de presse*
            TokenKind.Word when isFrench && !it.IsCapitalized && (SpeechWords.Days.Has(text.Word(token)) || text.Is(token, "lors")) => false,
            // *la juge d'instruction Anne Petit*: behind an article a noun, elsewhere a verb.
            TokenKind.Word when isFrench && text.Is(token, "juge") => IsDeterminer(token - 1),
            TokenKind.Word => ((senses[token] & WordSense.Verb) == 0 && !IsVerbByForm(token)) || it.IsAllCapitals,
            TokenKind.Number => true,
            TokenKind.Punctuation => text.IsChar(token, '&') || text.IsChar(token, '-') || (text.IsChar(token, ')') && text.IsChar(token - 2, '(')) || (text.IsChar(token, '(') && text.IsChar(token + 2, ')')),
            _ => false,
        };
    }

    private bool IsVerbByForm(int token)
    {
        var word = text.Word(token);
        return isFrench && word.Length > 5 && !text.IsOneOf(token - 1, "un", "une", "du", "au", "des") && (word.EndsWith("rait") || word.EndsWith("raient") || word.EndsWith("èrent") || word.EndsWith("eront")
            || (word[^1] == 'a' && word is not ("média" or "agenda" or "opéra" or "cinéma" or "caméra" or "mafia" or "villa" or "judoka" or "panda")));
    }

    /// <summary>The last token of the noun's phrase: its adjectives and what depends on it with *de*, *à la*, *of*.</summary>
    private int EndOfPhrase(int noun)
    {
        var last = noun;
        while (last + 1 < tokens.Count && last - noun < LongestRole && text.SentenceOf[last + 1] == text.SentenceOf[noun])
        {
            var next = last + 1;
            if (tokens[next].Kind != TokenKind.Word)
            {
                break;
            }

            if (names.IsSmallAdjective(next) || (tokens[next].IsCapitalized && !names.IsInitial(next)) || text.Word(next) is "général" or "générale" or "titulaire" or "adjoint" or "adjointe" or "délégué" or "déléguée" or "principal" or "sortant" or "sortante"
                || (next == noun + 1 && IsNoun(next) && !isFrench))
            {
                last = next;
                continue;
            }

            if (text.Word(next) is "de" or "du" or "des" or "d'" or "d’" or "of" || (text.Word(next) is "à" && text.Word(next + 1) is "la" or "l'" or "l’"))
            {
                next++;
                if (IsDeterminer(next))
                {
                    next++;
                }

                if (next < tokens.Count && tokens[next].Kind == TokenKind.Word && (senses[next] & WordSense.Verb) == 0 && !(IsSmallOrdinary(next) && tokens[next].Length < 5))
                {
                    last = next;
                    continue;
                }
            }

            break;
        }

        return last;
    }
}
