using LiveBlog.Application.Entries;
using LiveBlog.Application.Quotes;
using LiveBlog.Web.Reader;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>"Who said what" on paper.</summary>
public sealed class QuotesPrintPage(IMediator mediator, Publication publication) : PrintedPage(mediator, publication)
{
    /// <summary>What was said on each day, in order of time.</summary>
    public IEnumerable<IGrouping<DateOnly, (EntryView Entry, QuoteView Quote)>> Days => View.Entries
        .SelectMany(entry => entry.Quotes.Select(quote => (Entry: entry, Quote: quote)))
        .GroupBy(said => QuoteInEntry.DayOf(said.Quote.SaidOn, said.Entry.HappenedAt, said.Entry.PublishedAt, View.Blog.TimeZone))
        .OrderBy(day => day.Key);

    /// <response code="400"><paramref name="after"/> is not a number from 0 on.</response>
    public Task<IActionResult> OnGetAsync(string slug, int after) =>
        PrintAsync(slug, after, onlyQuoting: true, blog => blog.Texts.WhoSaidWhat, blog => $"{blog.QuotesAddress}/print");
}
