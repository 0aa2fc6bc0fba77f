using System.Runtime.CompilerServices;

namespace LiveBlog.Linguistics.Words;

/// <summary>
/// A text cut into tokens, with its paragraphs and sentences, which every rule reads. Made once, in time linear in the text's length; never
/// fails. Small letters are looked up in <see cref="Lower"/>, which has the same length as the text.
/// </summary>
internal sealed class TokenizedText
{
    private static readonly string[] InvertedPronouns =
        ["je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "t", "moi", "toi", "le", "la", "les", "lui", "leur", "y", "en"];

    /// <summary>How many characters apart <see cref="tokenAt"/> knows where the tokens begin.</summary>
    private const int Step = 16;

    /// <summary>How many tokens short brackets may have, as *(LR)* has.</summary>
    private const int LongestBrackets = 8;

    private Token[] tokens;

    /// <summary>The first token that begins at each so many characters, or behind.</summary>
    private readonly int[] tokenAt;

    /// <summary>By its place, the first token of a sentence; then the number of tokens.</summary>
    private readonly int[] firstOf;

    public TokenizedText(string text, TextLanguage language)
    {
        Text = text;
        Language = language;
        Lower = Letters.Small(text);
        Paragraphs = Linguistics.Paragraphs.In(text, 0);
        Marks = Paragraphs.ConvertAll(paragraph => PairedMarks.In(text, paragraph));
        Sentences = SentenceLines.In(text, Paragraphs, Marks, Linguistics.Sentences.In(text, Paragraphs, Marks));
        // A word of French and the space behind it have about five letters.
        tokens = new Token[(text.Length / 4) + 1];
        Array.Resize(ref tokens, Cut());
        tokenAt = new int[(text.Length / Step) + 1];
        for (int at = 0, token = 0; at < tokenAt.Length; at++)
        {
            while (token < tokens.Length && tokens[token].Start < at * Step)
            {
                token++;
            }

            tokenAt[at] = token;
        }

        SentenceOf = new int[tokens.Length];
        firstOf = new int[Sentences.Count + 1];
        Array.Fill(firstOf, tokens.Length, 1, Sentences.Count);
        for (int token = 0, sentence = 0; token < tokens.Length; token++)
        {
            while (sentence + 1 < Sentences.Count && tokens[token].Start >= Sentences[sentence].End)
            {
                firstOf[++sentence] = token;
            }

            SentenceOf[token] = sentence;
        }
    }

    public string Text { get; }

    /// <summary>The text in small letters, character for character.</summary>
    public string Lower { get; }

    public TextLanguage Language { get; }

    public TokenList Tokens => new(tokens);

    public List<TextSpan> Paragraphs { get; }

    /// <summary>The marks and brackets of each paragraph that come in pairs.</summary>
    public List<List<PairedMark>> Marks { get; }

    public List<TextSpan> Sentences { get; }

    /// <summary>The place in <see cref="Sentences"/> of the sentence that each token stands in.</summary>
    public int[] SentenceOf { get; }

    /// <summary>The token's characters in small letters; empty for a place outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Word(int token) =>
        (uint)token < (uint)tokens.Length ? Lower.AsSpan(tokens[token].Start, tokens[token].Length) : default;

    /// <summary>The token's characters as written; empty for a place outside the text.</summary>
    public ReadOnlySpan<char> Written(int token) =>
        (uint)token < (uint)tokens.Length ? Text.AsSpan(tokens[token].Start, tokens[token].Length) : default;

    /// <summary>Whether the token is that word, given in small letters, with a typewritten apostrophe if any.</summary>
    public bool Is(int token, string word) => AreSame(Word(token), word);

    /// <summary>Whether the token is one of those words, as <see cref="Is"/> compares.</summary>
    public bool IsOneOf(int token, params ReadOnlySpan<string> words)
    {
        var found = Word(token);
        foreach (var word in words)
        {
            if (AreSame(found, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token is that one character.</summary>
    public bool IsChar(int token, char c) =>
        (uint)token < (uint)tokens.Length && tokens[token].Length == 1 && Text[tokens[token].Start] == c;

    /// <summary>Whether a line ends between the token and the one before it; not before the first, nor between *M.* and a name.</summary>
    public bool BeginsLine(int token) =>
        token > 0 && token < tokens.Length && Text.AsSpan(tokens[token - 1].End, tokens[token].Start - tokens[token - 1].End).ContainsAny(Letters.LineEnds) && !IsTitled(token);

    /// <summary>*Smith's*, *the ministers'*: in English, whether what follows the token belongs to it.</summary>
    public bool IsPossessive(int token) =>
        Language == TextLanguage.English && Word(token) is { Length: > 2 } word && ((word[^1] == 's' && Letters.IsApostrophe(word[^2])) || (Letters.IsApostrophe(word[^1]) && word[^2] == 's'));

    /// <summary>The token behind brackets that open at a token and hold few tokens; the token itself where none do.</summary>
    public int BehindBrackets(int token, int longest = LongestBrackets)
    {
        for (var close = token + 2; IsChar(token, '(') && close < Math.Min(token + longest, tokens.Length); close++)
        {
            if (IsChar(close, ')'))
            {
                return close + 1;
            }
        }

        return token;
    }

    private bool IsTitled(int token) =>
        token > 1 && tokens[token].IsCapitalized && IsChar(token - 1, '.') && !tokens[token - 1].SpaceBefore && tokens[token - 2] is { Length: 1, IsCapitalized: true } && Is(token - 2, "m") && SentenceOf[token - 2] == SentenceOf[token];

    /// <summary>The place of the first token that begins at <paramref name="position"/> or behind; the number of tokens when none does.</summary>
    public int TokenAt(int position)
    {
        var token = tokenAt[Math.Clamp(position / Step, 0, tokenAt.Length - 1)];
        while (token < tokens.Length && tokens[token].Start < position)
        {
            token++;
        }

        return token;
    }

    /// <summary>The first token of a sentence by its place; of the one behind the last, the number of tokens.</summary>
    public int FirstToken(int sentence) => firstOf[sentence];

    /// <summary>The stretch of text from one token to another, both included.</summary>
    public TextSpan SpanOf(int first, int last) => new(tokens[first].Start, tokens[last].End);

    private static bool AreSame(ReadOnlySpan<char> found, string word) =>
        found.Length == word.Length && !found.IsEmpty && found[0] == word[0]
        && (found.SequenceEqual(word) || (word.Length > 1 && word[^1] == '\'' && found[^1] == '’' && found[..^1].SequenceEqual(word.AsSpan(0, word.Length - 1))));

    /// <summary>Cuts the text, and tells into how many tokens.</summary>
    private int Cut()
    {
        var (at, count) = (0, 0);
        var space = true;
        while (at < Text.Length)
        {
            var c = Text[at];
            if (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u2060' or '\u00AD')
            {
                space = true;
                at++;
                continue;
            }

            var (end, kind) = char.IsLetter(c) ? (EndOfWord(at), TokenKind.Word)
                : char.IsAsciiDigit(c) ? (EndOfNumber(at), TokenKind.Number)
                : (at + 1, c is '«' or '»' or '“' or '”' or '"' or '„' or '‹' or '›' or '‘' || Letters.IsApostrophe(c) ? TokenKind.Mark : TokenKind.Punctuation);
            if (count == tokens.Length)
            {
                Array.Resize(ref tokens, count * 2);
            }

            tokens[count++] = Made(at, end, kind, space);
            at = end;
            space = false;
        }

        return count;
    }

    /// <summary>A word, or an elided word and no more: *l'* of *l'élue*; a verb and the pronoun turned behind it are two or three tokens.</summary>
    private int EndOfWord(int start)
    {
        var end = EndOfLetters(start);
        while (end < Text.Length)
        {
            if (Text[end] == '-' && end + 1 < Text.Length && char.IsLetter(Text[end + 1]))
            {
                var next = EndOfLetters(end + 1);
                if (Language == TextLanguage.French && char.IsLower(Text[end + 1]) && IsInvertedPronoun(end + 1, next))
                {
                    return end;
                }

                end = next;
            }
            else if (Letters.IsApostrophe(Text[end]) && end + 1 < Text.Length && char.IsLetter(Text[end + 1]))
            {
                if (KeepsApostrophe(start, end))
                {
                    end = EndOfLetters(end + 1);
                    continue;
                }

                return end + 1;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>*aujourd'hui*, *quelqu'un*, *presqu'île*, *prud'hommes*, and every English word and name (*O'Brien*, *don't*).</summary>
    private bool KeepsApostrophe(int start, int apostrophe)
    {
        var before = Lower.AsSpan(start, apostrophe - start);
        return before is "aujourd" or "quelqu" or "presqu" or "prud" or "entr" or "o"
            || (Language == TextLanguage.English && before is not ("l" or "d"))
            || (before.Length > 3 && before is not ("jusqu" or "lorsqu" or "puisqu" or "quoiqu"));
    }

    private bool IsInvertedPronoun(int start, int end)
    {
        // Not before another hyphen that goes on: *va-t-en-guerre*, *c'est-à-dire*, *là-bas*; but *a-t-il*.
        var word = Lower.AsSpan(start, end - start);
        foreach (var pronoun in InvertedPronouns)
        {
            if (word.SequenceEqual(pronoun))
            {
                return pronoun is not ("t" or "le" or "la" or "les" or "en" or "y" or "lui")
                    || (pronoun == "t" && IsFollowedBySubject(end));
            }
        }

        return false;
    }

    private bool IsFollowedBySubject(int end)
    {
        if (end + 1 >= Text.Length || Text[end] is not ('-' or '\'' or '’'))
        {
            return false;
        }

        var stop = EndOfLetters(end + 1);
        return Lower.AsSpan(end + 1, stop - end - 1) is "il" or "elle" or "on" or "ils" or "elles";
    }

    /// <summary>Digits, with a comma, full stop, colon or slash between two of them.</summary>
    private int EndOfNumber(int start)
    {
        var end = start + 1;
        while (end < Text.Length
            && (char.IsAsciiDigit(Text[end]) || (Text[end] is ',' or '.' && end + 1 < Text.Length && char.IsAsciiDigit(Text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private int EndOfLetters(int at)
    {
        while (at < Text.Length && (char.IsLetter(Text[at]) || char.GetUnicodeCategory(Text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at;
    }

    private static bool IsCompoundAdjective(ReadOnlySpan<char> word) =>
        word.LastIndexOf('-') is > 1 and var hyphen && word[(hyphen + 1)..] is "born" or "based" or "led" or "backed" or "winning" or "nominated" or "owned" or "style" or "educated" or "trained" or "run" or "made" or "bound" or "controlled" or "held" or "wide" or "only" or "level" or "listed" or "funded" or "sponsored";

    private Token Made(int start, int end, TokenKind kind, bool space)
    {
        // *The Belfast-born actor*, *Oscar-winning*: an English adjective, and no name.
        var isCapitalized = char.IsUpper(Text[start]) && !(Language == TextLanguage.English && kind == TokenKind.Word && IsCompoundAdjective(Text.AsSpan(start, end - start)));
        var isAllCapitals = isCapitalized && kind == TokenKind.Word && end - start > 1;
        for (var at = start; isAllCapitals && at < end; at++)
        {
            isAllCapitals = !char.IsLetter(Text[at]) || char.IsUpper(Text[at]);
        }

        isAllCapitals = isAllCapitals && end - start > (Letters.IsApostrophe(Text[end - 1]) ? 2 : 1);
        return new Token(start, end, kind, isCapitalized, isAllCapitals, space);
    }
}
