using LiveBlog.Application.Entries;
using LiveBlog.Application.Quotes;
using LiveBlog.Web.Reader;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>"Who said what" on paper, all of it or what was asked for.</summary>
public sealed class QuotesPrintPage(IMediator mediator, Publication publication) : PrintedPage(mediator, publication)
{
    /// <summary>What was said on each day, in order of time.</summary>
    public IEnumerable<IGrouping<DateOnly, (EntryView Entry, QuoteView Quote)>> Days => View.Entries
        .SelectMany(entry => entry.Quotes.Select(quote => (Entry: entry, Quote: quote)))
        .GroupBy(said => QuoteInEntry.DayOf(said.Quote.SaidOn, said.Entry.HappenedAt, said.Entry.PublishedAt, View.Blog.TimeZone))
        .OrderBy(day => day.Key);

    /// <summary>What was asked for, in the blog's language; nothing for all.</summary>
    public IReadOnlyList<string> Criteria
    {
        get
        {
            var (filter, texts) = (Quotes!, Blog.Texts);
            var speaker = filter.Speaker == QuoteFilter.Nobody ? texts.UnknownSpeaker : View.Entries.SelectMany(entry => entry.Quotes).FirstOrDefault()?.Speaker?.Name;
            var newsEvent = View.Entries.SelectMany(entry => entry.Events).FirstOrDefault(each => each.Slug == filter.NewsEvent)?.Title;
            return
            [
                .. new[]
                {
                    filter.Words.Length > 0 ? texts.QuoteMarks(filter.Words) : null,
                    filter.Speaker.Length > 0 ? speaker ?? filter.Speaker : null,
                    filter.NewsEvent.Length > 0 ? newsEvent ?? filter.NewsEvent : null,
                    filter.From is { } from ? texts.From(Blog.Clock.Day(from)) : null,
                    filter.To is { } to ? texts.To(Blog.Clock.Day(to)) : null,
                    filter.Form is { } form ? texts.Form(form) : null,
                }.OfType<string>(),
            ];
        }
    }

    /// <response code="400"><paramref name="after"/> is not a number from 0 on; a date or a form is none; the words are too long, or the last day comes before the first.</response>
    public async Task<IActionResult> OnGetAsync(string slug, int after) => QuoteQuestion.Read(Request.Query) is { } filter
        ? await PrintAsync(slug, after, filter, blog => blog.Texts.WhoSaidWhat, blog => $"{blog.QuotesAddress}/print")
        : BadRequest();
}
