using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>
/// Reads *selon X*, *d'après X*, *pour X,*, *de source policière*, *à en croire X*, *according to X*. About half of the uses of *selon* name a
/// speaker; the noun tells which: a person, a body or a document does, a law, a manner or a case does not.
/// </summary>
internal static class Attributions
{
    private const int Longest = 50;

    public static SpeechAct? At(MarkedText marked, int at, int limit)
    {
        var text = marked.Text;
        limit = Math.Min(limit, at + Longest);
        var word = text.Word(at);
        var start = text.Language == TextLanguage.English
            ? word is "according" && text.Is(at + 1, "to") ? at + 2 : -1
            : word switch
            {
                "selon" or "dixit" => at + 1,
                "d'" or "d’" when text.Is(at + 1, "après") => at + 2,
                "pour" when IsAtHead(marked, at) => at + 1,
                "à" when text.Is(at + 1, "en") && text.Is(at + 2, "croire") => at + 3,
                "aux" when text.Is(at + 1, "dires") => AfterOf(text, at + 2),
                "de" when text.Word(at + 1) is "l'" or "l’" && text.Is(at + 2, "aveu") => AfterOf(text, at + 3),
                "de" when text.Word(at + 1) is "source" or "sources" => at + 1,
                _ => -1,
            };
        if (start < 0 || start >= limit || !marked.IsOwn(start))
        {
            return null;
        }

        SpeakerPhrase? found = word is "de" && text.Word(at + 1) is "source" or "sources" ? Source(marked, start, limit) : SpeakerPhrases.At(text, start, limit);
        if (found is not { } speaker || !IsSource(text, speaker, word is "pour"))
        {
            return null;
        }

        // *Varie selon la société*: any society; *Selon la société, …*: the company.
        if (speaker is { HasName: false, Noun: >= 0 } && text.Is(speaker.Noun, "société") && at != marked.SentenceStart(at) && !marked.IsComma(at - 1))
        {
            return null;
        }

        var last = speaker.Last;
        speaker = Incises.WithApposition(text, speaker, limit, ref last);
        if (word is "pour" && !marked.IsComma(last + 1))
        {
            return null;
        }

        var to = last;
        if (text.Word(to + 1) is "qui" or "cité" or "citée" or "cités" or "citées" or "interrogé" or "interrogée" or "interrogés" or "dans" or "sur" or "publié" or "publiée" or "relayé" or "relayée" or "joint" or "jointe" or "who" or "auprès"
            || (marked.IsComma(to + 1) && text.Word(to + 2) is "qui" or "cité" or "citée" or "who"))
        {
            to = Incises.End(marked, to + (marked.IsComma(to + 1) ? 1 : 0), limit);
        }

        // *Selon les chiffres tenus par le port, …*: at the head of a sentence it goes on to the comma.
        if (!marked.IsComma(to + 1) && (at == marked.SentenceStart(at) || text.IsChar(at - 1, ';')))
        {
            for (var token = to + 1; token < Math.Min(limit, to + 16) && !Clauses.LooksFinite(text, token); token++)
            {
                if (marked.IsComma(token))
                {
                    to = token - 1;
                    break;
                }
            }
        }

        var from = at > 0 && marked.IsOwn(at - 1) && (marked.IsComma(at - 1) || text.IsChar(at - 1, '(')) && text.SentenceOf[at - 1] == text.SentenceOf[at] ? at - 1 : at;
        return new SpeechAct(SpeechConstruction.According, at, last, from, to, null, speaker);
    }

    private static int AfterOf(TokenizedText text, int at) => text.Word(at) is "de" or "d'" or "d’" or "du" or "des" ? at + 1 : -1;

    private static bool IsAtHead(MarkedText marked, int at) =>
        at == marked.SentenceStart(at) || (at > 0 && marked.Text.Word(at - 1) is "mais" or "et" && at - 1 == marked.SentenceStart(at));

    private static SpeakerPhrase Source(MarkedText marked, int start, int limit)
    {
        var last = start;
        while (last + 1 < limit && last < start + 4 && marked.IsOwn(last + 1) && marked.Text.Tokens[last + 1].Kind == TokenKind.Word && !SpeechWords.PhraseEnds.Has(marked.Text.Word(last + 1)))
        {
            last++;
        }

        return SpeakerPhrases.Describe(marked.Text, start, last);
    }

    private static bool IsSource(TokenizedText text, SpeakerPhrase speaker, bool isPersonOnly)
    {
        if (speaker.IsPronoun)
        {
            return text.Word(speaker.First) is not ("on" or "il" or "ils");
        }

        if (isPersonOnly)
        {
            return (speaker.HasName && (SpeakerPhrases.IsGivenName(text, speaker.NameFirst) || (speaker.First == speaker.Last && SpeechWords.Bodies.Has(text.Word(speaker.First)))))
                || (speaker.Noun >= 0 && !text.Is(speaker.First, "un") && !text.Is(speaker.First, "une") && SpeakerPhrases.IsPersonNoun(text.Word(speaker.Noun)));
        }

        if (speaker.HasName && speaker.Noun < 0)
        {
            return true;
        }

        for (var token = speaker.First; token <= Math.Min(speaker.Last, speaker.First + 3); token++)
        {
            var word = text.Word(token);
            if (SpeechWords.Manners.Has(word))
            {
                return false;
            }

            if (SpeakerPhrases.IsPersonNoun(word) || SpeechWords.Bodies.Has(word) || SpeechWords.Documents.Has(word) || (text.Tokens[token].IsCapitalized && token > speaker.First))
            {
                return true;
            }
        }

        return speaker.HasName || text.Word(speaker.First) is "l'" or "l’" or "la" or "le" or "les" or "des" or "plusieurs" or "certains" or "certaines";
    }
}
