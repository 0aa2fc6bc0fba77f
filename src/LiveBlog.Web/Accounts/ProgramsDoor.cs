using LiveBlog.Application.Members;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Server;
using LiveBlog.Web.Texts;
using Microsoft.Net.Http.Headers;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// Stands before every address for programs (<c>/api</c>): over https, with an access token, and for nobody else. A browser's session counts for
/// nothing there, so that no page of another site can make it act.
/// </summary>
public sealed class ProgramsDoor(RequestDelegate next, ServerSettings settings, SignInLimits limits, Publication publication)
{
    /// <summary>How a token is shown (RFC 6750).</summary>
    private const string Scheme = "Bearer ";

    private static readonly PathString Beginning = new("/api");

    /// <exception cref="TooManyTriesException">Too many tokens that are none came from this address.</exception>
    public async Task InvokeAsync(HttpContext context, Caller caller, AccessTokens tokens)
    {
        if (!context.Request.Path.StartsWithSegments(Beginning, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        caller.BecomeNobody(publication.LanguageFor(context.Request));
        if (!context.Request.IsHttps && !settings.AllowHttp)
        {
            await Results.Problem(new FailureTexts(caller.Language).HttpsNeeded, statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
            return;
        }

        var shown = context.Request.Headers.Authorization.ToString();
        var member = shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? await tokens.FindAsync(shown[Scheme.Length..].Trim(), context.RequestAborted) : null;
        if (member is not { } known)
        {
            if (shown.Length > 0)
            {
                limits.TakeWrongToken(context);
            }

            var texts = new FailureTexts(caller.Language);
            context.Response.Headers[HeaderNames.WWWAuthenticate] = shown.Length > 0 ? "Bearer error=\"invalid_token\"" : "Bearer";
            await Results.Problem(texts.TokenNeeded, statusCode: StatusCodes.Status401Unauthorized, title: texts.Title(StatusCodes.Status401Unauthorized)).ExecuteAsync(context);
            return;
        }

        caller.BecomeMember(known.MemberId, known.Language);
        await next(context);
    }
}
