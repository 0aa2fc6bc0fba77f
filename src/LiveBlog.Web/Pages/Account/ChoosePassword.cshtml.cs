using LiveBlog.Application;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Pages.Account;

/// <summary>Where the link of an invitation or of a reset leads: a member chooses her password.</summary>
[AllowAnonymous]
public sealed class ChoosePasswordPage(IMediator mediator, Caller caller, LiveBlogDb db, OneTimeLinks links, Passwords passwords, Sessions sessions)
    : AccountPage(mediator, caller)
{
    private OneTimeLink? link;
    private Application.Model.Account? account;
    private string name = "";

    /// <summary><c>invitation</c> or <c>reset</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Repeat { get; set; }

    public bool IsInvitation => Kind is "invitation";

    /// <summary>Whether the link opens nothing.</summary>
    public bool IsGone => link is null;

    public string SignInName => account!.Name;

    public string Title => IsGone ? Texts.LinkGoneTitle : IsInvitation ? Texts.Welcome(name) : Texts.ResetTitle;

    public async Task<IActionResult> OnGetAsync() => await FindAsync() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is { } gone)
        {
            return gone;
        }

        if (Password != Repeat)
        {
            Wrong("Repeat", Texts.PasswordsDiffer);
        }

        if (await passwords.WrongAsync(account!, Password) is { } wrong)
        {
            Wrong("Password", wrong);
        }

        if (Errors.Count > 0)
        {
            return Page();
        }

        if (!await passwords.SetAsync(account!.MemberId, Password!, kept: null, link, HttpContext.RequestAborted))
        {
            link = null;
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        if (!IsInvitation)
        {
            // A reset replaces the password, not the second factor: she signs in as always.
            return Done("/account/sign-in", "reset");
        }

        await sessions.BeginAsync(HttpContext, account.MemberId, HttpContext.RequestAborted);
        return SeeOther("/newsroom");
    }

    private async Task<IActionResult?> FindAsync()
    {
        try
        {
            link = await links.FindAsync(HttpContext, IsInvitation ? LinkPurpose.Invitation : LinkPurpose.PasswordReset, Token, HttpContext.RequestAborted);
        }
        catch (TooManyTriesException tooMany)
        {
            Wrong(tooMany);
            return Page();
        }

        if (link is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        var member = await db.Members.AsNoTracking().SingleAsync(each => each.Id == link.MemberId, HttpContext.RequestAborted);
        account = await db.Set<Application.Model.Account>().AsNoTracking().SingleAsync(each => each.MemberId == link.MemberId, HttpContext.RequestAborted);
        name = member.Name;
        if (Me is null)
        {
            Caller.Speak(member.Language);
        }

        return null;
    }
}
