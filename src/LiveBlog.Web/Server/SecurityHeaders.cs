namespace LiveBlog.Web.Server;

/// <summary>
/// Sets on every answer, errors and files included, what a browser is to refuse on our pages' behalf. Nothing inline and nothing from
/// elsewhere runs, no page of ours stands in another's frame, and nobody else's page reads or embeds what we answer.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Features =
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(self), geolocation=(), "
        + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), "
        + "xr-spatial-tracking=()";

    private static readonly string FramedByNobody = Policy("'none'");

    /// <summary>The content security policy, for a page that only <paramref name="framedBy"/> may frame.</summary>
    public static string Policy(string framedBy) =>
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
        + $"form-action 'self'; base-uri 'none'; frame-ancestors {framedBy}; manifest-src 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        // When the answer begins: whatever clears the headers on the way, an error for one, does so before.
        context.Response.OnStarting(() =>
        {
            Put(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>Puts what every answer has that is readers'.</summary>
    /// <param name="embedding">Who may show it in a frame; null for nobody.</param>
    internal static void Put(IHeaderDictionary headers, bool isHttps, MayBeEmbeddedAttribute? embedding = null) => Put(headers, embedding, isPrivate: false, isHttps);

    /// <summary>Whether browsers are told to come over https alone from now on.</summary>
    internal static bool IsHttps(HttpRequest request) => request.IsHttps && request.Host.Host is not "localhost";

    private static void Put(HttpContext context) => Put(
        context.Response.Headers,
        context.GetEndpoint()?.Metadata.GetMetadata<MayBeEmbeddedAttribute>(),
        PrivateAddresses.Include(context.Request.Path),
        IsHttps(context.Request));

    private static void Put(IHeaderDictionary headers, MayBeEmbeddedAttribute? embedding, bool isPrivate, bool isHttps)
    {
        headers.ContentSecurityPolicy = embedding is null ? FramedByNobody : Policy(embedding.By);
        if (embedding is null)
        {
            headers.XFrameOptions = "DENY";
        }

        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = embedding is null ? "same-origin" : "cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Features;

        // Addresses of the newsroom (drafts, one-time links) are nobody's business; other sites may know that a reader came from us.
        headers["Referrer-Policy"] = isPrivate ? "same-origin" : "strict-origin-when-cross-origin";
        if (isHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        if (isPrivate)
        {
            headers.CacheControl = "no-store";
        }
    }
}

/// <summary>Lets other sites show this endpoint in a frame.</summary>
/// <param name="by">Who, as sources of the policy's <c>frame-ancestors</c>: <c>*</c>, or origins with a space between.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class MayBeEmbeddedAttribute(string by) : Attribute
{
    public string By => by;
}
