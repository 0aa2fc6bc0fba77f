using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>
/// Joins the names of one actor: equal names, a surname to the full name before or behind it, a short form in brackets to its long form, and a role
/// that stands for a person named nearby.
/// </summary>
internal sealed class NameJoiner(TokenizedText text, WordSense[] senses)
{
    private sealed class Named(string key, NameCandidate first)
    {
        public string Key { get; } = key;

        public List<NameCandidate> Candidates { get; } = [first];

        public List<TextSpan> ByRole { get; } = [];

        public TextSpan? Role { get; set; }

        public int RoleNoun { get; set; } = -1;

        public Gender Gender { get; set; }

        public ActorType Type { get; set; }

        public Named? Into { get; set; }
    }

    private readonly TokenList tokens = text.Tokens;
    private readonly Dictionary<string, Named> byKey = new(StringComparer.Ordinal);
    private readonly List<Named> all = [];
    private readonly Named?[] byToken = new Named?[text.Tokens.Count];

    public void Join(List<NameCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            var key = Names.Key(WordsOf(candidate));
            if (key.Length == 0)
            {
                continue;
            }

            if (byKey.TryGetValue(key, out var named))
            {
                named.Candidates.Add(candidate);
            }
            else
            {
                named = new Named(key, candidate);
                byKey.Add(key, named);
                all.Add(named);
            }

            byToken[candidate.First] = named;
        }

        foreach (var named in all)
        {
            Judge(named);
        }

        JoinShortForms(candidates);
        JoinSurnames();
    }

    /// <summary>Roles alone: *le ministre* for the minister named before; a person without role takes that of the next sentence's beginning.</summary>
    public void JoinRoles(RoleReader roles, NameReader names)
    {
        Named? latest = null;
        var latestSentence = -1;
        var latestIsInitial = false;
        var byNoun = new Dictionary<string, Named>(StringComparer.Ordinal);
        (RolePhrase Phrase, int Sentence)? waiting = null;
        for (var token = 0; token < tokens.Count; token++)
        {
            var sentence = text.SentenceOf[token];
            if (byToken[token] is { } found)
            {
                var named = Root(found);
                if (named.Type != ActorType.Person)
                {
                    continue;
                }

                if (named.Role is null && waiting is { } phrase && phrase.Sentence + 1 == sentence && names.IsInitial(token) && Agree(roles.GenderOf(phrase.Phrase.Noun), named.Gender))
                {
                    Give(named, phrase.Phrase);
                    named.ByRole.Add(text.SpanOf(phrase.Phrase.First - 1, phrase.Phrase.Last));
                }

                waiting = null;
                if (named.RoleNoun >= 0)
                {
                    byNoun[Names.Key(text.Word(named.RoleNoun))] = named;
                }

                // *l'ex-ministre d'Hosni Petit*: somebody named in passing.
                if (text.IsOneOf(token - 1, "de", "d'", "du", "of", "à", "par", "avec", "contre", "by", "with") && names.IsInitial(token) == false)
                {
                    continue;
                }

                if (latestSentence != sentence)
                {
                    latest = named;
                    latestSentence = sentence;
                    latestIsInitial = names.IsInitial(token);
                }
                else if (latest != named && !latestIsInitial)
                {
                    // Two persons, neither of whom plainly is the subject.
                    latest = null;
                }

                continue;
            }

            if (tokens[token].Kind != TokenKind.Word || tokens[token].Length > 3 || roles.Alone(token) is not { } role)
            {
                continue;
            }

            var noun = Names.Key(text.Word(role.Noun));
            var isSubject = names.IsInitial(token) || (token > 0 && tokens[token - 1].Kind == TokenKind.Word && (senses[token - 1] & WordSense.Verb) != 0 && tokens[token - 1].Length > 4);
            // *Jeudi soir, le candidat…*
            isSubject |= token > 0 && names.IsInitial(token - 1) && text.IsOneOf(token - 1, "pour", "selon");
            isSubject |= token > 1 && text.IsChar(token - 1, ',') && (token < 6 || text.SentenceOf[token - 6] != sentence);
            if (byNoun.TryGetValue(noun, out var holder) && (role.Last == role.Noun || SameWords(holder, role)))
            {
                holder.ByRole.Add(text.SpanOf(token, role.Last));
            }
            else if (isSubject && latest is { Role: null } && sentence - latestSentence is >= 1 and <= 2 && Agree(roles.GenderOf(role.Noun), latest.Gender))
            {
                Give(latest, role);
                latest.ByRole.Add(text.SpanOf(token, role.Last));
                byNoun[noun] = latest;
            }
            else if (names.IsInitial(token) && role.Last > role.Noun && latestSentence != sentence)
            {
                waiting = (role, sentence);
            }
        }
    }

    public IReadOnlyList<ActorMention> Actors()
    {
        var groups = new Dictionary<Named, List<Named>>();
        foreach (var named in all)
        {
            var root = Root(named);
            if (!groups.TryGetValue(root, out var members))
            {
                groups.Add(root, members = []);
            }

            members.Add(named);
        }

        var actors = new List<ActorMention>(groups.Count);
        foreach (var (root, members) in groups)
        {
            var mentions = new List<TextSpan>();
            var forms = new List<string>();
            foreach (var member in members)
            {
                foreach (var candidate in member.Candidates)
                {
                    var span = SpanOf(candidate);
                    mentions.Add(span);
                    if (candidate == member.Candidates[0])
                    {
                        forms.Add(span.In(text.Text));
                    }
                }

                mentions.AddRange(member.ByRole);
            }

            mentions.Order((one, other) => one.Start.CompareTo(other.Start));
            var name = SpanOf(root.Candidates[0]).In(text.Text);
            actors.Add(new ActorMention(name, root.Type, root.Gender, root.Role, mentions, forms.Where(form => form != name).Distinct().ToList()));
        }

        actors.Order((one, other) => one.Mentions[0].Start.CompareTo(other.Mentions[0].Start));
        return actors;
    }

    private static Named Root(Named named)
    {
        while (named.Into is { } into)
        {
            named = into;
        }

        return named;
    }

    private static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    private void Give(Named named, RolePhrase role)
    {
        named.Role = text.SpanOf(role.First, role.Last);
        named.RoleNoun = role.Noun;
    }

    private bool SameWords(Named holder, RolePhrase role) =>
        holder.Role is { } known && Names.Key(known.In(text.Text)).Contains(Names.Key(text.SpanOf(role.Noun, Math.Min(role.Last, role.Noun + 1)).In(text.Text)), StringComparison.Ordinal);

    private TextSpan SpanOf(NameCandidate candidate)
    {
        var span = text.SpanOf(candidate.First, candidate.Last);
        return new TextSpan(span.Start, span.Start + Names.Bare(text.Text.AsSpan(span.Start, span.Length)).Length);
    }

    private ReadOnlySpan<char> WordsOf(NameCandidate candidate) =>
        text.Text.AsSpan(tokens[candidate.First].Start, tokens[candidate.Last].End - tokens[candidate.First].Start);

    /// <summary>The type that most of the name's places show; what a lexicon knows counts three times.</summary>
    private void Judge(Named named)
    {
        Span<int> votes = stackalloc int[3];
        foreach (var candidate in named.Candidates)
        {
            if (candidate.Type is { } type)
            {
                votes[(int)type] += candidate.IsCertain ? 3 : 1;
            }

            if (named.Role is null && candidate.Role is { } role)
            {
                named.Role = role;
                var first = text.TokenAt(role.Start);
                for (var token = first; token < tokens.Count && tokens[token].End <= role.End; token++)
                {
                    if ((senses[token] & WordSense.Role) != 0)
                    {
                        named.RoleNoun = token;
                        break;
                    }
                }
            }

            if (named.Gender == Gender.Unknown)
            {
                named.Gender = candidate.Gender;
            }
        }

        // What nothing tells of is most often the surname of somebody whom the reader knows.
        named.Type = votes[0] >= votes[1] && votes[0] >= votes[2] ? ActorType.Person
            : votes[2] >= votes[1] ? ActorType.Place
            : ActorType.Organisation;
        if (named.Type != ActorType.Person)
        {
            named.Role = null;
            named.RoleNoun = -1;
            named.Gender = Gender.Unknown;
        }
    }

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
                if (shorter.Length == 1 && longer.Length > 1 && (AreInitials(text.Written(shorter.First), longer) || IsForeignShortForm(shorter, longer)))
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

        // *SUD* and *SUD-PTT*, *Samsel* and *Samsel Electronics*.
        foreach (var named in all.ToArray())
        {
            var candidate = named.Candidates[0];
            if (named.Type == ActorType.Organisation && named.Into is null && named.Key.IndexOf(' ', StringComparison.Ordinal) is > 2 and var space
                && ((candidate.Length == 1 && tokens[candidate.First].IsAllCapitals) || (candidate.Length == 2 && (senses[candidate.Last] & WordSense.OrganisationTail) != 0))
                && byKey.TryGetValue(named.Key[..space], out var bare) && bare != named && bare.Type == ActorType.Organisation && bare.Candidates[0].Length == 1)
            {
                Merge(bare, named);
            }
        }

        // *Force ouvrière* and *FO* with no brackets between: the initials of a body's words.
        foreach (var named in all.ToArray())
        {
            var candidate = named.Candidates[0];
            if (named.Type != ActorType.Organisation || candidate.Length < 2 || named.Into is not null)
            {
                continue;
            }

            var initials = new System.Text.StringBuilder();
            for (var token = candidate.First; token <= candidate.Last; token++)
            {
                if (tokens[token].Kind == TokenKind.Word && (senses[token] & WordSense.Particle) == 0 && (tokens[token].IsCapitalized || tokens[token].Length > 4 || !text.IsOneOf(token, "et", "pour", "les", "aux", "and", "of", "for", "the")) && !Letters.IsApostrophe(text.Text[tokens[token].End - 1]))
                {
                    initials.Append(text.Lower[tokens[token].Start]);
                }
            }

            if (byKey.TryGetValue(Names.Key(initials.ToString()), out var shorter) && shorter != named && shorter.Candidates[0].Length == 1 && tokens[shorter.Candidates[0].First].IsAllCapitals)
            {
                Merge(shorter, named);
            }
        }
    }

    /// <summary>*Disaster Authority (AFTX)*: the short form is of the body's own language; a body that the lexicon knows is another.</summary>
    private bool IsForeignShortForm(NameCandidate shorter, NameCandidate longer) =>
        shorter.First > longer.Last && longer.Type == ActorType.Organisation && (longer.Length > 2 || (senses[longer.First] & WordSense.OrganisationHead) != 0) && tokens[shorter.First].IsAllCapitals && (senses[shorter.First] & WordSense.Organisation) == 0;

    /// <summary>Whether most letters of the short form begin words of the long one, in order.</summary>
    private bool AreInitials(ReadOnlySpan<char> shorter, NameCandidate longer)
    {
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

    private static void Merge(Named from, Named into)
    {
        (from, into) = (Root(from), Root(into));
        if (from == into)
        {
            return;
        }

        from.Into = into;
        if (into.Role is null)
        {
            into.Role = from.Role;
            into.RoleNoun = from.RoleNoun;
        }

        if (into.Gender == Gender.Unknown)
        {
            into.Gender = from.Gender;
        }
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
            // *B. Dupont* is *Bernard Dupont*.
            if (named.Into is null && named.Key.Length > 3 && named.Key[1] == ' ' && byEnd.TryGetValue(named.Key[2..], out var initialled) && initialled.Find(each => each != named && each.Key[0] == named.Key[0]) is { } spelt)
            {
                Merge(named, spelt);
                continue;
            }

            if (named.Into is not null || (named.Type == ActorType.Place && named.Candidates[0].IsCertain && named.Candidates.Exists(each => each.IsCertain && each.Type == ActorType.Place)
                && !byEnd.ContainsKey(named.Key)))
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
