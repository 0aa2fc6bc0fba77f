using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LiveBlog.Web.Reader;

/// <summary>Answers with a page as it is rendered, or, where pages are kept, as it was when the blog last changed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FreshAnswerAttribute : Attribute, IAsyncResourceFilter
{
    /// <summary>
    /// Whether answers may be kept: the page then depends on nothing but the blog, its address, the parameter <c>before</c> and the
    /// host that absolute addresses name, and sets <see cref="BlogAtSequence"/> as a feature of the request.
    /// </summary>
    public bool IsKept { get; init; }

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var rendered = IsKept
            ? await http.RequestServices.GetRequiredService<RenderedAnswers>().GetAsync(Question(http.Request), () => RenderAsync(http, next), http.RequestAborted)
            : await RenderAsync(http, next);
        if (rendered is null)
        {
            return;
        }

        // Says that the request is answered, for when it was from what is kept.
        context.Result ??= new EmptyResult();
        await rendered.SendAsync(http);
    }

    private static string Question(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.Path}?{request.Query["before"]}";

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
        new(http.Response.StatusCode, http.Response.ContentType, http.Response.Headers.Vary, body, http.Features.Get<BlogAtSequence>());
}
