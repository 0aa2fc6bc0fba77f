using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>The phrase that ends where its verb or its relative clause begins.</summary>
internal static partial class Subjects
{
    /// <summary>The full name of a person that ends at a token.</summary>
    public static SpeakerPhrase? PersonEndingAt(TokenizedText text, int start, int last)
    {
        for (var first = last; first >= Math.Max(start, last - 4); first--)
        {
            if (SpeakerPhrases.IsGivenName(text, first) && !SpeakerPhrases.IsGivenName(text, first - 1) && first < last && SpeakerPhrases.At(text, first, last + 1) is { IsName: true } name && name.Last == last)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The phrase that ends at a token, of which a relative clause behind its comma tells.</summary>
    public static SpeakerPhrase? Antecedent(MarkedText marked, int start, int last) => PersonEndingAt(marked.Text, start, last) ?? EndingAt(marked, start, last);

    /// <summary>The noun phrase that ends at a token, or a little before it.</summary>
    public static SpeakerPhrase? EndingAt(MarkedText marked, int start, int last)
    {
        var text = marked.Text;
        if (last < start)
        {
            return null;
        }

        SpeakerPhrase? best = null;
        var floor = Math.Max(start, last - 30);
        for (var first = last; first >= floor && marked.IsOwn(first); first--)
        {
            var word = text.Word(first);
            if (marked.IsComma(first) || text.IsChar(first, ':') || text.IsChar(first, ';') || text.IsChar(first, '('))
            {
                break;
            }

            if (word is "que" or "qu'" or "qu’" or "mais" or "où" or "car" or "quand" or "lorsque" or "si" or "that" or "but" or "because" or "when" or "qui" or "dont")
            {
                break;
            }

            var begins = SpeechWords.Determiners.Has(word) || word is "l’" || text.Tokens[first].IsCapitalized;
            if (!begins || (first > start && IsInsidePhrase(text, first)))
            {
                continue;
            }

            if (SpeakerPhrases.At(text, first, last + 1) is { } phrase && phrase.Last == last)
            {
                if (best is not null && text.Word(best.Value.First - 1) is "et" or "and" && !IsPluralVerb(text, last + 1))
                {
                    break;
                }

                best = phrase;
            }
        }

        // *The Trade and Industry Secretary*: one office of two fields.
        if (best is { IsPronoun: false } office && text.Language == TextLanguage.English && !office.HasName && text.Is(office.First - 1, "and") && text.Tokens[office.First].IsCapitalized && office.First - 2 >= start && text.Tokens[office.First - 2].IsCapitalized
            && office.Noun >= 0 && SpeakerPhrases.IsPersonNoun(text, office.Noun))
        {
            best = office with { First = text.Is(office.First - 3, "the") ? office.First - 3 : office.First - 2 };
        }

        return best;
    }

    /// <summary>*la santé* in *le ministre de la santé*, *Martin* in *Jeanne Martin*: no beginning of a phrase.</summary>
    private static bool IsInsidePhrase(TokenizedText text, int first)
    {
        var before = text.Word(first - 1);
        return before is "de" or "d'" or "d’" or "à" or "en" or "dans" or "sur" or "pour" or "of" or "for" || (SpeechWords.Particles.Has(before) && text.Tokens[first].IsCapitalized && before is not ("l'" or "la" or "le"));
    }

    private static bool IsPluralVerb(TokenizedText text, int verb)
    {
        for (var token = verb; token < verb + 3; token++)
        {
            var word = text.Word(token);
            if (word is "ont" or "sont" or "avaient" or "auront" or "have" || (word.Length > 4 && word.EndsWith("ent")))
            {
                return true;
            }
        }

        return false;
    }
}
