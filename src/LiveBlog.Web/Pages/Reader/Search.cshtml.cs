using LiveBlog.Application.Search;
using LiveBlog.Web.Reader;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>Finds words in a blog's entries, quotes and names.</summary>
public sealed class SearchPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    public SearchBlog.View View { get; private set; } = null!;

    public ReaderBlog Blog { get; private set; } = null!;

    /// <summary>Entries, actors and events found together.</summary>
    public int Found => View.EntryTotal + View.Actors.Count + View.Events.Count;

    /// <response code="400">The words are too long, or the page is not a number from 1 on.</response>
    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "q")] string? words, [FromQuery(Name = "page")] int number = 1)
    {
        if (!ModelState.IsValid || number < 1)
        {
            return BadRequest();
        }

        View = await Ask(new SearchBlog.Query(slug, words, number));
        Blog = new ReaderBlog(View.Blog);
        var title = View.Words.Length > 0 ? Blog.Texts.SearchFor(View.Words) : Blog.Texts.SearchIn;
        Head = new PageHead
        {
            Blog = Blog,
            Language = View.Blog.Language,
            Title = $"{title} – {View.Blog.Title}",
            Description = Blog.Texts.SearchHint,
            Canonical = Blog.SearchAddress,
            IsListed = false,
            StructuredData = new StructuredData(Publication, Absolute).Part(Blog, "SearchResultsPage", Blog.SearchAddress, title, null, []),
        };
        Response.StatusCode = View.Problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Path of another page of the same search.</summary>
    public string PageAddress(int number) =>
        FormattableString.Invariant($"{Blog.SearchAddress}?q={Uri.EscapeDataString(View.Words)}&page={number}");
}
