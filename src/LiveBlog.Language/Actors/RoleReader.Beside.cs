using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Roles that the words around a name show without the lexicon's help, and those that stand behind it.</summary>
internal sealed partial class RoleReader
{
    /// <summary>How many small words stand at most between an article and a name for their noun to be a role.</summary>
    private const int LongestTrade = 3;

    /// <summary>How many tokens may stand in brackets between a name and its role.</summary>
    private const int LongestBrackets = 16;

    private const WordSense NoTrade = WordSense.OrganisationKind | WordSense.OrganisationHead | WordSense.PlaceKind | WordSense.Work | WordSense.Namesake | WordSense.People
        | WordSense.SeatedBody | WordSense.DedicatedBody | WordSense.QualifiedBody | WordSense.Verb | WordSense.Title;

    /// <summary>*le général Dupont*: of one word that ranks and does not say what its bearer does.</summary>
    private bool IsRank(RolePhrase role) => role.Last == role.Noun && text.IsOneOf(role.Noun, "général", "générale", "colonel", "capitaine", "lieutenant", "lieutenant-colonel", "commandant", "adjudant", "major", "sergent", "amiral",
        "professeur", "professeure", "docteur", "maître", "general", "captain", "admiral", "professor", "doctor");

    /// <summary>*la socialiste Anne Dupont*: a camp is no office.</summary>
    private bool IsFaction(int noun) => isFrench && !tokens[noun].IsCapitalized
        && ((senses[noun] & WordSense.People) != 0 || text.IsOneOf(noun, "socialiste", "communiste", "centriste", "travailliste", "libéral", "libérale", "insoumise", "nationaliste", "indépendantiste", "trotskiste"));

    /// <summary>*le républicain Paul Dupont*: a party's, which tells more than where somebody comes from.</summary>
    private bool IsCamp(int noun) => text.IsOneOf(noun, "socialiste", "communiste", "centriste", "travailliste", "libéral", "libérale", "insoumis", "insoumise", "nationaliste", "indépendantiste", "trotskiste",
        "républicain", "républicaine", "démocrate", "conservateur", "conservatrice", "écologiste", "gaulliste", "macroniste");

    /// <summary>*l'expert psychiatre Jean Dupont*, *sa consœur Anne Dupont*: a small noun with an article right before a full name, whatever the noun.</summary>
    private RolePhrase? BesidePerson(NameCandidate candidate, int last)
    {
        if (candidate.Type != ActorType.Person || candidate.Length < 2 || !(candidate.IsCertain || (isFrench && EndsAsTrade(text.Word(last)))))
        {
            return null;
        }

        var article = last;
        while (article >= 0 && last - article < LongestTrade && IsSmallWord(article) && text.SentenceOf[article] == text.SentenceOf[last])
        {
            article--;
        }

        if (article == last || !IsSingular(article) || text.SentenceOf[article] != text.SentenceOf[last])
        {
            return null;
        }

        var noun = isFrench ? article + 1 : last;
        while (isFrench && noun < last && (senses[noun] & WordSense.RoleAdjective) != 0)
        {
            noun++;
        }

        return IsTrade(noun) || IsFaction(noun) ? new RolePhrase(article + 1, noun, last) : null;
    }

    private bool IsSmallWord(int token) => tokens[token].Kind == TokenKind.Word && !tokens[token].IsCapitalized && !IsTie(token) && !IsVerbByForm(token)
        && ((senses[token] & (WordSense.Verb | WordSense.Ordinary)) == 0 || (senses[token] & WordSense.RoleAdjective) != 0);

    private bool IsSingular(int token) => isFrench
        ? text.IsOneOf(token, "le", "la", "l'", "un", "une", "du", "au", "son", "sa", "leur", "notre", "cet", "cette")
        : text.IsOneOf(token, "the", "a", "an", "his", "her", "their", "its");

    /// <summary>A noun that can be somebody's trade: no body, place, work or stretch of time.</summary>
    private bool IsTrade(int noun) => noun < tokens.Count && IsSmallWord(noun) && (isFrench || !(text.Word(noun).EndsWith("ing") || text.Word(noun).EndsWith("ed") || text.Word(noun).EndsWith("ly"))) && (senses[noun] & NoTrade) == 0 && tokens[noun].Length > 3
        && !(isFrench && CommonNouns.IsThing(text.Word(noun)))
        && !text.IsOneOf(noun, "matin", "soir", "soirée", "journée", "nuit", "semaine", "mois", "année", "fois", "temps", "week-end", "moment", "midi", "instant", "couple", "duo", "tandem", "trio", "camp", "clan", "dossier", "procès",
            "morning", "evening", "night", "week", "month", "year", "time", "moment", "case", "trial", "estate", "name");

    /// <summary>*Sen. Jane Doe*: the office in short.</summary>
    private RolePhrase? OfficeTitle(NameCandidate candidate)
    {
        var title = candidate.First - (text.IsChar(candidate.First - 1, '.') ? 2 : 1);
        return !isFrench && text.IsOneOf(title, "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt") ? new RolePhrase(title, title, title) : null;
    }

    /// <summary>*Jean Dupont (PS), maire de Lyon*, *Jane Doe, 43, a teacher*, *Paul Durand, 43 ans, éleveur*, *Léa Martin, qui préside la région*.</summary>
    private RolePhrase? After(NameCandidate candidate)
    {
        var at = candidate.Last + 1;
        // *Paul Durand [ancien ministre, ndlr]*
        if (text.IsChar(at, '[') && Noun(at + 1) is >= 0 and var noted && !attached.Contains(noted))
        {
            return new RolePhrase(at + 1, noted, EndBehind(noted));
        }

        if (text.IsChar(at, '('))
        {
            var behind = text.BehindBrackets(at, LongestBrackets);
            if (behind == at)
            {
                return null;
            }

            at = behind;
        }

        if (candidate is { Type: ActorType.Person, Length: > 1 } && isFrench && text.IsOneOf(at, "le", "la", "l'") && Noun(at + 1) >= 0 && tokens[at].Kind == TokenKind.Word && text.SentenceOf[at] == text.SentenceOf[at - 1])
        {
            // *explique Anna Kovac la directrice du port*.
            at--;
        }
        else if (!text.IsChar(at, ','))
        {
            return candidate is { Type: ActorType.Person, Length: > 1 } ? Being(at) : null;
        }

        at = BehindAge(at + 1, out var hasAge);
        if (at < 0 || at >= tokens.Count || text.SentenceOf[at] != text.SentenceOf[candidate.Last])
        {
            return null;
        }

        if (text.IsOneOf(at, "qui", "who"))
        {
            return Office(at + 1) ?? Being(at + 1);
        }

        // *l'un des responsables du parti*, *one of the organisers*.
        var one = at + (text.Is(at, "l'") ? 1 : 0);
        if (text.IsOneOf(one, "un", "une", "one") && text.IsOneOf(one + 1, "des", "de", "of") && one + 3 < tokens.Count && tokens[one + 2].Kind == TokenKind.Word)
        {
            return new RolePhrase(one, one, EndBehind(one + 2));
        }

        // *Anne Petit, alors responsable de…*
        if (isFrench && text.IsOneOf(at, "alors", "également", "aussi", "désormais", "actuellement", "longtemps"))
        {
            at++;
        }

        var article = IsDeterminer(at) && !(isFrench && text.Is(at, "a")) ? at : -1;
        at += article >= 0 ? 1 : 0;
        var noun = Noun(at);
        // *espèrent, comme Paul Durand, un sursis*: the object, behind an aside.
        if (noun < 0 && candidate.Type == ActorType.Person && (candidate.IsCertain || hasAge) && !text.Is(candidate.First - 1, "comme"))
        {
            noun = text.IsOneOf(article, "un", "une", "a", "an") && IsTrade(at) ? at
                : isFrench && at < tokens.Count && IsTrade(at) && EndsAsTrade(text.Word(at)) ? at
                : -1;
        }

        // *Selon Paul Durand, son fils aimait la mer*: the subject of a clause.
        var isSubject = noun >= 0 && isFrench && text.IsOneOf(article, "son", "sa", "leur") && noun + 1 < tokens.Count && Clauses.LooksFinite(text, noun + 1);
        return noun < 0 || isSubject || attached.Contains(noun) ? null : new RolePhrase(at, noun, EndBehind(noun));
    }

    /// <summary>The token behind an age and its comma; the same token where no age stands, -1 where an age has no comma.</summary>
    private int BehindAge(int at, out bool hasAge)
    {
        var age = text.IsOneOf(at, "âgé", "âgée") && text.Is(at + 1, "de") ? at + 2 : text.Is(at, "aged") ? at + 1 : at;
        hasAge = age < tokens.Count && tokens[age].Kind == TokenKind.Number;
        if (!hasAge)
        {
            return at;
        }

        age += text.Is(age + 1, "ans") ? 2 : 1;
        return text.IsChar(age, ',') ? age + 1 : text.IsOneOf(age, "et", "and") ? age + 1 : -1;
    }

    /// <summary>*est maire de Lens*, *était le patron du club*: what a sentence says that somebody is; a participle alone is none.</summary>
    private RolePhrase? Being(int verb)
    {
        if (isFrench && text.IsOneOf(verb, "a", "avait") && text.Is(verb + 1, "été") && text.IsOneOf(verb + 2, "élu", "élue", "réélu", "réélue", "nommé", "nommée", "désigné", "désignée"))
        {
            return OfficeBehindTime(verb + 3);
        }

        // *who is chairman of the committee*
        if (!isFrench && text.IsOneOf(verb, "is", "was") && text.IsOneOf(verb - 1, "who"))
        {
            var office = verb + (text.IsOneOf(verb + 1, "the", "a", "an") ? 2 : 1);
            return Noun(office) is >= 0 and var head && !attached.Contains(head) && EndBehind(head) is var end && end > head ? new RolePhrase(office, head, end) : null;
        }

        if (!isFrench || !text.IsOneOf(verb, "est", "était", "fut", "reste", "demeure", "devient"))
        {
            return null;
        }

        if (isQuoted && text.IsOneOf(verb + 1, "un", "une"))
        {
            return null;
        }

        var at = verb + (text.IsOneOf(verb + 1, "le", "la", "l'", "un", "une") ? 2 : 1);
        var noun = Noun(at);
        // *est élu dimanche*: what happens to somebody.
        var isParticiple = at == verb + 1 && noun >= 0 && text.Word(noun) is { Length: > 2 } word && (word[^1] is 'é' or 'u' || word.EndsWith("ée") || word.EndsWith("ue"));
        return noun >= 0 && !isParticiple && !attached.Contains(noun) && EndBehind(noun) is var last && (last > noun || text.IsOneOf(verb + 1, "le", "la", "l'")) ? new RolePhrase(at, noun, last) : null;
    }

    /// <summary>*a été élu, dimanche 18 mai, président du parti*: an office behind the verb and a time between commas.</summary>
    private RolePhrase? OfficeBehindTime(int at)
    {
        if (text.IsChar(at, ','))
        {
            for (at++; at < tokens.Count && !text.IsChar(at, ','); at++)
            {
                if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Number) || text.SentenceOf[at] != text.SentenceOf[at - 1])
                {
                    return null;
                }
            }

            at++;
        }

        return at < tokens.Count && Noun(at) is >= 0 and var noun && !attached.Contains(noun) && EndBehind(noun) is var last && last > noun ? new RolePhrase(at, noun, last) : null;
    }

    /// <summary>*qui préside la région*, *who chairs the union*, *who works as a nurse*: a verb of office and what it holds.</summary>
    private RolePhrase? Office(int verb)
    {
        if (text.Is(verb, "works") && text.Is(verb + 1, "as"))
        {
            var at = verb + 2 + (IsDeterminer(verb + 2) ? 1 : 0);
            return at < tokens.Count && tokens[at].Kind == TokenKind.Word ? new RolePhrase(at, at, EndBehind(at)) : null;
        }

        return text.IsOneOf(verb, "préside", "présidait", "dirige", "dirigeait", "coordonne", "représente", "entraîne", "gère", "commande", "supervise", "copréside",
                "chairs", "leads", "heads", "runs", "directs", "manages", "owns", "coaches", "teaches", "oversees", "represents", "chaired", "headed", "coordinates", "edits")
            && EndBehind(verb) is var last && last > verb + 1
            ? new RolePhrase(verb, verb, last)
            : null;
    }

    private int EndBehind(int noun)
    {
        var last = noun;
        while (last + 1 < tokens.Count && last - noun < LongestRole && text.SentenceOf[last + 1] == text.SentenceOf[noun] && !text.BeginsLine(last + 1)
            && (CanStandInRole(last + 1) || text.IsChar(last + 1, '(') || text.IsChar(last + 1, ')') || (!isFrench && IsGenitiveMark(last + 1))))
        {
            if (text.IsChar(last + 1, '(') && !(text.IsChar(last + 3, ')') && tokens[last + 2].IsCapitalized))
            {
                break;
            }

            // *présidente du CICR et …*: a second verb or person begins a clause that the lists do not know.
            if ((text.Is(last + 1, "et") || text.Is(last + 1, "and")) && !text.IsOneOf(last + 2, "de", "du", "des") && Noun(last + 2) < 0 && !IsSecondAdjective(last + 2)
                && !(last + 2 < tokens.Count && tokens[last + 2].IsCapitalized && (senses[last + 2] & WordSense.FirstName) == 0))
            {
                break;
            }

            last++;
        }

        while (last > noun && IsTie(last))
        {
            last--;
        }

        return last;
    }

    /// <summary>*figure médiatique et controversée du mouvement*</summary>
    private bool IsSecondAdjective(int token) => isFrench && token + 1 < tokens.Count && !tokens[token].IsCapitalized && (names.IsSmallAdjective(token) || text.Word(token).EndsWith("é") || text.Word(token).EndsWith("ée")) && text.IsOneOf(token + 1, "de", "du", "des", "d'");

    /// <summary>The apostrophe alone of a plural: *the farmers' union*.</summary>
    private bool IsGenitiveMark(int token) => token + 1 < tokens.Count && tokens[token].Length == 1 && Letters.IsApostrophe(text.Text[tokens[token].Start]) && !tokens[token].SpaceBefore && tokens[token + 1].SpaceBefore;

    /// <summary>By its ending a French noun of trade: *chauffeur-livreur*, *photographe*, *horticultrice*; adjectives that end alike are left out by their frequency.</summary>
    private static bool EndsAsTrade(ReadOnlySpan<char> word) => word.Length > 5
        && (word.EndsWith("eur") || word.EndsWith("euse") || word.EndsWith("trice") || word.EndsWith("iste") || word.EndsWith("logue") || word.EndsWith("graphe") || word.EndsWith("icien") || word.EndsWith("icienne") || word.EndsWith("ier") || word.EndsWith("ière"))
        && word is not ("premier" or "première" or "dernier" or "dernière" or "particulier" or "particulière" or "régulier" or "entier" or "entière" or "meilleur" or "ailleurs" or "derrière" or "manière" or "arrière" or "auteur" or "heureuse" or "sérieuse" or "furieuse" or "triste"
            or "supérieur" or "inférieur" or "intérieur" or "extérieur" or "antérieur" or "rêveur" or "rieur" or "soucieuse" or "silencieuse" or "anxieuse" or "nerveuse" or "fier" or "fière" or "familier" or "pessimiste" or "optimiste" or "réaliste" or "fataliste" or "amère");
}
