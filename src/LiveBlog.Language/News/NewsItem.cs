namespace LiveBlog.Linguistics.News;

/// <summary>
/// A paragraph of a news text as an entry of its own. Headline and body joined are the paragraph, white space aside: nothing is dropped and
/// nothing moved, so that the headline keeps its full stop.
/// </summary>
/// <param name="Index">Its place among the text's items, from 0; -1 for the lead.</param>
/// <param name="Headline">The first sentence on one line, or empty when it is too long for a headline.</param>
/// <param name="Body">The rest, line breaks made spaces; empty when the headline is all there is.</param>
/// <param name="Source">The paragraph exactly as it stands in the text.</param>
/// <param name="Span">Where it stands.</param>
public sealed record NewsItem(int Index, string Headline, string Body, string Source, TextSpan Span)
{
    /// <summary>A first sentence of more characters is body text: nobody reads it as a headline.</summary>
    public const int LongestHeadline = 300;

    /// <summary>A paragraph of one sentence is a headline up to this many characters; a longer one is body text without a headline.</summary>
    public const int LongestLoneHeadline = 200;

    internal static NewsItem Of(string text, TextSpan paragraph, int index)
    {
        var first = Sentences.First(text, paragraph);
        var longest = first == paragraph ? LongestLoneHeadline : LongestHeadline;
        var headline = first.Length <= longest ? first : new TextSpan(paragraph.Start, paragraph.Start);
        return new NewsItem(
            index,
            Prose.OnOneLine(text, headline),
            Prose.OnOneLine(text, new TextSpan(headline.End, paragraph.End)),
            paragraph.In(text),
            paragraph);
    }
}
