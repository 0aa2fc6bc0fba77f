namespace LiveBlog.Linguistics.Words;

/// <summary>A class of words that a token is looked up in without being copied.</summary>
/// <param name="words">In small letters, with typewritten apostrophes, a space between them.</param>
internal sealed class WordList(string words)
{
    private readonly WordTable<bool> table = new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Settings).Distinct().Select(word => KeyValuePair.Create(word, true)).ToList());

    /// <summary>Whether the word in small letters is in the list, however its apostrophe is set.</summary>
    public bool Has(ReadOnlySpan<char> word) => table.Contains(word);

    /// <summary>An elided word as typewritten and as typeset.</summary>
    private static string[] Settings(string word) => word.Length is > 1 and < 4 && word[^1] == '\'' ? [word, word[..^1] + '’'] : [word];
}
