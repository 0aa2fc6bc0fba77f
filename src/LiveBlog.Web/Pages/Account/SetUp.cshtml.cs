using LiveBlog.Application;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Account;

/// <summary>Where the link printed at the first start leads: somebody becomes the first administrator.</summary>
[AllowAnonymous]
public sealed class SetUpPage(IMediator mediator, Caller caller, LiveBlogDb db, OneTimeLinks links, FirstAccounts first, Passwords passwords, Sessions sessions)
    : AccountPage(mediator, caller)
{
    private OneTimeLink? link;

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? SignInName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Repeat { get; set; }

    /// <summary>Whether the link opens nothing.</summary>
    public bool IsGone => link is null;

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

        if (PasswordRules.Wrong(Password, Texts, Name ?? "", SignInName ?? "") is { } wrong)
        {
            Wrong("Password", wrong);
        }

        // Holding the link is the right; the command itself is one of an administrator, as which the link stands for the system.
        await using var write = await db.BeginWriteAsync(HttpContext.RequestAborted);
        var language = Caller.Language;
        Caller.BecomeSystem(language);
        var (done, invited) = await Try(new InviteMember.Command(Name ?? "", SignInName ?? "", null, language, BlogId: null, Role.Administrator));
        Caller.BecomeNobody(language);
        if (!done || Errors.Count > 0 || !await links.SpendAsync(link!, HttpContext.RequestAborted))
        {
            return Page();
        }

        await passwords.SetAsync(invited!.MemberId, Password!, kept: null, by: null, HttpContext.RequestAborted);
        await sessions.BeginAsync(HttpContext, invited.MemberId, HttpContext.RequestAborted);
        await write.CommitAsync(HttpContext.RequestAborted);
        return SeeOther("/newsroom");
    }

    private async Task<IActionResult?> FindAsync()
    {
        try
        {
            link = await links.FindAsync(HttpContext, LinkPurpose.SetUp, Token, HttpContext.RequestAborted);
        }
        catch (TooManyTriesException tooMany)
        {
            Wrong(tooMany);
            return Page();
        }

        // The printed link may lie about after somebody came in by another.
        if (link is not null && await first.HasAdministratorAsync(HttpContext.RequestAborted))
        {
            link = null;
        }

        if (link is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        return null;
    }
}
