using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Clubs in a list of results, which are named by their towns.</summary>
internal sealed partial class NameReader
{
    /// <summary>*Brest - Lens : 2-1*: two names with a dash between and a score behind are clubs.</summary>
    private void JudgeResults(List<NameCandidate> candidates)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var (home, away) = (candidates[i - 1], candidates[i]);
            if (away.First == home.Last + 2 && IsDash(home.Last + 1) && text.SentenceOf[home.First] == text.SentenceOf[away.First] && IsScore(away.Last + (text.IsChar(away.Last + 1, ':') ? 2 : 1)))
            {
                candidates[i - 1] = home with { Type = ActorType.Organisation, IsCertain = true, Gender = Gender.Unknown };
                candidates[i] = away with { Type = ActorType.Organisation, IsCertain = true, Gender = Gender.Unknown };
            }
        }
    }

    /// <summary>A word at either side of the dash of a result: its capital is a name's though a line or dash stands before it.</summary>
    private bool IsInResult(int token) => (token > 1 && IsDash(token - 1) && tokens[token - 2].IsCapitalized && IsScore(token + (text.IsChar(token + 1, ':') ? 2 : 1)))
        || (IsDash(token + 1) && token + 2 < tokens.Count && tokens[token + 2].IsCapitalized && IsScore(token + (text.IsChar(token + 3, ':') ? 4 : 3)));

    /// <summary>*2-1*, *2 - 1*: two small numbers.</summary>
    private bool IsScore(int token) => token + 2 < tokens.Count && tokens[token] is { Kind: TokenKind.Number, Length: < 4 } && IsDash(token + 1) && tokens[token + 2] is { Kind: TokenKind.Number, Length: < 4 };

    private bool IsDash(int token) => text.IsChar(token, '-') || text.IsChar(token, '–') || text.IsChar(token, '—');
}
