using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

/// <summary>
/// Finds dates, times, durations and what recurs, and resolves them against the day of the text, the tense of the clause and the day mentioned
/// last. Spans and values follow TIMEX3 (ISO-TimeML) as the French TimeBank applies it: no preposition, an article where it belongs to the date.
/// </summary>
internal static class TimeReader
{
    public static IReadOnlyList<TimeMention> In(TokenizedText text, DateOnly? date)
    {
        var expressions = new TimeExpressions(text, date);
        var found = new List<TimeMention>();
        for (var token = 0; token < text.Tokens.Count;)
        {
            if (expressions.At(token) is { } match)
            {
                found.Add(new TimeMention(text.SpanOf(match.First, match.Last), match.Type, match.Value));
                token = match.Last + 1;
            }
            else
            {
                token++;
            }
        }

        return found;
    }
}
