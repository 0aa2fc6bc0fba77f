using System.Globalization;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Reader;

/// <summary>
/// A blog with all that its readers' pages need to speak of it: its language, its clock, its addresses. The partials take it as
/// their model, and nothing of a request, since the live stream renders them too.
/// </summary>
public sealed class ReaderBlog(BlogView view)
{
    /// <summary>The blog at one sequence of its log.</summary>
    public BlogView View => view;

    /// <summary>Texts in the blog's language.</summary>
    public ReaderTexts Texts { get; } = new(view.Language);

    /// <summary>The clock of the blog's zone, in its language.</summary>
    public BlogClock Clock { get; } = new(view.Language, view.TimeZone);

    /// <summary>Path of the blog.</summary>
    public string Address => $"/{view.Slug}";

    /// <summary>Path of the page "who said what".</summary>
    public string QuotesAddress => $"{Address}/quotes";

    /// <summary>Path of the page "who said what" with one speaker's words alone.</summary>
    public string QuotesOf(string speaker) => $"{QuotesAddress}?speaker={speaker}";

    /// <summary>Path of the page "who said what" with the words of one event's entries.</summary>
    public string QuotesOfEvent(string slug) => $"{QuotesAddress}?event={slug}";

    /// <summary>An event's title as it stands in a list of events: with its first day where another has the same title.</summary>
    public string TitleAmong(IReadOnlyList<NewsEventLink> events, NewsEventLink newsEvent) =>
        newsEvent.From is { } day && events.Count(each => each.Title == newsEvent.Title) > 1 ? $"{newsEvent.Title} ({Clock.Date(day)})" : newsEvent.Title;

    /// <summary>Path of the chronology as a file or a page: add <c>.csv</c>, <c>.json</c> or <c>/print</c>.</summary>
    public string ChronologyAddress => $"{Address}/chronology";

    /// <summary>Path of the search page.</summary>
    public string SearchAddress => $"{Address}/search";

    /// <summary>Path of the Atom feed.</summary>
    public string FeedAddress => $"{Address}/feed.atom";

    /// <summary>Path of the page with entries older than <paramref name="number"/>.</summary>
    public string OlderThan(int number) => string.Create(CultureInfo.InvariantCulture, $"{Address}?before={number}");

    /// <summary>Path of an entry's own page.</summary>
    public string EntryAddress(int number) => string.Create(CultureInfo.InvariantCulture, $"{Address}/{number}");

    /// <summary>Path of the place in an entry's history where revision <paramref name="revision"/> came to be.</summary>
    public string RevisionAddress(int number, int revision) =>
        string.Create(CultureInfo.InvariantCulture, $"{EntryAddress(number)}#revision-{revision}");

    /// <summary>Path of the page of the feed on which an entry stands.</summary>
    public string InFeed(int number) => string.Create(CultureInfo.InvariantCulture, $"{Address}?before={number + 1}#entry-{number}");

    /// <summary>The page at <paramref name="address"/> with the entries that follow number <paramref name="number"/>.</summary>
    public static string After(string address, int number) => string.Create(CultureInfo.InvariantCulture, $"{address}?after={number}");

    /// <summary>Path of an actor's page.</summary>
    public string ActorAddress(string slug) => $"{Address}/actors/{slug}";

    /// <summary>Path of the place on an actor's page of all that was said by it.</summary>
    public string SaidBy(string slug) => $"{ActorAddress(slug)}#said";

    /// <summary>Path of a news event's page.</summary>
    public string EventAddress(string slug) => $"{Address}/events/{slug}";

    /// <summary>UTC; when the coverage began: its announced start once that is past, else when the blog was opened.</summary>
    public DateTime BeganAt => view.StartsAt is { } starts && starts <= view.UpdatedAt ? starts : view.OpenedAt;

    /// <summary>The standfirst, a paragraph for each of its lines that says something.</summary>
    public IReadOnlyList<string> StandfirstParagraphs =>
        view.Standfirst.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The class that gives a state its dot.</summary>
    public static string StateShape(BlogState state) => state switch
    {
        BlogState.Live => "state-live",
        BlogState.Upcoming => "state-upcoming",
        _ => "state-ended",
    };

    /// <summary>
    /// How, where and when something was said, as one phrase: <c>a déclaré à la Maison Blanche, mardi 21 novembre 2023</c>. Begins with a
    /// capital unless with the verb; empty if nothing of it is known.
    /// </summary>
    public string WhereSaid(QuoteView quote)
    {
        var said = string.Join(' ', new[] { quote.Verb, quote.Venue }.Where(part => part.Length > 0));
        var phrase = string.Join(", ", new[] { said, quote.SaidOn is { } day ? Clock.Day(day) : "" }.Where(part => part.Length > 0));
        return phrase.Length == 0 || quote.Verb.Length > 0 ? phrase : char.ToUpper(phrase[0], CultureInfo.InvariantCulture) + phrase[1..];
    }

    /// <summary>When a correction was made: the time alone on the day of publication, else with the date.</summary>
    public string CorrectedAt(EntryView entry, CorrectionView correction) => Clock.Date(entry.PublishedAt) == Clock.Date(correction.At)
        ? Texts.CorrectedAt(Clock.Time(correction.At))
        : Texts.CorrectedOn(Clock.DayAndTime(correction.At));

    /// <summary>What to call an entry where only words fit: its headline, else the first words of its text or of its first quote.</summary>
    public string NameOf(EntryView entry) => entry switch
    {
        { IsPublished: false } => Texts.WithdrawnHeadline,
        { Headline.Length: > 0 } => entry.Headline,
        { BodyText.Length: > 0 } => FirstWords.Of(entry.BodyText, 90),
        { Quotes: [var quote, ..] } => Texts.QuoteMarks(FirstWords.Of(quote.Text, 80)),
        _ => Texts.Kind(entry.Kind),
    };

    /// <summary>What to call an entry of which only headline and text are known.</summary>
    public string NameOf(string headline, string bodyText) => headline.Length > 0 ? headline : FirstWords.Of(bodyText, 90);
}

/// <summary>What the partial <c>_Entry</c> renders.</summary>
/// <param name="IsAlone">Whether it is the subject of its page rather than one of the feed.</param>
public sealed record EntryOnPage(ReaderBlog Blog, EntryView Entry, bool IsAlone = false);

/// <summary>What the partial <c>_BlogPinned</c> renders; without an entry, an empty place.</summary>
public sealed record PinnedOnPage(ReaderBlog Blog, EntryView? Entry);

/// <summary>What the partial <c>_BlogKeys</c> renders; without any, an empty place.</summary>
public sealed record KeysOnPage(ReaderBlog Blog, IReadOnlyList<ReadBlog.KeyEvent> KeyEvents);

/// <summary>What the partial <c>_Quote</c> renders.</summary>
/// <param name="ShowsSpeaker">False where the speaker is the heading above.</param>
public sealed record QuoteOnPage(ReaderBlog Blog, QuoteView Quote, bool ShowsSpeaker = true);
