using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Finds the name within the words that stand for a speaker.</summary>
internal static class SpeakerNames
{
    /// <summary>The name within a noun phrase: *Jeanne Martin* in *la ministre suisse Jeanne Martin*.</summary>
    public static (int First, int Last) In(TokenizedText text, int first, int last)
    {
        // *Celui-là a dit*, *Someone said*: the capital is the sentence's.
        if (SpeakerPronouns.NameNobody(text, first, last))
        {
            return (-1, -1);
        }

        // *Reporters sans frontières*
        if (last > first + 1 && text.Is(last, "frontières") && text.Is(last - 1, "sans") && text.Tokens[last - 2].IsCapitalized)
        {
            return (last - 2, last);
        }

        // *Smith's lawyer*, *Malaysia's Prime Minister*: the name is another's.
        for (var owner = last; owner >= first && text.Language == TextLanguage.English; owner--)
        {
            if (text.IsPossessive(owner))
            {
                first = owner + 1;
                break;
            }
        }

        var end = last;
        while (end >= first && !text.Tokens[end].IsCapitalized)
        {
            end--;
        }

        if (end < first || text.Tokens[end].Kind != TokenKind.Word)
        {
            return (-1, -1);
        }

        if (text.Tokens[first].IsCapitalized && !(text.Word(first) is "de" && first < last && !text.Tokens[first + 1].IsCapitalized) && !(SpeechWords.Determiners.Has(text.Word(first)) && !(text.Language == TextLanguage.English && text.Word(first) is "le" or "la" or "les" or "des")) && !(text.Word(first) is "l'" or "l’") && !SpeakerPhrases.IsPersonNoun(text.Word(first)))
        {
            // *Health ministry spokesperson Amy Brown*
            for (var noun = end - 1; noun > first; noun--)
            {
                if (!text.Tokens[noun].IsCapitalized && text.Tokens[noun + 1].IsCapitalized && SpeakerPhrases.IsPersonNoun(text.Word(noun)) && text.Language == TextLanguage.English)
                {
                    return (noun + 1, last);
                }
            }

            // *Minister of Education Stella Gann*: the given name begins the name.
            if (text.Language == TextLanguage.English && SpeakerPhrases.IsPersonNoun(text.Word(first)))
            {
                for (var given = first + 2; given < end; given++)
                {
                    if (SpeakerPhrases.IsGivenName(text, given))
                    {
                        return (given, last);
                    }
                }
            }

            // *State Sen. Amy Brown*
            var start = text.Is(first, "state") && IsTitle(text.Word(first + 1)) ? first + 1 : first;
            while (start < end && (IsTitle(text.Word(start)) || text.IsChar(start, '.')) && !(text.Tokens[start].Length == 1 && text.IsChar(start + 1, '.') && !text.Is(start, "m")))
            {
                start++;
            }

            return (start, last);
        }

        // What stands behind the name shows that it is none: *le maire de Paris chargé…*
        if (end < last)
        {
            return (-1, -1);
        }

        // *The Trade and Industry Secretary*: an office in large letters.
        if (text.Language == TextLanguage.English && SpeechWords.Determiners.Has(text.Word(first)) && SpeakerPhrases.IsPersonNoun(text, end) && !SpeakerPhrases.IsGivenName(text, end - 1))
        {
            return (-1, -1);
        }

        var begin = end;
        while (begin > first)
        {
            var before = begin - 1;
            if (text.Tokens[before].Kind == TokenKind.Word && text.Tokens[before].IsCapitalized && !IsTitle(text.Word(before)))
            {
                begin = before;
            }
            else if (text.IsChar(before, '.') && before > first && text.Tokens[before - 1] is { Length: 1, IsCapitalized: true } && !text.Is(before - 1, "m"))
            {
                begin = before - 1;
            }
            else if (SpeechWords.Particles.Has(text.Word(before)) && before - 1 >= first && text.Tokens[before - 1].IsCapitalized
                && (text.Word(before) is not ("du" or "des" or "of" or "the" or "la" or "l'" or "l’") && SpeakerPhrases.IsGivenName(text, before - 1)))
            {
                begin = before - 1;
            }
            else if (before - 2 >= first && SpeechWords.Particles.Has(text.Word(before)) && SpeechWords.Particles.Has(text.Word(before - 1)) && SpeakerPhrases.IsGivenName(text, before - 2))
            {
                // *Ursula von der Leyen*
                begin = before - 2;
            }
            else
            {
                break;
            }
        }

        var preceding = begin > first ? text.Word(begin - 1) : default;
        if (begin > first && (IsTitle(preceding) || text.IsChar(begin - 1, '.')))
        {
            return (begin, end);
        }

        if (SpeechWords.Particles.Has(preceding) || preceding is "à" or "au" or "aux" or "en" or "l’" or "et" || SpeechWords.Determiners.Has(preceding))
        {
            // *Le ministre de l'Intérieur Jean Petit*, *le patron de la FSU Luc Morel*: the given name begins the person's name.
            for (var token = begin + 1; token < end; token++)
            {
                if (SpeakerPhrases.IsGivenName(text, token) || (IsLetters(text, token - 1) && !text.Tokens[token].IsAllCapitals))
                {
                    return (token, end);
                }
            }

            return (-1, -1);
        }

        // *Les analystes de la banque Oddis*: the name is the bank's.
        if (begin > first + 2 && SpeechWords.Bodies.Has(preceding) && SpeechWords.Particles.Has(text.Word(begin - 2)) && !SpeakerPhrases.IsGivenName(text, begin))
        {
            return (-1, -1);
        }

        while (begin < end && IsLetters(text, begin) && !text.Tokens[end].IsAllCapitals)
        {
            begin++;
        }

        // *President Barack Obama*, *Maître Anne Durand*: the role begins with a capital too.
        while (begin == first && begin < end && SpeakerPhrases.IsPersonNoun(text.Word(begin)))
        {
            begin++;
            if (begin == end || begin > first + 1 || !SpeakerPhrases.IsPersonNoun(text.Word(begin)))
            {
                return SpeakerPhrases.IsPersonNoun(text.Word(begin)) ? (-1, -1) : (begin, end);
            }
        }

        // *Le Premier ministre*, *la Commission européenne*: a capital alone behind its article is no person's name.
        return begin == first || (begin == end && text.Tokens[end].IsAllCapitals) || (SpeakerPhrases.IsPersonNoun(text.Word(begin)) && begin == first + 1) ? (-1, -1) : (begin, end);
    }

    /// <summary>*LR*, *LaREM*: letters that stand for a body.</summary>
    private static bool IsLetters(TokenizedText text, int token)
    {
        var capitals = 0;
        foreach (var letter in text.Text.AsSpan(text.Tokens[token].Start, text.Tokens[token].Length))
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return text.Tokens[token].IsAllCapitals || capitals > 2;
    }

    private static bool IsTitle(ReadOnlySpan<char> word) => word is "m" or "mm" or "mme" or "mmes" or "mlle" or "dr" or "pr" or "me" or "mr" or "mrs" or "ms" or "sen" or "rep" or "gov" or "lt" or "sgt" or "capt" or "rev";
}
