using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Of whom a relative clause tells.</summary>
internal static partial class Subjects
{
    /// <summary>How many tokens *du Parti du Nord* may have behind a name.</summary>
    private const int LongestBody = 8;

    /// <summary>Of whom the relative clause tells whose pronoun stands at a token.</summary>
    private static SpeakerPhrase? BeforeRelative(MarkedText marked, int start, int last, SpeechAct? previous)
    {
        var text = marked.Text;
        var end = BeforeBrackets(text, marked.IsComma(last - 1) ? last - 2 : last - 1, start);
        // *Paul Durand, 71 ans, qui…*
        end -= text.Is(end, "ans") && text.Tokens[Math.Max(0, end - 1)].Kind == TokenKind.Number && marked.IsComma(end - 2) ? 3 : 0;
        // *People who said that…*
        var antecedent = text.Language == TextLanguage.English && text.Word(end) is "people" or "those" or "critics" ? SpeakerPhrases.Describe(text, end, end) with { IsPlural = true } : EndingAt(marked, start, end);
        // *Anne Petit, du Parti du Nord, qui a dit*: the person of a body.
        if (!(antecedent is { IsName: true } held && SpeakerPhrases.IsGivenName(text, held.NameFirst)) && text.Language == TextLanguage.French && OfBodyBefore(marked, start, end) is { } member)
        {
            antecedent = member;
        }

        // *Le parti de Marine Leroy, qui soutient que*: who speaks is the person.
        if (antecedent is { IsName: false } && PersonEndingAt(text, start, end) is { } person && text.Word(person.First - 1) is "de" or "d'" or "d’" && !SpeakerPhrases.IsPersonNoun(text.Word(person.First - 2)))
        {
            antecedent = person;
        }

        // *Cette phrase de Marx, qui écrivait que*: whose words they are.
        if (antecedent is { IsName: false, IsPronoun: false } words && SpeechWords.Utterances.Has(text.Word(words.First + 1)) && text.Word(words.First + 2) is "de" or "d'" or "d’" && SpeakerPhrases.At(text, words.First + 3, last) is { IsName: true } author)
        {
            antecedent = author;
        }

        // *« … », indique Anne Petit, secrétaire de l'AJB, qui ajoute que*: the person.
        if (previous is { Construction: SpeechConstruction.Incise, Speaker: { HasName: true } told } && told.Last < end && marked.IsComma(told.Last + 1) && last - told.Last < 16 && (SpeakerPhrases.IsPersonNoun(text.Word(told.Last + 2)) || text.Word(told.Last + 2) is "interrogé" or "interrogée" or "invité" or "invitée" or "cité" or "citée"))
        {
            antecedent = told;
        }

        return antecedent;
    }

    /// <summary>The full name right before the nearest finite verb before a token, when no comma stands between.</summary>
    private static SpeakerPhrase? SubjectBefore(MarkedText marked, int start, int last)
    {
        for (var token = last; token > start + 1 && token > last - LongestBody && marked.IsOwn(token) && !marked.IsComma(token); token--)
        {
            if (Clauses.LooksFinite(marked.Text, token) && PersonEndingAt(marked.Text, start, token - 1) is { } doer)
            {
                return doer;
            }
        }

        return null;
    }

    /// <summary>*Anne Petit, du Parti du Nord (GUN) qui…*: the token before a bracket that ends here.</summary>
    private static int BeforeBrackets(TokenizedText text, int end, int start)
    {
        if (!text.IsChar(end, ')'))
        {
            return end;
        }

        for (var token = end - 1; token > start && token > end - LongestReach / 2; token--)
        {
            if (text.IsChar(token, '('))
            {
                return token - 1;
            }
        }

        return end;
    }

    /// <summary>The full name before a comma behind which *du Parti du Nord* or *en robe de bure* tells whose somebody is, or how he came.</summary>
    private static SpeakerPhrase? OfBodyBefore(MarkedText marked, int start, int end)
    {
        var text = marked.Text;
        for (var token = end - 1; token > start && token > end - LongestBody && marked.IsOwn(token); token--)
        {
            if (marked.IsComma(token))
            {
                return text.Word(token + 1) is "du" or "de" or "des" or "en" or "avec" or "au" or "à" or "vêtu" or "vêtue" ? PersonEndingAt(text, start, token - 1) ?? NewNameEndingAt(text, start, token - 1) : null;
            }
        }

        return null;
    }

    /// <summary>Two large words of which no lexicon knows the first, behind a small one.</summary>
    private static SpeakerPhrase? NewNameEndingAt(TokenizedText text, int start, int last) =>
        last - 2 >= start && text.Tokens[last].IsCapitalized && SpeakerPhrases.MayBeFirstName(text, last - 1) && text.Tokens[last - 2] is { Kind: TokenKind.Word, IsCapitalized: false } && SpeakerPhrases.At(text, last - 1, last + 1) is { IsName: true } name && name.Last == last ? name : null;
}
