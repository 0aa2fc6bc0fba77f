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
        var runs = Runs(html);
        List<Run> said = [];
        List<QuoteView> inBody = [], below = [];
        foreach (var quote in entry.Quotes)
        {
            if (quote.Form is QuoteForm.Direct && Find(html, runs, quote.Text) is { } found)
            {
                said.Add(found);
                inBody.Add(quote);
            }
            else
            {
                below.Add(quote);
            }
        }

        return new SaidInBody(
            Marked(html, said), [.. inBody.DistinctBy(quote => (quote.Speaker, quote.Role, quote.Verb, quote.Venue, quote.SaidOn))], below);
    }

    /// <summary>The text between tags, in order; not that of code, where words are not said.</summary>
    private static List<Run> Runs(string html)
    {
        List<Run> runs = [];
        var end = 0;
        while (html.IndexOf('<', end) is >= 0 and var tag && html.IndexOf('>', tag) is >= 0 and var close)
        {
            var next = html.IndexOf('<', close);
            end = next >= 0 ? next : html.Length;
            if (end > close + 1 && !html.AsSpan(tag).StartsWith("<code"))
            {
                runs.Add(new Run(close + 1, end));
            }
        }

        return runs;
    }

    /// <summary>Where words first stand whole in a run, which is then left without them; null if nowhere.</summary>
    private static Run? Find(string html, List<Run> runs, string words)
    {
        // As Markdig escapes text; a quote that spans emphasis or a link is not found, and is set below.
        var written = new StringBuilder(words).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();
        for (var each = 0; each < runs.Count; each++)
        {
            var run = runs[each];
            for (var at = html.IndexOf(written, run.Start, run.End - run.Start, StringComparison.Ordinal);
                 at >= 0;
                 at = html.IndexOf(written, at + 1, run.End - at - 1, StringComparison.Ordinal))
            {
                if (!IsInEntity(html, run.Start, at) && !IsInWord(html, run, at, at + written.Length))
                {
                    var found = new Run(at, at + written.Length);
                    runs[each] = new Run(found.End, run.End);
                    runs.Insert(each, new Run(run.Start, found.Start));
                    return found;
                }
            }
        }

        return null;
    }

    // As in the middle of "&amp;"; the longest that is written has six characters.
    private static bool IsInEntity(string html, int start, int at)
    {
        var before = html.AsSpan(start, at - start);
        var near = before[^Math.Min(before.Length, 6)..];
        return near.LastIndexOf('&') > near.LastIndexOf(';');
    }

    private static bool IsInWord(string html, Run run, int from, int to) =>
        (from > run.Start && char.IsLetterOrDigit(html[from - 1]) && char.IsLetterOrDigit(html[from]))
        || (to < run.End && char.IsLetterOrDigit(html[to - 1]) && char.IsLetterOrDigit(html[to]));

    private static string Marked(string html, List<Run> said)
    {
        if (said.Count == 0)
        {
            return html;
        }

        var marked = new StringBuilder(html.Length + (said.Count * 40));
        var written = 0;
        foreach (var run in said.OrderBy(run => run.Start))
        {
            marked.Append(html, written, run.Start - written).Append("<span class=\"said-here\">").Append(html, run.Start, run.End - run.Start).Append("</span>");
            written = run.End;
        }

        return marked.Append(html, written, html.Length - written).ToString();
    }

    /// <summary>From a place in the HTML up to another, which it does not include.</summary>
    private readonly record struct Run(int Start, int End);
}
