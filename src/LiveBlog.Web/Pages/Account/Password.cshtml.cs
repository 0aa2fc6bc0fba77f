using LiveBlog.Application.Members;
using LiveBlog.Web.Accounts;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LiveBlog.Web.Pages.Account;

/// <summary>A new password for a member who knows the one she has.</summary>
public sealed class PasswordPage(IMediator mediator, Caller caller, SignIn signIn, Passwords passwords, UserManager<Application.Model.Account> accounts)
    : AccountPage(mediator, caller)
{
    private Application.Model.Account account = null!;

    /// <inheritdoc />
    public override string Place => "password";

    /// <summary>For browsers, which keep passwords by it.</summary>
    public string SignInName => account.Name;

    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Repeat { get; set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        account = await accounts.FindByIdAsync(Member.MemberId.ToString()) ?? throw new NotFoundException();
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Password != Repeat)
        {
            Wrong("Repeat", Texts.PasswordsDiffer);
        }

        if (await passwords.WrongAsync(account, Password) is { } wrong)
        {
            Wrong("Password", wrong);
        }

        try
        {
            if (Errors.Count == 0 && !await signIn.KnowsPasswordAsync(HttpContext, account.MemberId, Current ?? ""))
            {
                Wrong("Current", Texts.PasswordWrong);
            }
        }
        catch (TooManyTriesException tooMany)
        {
            Wrong(tooMany);
        }

        if (Errors.Count > 0)
        {
            return Page();
        }

        await passwords.SetAsync(account.MemberId, Password!, Member.SessionId, by: null, HttpContext.RequestAborted);
        return Done("/account/password", "password");
    }
}
