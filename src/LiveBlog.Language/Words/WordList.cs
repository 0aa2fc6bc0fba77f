using System.Collections.Frozen;

namespace LiveBlog.Linguistics.Words;

/// <summary>A class of words that a token is looked up in without being copied.</summary>
/// <param name="words">In small letters, with typewritten apostrophes, a space between them.</param>
internal sealed class WordList(string words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set =
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word in small letters is in the list, however its apostrophe is set.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        if (word.Length is > 1 and < 4 && word[^1] == '’')
        {
            Span<char> typewritten = stackalloc char[word.Length];
            word.CopyTo(typewritten);
            typewritten[^1] = '\'';
            return set.Contains(typewritten);
        }

        return set.Contains(word);
    }
}
