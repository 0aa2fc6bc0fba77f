using System.Numerics;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>What the whole text tells before a name is read: its headlines, its marks, and which words it writes small and large.</summary>
internal sealed partial class NameReader
{
    /// <summary>Sentences in capitals, or with a capital at nearly every word as English headlines have: capitals tell nothing there.</summary>
    private void FindHeadlines()
    {
        for (int sentence = 0, token = 0; sentence < shouts.Length; sentence++)
        {
            var (words, capitals, titled, longer) = (0, 0, 0, 0);
            for (; token < tokens.Count && text.SentenceOf[token] == sentence; token++)
            {
                var it = tokens[token];
                if (it.Kind == TokenKind.Word)
                {
                    words++;
                    capitals += it.IsAllCapitals ? 1 : 0;
                    longer += it.Length > 3 ? 1 : 0;
                    titled += it.Length > 3 && it.IsCapitalized ? 1 : 0;
                }
            }

            // A headline in large letters has no stop: *Anne Berg met Paul Smith in Exeter on Monday.* is a sentence of names.
            var hasStop = token > 0 && text.IsChar(token - 1, '.');
            shouts[sentence] = (words > 1 && capitals == words) || (words > 3 && (capitals * 10 > words * 6 || (!isFrench && !hasStop && longer > 5 && titled * 10 > longer * 8)));
        }
    }

    private void FindMarks()
    {
        foreach (var marks in text.Marks)
        {
            foreach (var mark in marks)
            {
                if (mark.Opens && !mark.IsBracket)
                {
                    var (open, close) = (text.TokenAt(mark.Position), text.TokenAt(mark.Partner));
                    if (open < tokens.Count && close < tokens.Count)
                    {
                        closes[open] = close;
                    }
                }
            }
        }
    }

    private void GatherWords()
    {
        // Small words matter only where a sentence begins with the same word: a cheap mark spares the hashing of nearly all others.
        var asked = new bool[Math.Min((int)BitOperations.RoundUpToPowerOf2((uint)tokens.Count + 1), AskedMarks)];
        for (var token = 0; token < tokens.Count; token++)
        {
            if (tokens[token].Kind == TokenKind.Word && tokens[token].IsCapitalized)
            {
                asked[MarkOf(token) & (asked.Length - 1)] = true;
            }
        }

        for (var token = 0; token < tokens.Count; token++)
        {
            if (tokens[token].Kind == TokenKind.Word && !shouts[text.SentenceOf[token]])
            {
                if (!tokens[token].IsCapitalized)
                {
                    if (asked[MarkOf(token) & (asked.Length - 1)])
                    {
                        smallWords.Add(Names.Bare(text.Word(token)));
                    }
                }
                else if (!IsInitial(token))
                {
                    largeWords.Add(Names.Bare(text.Word(token)));
                }
            }
        }
    }

    private int MarkOf(int token)
    {
        var word = Names.Bare(text.Word(token));
        return (word.Length * 31) + (word[0] * 7) + (word[^1] * 131) + (word[word.Length / 2] * 1031);
    }

    /// <summary>A few words in marks that begin large and end without a stop: *« La Nuit »*, *"One Love"*; not a name that the lexicons know.</summary>
    private bool IsTitle(int open, int close)
    {
        if (close - open - 1 is < 1 or > LongestTitle || !tokens[open + 1].IsCapitalized)
        {
            return false;
        }

        if (open > 0 && (senses[open - 1] & WordSense.Work) != 0)
        {
            return true;
        }

        // *« Les Marées lentes »*: an article and a large noun, with small words behind.
        var isFrenchTitle = isFrench && close - open > 3 && text.IsOneOf(open + 1, "le", "la", "les", "l'", "un", "une") && tokens[open + 2].IsCapitalized && senses[open + 2] == 0 && !tokens[open + 3].IsCapitalized;
        var (words, titled) = (0, 0);
        for (var token = open + 1; token < close; token++)
        {
            if (tokens[token].Kind == TokenKind.Punctuation && !text.IsChar(token, '-') && !(text.IsChar(token, ',') && token == close - 1))
            {
                return false;
            }

            if (isFrenchTitle && (senses[token] & WordSense.Verb) != 0)
            {
                return false;
            }

            words += tokens[token].Length > 3 ? 1 : 0;
            titled += tokens[token].Length > 3 && tokens[token].IsCapitalized ? 1 : 0;
        }

        return (titled >= words || isFrenchTitle) && Known(open + 1, out _) < 0 && !(close - open == 3 && tokens[open + 2].Kind == TokenKind.Word && (senses[open + 1] & WordSense.FirstName) != 0);
    }

    private HashSet<string>? lettersOfWords;

    /// <summary>*L'instruction en famille (IEF)*: the letters of common words name no body, there and later.</summary>
    private bool AreLettersOfWords(int token)
    {
        if (senses[token] != 0)
        {
            return false;
        }

        if (text.IsChar(token - 1, '(') && text.IsChar(token + 1, ')') && IsCommonPhraseBefore(token - 2))
        {
            (lettersOfWords ??= new(StringComparer.Ordinal)).Add(text.Written(token).ToString());
        }

        return lettersOfWords?.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Written(token)) == true;
    }

    /// <summary>Whether nothing but small words, none of them of a body, stands from an article up to a token.</summary>
    private bool IsCommonPhraseBefore(int last)
    {
        var hasArticle = false;
        for (var token = last; token >= 0 && token > last - LongestName && tokens[token].Kind == TokenKind.Word; token--)
        {
            var isArticle = text.IsOneOf(token, "le", "la", "l'", "un", "une", "cette", "ce", "des", "les", "du", "aux", "au", "d'");
            if ((tokens[token].IsCapitalized && !isArticle) || (senses[token] & (WordSense.OrganisationHead | WordSense.OrganisationKind | WordSense.SeatedBody | WordSense.DedicatedBody | WordSense.QualifiedBody | WordSense.PlaceKind)) != 0)
            {
                return false;
            }

            hasArticle |= isArticle && token < last;
        }

        return hasArticle;
    }
}
