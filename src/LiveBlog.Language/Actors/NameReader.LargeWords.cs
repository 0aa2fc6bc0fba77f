using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Words that are written large and name nobody: nouns for weight, kickers of headlines, handles and addresses.</summary>
internal sealed partial class NameReader
{
    /// <summary>Tokens to look back at most for what an address begins with.</summary>
    private const int LongestAddress = 12;

    /// <summary>Leaves out the common nouns written large, *de la Ville*, *l'Histoire*, unless the text calls somebody so.</summary>
    private List<NameCandidate> WithoutCommonNouns(List<NameCandidate> candidates)
    {
        HashSet<string>? surnames = null;
        var kept = candidates;
        for (var i = 0; i < candidates.Count; i++)
        {
            var isLeftOut = IsCommonNoun(candidates[i]) && !(surnames ??= Surnames(candidates)).Contains(text.Word(candidates[i].First).ToString());
            if (isLeftOut && kept == candidates)
            {
                kept = candidates[..i];
            }
            else if (!isLeftOut && kept != candidates)
            {
                kept.Add(candidates[i]);
            }
        }

        return kept;
    }

    private bool IsCommonNoun(NameCandidate candidate) => !IsCalledByKind(candidate.First) && candidate is { Length: 1, IsCertain: false } && candidate.Type != ActorType.Person
        // *à Salon*: with no article a town.
        && !(text.IsOneOf(candidate.First - 1, "à", "près") && !IsInitial(candidate.First))
        // *un Kervallois*, *ce Kervallois*: one of many.
        && ((isFrench && !IsInitial(candidate.First) && text.IsOneOf(candidate.First - 1, "un", "une", "ce", "cet", "cette", "ces", "deux", "trois", "quelques", "chaque")) || (isFrench ? CommonNouns.Has(Names.Bare(text.Word(candidate.First))) : CommonNouns.HasEnglish(text.Word(candidate.First))));

    /// <summary>*le syndicat de police Alliance*: behind what a body is.</summary>
    private bool IsCalledByKind(int token) => isFrench && token > 3 && !IsInitial(token) && tokens[token - 1] is { IsCapitalized: false, Kind: TokenKind.Word } && text.IsOneOf(token - 2, "de", "d'") && text.IsOneOf(token - 3, "syndicat", "collectif", "parti", "mouvement", "association");

    private HashSet<string> Surnames(List<NameCandidate> candidates)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.Type == ActorType.Person && (candidate.Length > 1 || candidate.IsCertain))
            {
                surnames.Add(text.Word(candidate.Last).ToString());
            }
        }

        return surnames;
    }

    /// <summary>*LE MOT DU JOUR*, *REPORTAGE VIDÉO*: words in capitals, one of them a common noun.</summary>
    private bool IsKicker(int first, int last)
    {
        var hasNoun = false;
        for (var token = first; token <= last; token++)
        {
            if (!tokens[token].IsAllCapitals && tokens[token].Length > 1)
            {
                return false;
            }

            hasNoun |= CommonNouns.Has(text.Word(token));
        }

        return hasNoun;
    }

    /// <summary>*Accusant Paul Durand d'avoir menti, …*: a participle at the head of a sentence, and whom it is about.</summary>
    private bool IsParticipleBefore(int token) => isFrench && IsInitial(token) && text.Word(token) is { Length: > 5 } word && word.EndsWith("ant") && (senses[token] & WordSense.FirstName) == 0 && (senses[token + 1] & WordSense.FirstName) != 0;

    /// <summary>*Son Altesse Royale*, *Légion d'Honneur*, *F. S.*: large common nouns and initials alone; the noun of a body is none.</summary>
    private bool AreCommonNouns(int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            if (tokens[token].IsCapitalized && tokens[token].Length > 1 && ((senses[token] & WordSense.OrganisationHead) != 0 || !CommonNouns.Has(text.Word(token))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>*XVIIIe*.</summary>
    private bool IsCentury(int token)
    {
        var written = text.Written(token);
        return written.Length is > 1 and < 8 && written[^1] == 'e' && written[..^1].IndexOfAnyExcept("IVXLC") < 0;
    }

    /// <summary>*MPs*, *PMEs*.</summary>
    private bool IsPluralOfCapitals(int token)
    {
        var written = text.Written(token);
        return written.Length > 2 && written[^1] == 's' && char.IsUpper(written[^2]) && char.IsUpper(written[0]) && !written[..^1].ContainsAnyInRange('a', 'z');
    }

    /// <summary>*@PaulDurand*, *#GrandPont*, *pic.twitter.com/AbC*, *https://t.co/AbC*: handles, tags and addresses.</summary>
    private bool IsOfTheWeb(int token)
    {
        if (token == 0 || tokens[token].SpaceBefore)
        {
            return false;
        }

        if (text.IsChar(token - 1, '@') || text.IsChar(token - 1, '#') || text.IsChar(token - 1, '_'))
        {
            return true;
        }

        for (var at = token; at > 0 && token - at < LongestAddress && !tokens[at].SpaceBefore; at--)
        {
            if (text.IsOneOf(at - 1, "http", "https", "www") || (text.IsChar(at - 1, '.') && !tokens[at - 1].SpaceBefore && text.IsOneOf(at, "com", "co", "fr", "org", "net", "be", "ch", "ca") && text.IsChar(at + 1, '/')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>*place de la République*, *porte de l'Étoile*: a street or square called after what is no name by itself; *la place de l'État* is none.</summary>
    private NameCandidate? Thoroughfare(int token)
    {
        // *La mise en place du Plan* is no square.
        if (!isFrench || !text.IsOneOf(token + 1, "de", "du", "des", "d'") || !NameClasses.Thoroughfares.Has(text.Word(token)) || text.Is(token - 1, "en"))
        {
            return null;
        }

        var name = text.IsOneOf(token + 2, "la", "l'", "le", "les") ? token + 3 : token + 2;
        return name < tokens.Count && tokens[name] is { IsCapitalized: true, Kind: TokenKind.Word } && !IsInitial(name) && (senses[name] & (WordSense.Place | WordSense.FirstName | WordSense.Organisation | WordSense.OrganisationHead | WordSense.Role)) == 0 && ((senses[name] & WordSense.Ordinary) != 0 || CommonNouns.Has(Names.Bare(text.Word(name))))
            && !text.IsOneOf(name, "état", "etat", "église", "homme", "femme", "islam", "histoire")
            ? new NameCandidate(token, name, ActorType.Place, true, Gender.Unknown) : null;
    }

    /// <summary>*le navire Virginia*: a ship is no actor.</summary>
    private bool IsShip(int token) => isFrench && token > 1 && !tokens[token - 1].IsCapitalized && tokens[token - 1] is { Kind: TokenKind.Word, Length: > 4 } && Ships.Has(text.Word(token - 1)) && text.IsOneOf(token - 2, "le", "un", "du", "au", "ce");

    private static readonly WordList Ships = new("navire paquebot cargo voilier ferry pétrolier porte-conteneurs chalutier yacht sous-marin");

    /// <summary>*l'Etat de l'Arizona*: one of several.</summary>
    private bool IsOneOfStates(int token)
    {
        var place = token + (text.IsOneOf(token + 2, "l'", "la", "le") ? 3 : 2);
        return text.IsOneOf(token + 1, "de", "du", "d'") && place < tokens.Count && tokens[place].IsCapitalized && (senses[place] & WordSense.Place) != 0;
    }
}
