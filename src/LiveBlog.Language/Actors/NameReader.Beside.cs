using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>What the words beside a name and its own form show it to be.</summary>
internal sealed partial class NameReader
{
    private static readonly WordList Members = new(
        "membres combattants militants islamistes djihadistes rebelles miliciens salariés employés ouvriers supporters joueurs dirigeants actionnaires adhérents partisans cadres agents grévistes syndicats filiales usines magasins clients abonnés usagers éleveurs "
        + "bénévoles sympathisants insurgés hommes équipes avions camions trains chauffeurs livreurs members fighters militants workers employees supporters shareholders customers players staff");

    /// <summary>Nouns whose *de* leads to a person sooner than to a place: *la démission de Kerbrat*.</summary>
    private static readonly WordList Personal = new(
        "comparution arrestation démission nomination candidature élection réélection victoire défaite mort décès disparition libération condamnation garde interpellation propos discours déclaration déclarations visite départ retour limogeage avocat avocate famille entourage "
        + "parents père mère fils fille frère sœur épouse mari femme veuve compagne proches camp clan partisans biographie film roman livre album mémoire obsèques anniversaire carrière but passe doublé triplé penalty transfert contrat blessure absence prestation coach agent conjoint assassinat meurtre procès agression "
        + "témoignage audition plaidoirie colère réaction réponse tweet message");

    private ActorType? TypeBeside(int first, int last)
    {
        if (first == last && isFrench && IsPlaceByForm(first))
        {
            return ActorType.Place;
        }

        if (first == last && (HasInnerCapital(first) || HasShortForm(first)))
        {
            return ActorType.Organisation;
        }

        if (tokens[first].IsAllCapitals && first == last && tokens[first].Length < 7)
        {
            return ActorType.Organisation;
        }

        // *from Irving, Texas*
        if (!isFrench && first == last && text.IsChar(last + 1, ',') && last + 2 < tokens.Count && (senses[last + 2] & (WordSense.Place | WordSense.Begins)) != 0 && Known(last + 2, out var state) >= 0 && state == WordSense.Place && text.IsOneOf(first - 1, "in", "from", "near", "of", "at"))
        {
            return ActorType.Place;
        }

        if (IsOfMembers(first))
        {
            return ActorType.Organisation;
        }

        // *dans le sud du Kouzbass*
        if (isFrench && first > 1 && !IsInitial(first) && text.IsOneOf(first - 1, "du", "de", "la", "d'", "l'") && text.IsOneOf(text.IsOneOf(first - 1, "la", "l'") ? first - 3 : first - 2, "nord", "sud", "est", "ouest", "centre", "nord-est", "nord-ouest", "sud-est", "sud-ouest"))
        {
            return ActorType.Place;
        }

        // *Le Courrier du Sud* a paper, *entre Lens et Les Échelles* a place.
        if (isFrench && first < last && text.IsOneOf(first, "le", "la", "les") && tokens[first].IsCapitalized && !IsInitial(first))
        {
            return text.IsOneOf(first - 1, "à", "entre", "et", "vers", "de", "depuis") ? ActorType.Place : ActorType.Organisation;
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
            if (IsOfPerson(before - 1))
            {
                return ActorType.Person;
            }

            // *le patron de Danone* heads a body; *les pompiers de Grandvillars* and *le maire de Lens* are of a place.
            return (senses[before - 1] & WordSense.Role) != 0 && text.Word(before - 1) is not ("maire" or "préfet" or "préfète" or "évêque" or "archevêque" or "procureur" or "procureure" or "habitant" or "habitante" or "député" or "députée" or "adjoint" or "gendarme" or "sous-préfet")
                ? ActorType.Organisation
                : ActorType.Place;
        }

        if (first == last && !IsInitial(first) && last + 1 < tokens.Count && (senses[last + 1] & WordSense.Verb) != 0 && text.Word(last + 1).Length > 3)
        {
            return ActorType.Person;
        }

        // *al-Ikhbar television*, *Delmas group*.
        if (last + 1 < tokens.Count && !isFrench && !tokens[last + 1].IsCapitalized && (senses[last + 1] & (WordSense.OrganisationKind | WordSense.OrganisationHead)) != 0 && (senses[last + 1] & (WordSense.Role | WordSense.Verb | WordSense.Ordinary)) == 0)
        {
            return ActorType.Organisation;
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

    /// <summary>*les combattants d'Ansar*, *members of Ansar*: a plural of people who belong to it.</summary>
    private bool IsOfMembers(int first)
    {
        var at = first - 1;
        if (IsInitial(first) || !(text.IsOneOf(at, "de", "d'") || (!isFrench && text.Is(at, "of"))))
        {
            return false;
        }

        return Members.Has(text.Word(at - 1)) && (senses[first] & WordSense.Place) == 0;
    }

    private bool IsOfPerson(int noun) => noun >= 0 && Personal.Has(text.Word(noun));

    /// <summary>*Keystone-ATS*, *T2C*: letters that stand for words in a part of the name, or around a figure.</summary>
    private bool HasShortForm(int token)
    {
        var written = text.Written(token);
        var hyphen = written.LastIndexOf('-');
        if (hyphen > 1 && written.Length - hyphen is > 2 and < 7)
        {
            return !written[(hyphen + 1)..].ContainsAnyExceptInRange('A', 'Z') && written[..hyphen].ContainsAnyInRange('a', 'z');
        }

        return written.Length is > 2 and < 6 && char.IsUpper(written[0]) && char.IsUpper(written[^1]) && written[1..^1].IndexOfAnyInRange('0', '9') >= 0 && !written.ContainsAnyInRange('a', 'z');
    }
}
