using System.Globalization;
using System.Text;
using LiveBlog.Application;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// Knows the passwords that are tried first. The lists of breached passwords hold, of 12 characters or more, hardly anything but common
/// words in a row, words with digits and signs around them, walks over the keyboard and repetitions; so these are recognised by rule,
/// which refuses many more than any list that could be shipped.
/// </summary>
public static class CommonPasswords
{
    /// <summary>Fewer different characters than this are one pattern, however long.</summary>
    private const int FewestDifferent = 5;

    /// <summary>Letters from which on a word counts; shorter ones, and fewer letters that form no word, protect nothing.</summary>
    private const int OwnWord = 4;

    private static readonly string[] Walks =
    [
        "01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcbazyxwvutsrqponmlkjihgfedcba",
        "qwertyuiopasdfghjklzxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "qwertzuiopasdfghjklyxcvbnm", "mnbvcxzlkjhgfdsapoiuytrewq", "nbvcxwmlkjhgfdsqpoiuytreza",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "1aqw2zsx3edc4rfv5tgb6yhn7ujk8il9om0p", "q1w2e3r4t5y6u7i8o9p0", "a1z2e3r4t5y6u7i8o9p0", "1q2w3e4r5t6y7u8i9o0p", "1a2z3e4r5t6y7u8i9o0p",
        "a1b2c3d4e5f6g7h8i9j0", "1a2b3c4d5e6f7g8h9i0j", "qazwsxedcrfvtgbyhnujmikolp", "aqwzsxedcrfvtgbyhnujkilom",
    ];

    private static readonly HashSet<string> Words = Read();

    private static readonly int LongestWord = Words.Max(word => word.Length);

    /// <summary>Whether <paramref name="password"/> is one that would be tried early against this account.</summary>
    /// <param name="names">What anybody knows of its owner: her names. As worthless in a password as common words.</param>
    public static bool Include(string password, params IEnumerable<string> names)
    {
        var plain = Fold(password);
        if (plain.Distinct().Count() < FewestDifferent || plain.All(char.IsDigit) || IsWalk(plain))
        {
            return true;
        }

        var known = names.SelectMany(Parts).ToHashSet();
        return Readings(plain).Any(letters => IsMadeOf(letters, known));
    }

    // Upper case, accents and the usual digits for letters make no difference to who guesses.
    private static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var character in text.NormalizeAny(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(character);
            }
        }

        return folded.ToString();
    }

    // The letters alone: once with digits and signs left out, once with those that look like letters read as such. Where there are
    // hardly any letters, the signs are what counts, and they form no words.
    private static IEnumerable<string> Readings(string plain)
    {
        var letters = string.Concat(plain.Where(char.IsLetter));
        if (letters.Length >= OwnWord)
        {
            yield return letters;
            yield return string.Concat(plain.Select(AsLetter).Where(char.IsLetter));
        }
    }

    private static char AsLetter(char character) => character switch
    {
        '0' => 'o',
        '1' or '!' or '|' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => character,
    };

    private static bool IsWalk(string plain)
    {
        // Cut into as few pieces of walks as it goes; pieces of three characters on the average are no walk any more.
        var (pieces, at) = (0, 0);
        while (at < plain.Length)
        {
            var length = 1;
            while (at + length < plain.Length && Array.Exists(Walks, walk => walk.Contains(plain.AsSpan(at, length + 1), StringComparison.Ordinal)))
            {
                length++;
            }

            at += length;
            pieces++;
        }

        return pieces * 4 <= plain.Length;
    }

    // Whether it can be cut into fewer than four words that are common, different and not short, with hardly a letter left over. Four of
    // them and more are a passphrase, as good as any.
    private static bool IsMadeOf(string letters, HashSet<string> names)
    {
        const int passphrase = 4;
        var longest = Math.Max(LongestWord, names.Select(name => name.Length).DefaultIfEmpty().Max());

        // fewest[left, end]: of the first `end` letters, with `left` of them left over.
        var fewest = new int[OwnWord, letters.Length + 1];
        for (var end = 0; end <= letters.Length; end++)
        {
            for (var left = 0; left < OwnWord; left++)
            {
                fewest[left, end] = (end, left) switch
                {
                    (0, 0) => 0,
                    (0, _) or (_, 0) => passphrase,
                    _ => fewest[left - 1, end - 1],
                };
                for (var length = 1; length <= Math.Min(end, longest); length++)
                {
                    var word = letters.Substring(end - length, length);
                    if (Words.Contains(word) || names.Contains(word))
                    {
                        var counts = length >= OwnWord && !letters.AsSpan(0, end - length).Contains(word, StringComparison.Ordinal);
                        fewest[left, end] = Math.Min(fewest[left, end], fewest[left, end - length] + (counts ? 1 : 0));
                    }
                }
            }
        }

        return Enumerable.Range(0, OwnWord).Any(left => fewest[left, letters.Length] < passphrase);
    }

    private static IEnumerable<string> Parts(string name)
    {
        var folded = Fold(name);
        var parts = folded.Split([' ', '-', '.', '_', '@', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Append(folded);
        return parts.Select(part => string.Concat(part.Where(char.IsLetter))).Where(part => part.Length >= 3);
    }

    private static HashSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-words.txt")!;
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fold));
            }
        }

        return words;
    }
}
