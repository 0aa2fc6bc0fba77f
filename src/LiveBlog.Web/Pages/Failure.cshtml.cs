using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Server;
using LiveBlog.Web.Texts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiveBlog.Web.Pages;

/// <summary>Tells a person that what was asked for came to nothing, and what to do next.</summary>
public sealed class FailurePage(Caller caller) : PageModel
{
    public Failure Failure { get; private set; } = null!;

    /// <summary>Whether it happened in the newsroom rather than among the readers.</summary>
    public bool IsPrivate { get; private set; }

    public Language Language => caller.Language;

    public FailureTexts Texts => new(Language);

    /// <exception cref="NotFoundException">Somebody opened the address itself.</exception>
    public void OnGet()
    {
        var (failure, path) = HttpContext.Features.Get<FailureOfRequest>() ?? throw new NotFoundException();
        Failure = failure.In(Language);
        IsPrivate = PrivateAddresses.Include(path);
        Response.StatusCode = failure.Status;
    }
}
