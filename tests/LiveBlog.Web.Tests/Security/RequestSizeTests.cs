using System.Net;
using LiveBlog.Application.Model;
using LiveBlog.Web.Server;

namespace LiveBlog.Web.Tests.Security;

public sealed class RequestSizeTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task What_is_larger_than_two_megabytes_is_refused_with_a_sentence()
    {
        using var member = await site.SignedIn(Role.Reporter);
        using var answer = await member.PostAsync("/account", Text(RequestSize.Usual + 1));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Ce que vous envoyez dépasse 2");
    }

    [Fact]
    public async Task What_just_fits_is_looked_at()
    {
        using var member = await site.SignedIn(Role.Reporter);
        using var answer = await member.PostAsync("/account", Text(RequestSize.Usual));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, "it has no token");
    }

    [Fact]
    public async Task A_program_is_told_the_same_as_problem_details()
    {
        using var member = await site.SignedIn(Role.Reporter);
        member.DefaultRequestHeaders.Remove("Accept");
        using var answer = await member.PostAsync("/account", Text(RequestSize.Usual + 1));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private static StringContent Text(long length) => new(new string('a', (int)length), System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
}
