using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Runs of large words that no lexicon knows whole.</summary>
internal sealed partial class NameReader
{
    /// <summary>A run of large words, typed by what is in it and beside it.</summary>
    private NameCandidate? Run(int first)
    {
        var last = EndOfRun(first);
        var begins = first;
        if (first > 0 && (senses[first - 1] & WordSense.Namesake) != 0 && !IsInitial(first) && isFrench)
        {
            return null;
        }

        if (isFrench && IsPortfolio(first))
        {
            return null;
        }

        if (isFrench && text.Is(first, "xv") && text.IsOneOf(first + 1, "de", "d'", "du"))
        {
            return Team(first, first + 2);
        }

        if (!isFrench)
        {
            var begin = first < last && (senses[first] & WordSense.Ordinary) != 0 ? first + 1 : first;
            if (EnglishAnd(begin, last) is > 0 and var listed)
            {
                return Body(begin, listed);
            }

            // *Health Minister Jane Doe*: the name begins behind the role.
            for (var token = last - 1; token >= first && !IsFirstNameOfRun(first, last); token--)
            {
                if ((senses[token] & WordSense.Role) != 0 && (senses[token] & (WordSense.FirstName | WordSense.OrganisationHead)) == 0)
                {
                    first = token + 1;
                    break;
                }
            }
        }

        // What only begins the sentence, roles and peoples in front are no part of a name: *Selon Emmanuel Macron*, *President Barack Obama*.
        while (first < last && !IsFirstNameOfRun(first, last)
            && ((senses[first] & (WordSense.Ordinary | WordSense.People)) != 0 || ((senses[first] & (WordSense.Role | WordSense.RoleAdjective)) != 0 && (senses[first] & WordSense.OrganisationHead) == 0)
                || !tokens[first].IsCapitalized))
        {
            // *à Indian Creek*: the place's own name.
            if ((senses[first] & (WordSense.People | WordSense.Ordinary)) == WordSense.People && text.IsOneOf(first - 1, "à", "in", "at", "near"))
            {
                break;
            }

            // *N'Golo*: no French word elides *n'* before a capital.
            if (text.Is(first, "n'") && tokens[first].IsCapitalized && !tokens[first + 1].SpaceBefore)
            {
                break;
            }

            if ((senses[first] & WordSense.Ordinary) != 0 && !IsInitial(first) && Known(first + 1, out _) < last && text.Word(first) is "le" or "la" or "les" or "the" or "l'" or "l’")
            {
                break;
            }

            first++;
            // *Le Dr Jean Dupont*.
            if ((senses[first] & WordSense.Title) != 0 && Titled(first) is { } titled)
            {
                return titled;
            }

            if (Known(first, out var sense) is >= 0 and var known && known >= last)
            {
                return new NameCandidate(first, known, sense == WordSense.Place ? ActorType.Place : ActorType.Organisation, true, Gender.Unknown);
            }
        }

        var senseOfFirst = senses[first];
        if (first == last && ((senseOfFirst & (WordSense.Ordinary | WordSense.People | WordSense.Title)) != 0 || (senseOfFirst & WordSense.Role) != 0 || text.Written(first).Length < 2))
        {
            return null;
        }

        if (first == last && (IsCentury(first) || IsPluralOfCapitals(first)))
        {
            return null;
        }

        if (first == last && (senseOfFirst & WordSense.OrganisationHead) != 0 && !tokens[first].IsAllCapitals)
        {
            // *la Ligue*, *à l'Assemblée*: the capital within a sentence names the one that all know.
            if (isFrench && first == begins && !IsInitial(first) && text.IsOneOf(first, "assemblée", "ligue", "fédération", "confédération", "académie", "cour", "commission", "chambre", "université", "agence", "autorité") && text.IsOneOf(first - 1, "la", "l'"))
            {
                return Body(first, last);
            }

            return null;
        }

        var gender = GenderOf(first, last);
        if (first < last)
        {
            if (HasBodyHead(first, last))
            {
                return new NameCandidate(first, last, ActorType.Organisation, true, Gender.Unknown);
            }

            if ((senses[last] & WordSense.OrganisationTail) != 0)
            {
                return Body(first, last);
            }

            if (IsFirstNameOfRun(first, last))
            {
                return new NameCandidate(first, last, ActorType.Person, true, gender);
            }

            if (HasInnerCapital(last))
            {
                return Body(first, last);
            }
        }
        else if (IsInitial(first) && !IsNameAtBeginning(first))
        {
            return null;
        }

        var type = TypeBeside(first, last);
        return new NameCandidate(first, last, type, false, gender);
    }

    /// <summary>*XVIIIe*.</summary>
    private bool IsCentury(int token)
    {
        var written = text.Written(token);
        return written.Length is > 1 and < 8 && written[^1] == 'e' && written[..^1].IndexOfAnyExcept("IVXLC") < 0;
    }

    /// <summary>*ministre de la Transition écologique et de la Cohésion*: what a minister looks after is no actor.</summary>
    private bool IsPortfolio(int first)
    {
        var at = first - 1;
        at -= text.IsOneOf(at, "la", "l'", "le", "les") ? 1 : 0;
        if (!text.IsOneOf(at, "de", "du", "des", "d'", "à", "aux", "au") || (senses[first] & WordSense.FirstName) != 0)
        {
            return false;
        }

        for (var token = at - 1; token >= 0 && at - token < 10 && text.SentenceOf[token] == text.SentenceOf[first] && (tokens[token].Kind == TokenKind.Word || text.IsChar(token, ',')); token--)
        {
            if (text.IsOneOf(token, "ministre", "ministres", "secrétaire"))
            {
                // *ministre de l'Économie et … de Valmont* goes on by *et* and commas only.
                return token == at - 1 || text.IsOneOf(at - 1, "et", "chargé", "chargée", "délégué", "déléguée") || text.IsChar(at - 1, ',') || text.Is(at - 1, "état");
            }

            if ((senses[token] & WordSense.Verb) != 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>*MPs*, *PMEs*.</summary>
    private bool IsPluralOfCapitals(int token)
    {
        var written = text.Written(token);
        return written.Length > 2 && written[^1] == 's' && char.IsUpper(written[^2]) && char.IsUpper(written[0]) && !written[..^1].ContainsAnyInRange('a', 'z');
    }

    /// <summary>*BpiFrance*: a capital inside, but for surnames such as *McKay* and *DeVries*.</summary>
    private bool HasInnerCapital(int token)
    {
        var written = text.Written(token);
        for (var at = 2; at < written.Length && at < 30; at++)
        {
            if (char.IsUpper(written[at]) && char.IsLower(written[at - 1]))
            {
                return !(at <= 3 && written[..at] is "Mc" or "Mac" or "De" or "Di" or "Le" or "La" or "Du" or "Van" or "Fitz" or "Des");
            }
        }

        return false;
    }

    private bool IsFirstNameOfRun(int first, int last) => first < last && (senses[first] & WordSense.FirstName) != 0 && !text.Is(first, "france");

    private bool HasBodyHead(int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            if ((senses[token] & WordSense.OrganisationHead) != 0 && tokens[token].IsCapitalized && (token == first || token == last || !IsFirstNameOfRun(first, last)))
            {
                return true;
            }

            if (text.IsChar(token, '&'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A large word that begins a sentence alone is a name when it is large elsewhere too, or has a verb and no article: *Pfizer a…*.</summary>
    private bool IsNameAtBeginning(int token)
    {
        var word = Names.Bare(text.Word(token));
        if (largeWords.Contains(word) || (tokens[token].IsAllCapitals && tokens[token].Length < 6 && !smallWords.Contains(word)))
        {
            return true;
        }

        return !smallWords.Contains(word) && (StandsAsSubject(token) || (senses[token] & WordSense.FirstName) != 0);
    }

    private bool StandsAsSubject(int token)
    {
        if (token + 1 >= tokens.Count || text.SentenceOf[token + 1] != text.SentenceOf[token] || tokens[token + 1].Kind != TokenKind.Word)
        {
            return false;
        }

        var next = text.Word(token + 1);
        return isFrench
            ? next is "a" or "est" or "avait" or "était" or "va" or "sera" or "aura" or "doit" or "peut" or "n'" or "n’" or "ne" or "s'" or "s’" or "se" or "veut" or "fait"
            : !text.Word(token).EndsWith("s") && next is "said" or "says" or "has" or "is" or "was" or "will" or "had" or "told" or "added";
    }

    private ActorType? TypeBeside(int first, int last)
    {
        if (first == last && isFrench && IsPlaceByForm(first))
        {
            return ActorType.Place;
        }

        if (first == last && HasInnerCapital(first))
        {
            return ActorType.Organisation;
        }

        if (tokens[first].IsAllCapitals && first == last && tokens[first].Length < 7)
        {
            return ActorType.Organisation;
        }

        var before = first - 1;
        var hasArticle = before >= 0 && !IsInitial(first) && text.Word(before) is "le" or "la" or "l'" or "l’" or "les" or "du" or "des" or "au" or "aux" or "the";
        var noun = hasArticle && text.Word(before) is "la" or "l'" or "l’" && before > 0 && text.Is(before - 1, "de") ? before - 2 : before - 1;
        if (before >= 0 && !IsInitial(first))
        {
            var kind = senses[before];
            if (text.Word(before) is "de" or "d'" or "d’" or "of" || hasArticle)
            {
                kind = noun >= 0 && (text.Word(before) is "de" or "d'" or "d’" or "of" or "du" || (hasArticle && text.Is(before - 1, "de"))) ? senses[noun] & ~WordSense.OrganisationKind : 0;
            }

            if (kind == senses[before] && BodyBefore(before, first))
            {
                return ActorType.Organisation;
            }

            if ((kind & WordSense.PlaceKind) != 0)
            {
                return ActorType.Place;
            }

            if ((kind & WordSense.OrganisationKind) != 0)
            {
                return ActorType.Organisation;
            }

            if ((senses[before] & WordSense.Role) != 0)
            {
                return ActorType.Person;
            }

            if (text.Word(before) is "chez" && (first == last || (senses[first] & WordSense.FirstName) == 0))
            {
                return ActorType.Organisation;
            }

            if (text.Word(before) is "à" or "en" or "in" or "at" or "near" || (isFrench && text.Is(before, "a") && tokens[before].IsCapitalized) || (hasArticle && text.Word(before) is "au" && first == last))
            {
                return ActorType.Place;
            }
        }

        if (hasArticle)
        {
            return before > 0 && text.Word(before - 1) is "dans" or "vers" or "sur" ? ActorType.Place : ActorType.Organisation;
        }

        if (IsBodyByApposition(last))
        {
            return ActorType.Organisation;
        }

        if (first == last && IsInitial(first) && StandsAsSubject(first) && !tokens[first].IsAllCapitals)
        {
            return ActorType.Person;
        }

        if (first == last && (senses[first] & WordSense.FirstName) != 0)
        {
            return ActorType.Person;
        }

        if (first == last && before > 0 && text.Word(before) is "de" or "d'" or "d’" && isFrench)
        {
            // *le patron de Danone* heads a body; *les pompiers de Grandvillars* and *le maire de Lens* are of a place.
            return (senses[before - 1] & WordSense.Role) != 0 && text.Word(before - 1) is not ("maire" or "préfet" or "préfète" or "évêque" or "archevêque" or "procureur" or "procureure" or "habitant" or "habitante" or "député" or "députée" or "adjoint" or "gendarme" or "sous-préfet")
                ? ActorType.Organisation
                : ActorType.Place;
        }

        if (first == last && !IsInitial(first) && last + 1 < tokens.Count && (senses[last + 1] & WordSense.Verb) != 0 && text.Word(last + 1).Length > 3)
        {
            return ActorType.Person;
        }

        if (last + 2 < tokens.Count && !isFrench && (senses[last + 1] & WordSense.PlaceKind) != 0)
        {
            return ActorType.Place;
        }

        return first < last ? ActorType.Person : null;
    }

    /// <summary>*le groupe chinois Delmas*, *la papeterie Delmas*: a noun of body, or of a works by its ending, with no more than adjectives between.</summary>
    private bool BodyBefore(int before, int first)
    {
        var noun = before;
        while (isFrench && noun > 0 && before - noun < 2 && (senses[noun] & WordSense.OrganisationKind) == 0 && IsSmallAdjective(noun) && text.SentenceOf[noun - 1] == text.SentenceOf[first])
        {
            noun--;
        }

        var word = text.Word(noun);
        return !tokens[noun].IsCapitalized && tokens[noun].Kind == TokenKind.Word
            && ((noun < before && (senses[noun] & WordSense.OrganisationKind) != 0) || (isFrench && word.Length > 6 && word.EndsWith("erie") && (senses[noun] & WordSense.SeatedBody) == 0));
    }

    /// <summary>*Delmas, filiale de…*, *Oftrack, the regulator*.</summary>
    private bool IsBodyByApposition(int last)
    {
        var at = last + 1;
        if (!text.IsChar(at, ','))
        {
            return false;
        }

        at += text.IsOneOf(at + 1, "la", "le", "l'", "une", "un", "the", "a", "an") ? 2 : 1;
        return at < tokens.Count && !tokens[at].IsCapitalized && (senses[at] & WordSense.OrganisationKind) != 0 && (senses[at] & WordSense.Role) == 0;
    }

    /// <summary>*Saint-Gervais*, *Valleroy-aux-Saules*, *Bar-sur-Aube*.</summary>
    private bool IsPlaceByForm(int token)
    {
        var word = text.Word(token);
        if (word.Length > 40 || word.IndexOf('-') < 0)
        {
            return false;
        }

        return word.StartsWith("saint-") || word.StartsWith("sainte-") || word.Contains("-sur-", StringComparison.Ordinal) || word.Contains("-sous-", StringComparison.Ordinal) || word.Contains("-les-", StringComparison.Ordinal)
            || word.Contains("-lès-", StringComparison.Ordinal) || word.Contains("-en-", StringComparison.Ordinal) || word.Contains("-le-", StringComparison.Ordinal) || word.Contains("-la-", StringComparison.Ordinal)
            || word.Contains("-aux-", StringComparison.Ordinal) || word.Contains("-de-", StringComparison.Ordinal) || word.Contains("-du-", StringComparison.Ordinal) || word.Contains("-lez-", StringComparison.Ordinal);
    }

    /// <summary>*Paris-Nantes*: a line or race, no actor.</summary>
    private bool IsLine(int token)
    {
        var word = text.Word(token);
        var hyphen = word.IndexOf('-');
        return hyphen > 0 && word.Length < 40 && (WordSenses.Of(word[..hyphen]) & WordSense.Place) != 0 && (WordSenses.Of(word[(hyphen + 1)..]) & WordSense.Place) != 0;
    }

    private Gender GenderOf(int first, int last)
    {
        _ = last;
        var sense = senses[first] & WordSense.FirstName;
        return (sense & WordSense.EitherName) != 0 ? Gender.Unknown
            : sense == WordSense.FeminineName ? Gender.Feminine
            : sense == WordSense.MasculineName ? Gender.Masculine
            : Gender.Unknown;
    }

    /// <summary>The last token of the run of large words that begins at <paramref name="first"/>, with the small ones that tie them.</summary>
    private int EndOfRun(int first)
    {
        var last = first;
        while (last - first < LongestName && Next(last) is { } next)
        {
            if (next > last + 1 && !Ties(first, last, next))
            {
                break;
            }

            if ((senses[next] & WordSense.People) != 0 && isFrench && last == first && (senses[first] & WordSense.FirstName) == 0)
            {
                break;
            }

            if (last == first && first > 0 && (senses[next] & WordSense.FirstName) != 0 && (senses[first] & (WordSense.FirstName | WordSense.OrganisationHead)) == 0
                && text.Word(first - 1) is "des" or "les" or "la" or "le" or "du" or "l'" or "l’" && isFrench && next + 1 < tokens.Count && tokens[next + 1].IsCapitalized && !IsInitial(first))
            {
                break;
            }

            // *la CGT Philippe Martinez*, *l'Intérieur Jean Dupont*: a first name begins another name.
            if ((senses[next] & WordSense.FirstName) != 0 && (senses[first] & WordSense.FirstName) == 0 && next + 1 < tokens.Count && tokens[next + 1].IsCapitalized
                && ((tokens[last].IsAllCapitals && tokens[last].Length > 2 && !tokens[next].IsAllCapitals) || (senses[last] & (WordSense.Organisation | WordSense.Place)) != 0))
            {
                break;
            }

            last = next;
        }

        return last;
    }

    /// <summary>The next large word behind, over an initial's stop, a particle or *&amp;*; null when none stands there.</summary>
    private int? Next(int token)
    {
        if (Names.Bare(text.Word(token)).Length < tokens[token].Length)
        {
            // *Biden's aide*: the genitive ends the name.
            return null;
        }

        var next = token + 1;
        if (text.IsChar(next, '.') && tokens[token].Length == 1 && tokens[token].IsCapitalized && !tokens[next].SpaceBefore)
        {
            next++;
        }
        else if (text.IsChar(next, '.') && tokens[token].Length is 3 or 4 && text.Written(token).Contains('-') && !tokens[next].SpaceBefore)
        {
            next++;
        }

        for (var ties = 0; ties < 3 && next < tokens.Count && !tokens[next].IsCapitalized
            && ((tokens[next].Kind == TokenKind.Word && (senses[next] & WordSense.Particle) != 0) || text.IsChar(next, '&') || (!isFrench && text.Word(next) is "of" or "the" or "for")); ties++)
        {
            next++;
        }

        if (next >= tokens.Count || tokens[next].Kind != TokenKind.Word || !(tokens[next].IsCapitalized || IsArabicArticle(next))
            || text.SentenceOf[next] != text.SentenceOf[token] || IsFarBehind(token, next))
        {
            return null;
        }

        return next;
    }

    private bool IsFarBehind(int token, int next)
    {
        for (var at = token + 1; at <= next; at++)
        {
            if (tokens[at].Start - tokens[at - 1].End > 2 || BreaksLine(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the small words between make one name: *Dominique de Villepin*, *Mohammed ben Salmane*, *Bank of England*.</summary>
    private bool Ties(int first, int last, int next)
    {
        var tie = text.Word(last + 1);
        if (text.IsChar(last + 1, '.') || text.IsChar(last + 1, '&'))
        {
            return true;
        }

        if (tie is "of" or "the" or "for")
        {
            return !isFrench && (HasBodyHead(first, last) || (senses[next] & WordSense.OrganisationHead) != 0);
        }

        if (tie is "le" or "la" or "y" or "e" or "a")
        {
            return tie is "y" or "e" && last > first;
        }

        if (tie is "van" or "von" or "der" or "den" or "ten" or "ter" or "zu" or "ben" or "bin" or "ibn" or "al" or "el" or "da" or "dos" or "di" or "della" or "del" or "das" or "bint" or "abu")
        {
            return true;
        }

        var isPlace = (senses[next] & WordSense.Place) != 0;
        // *Dominique de Villepin*, *Valéry Giscard d'Estaing*.
        if ((senses[first] & WordSense.FirstName) != 0 && (tokens[first].Length > 2))
        {
            return tie is "de" or "d'" or "d’" or "du" or "des" && (last == first || (tie is "d'" or "d’" && last == first + 1)) && !isPlace;
        }

        return isFrench && (HasBodyHead(first, last)
            || (tie is "de" or "d'" or "d’" && last == first && !IsInitial(first) && !isPlace && senses[first] == 0 && senses[next] == 0 && !tokens[first].IsAllCapitals && !tokens[next].IsAllCapitals
                && first > 0 && text.Word(first - 1) is "le" or "la" or "l'" or "l’" or "du" or "au"));
    }

    private bool IsArabicArticle(int token)
    {
        var written = text.Written(token);
        return written.Length > 3 && !char.IsUpper(written[0]) && written[2] == '-' && char.IsUpper(written[3]) && tokens[token].Kind == TokenKind.Word;
    }
}
