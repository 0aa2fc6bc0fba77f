using System.Collections.Frozen;

namespace LiveBlog.Linguistics;

/// <summary>
/// Cuts French and English news into sentences. A sentence keeps its full stop and the marks that close behind it. What stands
/// inside quotation marks or brackets is never cut: *"Je crois. Attendez", a-t-il dit.* is one sentence. Abbreviations, initials,
/// decimals, ellipses and addresses do not end one. A blank line always does, a single line break never.
/// </summary>
public static class Sentences
{
    /// <summary>How many words of a name are looked through for the verb that gives words to their speaker.</summary>
    private const int LongestSpeaker = 6;

    /// <summary>How many opening marks and spaces may stand before a sentence's first word.</summary>
    private const int LongestLead = 8;

    /// <summary>
    /// After a closing mark English has the speaker first: *"Is it over?" Mr Obama asked.* French turns them round, and the verb's
    /// small letter shows by itself that the sentence goes on.
    /// </summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SpeakersVerbs =
        "said says asked asks told tells added adds replied replies answered wrote writes shouted cried warned warns insisted insists wondered joked quipped tweeted posted exclaimed declared"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameParticles =
        "of the de du des la le van von der den bin al el ben and".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The sentences of <paramref name="text"/> in order, without the white space between them: together they are the whole text, white
    /// space aside. Takes time linear in the text's length and never fails.
    /// </summary>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        var paragraphs = Paragraphs.In(text, 0);
        return In(text, paragraphs, paragraphs.ConvertAll(paragraph => PairedMarks.In(text, paragraph)));
    }

    /// <summary>The same for who knows the paragraphs and the paired marks of each already.</summary>
    internal static List<TextSpan> In(string text, List<TextSpan> paragraphs, List<List<PairedMark>> marks)
    {
        var sentences = new List<TextSpan>();
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            sentences.AddRange(In(text, paragraphs[paragraph], marks[paragraph]));
        }

        return sentences;
    }

    /// <summary>The first sentence of <paramref name="text"/>, empty when there is nothing but white space.</summary>
    public static TextSpan First(string text)
    {
        var paragraphs = Paragraphs.In(text);
        return paragraphs.Count == 0 ? default : First(text, paragraphs[0]);
    }

    /// <summary>The first sentence of a paragraph of <paramref name="text"/>.</summary>
    internal static TextSpan First(string text, TextSpan paragraph) => In(text, paragraph, PairedMarks.In(text, paragraph)).FirstOrDefault();

    private static IEnumerable<TextSpan> In(string text, TextSpan paragraph, List<PairedMark> marks)
    {
        var mark = 0;
        var depth = 0;
        var start = paragraph.Start;
        // Where the last character stands that can end a sentence, when nothing but closing marks and spaces came after it.
        var stop = -1;
        var closed = false;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (stop < 0)
            {
                // Nothing but a paired mark or a stop changes anything here.
                var end = mark < marks.Count ? marks[mark].Position : paragraph.End;
                var next = text.AsSpan(i, end - i).IndexOfAny(Letters.SentenceEnds);
                i = next < 0 ? end : i + next;
                if (i >= paragraph.End)
                {
                    break;
                }
            }

            var c = text[i];
            if (mark < marks.Count && marks[mark].Position == i)
            {
                var pair = marks[mark++];
                depth += pair.Opens ? 1 : -1;
                closed = !pair.Opens && !pair.IsBracket;
                // Brackets within a sentence are part of it, whatever they hold: *(enfin, presque !)*, *(…)*.
                if (pair.Opens || (pair.IsBracket && pair.Partner != start))
                {
                    stop = -1;
                }
            }
            else if (Letters.EndsSentence(c))
            {
                stop = i;
                closed = false;
            }
            else if (!char.IsWhiteSpace(c) && !Letters.Closes(c))
            {
                stop = -1;
            }

            if (depth == 0 && stop >= 0 && !char.IsWhiteSpace(c) && Ends(text, paragraph, start, stop, closed, i + 1))
            {
                yield return new TextSpan(start, i + 1);
                stop = -1;
                while (i + 1 < paragraph.End && char.IsWhiteSpace(text[i + 1]))
                {
                    i++;
                }

                start = i + 1;
            }
        }

        if (start < paragraph.End)
        {
            yield return new TextSpan(start, paragraph.End);
        }
    }

    /// <summary>Whether the sentence ends before <paramref name="next"/>, which follows its stop and the marks closing behind that.</summary>
    private static bool Ends(string text, TextSpan paragraph, int start, int stop, bool closed, int next)
    {
        if (next >= paragraph.End || !(char.IsWhiteSpace(text[next]) || LacksSpace(text, start, stop, next, paragraph.End)))
        {
            return false;
        }

        while (char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        // More stops, and marks that only close, come first: they belong to this sentence.
        if (Letters.EndsSentence(text[next]) || !TryFindFirstWord(text, paragraph, next, out var word))
        {
            return false;
        }

        if (text[stop] != '.')
        {
            return !closed || !IsSpeaker(text, paragraph, word);
        }

        var isEllipsis = stop > start && text[stop - 1] == '.';
        return isEllipsis || Abbreviations.AllowEnd(text, start, stop, word);
    }

    /// <summary>*Il est fatigué.Elle part.*: the space forgotten between two sentences; an address or a file's name has no such letters around its stop.</summary>
    private static bool LacksSpace(string text, int start, int stop, int next, int end) =>
        (next == stop + 1 || (next == stop + 2 && text[stop + 1] is '»' or '”')) && stop - 3 > start && (text[stop - 1] is '»' or '”' or '%' || (char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2]) && (char.IsLower(text[stop - 3]) || (char.IsUpper(text[stop - 3]) && text[next] is '«' or '“'))))
        && (text[next] is '«' or '“' || (char.IsUpper(text[next]) && next + 1 < end && (char.IsLower(text[next + 1]) || char.IsWhiteSpace(text[next + 1]) || text[next + 1] is '\'' or '’')));

    /// <summary>Finds the word behind opening marks and dashes, if it is one that can begin a sentence.</summary>
    private static bool TryFindFirstWord(string text, TextSpan paragraph, int at, out int word)
    {
        word = at;
        while (word < paragraph.End && word - at < LongestLead && (Letters.Leads(text[word]) || (word > at && char.IsWhiteSpace(text[word]))))
        {
            word++;
        }

        if (word >= paragraph.End)
        {
            return false;
        }

        var c = text[word];
        return char.IsLetterOrDigit(c) ? !char.IsLower(c) : char.IsSymbol(c) || char.IsSurrogate(c);
    }

    private static bool IsSpeaker(string text, TextSpan paragraph, int at)
    {
        for (var words = 0; words <= LongestSpeaker && at < paragraph.End; words++)
        {
            var word = Abbreviations.WordAt(text, at);
            if (word.IsEmpty)
            {
                return false;
            }

            if (words > 0 && SpeakersVerbs.Contains(word))
            {
                return true;
            }

            if (!char.IsUpper(word[0]) && !NameParticles.Contains(word))
            {
                return false;
            }

            at += word.Length;
            // *Mr. Obama*, *Al-Sisi*, *O'Neill*, *Biden's aide*.
            while (at < paragraph.End && at < text.Length && (text[at] is '.' or '-' or ' ' or '\u00A0' || Letters.IsApostrophe(text[at])))
            {
                at++;
            }
        }

        return false;
    }
}
