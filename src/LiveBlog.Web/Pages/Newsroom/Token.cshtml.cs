using LiveBlog.Application.Members;
using LiveBlog.Web.Newsroom;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>
/// A fresh forgery token for a page that has been open for long, and who is signed in now: a script sends what one person typed
/// in nobody else's name.
/// </summary>
public sealed class TokenModel(IMediator mediator, Caller caller, IAntiforgery antiforgery) : NewsroomPage(mediator, caller)
{
    public IActionResult OnGet() => new JsonResult(new { MemberId, Token = antiforgery.GetAndStoreTokens(HttpContext).RequestToken });
}
