using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>
/// Joins the names of one actor: equal names, a surname to the full name before or behind it, a short form in brackets to its long form, and a role
/// that stands for a person named nearby.
/// </summary>
internal sealed partial class NameJoiner(TokenizedText text, WordSense[] senses)
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

        public bool IsUntold { get; set; }

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
        LeaveOutUntold();
    }

    /// <summary>A single large word of French that nothing around it tells of is a thing, a title or a word of the sentence more often than an actor.</summary>
    private void LeaveOutUntold()
    {
        if (text.Language != TextLanguage.French)
        {
            return;
        }

        var joined = all.Where(named => named.Into is not null).Select(Root).ToHashSet();
        foreach (var named in all.Where(named => named.IsUntold && named.Into is null && !joined.Contains(named)).ToList())
        {
            all.Remove(named);
            foreach (var candidate in named.Candidates)
            {
                byToken[candidate.First] = null;
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

        // News gives a person's first name, title or role at first; what has none of them and is one word is sooner a body.
        var isUntold = votes[0] + votes[1] + votes[2] == 0 && named.Candidates[0].Length == 1;
        named.IsUntold = isUntold && !tokens[named.Candidates[0].First].IsAllCapitals && !named.Candidates.Exists(HasVerb);
        named.Type = isUntold ? named.Candidates.Exists(text.Language == TextLanguage.French ? IsBehindVerb : IsEnglishSubject) ? ActorType.Person : ActorType.Organisation
            : votes[0] >= votes[1] && votes[0] >= votes[2] ? ActorType.Person
            : votes[2] >= votes[1] ? ActorType.Place
            : ActorType.Organisation;
        if (named.Type != ActorType.Person)
        {
            named.Role = null;
            named.RoleNoun = -1;
            named.Gender = Gender.Unknown;
        }
    }

    /// <summary>*Kerber won*, *Mr*-less surnames of English reports: one large word, no article, before a verb of the past that bodies do not have as often.</summary>
    private bool IsEnglishSubject(NameCandidate candidate)
    {
        var behind = candidate.Last + 1;
        if (tokens[candidate.First].IsAllCapitals || text.IsOneOf(candidate.First - 1, "the", "a", "an", "in", "at", "of", "from", "to") || behind >= tokens.Count || text.SentenceOf[behind] != text.SentenceOf[candidate.Last] || tokens[behind].IsCapitalized)
        {
            return false;
        }

        var word = text.Word(behind);
        return word is "believes" or "believed" or "thinks" or "thought" or "won" or "lost" or "ran" or "had" or "was" or "wrote" or "who" or "felt" or "knew" or "became" or "began" or "came" or "made" or "took"
            || (word.Length > 4 && word.EndsWith("ed") && (senses[behind] & WordSense.Ordinary) == 0);
    }

    /// <summary>*explique Kerbrat*, *Kerbrat a fermé…*, *selon Kerbrat*: who or what does something or is a source.</summary>
    private bool HasVerb(NameCandidate candidate) => IsBehindVerb(candidate)
        || text.Is(candidate.First - 1, "selon") || (text.Is(candidate.First - 1, "après") && text.Is(candidate.First - 2, "d'"))
        || (candidate.Last + 1 < tokens.Count && text.SentenceOf[candidate.Last + 1] == text.SentenceOf[candidate.Last] && (senses[candidate.Last + 1] & WordSense.Verb) != 0 && !text.IsOneOf(candidate.Last + 1, "qui", "que", "dont", "où"));

    private bool IsBehindVerb(NameCandidate candidate) => candidate.First > 0 && text.SentenceOf[candidate.First - 1] == text.SentenceOf[candidate.First] && (senses[candidate.First - 1] & WordSense.Verb) != 0 && tokens[candidate.First - 1] is { Length: > 4, IsCapitalized: false }
        && !text.IsOneOf(candidate.First - 1, "lorsque", "puisque", "parce", "tandis", "comme", "lequel", "laquelle", "quand", "alors");

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
}
