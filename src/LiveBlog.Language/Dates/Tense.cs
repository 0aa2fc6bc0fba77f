using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

/// <summary>
/// Whether a clause tells of what was or of what will be: *a annoncé mardi*, *se tiendra mardi*. The nearest word that shows it decides; of two
/// equally near, the one before.
/// </summary>
internal static class Tense
{
    /// <summary>How many tokens are looked at on each side.</summary>
    private const int Reach = 12;

    public static bool IsFuture(TokenizedText text, int first, int last) =>
        Nearest(text, first, last, isWithinClause: true) is var found and not 0 ? found > 0 : Nearest(text, first, last, isWithinClause: false) > 0;

    /// <summary>Whether the clause itself shows the past; a clause that shows nothing does not.</summary>
    public static bool IsPast(TokenizedText text, int first, int last) =>
        Nearest(text, first, last, isWithinClause: true) is var found and not 0 ? found < 0
            // *Dès lundi, les agents ont déposé un préavis.*
            : (first < 2 || text.SentenceOf[first - 2] != text.SentenceOf[first]) && Nearest(text, first, last, isWithinClause: false) < 0;

    /// <summary>What the nearest word that shows it says; 0 when none does.</summary>
    /// <param name="isWithinClause">Whether to stop at the comma or mark that ends the clause: *is due on Wednesday, said the minister*.</param>
    private static int Nearest(TokenizedText text, int first, int last, bool isWithinClause)
    {
        var sentence = text.SentenceOf[first];
        var (isOpenBefore, isOpenBehind) = (true, true);
        for (var distance = 1; distance <= Reach; distance++)
        {
            foreach (var token in (ReadOnlySpan<int>)[first - distance, last + distance])
            {
                ref var isOpen = ref token < first ? ref isOpenBefore : ref isOpenBehind;
                isOpen = isOpen && (uint)token < (uint)text.Tokens.Count && text.SentenceOf[token] == sentence && (!isWithinClause || (text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number && !BeginsClause(text, token)));
                if (isOpen && text.Tokens[token].Kind == TokenKind.Word
                    && (text.Language == TextLanguage.French ? French(text, token) : English(text, token)) is var tense and not 0)
                {
                    return tense;
                }
            }
        }

        return 0;
    }

    /// <summary>*annonce lundi que…*, *walk out from Monday after talks collapsed*: what follows has a time of its own.</summary>
    private static bool BeginsClause(TokenizedText text, int token) => text.Language == TextLanguage.French
        ? text.Word(token) is "que" or "qu'" or "qu’" or "qui" or "dont" or "où" or "car" or "alors" or "tandis" or "lorsque" or "quand"
        : text.Word(token) is "that" or "after" or "before" or "when" or "as" or "since" or "because" or "while" or "who" or "which";

    /// <summary>1 for the future, -1 for the past, 0 for a word that shows neither.</summary>
    private static int French(TokenizedText text, int token)
    {
        var word = text.Word(token);
        switch (word)
        {
            case "va" or "vont" or "doit" or "doivent" or "devrait" or "devraient" or "sera" or "seront" or "aura" or "auront" or "prévu" or "prévue" or "prévus" or "prévues" or "attendu" or "attendue"
                or "attendus" or "attendues" or "prochain" or "prochaine" or "programmé" or "programmée" or "programmés" or "programmées":
                return 1;
            // The present of what is on a programme: *s'ouvre lundi*, *se tient mardi*, *appelle à la grève jeudi*.
            case "tient" or "tiennent" or "ouvre" or "ouvrent" or "débute" or "débutent" or "commence" or "commencent" or "reprend" or "reprennent" or "réunit" or "réunissent" or "affronte" or "affrontent"
                or "reçoit" or "accueille" or "examine" or "examinent" or "rencontrent" or "appelle" or "appellent" or "organise" or "organisent" or "prévoit" or "prévoient":
            case "lieu" when text.Word(token - 1) is "a" or "ont":
                return 1;
            // Who says it now said it then: *annonce mardi que la ligne rouvrira*.
            case "annonce" or "annoncent" or "indique" or "indiquent" or "déclare" or "affirme" or "affirment" or "précise" or "confirme" or "révèle" or "révèlent" or "raconte" or "explique":
            case "aurait" or "auraient" or "serait" or "seraient" or "était" or "étaient" or "avait" or "avaient" or "fut" or "furent" or "depuis":
                return -1;
            case "a" or "ont" or "ai" or "avons" or "avez" or "suis" or "sommes" or "est" or "sont" or "s'est" or "ayant":
                // An auxiliary: a participle comes within three words.
                for (var next = token + 1; next <= token + 4; next++)
                {
                    if (IsParticiple(text.Word(next)))
                    {
                        return IsPlanned(text.Word(next)) && word is "est" or "sont" ? 1 : -1;
                    }
                }

                return 0;
        }

        if (word is "verra" or "verront" || (word.Length > 4 && word.EndsWith("rons") && text.Is(token - 1, "nous")))
        {
            return 1;
        }

        if (word.Length > 5 && (word.EndsWith("eront") || word.EndsWith("iront") || word.EndsWith("dront") || word.EndsWith("tront") || word.EndsWith("rront")
            || word.EndsWith("era") || word.EndsWith("ira") || word.EndsWith("dra") || word.EndsWith("ttra") || word.EndsWith("vra") || IsConditional(word)))
        {
            return word is "caméra" ? 0 : 1;
        }

        return word.Length > 5 && (word.EndsWith("aient") || word.EndsWith("èrent") || word.EndsWith("irent") || (word.EndsWith("ait") && word is not ("souhait" or "portrait" or "retrait" or "extrait" or "parfait"))) ? -1 : 0;
    }

    /// <summary>*rouvrirait*, *pourraient*; but the imperfect of a verb in *-rer* or *-rir* looks alike: *jurait*, *montrait*, *ignoraient*, *ouvrait*.</summary>
    private static bool IsConditional(ReadOnlySpan<char> word)
    {
        var stem = word.EndsWith("raient") ? word[..^6] : word.EndsWith("rait") ? word[..^4] : default;
        return stem.Length > 1 && word is not ("retirait" or "tirait" or "attirait" or "retiraient" or "tiraient" or "attiraient")
            && (stem[^1] is 'e' or 'i' or 'd' or 'r' || stem.EndsWith("tt") || stem.EndsWith("ît") || stem.EndsWith("ev") || stem is "viv" or "suiv" or "conclu");
    }

    private static int English(TokenizedText text, int token) => text.Word(token) switch
    {
        "is" or "are" when text.Is(token + 1, "to") => 1,
        "will" or "shall" or "would" or "set" or "due" or "expected" or "scheduled" or "plans" or "planned" or "begins" or "begin" or "starts" or "start" or "opens" or "meets" or "meet" or "faces" or "bracing" or "preparing" or "gather" => 1,
        "said" or "told" or "was" or "were" or "had" or "has" or "have" or "did" => -1,
        { Length: > 4 } word when word.EndsWith("ed") => -1,
        _ => 0,
    };

    /// <summary>*Est prévu*, *sont convoqués*: what still is to come.</summary>
    private static bool IsPlanned(ReadOnlySpan<char> participle)
    {
        var stem = participle.TrimEnd('s').TrimEnd('e');
        return stem is "prévu" or "attendu" or "programmé" or "convoqué" or "organisé" or "fixé" or "invité" or "appelé" or "annoncé" or "planifié";
    }

    private static bool IsParticiple(ReadOnlySpan<char> word) =>
        word.Length > 2 && (word[^1] is 'é' or 'u' or 'i' or 't' or 's' || word.EndsWith("ée") || word.EndsWith("ue") || word.EndsWith("ie") || word.EndsWith("te")) && word is not ("lundi" or "mardi" or "mercredi" or "jeudi" or "vendredi" or "samedi" or "midi" or "pas" or "plus" or "tout" or "dans" or "les" or "des" or "aux" or "ses" or "mais" or "sans" or "sous" or "avant" or "dès" or "très" or "lui" or "qui" or "lieu" or "toute" or "toutes" or "cette" or "peut" or "trois" or "huit" or "mars" or "alors" or "petite");
}
