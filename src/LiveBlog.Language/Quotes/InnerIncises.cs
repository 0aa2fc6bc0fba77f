using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Cuts an incise out of the words in which it stands: « Oui, dit-il. Mais pas demain. »</summary>
internal static class InnerIncises
{
    private const int LongestApposition = 32;

    /// <summary>The quote in its parts; null when no incise stands within the marks.</summary>
    public static QuoteDraft? In(MarkedText marked, QuotedPassage passage)
    {
        var text = marked.Text;
        var end = passage.IsClosed ? passage.LastToken : passage.LastToken + 1;
        var parts = new List<TextSpan>();
        var from = passage.FirstToken + 1;
        SpeechAct? found = null;
        for (var token = from; token < end; token++)
        {
            var isBreak = marked.IsComma(token) || (marked.IsStop(token) && token + 1 < end && !text.Tokens[token + 1].IsCapitalized) || text.Tokens[token].Kind == TokenKind.Punctuation && text.Text[text.Tokens[token].Start] is '–' or '—';
            if (!isBreak || token == from || Incises.At(marked, token + 1, Math.Min(end, token + 40), false) is not { Speaker: { } speaker, Verb: { } verb } incise
                || (speaker.IsPronoun && text.Is(speaker.First, "on")) || (text.Language == TextLanguage.English && !Subjects.IsPerson(text, speaker) && !speaker.IsPronoun))
            {
                continue;
            }

            var last = Math.Max(incise.Last, speaker.Last);
            while (last + 1 < end && last < incise.First + 30 && !marked.IsComma(last + 1) && !marked.IsStop(last + 1) && text.Tokens[last + 1].Kind is not TokenKind.Mark)
            {
                last++;
            }

            // *Lance Sylviane, retraitée de 61 ans, au milieu de la foule. …*: her trade and place belong to it, up to a stop.
            for (var comma = last + 1; comma + 1 < end && marked.IsComma(comma) && (SpeakerPhrases.IsPersonNoun(text.Word(comma + 1)) || text.Tokens[comma + 1].Kind == TokenKind.Number);)
            {
                var stop = comma + 1;
                while (stop < Math.Min(end, comma + LongestApposition) && !marked.IsStop(stop) && !Clauses.HasFinite(text, stop, stop + 1))
                {
                    stop++;
                }

                last = stop < end && marked.IsStop(stop) ? stop - 1 : last;
                break;
            }

            // What follows must be the words cut or their end: an incise stands between two commas or before a stop.
            if (last + 1 < end && !marked.IsComma(last + 1) && !marked.IsStop(last + 1))
            {
                continue;
            }

            if (marked.Content(from, token - 1) is { IsEmpty: false } part)
            {
                parts.Add(marked.IsStop(token) ? new TextSpan(part.Start, text.Tokens[token].End) : part);
            }

            found ??= incise with { From = token, To = last };
            from = last + 2;
            token = last + 1;
        }

        if (found is null)
        {
            return null;
        }

        if (from < end)
        {
            var rest = new TextSpan(text.Tokens[from].Start, passage.Parts[0].End).Trimmed(text.Text);
            if (!rest.IsEmpty)
            {
                parts.Add(rest);
            }
        }

        parts.AddRange(passage.Parts.Skip(1));
        return parts.Count == 0 ? null : new QuoteDraft(QuoteKind.Direct, parts, passage.FirstToken, passage.LastToken, found);
    }
}
