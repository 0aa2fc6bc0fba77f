using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Texts;
using MediatR;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>The front page: every blog, live ones first.</summary>
public sealed class FrontPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    /// <summary>The blogs in the order of the page, by state; states without any are left out.</summary>
    public IReadOnlyList<(BlogState State, IReadOnlyList<ReaderBlog> Blogs)> Groups { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var view = await Ask(new ListBlogs.Query());
        Groups = [.. new[] { (BlogState.Live, view.Live), (BlogState.Upcoming, view.Upcoming), (BlogState.Ended, view.Ended) }
            .Where(group => group.Item2.Count > 0)
            .Select(group => (group.Item1, (IReadOnlyList<ReaderBlog>)[.. group.Item2.Select(blog => new ReaderBlog(blog))]))];
        var language = Publication.LanguageFor(Request);
        Head = new PageHead
        {
            Language = language,
            Title = Publication.Name,
            Description = new ReaderTexts(language).BlogsDescription(Publication.Name),
            Canonical = "/",
            StructuredData = new StructuredData(Publication, Absolute).Site(Groups.SelectMany(group => group.Blogs)),
        };
        Response.Headers.Vary = "Accept-Language";
    }
}
