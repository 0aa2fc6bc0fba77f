using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Which names are one: short forms to long ones, surnames to full names.</summary>
internal sealed partial class NameJoiner
{
    /// <summary>*Comité international de la Croix-Rouge (CICR)*, *CICR (Comité…)*, *Institut d'études USGS*.</summary>
    private void JoinShortForms(List<NameCandidate> candidates)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var (one, other) = (candidates[i - 1], candidates[i]);
            if (other.First == one.Last + 2 && text.IsChar(one.Last + 1, '(') && text.IsChar(other.Last + 1, ')')
                && byToken[one.First] is { } before && byToken[other.First] is { } behind)
            {
                var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
                if (shorter.Length == 1 && longer.Length > 1 && (AreInitials(text.Written(shorter.First), longer) || IsForeignShortForm(shorter, longer) || IsShortName(shorter, longer)))
                {
                    Merge(one == shorter ? before : behind, one == shorter ? behind : before);
                }
            }
        }

        foreach (var named in all.ToArray())
        {
            var candidate = named.Candidates[0];
            if (candidate.Length > 2 && named.Type == ActorType.Organisation && tokens[candidate.Last].IsAllCapitals
                && byKey.TryGetValue(Names.Key(text.Word(candidate.Last)), out var shorter) && shorter != named)
            {
                Merge(shorter, named);
            }
        }

        // *SUD* and *SUD-PTT*.
        foreach (var named in all.ToArray())
        {
            var candidate = named.Candidates[0];
            if (named.Type == ActorType.Organisation && named.Into is null && candidate.Length == 1 && tokens[candidate.First].IsAllCapitals && named.Key.IndexOf(' ', StringComparison.Ordinal) is > 2 and var space
                && byKey.TryGetValue(named.Key[..space], out var bare) && bare != named && bare.Type == ActorType.Organisation && bare.Candidates[0].Length == 1)
            {
                Merge(bare, named);
            }
        }

        // *Samsung Electronics* and *Samsung*, *HP France* and *HP*.
        foreach (var named in all.ToArray())
        {
            var candidate = named.Candidates[0];
            if (named.Type == ActorType.Organisation && candidate.Length == 2 && (senses[candidate.Last] & (WordSense.OrganisationTail | WordSense.OrganisationHead | WordSense.Place)) != 0
                && byKey.TryGetValue(Names.Key(text.Word(candidate.First)), out var firm) && firm != named && firm.Type == ActorType.Organisation)
            {
                Merge(firm, named);
            }
        }

        // *Force ouvrière* and *FO*, *United States* and *U.S.* with no brackets between: the initials of the words.
        foreach (var named in all.ToArray())
        {
            var candidate = named.Candidates[0];
            if (named.Type == ActorType.Person || candidate.Length < 2 || named.Into is not null)
            {
                continue;
            }

            var initials = new System.Text.StringBuilder();
            var allInitials = new System.Text.StringBuilder();
            for (var token = candidate.First; token <= candidate.Last; token++)
            {
                allInitials.Append(text.Lower[tokens[token].Start]);
                if (tokens[token].Kind == TokenKind.Word && (senses[token] & WordSense.Particle) == 0 && (tokens[token].IsCapitalized || tokens[token].Length > 4 || !text.IsOneOf(token, "et", "pour", "les", "aux", "and", "of", "for", "the")) && !Letters.IsApostrophe(text.Text[tokens[token].End - 1]))
                {
                    initials.Append(text.Lower[tokens[token].Start]);
                }
            }

            if ((byKey.TryGetValue(Names.Key(initials.ToString()), out var shorter) || (initials.Length > 2 && byKey.TryGetValue(Names.Key(initials.ToString(0, initials.Length - 1)), out shorter)) || byKey.TryGetValue(Names.Key(allInitials.ToString()), out shorter)) && shorter != named && shorter.Type == named.Type
                && (shorter.Candidates[0].Length == 1 ? tokens[shorter.Candidates[0].First].IsAllCapitals : tokens[shorter.Candidates[0].First].Length == 1))
            {
                Merge(shorter, named);
            }
        }
    }

    /// <summary>*Disaster Authority (AFTX)*: the short form is of the body's own language; a body that the lexicon knows is another.</summary>
    private bool IsForeignShortForm(NameCandidate shorter, NameCandidate longer) =>
        shorter.First > longer.Last && longer.Type == ActorType.Organisation && (longer.Length > 2 || (senses[longer.First] & WordSense.OrganisationHead) != 0) && tokens[shorter.First].IsAllCapitals && (senses[shorter.First] & WordSense.Organisation) == 0;

    /// <summary>*Observatoire des non-recours aux droits (Odenore)*: a short name with the first letter of the body's noun.</summary>
    private bool IsShortName(NameCandidate shorter, NameCandidate longer) =>
        shorter.First > longer.Last && shorter.Type is null or ActorType.Organisation && longer is { Type: ActorType.Organisation, Length: > 2 } && (senses[longer.First] & WordSense.OrganisationHead) != 0 && senses[shorter.First] == 0
        && char.ToUpperInvariant(text.Text[tokens[shorter.First].Start]) == char.ToUpperInvariant(text.Text[tokens[longer.First].Start]);

    /// <summary>Whether most letters of the short form begin words of the long one, in order.</summary>
    private bool AreInitials(ReadOnlySpan<char> shorter, NameCandidate longer)
    {
        // *LaREM*: of letters large and small only the large ones begin words.
        if (shorter.Length > 3 && shorter.ContainsAnyInRange('a', 'z') && char.IsUpper(shorter[0]) && shorter[1..].ContainsAnyInRange('A', 'Z'))
        {
            shorter = string.Concat(shorter.ToString().Where(char.IsUpper));
        }

        var at = 0;
        for (var token = longer.First; token <= longer.Last && at < shorter.Length; token++)
        {
            if (Names.Key(text.Written(token)) is { Length: > 0 } word && word[0] == Names.Key(shorter.Slice(at, 1)).FirstOrDefault())
            {
                at++;
            }
        }

        return at >= 2 && at * 2 >= shorter.Length;
    }

    /// <summary>*Nétanyahou* to *Benyamin Nétanyahou*: the full name that stands last before it, else the first behind; titles must agree in gender.</summary>
    private void JoinSurnames()
    {
        var byEnd = new Dictionary<string, List<Named>>(StringComparer.Ordinal);
        var byBeginning = new Dictionary<string, List<Named>>(StringComparer.Ordinal);
        foreach (var named in all)
        {
            var words = named.Key.Split(' ');
            if (named.Type != ActorType.Person || named.Candidates[0].Length < 2)
            {
                continue;
            }

            // Every end of the name: *Giscard d'Estaing*, *Le Maire*, *Martin*.
            var end = named.Key;
            for (var cuts = 0; cuts < 6 && end.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space; cuts++)
            {
                end = end[(space + 1)..];
                Register(byEnd, end, named);
            }

            Register(byBeginning, words[0], named);
        }

        foreach (var named in all)
        {
            var candidate = named.Candidates[0];
            if (named.Into is not null || (named.Type == ActorType.Place && named.Candidates[0].IsCertain && named.Candidates.Exists(each => each.IsCertain && each.Type == ActorType.Place)
                && !byEnd.ContainsKey(named.Key)))
            {
                continue;
            }

            if (JoinInitial(named, byEnd))
            {
                continue;
            }

            if (byEnd.TryGetValue(named.Key, out var full) || (candidate.Length == 1 && (senses[candidate.First] & WordSense.FirstName) != 0 && byBeginning.TryGetValue(named.Key, out full)))
            {
                if (named.Type != ActorType.Person && named.Candidates.Exists(each => each.IsCertain && each.Type != ActorType.Person))
                {
                    continue;
                }

                Named? best = null;
                foreach (var each in full)
                {
                    if (each != named && Root(each) != named && Agree(each.Gender, named.Gender) && (best is null || each.Candidates[0].First < candidate.First))
                    {
                        best = each;
                    }
                }

                if (best is not null)
                {
                    Merge(named, best);
                }
            }
        }
    }

    /// <summary>*B. Obama* to *Barack Obama*.</summary>
    private static bool JoinInitial(Named named, Dictionary<string, List<Named>> byEnd)
    {
        if (named.Key.Length < 4 || named.Key[1] != ' ' || !byEnd.TryGetValue(named.Key[2..], out var full)
            || full.Find(each => each != named && each.Key[0] == named.Key[0] && each.Key[1] != ' ' && Root(each) != named) is not { } best)
        {
            return false;
        }

        Merge(named, best);
        return true;
    }

    private static void Register(Dictionary<string, List<Named>> names, string key, Named named)
    {
        if (!names.TryGetValue(key, out var list))
        {
            names.Add(key, list = []);
        }

        if (list.Count < 8)
        {
            list.Add(named);
        }
    }
}
