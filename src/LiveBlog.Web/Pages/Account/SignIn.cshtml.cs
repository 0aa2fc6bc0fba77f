using LiveBlog.Application.Members;
using LiveBlog.Web.Accounts;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Account;

/// <summary>Asks for name and password, and leads back to where one wanted to go.</summary>
[AllowAnonymous]
public sealed class SignInPage(IMediator mediator, Caller caller, SignIn signIn) : AccountPage(mediator, caller)
{
    /// <summary>Where one wanted to go.</summary>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? Return { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where the form goes: the page's own address.</summary>
    public string Address => Return is null ? "/account/sign-in" : SessionAuthentication.SignInAddress(Return);

    /// <summary>Where one is led: on this site, whatever the address asks for.</summary>
    private string Destination => Url.IsLocalUrl(Return) ? Return! : "/newsroom";

    public IActionResult OnGet() => Me is null ? Page() : SeeOther(Destination);

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            switch (await signIn.TryPasswordAsync(HttpContext, Name?.Trim() ?? "", Password ?? "", HttpContext.RequestAborted))
            {
                case SignInAnswer.SignedIn:
                    return SeeOther(Destination);
                case SignInAnswer.CodeAsked:
                    return SeeOther("/account/sign-in/code?return=" + Uri.EscapeDataString(Destination));
                default:
                    Wrong("", Texts.SignInRefused, StatusCodes.Status401Unauthorized);
                    return Page();
            }
        }
        catch (TooManyTriesException tooMany)
        {
            Wrong(tooMany);
            return Page();
        }
    }
}
