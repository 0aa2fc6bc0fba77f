using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Finds the runs of tokens that name persons, bodies and places, and judges from the words in them and beside them what they are.</summary>
internal sealed partial class NameReader
{
    /// <summary>Longer names are cut, which keeps the time linear.</summary>
    private const int LongestName = 12;

    private const int LongestTitle = 8;

    private const int LongestList = 12;

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
                if (Newspaper(token, closes[token]) is { } newspaper)
                {
                    candidates.Add(newspaper);
                }

                token = closes[token];
                continue;
            }

            if (Read(token) is { } candidate)
            {
                candidate = InBrackets(candidate, candidates);
                // *la Vénétie, le Trentin*: an article alone tells less than the place beside it.
                var isOpen = candidate.Type is null || (candidate is { Type: ActorType.Organisation, IsCertain: false, Length: 1 } && !tokens[candidate.First].IsAllCapitals && candidates.Count > 0 && candidates[^1].Type == ActorType.Place && !text.IsOneOf(candidates[^1].First - 1, "à", "en", "dans", "au") && text.IsOneOf(candidate.First - 1, "le", "la", "les", "l'"));
                if (isOpen && candidates.Count > 0 && candidates[^1] is { Type: not null } neighbour && Coordinates(neighbour.Last, candidate.First))
                {
                    candidate = candidate with { Type = neighbour.Type };
                }

                candidates.Add(candidate);
                TypeList(candidates);
                if (Seat(candidate) is { } seat)
                {
                    candidates.Add(seat);
                }

                token = candidate.Last;
            }
        }

        JudgeResults(candidates);
        return WithoutCommonNouns(candidates);
    }

    /// <summary>Whether the token begins a sentence, a line or the words inside marks, so that its capital tells nothing.</summary>
    public bool IsInitial(int token)
    {
        if (token == 0 || text.SentenceOf[token] != text.SentenceOf[token - 1])
        {
            return true;
        }

        var before = tokens[token - 1];
        return before.Kind == TokenKind.Mark || text.Text[before.Start] is ':' or '•' or '-' or '.' or '!' or '?' or '…' or '—' or '–' || text.BeginsLine(token);
    }

    /// <summary>The token of the mark that closes those which the token opens, or 0.</summary>
    public int EndOfMarks(int token) => closes[token];

    private NameCandidate? Read(int token)
    {
        var it = tokens[token];
        if (it.Kind != TokenKind.Word || (!it.IsCapitalized && !IsArabicArticle(token)))
        {
            return Thoroughfare(token) is { } street ? street : it.Kind == TokenKind.Word && senses[token] != 0 ? SmallBody(token) : null;
        }

        // *(Ed. Plume)*: a publisher's Éditions.
        if (isFrench && text.Is(token, "ed") && text.IsChar(token + 1, '.'))
        {
            return null;
        }

        if (isFrench && it.IsAllCapitals && AreLettersOfWords(token))
        {
            return null;
        }

        // *La HAS*, the health authority, is an English verb written small.
        if (isFrench && it.IsAllCapitals && text.Is(token, "has") && text.Is(token - 1, "la") && !tokens[token - 1].IsAllCapitals)
        {
            return Body(token, token);
        }

        if ((senses[token] & WordSense.Title) != 0 && Titled(token) is { } titled)
        {
            return titled;
        }

        if (IsCalledByKind(token) && Known(token, out _) < 0 && (senses[token] & (WordSense.FirstName | WordSense.Title)) == 0 && !text.IsOneOf(token, "les", "la", "le", "l'"))
        {
            return Body(token, EndOfRun(token));
        }

        if (Thoroughfare(token) is { } square)
        {
            return square;
        }

        if (IsOfTheWeb(token) || NamesNobody(token) || IsShip(token))
        {
            return null;
        }

        // *dit Virginie, 42 ans*, *Florence, sa collègue,*: a first name that is a place's too.
        if (isFrench && (senses[token] & WordSense.FirstName) != 0 && (senses[token] & WordSense.Place) != 0 && text.IsChar(token + 1, ',') && token + 3 < tokens.Count
            && ((tokens[token + 2].Kind == TokenKind.Number && text.Is(token + 3, "ans")) || text.IsOneOf(token + 2, "sa", "ma", "son", "mon", "leur", "notre") || (!tokens[token + 2].IsCapitalized && (senses[token + 2] & WordSense.Role) != 0)))
        {
            return new NameCandidate(token, token, ActorType.Person, true, GenderOf(token));
        }

        if ((ByForm(token) ?? NewspaperWithArticle(token) ?? SurnameWithArticle(token) ?? NewspaperBehindArticle(token)) is { } formed)
        {
            return formed;
        }

        var known = Known(token, out var sense);
        // *L'Union européenne* is no newspaper called *L'Union*.
        if (known > token && isFrench && text.IsOneOf(token, "l'", "le", "la", "les") && Known(token + 1, out _) > known)
        {
            return null;
        }

        if (known >= 0 && known + 1 < tokens.Count && isFrench && NameClasses.Stations.Has(text.Word(known)) && BeginsPlaceOrUnknown(known + 1))
        {
            // *France Bleu Breizh Izel*.
            return Body(token, EndOfRun(known + 1));
        }

        if (known >= 0 && sense == WordSense.Place && BodyOfPlace(token, known) is { } local)
        {
            return local;
        }

        // *PSA Peugeot Citroën*: one body of several names.
        if (known >= 0 && sense == WordSense.Organisation && Next(known) is { } joined && joined == known + 1 && Known(joined, out var other) is >= 0 and var whole && other == WordSense.Organisation && isFrench)
        {
            return Body(token, Next(whole) is { } third && third == whole + 1 && Known(third, out other) is >= 0 and var thirdEnd && other == WordSense.Organisation ? thirdEnd : whole);
        }

        // *BNP Paribas Fortis*: one unknown large word more.
        if (known > token && sense == WordSense.Organisation && tokens[known].IsCapitalized && tokens[known - 1].IsCapitalized && (senses[token] & WordSense.OrganisationHead) == 0
            && Next(known) is { } more && more == known + 1 && senses[more] == 0 && Next(more) is null && !tokens[more].IsAllCapitals)
        {
            return Body(token, more);
        }

        if (known == token && !isFrench && EnglishBody(token) is { } english)
        {
            return english;
        }

        // *Conseil de sécurité nationale*: the lexicon knows a shorter body.
        var isCut = known > token && isFrench && (senses[token] & WordSense.OrganisationHead) != 0 && known + 1 < tokens.Count && IsSmallAdjective(known + 1);
        if (known >= 0 && !isCut && !(ContinuesName(known) && known == token) && !IsOrdinaryHere(token, known, sense))
        {
            // *secrétaire d'État*: no body.
            if (isFrench && text.IsOneOf(token, "état", "etat") && (text.IsOneOf(token - 1, "d'", "un", "cet", "des", "chaque") || (text.Is(token + 1, "de") && text.Is(token + 2, "droit")) || text.IsOneOf(token + 1, "membre", "partie", "voisin", "américain", "fédéré") || IsOneOfStates(token)))
            {
                return null;
            }

            var type = sense == WordSense.Place ? ActorType.Place : ActorType.Organisation;
            return new NameCandidate(token, known, type, true, Gender.Unknown);
        }

        if (shouts[text.SentenceOf[token]] || HasSmallPart(token) || IsLine(token))
        {
            return null;
        }

        // *le Center for European Reform*: a body's English name.
        if (isFrench && text.IsOneOf(token, "center", "centre", "institute", "council", "committee", "foundation", "office", "department", "bureau", "board", "school", "university", "college", "society") && text.IsOneOf(token + 1, "for", "of", "on")
            && token + 2 < tokens.Count && tokens[token + 2].IsCapitalized)
        {
            return Body(token, EndOfRun(token + 2));
        }

        if (isFrench && (senses[token] & WordSense.OrganisationHead) != 0 && FrenchBody(token) is { } body)
        {
            return body with { Last = BehindSecondField(body.Last) };
        }

        return Run(token);
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

        // *Mme von der Mühll*
        var large = name;
        while (large < Math.Min(tokens.Count - 1, name + 2) && !tokens[large].IsCapitalized && (senses[large] & WordSense.Particle) != 0)
        {
            large++;
        }

        if (!tokens[large].IsCapitalized)
        {
            return null;
        }

        var last = EndOfRun(name);
        // *l'organisation caritative St John Rescue*
        if (isFrench && text.IsOneOf(token, "st", "ste") && token > 0 && BodyBefore(token - 1, token))
        {
            return Body(token, last);
        }

        var sense = senses[token];
        var gender = (sense & WordSense.FeminineTitle) != 0 ? Gender.Feminine : (sense & WordSense.MasculineTitle) != 0 ? Gender.Masculine : Gender.Unknown;
        return new NameCandidate(name, last, ActorType.Person, true, gender == Gender.Unknown ? GenderOf(name) : gender);
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
                    var found = WordSenses.Of(Names.Bare(text.Lower.AsSpan(tokens[token].Start, tokens[last].End - tokens[token].Start)));
                    sense = found & (WordSense.Place | WordSense.Organisation);
                    // *La défense* is no district, *Arabie saoudite* is a country.
                    if (sense != 0 && (tokens[last].Kind != TokenKind.Word || tokens[last].IsCapitalized || (found & WordSense.SmallEnd) != 0))
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

        // *dans le Sud* is a region, *SUD* a union.
        if (isFrench && !tokens[first].IsAllCapitals && text.Is(first, "sud"))
        {
            return true;
        }

        // *US* and *FO* are bodies, *us* and *or* are words.
        if (tokens[first].Length <= 3 && !tokens[first].IsAllCapitals && tokens[first].Length < 3)
        {
            return true;
        }

        // *la Suisse*: the country, which is a people's word too.
        if (isFrench && sense == WordSense.Place && !IsInitial(first) && text.IsOneOf(first - 1, "la", "en", "l'", "d'") && (senses[first] & WordSense.People) != 0 && !(first + 1 < tokens.Count && tokens[first + 1].IsCapitalized))
        {
            return false;
        }

        return (IsInitial(first) && smallWords.Contains(text.Word(first)) && !largeWords.Contains(text.Word(first)))
            // *des Républicains*: a party by a plural that is no people.
            || ((senses[first] & WordSense.People) != 0 && !(isFrench && sense == WordSense.Organisation && !IsInitial(first) && text.IsOneOf(first - 1, "les", "des", "aux")))
            || (sense == WordSense.Organisation && !tokens[first].IsAllCapitals && tokens[first].Length <= 5 && IsInitial(first) && !largeWords.Contains(text.Word(first)) && !StandsAsSubject(first));
    }

    /// <summary>A name goes on behind the token: it is part of a longer one (*Florence Parly*, *Manchester Evening News*).</summary>
    private bool ContinuesName(int token) => Next(token) is { } next && next == token + 1 && (senses[next] & (WordSense.Ordinary | WordSense.People)) == 0
        && Known(next, out _) < 0 && (!tokens[token].IsAllCapitals || tokens[next].IsAllCapitals)
        && ((senses[next] & WordSense.FirstName) == 0 || (senses[token] & WordSense.FirstName) != 0)
        // *Labour MP Jane Doe*: the role begins.
        && (isFrench || (senses[next] & WordSense.Role) == 0);
}
