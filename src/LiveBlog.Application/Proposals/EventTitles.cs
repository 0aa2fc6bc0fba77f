using System.Globalization;
using System.Text.RegularExpressions;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;

namespace LiveBlog.Application.Proposals;

/// <summary>Names a news event that a text tells of: by the text's own noun, or by what it is and who takes part.</summary>
internal static partial class EventTitles
{
    private const int Longest = 120;

    /// <param name="words">A noun with what belongs to it, or a verb with its object.</param>
    public static string Of(string words, NewsEventKind kind, IReadOnlyList<ProposedActor> participants, Language language)
    {
        if ((language is Language.French ? FrenchArticle() : EnglishArticle()).Match(words) is { Success: true, Length: var article } && words.Length - article is > 2 and <= Longest)
        {
            var noun = words[article..];
            return char.ToUpper(noun[0], CultureInfo.InvariantCulture) + noun[1..];
        }

        // Two people who talk hold no *pourparlers*.
        var name = kind is NewsEventKind.Talks ? language.Say("Entretien", "Talks") : kind.Name(language);
        var who = string.Join(", ", participants.Take(4).Select(actor => actor.Name));
        return who.Length == 0 ? name : language.Say($"{name}\u00a0: {who}", $"{name}: {who}");
    }

    // *A rencontré* begins with no article.
    [GeneratedRegex(@"^(le |la |les |l['’]|un |une |des |ce |cette |ces )", RegexOptions.IgnoreCase)]
    private static partial Regex FrenchArticle();

    [GeneratedRegex(@"^(the |a |an |this |these )", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishArticle();
}
