using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Names in lists and brackets, which are of one kind.</summary>
internal sealed partial class NameReader
{
    /// <summary>How many tokens may stand between two names of a list: brackets, a comma and an article.</summary>
    private const int LongestBetween = 12;

    /// <summary>How many tokens a list of places is read back.</summary>
    private const int LongestPlaceList = 16;

    /// <summary>*Velcom, SFR et Orange*: what stands before a known name in a list is what that is; a first name between places is one.</summary>
    private void TypeList(List<NameCandidate> candidates)
    {
        var known = candidates[^1];
        if (!known.IsCertain || known.Type is null or ActorType.Person)
        {
            return;
        }

        for (var at = candidates.Count - 2; at >= 0 && candidates.Count - at < LongestList && Coordinates(candidates[at].Last, candidates[at + 1].First); at--)
        {
            var isNameOfBoth = known.Type == ActorType.Place && candidates[at] is { Length: 1, IsCertain: false, Type: ActorType.Person }
                && at > 0 && candidates[at - 1] is { Type: ActorType.Place, IsCertain: true } && Coordinates(candidates[at - 1].Last, candidates[at].First);
            if (candidates[at].Type is not null && !isNameOfBoth)
            {
                break;
            }

            candidates[at] = candidates[at] with { Type = known.Type, IsCertain = isNameOfBoth };
        }
    }

    /// <summary>*Vaubert (Nord)* is where the place lies, *Jean Dupont (UDX)* the party or club.</summary>
    private NameCandidate InBrackets(NameCandidate candidate, List<NameCandidate> before)
    {
        if (candidate.IsCertain || before.Count == 0 || candidate.First != before[^1].Last + 2 || !text.IsChar(candidate.First - 1, '(') || !text.IsChar(candidate.Last + 1, ')'))
        {
            return candidate;
        }

        var type = before[^1].Type == ActorType.Place && !tokens[candidate.First].IsAllCapitals ? ActorType.Place : ActorType.Organisation;
        return before[^1].Type is null ? candidate : candidate with { Type = type };
    }

    /// <summary>*les communes d'Ecouflant, Tiercé et Briollay*: names in a list are alike.</summary>
    private bool Coordinates(int last, int first)
    {
        if (first - last > LongestBetween)
        {
            return false;
        }

        // *le Piémont (Turin), la Vénétie*: over brackets, and an article of the second.
        var at = text.IsChar(last + 1, ')') ? last + 2 : text.BehindBrackets(last + 1);
        var next = text.IsOneOf(first - 1, "le", "la", "les", "l'") ? first - 1 : first;
        return next == at + 1 && (text.IsChar(at, ',') || text.IsOneOf(at, "et", "ou", "and", "or")) && text.SentenceOf[last] == text.SentenceOf[first];
    }

    /// <summary>*trois régions, l'Émilie et la Campanie*, *des communes, notamment Briollay*: large words behind the plural of a place's noun.</summary>
    private bool IsInListOfPlaces(int first)
    {
        // *Dans ces communes, la Voltéa a coupé le courant.* is no list: another name, a colon, a bracket or *notamment* must stand between.
        var (hasComma, isList) = (false, false);
        for (var token = first - 1; token > Math.Max(0, first - LongestPlaceList) && text.SentenceOf[token] == text.SentenceOf[first]; token--)
        {
            isList |= tokens[token].IsCapitalized || text.IsChar(token, ':') || text.IsChar(token, '(') || text.IsOneOf(token, "comme", "notamment", "dont") || text.Is(first - 1, "et");
            if (tokens[token].IsCapitalized || text.IsOneOf(token, "le", "la", "les", "l'", "et", "de", "d'", "du", "comme", "notamment", "dont", "ou"))
            {
                continue;
            }

            if (text.IsChar(token, ',') || text.IsChar(token, ':') || text.IsChar(token, '('))
            {
                hasComma = true;
                continue;
            }

            // *Quatre communes ont été évacuées : Pezens, Trèbes…*: the noun at the head of the sentence.
            if (text.IsChar(token + 1, ':'))
            {
                var head = text.FirstToken(text.SentenceOf[first]);
                return IsPluralOfPlaces(head) || IsPluralOfPlaces(head + 1) || IsPluralOfPlaces(head + 2);
            }

            return hasComma && isList && IsPluralOfPlaces(token);
        }

        return false;
    }

    private bool IsPluralOfPlaces(int token) => text.IsOneOf(token, "régions", "villes", "communes", "départements", "provinces", "îles", "quartiers", "villages", "cantons", "districts", "localités", "pays");
}
