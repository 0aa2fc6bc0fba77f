using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Reader;

/// <summary>
/// A page that anybody may read. It sends queries only, sets no cookie, and is answered with a validator, so that a page that has
/// not changed costs no more than the question.
/// </summary>
[FreshAnswer]
public abstract class ReaderPage(IMediator mediator, Publication publication) : PageModel
{
    /// <summary>What stands around the content; set before the page is rendered.</summary>
    public PageHead Head { get; protected set; } = null!;

    /// <summary>Who publishes.</summary>
    public Publication Publication => publication;

    /// <summary>The absolute address of a path on this site.</summary>
    public string Absolute(string path) => publication.Absolute(Request, path);

    /// <summary>Asks the application.</summary>
    protected Task<T> Ask<T>(IRequest<T> query) => mediator.Send(query, HttpContext.RequestAborted);
}
