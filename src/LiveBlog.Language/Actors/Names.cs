using System.Text;

namespace LiveBlog.Linguistics.Actors;

/// <summary>What makes two spellings one name.</summary>
internal static class Names
{
    /// <summary>The word without an English genitive's ending.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && Letters.IsApostrophe(word[^2]) ? word[..^2] : word;

    /// <summary>In small letters, without accents, with one space for every hyphen, apostrophe or white space: *benyamin netanyahou*.</summary>
    public static string Key(ReadOnlySpan<char> name)
    {
        name = Bare(name);
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is '.' or '\u0300' or '\u0301' or '\u0302' or '\u0308' or '\u0327')
            {
                continue;
            }

            if (char.IsWhiteSpace(c) || c is '-' or '‑' || Letters.IsApostrophe(c))
            {
                if (key.Length > 0 && key[^1] != ' ')
                {
                    key.Append(' ');
                }
            }
            else
            {
                Append(key, char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, char c)
    {
        if (c < 0x80)
        {
            key.Append(c);
            return;
        }

        switch (c)
        {
            case 'œ':
                key.Append("oe");
                return;
            case 'ø':
                key.Append('o');
                return;
            case 'ł':
                key.Append('l');
                return;
            case < '\u0250' when char.IsLetter(c):
                // Latin letters with accents: the first of the parts is the bare letter.
                key.Append(c.ToString().Normalize(NormalizationForm.FormD)[0]);
                return;
            default:
                key.Append(c);
                return;
        }
    }
}
