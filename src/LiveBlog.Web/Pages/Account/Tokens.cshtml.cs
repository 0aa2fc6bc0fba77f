using LiveBlog.Application.Members;
using LiveBlog.Web.Accounts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Account;

/// <summary>The tokens by which a member's programs act for her.</summary>
public sealed class TokensPage(IMediator mediator, Caller caller, SignIn signIn, TimeProvider clock) : AccountPage(mediator, caller)
{
    /// <inheritdoc />
    public override string Place => "tokens";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public IReadOnlyList<ListAccessTokens.TokenView> All { get; private set; } = [];

    /// <summary>A token just made, shown this once; null if there is none.</summary>
    public string? Made { get; private set; }

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task OnGetAsync() => All = await Send(new ListAccessTokens.Query());

    public async Task<IActionResult> OnPostMakeAsync()
    {
        if (await KnowsPasswordAsync() && await Try(new MakeAccessToken.Command(Name ?? "")) is (true, var made))
        {
            Made = made;
        }

        // Not kept by anything on the way, and not in an address: it is in this one answer.
        All = await Send(new ListAccessTokens.Query());
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id)
    {
        await Send(new RevokeAccessToken.Command(id));
        return Done("/account/tokens", "token");
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
}
