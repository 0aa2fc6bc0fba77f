using LiveBlog.Application.Desk;
using LiveBlog.Application.Followers;
using LiveBlog.Application.Members;
using LiveBlog.Web.Live;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiveBlog.Web.Newsroom;

/// <summary>A page behind sign-in, in the member's language. Answers are never stored by anything on the way.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class NewsroomPage(IMediator mediator, Caller caller) : PageModel
{
    /// <summary>Texts in the member's language.</summary>
    public NewsroomTexts Texts => new(caller.Language);

    /// <summary>The member who asks.</summary>
    /// <exception cref="NotAllowedException">Nobody is signed in.</exception>
    protected Guid MemberId => caller.MemberId ?? throw new NotAllowedException(signedIn: false);

    /// <summary>The caller, once the page knows her; the bar shows her name.</summary>
    public virtual FindBlog.Self? Self => null;

    /// <summary>Whether a script asks, which wants data rather than a page.</summary>
    protected bool WantsJson => Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Sends a query or command on the caller's behalf.</summary>
    protected Task<T> Send<T>(IRequest<T> request) => mediator.Send(request, HttpContext.RequestAborted);
}

/// <summary>
/// A page about one blog, whose slug is the route value <c>slug</c>. Who has no role on the blog is told, like everybody who asks
/// for a blog that is not there, that there is nothing; a former slug redirects.
/// </summary>
public abstract class BlogPage(IMediator mediator, Caller caller) : NewsroomPage(mediator, caller)
{
    /// <summary>The blog, and what the caller is there.</summary>
    public FindBlog.View Blog { get; private set; } = null!;

    /// <summary>The blog's wall clock, in the member's language.</summary>
    public BlogClock Clock => new(Texts.Language, Blog.TimeZone);

    /// <inheritdoc />
    public override FindBlog.Self? Self => Blog?.Member;

    /// <summary>The address of the desk; other addresses of the blog's newsroom begin with it.</summary>
    public string DeskAddress => $"/newsroom/{Blog.Slug}";

    /// <summary>Which link of the bar is the page's own; null for none.</summary>
    public virtual string? Place => null;

    /// <inheritdoc />
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var slug = (string)RouteData.Values["slug"]!;
        Blog = await Send(new FindBlog.Query(slug));
        if (Blog.Slug != slug)
        {
            var rest = Request.Path.Value!["/newsroom/".Length..][slug.Length..];
            context.Result = RedirectPreserveMethod(new PathString(DeskAddress + rest).ToUriComponent() + Request.QueryString);
            return;
        }

        await next();
    }

    /// <summary>The address of an entry of this blog in the newsroom.</summary>
    public string EntryAddress(Guid entryId) => $"{DeskAddress}/entries/{entryId}";

    /// <summary>How many readers follow the blog, now and over the last hours.</summary>
    protected async Task<FollowersView> ReadFollowersAsync(Broadcasts broadcasts) =>
        new($"{DeskAddress}/followers", Clock, Texts, broadcasts.FollowersOf(Blog.BlogId), await Send(new ReadFollowers.Query(Blog.BlogId)));

    /// <summary>To the desk, which then says what was <paramref name="done"/>; a name that <see cref="NewsroomTexts.Done"/> knows.</summary>
    protected IActionResult ToDesk(string done, Guid? entryId = null)
    {
        // 303: what comes next is a page to look at, however this was asked.
        Response.Headers.Location = $"{DeskAddress}?done={done}{(entryId is { } id ? $"&entry={id}" : "")}";
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
