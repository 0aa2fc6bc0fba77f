using System.Security.Claims;
using System.Text.Encodings.Web;
using LiveBlog.Application.Members;
using LiveBlog.Web.Server;
using LiveBlog.Web.Texts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// Knows a member by her session, and makes her the <see cref="Caller"/> of what the request sends. Who is not signed in is led to the
/// sign-in page and back, if she asked for a page; a script is told 401, and keeps what was typed.
/// </summary>
public sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Sessions sessions, Caller caller)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "Session";

    /// <summary>The address of the sign-in page that leads to <paramref name="wanted"/> afterwards.</summary>
    public static string SignInAddress(string wanted) => "/account/sign-in?return=" + Uri.EscapeDataString(wanted);

    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (await sessions.FindAsync(Context, Context.RequestAborted) is not { } member)
        {
            return AuthenticateResult.NoResult();
        }

        caller.BecomeMember(member.MemberId, member.Language);

        // Tokens of forms are tied to these claims. The session is a feature of the request, not one of them: who signs in again in another tab can
        // send the form that she was filling in.
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, member.MemberId.ToString()), new Claim(ClaimTypes.Name, member.Name)], Name);
        Context.Features.Set(member);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }

    /// <inheritdoc />
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // A form that was posted cannot be posted again by a link: she is led back to its page.
        var query = HttpMethods.IsGet(Request.Method) ? Request.QueryString.Value : "";
        var address = SignInAddress(Request.PathBase + Request.Path + query);
        if (Failures.AsksForPage(Request))
        {
            Response.Redirect(address);
            return;
        }

        var texts = new FailureTexts(caller.Language);
        await Results.Problem(
            texts.Of(StatusCodes.Status401Unauthorized),
            statusCode: StatusCodes.Status401Unauthorized,
            title: texts.Title(StatusCodes.Status401Unauthorized),
            extensions: new Dictionary<string, object?> { ["signIn"] = address }).ExecuteAsync(Context);
    }

    /// <inheritdoc />
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
