using LiveBlog.Linguistics.Quotes;
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
        // *le Piémont (Turin), la Vénétie*: over brackets, and an article of the second.
        var at = text.IsChar(last + 1, ')') ? last + 2 : SpeakerPhrases.BehindBrackets(text, last + 1);
        var next = text.IsOneOf(first - 1, "le", "la", "les", "l'") ? first - 1 : first;
        return next == at + 1 && (text.IsChar(at, ',') || text.IsOneOf(at, "et", "ou", "and", "or")) && text.SentenceOf[last] == text.SentenceOf[first];
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
            return it.Kind == TokenKind.Word && senses[token] != 0 ? SmallBody(token) : null;
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

    /// <summary>*Commission nationale informatique et libertés (Cnil)*: over a second field that its letters stand behind.</summary>
    private int BehindSecondField(int last)
    {
        if (!text.Is(last + 1, "et"))
        {
            return last;
        }

        for (var token = last + 2; token < Math.Min(last + 6, tokens.Count - 2) && tokens[token].Kind == TokenKind.Word; token++)
        {
            if (text.IsChar(token + 1, '(') && text.IsChar(token + 3, ')') && tokens[token + 2] is { IsCapitalized: true, Length: < 9 })
            {
                return token;
            }
        }

        return last;
    }

    /// <summary>*le navire Virginia*: a ship is no actor.</summary>
    private bool IsShip(int token) => isFrench && text.IsOneOf(token - 1, "navire", "paquebot", "cargo", "voilier", "ferry", "pétrolier", "porte-conteneurs", "chalutier", "yacht", "sous-marin") && text.IsOneOf(token - 2, "le", "un", "du", "au", "ce");

    /// <summary>*l'Etat de l'Arizona*: one of several.</summary>
    private bool IsOneOfStates(int token)
    {
        var place = token + (text.IsOneOf(token + 2, "l'", "la", "le") ? 3 : 2);
        return text.IsOneOf(token + 1, "de", "du", "d'") && place < tokens.Count && tokens[place].IsCapitalized && (senses[place] & WordSense.Place) != 0;
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
