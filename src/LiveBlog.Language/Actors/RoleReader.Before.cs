using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>The role that stands before a name.</summary>
internal sealed partial class RoleReader
{
    private const int LongestOneOf = 10;

    private RolePhrase? Before(NameCandidate candidate, HashSet<int> lastOfPerson)
    {
        var last = candidate.First - 1;
        if (text.BeginsLine(candidate.First))
        {
            return null;
        }

        // *Le chef du parti « Paul Durand a… »*: a mark that opens between.
        if (last > 0 && tokens[last].Kind == TokenKind.Mark && names.EndOfMarks(last) > candidate.Last)
        {
            last--;
            if (tokens[last].Kind != TokenKind.Word)
            {
                return null;
            }
        }

        // A title comes between: *le ministre, M. Dupont*.
        if (text.IsChar(last, '.') && last > 0 && (senses[last - 1] & WordSense.Title) != 0)
        {
            last -= 2;
        }
        else if (last >= 0 && (senses[last] & WordSense.Title) != 0 && (senses[last] & WordSense.Role) == 0)
        {
            last--;
        }

        // *Le président de l'association, le Dr Dupont*
        if (isFrench && last < candidate.First - 1 && text.IsOneOf(last, "le", "la") && text.IsChar(last - 1, ','))
        {
            last--;
        }

        // *le président (Paul Durand)*
        if (isFrench && text.IsChar(last, '(') && text.IsChar(candidate.Last + 1, ')') && last > 1 && IsNoun(last - 1) && IsDeterminer(FirstOf(last - 1) - 1) && !attached.Contains(last - 1))
        {
            return new RolePhrase(FirstOf(last - 1), last - 1, last - 1);
        }

        if (text.IsChar(last, ','))
        {
            // *Selon l'entrepreneuse, Léa Martin n'aurait pas dû…*: another's.
            return !SameSentence(last - 1, candidate.First) || (BeforeComma(last - 1, lastOfPerson) ?? OneOf(last - 1)) is not { } outside
                || (isFrench && text.IsOneOf(outside.First - 2, "selon", "pour", "après") && candidate.Last + 1 < tokens.Count && Clauses.LooksFinite(text, candidate.Last + 1)) ? null : outside;
        }

        if (!SameSentence(last, candidate.First) || IsTie(last))
        {
            return OfficeTitle(candidate);
        }

        // *la secrétaire de la CGT Kervallen*: a section of the body.
        if (isFrench && candidate is { Type: null, Length: 1 } && tokens[last].IsAllCapitals)
        {
            return null;
        }

        // *l'avocat de la famille Dupont*: of them, not of one.
        if (isFrench && text.IsOneOf(last, "famille", "familles", "époux", "clan", "frères", "sœurs"))
        {
            return null;
        }

        // *l'institut d'études économiques Rexel*: the body's name, whoever heads it.
        if (isFrench && candidate is { Type: null, Length: 1 } && IsBodysName(last))
        {
            return null;
        }

        var inner = NounBefore(last, hasComma: false) is >= 0 and var noun && !HasVerb(noun, last) ? new RolePhrase(FirstOf(noun), noun, last) : BesidePerson(candidate, last);
        if (inner is not { } role)
        {
            return OfficeTitle(candidate);
        }

        // *l'avocat de l'accusée Me Paul Durand*: the lawyer's name, and not the client's.
        if (isFrench && last < candidate.First - 1 && role.Last == role.Noun && text.IsOneOf(role.First - 1, "l'", "la", "du") && text.IsOneOf(text.Is(role.First - 1, "du") ? role.First - 1 : role.First - 2, "de", "du")
            && (text.Is(role.First - 1, "du") ? role.First - 2 : role.First - 3) is var counsel && text.IsOneOf(counsel, "avocat", "avocate", "conseil", "défenseur"))
        {
            return new RolePhrase(counsel, counsel, role.Last);
        }

        // *le chef d'état-major, le général Dupont*: the outer phrase is of the same person.
        if (IsDeterminer(role.First - 1) && text.IsChar(role.First - 2, ',') && SameSentence(role.First - 3, candidate.First) && BeforeComma(role.First - 3, lastOfPerson) is { } outer)
        {
            attached.Add(role.Noun);
            attached.Add(outer.Noun);
            return IsRank(role) || IsFaction(role.Noun) ? outer : role;
        }

        return IsFaction(role.Noun) && !IsCamp(role.Noun) ? null : Coordinated(role);
    }

    /// <summary>Whether a body's noun with nothing but small words behind it ends at the token.</summary>
    private bool IsBodysName(int last)
    {
        for (var token = last; token >= 0 && last - token < 6 && tokens[token] is { Kind: TokenKind.Word, IsCapitalized: false }; token--)
        {
            if (text.IsOneOf(token, "institut", "cabinet", "société", "laboratoire", "entreprise", "compagnie", "fondation"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>*le journaliste et écrivain Jean Dupont*: two nouns with one article.</summary>
    private RolePhrase Coordinated(RolePhrase role) =>
        text.IsOneOf(role.First - 1, "et", "and") && role.First > 2 && IsNoun(role.First - 2) && IsDeterminer(role.First - 3) && SameSentence(role.First - 3, role.First) ? role with { First = role.First - 2 } : role;

    private bool SameSentence(int one, int other) => one >= 0 && text.SentenceOf[one] == text.SentenceOf[other];

    /// <summary>*le maire de Lens, Jean Dupont*: the phrase that ends before the comma.</summary>
    private RolePhrase? BeforeComma(int last, HashSet<int> lastOfPerson)
    {
        if (last < 0 || IsTie(last) || NounBefore(last, hasComma: true) is not (>= 0 and var noun) || HasVerb(noun, last))
        {
            return null;
        }

        // *Paul Durand, maire de Lens, Jean Dupont*: the role of the one before; *le maire* needs its article.
        var first = FirstOf(noun);
        first += isFrench && first < noun && text.Is(first, "autre") ? 1 : 0;
        var before = text.Is(first - 1, "autre") ? first - 2 : first - 1;
        var comma = IsDeterminer(before) ? before - 1 : before;
        if ((text.IsChar(comma, ',') && lastOfPerson.Contains(comma - 1)) || !(IsDeterminer(before) || names.IsInitial(first) || (!isFrench && tokens[first].IsCapitalized && text.IsChar(before, ','))) || (EndOfPhrase(noun) < last && HasAnotherName(noun, last)))
        {
            return null;
        }

        return new RolePhrase(first, noun, last);
    }

    /// <summary>*l'une des figures du mouvement, Anne Dupont*, *un des chercheurs, Jean Dupont*: one of several before the comma.</summary>
    private RolePhrase? OneOf(int last)
    {
        for (var token = last - 2; token >= 0 && last - token < LongestOneOf && text.SentenceOf[token] == text.SentenceOf[last] && tokens[token + 2].Kind == TokenKind.Word; token--)
        {
            if (text.IsOneOf(token, "un", "une", "one") && text.IsOneOf(token + 1, "des", "de", "of"))
            {
                return new RolePhrase(token, token, last);
            }
        }

        return null;
    }

    /// <summary>*la ministre de la Ville brille en la matière*: a verb with its object behind the noun's phrase, told by the article or adverb that follows it.</summary>
    private bool HasVerb(int noun, int last)
    {
        var verb = EndOfPhrase(noun) + 1;
        return isFrench && verb < last && !tokens[verb].IsCapitalized && tokens[verb].Kind == TokenKind.Word && !IsTie(verb) && text.Word(verb)[^1] is 'e' or 't' or 'd' or 'a'
            && (text.IsOneOf(verb + 1, "le", "la", "les", "l'", "un", "une", "son", "sa", "ses", "leur", "désormais", "que", "qu'", "pas", "déjà", "aussi", "plus") || (text.Is(verb + 1, "en") && text.IsOneOf(verb + 2, "la", "le", "l'")));
    }

    /// <summary>The nearest role noun whose phrase can end at the token; before a comma the outermost of nested ones; -1 for none.</summary>
    private int NounBefore(int last, bool hasComma)
    {
        var noun = -1;
        for (var token = last; token >= 0 && last - token < LongestRole && text.SentenceOf[token] == text.SentenceOf[last]; token--)
        {
            if (text.IsChar(token, ')'))
            {
                // *le maire (Les Verts) Jean Dupont*.
                var open = token - 1;
                while (open > 0 && token - open < 5 && !text.IsChar(open, '('))
                {
                    open--;
                }

                if (!text.IsChar(open, '('))
                {
                    break;
                }

                token = open;
                continue;
            }

            if (!CanStandInRole(token))
            {
                break;
            }

            if (IsNoun(token) && !attached.Contains(token) && !text.IsPossessive(token) && (token == last || CanFollowNoun(token + 1) || hasComma) && (noun < 0 || IsNested(token, noun)))
            {
                noun = token;
                if (!hasComma || !isFrench)
                {
                    break;
                }
            }
        }

        return noun;
    }

    /// <summary>A name followed by small words that the role's phrase does not hold: the words are a clause.</summary>
    private bool HasAnotherName(int noun, int last)
    {
        var unknown = 0;
        for (var token = EndOfPhrase(noun) + 1; token <= last; token++)
        {
            unknown += tokens[token].IsCapitalized || tokens[token].Kind != TokenKind.Word ? 0 : 1;
        }

        // *chargée de l'Égalité entre les hommes et les femmes*: what an office is charged with is told at length.
        return unknown > (text.IsOneOf(EndOfPhrase(noun) + 1, "chargé", "chargée") ? 12 : 6);
    }

    private bool IsNested(int outer, int inner)
    {
        var before = FirstOf(inner) - 1;
        // *secrétaire d'État chargée de l'Égalité*: what the office is charged with.
        if (text.IsOneOf(inner, "chargé", "chargée") && before > outer && EndOfPhrase(outer) >= before)
        {
            return true;
        }

        return before > outer && (text.Is(before, "en") || text.Is(before, "du") || text.Is(before, "des") || text.Is(before, "de") || text.Is(before, "d'")
            || (IsDeterminer(before) && (text.Is(before - 1, "de") || text.Is(before - 1, "d'"))));
    }
}
