using System.Globalization;
using System.Text;

namespace LiveBlog.Data.Sqlite;

/// <summary>What a reader typed, as an FTS5 query.</summary>
internal static class SearchWords
{
    /// <summary>
    /// Every run of letters and digits as a quoted prefix, all of which must occur; a query that finds nothing if there is none.
    /// The index folds accents and case; <c>œ</c> and <c>æ</c> are letters to it, and are looked for as <c>oe</c> and <c>ae</c> too, and the other way round.
    /// </summary>
    public static string Match(string words)
    {
        var query = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in (words + " ").EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                query.Add(Spellings(word.ToString()));
                word.Clear();
            }
        }

        return query.Count > 0 ? string.Join(" AND ", query) : "\"\"";
    }

    private static string Spellings(string word)
    {
        var small = word.ToLowerInvariant();
        var apart = small.Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal);
        var joined = small.Replace("oe", "œ", StringComparison.Ordinal).Replace("ae", "æ", StringComparison.Ordinal);
        var spellings = new[] { small, apart, joined }.Distinct().Select(spelling => $"\"{spelling}\"*").ToList();
        return spellings.Count == 1 ? spellings[0] : $"({string.Join(" OR ", spellings)})";
    }
}
