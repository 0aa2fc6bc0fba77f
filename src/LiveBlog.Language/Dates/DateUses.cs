using System.Collections.Frozen;

namespace LiveBlog.Linguistics.Dates;

/// <summary>Tells from the words before a date how they use it: *depuis le 7 octobre* bounds, *l'attaque du 7 octobre* names.</summary>
internal static class DateUses
{
    /// <summary>How far back a birth is looked for: *né à Lyon le 3 mai 1950*.</summary>
    private const int LongestClause = 60;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bounds = Words(
        "depuis avant après apres dès au ici entre since until till before after by from through to between");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Births = Words("né née nés nées born naissance");

    public static DateUse Of(string text, int from, TextSpan span)
    {
        var at = span.Start;
        if (at > from && text[at - 1] is '-' or '–')
        {
            return DateUse.Bound;
        }

        if (span.End + 1 < text.Length && text[span.End] is '-' or '–' && char.IsDigit(text[span.End + 1]))
        {
            return DateUse.Bound;
        }

        if (IsBirth(text, from, at))
        {
            return DateUse.Bound;
        }

        var word = TextRuns.WordBefore(text, from, ref at);
        if (Bounds.Contains(word))
        {
            return DateUse.Bound;
        }

        // *Hamas's Oct. 7 attack*, *Hamas' Oct. 7 attack*
        if (word is "" or "s" && at > from && Letters.IsApostrophe(text[at - 1]))
        {
            return DateUse.Attached;
        }

        var before = at;
        var wordBefore = TextRuns.WordBefore(text, from, ref before);
        return word switch
        {
            "le" or "the" or "on" when Bounds.Contains(wordBefore) => DateUse.Bound,
            "et" or "and" or "ou" or "or" when FollowsDigit(text, from, at) => DateUse.Bound,
            "du" when wordBefore is "partir" or "compter" => DateUse.Bound,
            "du" when wordBefore is "daté" or "datée" => DateUse.Plain,
            "du" or "of" or "the" => DateUse.Attached,
            _ => DateUse.Plain,
        };
    }

    private static bool IsBirth(string text, int from, int start)
    {
        var at = start;
        while (start - at < LongestClause)
        {
            var word = TextRuns.WordBefore(text, from, ref at);
            if (word.IsEmpty)
            {
                return false;
            }

            if (Births.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsDigit(string text, int from, int at)
    {
        var end = TextRuns.BackOverSpace(text, from, at);
        return end > from && char.IsDigit(text[end - 1]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
