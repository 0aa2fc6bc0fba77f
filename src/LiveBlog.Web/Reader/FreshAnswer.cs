using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace LiveBlog.Web.Reader;

/// <summary>
/// Gives an answer a validator made of what it says, and answers 304 to whoever has it already. Caches keep a page but ask each
/// time: nothing that was withdrawn is shown from one. The tag is weak, since the same page goes out compressed in several ways.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FreshAnswerAttribute : Attribute, IAsyncResourceFilter
{
    /// <summary>The validator of an answer.</summary>
    public static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> answer) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(answer).AsSpan(0, 12))}\"", isWeak: true);

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var response = context.HttpContext.Response;
        var body = response.Body;
        using var rendered = new MemoryStream();
        response.Body = rendered;
        try
        {
            await next();
        }
        finally
        {
            response.Body = body;
        }

        response.Headers.CacheControl = "no-cache";
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = TagOf(rendered.GetBuffer().AsSpan(0, (int)rendered.Length));
            response.GetTypedHeaders().ETag = tag;
            if (context.HttpContext.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                return;
            }
        }

        rendered.Position = 0;
        await rendered.CopyToAsync(body, context.HttpContext.RequestAborted);
    }
}
