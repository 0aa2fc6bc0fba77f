using System.Text;

namespace LiveBlog.Linguistics.Actors;

/// <summary>What makes two spellings one name.</summary>
internal static class Names
{
    /// <summary>As far as letters with accents are made bare.</summary>
    private const int LatinLetters = 0x250;

    private static readonly char[] BareLetters = [.. Enumerable.Range(0, LatinLetters).Select(c => BareLetter((char)c))];

    /// <summary>The word without an English genitive's ending.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && Letters.IsApostrophe(word[^2]) ? word[..^2] : word;

    /// <summary>In small letters, without accents, with one space for every hyphen, apostrophe or white space: *benyamin netanyahou*.</summary>
    public static string Key(ReadOnlySpan<char> name)
    {
        name = Bare(name);
        // A ligature becomes two letters.
        var key = name.Length <= 64 ? stackalloc char[128] : new char[name.Length * 2];
        var length = 0;
        foreach (var c in name)
        {
            if (c is '.' or '\u0300' or '\u0301' or '\u0302' or '\u0308' or '\u0327')
            {
                continue;
            }

            if (c is ' ' or '-' or '‑' || Letters.IsApostrophe(c) || char.IsWhiteSpace(c))
            {
                if (length > 0 && key[length - 1] != ' ')
                {
                    key[length++] = ' ';
                }
            }
            else if (c is 'œ' or 'Œ')
            {
                (key[length], key[length + 1]) = ('o', 'e');
                length += 2;
            }
            else
            {
                key[length++] = c < LatinLetters ? BareLetters[c] : BareLetter(c);
            }
        }

        return new string(key[..length]);
    }

    /// <summary>Small, and without its accent.</summary>
    private static char BareLetter(char c) => char.ToLowerInvariant(c) switch
    {
        'ø' => 'o',
        'ł' => 'l',
        // Latin letters with accents: the first of the parts is the bare letter.
        var small => small < LatinLetters && char.IsLetter(small) ? small.ToString().Normalize(NormalizationForm.FormD)[0] : small,
    };
}
