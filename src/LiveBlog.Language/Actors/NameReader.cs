using System.Numerics;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Finds the runs of tokens that name persons, bodies and places, and judges from the words in them and beside them what they are.</summary>
internal sealed partial class NameReader
{
    /// <summary>Longer names are cut, which keeps the time linear.</summary>
    private const int LongestName = 12;

    private const int LongestTitle = 8;

    private const int AskedMarks = 1 << 14;

    private readonly TokenizedText text;
    private readonly TokenList tokens;
    private readonly WordSense[] senses;
    private readonly bool isFrench;
    private readonly bool[] shouts;
    private readonly int[] closes;
    private readonly HashSet<string> large = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> largeWords;
    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> smallWords;

    public NameReader(TokenizedText text, WordSense[] senses)
    {
        this.text = text;
        this.senses = senses;
        tokens = text.Tokens;
        isFrench = text.Language == TextLanguage.French;
        shouts = new bool[text.Sentences.Count];
        closes = new int[tokens.Count];
        largeWords = large.GetAlternateLookup<ReadOnlySpan<char>>();
        smallWords = small.GetAlternateLookup<ReadOnlySpan<char>>();
        FindHeadlines();
        FindMarks();
        GatherWords();
    }

    public List<NameCandidate> Candidates()
    {
        var candidates = new List<NameCandidate>();
        for (var token = 0; token < tokens.Count; token++)
        {
            if (tokens[token].Kind == TokenKind.Mark && closes[token] > 0 && IsTitle(token, closes[token]))
            {
                token = closes[token];
                continue;
            }

            if (Read(token) is { } candidate)
            {
                candidate = InBrackets(candidate, candidates);
                if (candidate.Type is null && candidates.Count > 0 && candidates[^1] is { Type: not null } neighbour && Coordinates(neighbour.Last, candidate.First))
                {
                    candidate = candidate with { Type = neighbour.Type };
                }

                candidates.Add(candidate);
                if (Seat(candidate) is { } seat)
                {
                    candidates.Add(seat);
                }

                token = candidate.Last;
            }
        }

        return candidates;
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
    private bool Coordinates(int last, int first) =>
        first == last + 2 && (text.IsChar(last + 1, ',') || text.Is(last + 1, "et") || text.Is(last + 1, "ou") || text.Is(last + 1, "and") || text.Is(last + 1, "or"))
        && text.SentenceOf[last] == text.SentenceOf[first];

    /// <summary>Whether the token begins a sentence, a line or the words inside marks, so that its capital tells nothing.</summary>
    public bool IsInitial(int token)
    {
        if (token == 0 || text.SentenceOf[token] != text.SentenceOf[token - 1])
        {
            return true;
        }

        var before = tokens[token - 1];
        return before.Kind == TokenKind.Mark || (text.IsChar(token - 1, '-') && before.SpaceBefore && tokens[token].SpaceBefore) || text.Text[before.Start] is ':' or '•' or '.' or '!' or '?' or '…' or '—' or '–' || BreaksLine(token);
    }

    private bool BreaksLine(int token)
    {
        for (var at = tokens[token - 1].End; at < tokens[token].Start; at++)
        {
            if (Letters.EndsLine(text.Text[at]))
            {
                return true;
            }

            if (at - tokens[token - 1].End > 4)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Sentences in capitals, or with a capital at nearly every word as English headlines have: capitals tell nothing there.</summary>
    private void FindHeadlines()
    {
        for (int sentence = 0, token = 0; sentence < shouts.Length; sentence++)
        {
            var (words, capitals, titled, longer) = (0, 0, 0, 0);
            for (; token < tokens.Count && text.SentenceOf[token] == sentence; token++)
            {
                var it = tokens[token];
                if (it.Kind == TokenKind.Word)
                {
                    words++;
                    capitals += it.IsAllCapitals ? 1 : 0;
                    longer += it.Length > 3 ? 1 : 0;
                    titled += it.Length > 3 && it.IsCapitalized ? 1 : 0;
                }
            }

            shouts[sentence] = (words > 1 && capitals == words) || (words > 3 && (capitals * 10 > words * 6 || (!isFrench && longer > 5 && titled * 10 > longer * 8)));
        }
    }

    private void FindMarks()
    {
        foreach (var marks in text.Marks)
        {
            foreach (var mark in marks)
            {
                if (mark.Opens && !mark.IsBracket)
                {
                    var (open, close) = (text.TokenAt(mark.Position), text.TokenAt(mark.Partner));
                    if (open < tokens.Count && close < tokens.Count)
                    {
                        closes[open] = close;
                    }
                }
            }
        }
    }

    private void GatherWords()
    {
        // Small words matter only where a sentence begins with the same word: a cheap mark spares the hashing of nearly all others.
        var asked = new bool[Math.Min((int)BitOperations.RoundUpToPowerOf2((uint)tokens.Count + 1), AskedMarks)];
        for (var token = 0; token < tokens.Count; token++)
        {
            if (tokens[token].Kind == TokenKind.Word && tokens[token].IsCapitalized)
            {
                asked[MarkOf(token) & (asked.Length - 1)] = true;
            }
        }

        for (var token = 0; token < tokens.Count; token++)
        {
            if (tokens[token].Kind == TokenKind.Word && !shouts[text.SentenceOf[token]])
            {
                if (!tokens[token].IsCapitalized)
                {
                    if (asked[MarkOf(token) & (asked.Length - 1)])
                    {
                        smallWords.Add(Names.Bare(text.Word(token)));
                    }
                }
                else if (!IsInitial(token))
                {
                    largeWords.Add(Names.Bare(text.Word(token)));
                }
            }
        }
    }

    private int MarkOf(int token)
    {
        var word = Names.Bare(text.Word(token));
        return (word.Length * 31) + (word[0] * 7) + (word[^1] * 131) + (word[word.Length / 2] * 1031);
    }

    /// <summary>A few words in marks that begin large and end without a stop: *« La Nuit »*, *"One Love"*; not a name that the lexicons know.</summary>
    private bool IsTitle(int open, int close)
    {
        if (close - open - 1 is < 1 or > LongestTitle || !tokens[open + 1].IsCapitalized)
        {
            return false;
        }

        if (open > 0 && (senses[open - 1] & WordSense.Work) != 0)
        {
            return true;
        }

        // *d'après la « Tribune de Genève »*: a paper's name.
        if ((senses[open + 1] & WordSense.OrganisationHead) != 0 && close - open > 2)
        {
            return false;
        }

        var (words, titled) = (0, 0);
        for (var token = open + 1; token < close; token++)
        {
            if (tokens[token].Kind == TokenKind.Punctuation && !text.IsChar(token, '-') && !(text.IsChar(token, ',') && token == close - 1))
            {
                return false;
            }

            words += tokens[token].Length > 3 ? 1 : 0;
            titled += tokens[token].Length > 3 && tokens[token].IsCapitalized ? 1 : 0;
        }

        return titled >= words && Known(open + 1, out _) < 0 && !(close - open == 3 && tokens[open + 2].Kind == TokenKind.Word && (senses[open + 1] & WordSense.FirstName) != 0);
    }

    private NameCandidate? Read(int token)
    {
        var it = tokens[token];
        if (it.Kind != TokenKind.Word || (!it.IsCapitalized && !IsArabicArticle(token)))
        {
            return it.Kind == TokenKind.Word && senses[token] != 0 ? SmallBody(token) : null;
        }

        // *#NotInMyName*, *@elysee*; *D-Redding*: a camp and a seat.
        if (token > 0 && !it.SpaceBefore && text.Text[it.Start - 1] is '#' or '@' || (!isFrench && it.Length > 3 && text.Text[it.Start + 1] == '-' && text.Text[it.Start] is 'D' or 'R' or 'I'))
        {
            return null;
        }

        // *US Granval*, *TV Lens*: letters before a name that is nobody's.
        if (isFrench && it.IsAllCapitals && it.Length is > 1 and < 6 && ((senses[token] & (WordSense.Organisation | WordSense.Role | WordSense.Title | WordSense.Ordinary)) == 0 || text.IsOneOf(token, "us", "tv", "as", "sc", "ac"))
            && Next(token) is { } named && named == token + 1 && !tokens[named].IsAllCapitals && (senses[named] & (WordSense.FirstName | WordSense.Role | WordSense.Ordinary)) == 0 && !(it.Length == 2 && text.Word(token).Contains('j')) && !shouts[text.SentenceOf[token]] && !IsCentury(token))
        {
            return Body(token, EndOfRun(named));
        }

        if ((senses[token] & WordSense.Title) != 0 && Titled(token) is { } titled)
        {
            return titled;
        }

        var known = Known(token, out var sense);
        if (known == token && !isFrench && EnglishBody(token) is { } english)
        {
            return english;
        }

        // *Conseil de sécurité nationale*: the lexicon knows a shorter body.
        var isCut = known > token && isFrench && (senses[token] & WordSense.OrganisationHead) != 0 && known + 1 < tokens.Count && IsSmallAdjective(known + 1);
        if (known >= 0 && !isCut && !(ContinuesName(known) && known == token) && !IsOrdinaryHere(token, known, sense))
        {
            // *secrétaire d'État*: no body.
            if (isFrench && text.IsOneOf(token - 1, "d'", "un", "cet", "des", "chaque") && text.IsOneOf(token, "état", "etat"))
            {
                return null;
            }

            var type = sense == WordSense.Place ? ActorType.Place : ActorType.Organisation;
            // *la défense*, *La défense plaide*: the place has both capitals.
            if (type == ActorType.Place && known == token + 1 && text.IsOneOf(token, "la", "le") && !tokens[known].IsCapitalized)
            {
                return null;
            }

            // *New Zealand Herald*, *Rhône Habitat*: a body named after a place.
            if (type == ActorType.Place && Next(known) is { } seat && seat == known + 1 && (senses[seat] & (WordSense.OrganisationHead | WordSense.OrganisationTail)) != 0 && (senses[seat] & (WordSense.Role | WordSense.FirstName)) == 0 && !tokens[token].IsAllCapitals)
            {
                return Body(token, EndOfRun(seat));
            }

            // *BNP Paribas Fortis*: a body's name goes on.
            if (type == ActorType.Organisation && known > token && Next(known) is { } more && more == known + 1 && senses[more] == 0 && !tokens[more].IsAllCapitals && !tokens[known].IsAllCapitals)
            {
                known = more;
            }

            return new NameCandidate(token, known, type, true, Gender.Unknown);
        }

        if (shouts[text.SentenceOf[token]] || HasSmallPart(token) || IsLine(token))
        {
            return null;
        }

        if (isFrench && (senses[token] & WordSense.OrganisationHead) != 0 && FrenchBody(token) is { } body)
        {
            return body;
        }

        return Run(token);
    }

    /// <summary>*Grammy-winning*, *Covid-positif*: a name within another word.</summary>
    private bool HasSmallPart(int token)
    {
        var written = text.Written(token);
        var hyphen = written.LastIndexOf('-');
        return hyphen > 0 && hyphen + 3 < written.Length && char.IsLower(written[hyphen + 1]) && !written[(hyphen + 1)..].Contains('\'') && written.Count('-') == 1;
    }

    /// <summary>*M. Fillon*, *Mme Jeanne Dupont*, *Dr. Smith*: the name without the title, which shows the gender.</summary>
    private NameCandidate? Titled(int token)
    {
        var name = token + 1;
        if (text.IsChar(name, '.'))
        {
            name++;
        }

        if (name >= tokens.Count || tokens[name].Kind != TokenKind.Word || (text.Is(token, "m") && !text.IsChar(token + 1, '.')))
        {
            return null;
        }

        if (!tokens[name].IsCapitalized && !((senses[name] & WordSense.Particle) != 0 && name + 1 < tokens.Count && tokens[name + 1].IsCapitalized))
        {
            return null;
        }

        var last = EndOfRun(name);
        var sense = senses[token];
        var gender = (sense & WordSense.FeminineTitle) != 0 ? Gender.Feminine : (sense & WordSense.MasculineTitle) != 0 ? Gender.Masculine : Gender.Unknown;
        return new NameCandidate(name, last, ActorType.Person, true, gender == Gender.Unknown ? GenderOf(name, last) : gender);
    }

    /// <summary>The last token of the longest known place or body that begins here, or -1.</summary>
    private int Known(int token, out WordSense sense)
    {
        sense = WordSense.None;
        if ((senses[token] & WordSense.Begins) != 0)
        {
            var last = Math.Min(token + WordSenses.LongestName, tokens.Count) - 1;
            for (; last > token; last--)
            {
                if (tokens[last].Kind is TokenKind.Word or TokenKind.Number || text.IsChar(last, '+'))
                {
                    sense = WordSenses.Of(Names.Bare(text.Lower.AsSpan(tokens[token].Start, tokens[last].End - tokens[token].Start))) & (WordSense.Place | WordSense.Organisation);
                    if (sense != 0)
                    {
                        sense = (sense & WordSense.Organisation) != 0 ? WordSense.Organisation : WordSense.Place;
                        return last;
                    }
                }
            }
        }

        sense = senses[token] & (WordSense.Place | WordSense.Organisation);
        if (sense == (WordSense.Place | WordSense.Organisation))
        {
            sense = WordSense.Organisation;
        }

        return sense != 0 ? token : -1;
    }

    /// <summary>At the beginning of a sentence *Nice*, *Tours*, *Orange* or *Total* need a verb or a second capital somewhere to be names.</summary>
    private bool IsOrdinaryHere(int first, int last, WordSense sense)
    {
        if (first != last)
        {
            return false;
        }

        // *US* and *FO* are bodies, *us* and *or* are words.
        if (tokens[first].Length <= 3 && !tokens[first].IsAllCapitals && tokens[first].Length < 3)
        {
            return true;
        }

        return (IsInitial(first) && smallWords.Contains(text.Word(first)) && !largeWords.Contains(text.Word(first)))
            // *des Républicains*: a party by a plural that is no people.
            || ((senses[first] & WordSense.People) != 0 && !(isFrench && sense == WordSense.Place && text.IsOneOf(first - 1, "la", "en", "de", "et")) && !(isFrench && sense == WordSense.Organisation && !IsInitial(first) && text.IsOneOf(first - 1, "les", "des", "aux")))
            || (sense == WordSense.Organisation && !tokens[first].IsAllCapitals && tokens[first].Length <= 5 && IsInitial(first) && !largeWords.Contains(text.Word(first)) && !StandsAsSubject(first));
    }

    /// <summary>A name goes on behind the token: it is part of a longer one (*Florence Parly*, *Manchester Evening News*).</summary>
    private bool ContinuesName(int token) => Next(token) is { } next && next == token + 1 && (senses[next] & (WordSense.Ordinary | WordSense.People)) == 0
        && Known(next, out _) < 0 && (!tokens[token].IsAllCapitals || tokens[next].IsAllCapitals)
        && ((senses[next] & WordSense.FirstName) == 0 || (senses[token] & WordSense.FirstName) != 0)
        // *Labour MP Jane Doe*: the role begins.
        && (isFrench || (senses[next] & WordSense.Role) == 0);
}
