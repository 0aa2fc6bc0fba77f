using LiveBlog.Application.Quotes;
using LiveBlog.Web.Reader;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>Who said what: the quotes of a blog by speaker or by day, all or those that were asked for.</summary>
[FreshAnswer(IsKept = true)]
public sealed class QuotesPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    /// <summary>Names above the list at most, those quoted most; the filter has all.</summary>
    private const int MostVoices = 40;

    public ReadQuotes.Query Query { get; private set; } = null!;

    public ReadQuotes.View View { get; private set; } = null!;

    public ReaderBlog Blog { get; private set; } = null!;

    /// <summary>Whether only some quotes were asked for.</summary>
    public bool IsNarrowed => !Query.Filter.IsOpen;

    /// <summary>Whether that was by something else than words.</summary>
    public bool IsFiltered => !(Query.Filter with { Words = "" }).IsOpen;

    /// <summary>How many quotes there are, and the order they stand in: those of one voice in that of time.</summary>
    public string Said => (Query.Filter.Speaker.Length > 0 ? QuoteOrder.Day : Query.Order) is var order && IsNarrowed
        ? Blog.Texts.QuotesFound(View.Found, View.Total, order)
        : Blog.Texts.Voices(View.Total, View.Voices.Count, order);

    /// <summary>What the addresses of the same quotes in a file or on paper end with; nothing where there are none.</summary>
    public string SameQuotes => View.Found > 0 ? QuoteQuestion.Of(Query.Filter) : "";

    /// <summary>The voices above the list, by name.</summary>
    public IEnumerable<ReadQuotes.Voice> MainVoices
    {
        get
        {
            var main = View.Voices.OrderByDescending(voice => voice.Count).Take(MostVoices).ToHashSet();
            return View.Voices.Where(main.Contains);
        }
    }

    /// <summary>The place on the page of what a group holds.</summary>
    public static string PlaceOf(ReadQuotes.Group group) => group switch
    {
        { Day: { } day } => $"day-{QuoteQuestion.Iso(day)}",
        { Speaker: { } actor } => $"said-by-{actor.Slug}",
        _ => "said-by-nobody",
    };

    /// <response code="400">A date, a form, an order or a page is none; the words are too long, or the last day comes before the first.</response>
    public async Task<IActionResult> OnGetAsync(
        string slug,
        [FromQuery(Name = "by")] QuoteOrder? order,
        [FromQuery(Name = "page")] int number = 1)
    {
        if (!ModelState.IsValid || number < 1 || QuoteQuestion.Read(Request.Query) is not { } filter)
        {
            return BadRequest();
        }

        Query = new ReadQuotes.Query(slug) { Filter = filter, Order = order ?? QuoteOrder.Speaker, Page = number };
        View = await Ask(Query);
        Blog = new ReaderBlog(View.Blog);
        if (View.Problem is null)
        {
            HttpContext.Features.Set(new BlogAtSequence(View.Blog.Id, View.Blog.Sequence));
        }

        var title = $"{Blog.Texts.WhoSaidWhat} – {View.Blog.Title}";
        Head = new PageHead
        {
            Blog = Blog,
            Language = View.Blog.Language,
            Title = title,
            Description = Blog.Texts.Voices(View.Total, View.Voices.Count, Query.Order),
            Canonical = IsNarrowed || View.Page == 1 ? Blog.QuotesAddress : PageAddress(View.Page),
            IsListed = !IsNarrowed,
            StructuredData = new StructuredData(Publication, Absolute).Part(
                Blog, "CollectionPage", Blog.QuotesAddress, title, null, View.Groups.SelectMany(group => group.Quotes).Select(quote => quote.Quote)),
        };
        Response.StatusCode = View.Problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Path of another page of the same list.</summary>
    public string PageAddress(int number) => Address(Query.Order, number);

    /// <summary>Path of the same quotes in another order.</summary>
    public string InOrder(QuoteOrder order) => Address(order, 1);

    private string Address(QuoteOrder order, int number) => Blog.QuotesAddress + QuoteQuestion.Of(
        Query.Filter, ("by", order is QuoteOrder.Day ? "day" : ""), ("page", number > 1 ? FormattableString.Invariant($"{number}") : ""));
}
