using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Server;
using LiveBlog.Web.Texts;
using MediatR;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>
/// What a reader sees when a page cannot be shown: what that means and where to go on, in the language of the blog asked for, or
/// of the reader where there is none.
/// </summary>
public sealed class FailedPage(IMediator mediator, Publication publication, Caller caller) : ReaderPage(mediator, publication)
{
    /// <summary>Where the page is; it is found there by <see cref="Failures"/> alone.</summary>
    public const string Address = "/error/reader";

    public int Status { get; private set; }

    public FailureTexts Texts { get; private set; } = null!;

    /// <summary>The blog asked for; null when there is none of that address.</summary>
    public ReaderBlog? Blog { get; private set; }

    /// <exception cref="NotFoundException">Somebody opened the address itself.</exception>
    public async Task OnGetAsync()
    {
        var (failure, path) = HttpContext.Features.Get<FailureOfRequest>() ?? throw new NotFoundException();
        Status = failure.Status;

        // After a fault of ours the database may be what fails: the page then stands without it.
        Blog = Status < StatusCodes.Status500InternalServerError ? await BlogAt(path) : null;
        var language = Blog?.View.Language ?? caller.Language;
        Texts = new FailureTexts(language);
        Head = new PageHead
        {
            Blog = Blog,
            Language = language,
            Title = Texts.Title(Status),
            Description = Texts.Of(Status),
            IsListed = false,
        };
        Response.StatusCode = Status;
    }

    private async Task<ReaderBlog?> BlogAt(PathString path)
    {
        if (path.Value?.Split('/') is not [_, { Length: > 0 } slug, ..])
        {
            return null;
        }

        try
        {
            return new ReaderBlog(await Ask(new FindBlog.Query(slug)));
        }
        catch (Exception exception) when (exception is NotFoundException or MovedException)
        {
            return null;
        }
    }
}
