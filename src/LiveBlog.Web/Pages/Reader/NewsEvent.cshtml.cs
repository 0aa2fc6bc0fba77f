using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>A news event: what is known of it, its entries and what was said, in order of time.</summary>
public sealed class NewsEventPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    public ReadNewsEvent.View View { get; private set; } = null!;

    public ReaderBlog Blog { get; private set; } = null!;

    /// <summary>From when to when, as far as it is known; empty if nothing is.</summary>
    public string When => (View.NewsEvent.From, View.NewsEvent.To) switch
    {
        ({ } from, { } to) when from == to => Blog.Clock.Day(from),
        ({ } from, null) when View.NewsEvent.Status is NewsEventStatus.Expected or NewsEventStatus.Cancelled => Blog.Clock.Day(from),
        var (from, to) => Blog.Texts.Held(from is { } begun ? Blog.Clock.Date(begun) : null, to is { } ended ? Blog.Clock.Date(ended) : null),
    };

    /// <summary>The class that gives its status a dot.</summary>
    public string StatusShape => View.NewsEvent.Status switch
    {
        NewsEventStatus.UnderWay => "state-live",
        NewsEventStatus.Expected => "state-upcoming",
        _ => "state-ended",
    };

    /// <response code="400"><paramref name="after"/> is not a number from 0 on.</response>
    public async Task<IActionResult> OnGetAsync(string slug, string newsEvent, int after)
    {
        if (!ModelState.IsValid || after < 0)
        {
            return BadRequest();
        }

        View = await Ask(new ReadNewsEvent.Query(slug, newsEvent, after));
        Blog = new ReaderBlog(View.Blog);
        var known = View.NewsEvent;
        var address = Blog.EventAddress(known.Slug);
        var data = new StructuredData(Publication, Absolute);
        var subject = data.Event(Blog, new NewsEventLink(known.Slug, known.Title, known.Status, known.From), known.From, known.To, known.Place, known.Participants);
        Head = new PageHead
        {
            Blog = Blog,
            Language = View.Blog.Language,
            Title = $"{known.Title} – {View.Blog.Title}",
            Description = FirstWords.Of(string.Join(" · ", new[] { known.Title, Blog.Texts.Status(known.Status), When, known.Place }.Where(part => part.Length > 0)), 200),
            Canonical = after == 0 ? address : ReaderBlog.After(address, after),
            StructuredData = data.Part(Blog, "WebPage", address, known.Title, subject, View.Quotes.Select(quote => quote.Quote)),
        };
        return Page();
    }
}
