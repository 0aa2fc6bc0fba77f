using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Pages.Reader;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;

namespace LiveBlog.Web.Server;

/// <summary>
/// Answers requests that come to nothing: with Problem Details (RFC 9457), or, for a browser that asked for a page, with a page that
/// says the same. No answer tells of the inside.
/// </summary>
public sealed class Failures(RequestDelegate next, ILogger<Failures> log)
{
    /// <summary>Where the newsroom's page is; it is found there by this class alone. The readers' is <see cref="FailedPage"/>.</summary>
    public const string Address = "/error";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more to be answered.
            return;
        }
        catch (MovedException moved) when (!context.Response.HasStarted)
        {
            Redirect(context, moved);
            return;
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, exception);
            return;
        }

        // What ended in a bare status is told of in the same way.
        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 })
        {
            await AnswerAsync(context, Failure.Of(context.Response.StatusCode, Language(context)));
        }
    }

    private static void Redirect(HttpContext context, MovedException moved)
    {
        var former = context.Request.RouteValues["slug"] as string;
        var parts = context.Request.Path.Value!.Split('/');
        var place = Array.FindIndex(parts, part => string.Equals(part, former, StringComparison.OrdinalIgnoreCase));
        if (place >= 0)
        {
            parts[place] = moved.Slug;
        }

        context.Response.Clear();
        context.Response.Headers.Location = new PathString(place >= 0 ? string.Join('/', parts) : $"/{moved.Slug}").ToUriComponent() + context.Request.QueryString;
        context.Response.StatusCode = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? StatusCodes.Status301MovedPermanently
            : StatusCodes.Status308PermanentRedirect;
    }

    private async Task AnswerAsync(HttpContext context, Exception exception)
    {
        if (exception is NotAllowedException { SignedIn: false })
        {
            context.Response.Clear();
            await context.ChallengeAsync();
            if (context.Response.HasStarted || context.Response.StatusCode < 400)
            {
                return;
            }
        }

        var failure = Failure.Of(exception, Language(context));
        if (failure.Status >= 500)
        {
            log.LogError(exception, "{Method} {Path} failed", context.Request.Method, WithoutToken(context.Request));
        }

        if (exception is TooManyTriesException tooMany)
        {
            context.Response.Headers.RetryAfter = tooMany.RetryAfterSeconds;
        }

        await AnswerAsync(context, failure);
    }

    // A one-time link opens an account for whoever reads it: it is not for the journal.
    private static string WithoutToken(HttpRequest request)
    {
        var path = request.Path.ToString();
        return request.RouteValues["token"] is string { Length: > 0 } token ? path.Replace(token, "…", StringComparison.Ordinal) : path;
    }

    private async Task AnswerAsync(HttpContext context, Failure failure)
    {
        var kept = context.Response.Headers.Where(header => header.Key is "Allow" or "Retry-After" or "WWW-Authenticate").ToList();
        context.Response.Clear();
        context.Response.StatusCode = failure.Status;
        context.Response.Headers.CacheControl = "no-store";
        foreach (var (name, value) in kept)
        {
            context.Response.Headers[name] = value;
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        if (AsksForPage(context.Request))
        {
            try
            {
                await ShowPageAsync(context, failure);
                return;
            }
            catch (Exception exception) when (!context.Response.HasStarted)
            {
                log.LogError(exception, "The page that tells of a failure failed");
                context.Response.StatusCode = failure.Status;
            }
        }

        await Results.Problem(
            failure.Sentence,
            statusCode: failure.Status,
            title: new Texts.FailureTexts(Language(context)).Title(failure.Status),
            extensions: failure.Fields.Count > 0 ? new Dictionary<string, object?> { ["errors"] = failure.Fields } : null).ExecuteAsync(context);
    }

    /// <summary>Browsers name HTML when they open an address; scripts and programs ask for JSON, or for nothing in particular.</summary>
    public static bool AsksForPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && request.Headers["Sec-Fetch-Mode"].ToString() is "" or "navigate";

    // The page is a page as all others: the request runs again, as one for it.
    private async Task ShowPageAsync(HttpContext context, Failure failure)
    {
        var (method, path, query) = (context.Request.Method, context.Request.Path, context.Request.QueryString);
        context.Features.Set(new FailureOfRequest(failure, path));
        context.SetEndpoint(null);
        context.Features.Get<IRouteValuesFeature>()?.RouteValues.Clear();
        (context.Request.Method, context.Request.Path, context.Request.QueryString) = (HttpMethods.Get, PrivateAddresses.Include(path) ? Address : FailedPage.Address, QueryString.Empty);
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Method, context.Request.Path, context.Request.QueryString) = (method, path, query);
        }
    }

    private static Language Language(HttpContext context) => context.RequestServices.GetRequiredService<Caller>().Language;
}

/// <summary>What came to nothing, for the page that tells of it.</summary>
/// <param name="Path">What was asked for.</param>
public sealed record FailureOfRequest(Failure Failure, PathString Path);
