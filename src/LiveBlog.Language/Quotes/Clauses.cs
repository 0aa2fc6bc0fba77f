using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Tells a clause from a phrase by a finite verb.</summary>
internal static class Clauses
{
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
            if (LooksFinite(text, token))
            {
                return true;
            }
        }

        return false;
    }
}
