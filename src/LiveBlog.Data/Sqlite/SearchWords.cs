using System.Text;

namespace LiveBlog.Data.Sqlite;

/// <summary>What a reader typed, as an FTS5 query.</summary>
internal static class SearchWords
{
    /// <summary>Every run of letters and digits as a quoted prefix, all of which must occur; a query that finds nothing if there is none.</summary>
    public static string Match(string words)
    {
        var query = new StringBuilder();
        var word = new StringBuilder();
        foreach (var rune in (words + " ").EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                query.Append('"').Append(word).Append("\"* ");
                word.Clear();
            }
        }

        return query.Length > 0 ? query.ToString().TrimEnd() : "\"\"";
    }
}
