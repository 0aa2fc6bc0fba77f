using System.Globalization;
using System.Text;

namespace LiveBlog.Application;

/// <summary>Makes the last part of an address from a name.</summary>
public static class Slugs
{
    private const int Longest = 60;

    /// <summary>
    /// Lower case letters a–z, digits and single hyphens, at most 60 characters: accents fall off, œ and æ become oe and ae, all else a hyphen.
    /// </summary>
    /// <param name="name">Any text.</param>
    /// <param name="otherwise">What to take when nothing of the name is left (a name in another script).</param>
    public static string Of(string name, string otherwise)
    {
        var slug = new StringBuilder();
        var folded = name.ToLowerInvariant().Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
        foreach (var character in folded.NormalizeAny(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(character);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = Cut(slug.ToString()).Trim('-');
        return text.Length > 0 ? text : otherwise;
    }

    /// <summary><paramref name="slug"/> itself if nobody has it, else with the first free number behind it.</summary>
    /// <param name="taken">Those in use that begin the same.</param>
    public static string Free(string slug, IReadOnlyCollection<string> taken) => !taken.Contains(slug)
        ? slug
        : Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{slug}-{number}").First(candidate => !taken.Contains(candidate));

    /// <summary>Ends a long one after a word, if that leaves enough of it.</summary>
    private static string Cut(string slug)
    {
        if (slug.Length <= Longest)
        {
            return slug;
        }

        var end = slug.LastIndexOf('-', Longest);
        return slug[..(end > Longest / 2 ? end : Longest)];
    }
}
