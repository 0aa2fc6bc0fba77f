using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace LiveBlog.Web.Server;

/// <summary>
/// Refuses what is larger than its address takes: 2 MB, or what the endpoint's <see cref="TakesUpToAttribute"/> says, which is to be
/// <see cref="Largest"/> at most. Kestrel has the same limits for bodies that do not announce their length.
/// </summary>
public sealed class RequestSize(RequestDelegate next)
{
    /// <summary>Bytes that any address takes.</summary>
    public const long Usual = 2 * 1024 * 1024;

    /// <summary>Bytes that the addresses that take most, for a text to import, may ask for.</summary>
    public const long Largest = 6 * 1024 * 1024;

    /// <summary>Fields that a form may have.</summary>
    public const int MostFields = 16_384;

    /// <summary>
    /// Up to this many bytes are read and thrown away before the refusal. A browser shows no answer that comes while it is still
    /// sending, and the sentence is the point.
    /// </summary>
    private const long Heard = 64 * 1024 * 1024;

    /// <exception cref="BodyTooLargeException">The body is too large: 413.</exception>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<FailureOfRequest>() is not null)
        {
            // Refused already; this is the page that says so.
            await next(context);
            return;
        }

        var limit = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Usual;
        if (context.Request.ContentLength is { } length && length > limit)
        {
            if (length <= Heard)
            {
                await HearOutAsync(context);
            }

            throw new BodyTooLargeException(limit);
        }

        await next(context);
    }

    private static async Task HearOutAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } kestrel)
        {
            kestrel.MaxRequestBodySize = Heard;
        }

        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    }
}

/// <summary>
/// How large a body an address takes. Routing tells the server; the framework's <c>[RequestSizeLimit]</c> tells it once more just before the handler, when the
/// form is read already, and writes a warning each time.
/// </summary>
/// <param name="bytes"><see cref="RequestSize.Largest"/> at most.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesUpToAttribute(long bytes) : Attribute, IRequestSizeLimitMetadata
{
    /// <inheritdoc />
    public long? MaxRequestBodySize => bytes;
}

/// <summary>The body is larger than its address takes.</summary>
/// <param name="limit">Bytes that it takes.</param>
public sealed class BodyTooLargeException(long limit) : BadHttpRequestException($"The body is larger than {limit} bytes.", StatusCodes.Status413PayloadTooLarge)
{
    /// <summary>Bytes that the address takes.</summary>
    public long Limit => limit;
}
