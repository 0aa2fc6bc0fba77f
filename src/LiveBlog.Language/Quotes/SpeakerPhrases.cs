using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Reads the words that stand for a speaker.</summary>
internal static partial class SpeakerPhrases
{
    /// <summary>How many tokens a speaker's description may have.</summary>
    private const int Longest = 30;

    /// <summary>Reads a noun phrase forward from a token; null when none begins there.</summary>
    public static SpeakerPhrase? At(TokenizedText text, int first, int limit)
    {
        limit = Math.Min(Math.Min(limit, first + Longest), text.Tokens.Count);
        var word = text.Word(first);
        if (first >= limit || word.IsEmpty)
        {
            return null;
        }

        if (IsPronoun(text, first))
        {
            return Pronoun(text, first);
        }

        // *Lorsqu'il est parti*: one word of two, and no name.
        if (text.Language == TextLanguage.French && (word.StartsWith("lorsqu") || word.StartsWith("puisqu") || word.StartsWith("quoiqu") || word.StartsWith("jusqu")))
        {
            return null;
        }

        // *Plus tôt dans la journée*
        if (word is "plus" && text.Word(first + 1) is "tôt" or "tard" or "loin" or "que" or "de")
        {
            return null;
        }

        // *A un journaliste*: capitals often go without their accents.
        if (word is "a" && text.Language == TextLanguage.French)
        {
            return null;
        }

        // *Ce dernier*, *cette dernière*: as good as a pronoun.
        if (text.Is(first, "ce") && text.Is(first + 1, "dernier"))
        {
            return new SpeakerPhrase(first, first + 1, -1, -1, -1, true, Gender.Masculine, false);
        }

        if (text.Is(first, "cette") && text.Is(first + 1, "dernière"))
        {
            return new SpeakerPhrase(first, first + 1, -1, -1, -1, true, Gender.Feminine, false);
        }

        var token = text.Tokens[first];
        var isDetermined = IsDeterminer(text, first) || token.Kind == TokenKind.Number || (word is "de" && text.Word(first + 1) is "nombreux" or "nombreuses");
        // *De l'autre côté*, *De quoi*: no noun phrase.
        if (!isDetermined && token.IsCapitalized && word is "de" or "d'" or "d’" && !(first + 1 < text.Tokens.Count && text.Tokens[first + 1].IsCapitalized))
        {
            return null;
        }

        if (!isDetermined && token.IsCapitalized && (SpeechWords.PhraseEnds.Has(word) || SpeechWords.Adverbs.Has(word) || IsNobody(word) || IsParticipleAtHead(text, first) || IsPlainAtHead(text, first)))
        {
            return null;
        }

        // *Economy minister Karin Berg*: what an office looks after, in small letters before it.
        if (text.Language == TextLanguage.English && !isDetermined && token is { Kind: TokenKind.Word, IsCapitalized: false } && !SpeechWords.PhraseEnds.Has(word) && OfficeBehind(text, first, limit) is >= 0 and var office && At(text, office, limit) is { HasName: true } holder)
        {
            return holder with { First = first };
        }

        if (!isDetermined && !token.IsCapitalized && !(token.Kind == TokenKind.Word && (SpeechWords.People.Has(word) || (text.Language == TextLanguage.English && (SpeechWords.Bodies.Has(word) || (WordSenses.Of(word) & WordSense.Role) != 0)) || word is "de" or "des" or "du")))
        {
            return null;
        }

        // *Senior sources insist*: the capital begins the sentence.
        if (text.Language == TextLanguage.English && !isDetermined && token.IsCapitalized && text.FirstToken(text.SentenceOf[first]) == first && !IsGivenName(text, first) && first + 1 < limit
            && text.Word(first + 1) is var plural && plural.EndsWith("s") && !text.Tokens[first + 1].IsCapitalized && SpeechWords.People.Has(plural))
        {
            return new SpeakerPhrase(first, first + 1, -1, -1, first + 1, false, Gender.Unknown, true);
        }

        var last = End(text, first, limit);
        // *La correspondante de la chaîne en Égypte, Anne Petit*: where somebody works, before the name.
        if (isDetermined && last >= first && text.Word(last + 1) is "en" or "à" or "au" or "aux" or "in" && last + 4 < limit && text.Tokens[last + 2].IsCapitalized && text.IsChar(last + 3, ',') && text.Tokens[last + 4].IsCapitalized && IsGivenName(text, last + 4))
        {
            last += 2;
        }

        // *Le comptage réalisé par le cabinet Présence*: whose it is.
        if (text.Language == TextLanguage.French && last > first && text.Is(last + 1, "par") && IsMade(text.Word(last)) && At(text, last + 2, limit) is { IsPronoun: false } maker && (maker.HasName || text.Tokens[maker.Last].IsCapitalized) && SpeechWords.Documents.Has(text.Word(first + 1)))
        {
            last = maker.Last;
        }

        return last < first || (isDetermined && last == first && !token.IsCapitalized) ? null : Describe(text, first, last);
    }

    /// <summary>The noun of an office right before a name and behind one small word or two; -1 where none stands.</summary>
    private static int OfficeBehind(TokenizedText text, int first, int limit)
    {
        for (var at = first + 1; at < Math.Min(first + 3, limit - 1) && text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalized: false } && !SpeechWords.PhraseEnds.Has(text.Word(at)) && !SpeechWords.Determiners.Has(text.Word(at)); at++)
        {
            if (SpeechWords.People.Has(text.Word(at)) && text.Tokens[at + 1].IsCapitalized)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The noun phrase whose article is drawn into *au* or *aux*.</summary>
    public static SpeakerPhrase? BehindContracted(TokenizedText text, int first, int limit) =>
        End(text, first, Math.Min(Math.Min(limit, first + Longest), text.Tokens.Count)) is var last && last >= first ? Describe(text, first, last) : null;

    private static bool IsMade(ReadOnlySpan<char> word) => word is "recueilli" or "recueillie" or "recueillis" or "recueillies" or "obtenu" or "obtenue" or "obtenus" or "obtenues" or "révélé" or "révélée" or "révélés" or "révélées" or "diffusé" or "diffusée" or "diffusés" or "réalisé" or "réalisée" or "réalisés" or "réalisées" or "publié" or "publiée" or "publiés" or "publiées" or "établi" or "établie" or "fourni" or "fournis" or "fournie" or "fournies" or "mené" or "menée" or "effectué" or "effectuée" or "communiqué" or "communiqués" or "donné" or "donnés";

    /// <summary>An article or another word that begins a noun phrase; French *le* begins a name in English.</summary>
    private static bool IsDeterminer(TokenizedText text, int token) =>
        text.Word(token) is var word && (SpeechWords.Determiners.Has(word) || word is "l'" or "l’") && !(text.Language == TextLanguage.English && word is "le" or "la" or "les" or "l'" or "l’" or "des" or "un" or "une" or "son" or "sa" or "ce" or "mon" or "ma");

    /// <summary>Words that stand for nobody who could be quoted.</summary>
    public static bool IsNobody(ReadOnlySpan<char> word) =>
        word is "je" or "nous" or "tu" or "vous" or "moi" or "on" or "ce" or "cela" or "ça" or "ceci" or "i" or "we" or "you" or "it" or "there" or "this" or "that" or "rien" or "y" or "en" or "voici" or "voilà"
        || (word.Length == 2 && Letters.IsApostrophe(word[1]) && word[0] is not ('l' or 'd'));

    /// <summary>*Prenant la parole, …*, *Interrogée sur ce point, …*: a capital at the head of a sentence that begins no name.</summary>
    private static bool IsParticipleAtHead(TokenizedText text, int first)
    {
        var word = text.Word(first);
        if (text.Language == TextLanguage.English)
        {
            return word.Length > 4 && (word.EndsWith("ed") || word.EndsWith("ing")) && text.Tokens[first].Start == text.Sentences[text.SentenceOf[first]].Start
                && !IsGivenName(text, first) && first + 1 < text.Tokens.Count && !text.Tokens[first + 1].IsCapitalized;
        }

        return (word.Length > 3 || word is "âgé" or "née") && (word.EndsWith("ant") || (word.Length > 5 && word.TrimEnd('s').TrimEnd('e') is var stem && (stem.EndsWith("enu") || stem.EndsWith("ndu") || stem.EndsWith("ncu") || stem.EndsWith("ttu") || stem.EndsWith("aru") || stem.EndsWith("nnu"))) || word.EndsWith("é") || word.EndsWith("ée") || word.EndsWith("és") || word.EndsWith("ées") || (word[^1] is 'u' or 'i' or 's' or 't' or 'e' && text.Word(first + 1) is "à" or "par" or "en" or "au" or "d'" or "dans" or "devant" && word is not ("mais" or "puis" or "lors" or "après" or "face" or "suite" or "grâce")) || word is "venu" or "venue" or "venus" or "reçu" or "reçue" or "déçu" or "déçue" or "élu" or "élue" or "issu" or "issue" or "connu" or "connue")
            && text.Tokens[first].Start == text.Sentences[text.SentenceOf[first]].Start && !IsGivenName(text, first) && first + 1 < text.Tokens.Count && !text.Tokens[first + 1].IsCapitalized;
    }

    /// <summary>*Loin de là*, *Dès lors*, *Violences sexuelles au port.*: a capital that only begins the sentence.</summary>
    private static bool IsPlainAtHead(TokenizedText text, int first)
    {
        // *Accusant Paul Durand de mentir, …*
        if (text.Language == TextLanguage.French && text.Word(first).EndsWith("ant") && VerbsOfSaying.Of(text.Word(first), text.Language).HasFlag(VerbForm.PresentParticiple) && text.Tokens[first].Start == text.Sentences[text.SentenceOf[first]].Start)
        {
            return true;
        }

        // *Soit, un « engorgement »*
        if (text.Is(first, "soit") && text.Language == TextLanguage.French && text.IsChar(first + 1, ','))
        {
            return true;
        }

        if (text.Language != TextLanguage.French || first + 1 >= text.Tokens.Count || text.Tokens[first + 1] is not { Kind: TokenKind.Word, IsCapitalized: false } || text.Tokens[first].Start != text.Sentences[text.SentenceOf[first]].Start || IsGivenName(text, first))
        {
            return false;
        }

        var word = text.Word(first);
        var next = text.Word(first + 1);
        return word is "loin" or "dès" or "exit" || (word is "vu" && SpeechWords.Determiners.Has(next)) || word.StartsWith("mi-")
            // *Envoyer une lettre à chacun*
            || (word.Length > 4 && (word.EndsWith("er") || word.EndsWith("ir") || word.EndsWith("dre")) && SpeechWords.Determiners.Has(next))
            // A plural noun and the adjective that agrees with it.
            || (word.Length > 4 && word[^1] == 's' && next.Length > 4 && (next.EndsWith("elles") || next.EndsWith("ales") || next.EndsWith("ives") || next.EndsWith("iques") || next.EndsWith("aires") || next.EndsWith("euses") || next.EndsWith("ées")));
    }

    public static bool IsPronoun(ReadOnlySpan<char> word) => SpeechWords.Pronouns.Has(word) || word is "lui" or "eux";

    /// <summary>Whether a token is a pronoun of the text's language: *Liu He* is somebody in French.</summary>
    public static bool IsPronoun(TokenizedText text, int token) =>
        IsPronoun(text.Word(token)) && !(text.Language == TextLanguage.French && text.Tokens[token].IsCapitalized && text.Word(token) is "he" or "she" or "it" or "they" or "him" or "her");

    public static SpeakerPhrase Pronoun(TokenizedText text, int token)
    {
        var word = text.Word(token);
        var gender = word is "elle" or "elles" or "she" or "celle-ci" or "celles-ci" or "elle-même" or "elles-mêmes" ? Gender.Feminine : word is "il" or "he" or "lui" or "celui-ci" or "lui-même" ? Gender.Masculine : Gender.Unknown;
        return new SpeakerPhrase(token, token, -1, -1, -1, true, gender, word is "ils" or "elles" or "they" or "eux" or "ceux-ci" or "celles-ci" or "eux-mêmes" or "elles-mêmes");
    }

    /// <summary>*Sa réponse*, *leur message*: as good as a pronoun, whose gender only English tells.</summary>
    public static SpeakerPhrase Possessive(TokenizedText text, int token)
    {
        var word = text.Word(token);
        return new SpeakerPhrase(token, token, -1, -1, -1, true, word is "his" ? Gender.Masculine : word is "her" ? Gender.Feminine : Gender.Unknown, word is "leur" or "leurs" or "their");
    }

    /// <summary>What a noun phrase between two tokens, both included, says of its speaker.</summary>
    public static SpeakerPhrase Describe(TokenizedText text, int first, int last)
    {
        var (nameFirst, nameLast) = SpeakerNames.In(text, first, last);
        // *Saltmere chief minister Paul Berg*: the place is no name.
        if (text.Language == TextLanguage.English && nameFirst == first && nameLast == first && last > first + 1 && OfficeBeforeName(text, first + 1, last + 1) is >= 0 and var office)
        {
            (nameFirst, nameLast) = SpeakerNames.In(text, office + 1, last);
        }

        var noun = -1;
        var article = text.Word(first);
        var start = IsDeterminer(text, first) || text.Tokens[first].Kind == TokenKind.Number ? first + 1 : first;
        start = text.Is(start + 2, "year-old") ? start + 3 : start;
        for (var owner = Math.Min(last, first + 4); owner >= first; owner--)
        {
            if (text.IsPossessive(owner))
            {
                start = owner + 1;
                break;
            }
        }

        for (var token = start; token <= last && token < start + 4; token++)
        {
            var word = text.Word(token);
            if (IsPersonNoun(text, token) || IsFigure(text, first, token) || SpeechWords.Bodies.Has(word) || SpeechWords.Documents.Has(word) || SpeechWords.Manners.Has(word))
            {
                // *Le Premier ministre*, *l'ancien ministre*: the noun is the last of them.
                noun = token;
                if (word is not ("premier" or "première" or "ancien" or "ancienne" or "jeune" or "vice" or "chef"))
                {
                    break;
                }
            }
            else if (noun >= 0)
            {
                break;
            }
        }

        if (noun < 0 && start <= last && start != nameFirst)
        {
            noun = start;
        }

        var gender = article is "la" or "une" or "cette" or "sa" || text.Is(first, "mme") || text.Is(first, "mrs") || text.Is(first, "ms") ? Gender.Feminine
            : article is "l'" or "l’" && text.Word(first + 1) is "ancienne" or "actuelle" ? Gender.Feminine
            : article is "l'" or "l’" && text.Word(first + 1) is "ancien" or "actuel" ? Gender.Masculine
            : article is "le" or "un" or "ce" || text.Is(first, "m") || text.Is(first, "mr") ? Gender.Masculine
            : noun >= 0 ? text.Language == TextLanguage.English ? EnglishGenderOf(text.Word(noun)) : GenderOf(text.Word(noun)) : Gender.Unknown;
        if (nameFirst >= 0 && gender == Gender.Unknown)
        {
            gender = GenderOfName(text, nameFirst);
        }

        var isPlural = article is "les" or "des" or "ces" or "ses" or "leurs" or "plusieurs" or "deux" or "trois" or "certains" or "quelques" or "several" or "some";
        isPlural |= noun >= 0 && nameFirst < 0 && article is not ("le" or "la" or "un" or "une") && text.Word(noun) is { Length: > 4 } plural && plural[^1] == 's' && IsPersonNoun(plural) && plural is not "fils";
        for (var token = first; token < last && !isPlural; token++)
        {
            isPlural = nameFirst == first && text.Is(token, "et");
        }

        return new SpeakerPhrase(first, last, nameFirst, nameLast, noun, false, gender, isPlural);
    }

    /// <summary>Whether a speaker is a news agency, which passes on what others say.</summary>
    public static bool IsAgency(TokenizedText text, SpeakerPhrase? speaker) =>
        speaker is { IsPronoun: false } agency && text.Word(agency.Last) is "reuters" or "afp" or "ap" or "belga" or "ats" or "efe" or "dpa" or "ansa";

    /// <summary>Whether a noun names a person: in the list, or by its ending.</summary>
    public static bool IsPersonNoun(ReadOnlySpan<char> word) =>
        SpeechWords.People.Has(word)
        || (WordSenses.Of(word) & (WordSense.Role | WordSense.EnglishRole)) is not 0 and var role && (role & WordSense.EnglishRole) == 0
        || (word.Length > 6 && (word.EndsWith("iste") || word.EndsWith("ologue") || word.EndsWith("logiste") || word.EndsWith("rice") || word.EndsWith("icien") || word.EndsWith("icienne")) && (WordSenses.Of(word) & WordSense.FirstName) == 0)
        || (word.Length > 5 && word[^1] == 's' && (SpeechWords.People.Has(word[..^1]) || (WordSenses.Of(word[..^1]) & (WordSense.Role | WordSense.EnglishRole)) is not 0 and var several && (several & WordSense.EnglishRole) == 0));

    /// <summary>The same in the text's language: *chair* and *co-chairman* are persons in English alone.</summary>
    public static bool IsPersonNoun(TokenizedText text, int token) =>
        IsPersonNoun(text.Word(token)) || (text.Is(token, "reporter") && text.Word(token - 1) is "le" or "un" or "ce" or "son" or "notre") || (text.Language == TextLanguage.English && (WordSenses.Of(text.Word(token)) & (WordSense.Role | WordSense.EnglishRole)) != 0);

    /// <summary>*Cette figure du mouvement*, *une autre figure historique*: somebody, in French.</summary>
    public static bool IsFigure(TokenizedText text, int first, int noun) =>
        text.Language == TextLanguage.French && text.Is(noun, "figure") && text.Word(first) is "cette" or "une" or "la" or "l'" or "l’"
        && (text.Is(first, "cette") || text.Word(noun + 1) is "de" or "du" or "des" or "d'" or "d’" or "historique" or "majeure" or "emblématique");

    public static Gender GenderOf(ReadOnlySpan<char> noun) =>
        noun is "ministère" or "père" or "frère" or "confrère" or "monastère" ? Gender.Masculine
            : noun.Length > 3 && noun[^1] == 'e' && SpeechWords.People.Has(noun[..^1]) ? Gender.Feminine
            : noun.EndsWith("ée") || noun.EndsWith("trice") || noun.EndsWith("ère") || noun.EndsWith("enne") || noun.EndsWith("euse") || noun.EndsWith("ante") || noun.EndsWith("ente") || noun.EndsWith("uelle")
            ? Gender.Feminine
            : (WordSenses.Of(noun) & WordSense.Role) is var role && role is WordSense.FeminineRole or WordSense.MasculineRole ? role == WordSense.FeminineRole ? Gender.Feminine : Gender.Masculine
            : noun.EndsWith("é") || noun.EndsWith("teur") || noun.EndsWith("ier") || noun.EndsWith("ien") || noun.EndsWith("ant") || noun.EndsWith("eur") || noun.EndsWith("uel") ? Gender.Masculine : Gender.Unknown;

    /// <summary>English nouns of roles tell no gender but by -man and -woman and among kin.</summary>
    private static Gender EnglishGenderOf(ReadOnlySpan<char> noun) =>
        noun.EndsWith("woman") || noun is "mother" or "sister" or "wife" or "daughter" or "widow" or "aunt" or "girl" or "actress" or "queen" or "princess" or "duchess" or "mother-in-law" or "daughter-in-law" ? Gender.Feminine
            : (noun.EndsWith("man") && noun is not ("german" or "roman" or "human" or "norman" or "ottoman")) || noun is "father" or "brother" or "husband" or "son" or "uncle" or "boy" or "king" or "prince" or "duke" or "father-in-law" or "son-in-law" ? Gender.Masculine : Gender.Unknown;

    public static Gender GenderOfName(TokenizedText text, int name)
    {
        // *Jean-Marc* where only *Jean* is known.
        var word = text.Word(name);
        var sense = WordSenses.Of(word) & WordSense.FirstName;
        if (sense == 0 && word.IndexOf('-') is > 0 and var hyphen)
        {
            sense = WordSenses.Of(word[..hyphen]) & WordSense.FirstName;
        }

        return sense == WordSense.FeminineName ? Gender.Feminine : sense == WordSense.MasculineName ? Gender.Masculine : Gender.Unknown;
    }

    /// <summary>*L'Ivoirienne*, *the Swede*: a people's name as a noun.</summary>
    public static bool IsPeople(TokenizedText text, int token) =>
        text.Tokens[token].IsCapitalized && ((WordSenses.Of(text.Word(token)) is var sense && (sense & WordSense.People) != 0) || (sense == 0 && HasPeoplesEnding(text, token)))
        && SpeechWords.Determiners.Has(text.Word(token - 1)) && !(text.Language == TextLanguage.English && text.Tokens[Math.Min(token + 1, text.Tokens.Count - 1)].Kind == TokenKind.Word && !SpeechWords.PhraseEnds.Has(text.Word(token + 1)) && VerbsOfSaying.Of(text.Word(token + 1), text.Language) == VerbForm.None);

    /// <summary>*L'une des figures du mouvement*, *un des élus*.</summary>
    public static bool IsOneOf(TokenizedText text, int first)
    {
        var one = text.Word(first) is "l'" or "l’" ? first + 1 : first;
        return text.Word(one) is "un" or "une" && (text.Word(one + 1) is "des" or "de" || (text.Word(one + 1) is "d'" or "d’" && text.Word(one + 2) is "eux" or "elles" or "entre")) && text.Language == TextLanguage.French;
    }

    /// <summary>*Ce Versaillais*, *la Bisontine*: an inhabitant of a place, of whom no lexicon knows.</summary>
    private static bool HasPeoplesEnding(TokenizedText text, int token) =>
        text.Language == TextLanguage.French && text.Word(token) is { Length: > 6 } word && !text.Tokens[token].IsAllCapitals
        && (word.EndsWith("ais") || word.EndsWith("aise") || word.EndsWith("ois") || word.EndsWith("oise") || word.EndsWith("ien") || word.EndsWith("ienne") || word.EndsWith("éen") || word.EndsWith("éenne"))
        && text.Word(token - 1) is "ce" or "cet" or "cette" or "le" or "la" or "l'" or "l’" or "un" or "une";

    public static bool IsTitleOrInitial(TokenizedText text, int token) =>
        text.Word(token) is "m" or "mm" or "dr" or "pr" or "me" or "st" or "mr" or "mrs" or "ms" or "jr" or "sen" or "rep" or "gov" or "gen" or "lt" or "col" or "sgt" or "capt" or "maj" or "prof" or "rev" || ((uint)token < (uint)text.Tokens.Count && text.Tokens[token] is { Length: 1, IsCapitalized: true });

    /// <summary>A large word that is a first name, or that no lexicon knows.</summary>
    public static bool MayBeFirstName(TokenizedText text, int token) =>
        text.Tokens[token] is { IsCapitalized: true, IsAllCapitals: false } && WordSenses.Of(text.Word(token)) is var sense && (sense == WordSense.None || (sense & WordSense.FirstName) != 0);

    public static bool IsGivenName(TokenizedText text, int token) =>
        (uint)token < (uint)text.Tokens.Count && text.Tokens[token].IsCapitalized && (WordSenses.Of(text.Word(token)) & WordSense.FirstName) != 0;
}
