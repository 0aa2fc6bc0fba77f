using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Names of bodies that are made of a noun of body and what depends on it.</summary>
internal sealed partial class NameReader
{
    private const int MostComplements = 3;

    /// <summary>*le tribunal judiciaire de Lyon*, *l'hôpital Dubreuil*, *l'équipe de France*: bodies that news writes small, up to the name they bear.</summary>
    private NameCandidate? SmallBody(int token)
    {
        if (!isFrench)
        {
            return null;
        }

        if (text.Is(token, "équipe") && text.IsOneOf(token + 1, "de", "d'", "du"))
        {
            return Team(token, token + 2);
        }

        var sense = senses[token];
        if ((sense & (WordSense.SeatedBody | WordSense.DedicatedBody | WordSense.QualifiedBody)) == 0)
        {
            return null;
        }

        if (text.IsOneOf(token - 1, "un", "une", "des", "deux", "chaque"))
        {
            // *un hôpital de Lens* is one of several there: the place alone is named.
            return null;
        }

        var last = AdjectivesBehind(token);
        var isQualified = last > token;
        for (var complements = 0; complements < MostComplements; complements++)
        {
            if (complements == 0 && (sense & WordSense.DedicatedBody) != 0 && Next(last) is { } next && next == last + 1 && !IsOrdinaryLarge(next))
            {
                var end = EndOfRun(next);
                end += end + 1 < tokens.Count && tokens[end + 1].Kind == TokenKind.Number && text.Is(token, "université") ? 1 : 0;
                return Body(token, end);
            }

            var behind = Complement(last + 1);
            if (behind < 0 || IsPersonBehind(last + 1))
            {
                return null;
            }

            if (HasLarge(last + 1, behind))
            {
                return isQualified || (sense & WordSense.SeatedBody) != 0 ? Body(token, behind) : null;
            }

            isQualified = true;
            last = behind;
        }

        return null;
    }

    /// <summary>*le ministère de Paul Durand*, *la faculté d'Anne Petit à…*: who heads the body, or can do something.</summary>
    private bool IsPersonBehind(int tie) => text.IsOneOf(tie, "de", "d'") && tie + 2 < tokens.Count && (senses[tie + 1] & WordSense.FirstName) != 0 && tokens[tie + 1].IsCapitalized && tokens[tie + 2].IsCapitalized
        && Known(tie + 1, out _) < 0;

    /// <summary>*tribunal correctionnel de Belfort*: the place within the name of a body that is written small.</summary>
    private NameCandidate? Seat(NameCandidate body) =>
        isFrench && body.Type == ActorType.Organisation && body.Length > 2 && !tokens[body.First].IsCapitalized && (senses[body.First] & (WordSense.SeatedBody | WordSense.QualifiedBody)) != 0
            && (text.IsOneOf(body.Last - 1, "de", "d'") || (text.IsOneOf(body.Last - 1, "du", "des") && (senses[body.Last] & WordSense.Place) != 0)) && tokens[body.Last].IsCapitalized && !tokens[body.Last].IsAllCapitals
            && (senses[body.Last] == 0 || (senses[body.Last] & WordSense.Place) != 0)
            ? new NameCandidate(body.Last, body.Last, ActorType.Place, true, Gender.Unknown)
            : null;

    /// <summary>*équipe de France*, *XV de France*: the team that plays for a place.</summary>
    private NameCandidate? Team(int first, int place) =>
        place < tokens.Count && tokens[place].IsCapitalized && Known(place, out var sense) is >= 0 and var last && sense == WordSense.Place ? Body(first, last) : null;

    private bool IsOrdinaryLarge(int token) => (senses[token] & (WordSense.Ordinary | WordSense.Title | WordSense.Role)) != 0;

    private bool HasLarge(int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            if (tokens[token].IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }

    private static NameCandidate Body(int first, int last) => new(first, last, ActorType.Organisation, true, Gender.Unknown);

    /// <summary>*Comité international de la Croix-Rouge*: a large head, its adjectives and what depends on it with *de*, *pour* and the like.</summary>
    private NameCandidate? FrenchBody(int token)
    {
        // *Haut-Commissariat*, *Parti socialiste*, *Fonds monétaire international*.
        var last = AdjectivesBehind(token);
        for (var complements = 0; complements < MostComplements; complements++)
        {
            var end = Complement(last + 1);
            if (end < 0)
            {
                break;
            }

            last = end;
            if (tokens[last].IsCapitalized)
            {
                // *de la Maison Blanche*, *de Paris*: what comes behind belongs to the sentence, but for a known place.
                if (complements + 1 < MostComplements && text.IsOneOf(last + 1, "de", "d'") && last + 2 < tokens.Count && tokens[last + 2].IsCapitalized && (senses[last] & WordSense.Place) == 0
                    && Known(last + 2, out var sense) is > 0 and var place && sense == WordSense.Place)
                {
                    last = place;
                }

                break;
            }
        }

        // *Services de l'ordre* at the beginning of a sentence has its capital from there.
        if (last == token || (IsInitial(token) && last - token < 5 && !HasLarge(token + 1, last) && !text.IsChar(last + 1, '(') && !largeWords.Contains(text.Word(token))))
        {
            return null;
        }

        // *Institut … USGS*: a short form right behind.
        if (last + 1 < tokens.Count && tokens[last + 1].IsAllCapitals && !tokens[last].IsAllCapitals && text.SentenceOf[last] == text.SentenceOf[last + 1])
        {
            last++;
        }

        return Body(token, last);
    }

    private int AdjectivesBehind(int token)
    {
        var last = token;
        while (last + 1 < tokens.Count && last - token < 3 && IsSmallAdjective(last + 1))
        {
            last++;
        }

        return last > token ? Coordinated(last) : last;
    }

    /// <summary>*économique, social et environnemental*, *économiques et sociales*: adjectives behind the one at the token; the last token.</summary>
    private int Coordinated(int adjective)
    {
        var last = adjective;
        if (text.IsChar(last + 1, ',') && last + 4 < tokens.Count && IsSmallAdjective(last + 2) && text.Is(last + 3, "et"))
        {
            last += 2;
        }

        return text.Is(last + 1, "et") && last + 2 < tokens.Count && IsSmallAdjective(last + 2) ? last + 2 : adjective;
    }

    /// <summary>*de la Croix-Rouge*, *d'études géologiques*, *des droits de l'homme*, *pour la paix*; the last token, or -1.</summary>
    private int Complement(int at)
    {
        if (at >= tokens.Count || !text.IsOneOf(at, "de", "du", "des", "d'", "pour", "aux"))
        {
            return -1;
        }

        var isPlural = text.Is(at, "aux");
        at++;
        if (text.IsOneOf(at, "la", "l'", "les", "le"))
        {
            at++;
        }

        // *pour défendre le site*: a purpose.
        if (text.Is(at - 1, "pour") && at < tokens.Count && !tokens[at].IsCapitalized && (text.Word(at).EndsWith("er") || text.Word(at).EndsWith("ir") || text.Word(at).EndsWith("re")))
        {
            return -1;
        }

        // *des hautes études*, *des petites et moyennes entreprises*.
        at += NameClasses.LeadingAdjectives.Has(text.Word(at)) && text.Is(at + 1, "et") && NameClasses.LeadingAdjectives.Has(text.Word(at + 2)) ? 2 : 0;
        at += NameClasses.LeadingAdjectives.Has(text.Word(at)) ? 1 : 0;
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word
            || (!tokens[at].IsCapitalized && (senses[at] & (WordSense.Ordinary | WordSense.Verb)) != 0 && (senses[at] & WordSense.Portfolio) == 0))
        {
            return -1;
        }

        var last = at;
        if (tokens[at].IsCapitalized)
        {
            if (isPlural)
            {
                return -1;
            }

            var known = Known(at, out _);
            // *Libération nationale* is no newspaper where a capital follows: *Front de Libération Nationale*.
            last = known > at || (known == at && !(Next(at) is { } next && next == at + 1 && (senses[next] & WordSense.FirstName) == 0)) ? known : EndOfRun(at);
        }

        while (last + 1 < tokens.Count && last - at < 4 && IsSmallAdjective(last + 1))
        {
            last++;
        }

        last = last > at && IsSmallAdjective(last) ? Coordinated(last) : last;
        if (!tokens[last].IsCapitalized && text.Is(last + 1, "en") && NameClasses.Learning.Has(text.Word(last + 2)))
        {
            last = AdjectivesBehind(last + 2);
        }

        // *des réfugiés et apatrides*: two nouns with one article.
        if (text.Is(at - 1, "des") && last == at && !tokens[at].IsCapitalized && text.Is(last + 1, "et") && last + 2 < tokens.Count && tokens[last + 2] is { Kind: TokenKind.Word, IsCapitalized: false, Length: > 4 }
            && text.Word(last + 2)[^1] == 's' && (senses[last + 2] & (WordSense.Verb | WordSense.Ordinary)) == 0)
        {
            last += 2;
        }

        // *de l'Intérieur et des Cultes*, *de la recherche et de l'innovation*.
        if (text.Is(last + 1, "et") && (senses[last] & WordSense.Place) == 0 && !BeginsBody(last + 3) && !BeginsBody(last + 4) && Complement(last + 2, at) is > 0 and var second)
        {
            last = second;
        }

        return last;
    }

    /// <summary>*de l'université … et de l'Institut …*: another body, not a second part of the first.</summary>
    private bool BeginsBody(int token) => (uint)token < (uint)tokens.Count && (tokens[token].IsCapitalized
        ? (senses[token] & (WordSense.OrganisationHead | WordSense.Organisation | WordSense.Place)) != 0
        : (senses[token] & (WordSense.SeatedBody | WordSense.DedicatedBody)) != 0);

    private int Complement(int at, int first) => at - first < 8 && !text.Is(at, "pour") ? Complement(at) : -1;

    /// <summary>A word that looks like an adjective behind its noun, by its ending.</summary>
    public bool IsSmallAdjective(int token)
    {
        if (tokens[token].Kind != TokenKind.Word || tokens[token].IsCapitalized || (senses[token] & WordSense.Verb) != 0)
        {
            return false;
        }

        var word = text.Word(token);
        return (senses[token] & WordSense.People) != 0 || word is "sociale" or "étranger" or "étrangère" or "étrangers" or "étrangères" or "intérieur" or "intérieure" or "extérieur" or "extérieure" or "maritime" or "maritimes" or "moderne" or "contemporain" or "laïque" or "laïques" or "public" or "publics" or "socialiste" or "communiste" or "libre" or "unis" or "unies" or "ouvrière"
                or "suprême" or "supérieur" or "supérieure" or "agricole" or "agricoles" or "urbain" or "urbaine" or "humain" or "humaine" or "civil" or "civile" or "hospitalier" or "hospitalière" or "financier" or "financière" or "financiers"
                or "routier" or "routière" or "routiers" or "féminin" or "féminine" or "masculin" or "fluvial" or "commun" or "haute" or "autonome" or "mixte" or "indépendant" or "indépendante"
            || (word.Length > 5 && (word.EndsWith("al") || word.EndsWith("ale") || word.EndsWith("aux") || word.EndsWith("ales") || word.EndsWith("ique") || word.EndsWith("iques")
                || word.EndsWith("aire") || word.EndsWith("aires") || word.EndsWith("elle") || word.EndsWith("elles") || word.EndsWith("iel") || word.EndsWith("nel") || word.EndsWith("if") || word.EndsWith("ive")
                || word.EndsWith("ifs") || word.EndsWith("ives") || word.EndsWith("ien") || word.EndsWith("ienne") || word.EndsWith("ais") || word.EndsWith("aise") || word.EndsWith("iste") || word.EndsWith("istes") || word.EndsWith("eurs") || word.EndsWith("ble") || word.EndsWith("bles") || word.EndsWith("ière") || word.EndsWith("ières")));
    }

    /// <summary>*US Geological Survey*: a known place begins the name of a body that ends with its noun.</summary>
    private NameCandidate? EnglishBody(int token)
    {
        // *US State Department*.
        if (tokens[token].IsAllCapitals && token + 1 < tokens.Count && Known(token + 1, out var sense) is > 0 and var whole && whole > token + 1 && sense == WordSense.Organisation && !text.BeginsLine(token + 1))
        {
            return Body(token, whole);
        }

        if (!tokens[token].IsAllCapitals || Next(token) is not { } next || next != token + 1 || Known(next, out _) >= 0 || (senses[next] & (WordSense.OrganisationHead | WordSense.Role | WordSense.FirstName)) != 0)
        {
            return null;
        }

        var last = EndOfRun(next);
        return last > next && (senses[last] & (WordSense.OrganisationHead | WordSense.OrganisationTail)) != 0 ? Body(token, last) : null;
    }

    /// <summary>*Department for Health and Social Care*, *Food and Drug Administration*: *and* within an English body; the last token, or -1.</summary>
    private int EnglishAnd(int first, int last)
    {
        // *Department for Farming, Fishing and Food*: a list within the name.
        var and = last + 1;
        var isHeaded = (senses[first] & WordSense.OrganisationHead) != 0 && last > first && text.IsOneOf(first + 1, "of", "for");
        if (isHeaded && text.IsChar(and, ',') && and + 2 < tokens.Count && tokens[and + 1].IsCapitalized && text.Is(and + 2, "and"))
        {
            and += 2;
        }

        if (!text.Is(and, "and") || and + 1 >= tokens.Count || !tokens[and + 1].IsCapitalized || tokens[and + 1].Kind != TokenKind.Word || (senses[and + 1] & WordSense.FirstName) != 0)
        {
            return -1;
        }

        var end = EndOfRun(and + 1);
        return isHeaded ? end
            : (senses[end] & WordSense.OrganisationHead) != 0 && end > and + 1 && last - first < 2 && Known(first, out _) < 0 && (senses[first] & (WordSense.FirstName | WordSense.Ordinary)) == 0 && Known(and + 1, out _) < 0 ? end
            : -1;
    }

    /// <summary>*Commission nationale informatique et libertés (Cnil)*: over a second field that its letters stand behind.</summary>
    private int BehindSecondField(int last)
    {
        if (!text.Is(last + 1, "et"))
        {
            return last;
        }

        for (var token = last + 2; token < Math.Min(last + 6, tokens.Count - 2) && tokens[token].Kind == TokenKind.Word; token++)
        {
            if (text.IsChar(token + 1, '(') && (text.IsChar(token + 3, ')') || text.IsChar(token + 3, ',')) && tokens[token + 2] is { IsCapitalized: true, Length: < 9 })
            {
                return token;
            }
        }

        return last;
    }
}
