using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiveBlog.Web.Server;

/// <summary>
/// A page answers what it has a handler for. Without one, Razor Pages shows the page for any method all the same, past whatever its
/// handlers ask first.
/// </summary>
public sealed class OnlyHandlers : IAuthorizationFilter, IPageFilter
{
    /// <inheritdoc />
    /// <remarks>Comes before the framework asks for a form's token: a method that a page does not know is no form that has grown old.</remarks>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.ActionDescriptor is CompiledPageActionDescriptor page && !IsRead(context)
            && !page.HandlerMethods.Any(handler => string.Equals(handler.HttpMethod, context.HttpContext.Request.Method, StringComparison.OrdinalIgnoreCase)))
        {
            context.Result = NotAllowed(context, page);
        }
    }

    /// <inheritdoc />
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    /// <inheritdoc />
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Its forms have handlers with names, and none of these was named.
        if (context.HandlerMethod is null && !IsRead(context))
        {
            context.Result = NotAllowed(context, context.ActionDescriptor);
        }
    }

    /// <inheritdoc />
    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private static bool IsRead(ActionContext context) => HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method);

    private static StatusCodeResult NotAllowed(ActionContext context, CompiledPageActionDescriptor page)
    {
        context.HttpContext.Response.Headers.Allow = string.Join(", ", page.HandlerMethods.Where(handler => handler.Name is null)
            .Select(handler => handler.HttpMethod.ToUpperInvariant()).Concat([HttpMethods.Get, HttpMethods.Head]).Distinct().Order());
        return new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }
}
