using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Texts;
using MediatR;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>The front page: every blog, live ones first.</summary>
public sealed class FrontPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    /// <summary>The blogs in the order of the page, by state, each with its newest entries if it is live; states without any are left out.</summary>
    public IReadOnlyList<(BlogState State, IReadOnlyList<(ReaderBlog Blog, IReadOnlyList<ListBlogs.LatestEntry> Latest)> Blogs)> Groups { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var view = await Ask(new ListBlogs.Query());
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
        var language = Publication.LanguageFor(Request);
        Head = new PageHead
        {
            Language = language,
            Title = Publication.Name,
            Description = new ReaderTexts(language).BlogsDescription(Publication.Name),
            Canonical = "/",
            StructuredData = new StructuredData(Publication, Absolute).Site(Groups.SelectMany(group => group.Blogs).Select(each => each.Blog)),
        };
        Response.Headers.Vary = "Accept-Language";
    }
}
