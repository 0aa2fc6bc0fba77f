using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>What the words beside a name that no lexicon holds show it to be.</summary>
internal sealed partial class NameReader
{
    private ActorType? TypeBeside(int first, int last)
    {
        if (isFrench && (first == last ? IsPlaceByForm(first) : text.IsOneOf(first, "saint", "sainte")))
        {
            return ActorType.Place;
        }

        if (first == last && HasInnerCapital(first))
        {
            return ActorType.Organisation;
        }

        if (first == last && HasCapitalPart(first))
        {
            return ActorType.Organisation;
        }

        // *McIlroy*, *O'Neill*
        if (first == last && text.Written(first) is { Length: > 3 } written && ((written.StartsWith("Mc") && char.IsUpper(written[2])) || (written[0] == 'O' && Letters.IsApostrophe(written[1]) && char.IsUpper(written[2]))))
        {
            return ActorType.Person;
        }

        if (tokens[first].IsAllCapitals && first == last && tokens[first].Length < 7)
        {
            return ActorType.Organisation;
        }

        if (isFrench && IsInListOfPlaces(first))
        {
            return ActorType.Place;
        }

        // *dans le sud du Kouzbass*
        if (isFrench && first > 2 && !IsInitial(first) && text.IsOneOf(first - 1, "du", "de", "la", "d'", "l'")
            && text.IsOneOf(text.IsOneOf(first - 1, "la", "l'") ? first - 3 : first - 2, "nord", "sud", "est", "ouest", "centre", "nord-est", "nord-ouest", "sud-est", "sud-ouest"))
        {
            return ActorType.Place;
        }

        // *fans of The Kervallens*.
        if (first < last && text.Is(first, "the"))
        {
            return ActorType.Organisation;
        }

        // *dans le Sud*, *député du Nord*.
        if (first == last && isFrench && text.IsOneOf(first, "nord", "sud", "est", "ouest") && text.IsOneOf(first - 1, "le", "du", "au", "l'"))
        {
            return ActorType.Place;
        }

        var before = first - 1;
        var hasArticle = before >= 0 && !IsInitial(first) && text.Word(before) is "le" or "la" or "l'" or "l’" or "les" or "du" or "des" or "au" or "aux" or "the";
        if (first == last && !hasArticle && IsPersonBySurnameOrVerb(first))
        {
            return ActorType.Person;
        }

        var noun = hasArticle && text.Word(before) is "la" or "l'" or "l’" && before > 0 && text.Is(before - 1, "de") ? before - 2 : before - 1;
        if (before >= 0 && !IsInitial(first))
        {
            var kind = senses[before];
            if (text.Word(before) is "de" or "d'" or "d’" or "of" || hasArticle)
            {
                kind = noun >= 0 && (text.Word(before) is "de" or "d'" or "d’" or "of" or "du" || (hasArticle && text.Is(before - 1, "de"))) ? senses[noun] & ~WordSense.OrganisationKind : 0;
            }

            if (isFrench && before > 0 && (senses[first] & WordSense.FirstName) == 0 && text.Word(before) is "de" or "d'" or "d’" && NameClasses.Members.Has(text.Word(before - 1)))
            {
                return ActorType.Organisation;
            }

            if (!isFrench && before > 0 && text.Word(before) is "for" && text.Word(before - 1) is "mp" or "mep" or "candidate" or "mayor")
            {
                return ActorType.Place;
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

        if (hasArticle && isFrench && before > 1 && text.IsOneOf(before - 1, "de") && NameClasses.PartsOfPlaces.Has(text.Word(before - 2)))
        {
            return ActorType.Place;
        }

        // *entre Lens et Les Essarts*: a large article within a sentence.
        if (first < last && isFrench && !IsInitial(first) && text.IsOneOf(first, "le", "la", "les") && text.IsOneOf(before, "à", "et", "de", "entre", "vers", "depuis", "pour", "par"))
        {
            return ActorType.Place;
        }

        // *Selon La KDH*, *dans Le Kervallen de samedi*.
        if (last == first + 1 && isFrench && !IsInitial(first) && text.IsOneOf(first, "le", "la", "l'", "les"))
        {
            return ActorType.Organisation;
        }

        if (hasArticle)
        {
            return before > 0 && text.Word(before - 1) is "dans" or "vers" or "sur" ? ActorType.Place : ActorType.Organisation;
        }

        if (IsBodyByApposition(last) || IsBodyBeforeComma(first))
        {
            return ActorType.Organisation;
        }

        // *sa femme, Christiane*
        if (first == last && isFrench && first > 2 && text.IsChar(first - 1, ',') && (senses[first - 2] & WordSense.Role) != 0 && text.IsOneOf(first - 3, "sa", "son", "leur", "ma", "mon", "notre"))
        {
            return ActorType.Person;
        }

        if (first == last && (senses[first] & WordSense.FirstName) != 0)
        {
            return ActorType.Person;
        }

        if (first == last && before > 0 && text.Word(before) is "de" or "d'" or "d’" && isFrench)
        {
            if (NameClasses.PersonalDeeds.Has(text.Word(before - 1)))
            {
                return ActorType.Person;
            }

            // *le patron de Danone* heads a body; *les pompiers de Grandvillars* and *le maire de Lens* are of a place.
            return (senses[before - 1] & WordSense.Role) != 0 && !NameClasses.LocalOffices.Has(text.Word(before - 1)) ? ActorType.Organisation : ActorType.Place;
        }

        if (last + 2 < tokens.Count && !isFrench && (senses[last + 1] & WordSense.PlaceKind) != 0)
        {
            return ActorType.Place;
        }

        return first < last ? ActorType.Person : null;
    }

    /// <summary>A surname that every reader knows, or a verb beside the name that bodies do not have: *raconte Kerbrat*, *Kerbrat a souri*.</summary>
    private bool IsPersonBySurnameOrVerb(int token)
    {
        var word = Names.Bare(text.Word(token));
        if (NameClasses.Surnames.Has(word))
        {
            return true;
        }

        var next = token + (text.IsOneOf(token + 1, "a", "est", "avait", "était", "has", "was", "s'") ? 2 : 1);
        return (token > 0 && !IsInitial(token) && NameClasses.PersonalVerbs.Has(text.Word(token - 1)))
            || (next < tokens.Count && text.SentenceOf[next] == text.SentenceOf[token] && NameClasses.PersonalVerbs.Has(text.Word(next)));
    }

    /// <summary>*Keystone-ATS*: three capitals or more on a side of a hyphen.</summary>
    private bool HasCapitalPart(int token)
    {
        var written = text.Written(token);
        var hyphen = written.IndexOf('-');
        return hyphen > 0 && !tokens[token].IsAllCapitals && (IsCapitals(written[..hyphen]) || IsCapitals(written[(hyphen + 1)..]));

        static bool IsCapitals(ReadOnlySpan<char> part) => part.Length is > 2 and < 8 && !part.ContainsAnyExceptInRange('A', 'Z');
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
}
