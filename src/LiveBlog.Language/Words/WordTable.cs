using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace LiveBlog.Linguistics.Words;

/// <summary>
/// What is known of some words, for readers who ask it of every word of a text. Nearly every answer is no, so no has to be cheap: most words have a
/// length and a first letter that no word of the table has. The dictionaries of .NET hash each word in full before they can tell.
/// </summary>
internal sealed class WordTable<T>
{
    /// <summary>By a word's length, one bit for each first letter that a word of that length has.</summary>
    private readonly ulong[] beginnings;

    /// <summary>Each word stands in the first free place from the one that its hash gives, round the end; half of the places at least are free.</summary>
    private readonly string?[] words;
    private readonly T[] values;
    private readonly int shift;

    /// <summary>Compares words as they are written, letter by letter.</summary>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> entries)
    {
        beginnings = new ulong[entries.Select(entry => entry.Key.Length).DefaultIfEmpty().Max() + 1];
        var bits = BitOperations.Log2((uint)entries.Count + 1) + 2;
        words = new string?[1 << bits];
        shift = 32 - bits;
        values = new T[words.Length];
        foreach (var (word, value) in entries.Where(entry => entry.Key.Length > 0))
        {
            var place = PlaceOf(word);
            while (words[place] is not null)
            {
                place = (place + 1) & (words.Length - 1);
            }

            (words[place], values[place]) = (word, value);
            beginnings[word.Length] |= 1UL << word[0];
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    /// <summary>Finds what is known of a word; false for one that is not in the table.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        if (word.Length < beginnings.Length && !word.IsEmpty && (beginnings[word.Length] >> word[0] & 1) != 0)
        {
            for (var place = PlaceOf(word); words[place] is { } found; place = (place + 1) & (words.Length - 1))
            {
                if (word.SequenceEqual(found))
                {
                    value = values[place];
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    private int PlaceOf(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 0x9E3779B1;
        }

        return (int)(hash >> shift);
    }
}
