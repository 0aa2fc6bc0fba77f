using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LiveBlog.Web.Live;

/// <summary>
/// Renders the page's own partials where there is no request: the stream sends what the page shows because both come from the
/// same file. Such a partial writes its links itself; what asks the request (<c>asp-page</c>, <c>Url</c>) throws.
/// </summary>
public sealed class PartialRenderer(IRazorViewEngine engine, ITempDataProvider tempData)
{
    /// <summary>The partial's HTML.</summary>
    /// <param name="services">Of the scope in which it is rendered.</param>
    /// <param name="path">Such as <c>/Pages/Shared/_Entry.cshtml</c>.</param>
    /// <param name="model">What the partial declares as its model.</param>
    /// <exception cref="InvalidOperationException">There is no such partial.</exception>
    public async Task<string> RenderAsync<TModel>(IServiceProvider services, string path, TModel model)
    {
        var found = engine.GetView(executingFilePath: null, path, isMainPage: false);
        if (!found.Success)
        {
            throw new InvalidOperationException($"There is no partial {path}.");
        }

        var action = new ActionContext(new DefaultHttpContext { RequestServices = services }, new RouteData(), new ActionDescriptor());
        await using var html = new StringWriter();
        await found.View.RenderAsync(new ViewContext(
            action,
            found.View,
            new ViewDataDictionary<TModel>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model },
            new TempDataDictionary(action.HttpContext, tempData),
            html,
            new HtmlHelperOptions()));
        return html.ToString();
    }
}
