using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Where a run of large words ends, and which small words tie it.</summary>
internal sealed partial class NameReader
{
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

            // *Paul Durand Elle est venue*: a heading without a stop.
            if (isFrench && next == last + 1 && (text.IsOneOf(next, "elle", "elles", "il", "ils", "nous", "vous", "je", "j'", "on", "c'", "cela", "ça") || (last > first && text.IsOneOf(next, "ce", "cette", "ces", "mais", "pour", "dans", "oui", "non", "depuis", "quand", "comme", "alors", "après", "avant", "parce", "tout", "absolument", "effectivement"))))
            {
                break;
            }

            // *Paul Durand AFP*: the agency behind the author of a picture.
            if (isFrench && last > first && tokens[next].IsAllCapitals && (senses[next] & WordSense.Organisation) != 0 && IsFirstNameOfRun(first, last) && !tokens[last].IsAllCapitals)
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

            // *le directeur du site de Corvanne Marc Tellier*.
            if (last == first && isFrench && first > 0 && text.Word(first - 1) is "de" or "d'" or "d’" && (senses[next] & WordSense.FirstName) != 0
                && (senses[first] & (WordSense.FirstName | WordSense.OrganisationHead)) == 0 && tokens[first].Length > 2 && next + 1 < tokens.Count && tokens[next + 1].IsCapitalized)
            {
                break;
            }

            // *le président de l'Assemblée Claude Roux*: of that body alone no person is the namesake.
            if (isFrench && last == first && text.IsOneOf(first, "assemblée", "sénat", "commission", "conseil", "cour", "chambre", "parlement", "ligue", "fédération", "confédération", "mairie", "préfecture", "police", "armée") && (senses[next] & WordSense.FirstName) != 0
                && next + 1 < tokens.Count && tokens[next + 1].IsCapitalized)
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
            if (tokens[at].Start - tokens[at - 1].End > 2 || text.BeginsLine(at))
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
            // *Emmanuel le Roc*
            return (tie is "y" or "e" && last > first) || (tie is "le" && isFrench && last == first && (senses[first] & WordSense.FirstName) != 0 && senses[next] == 0 && !tokens[next].IsAllCapitals);
        }

        if (tie is "van" or "von" or "der" or "den" or "ten" or "ter" or "zu" or "ben" or "bin" or "ibn" or "al" or "el" or "da" or "dos" or "di" or "della" or "del" or "das" or "bint" or "abu")
        {
            return true;
        }

        var isPlace = (senses[next] & WordSense.Place) != 0;
        // *Jean-Paul du Roc du Buisson*, *M. du Roc du Buisson*
        if (isFrench && tie is "du" && !isPlace && last > first && (text.Is(first, "du") || ((senses[first] & WordSense.FirstName) != 0 && text.Is(first + 1, "du")) || (text.Written(first).Contains('-') && text.Is(first + 1, "du"))))
        {
            return true;
        }

        // *Dominique de Villepin*, *Valéry Giscard d'Estaing*.
        if ((senses[first] & WordSense.FirstName) != 0 && (tokens[first].Length > 2))
        {
            return tie is "de" or "d'" or "d’" or "du" or "des" && !isPlace
                && (last == first || (tie is "d'" or "d’" && last == first + 1)
                // *Geoffroy Roux de Kervallen*.
                || (tie is "de" && isFrench && last == first + 1 && senses[next] == 0 && !tokens[next].IsAllCapitals && !IsPlaceByForm(next)));
        }

        // *la porte-parole du parti, Ilske de Brunn*.
        if (isFrench && tie is "de" or "d'" or "d’" && last == first && !isPlace && text.IsChar(first - 1, ',') && HasRoleBefore(first - 2))
        {
            return true;
        }

        // *le skipper Kito de Kervallen*, *l'arrivée de Kito de Kervallen*.
        if (isFrench && tie is "de" or "d'" or "d’" && last == first && !isPlace && first > 1 && senses[first] == 0 && senses[next] == 0 && !IsInitial(first) && !tokens[first].IsAllCapitals && !tokens[next].IsAllCapitals
            && ((senses[first - 1] & WordSense.Role) != 0 || (text.IsOneOf(first - 1, "de", "d'") && NameClasses.PersonalDeeds.Has(text.Word(first - 2)))))
        {
            return true;
        }

        return isFrench && (HasBodyHead(first, last)
            || (tie is "de" or "d'" or "d’" && last == first && !IsInitial(first) && !isPlace && senses[first] == 0 && senses[next] == 0 && !tokens[first].IsAllCapitals && !tokens[next].IsAllCapitals
                && first > 0 && text.Word(first - 1) is "le" or "la" or "l'" or "l’" or "du" or "au"));
    }

    private bool HasRoleBefore(int last)
    {
        for (var token = last; token >= 0 && last - token < LongestApposition && tokens[token].Kind == TokenKind.Word && text.SentenceOf[token] == text.SentenceOf[last]; token--)
        {
            if ((senses[token] & WordSense.Role) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsArabicArticle(int token)
    {
        var written = text.Written(token);
        return written.Length > 3 && written[2] == '-' && (written[..2] is "al" or "el" or "as" or "ad" or "an" or "ar" or "at" or "az" or "ul" or "ed") && char.IsUpper(written[3]) && tokens[token].Kind == TokenKind.Word;
    }
}
