using System.Globalization;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Quotes;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Reader;

/// <summary>A blog on paper, day by day; a long one in several parts, so that each is answered as fast as any page.</summary>
[FreshAnswer(IsKept = true)]
public abstract class PrintedPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    public ReadChronology.View View { get; private set; } = null!;

    public ReaderBlog Blog { get; private set; } = null!;

    /// <summary>Path of the following part; null on the last.</summary>
    public string? Following => View.NextAfter is { } next
        ? Head.Canonical + QuoteQuestion.Of(Quotes ?? new QuoteFilter(), ("after", next.ToString(CultureInfo.InvariantCulture)))
        : null;

    /// <summary>Which quotes are printed; null for every entry as it is.</summary>
    protected QuoteFilter? Quotes { get; private set; }

    /// <summary>Reads the part that begins after entry <paramref name="after"/>.</summary>
    /// <param name="quotes">Which quotes are printed; null for every entry as it is.</param>
    /// <param name="what">What is printed, in the blog's language.</param>
    /// <param name="address">Path of the page.</param>
    protected async Task<IActionResult> PrintAsync(string slug, int after, QuoteFilter? quotes, Func<ReaderBlog, string> what, Func<ReaderBlog, string> address)
    {
        if (!ModelState.IsValid || after < 0)
        {
            return BadRequest();
        }

        Quotes = quotes;
        View = await Ask(new ReadChronology.Query(slug, after, quotes));
        Blog = new ReaderBlog(View.Blog);
        HttpContext.Features.Set(new BlogAtSequence(View.Blog.Id, View.Blog.Sequence));
        Head = new PageHead
        {
            Blog = Blog,
            Language = View.Blog.Language,
            Title = $"{what(Blog)} – {View.Blog.Title}",
            Description = what(Blog),
            Canonical = address(Blog),
            IsListed = false,
        };
        return Page();
    }
}
