using LiveBlog.Web.Server;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LiveBlog.Web.Reader;

/// <summary>Answers with a page as it is rendered, or, where pages are kept, as it was when the blog last changed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FreshAnswerAttribute : Attribute, IAsyncResourceFilter
{
    /// <summary>
    /// Whether answers may be kept: the page then depends on nothing but the blog and what a <see cref="Question"/> says, and
    /// sets <see cref="BlogAtSequence"/> as a feature of the request.
    /// </summary>
    public bool IsKept { get; init; }

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var rendered = IsKept && Question.Of(http.Request, services.GetRequiredService<Publication>()) is { } question
            ? await services.GetRequiredService<RenderedAnswers>().GetAsync(question, () => RenderForAllAsync(http, next), http.RequestAborted)
            : await RenderAsync(http, next);
        if (rendered is null)
        {
            return;
        }

        // Says that the request is answered, for when it was from what is kept.
        context.Result ??= new EmptyResult();
        await rendered.SendAsync(http);
        services.GetRequiredService<PageMetrics>().Answered(http.Response);
    }

    // Others wait for it: it is finished even if this reader does not.
    private static async Task<RenderedAnswer?> RenderForAllAsync(HttpContext http, ResourceExecutionDelegate next)
    {
        var aborted = http.RequestAborted;
        http.RequestAborted = CancellationToken.None;
        try
        {
            return await RenderAsync(http, next);
        }
        finally
        {
            http.RequestAborted = aborted;
        }
    }

    private static async Task<RenderedAnswer?> RenderAsync(HttpContext http, ResourceExecutionDelegate next)
    {
        var body = http.Response.Body;
        using var rendered = new MemoryStream();
        http.Response.Body = rendered;
        try
        {
            var executed = await next();
            return executed.Exception is null ? Answer(http, rendered.ToArray()) : null;
        }
        finally
        {
            http.Response.Body = body;
        }
    }

    private static RenderedAnswer Answer(HttpContext http, byte[] body) =>
        new(http.Response.StatusCode, http.Response.ContentType, http.Response.Headers.Vary, body, http.Features.Get<BlogAtSequence>())
        {
            MayBeEmbedded = http.GetEndpoint()?.Metadata.GetMetadata<MayBeEmbeddedAttribute>(),
        };
}
