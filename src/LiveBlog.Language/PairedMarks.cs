using System.Buffers;

namespace LiveBlog.Linguistics;

/// <summary>A quotation mark or bracket that has a partner: where it stands and where the partner does.</summary>
internal readonly record struct PairedMark(int Position, int Partner, bool IsBracket)
{
    public bool Opens => Partner > Position;
}

/// <summary>
/// Finds the quotation marks and brackets of a paragraph that come in pairs: « », “ ”, ‘ ’, " ", ' ', ‹ ›, ( ), [ ], nested in any way.
/// A mark without a partner is left out, so that one forgotten mark does not swallow the rest of the paragraph; nor does a
/// quotation that is taken up again at the head of each paragraph and closed in the last one only.
/// </summary>
internal static class PairedMarks
{
    private enum Kind
    {
        Guillemet,
        SingleGuillemet,
        Curly,
        SingleCurly,
        Straight,
        SingleStraight,
        Round,
        Square,
    }

    private static readonly SearchValues<char> All = SearchValues.Create("«»‹›“”‘’\"'()[]");

    private const int Kinds = (int)Kind.Square + 1;

    /// <summary>The paired marks in the order of their positions.</summary>
    public static List<PairedMark> In(string text, TextSpan paragraph)
    {
        var found = new List<(int Position, int Partner, Kind Kind)>();
        var open = new Stack<int>();
        Span<int> openOf = stackalloc int[Kinds];
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var step = text.AsSpan(i, paragraph.End - i).IndexOfAny(All);
            if (step < 0)
            {
                break;
            }

            i += step;
            var kind = KindOf(text[i]);
            var (opens, closes) = Direction(text, paragraph, i);
            if (kind == Kind.Straight && !opens && openOf[(int)Kind.Straight] == 0 && openOf[(int)Kind.Curly] > 0)
            {
                // Half corrected by a word processor: “ at the one end, " at the other.
                kind = Kind.Curly;
            }

            if (kind == Kind.Guillemet && !opens && openOf[(int)Kind.Guillemet] == 0 && openOf[(int)Kind.Straight] > 0)
            {
                // Opened by a typewriter's mark, closed by a printer's.
                kind = Kind.Straight;
            }

            var hasOpen = openOf[(int)kind] > 0;
            if (closes && hasOpen)
            {
                int partner;
                do
                {
                    // What was opened since and never closed has no partner.
                    partner = open.Pop();
                    openOf[(int)found[partner].Kind]--;
                }
                while (found[partner].Kind != kind);

                found[partner] = found[partner] with { Partner = i };
                found.Add((i, found[partner].Position, kind));
            }
            else if (opens)
            {
                open.Push(found.Count);
                openOf[(int)kind]++;
                found.Add((i, -1, kind));
            }
        }

        var pairs = new List<PairedMark>(found.Count);
        foreach (var (position, partner, kind) in found)
        {
            if (partner >= 0)
            {
                pairs.Add(new PairedMark(position, partner, kind is Kind.Round or Kind.Square));
            }
        }

        return pairs;
    }

    private static Kind KindOf(char c) => c switch
    {
        '«' or '»' => Kind.Guillemet,
        '‹' or '›' => Kind.SingleGuillemet,
        '“' or '”' => Kind.Curly,
        '‘' or '’' => Kind.SingleCurly,
        '"' => Kind.Straight,
        '\'' => Kind.SingleStraight,
        '(' or ')' => Kind.Round,
        _ => Kind.Square,
    };

    private static (bool Opens, bool Closes) Direction(string text, TextSpan paragraph, int at)
    {
        var before = at > paragraph.Start ? text[at - 1] : ' ';
        var after = at + 1 < paragraph.End ? text[at + 1] : ' ';
        switch (text[at])
        {
            case '«' or '‹' or '“' or '(' or '[':
                return (true, false);
            case '»' or '›' or '”' or ')' or ']':
                return (false, true);
            case '‘':
                return (char.IsLetterOrDigit(after), false);
            case '’':
                return (false, ClosesSpeech(before, after));
            case '\'':
                // A typewritten apostrophe is nearly always just that: it quotes when it stands around a sentence.
                return (IsFreeBefore(before) && char.IsUpper(after), ClosesSpeech(before, after));
            default:
                var opening = IsFreeBefore(before) && !IsFreeAfter(after);
                var closing = !IsFreeBefore(before) && IsFreeAfter(after);
                // Free on both sides ( " ainsi " ) or on neither: it closes what is open, else it opens.
                return opening == closing ? (true, true) : (opening, closing);
        }
    }

    /// <summary>A single mark that closes stands behind punctuation; behind a letter it is an elision or a plural's genitive.</summary>
    private static bool ClosesSpeech(char before, char after) =>
        (before is ',' or ';' || Letters.EndsSentence(before)) && !char.IsLetterOrDigit(after);

    private static bool IsFreeBefore(char c) =>
        char.IsWhiteSpace(c) || Letters.IsApostrophe(c) || c is '(' or '[' or '«' or '“' or '‘' or '‹' or '—' or '–' or '-' or '/';

    private static bool IsFreeAfter(char c) =>
        char.IsWhiteSpace(c) || Letters.EndsSentence(c) || Letters.Closes(c) || c is ',' or ';' or ':' or '—' or '–' or '-' or '/';
}
