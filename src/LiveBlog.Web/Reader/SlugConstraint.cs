using System.Globalization;
using System.Text.RegularExpressions;

namespace LiveBlog.Web.Reader;

/// <summary>What a blog's address may look like (<c>{slug:slug}</c>); anything else is no page of ours and asks no database.</summary>
public sealed partial class SlugConstraint : IRouteConstraint
{
    /// <inheritdoc />
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        Convert.ToString(values.GetValueOrDefault(routeKey), CultureInfo.InvariantCulture) is { } slug && IsSlug(slug);

    /// <summary>Whether a blog's address may look like this.</summary>
    public static bool IsSlug(string slug) => Shape().IsMatch(slug);

    [GeneratedRegex(@"^[a-z0-9-]{3,80}\z")]
    private static partial Regex Shape();
}
