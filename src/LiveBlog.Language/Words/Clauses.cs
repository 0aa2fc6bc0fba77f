namespace LiveBlog.Linguistics.Words;

/// <summary>Tells a clause from a phrase by a finite verb.</summary>
internal static class Clauses
{
    /// <summary>Verbs of news in the present and the third person, whose form shows by nothing; behind an article or *de* they are nouns.</summary>
    private static readonly WordList Presents = new(
        "pèse coûte passe touche représente dépasse augmente baisse monte compte semble devient vient prend rend tient dit sait met permet suffit sort part arrive commence continue empêche manque existe constitue concerne implique nécessite demande "
        + "risque tombe grandit finit agit vit voit croit sent perd attend dépend comprend apprend répond défend descend vend entend pousse tourne marche coule brûle souffre meurt court ouvre ferme offre donne porte apporte laisse travaille mange joue gagne "
        + "plaît concourt aggrave menace progresse recule circule inquiète étonne change bouge dure traîne signifie montre prouve confirme améliore protège profite bénéficie appartient convient sert suit vaut diminue grimpe chute stagne accélère ralentit décline bondit explose évolue persiste subsiste perdure demeure");

    public static bool LooksFinite(TokenizedText text, int token)
    {
        var word = text.Word(token);
        if (text.Language == TextLanguage.English)
        {
            // *A* and *on* are small words there.
            return SpeechWords.CommonFinite.Has(word) && word is not ("a" or "ont" or "fait" or "font" or "est");
        }

        return SpeechWords.CommonFinite.Has(word) || (word.Length > 4 && !text.Tokens[token].IsCapitalized
            && (word.EndsWith("ait") || word.EndsWith("aient") || word.EndsWith("era") || word.EndsWith("eront") || word.EndsWith("ira") || word.EndsWith("iront") || word.EndsWith("dra") || word.EndsWith("èrent") || word.EndsWith("erait")))
            || word is "se" or "s'" or "s’" or "ne" or "n'" or "n’" or "c'" or "c’" or "il" or "elle" or "on" or "ils" or "elles" or "nous"
            || (word.Length > 3 && !text.Tokens[token].IsCapitalized && token > 0 && text.Tokens[token - 1].Kind == TokenKind.Word && word.EndsWith("ent") && !word.EndsWith("ment"));
    }

    /// <summary>Whether a finite verb stands from one token on and before another.</summary>
    public static bool HasFinite(TokenizedText text, int first, int limit)
    {
        for (var token = first; token < limit; token++)
        {
            if (LooksFinite(text, token) || IsBehindSubject(text, token) || (text.Language == TextLanguage.French && Presents.Has(text.Word(token)) && !text.Tokens[token].IsCapitalized && !SpeechWords.Determiners.Has(text.Word(token - 1)) && !SpeechWords.Particles.Has(text.Word(token - 1))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>*Ça sent*, *je pense*, *cela craque*: whatever stands right behind a pronoun that is mostly a subject.</summary>
    private static bool IsBehindSubject(TokenizedText text, int token) =>
        text.Language == TextLanguage.French && (text.Word(token - 1) is "ça" or "je" or "j'" or "j’" or "tu" || (text.Is(token - 1, "cela") && !SpeechWords.Particles.Has(text.Word(token)) && !SpeechWords.Determiners.Has(text.Word(token)))) && text.Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: false };

    /// <summary>*Assurer un dialogue*: whether a phrase begins with a French infinitive, as its form shows behind a colon or an auxiliary.</summary>
    public static bool BeginsWithInfinitive(TokenizedText text, int token)
    {
        token = text.Word(token) is "ne" or "se" or "s'" or "s’" ? token + 1 : token;
        token = text.Word(token) is "pas" or "plus" or "mieux" ? token + 1 : token;
        var word = text.Word(token);
        return text.Language == TextLanguage.French && word.Length > 3 && (word.EndsWith("er") || word.EndsWith("ir") || word.EndsWith("re")) && !SpeechWords.PhraseEnds.Has(word) && !SpeechWords.People.Has(word);
    }
}
