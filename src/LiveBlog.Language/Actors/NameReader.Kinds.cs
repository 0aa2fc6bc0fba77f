using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Names whose own make shows what they are: clubs, stations, datelines, seats, firms before a country.</summary>
internal sealed partial class NameReader
{
    private const int LongestApposition = 9;

    private const int LongestNewspaper = 16;

    /// <summary>*AS Nancy*, *Ici Normandie*, *T2C*, *PARIS —*: told by form before any lexicon is asked; null when none is.</summary>
    private NameCandidate? ByForm(int token)
    {
        if (isFrench && (IsClub(token) || IsStation(token)))
        {
            var known = Known(token + 1, out _);
            return Body(token, known >= 0 ? known : token + 1);
        }

        if (token + 2 < tokens.Count && tokens[token + 1].Kind == TokenKind.Number && tokens[token + 1].Length < 3 && !tokens[token + 1].SpaceBefore
            && IsCapitals(token) && tokens[token + 2].Kind == TokenKind.Word && !tokens[token + 2].SpaceBefore && IsCapitals(token + 2))
        {
            return Body(token, token + 2);
        }

        if (tokens[token].IsAllCapitals && Dateline(token) is >= 0 and var last)
        {
            return new NameCandidate(token, last, ActorType.Place, true, Gender.Unknown);
        }

        // *U.S.*, *U.N.*
        if (tokens[token].Length == 1 && text.IsChar(token + 1, '.') && token + 2 < tokens.Count && tokens[token + 2] is { Length: 1, IsCapitalized: true, SpaceBefore: false } && !tokens[token + 1].SpaceBefore)
        {
            var end = text.IsChar(token + 3, '.') && token + 4 < tokens.Count && tokens[token + 4] is { Length: 1, IsCapitalized: true, SpaceBefore: false } ? token + 4 : token + 2;
            var letters = text.Lower.AsSpan(tokens[token].Start, tokens[end].End - tokens[token].Start);
            return letters is "u.s" or "u.k" or "u.s.a" or "l.a" or "d.c" ? new NameCandidate(token, end, ActorType.Place, true, Gender.Unknown)
                : letters is "u.n" or "e.u" or "o.n.u" ? Body(token, end)
                : null;
        }

        // *Lake Hollis, Calif.*
        return !isFrench && text.IsChar(token + 1, '.') && text.IsChar(token - 1, ',') && token > 1 && tokens[token - 2].IsCapitalized && NameClasses.States.Has(text.Word(token))
            ? new NameCandidate(token, token, ActorType.Place, true, Gender.Unknown)
            : null;
    }

    /// <summary>*New Zealand Herald*, *Ohio State Highway Patrol*: an English body that a known place begins.</summary>
    private NameCandidate? BodyOfPlace(int first, int place)
    {
        if (isFrench || Next(place) is not { } next || next != place + 1 || Known(next, out _) >= 0)
        {
            return null;
        }

        var last = EndOfRun(next);
        for (var token = next; token <= last; token++)
        {
            if ((senses[token] & (WordSense.FirstName | WordSense.Role)) != 0)
            {
                return null;
            }
        }

        return (senses[last] & (WordSense.OrganisationHead | WordSense.OrganisationTail)) != 0 && tokens[last].IsCapitalized ? Body(first, last) : null;
    }

    /// <summary>*Le Courrier du Sud* within a sentence: a newspaper whose article is part of its name.</summary>
    private NameCandidate? NewspaperWithArticle(int article)
    {
        if (!isFrench || IsInitial(article) || !text.IsOneOf(article, "le", "la", "les", "l'") || article + 1 >= tokens.Count || !tokens[article + 1].IsCapitalized || !NameClasses.Newspapers.Has(text.Word(article + 1)))
        {
            return null;
        }

        var end = Complement(article + 2);
        return Body(article, end > 0 && HasLarge(article + 2, end) ? end : article + 1);
    }

    /// <summary>*Le Pen* within a sentence: a surname with its article; in French *Le Maire* at a sentence's beginning is an office.</summary>
    private NameCandidate? SurnameWithArticle(int article) =>
        text.IsOneOf(article, "le", "la") && (!isFrench || !IsInitial(article)) && article + 1 < tokens.Count && tokens[article + 1].IsCapitalized && !tokens[article + 1].IsAllCapitals && NameClasses.ArticleSurnames.Has(Names.Bare(text.Word(article + 1)))
            ? new NameCandidate(article, article + 1, ActorType.Person, true, Gender.Unknown)
            : null;

    /// <summary>*l'Avenir*, *le Point*, *au Figaro*: a newspaper known with its article, which stands small before it; a place and a union are more often those.</summary>
    private NameCandidate? NewspaperBehindArticle(int token)
    {
        if (!isFrench || IsInitial(token) || tokens[token].Length > LongestNewspaper || tokens[token - 1].IsCapitalized || (senses[token] & WordSense.Place) != 0 || text.Is(token, "union") || Next(token) == token + 1)
        {
            return null;
        }

        var article = text.IsOneOf(token - 1, "du", "au") ? "le " : text.IsOneOf(token - 1, "des", "aux") ? "les " : text.Is(token - 1, "l'") ? "l'" : text.Is(token - 1, "le") ? "le " : text.Is(token - 1, "la") ? "la " : text.Is(token - 1, "les") ? "les " : "";
        if (article.Length == 0)
        {
            return null;
        }

        // *la coupe du Monde*.
        if (text.Is(token, "monde") && text.IsOneOf(token - 2, "coupe", "tour", "champion", "championne", "champions", "championnes", "championnat", "championnats", "record", "recordman", "recordwoman", "bout", "reste", "fin", "titre", "citoyen"))
        {
            return null;
        }

        Span<char> name = stackalloc char[LongestNewspaper + 4];
        article.CopyTo(name);
        text.Word(token).CopyTo(name[article.Length..]);
        return (WordSenses.Of(name[..(article.Length + tokens[token].Length)]) & WordSense.Organisation) != 0 ? Body(token, token) : null;
    }

    private bool IsClub(int token) => tokens[token].IsAllCapitals && tokens[token].Length < 5 && BeginsPlaceOrUnknown(token + 1) && NameClasses.ClubLetters.Has(text.Word(token));

    private bool IsStation(int token) => !IsInitial(token) && BeginsPlaceOrUnknown(token + 1) && Known(token, out _) < 0 && NameClasses.Stations.Has(text.Word(token));

    private bool BeginsPlaceOrUnknown(int token) => token < tokens.Count && tokens[token].Kind == TokenKind.Word && tokens[token].IsCapitalized && tokens[token].SpaceBefore && !tokens[token].IsAllCapitals && !IsInitial(token)
        && (senses[token] & (WordSense.FirstName | WordSense.Ordinary | WordSense.People | WordSense.Title | WordSense.Role)) is 0 or WordSense.FirstName
        && ((senses[token] & WordSense.FirstName) == 0 || (senses[token] & WordSense.Place) != 0);

    private bool IsCapitals(int token) => tokens[token].IsAllCapitals || (tokens[token].Length == 1 && tokens[token].IsCapitalized);

    /// <summary>*LAKE HOLLIS, Calif. —*, *PARIS (AFP) -*: the last token of the place in capitals with which a dispatch begins, or -1.</summary>
    private int Dateline(int first)
    {
        if (first > 0 && !text.BeginsLine(first))
        {
            return -1;
        }

        var last = first;
        while (last + 1 < tokens.Count && last - first < 4 && tokens[last + 1].IsAllCapitals)
        {
            last++;
        }

        // *LE MOT DU JOUR -*, *VOTRE AVIS -*: the kicker of a headline.
        if (isFrench && (IsKicker(first, last) || ((senses[first] & WordSense.Ordinary) != 0 && (senses[first] & WordSense.Begins) == 0)))
        {
            return -1;
        }

        var at = last + 1;
        if (text.IsChar(at, ',') && at + 1 < tokens.Count && tokens[at + 1].IsCapitalized)
        {
            at += text.IsChar(at + 2, '.') ? 3 : 2;
        }

        if (text.IsChar(at, '(') && text.IsChar(at + 2, ')'))
        {
            at += 3;
        }

        return at > first && (text.IsChar(at, '—') || text.IsChar(at, '–') || text.IsChar(at, '-')) ? last : -1;
    }

    /// <summary>Large words that stand behind a name or for no name at all: *Jane Doe, QC*, *D-Redding*, *un PC*, *National 2*.</summary>
    private bool NamesNobody(int token)
    {
        if (!isFrench)
        {
            return (tokens[token].IsAllCapitals && text.IsChar(token - 1, ',') && NameClasses.PostNominals.Has(text.Word(token)))
                || (tokens[token].Length > 3 && text.Text[tokens[token].Start + 1] == '-' && text.Text[tokens[token].Start] is 'D' or 'R' or 'I')
                || IsContraction(token) || text.IsChar(token + 1, '$') || IsDoctrine(token);
        }

        if (IsDoctrine(token) || (text.IsOneOf(token - 1, "de", "d'") && token > 1 && NameClasses.Eponyms.Has(text.Word(token - 2)) && Known(token, out _) < 0))
        {
            return true;
        }

        return (tokens[token].IsAllCapitals && text.IsOneOf(token - 1, "un", "une", "les", "des", "aux", "ces", "deux") && !(token + 1 < tokens.Count && tokens[token + 1].IsCapitalized) && Known(token, out _) < 0)
            || (token + 1 < tokens.Count && tokens[token + 1].Kind == TokenKind.Number && tokens[token + 1].SpaceBefore && tokens[token + 1].Length < 3 && !tokens[token].IsAllCapitals
                && text.IsOneOf(token - 1, "de", "en", "d'") && Known(token, out _) < 0);
    }

    /// <summary>*Islamophobia*, *Marxisme*: what people think.</summary>
    private bool IsDoctrine(int token)
    {
        var word = text.Word(token);
        return word.Length > 6 && (word.EndsWith("isme") || word.EndsWith("ism") || word.EndsWith("phobie") || word.EndsWith("phobia")) && Known(token, out _) < 0;
    }

    /// <summary>*I'm*, *we've*: a pronoun and its verb.</summary>
    private bool IsContraction(int token)
    {
        var word = text.Word(token);
        var end = word.IndexOfAny('\'', '’');
        return end > 0 && end < 6 && (WordSenses.Of(word[..end]) & WordSense.Ordinary) != 0;
    }

    /// <summary>What the last word of a run says of it: a hall, a continent's part, a firm of a country, a thing; <paramref name="isNone"/> when it is no actor.</summary>
    private NameCandidate? ByLastWord(int first, int last, out bool isNone)
    {
        isNone = false;
        if (IsFirstNameOfRun(first, last))
        {
            return null;
        }

        // *World War II*.
        var word = Names.Bare(text.Word(last > first && text.IsOneOf(last, "i", "ii", "iii", "one", "two") ? last - 1 : last));
        if ((!isFrench || first < last) && NameClasses.ThingTails.Has(word))
        {
            isNone = true;
            return null;
        }

        if (first == last || !tokens[last].IsCapitalized)
        {
            return null;
        }

        if (NameClasses.PlaceTails.Has(word) && tokens[last - 1].IsCapitalized)
        {
            return new NameCandidate(first, last, ActorType.Place, true, Gender.Unknown);
        }

        var place = last;
        while (place > first && (Known(place, out var sense) != last || sense != WordSense.Place))
        {
            place--;
        }

        if (place == first || (first > 0 && (senses[first - 1] & (WordSense.Role | WordSense.Title)) != 0 && !IsInitial(first)))
        {
            return null;
        }

        var isPart = true;
        for (var token = first; token < place; token++)
        {
            if (!tokens[token].IsCapitalized)
            {
                return null;
            }

            isPart &= NameClasses.Compass.Has(text.Word(token));
        }

        return new NameCandidate(first, last, isPart ? ActorType.Place : ActorType.Organisation, true, Gender.Unknown);
    }

    /// <summary>*Hollis County Fire Chief*: the place in front of an English role, up to its last word; -1 where there is none.</summary>
    private int PlaceBeforeRole(int first, int role)
    {
        for (var token = role - 1; token > first; token--)
        {
            if (NameClasses.PlaceTails.Has(text.Word(token)))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>*Westmoor hospital*, *al-Nahariya television*: the small noun behind an English name.</summary>
    private NameCandidate? ByNounBehind(int first, int last) =>
        !isFrench && last + 1 < tokens.Count && !tokens[last + 1].IsCapitalized && text.SentenceOf[last + 1] == text.SentenceOf[last] && NameClasses.EnglishBodyNouns.Has(text.Word(last + 1))
            && (senses[last] & WordSense.People) == 0 && Names.Bare(text.Word(last)).Length == tokens[last].Length
            ? Body(first, NameClasses.EnglishSeats.Has(text.Word(last + 1)) ? last + 1 : last)
            : null;

    /// <summary>*au « Monde »*, *la « Gazette de Corvanne »*: a newspaper in marks, whose article stands before them.</summary>
    private NameCandidate? Newspaper(int open, int close) =>
        NameClasses.Newspapers.Has(text.Word(open + 1)) && (senses[open - 1 < 0 ? open : open - 1] & WordSense.Work) == 0
            && (text.IsOneOf(open - 1, "au", "du", "la", "le", "the", "selon") || (open > 0 && (senses[open - 1] & WordSense.OrganisationKind) != 0))
            ? Body(open + 1, close - 1)
            : null;

    /// <summary>*la fédération des brasseurs, Brasfedra*: an apposition to a noun of body.</summary>
    private bool IsBodyBeforeComma(int first)
    {
        if (!text.IsChar(first - 1, ','))
        {
            return false;
        }

        var isBody = false;
        for (var token = first - 2; token >= 0 && first - token < LongestApposition && text.SentenceOf[token] == text.SentenceOf[first] && tokens[token].Kind == TokenKind.Word && !tokens[token].IsCapitalized; token--)
        {
            if ((senses[token] & (WordSense.Role | WordSense.Verb)) != 0)
            {
                return false;
            }

            isBody |= (senses[token] & WordSense.OrganisationKind) != 0 && text.IsOneOf(token - 1, "le", "la", "l'", "un", "une", "son", "sa", "the", "a", "an", "its");
        }

        return isBody;
    }
}
