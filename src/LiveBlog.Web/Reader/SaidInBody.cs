using System.Text;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Reader;

/// <summary>
/// The body of an entry with the quoted words that stand in it set as a quote where they are, reported ones as they are, and the
/// quotes that are left to be set below it: a reader never has to read the same words twice. Words lead to all that their speaker said, and the first mention of each actor to
/// the actor's page.
/// </summary>
public sealed class SaidInBody
{
    private SaidInBody(string html, IReadOnlyList<QuoteView> inBody, IReadOnlyList<QuoteView> below)
    {
        Html = html;
        InBody = inBody;
        Below = below;
    }

    /// <summary>Safe HTML: the entry's own, with links around names, and around words that were said; a <c>span</c> where their speaker is not known.</summary>
    public string Html { get; }

    /// <summary>Quotes whose words stand in the body; one for each speaker, role, venue and day, as only those remain to be said.</summary>
    public IReadOnlyList<QuoteView> InBody { get; }

    /// <summary>Quotes to be set below the body, in order.</summary>
    public IReadOnlyList<QuoteView> Below { get; }

    /// <summary>Looks for the quotes and the actors of <paramref name="entry"/> in its body.</summary>
    public static SaidInBody Of(ReaderBlog blog, EntryView entry)
    {
        var html = entry.BodyHtml;
        var runs = BodyRuns.Of(html);
        IReadOnlyList<BodyRun> unmarked = [.. runs];
        List<(BodyRun Place, string Before, string After)> marks = [];
        HashSet<QuoteView> said = new(ReferenceEqualityComparer.Instance);

        // One's own words first: reported ones may hold them, and then need no mark.
        foreach (var quote in entry.Quotes.OrderBy(quote => quote.Form is not QuoteForm.Direct))
        {
            var isDirect = quote.Form is QuoteForm.Direct;
            if ((isDirect || quote.Speaker is not null) && Find(html, runs, quote.Text) is { } found)
            {
                said.Add(quote);
                if (quote.Speaker is { } speaker && !found.IsInLink)
                {
                    marks.Add((found, $"<a class=\"{(isDirect ? "said" : "reported")}-here\" href=\"{blog.SaidBy(speaker.Slug)}\">", "</a>"));
                }
                else if (isDirect)
                {
                    marks.Add((found, "<span class=\"said-here\">", "</span>"));
                }
            }
            else if (!isDirect && Find(html, [.. unmarked], quote.Text) is not null)
            {
                said.Add(quote);
            }
        }

        foreach (var (place, actor) in NamesInBody.Find(html, runs, entry))
        {
            marks.Add((place, $"<a class=\"named\" href=\"{blog.ActorAddress(actor.Slug)}\">", "</a>"));
        }

        return new SaidInBody(
            Marked(html, marks),
            [.. entry.Quotes.Where(said.Contains).DistinctBy(quote => (quote.Speaker, quote.Role, quote.Verb, quote.Venue, quote.SaidOn))],
            [.. entry.Quotes.Where(quote => !said.Contains(quote))]);
    }

    /// <summary>Where words first stand whole in a run, which is then left without them; null if nowhere.</summary>
    private static BodyRun? Find(string html, List<BodyRun> runs, string words)
    {
        // A quote that spans emphasis or a link is not found, and is set below.
        var written = BodyRuns.Written(words);
        for (var each = 0; each < runs.Count; each++)
        {
            var run = runs[each];
            for (var at = html.IndexOf(written, run.Start, run.End - run.Start, StringComparison.Ordinal);
                 at >= 0;
                 at = html.IndexOf(written, at + 1, run.End - at - 1, StringComparison.Ordinal))
            {
                if (!BodyRuns.IsInEntity(html, run.Start, at) && !IsInWord(html, run, at, at + written.Length))
                {
                    runs[each] = run with { Start = at + written.Length };
                    runs.Insert(each, run with { End = at });
                    return run with { Start = at, End = at + written.Length };
                }
            }
        }

        return null;
    }

    private static bool IsInWord(string html, BodyRun run, int from, int to) =>
        (from > run.Start && char.IsLetterOrDigit(html[from - 1]) && char.IsLetterOrDigit(html[from]))
        || (to < run.End && char.IsLetterOrDigit(html[to - 1]) && char.IsLetterOrDigit(html[to]));

    private static string Marked(string html, List<(BodyRun Place, string Before, string After)> marks)
    {
        if (marks.Count == 0)
        {
            return html;
        }

        var marked = new StringBuilder(html.Length + (marks.Count * 60));
        var written = 0;
        foreach (var (place, before, after) in marks.OrderBy(mark => mark.Place.Start))
        {
            marked.Append(html, written, place.Start - written).Append(before).Append(html, place.Start, place.End - place.Start).Append(after);
            written = place.End;
        }

        return marked.Append(html, written, html.Length - written).ToString();
    }
}
