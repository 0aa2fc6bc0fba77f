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

    public static bool IsFuture(TokenizedText text, int first, int last)
    {
        return Nearest(text, first, last, isWithinClause: true) is var found and not 0 ? found > 0 : Nearest(text, first, last, isWithinClause: false) > 0;
    }

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
                isOpen = isOpen && (uint)token < (uint)text.Tokens.Count && text.SentenceOf[token] == sentence && (!isWithinClause || text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number);
                if (isOpen && text.Tokens[token].Kind == TokenKind.Word
                    && (text.Language == TextLanguage.French ? French(text, token) : English(text.Word(token))) is var tense and not 0)
                {
                    return tense;
                }
            }
        }

        return 0;
    }

    /// <summary>1 for the future, -1 for the past, 0 for a word that shows neither.</summary>
    private static int French(TokenizedText text, int token)
    {
        var word = text.Word(token);
        switch (word)
        {
            case "va" or "vont" or "doit" or "doivent" or "devrait" or "devraient" or "sera" or "seront" or "aura" or "auront" or "prévu" or "prévue" or "prévus" or "prévues" or "attendu" or "attendue"
                or "attendus" or "attendues" or "prochain" or "prochaine" or "programmé" or "programmée" or "programmés" or "programmées":
                return 1;
            case "aurait" or "auraient" or "serait" or "seraient" or "était" or "étaient" or "avait" or "avaient" or "fut" or "furent" or "depuis":
                return -1;
            case "a" or "ont" or "ai" or "avons" or "avez" or "suis" or "sommes" or "est" or "sont" or "s'est" or "ayant":
                // An auxiliary: a participle comes within three words.
                for (var next = token + 1; next <= token + 4; next++)
                {
                    if (IsParticiple(text.Word(next)))
                    {
                        return text.Word(next) is "prévu" or "prévue" or "prévus" or "prévues" or "attendu" or "attendue" or "attendus" or "attendues" ? 1 : -1;
                    }
                }

                return 0;
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

    private static int English(ReadOnlySpan<char> word) => word switch
    {
        "will" or "shall" or "would" or "set" or "due" or "expected" or "scheduled" or "plans" or "planned" => 1,
        "said" or "told" or "was" or "were" or "had" or "has" or "have" or "did" => -1,
        _ => word.Length > 4 && word.EndsWith("ed") ? -1 : 0,
    };

    private static bool IsParticiple(ReadOnlySpan<char> word) =>
        word.Length > 2 && (word[^1] is 'é' or 'u' or 'i' or 't' or 's' || word.EndsWith("ée") || word.EndsWith("ue") || word.EndsWith("ie") || word.EndsWith("te")) && word is not ("pas" or "plus" or "tout" or "dans" or "les" or "des" or "aux" or "ses" or "mais" or "sans" or "sous" or "avant" or "dès" or "très" or "lui" or "qui");
}
