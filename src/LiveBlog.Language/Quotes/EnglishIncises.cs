using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Reads what English puts behind the words reported: *…, Mr Smith said.*</summary>
internal static class EnglishIncises
{
    private const int LongestReach = 60;

    /// <summary>*…, Mr Berg said.*, *…, spokesman Tom Berg told the BBC.*</summary>
    public static SpeechAct? Around(MarkedText marked, VerbGroup group, int start, int limit)
    {
        var text = marked.Text;
        for (var comma = group.First - 1; comma > start && comma > group.First - 16; comma--)
        {
            if (!marked.IsOwn(comma))
            {
                return null;
            }

            if (!marked.IsComma(comma))
            {
                continue;
            }

            if (Incises.At(marked, comma + 1, limit, false) is not { } incise || incise.Verb!.Value.Head != group.Head)
            {
                return null;
            }

            // Nothing but a time, a place or an addressee may follow: else the words said do.
            var next = text.Word(group.Last + 1);
            var isLast = marked.IsStop(group.Last + 1) || marked.IsComma(group.Last + 1) || SpeechWords.Days.Has(next) || next is "in" or "on" or "at" or "during" or "after";
            var isTold = text.Word(group.Head) is "told" or "tells" && !HasThat(marked, group.Last + 1, limit);
            return (isLast || isTold) && HasEnglishVerb(text, start, comma) ? incise with { From = comma } : null;
        }

        return null;
    }

    private static bool HasThat(MarkedText marked, int at, int limit)
    {
        for (var token = at; token < limit && token < at + 12; token++)
        {
            if (marked.Text.Is(token, "that"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEnglishVerb(TokenizedText text, int start, int comma)
    {
        for (var token = Math.Max(start, comma - LongestReach * 2); token < comma; token++)
        {
            var word = text.Word(token);
            if ((SpeechWords.CommonFinite.Has(word) && word is not "a") || (word.Length > 4 && word.EndsWith("ed") && !text.Tokens[token].IsCapitalized))
            {
                return true;
            }
        }

        return false;
    }
}
