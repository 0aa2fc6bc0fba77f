using System.Globalization;

namespace LiveBlog.Linguistics.Dates;

/// <summary>Reads numbers written in figures.</summary>
internal static class Figures
{
    /// <summary>Where the run of ASCII digits at <paramref name="at"/> ends: there itself when there is none.</summary>
    public static int End(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The number that the one to four digits from <paramref name="start"/> to <paramref name="end"/> write; -1 for any other count.</summary>
    public static int Number(string text, int start, int end) =>
        end - start is >= 1 and <= 4 ? int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture) : -1;
}
