using System.Text;

namespace LiveBlog.Application;

/// <summary>Text as people send it, which need not be Unicode.</summary>
public static class UnicodeText
{
    /// <summary>
    /// What <see cref="string.Normalize(NormalizationForm)"/> gives, for any text: it throws on half a surrogate pair and on noncharacters (U+FFFE),
    /// which anybody can send. They count as U+FFFD here.
    /// </summary>
    public static string NormalizeAny(this string text, NormalizationForm form = NormalizationForm.FormC)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(IsNoncharacter(rune.Value) ? Rune.ReplacementChar : rune);
        }

        return whole.ToString().Normalize(form);
    }

    // The Unicode Standard, 23.7: the last two of each plane, and 32 in the middle of the first.
    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
