using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Where, to whom and when something was said, as told beside the verb of saying.</summary>
internal static class Circumstances
{
    private const int LongestPhrase = 14;

    /// <summary>The first place, channel or occasion told between two tokens, both included, or null.</summary>
    public static TextSpan? Source(MarkedText marked, int from, int to, int speaker)
    {
        var text = marked.Text;
        for (var token = from; token <= to; token++)
        {
            if (!marked.IsOwn(token))
            {
                continue;
            }

            var word = text.Word(token);
            var next = text.Word(token + 1);
            var isSource = word switch
            {
                "à" => next is "l'" or "l’" or "la" or "des" or "un" or "une" && HasMedia(text, token + 1, 3) || text.Tokens[Math.Min(token + 1, text.Tokens.Count - 1)].IsAllCapitals,
                "au" => next is "micro" or "parlement" or "sénat" or "cours" or "journal" or "figaro" or "monde" or "terme",
                "aux" => next is "journalistes" or "médias",
                "sur" => next is "son" or "le" or "la" or "les" or "twitter" or "facebook" or "instagram" or "telegram" or "x" or "rtl" or "ses" or "l'" || text.Tokens[Math.Min(token + 1, text.Tokens.Count - 1)].IsCapitalized,
                "dans" => next is "un" or "une" or "le" or "les" or "la" or "ce" or "cette" or "son" or "sa" && !(text.Word(token + 2) is "nuit" or "soirée" or "matinée" or "journée" or "foulée"),
                "lors" or "devant" or "via" => true,
                "en" => next is "conférence" or "marge" or "direct",
                "auprès" => true,
                "in" => next is "a" or "an" or "the" && text.Word(token + 2) is "interview" or "statement" or "video" or "letter" or "report" or "tweet" or "speech",
                "on" => text.Tokens[Math.Min(token + 1, text.Tokens.Count - 1)].IsCapitalized && !SpeechWords.Days.Has(next) && !SpeechWords.Months.Has(next),
                _ => false,
            };
            if (!isSource)
            {
                continue;
            }

            var last = token;
            while (last < to && last + 1 != speaker && last < token + LongestPhrase && marked.IsOwn(last + 1) && !marked.IsComma(last + 1) && !marked.IsStop(last + 1) && !text.IsChar(last + 1, ':')
                && !SpeechWords.Days.Has(text.Word(last + 1)) && text.Word(last + 1) is not ("que" or "qu'" or "qu’" or "où" or "qui" or "après" or "avant" or "pour"))
            {
                last++;
            }

            if (last > token)
            {
                return text.SpanOf(token, last);
            }
        }

        return null;
    }

    /// <summary>To whom: *à ses partisans*, *aux élus*; never a medium, which is a source.</summary>
    public static TextSpan? Addressee(MarkedText marked, int from, int to)
    {
        var text = marked.Text;
        for (var token = from; token < to; token++)
        {
            if (marked.IsOwn(token) && text.Word(token) is "à" or "aux" or "au" && !HasMedia(text, token + 1, 3)
                && SpeakerPhrases.At(text, text.Is(token, "à") ? token + 1 : token + 1, to + 1) is { IsPronoun: false } person
                && (person.HasName ? SpeakerPhrases.IsGivenName(text, person.NameFirst) : person.Noun >= 0 && SpeakerPhrases.IsPersonNoun(text.Word(person.Noun))))
            {
                return text.SpanOf(token, person.Last);
            }

            if (marked.IsOwn(token) && SpeechWords.Auxiliaries.Has(text.Word(token)))
            {
                // *Le maire a…*: nothing before the verb is an addressee; the region begins anew.
                continue;
            }
        }

        return null;
    }

    /// <summary>The date or time that stands between two tokens, both included.</summary>
    public static TimeMention? Time(TokenizedText text, IReadOnlyList<TimeMention> dates, int from, int to)
    {
        if (from > to || dates.Count == 0)
        {
            return null;
        }

        var (start, end) = (text.Tokens[from].Start, text.Tokens[to].End);
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < dates.Count && dates[low].Span.End <= end; low++)
        {
            if (dates[low].Type is TimeType.Date or TimeType.Time)
            {
                return dates[low];
            }
        }

        return null;
    }

    private static bool HasMedia(TokenizedText text, int token, int words)
    {
        for (var next = token; next < token + words; next++)
        {
            if (SpeechWords.Media.Has(text.Word(next)))
            {
                return true;
            }
        }

        return false;
    }
}
