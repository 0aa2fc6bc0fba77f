using LiveBlog.Application.Members;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Reader;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LiveBlog.Web.Pages.Account;

/// <summary>Turns the second factor on and off, and makes recovery codes.</summary>
public sealed class SecondFactorPage(IMediator mediator, Caller caller, SecondFactor secondFactor, SignIn signIn, Publication publication) : AccountPage(mediator, caller)
{
    /// <inheritdoc />
    public override string Place => "second-factor";

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public ReadProfile.View View { get; private set; } = null!;

    /// <summary>Recovery codes just made, shown this once; null if there are none.</summary>
    public IReadOnlyList<string>? NewCodes { get; private set; }

    /// <summary>Whether they were made because the second factor was turned on.</summary>
    public bool WasTurnedOn { get; private set; }

    /// <summary>What an authenticator reads.</summary>
    public string Uri { get; private set; } = "";

    /// <summary>The same as a picture; null if it is too long for one.</summary>
    public QrCode? Qr => QrCode.Of(Uri);

    /// <summary>The secret in groups of four, to be typed.</summary>
    public string SpacedSecret { get; private set; } = "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await Send(new ReadProfile.Query());
        await next();
    }

    public async Task OnGetAsync() => await ProposeAsync();

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        if (View.HasSecondFactor)
        {
            return SeeOther("/account/second-factor");
        }

        NewCodes = await secondFactor.ConfirmAsync(Member.MemberId, Code ?? "", HttpContext.RequestAborted);
        if (NewCodes is null)
        {
            Wrong("Code", Texts.CodeRefused);
            await ProposeAsync();
            return Page();
        }

        WasTurnedOn = true;
        View = await Send(new ReadProfile.Query());
        return Page();
    }

    public async Task<IActionResult> OnPostCodesAsync()
    {
        if (await KnowsPasswordAsync())
        {
            NewCodes = await secondFactor.RenewRecoveryCodesAsync(Member.MemberId, HttpContext.RequestAborted);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        if (!await KnowsPasswordAsync())
        {
            return Page();
        }

        await secondFactor.RemoveAsync(Member.MemberId, HttpContext.RequestAborted);
        return Done("/account/second-factor", "factor-off");
    }

    private async Task<bool> KnowsPasswordAsync()
    {
        try
        {
            if (await signIn.KnowsPasswordAsync(HttpContext, Member.MemberId, Password ?? ""))
            {
                return true;
            }

            Wrong("Password", Texts.PasswordWrong);
        }
        catch (TooManyTriesException tooMany)
        {
            Wrong(tooMany);
        }

        return false;
    }

    private async Task ProposeAsync()
    {
        if (await secondFactor.ProposeAsync(Member.MemberId, HttpContext.RequestAborted) is { } secret)
        {
            Uri = TimeCodes.Uri(publication.Name, View.SignInName, secret);
            SpacedSecret = string.Join(' ', secret.Chunk(4).Select(group => new string(group)));
        }
    }
}
