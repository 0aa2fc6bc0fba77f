using LiveBlog.Web.Reader;
using Microsoft.AspNetCore.Routing;

namespace LiveBlog.Web.Tests.Reader;

public sealed class SlugConstraintTests
{
    [Theory]
    [InlineData("direct-du-jour", true)]
    [InlineData("ab", false)] // too short
    [InlineData("Direct", false)] // capitals
    [InlineData("direct-du-jour\n", false)] // a line end after it
    public void An_address_has_the_shape_of_a_slug_or_is_no_page(string slug, bool matches) =>
        new SlugConstraint().Match(null, null, "slug", new RouteValueDictionary { ["slug"] = slug }, RouteDirection.IncomingRequest).ShouldBe(matches);
}
