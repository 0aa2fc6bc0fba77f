using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>The front page: every blog, live ones first; the ended ones page by page.</summary>
public sealed class FrontPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    /// <summary>The blogs in the order of the page, by state, each with its newest entries if it is live; states without any are left out.</summary>
    public IReadOnlyList<(BlogState State, IReadOnlyList<(ReaderBlog Blog, IReadOnlyList<ListBlogs.LatestEntry> Latest)> Blogs)> Groups { get; private set; } = [];

    /// <summary>By the blog's id, how many entries can be read.</summary>
    public IReadOnlyDictionary<int, int> Published { get; private set; } = new Dictionary<int, int>();

    /// <summary>The page of older blogs to ask for; null on the last.</summary>
    public int? NextPage { get; private set; }

    /// <response code="400">The page is not a number from 1 on.</response>
    /// <response code="404">There are not so many blogs.</response>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int number = 1)
    {
        if (!ModelState.IsValid || number < 1)
        {
            return BadRequest();
        }

        var view = await Ask(new ListBlogs.Query(number));
        (NextPage, Published) = (view.NextPage, view.Published);
        Groups =
        [
            .. new[]
            {
                (BlogState.Live, Blogs: view.Live),
                (BlogState.Upcoming, [.. view.Upcoming.Select(blog => new ListBlogs.LiveView(blog, []))]),
                (BlogState.Ended, [.. view.Ended.Select(blog => new ListBlogs.LiveView(blog, []))]),
            }
                .Where(group => group.Blogs.Count > 0)
                .Select(group => (group.Item1, (IReadOnlyList<(ReaderBlog, IReadOnlyList<ListBlogs.LatestEntry>)>)[.. group.Blogs.Select(each => (new ReaderBlog(each.Blog), each.Latest))])),
        ];
        if (number > 1 && Groups.Count == 0)
        {
            return NotFound();
        }

        var language = Publication.LanguageFor(Request);
        Head = new PageHead
        {
            Language = language,
            Title = Publication.Name,
            Description = new ReaderTexts(language).BlogsDescription(Publication.Name),
            Canonical = number > 1 ? FormattableString.Invariant($"/?page={number}") : "/",
            StructuredData = new StructuredData(Publication, Absolute).Site(Groups.SelectMany(group => group.Blogs).Select(each => each.Blog)),
        };
        Response.Headers.Vary = "Accept-Language";
        return Page();
    }
}
