using System.Globalization;
using System.Text;

namespace LiveBlog.Linguistics.Scores;

/// <summary>How words of a text are compared: by the practice data's own rules.</summary>
internal static class Wording
{
    /// <summary>The words, in small letters, compatibility characters made plain.</summary>
    public static List<string> Words(string? text) => Cut((text ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant());

    /// <summary>In small letters and without accents.</summary>
    public static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString().ToLowerInvariant();
    }

    /// <summary>How much two texts share, by words: 0 to 1.</summary>
    public static double Likeness(IReadOnlyCollection<string> left, IReadOnlyCollection<string> right)
    {
        var counts = left.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var shared = right.GroupBy(word => word).Sum(group => Math.Min(group.Count(), counts.GetValueOrDefault(group.Key)));
        return shared == 0 ? 0 : 2.0 * shared / (left.Count + right.Count);
    }

    /// <summary>Whether the words of one stand in the other, in one piece; accents and case aside.</summary>
    public static bool Contains(string? one, string? other)
    {
        var (part, whole) = (Cut(Plain(one)), Cut(Plain(other)));
        if (part.Count > whole.Count)
        {
            (part, whole) = (whole, part);
        }

        return part.Count > 0 && Enumerable.Range(0, whole.Count - part.Count + 1).Any(at => whole.Skip(at).Take(part.Count).SequenceEqual(part));
    }

    /// <summary>The last word with a capital, accents and case aside; null if there is none.</summary>
    public static string? Surname(string? name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in (name ?? "").Normalize() + " ")
        {
            if (char.IsLetterOrDigit(c) || (c == '-' && word.Length > 0))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString().TrimEnd('-'));
                word.Clear();
            }
        }

        return words.FindLast(each => char.IsUpper(each[0])) is { } last ? Plain(last) : null;
    }

    private static List<string> Cut(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
            if (isLetter && start < 0)
            {
                start = at;
            }
            else if (!isLetter && start >= 0)
            {
                words.Add(text[start..at]);
                start = -1;
            }
        }

        return words;
    }
}
