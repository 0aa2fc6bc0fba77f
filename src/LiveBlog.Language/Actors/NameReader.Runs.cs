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

        // *la Ve République*: a regime.
        if (isFrench && first < last && IsCentury(first) && last == first + 1 && (senses[last] & WordSense.Ordinary) != 0)
        {
            return null;
        }

        if (isFrench && text.Is(first, "xv") && text.IsOneOf(first + 1, "de", "d'", "du"))
        {
            return Team(first, first + 2);
        }

        if (!isFrench)
        {
            // *Brest-based Wantai Whampe*.
            for (var token = last - 1; token >= first; token--)
            {
                if (HasSmallPart(token))
                {
                    first = token + 1;
                    break;
                }
            }

            var begin = first < last && (senses[first] & WordSense.Ordinary) != 0 ? first + 1 : first;
            if (EnglishAnd(begin, last) is > 0 and var listed)
            {
                return Body(begin, listed);
            }

            // *Minister of Education Stella Gann*: what a ministry looks after is no part of a name.
            while (first < last && (senses[first] & WordSense.Portfolio) != 0 && (senses[first + 1] & WordSense.FirstName) != 0 && text.Is(first - 1, "of") | text.Is(first - 1, "for"))
            {
                first++;
            }

            // *Health Minister Jane Doe*: the name begins behind the role.
            for (var token = last - 1; token >= first && !IsFirstNameOfRun(first, last); token--)
            {
                if ((senses[token] & WordSense.Role) != 0 && (senses[token] & (WordSense.FirstName | WordSense.OrganisationHead)) == 0)
                {
                    if (PlaceBeforeRole(begin, token) is > 0 and var county)
                    {
                        return new NameCandidate(begin, county, ActorType.Place, true, Gender.Unknown);
                    }

                    first = token + 1;
                    break;
                }
            }
        }

        // What only begins the sentence, roles and peoples in front are no part of a name: *Selon Emmanuel Macron*, *President Barack Obama*.
        while (first < last && !IsFirstNameOfRun(first, last)
            && ((senses[first] & (WordSense.Ordinary | WordSense.People)) != 0 || IsParticipleBefore(first) || ((senses[first] & (WordSense.Role | WordSense.RoleAdjective)) != 0 && (senses[first] & WordSense.OrganisationHead) == 0)
                || !tokens[first].IsCapitalized))
        {
            // *à Indian Creek*: the place's own name.
            if ((senses[first] & (WordSense.People | WordSense.Ordinary)) == WordSense.People && text.IsOneOf(first - 1, "à", "in", "at", "near"))
            {
                break;
            }

            // *le quotidien romain Il Messaggero*: a noun of body before it.
            if (isFrench && first == begins && !IsInitial(first) && first > 0 && ((senses[first - 1] & WordSense.OrganisationKind) != 0 || BodyBefore(first - 1, first)))
            {
                break;
            }

            // *Grand Mosque*.
            if ((senses[first] & (WordSense.RoleAdjective | WordSense.Ordinary)) == WordSense.RoleAdjective && NameClasses.PlaceTails.Has(Names.Bare(text.Word(last))))
            {
                break;
            }

            // *Indonesian Navy*: the people is part of the body's name.
            if (!isFrench && (senses[first] & WordSense.People) != 0 && (senses[last] & WordSense.OrganisationHead) != 0 && (senses[first] & WordSense.Role) == 0)
            {
                return Body(first, last);
            }

            // *place Saint Augustin*.
            if (isFrench && !IsInitial(first) && text.IsOneOf(first, "saint", "sainte") && tokens[first + 1].IsCapitalized)
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
            // *Si Le Courrier du Sud*.
            if (NewspaperWithArticle(first) is { } newspaper)
            {
                return newspaper;
            }

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

        // *Hier Charles de Gaulle*: its particles are those of a name once what stands before is off.
        if (first > begins && isFrench && IsFirstNameOfRun(first, last + 1))
        {
            last = Math.Max(last, EndOfRun(first));
        }

        var senseOfFirst = senses[first];
        // *Christiane* is a first name, *une Christiane* would be one of a people.
        var isPeople = (senseOfFirst & WordSense.People) != 0 && !(isFrench && (senseOfFirst & WordSense.FirstName) != 0 && !text.IsOneOf(first - 1, "le", "la", "l'", "un", "une", "les", "des"));
        if (first == last && (isPeople || (senseOfFirst & (WordSense.Ordinary | WordSense.Title | WordSense.RoleAdjective)) != 0 || (senseOfFirst & WordSense.Role) != 0 || text.Written(first).Length < 2))
        {
            return null;
        }

        if (isFrench && first < last && !IsFirstNameOfRun(first, last) && (IsKicker(first, last) || AreCommonNouns(first, last)))
        {
            return null;
        }

        if (first == last && first > begins && NamesNobody(first))
        {
            return null;
        }

        if (first == last && (IsCentury(first) || IsPluralOfCapitals(first)))
        {
            return null;
        }

        if (ByLastWord(first, last, out var isNone) is { } told)
        {
            return told;
        }

        if (isNone)
        {
            return null;
        }

        if (first == last && (senseOfFirst & WordSense.OrganisationHead) != 0 && !tokens[first].IsAllCapitals)
        {
            if (!IsInitial(first) && text.IsOneOf(first - 1, "le", "la", "du", "au", "the") && NameClasses.ForeignNewspapers.Has(Names.Bare(text.Word(first))))
            {
                return Body(first, last);
            }

            // *la Ligue*, *à l'Assemblée*: the capital within a sentence names the one that all know.
            if (isFrench && first == begins && !IsInitial(first) && text.IsOneOf(first, "assemblée", "ligue", "fédération", "confédération", "académie", "cour", "commission", "chambre", "université", "agence", "autorité") && text.IsOneOf(first - 1, "la", "l'"))
            {
                return Body(first, last);
            }

            return null;
        }

        var gender = GenderOf(first);
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

            // *Boulevard Victor Hugo*.
            if (isFrench && (senses[first] & (WordSense.PlaceKind | WordSense.FirstName)) == WordSense.PlaceKind && tokens[first].Length > 2)
            {
                return new NameCandidate(first, last, ActorType.Place, true, Gender.Unknown);
            }

            // *la mosquée Sidi Rahal*, *le stade Jean Bouin*.
            if (isFrench && !IsInitial(first) && (senses[first - 1] & (WordSense.PlaceKind | WordSense.Role)) == WordSense.PlaceKind && !tokens[first - 1].IsCapitalized)
            {
                return new NameCandidate(first, last, ActorType.Place, true, Gender.Unknown);
            }

            if (IsFirstNameOfRun(first, last))
            {
                return new NameCandidate(first, last, ActorType.Person, true, gender);
            }

            if (HasInnerCapital(last) || (!isFrench && HasInnerCapital(first)))
            {
                return Body(first, last);
            }
        }
        else if (IsInitial(first) && !IsNameAtBeginning(first))
        {
            return null;
        }

        // *les Peul*, *rue des Tanneurs*: those who are named by a plural.
        if (isFrench && first == last && !tokens[first].IsAllCapitals && !IsInitial(first) && text.IsOneOf(first - 1, "les", "des", "aux") && (!tokens[first - 1].IsCapitalized || IsInitial(first - 1)))
        {
            return null;
        }

        if (ByNounBehind(first, last) is { } noun)
        {
            return noun;
        }

        var type = TypeBeside(first, last);
        // *Hide Caption*, *Gold Dust*: an ordinary word begins no unknown person's name.
        if (!isFrench && first < last && type == ActorType.Person && (senses[first] & WordSense.FirstName) == 0 && CommonNouns.HasEnglish(text.Word(first)))
        {
            return null;
        }

        return new NameCandidate(first, last, type, false, gender);
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

    private Gender GenderOf(int first)
    {
        var sense = senses[first] & WordSense.FirstName;
        return (sense & WordSense.EitherName) != 0 ? Gender.Unknown
            : sense == WordSense.FeminineName ? Gender.Feminine
            : sense == WordSense.MasculineName ? Gender.Masculine
            : Gender.Unknown;
    }
}
