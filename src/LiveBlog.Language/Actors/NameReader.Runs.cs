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

        if (IsDateline(first, last))
        {
            return new NameCandidate(first, last, ActorType.Place, true, Gender.Unknown);
        }

        if (isFrench && text.Is(first, "xv") && text.IsOneOf(first + 1, "de", "d'", "du"))
        {
            return Team(first, first + 2);
        }

        if (!isFrench)
        {
            // *State Sen. Amy Brown*
            if (text.Is(first, "state") && first < last && (senses[first + 1] & WordSense.Title) != 0 && Titled(first + 1) is { } senator)
            {
                return senator;
            }

            // *Grand Mosque*, *Hollis County*, *Northgate hospital*.
            if (first < last && OrganisationNames.PlaceTails.Has(text.Word(last)) && (senses[first] & (WordSense.FirstName | WordSense.Role)) == 0 && !IsInitial(first))
            {
                return new NameCandidate(first, last, ActorType.Place, false, Gender.Unknown);
            }

            if (text.IsOneOf(last + 1, "hospital", "university", "college", "school", "prison") && (senses[first] & WordSense.FirstName) == 0 && !text.Is(last + 1, "school") | first < last && text.SentenceOf[last + 1] == text.SentenceOf[last])
            {
                return Body(first, last + 1);
            }

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

        // *Indonesian Navy*, *Saudi Gazette*: a people's body.
        if (!isFrench && last == first + 1 && (senses[first] & WordSense.People) != 0 && (senses[last] & WordSense.OrganisationHead) != 0 && (senses[last] & WordSense.Role) == 0)
        {
            return Body(first, last);
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

            // *parti Nouvelle Alliance*: a capital within the sentence belongs to the name.
            if (isFrench && first == begins && (senses[first] & WordSense.RoleAdjective) != 0 && (senses[first] & WordSense.Ordinary) == 0 && !IsInitial(first) && (senses[first + 1] & WordSense.Role) == 0)
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

        // *les Songhoï*, *rue des Tanneurs*: a people's or a trade's plural.
        if (first == last && isFrench && !IsInitial(first) && senses[first] == 0 && !tokens[first].IsAllCapitals && text.IsOneOf(first - 1, "les", "des", "aux"))
        {
            return null;
        }

        // *boson de Higgs*: named after him.
        if (first == last && isFrench && text.IsOneOf(first - 1, "de", "d'") && first > 1 && text.IsOneOf(first - 2, "boson", "théorème", "effet", "maladie", "syndrome", "échelle", "loi", "constante", "rue", "avenue", "boulevard", "place"))
        {
            return null;
        }

        // *Waitangi Day*, *Booker Prize*; *Islamophobia*.
        if (!isFrench && (text.IsOneOf(last, "day", "week", "night", "cup", "prize", "award", "awards", "act", "games", "festival", "war", "olympics") && first < last || (first == last && (text.Word(last).EndsWith("ism") || text.Word(last).EndsWith("phobia")))))
        {
            return null;
        }

        // *cet Etat*, *un Sommet*, *a VIP*: one of many.
        if (first == last && !IsInitial(first) && text.IsOneOf(first - 1, "un", "une", "a", "an") && (isFrench || tokens[first].IsAllCapitals) && (senses[first] & WordSense.FirstName) == 0)
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

            if (TypeOfParts(first, last) is { } shown)
            {
                return new NameCandidate(first, last, shown, false, Gender.Unknown);
            }
        }
        else if (isFrench && last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Number && tokens[last + 1].Length == 1 && !tokens[last].IsAllCapitals)
        {
            // *National 2*, *Ligue 1*: a level of play.
            return null;
        }
        else if (IsInitial(first) && !IsNameAtBeginning(first))
        {
            return null;
        }

        var type = TypeBeside(first, last);
        return new NameCandidate(first, last, type, false, gender);
    }

    /// <summary>
    /// What the words of a run without a first name show: *US Granval*, *Madrid Arena* and *HP France* are bodies, *Hollis County* and *South East Asia*
    /// places, four large words and more a body; null where nothing shows.
    /// </summary>
    private ActorType? TypeOfParts(int first, int last)
    {
        if ((senses[first] & (WordSense.FirstName | WordSense.Title | WordSense.Role)) != 0 || text.IsChar(first + 1, '.'))
        {
            return null;
        }

        if (OrganisationNames.PlaceTails.Has(text.Word(last)) || OrganisationNames.Compass.Has(text.Word(first)))
        {
            return ActorType.Place;
        }

        // *Nouvelle Alliance (NA)*: a short form of its words.
        if (text.IsChar(last + 1, '(') && text.IsChar(last + 3, ')') && tokens[last + 2].IsAllCapitals && tokens[last + 2].Length > 1 && text.Word(last + 2)[0] == text.Word(first)[0] && text.Word(last + 2).Contains(text.Word(last)[0]))
        {
            return ActorType.Organisation;
        }

        if (((senses[first] | senses[last]) & WordSense.Organisation) != 0 && last == first + 1)
        {
            return ActorType.Organisation;
        }

        // *US Granval*, *TV Lens*; but *JD Vance*: initials with a J are a person's.
        if (tokens[first].IsAllCapitals && tokens[first].Length is > 1 and < 6 && !tokens[last].IsAllCapitals && last == first + 1)
        {
            return (senses[last] & WordSense.FirstName) == 0 && !(tokens[first].Length == 2 && text.Word(first).Contains('j')) ? ActorType.Organisation : null;
        }

        if (((senses[last] | senses[first]) & WordSense.Place) != 0 && tokens[first].Length > 2 && last == first + 1)
        {
            return ActorType.Organisation;
        }

        var (words, known) = (0, false);
        for (var token = first; token <= last; token++)
        {
            words += tokens[token].Kind == TokenKind.Word && tokens[token].IsCapitalized ? 1 : 0;
            known |= (senses[token] & (WordSense.FirstName | WordSense.Particle)) != 0 || text.IsChar(token, '.');
        }

        return words > 3 && !known && !(first > 0 && (senses[first - 1] & WordSense.Role) != 0) ? ActorType.Organisation : null;
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

    /// <summary>*LAKE HOLLIS, Calif. —*, *LENS (AFP) –*: capitals at the head of a text, with a dash soon behind.</summary>
    private bool IsDateline(int first, int last)
    {
        if (!IsInitial(first) || !tokens[first].IsAllCapitals || !tokens[last].IsAllCapitals || tokens[first].Length < 3)
        {
            return false;
        }

        for (var at = last + 1; at < Math.Min(last + 6, tokens.Count); at++)
        {
            if (tokens[at].Kind == TokenKind.Punctuation && text.Text[tokens[at].Start] is '—' or '–')
            {
                return true;
            }

            if (tokens[at].Kind == TokenKind.Word && !tokens[at].IsCapitalized)
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

        // *Barroz, le président…*, *Barroz, 54 ans, …*
        if (isFrench && !smallWords.Contains(word) && text.IsChar(token + 1, ',') && token + 3 < tokens.Count && text.SentenceOf[token + 3] == text.SentenceOf[token]
            && ((text.IsOneOf(token + 2, "le", "la", "l'") && (senses[token + 3] & WordSense.Role) != 0) || (tokens[token + 2].Kind == TokenKind.Number && text.Is(token + 3, "ans"))))
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

    private Gender GenderOf(int first, int last)
    {
        _ = last;
        var sense = senses[first] & WordSense.FirstName;
        if (sense == 0 && text.Word(first).IndexOf('-') is > 1 and var hyphen)
        {
            // *Paul-Henri* where only *Paul* is known.
            sense = WordSenses.Of(text.Word(first)[..hyphen]) & WordSense.FirstName;
        }

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
