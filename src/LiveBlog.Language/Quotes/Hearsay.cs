using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>
/// Reads what French news passes on without saying from whom, in the conditional: *Il aurait quitté le pays.* A weak sign: the conditional also
/// tells of what depends on something else, so a sentence with *si* is left alone, and one that names its source has been read already.
/// </summary>
internal static class Hearsay
{
    private const int LongestSentence = 80;

    /// <summary>The sentences in which none of the speech acts stands.</summary>
    public static IEnumerable<TextSpan> In(MarkedText marked, List<SpeechAct> acts)
    {
        var text = marked.Text;
        if (text.Language != TextLanguage.French)
        {
            yield break;
        }

        var act = 0;
        var last = -1;
        for (var token = 0; token + 1 < text.Tokens.Count; token++)
        {
            if (text.Word(token) is not ("aurait" or "auraient" or "serait" or "seraient") || !marked.IsOwn(token) || text.SentenceOf[token] == last || !IsParticiple(text, VerbGroups.SkipAdverbs(text, token + 1)))
            {
                continue;
            }

            last = text.SentenceOf[token];
            while (act < acts.Count && text.SentenceOf[acts[act].First] < last)
            {
                act++;
            }

            var (start, end) = (marked.SentenceStart(token), marked.SentenceEnd(token));
            if ((act < acts.Count && text.SentenceOf[acts[act].First] == last) || end - start > LongestSentence || !IsPlain(marked, start, end))
            {
                continue;
            }

            yield return marked.Content(start, end - 1);
        }
    }

    private static bool IsParticiple(TokenizedText text, int token)
    {
        var word = text.Word(token);
        return word is "été" or "eu" or "fait" or "pris" or "mort" or "morts" or "mis" || (word.Length > 3 && (word[^1] is 'é' or 'i' or 'u' || word.EndsWith("ée") || word.EndsWith("és") || word.EndsWith("ées") || word.EndsWith("ert") || word.EndsWith("ue")));
    }

    /// <summary>Whether all is in the writer's own words and nothing depends on an *if* or on somebody's *that*.</summary>
    private static bool IsPlain(MarkedText marked, int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (!marked.IsOwn(token) || marked.Text.Word(token) is "si" or "s'" or "s’" or "que" or "qu'" or "qu’" or "sans" or "je" or "j'" or "j’" or "nous" || marked.Text.IsChar(token, '?'))
            {
                return false;
            }
        }

        return true;
    }
}
