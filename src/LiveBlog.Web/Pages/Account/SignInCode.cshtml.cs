using LiveBlog.Application.Members;
using LiveBlog.Web.Accounts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Account;

/// <summary>Asks somebody who has given her password for a code.</summary>
[AllowAnonymous]
public sealed class SignInCodePage(IMediator mediator, Caller caller, SignIn signIn, HalfSignedIn halfway) : AccountPage(mediator, caller)
{
    /// <summary>Where one wanted to go.</summary>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? Return { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Where the form goes: the page's own address.</summary>
    public string Address => "/account/sign-in/code?return=" + Uri.EscapeDataString(Return ?? "");

    public IActionResult OnGet() => halfway.Read(HttpContext) is null ? SeeOther("/account/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            switch (await signIn.TryCodeAsync(HttpContext, Code ?? "", HttpContext.RequestAborted))
            {
                case SignInAnswer.SignedIn:
                    return SeeOther(Url.IsLocalUrl(Return) ? Return! : "/newsroom");
                case SignInAnswer.Refused:
                    Wrong("Code", Texts.CodeRefused, StatusCodes.Status401Unauthorized);
                    return Page();
                default:
                    return SeeOther("/account/sign-in");
            }
        }
        catch (TooManyTriesException tooMany)
        {
            Wrong(tooMany);
            return Page();
        }
    }
}
