using System.Buffers;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Words between quotation marks that no other marks enclose.</summary>
/// <param name="Parts">The words of each paragraph without the marks; one part as a rule.</param>
/// <param name="FirstToken">The token of the mark that opens it.</param>
/// <param name="LastToken">The token of the mark that closes it, or the last token of the paragraph that ends it.</param>
/// <param name="IsClosed">Whether a mark closes it.</param>
internal sealed record QuotedPassage(List<TextSpan> Parts, int FirstToken, int LastToken, bool IsClosed)
{
    public bool EndsSentence(TokenizedText text) => Letters.EndsSentence(text.Text[Parts[^1].End - 1]);
}

/// <summary>Finds the passages between quotation marks, over several paragraphs too.</summary>
internal static class QuotedPassages
{
    /// <summary>So many characters a text has at least before a mark that closes what it began within.</summary>
    private const int ShortestOpening = 20;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("«»“”\"„‘'");

    public static List<QuotedPassage> In(TokenizedText text)
    {
        var passages = new List<QuotedPassage>();
        QuotedPassage? open = null;
        var isReopened = false;
        for (var place = 0; place < text.Paragraphs.Count; place++)
        {
            var paragraph = text.Paragraphs[place];
            var found = In(text, paragraph, text.Marks[place], open is not null, out var endsOpenAt);
            if (open is not null && endsOpenAt >= 0 && !StartsWithMark(text, paragraph))
            {
                // Opened in the paragraph before and closed in this one.
                open.Parts.Add(new TextSpan(paragraph.Start, endsOpenAt).Trimmed(text.Text));
                passages[^1] = open with { LastToken = text.TokenAt(endsOpenAt), IsClosed = true };
                open = null;
                passages.AddRange(found.Where(passage => text.Tokens[passage.FirstToken].Start > endsOpenAt));
            }
            else if (open is not null && found.Count > 0 && StartsWithMark(text, paragraph) && text.Tokens[found[0].FirstToken].Start == paragraph.Start
                && (isReopened || !LooksForgotten(text, open)))
            {
                open.Parts.AddRange(found[0].Parts);
                passages[^1] = open with { LastToken = found[0].LastToken, IsClosed = found[0].IsClosed };
                passages.AddRange(found.Skip(1));
                isReopened = true;
            }
            else
            {
                passages.AddRange(found);
            }

            open = passages.Count > 0 && !passages[^1].IsClosed && passages[^1].Parts[^1].End >= paragraph.End - 1 ? passages[^1] : null;
            isReopened &= open is not null;
        }

        return passages;
    }

    /// <summary>A mark forgotten in the middle of a sentence does not carry on into the next paragraph.</summary>
    private static bool LooksForgotten(TokenizedText text, QuotedPassage open) => open.Parts[^1].Length == 0 || open.FirstToken >= text.Tokens.Count;

    private static bool StartsWithMark(TokenizedText text, TextSpan paragraph) => text.Text[paragraph.Start] is '«' or '»' or '“' or '"';

    private static List<QuotedPassage> In(TokenizedText text, TextSpan paragraph, List<PairedMark> marks, bool continues, out int endsOpenAt)
    {
        endsOpenAt = -1;
        var passages = new List<QuotedPassage>();
        var mark = 0;
        var written = text.Text;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            var step = written.AsSpan(at, paragraph.End - at).IndexOfAny(Quotes);
            if (step < 0)
            {
                break;
            }

            at += step;
            var c = written[at];

            while (mark < marks.Count && marks[mark].Position < at)
            {
                mark++;
            }

            if (mark < marks.Count && marks[mark].Position == at && marks[mark].Opens)
            {
                var partner = marks[mark].Partner;
                Add(text, passages, at, at + 1, partner, true);
                at = partner;
            }
            else if (mark < marks.Count && marks[mark].Position == at)
            {
                continue;
            }
            else if (c is '»' or '”' && passages.Count == 0 && paragraph.Start == text.Tokens[0].Start && at - paragraph.Start > ShortestOpening && at + 1 < paragraph.End && written[at + 1] == ',')
            {
                // *… mon métier », se rappelle X.*: a text that begins within the marks.
                var words = new TextSpan(paragraph.Start, at).Trimmed(written);
                passages.Add(new QuotedPassage([words], 0, text.TokenAt(at), true));
            }
            else if ((c is '»' or '”' || (c == '"' && Closes(written, paragraph, at))) && endsOpenAt < 0 && passages.Count == 0 && (continues && at > paragraph.Start))
            {
                endsOpenAt = at;
            }
            else if (c is '«' or '“' or '„' || (c is '»' && continues && at == paragraph.Start) || (c == '"' && Opens(written, paragraph, at)))
            {
                // *««On attend», dit-il*: one mark too many.
                if (mark < marks.Count && marks[mark].Position == at + 1 && marks[mark].Opens)
                {
                    continue;
                }

                // Never closed: it ends with the paragraph, or before a passage that begins a sentence of its own.
                var end = EndOfOpen(text, paragraph, at, marks, mark);
                Add(text, passages, at, at + 1, end, false);
                at = end - 1;
            }
        }

        return passages;
    }

    private static bool Opens(string written, TextSpan paragraph, int at) =>
        (at == paragraph.Start || char.IsWhiteSpace(written[at - 1])) && at + 1 < paragraph.End && char.IsLetterOrDigit(written[at + 1]);

    private static bool Closes(string written, TextSpan paragraph, int at) =>
        at > paragraph.Start && (written[at - 1] is ',' || Letters.EndsSentence(written[at - 1])) && (at + 1 == paragraph.End || char.IsWhiteSpace(written[at + 1]));

    private static int EndOfOpen(TokenizedText text, TextSpan paragraph, int at, List<PairedMark> marks, int mark)
    {
        while (mark < marks.Count && (marks[mark].Position < at || marks[mark].IsBracket || !marks[mark].Opens))
        {
            mark++;
        }

        if (mark >= marks.Count)
        {
            return paragraph.End;
        }

        // Another passage follows: this one ends with its line, which no mark takes up again, or was to end with the last sentence before that passage.
        if (text.Text.AsSpan(at, marks[mark].Position - at).IndexOf('\n') is > 0 and var line && at + line + 1 < marks[mark].Position)
        {
            return at + line;
        }

        var end = marks[mark].Position;
        while (end > at + 1 && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        return end > at + 1 && (Letters.EndsSentence(text.Text[end - 1]) || text.Text[end - 1] == ':') ? end : paragraph.End;
    }

    private static void Add(TokenizedText text, List<QuotedPassage> passages, int mark, int start, int end, bool isClosed)
    {
        var words = new TextSpan(start, end).Trimmed(text.Text);
        if (words.IsEmpty)
        {
            return;
        }

        var first = text.TokenAt(mark);
        var last = text.TokenAt(end);
        passages.Add(new QuotedPassage([words], first, isClosed ? last : last - 1, isClosed));
    }
}
