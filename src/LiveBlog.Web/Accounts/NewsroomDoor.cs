using LiveBlog.Application.Members;
using LiveBlog.Web.Server;
using LiveBlog.Web.Texts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// Stands before every address of newsroom, administration and accounts, also before those that somebody adds without a thought for
/// this: over https, signed in (unless the endpoint says <c>[AllowAnonymous]</c>), and with a form's token for whatever is not read.
/// </summary>
public sealed class NewsroomDoor(RequestDelegate next, ServerSettings settings, IAntiforgery antiforgery)
{
    /// <exception cref="AntiforgeryValidationException">The request would change something and has no valid token.</exception>
    public async Task InvokeAsync(HttpContext context, Caller caller)
    {
        if (!PrivateAddresses.Include(context.Request.Path))
        {
            await next(context);
            return;
        }

        if (!context.Request.IsHttps && !settings.AllowHttp)
        {
            await Results.Problem(new FailureTexts(caller.Language).HttpsNeeded, statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
            return;
        }

        if (context.User.Identity?.IsAuthenticated != true && context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null)
        {
            await context.ChallengeAsync();
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !HttpMethods.IsOptions(context.Request.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<ChecksFormTokenAttribute>() is null)
        {
            await antiforgery.ValidateRequestAsync(context);
        }

        await next(context);
    }
}

/// <summary>
/// The endpoint checks its form's token itself, because its refusal has to show what was typed; it changes nothing without a valid one.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ChecksFormTokenAttribute : Attribute;
