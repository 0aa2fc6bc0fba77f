using System.Net;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Security;

/// <summary>A former address leads to the present one for ever, whatever comes behind it.</summary>
public sealed class MovedTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Theory]
    [InlineData("")]
    [InlineData("?before=12")]
    [InlineData("/1")]
    [InlineData("/quotes")]
    [InlineData("/search?q=a%26b%20%C3%A9t%C3%A9")]
    [InlineData("/feed.atom")]
    [InlineData("/changes?after=3")]
    [InlineData("/actors/maria-zaid")]
    public async Task The_rest_of_the_address_is_kept(string rest)
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        var moved = blog.Slug + "-moved";
        await site.Send(new ChangeBlog.Command(blog.BlogId, new BlogDraft(moved, "Le direct du jour", null, Language.French, "Europe/Paris")));

        var answer = await site.Reader().GetAsync($"/{blog.Slug}{rest}");
        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.OriginalString.ShouldBe($"/{moved}{rest}");
    }
}
