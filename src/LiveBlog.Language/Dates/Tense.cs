using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

/// <summary>
/// Whether a clause tells of what was or of what will be: *a annoncé mardi*, *se tiendra mardi*. The nearest word that shows it decides; of two
/// equally near, the one before.
/// </summary>
internal static class Tense
{
    /// <summary>How many tokens of the clause are looked at on each side.</summary>
    private const int Reach = 12;

    /// <summary>How many of the sentence: a day between commas stands far from its verb.</summary>
    private const int SentenceReach = 20;

    /// <summary>Whether the clause, or else the sentence, shows the future.</summary>
    public static bool IsFuture(TokenizedText text, int first, int last) => OfSentence(text, first, last) > 0;

    /// <summary>Whether the clause itself shows the past; a clause that shows nothing does not.</summary>
    public static bool IsPast(TokenizedText text, int first, int last) => OfClause(text, first, last) < 0;

    /// <summary>1 for the future, -1 for the past, 0 when the whole sentence shows neither.</summary>
    public static int OfSentence(TokenizedText text, int first, int last) =>
        Nearest(text, first, last, isWithinClause: true) is var found and not 0 ? found : Nearest(text, first, last, isWithinClause: false);

    /// <summary>
    /// The same of the clause alone. An expression between commas belongs to the clause around it: *dès lundi, les agents ont déposé un préavis*,
    /// *assurait, en mars, que…*.
    /// </summary>
    public static int OfClause(TokenizedText text, int first, int last) =>
        Nearest(text, first, last, isWithinClause: true) is var found and not 0 ? found
            : StandsAlone(text, first, last) ? Nearest(text, first, last, isWithinClause: false)
            : 0;

    /// <summary>Whether nothing but a preposition and an article stands beside the expression in its clause.</summary>
    private static bool StandsAlone(TokenizedText text, int first, int last)
    {
        var before = first - 1;
        while (before >= first - 3 && text.IsOneOf(before, "dès", "en", "depuis", "à", "partir", "compter", "de", "du", "le", "la", "au", "avant", "après", "et", "mais", "vers", "from", "on", "in", "by", "since"))
        {
            before--;
        }

        var isOpen = before < 0 || text.SentenceOf[before] != text.SentenceOf[first] || text.IsChar(before, ',') || text.Tokens[before].Kind == TokenKind.Mark;
        return isOpen && (text.IsChar(last + 1, ',') || before < 0 || !text.IsChar(before, ','));
    }

    /// <summary>What the nearest word that shows it says; 0 when none does.</summary>
    /// <param name="isWithinClause">Whether to stop at the comma or mark that ends the clause: *is due on Wednesday, said the minister*.</param>
    private static int Nearest(TokenizedText text, int first, int last, bool isWithinClause)
    {
        var sentence = text.SentenceOf[first];
        var (isOpenBefore, isOpenBehind) = (true, true);
        var reach = isWithinClause ? Reach : SentenceReach;
        for (var distance = 1; distance <= reach; distance++)
        {
            foreach (var token in (ReadOnlySpan<int>)[first - distance, last + distance])
            {
                // Far behind the expression begins what has its own time.
                if (token > last && distance > Reach)
                {
                    continue;
                }

                // *« … » mardi, a-t-il assuré*, *fermée, samedi, a annoncé la mairie*: whoever reports has a time of his own.
                if (!isWithinClause && token > last && text.IsOneOf(token, "a", "ont") && (text.IsChar(token + 1, '-') || (token == last + 2 && text.IsChar(last + 1, ','))))
                {
                    break;
                }

                ref var isOpen = ref token < first ? ref isOpenBefore : ref isOpenBehind;
                isOpen = isOpen && (uint)token < (uint)text.Tokens.Count && text.SentenceOf[token] == sentence && !text.BeginsLine(token < first ? token + 1 : token) && (!isWithinClause || IsHyphen(text, token) || (text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number && !BeginsClause(text, token)));
                if (isOpen && text.Tokens[token].Kind == TokenKind.Word && !IsSilent(text.Word(token))
                    && (text.Language != TextLanguage.French ? English(text, token) : token < first ? Before(text, token, distance) : French(text, token)) is var tense and not 0)
                {
                    return tense;
                }
            }
        }

        return 0;
    }

    /// <summary>The commonest words show nothing, and are asked for the most: half of a text need not be looked at.</summary>
    private static bool IsSilent(ReadOnlySpan<char> word) =>
        word is "le" or "la" or "les" or "de" or "du" or "des" or "et" or "un" or "une" or "à" or "en" or "au" or "aux" or "sur" or "par" or "pour" or "dans" or "que" or "qui" or "lundi" or "mardi" or "mercredi" or "jeudi" or "vendredi" or "samedi" or "dimanche"
            or "the" or "of" or "and" or "in" or "on" or "at" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";

    /// <summary>*a-t-il*: a hyphen between two words that ends no clause.</summary>
    private static bool IsHyphen(TokenizedText text, int token) => text.IsChar(token, '-') && !text.Tokens[token].SpaceBefore;

    /// <summary>*annonce lundi que…*, *walk out from Monday after talks collapsed*: what follows has a time of its own.</summary>
    private static bool BeginsClause(TokenizedText text, int token) => text.Language == TextLanguage.French
        ? text.Word(token) is "que" or "qu'" or "qu’" or "qui" or "dont" or "où" or "car" or "alors" or "tandis" or "lorsque" or "quand"
        : text.Word(token) is "that" or "after" or "before" or "when" or "as" or "since" or "because" or "while" or "who" or "which";

    /// <summary>What a word before the expression shows, which leads up to it.</summary>
    private static int Before(TokenizedText text, int token, int distance)
    {
        // *Annoncent une marche samedi*, but *annonce samedi que le pont est fermé*.
        if (distance > 2 && text.IsOneOf(token, "annonce", "annoncent"))
        {
            return 1;
        }

        // *Un livre à paraître jeudi*
        if (distance == 1 && text.IsOneOf(token, "paraître", "venir", "suivre", "sortir") && text.Is(token - 1, "à"))
        {
            return 1;
        }

        // *Ont appelé à un rassemblement samedi*
        if (text.IsOneOf(token, "appelé", "appel", "appels") && text.Is(token + 1, "à") && !text.IsOneOf(token - 1, "fait", "fit", "été", "fut", "est") && !text.IsOneOf(token + 3, "barre", "police"))
        {
            return 1;
        }

        // *Détaillé dans son allocution, lundi soir*
        if (distance <= 2 && text.IsOneOf(token, "allocution", "intervention", "interview", "déclaration", "discours") && text.IsOneOf(token - 1, "son", "sa", "l'", "leur"))
        {
            return -1;
        }

        // *S'attendre à plus de monde samedi*, *préparent un rassemblement samedi*
        if ((text.Is(token, "attendre") && text.IsOneOf(token - 1, "s'")) || (distance > 1 && text.IsOneOf(token, "prépare", "préparent")))
        {
            return 1;
        }

        // *La dernière étape avant le début de la saison dimanche*
        if (text.Is(token, "avant") && text.IsOneOf(token + 1, "le", "la", "l'") && text.IsOneOf(token + 2, "début", "ouverture", "reprise", "lancement", "coup", "départ", "rentrée"))
        {
            return 1;
        }

        return IsCalledFor(text, token) || IsAppointment(text, token) ? 1
            : (distance <= 8 && text.Is(token, "après")) || (distance <= 3 && IsReported(text, token, distance)) ? -1
            : distance == 1 && text.IsOneOf(token, "rapporte", "rapportent", "assure", "estime", "écrit", "souligne", "relève") ? -1
            : French(text, token);
    }

    /// <summary>*Donne rendez-vous jeudi*, *un rendez-vous fixé jeudi*; but *s'étaient donné rendez-vous jeudi* and a name.</summary>
    private static bool IsAppointment(TokenizedText text, int token) =>
        text.Is(token, "rendez") && text.Is(token + 2, "vous") && !text.Tokens[token].IsCapitalized
        && !text.IsOneOf(token - 1, "étaient", "était", "avait", "avaient") && !text.IsOneOf(token - 2, "étaient", "était", "avait", "avaient") && !text.IsOneOf(token - 3, "étaient", "était", "avait", "avaient");

    /// <summary>*Invité les agents à défiler*, *appelle à ne pas manifester*: what somebody is called upon to do is to come.</summary>
    private static bool IsCalledFor(TokenizedText text, int token)
    {
        if (!IsInfinitive(text.Word(token)))
        {
            return false;
        }

        var before = token - 1;
        before -= before >= 0 && IsInfinitive(text.Word(before)) ? 1 : 0;
        before -= text.IsOneOf(before, "se", "s'", "nous") ? 1 : 0;
        before -= text.Is(before, "pas") && text.Is(before - 1, "ne") ? 2 : 0;
        if (!text.IsOneOf(before, "à", "de", "d'"))
        {
            // *Veulent aussi manifester samedi*
            before -= text.IsOneOf(before, "aussi", "encore", "déjà") ? 1 : 0;
            return text.IsOneOf(before, "veut", "veulent", "souhaite", "souhaitent", "compte", "comptent", "espère", "espèrent");
        }

        for (var call = before - 1; call >= 0 && call >= before - 8 && text.SentenceOf[call] == text.SentenceOf[token]; call--)
        {
            var word = text.Word(call);
            if (word.StartsWith("appel") || word.StartsWith("invit") || word.StartsWith("convi") || word.StartsWith("exhort") || word.StartsWith("incit") || word.StartsWith("encourag") || word.StartsWith("demand") || word.StartsWith("exclu")
                || word.StartsWith("menac") || word.StartsWith("promet") || word.StartsWith("risqu") || word is "intention" or "promis" or "prié" or "priés" or "prévoit" or "prévoient" or "rendez-vous")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInfinitive(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.EndsWith("er") || word.EndsWith("ir") || word.EndsWith("dre") || word.EndsWith("ire") || word.EndsWith("ttre"));

    /// <summary>
    /// *Une étude publiée*, *la loi votée*, *les heurts survenus à Brest*: what was done on the day behind it, unless its auxiliary is to come:
    /// *sera publiée*.
    /// </summary>
    private static bool IsReported(TokenizedText text, int token, int distance)
    {
        var word = text.Word(token);
        var isParticiple = distance == 1 && (word.EndsWith("ée") || word.EndsWith("ées") || word.EndsWith("és") || (word[^1] == 'é' && text.Tokens[Math.Max(0, token - 1)].Kind == TokenKind.Mark)) && !IsPlanned(word) && TimeWords.Unit(word) is null && TimeWords.PartOfDay(word) is null
            && !(word.StartsWith("ferm") || word.StartsWith("mobilis") || word.StartsWith("report") || word.StartsWith("repouss") || word.StartsWith("déclar") || word.StartsWith("arm"));
        if (!isParticiple && word.TrimEnd('s').TrimEnd('e') is not ("publié" or "enregistré" or "tourné" or "filmé" or "diffusé" or "dévoilé" or "réalisé" or "commi" or "tué" or "blessé" or "décédé" or "interpellé" or "arrêté" or "survenu" or "paru" or "posté" or "recensé"
            or "interrogé" or "rencontré" or "prononcé" or "adopté" or "décrété" or "perpétré" or "saisi"))
        {
            return false;
        }

        for (var before = token - 1; before >= 0 && before >= token - 4 && text.SentenceOf[before] == text.SentenceOf[token]; before--)
        {
            if (text.IsOneOf(before, "être", "soit", "soient") || French(text, before) > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>1 for the future, -1 for the past, 0 for a word that shows neither.</summary>
    private static int French(TokenizedText text, int token)
    {
        var word = text.Word(token);
        switch (word)
        {
            case "aura" or "auront" when IsPlainParticiple(text.Word(token + 1)):
                return -1;
            case "annonce" or "annoncent" or "exprime" or "expriment" when text.Is(token - 1, "s'"):
                return 1;
            case "va" or "vont" or "devait" or "devaient" or "doit" or "doivent" or "devrait" or "devraient" or "sera" or "seront" or "aura" or "auront" or "prévu" or "prévue" or "prévus" or "prévues" or "attendu" or "attendue"
                or "attendus" or "attendues" or "prochain" or "prochaine" or "programmé" or "programmée" or "programmés" or "programmées":
                return 1;
            // The present of what is on a programme: *s'ouvre lundi*, *se tient mardi*, *appelle à la grève jeudi*.
            case "tient" or "tiennent" or "ouvre" or "ouvrent" or "débute" or "débutent" or "commence" or "commencent" or "reprend" or "reprennent" or "réunit" or "réunissent" or "affronte" or "affrontent"
                or "reçoit" or "accueille" or "examine" or "examinent" or "rencontrent" or "appelle" or "appellent" or "organise" or "organisent" or "prévoit" or "prévoient":
            case "lieu" when text.Word(token - 1) is "a" or "ont":
                return 1;
            // *A dit qu'il serait jugé lundi*: to come, seen from the past.
            case "serait" or "seraient" when text.IsOneOf(token - 2, "qu'", "que") || text.IsOneOf(token - 3, "qu'", "que") || text.IsOneOf(token - 4, "qu'", "que"):
                return 1;
            // Who says it now said it then: *annonce mardi que la ligne rouvrira*.
            case "annonce" or "annoncent" or "indique" or "indiquent" or "déclare" or "affirme" or "affirment" or "précise" or "confirme" or "révèle" or "révèlent" or "raconte" or "explique":
            case "aurait" or "auraient" or "serait" or "seraient" or "était" or "étaient" or "avait" or "avaient" or "fut" or "furent" or "depuis":
                return -1;
            // *N'exclut pas que la marche de samedi soit reportée*
            case "soit" or "soient" when text.Word(token + 1) is var put && (put.StartsWith("report") || put.StartsWith("annul") || put.StartsWith("repouss") || put.StartsWith("mainten") || put.StartsWith("organis") || put.StartsWith("avanc") || put.StartsWith("interdi")):
                return 1;
            case "avoir":
                return IsParticiple(text.Word(token + 1)) ? -1 : 0;
            case "a" or "ont" or "ai" or "avons" or "avez" or "suis" or "sommes" or "est" or "sont" or "s'est" or "ayant":
                // An auxiliary: a participle comes within three words, behind an inverted pronoun and its hyphens (*a-t-elle encore affirmé*) too.
                for (var next = token + 1; next <= token + (text.IsChar(token + 1, '-') ? 7 : 4); next++)
                {
                    if (IsParticiple(text.Word(next)))
                    {
                        return IsPlanned(text.Word(next)) && word is "est" or "sont" ? 1 : -1;
                    }
                }

                return 0;
        }

        if (word is "verra" or "verront" or "irai" || (word.Length > 4 && (word.EndsWith("erai") || word.EndsWith("irai") || word.EndsWith("drai"))) || (word.Length > 4 && word.EndsWith("rons") && text.Is(token - 1, "nous")))
        {
            return 1;
        }

        if (IsFutureForm(word) || (word.Length > 5 && IsConditional(word)))
        {
            return 1;
        }

        return word.Length > 5 && (word.EndsWith("aient") || word.EndsWith("èrent") || word.EndsWith("irent") || (word.EndsWith("ait") && word is not ("souhait" or "portrait" or "retrait" or "extrait" or "parfait"))) ? -1 : 0;
    }

    private static bool IsFutureForm(ReadOnlySpan<char> word) =>
        word.Length > 5 && word is not "caméra" && (word.EndsWith("eront") || word.EndsWith("iront") || word.EndsWith("dront") || word.EndsWith("tront") || word.EndsWith("rront")
            || word.EndsWith("era") || word.EndsWith("ira") || word.EndsWith("dra") || word.EndsWith("ttra") || word.EndsWith("vra"));

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
        { Length: > 4 } word when word.EndsWith("ed") && !text.Tokens[token].IsCapitalized => -1,
        _ => 0,
    };

    /// <summary>*Est prévu*, *sont convoqués*: what still is to come.</summary>
    private static bool IsPlanned(ReadOnlySpan<char> participle)
    {
        var stem = participle.TrimEnd('s').TrimEnd('e');
        return stem is "prévu" or "attendu" or "programmé" or "convoqué" or "organisé" or "fixé" or "invité" or "appelé" or "annoncé" or "planifié" or "prié";
    }

    /// <summary>A participle that is no other word, right behind its auxiliary: *aura vu*.</summary>
    private static bool IsPlainParticiple(ReadOnlySpan<char> word)
    {
        var stem = word.TrimEnd('s').TrimEnd('e');
        return stem.Length > 2 && stem[^1] == 'é' || word is "vu" or "eu" or "pu" or "su" or "dû" or "fait" or "mis" or "pris" or "dit" or "fallu" or "connu" or "permis" or "suffi";
    }

    private static bool IsParticiple(ReadOnlySpan<char> word) =>
        word is "eu" or "vu" or "pu" or "su" or "dû" or "né" or "lu" || word.Length > 2 && (word[^1] is 'é' or 'u' or 'i' or 't' or 's' || word.EndsWith("ée") || word.EndsWith("ue") || word.EndsWith("ie") || word.EndsWith("te")) && word is not ("lundi" or "mardi" or "mercredi" or "jeudi" or "vendredi" or "samedi" or "midi" or "pas" or "plus" or "vous" or "nous" or "tout" or "dans" or "les" or "des" or "aux" or "ses" or "mais" or "sans" or "sous" or "avant" or "dès" or "très" or "lui" or "qui" or "lieu" or "toute" or "toutes" or "cette" or "peut" or "trois" or "huit" or "mars" or "alors" or "petite");
}
