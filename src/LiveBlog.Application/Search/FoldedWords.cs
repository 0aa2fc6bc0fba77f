using System.Globalization;
using System.Text;

namespace LiveBlog.Application.Search;

/// <summary>The words of a text with accents, ligatures and case folded away: <c>Nétanyahou</c> and <c>netanyahou</c> are one.</summary>
public sealed class FoldedWords
{
    private readonly List<string> words;

    private FoldedWords(List<string> words) => this.words = words;

    /// <summary>The runs of letters and digits of <paramref name="text"/>.</summary>
    public static FoldedWords Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in (text + " ").NormalizeAny(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune).Value switch
                {
                    'œ' => "oe",
                    'æ' => "ae",
                    'ß' => "ss",
                    var other => new Rune(other).ToString(),
                });
            }
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return new FoldedWords(words);
    }

    /// <summary>The words, as they follow each other.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The words with one space between them.</summary>
    public string Joined => string.Join(' ', words);

    /// <summary>The words with a space before each: a word of them begins with <c>abc</c> where <c>" abc"</c> stands in it.</summary>
    public string Searched => string.Concat(words.Select(word => $" {word}"));

    /// <summary>Whether each of these words begins a word of <paramref name="name"/>; false when there is none.</summary>
    public bool BeginWordsOf(string name)
    {
        var named = Of(name).words;
        return words.Count > 0 && words.TrueForAll(word => named.Exists(each => each.StartsWith(word, StringComparison.Ordinal)));
    }
}
