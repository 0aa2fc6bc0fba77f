using System.Text;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Reader;

/// <summary>
/// The body of an entry with the quoted words that stand in it set as a quote where they are, and the quotes that are left to
/// be set below it: a reader never has to read the same words twice.
/// </summary>
public sealed class SaidInBody
{
    private SaidInBody(string html, IReadOnlyList<QuoteView> inBody, IReadOnlyList<QuoteView> below)
    {
        Html = html;
        InBody = inBody;
        Below = below;
    }

    /// <summary>Safe HTML: the entry's own, with a <c>span</c> around words that were said.</summary>
    public string Html { get; }

    /// <summary>Quotes whose words stand in the body; one for each speaker, role, venue and day, as only those remain to be said.</summary>
    public IReadOnlyList<QuoteView> InBody { get; }

    /// <summary>Quotes to be set below the body, in order.</summary>
    public IReadOnlyList<QuoteView> Below { get; }

    /// <summary>Looks for the quotes of <paramref name="entry"/> in its body.</summary>
    public static SaidInBody Of(EntryView entry)
    {
        var html = entry.BodyHtml;
        List<QuoteView> inBody = [], below = [];
        foreach (var quote in entry.Quotes)
        {
            if (quote.Form is QuoteForm.Direct && TryMark(ref html, quote.Text))
            {
                inBody.Add(quote);
            }
            else
            {
                below.Add(quote);
            }
        }

        return new SaidInBody(html, [.. inBody.DistinctBy(quote => (quote.Speaker, quote.Role, quote.Verb, quote.Venue, quote.SaidOn))], below);
    }

    private static bool TryMark(ref string html, string words)
    {
        // As Markdig escapes text; a quote that spans emphasis or a link is not found, and is set below.
        var written = new StringBuilder(words).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();
        for (var at = html.IndexOf(written, StringComparison.Ordinal); at >= 0; at = html.IndexOf(written, at + 1, StringComparison.Ordinal))
        {
            if (IsText(html, at))
            {
                html = $"{html[..at]}<span class=\"said-here\">{written}</span>{html[(at + written.Length)..]}";
                return true;
            }
        }

        return false;
    }

    // Text between tags: not inside one, nor in what begins with the tag of words already marked, or of code.
    private static bool IsText(string html, int at) =>
        html.LastIndexOf('<', at) is var open && open >= 0 && html.IndexOf('>', open) < at && !html.AsSpan(open).StartsWith("<span") && !html.AsSpan(open).StartsWith("<code");
}
