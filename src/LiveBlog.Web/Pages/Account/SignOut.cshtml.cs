using LiveBlog.Application.Members;
using LiveBlog.Web.Accounts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Account;

/// <summary>Ends the session of this browser. Whoever is signed out already is told the same.</summary>
[AllowAnonymous]
public sealed class SignOutPage(IMediator mediator, Caller caller, Sessions sessions) : AccountPage(mediator, caller)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await sessions.EndAsync(HttpContext, HttpContext.RequestAborted);
        return Done("/account/sign-in", "signed-out");
    }
}
