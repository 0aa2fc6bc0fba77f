using System.Net;
using LiveBlog.Web.Server;
using Microsoft.Extensions.Configuration;

namespace LiveBlog.Web.Tests.Security;

/// <summary>What proxies in front say of where a request comes from, and who is believed.</summary>
public sealed class ProxyTests : IDisposable
{
    private const string Proxy = "192.0.2.1", Cdn = "198.51.100.20", Reader = "203.0.113.7";

    private readonly WebFixture site = new() { Settings = { ["LiveBlog:Proxies:0"] = Proxy, ["LiveBlog:Proxies:1"] = "198.51.100.0/24" } };

    [Theory]
    [InlineData(Proxy, Reader, "https", HttpStatusCode.OK)]
    [InlineData(Proxy, $"{Reader}, {Cdn}", "https, https", HttpStatusCode.OK)]
    [InlineData(Reader, "", "https", HttpStatusCode.Forbidden)] // nobody that is known says so
    [InlineData(Proxy, $"{Cdn}, {Reader}", "https, http", HttpStatusCode.Forbidden)] // what a reader wrote before she came to the proxy
    public async Task Only_those_that_are_named_are_believed_to_speak_https_in_front(string from, string forwardedFor, string forwardedProto, HttpStatusCode status)
    {
        using var answer = await AskAsync(from, forwardedFor, forwardedProto, "/account/sign-in");
        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Tries_are_counted_for_whoever_stands_before_the_first_proxy()
    {
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await AskAsync(Proxy, $"{Reader}, {Cdn}", "https, https", "/account/reset/nobody-was-given-this");
            wrong.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using var refused = await AskAsync(Proxy, $"{Reader}, {Cdn}", "https, https", "/account/reset/nobody-was-given-this");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        using var invented = await AskAsync(Proxy, $"8.8.8.8, {Reader}, {Cdn}", "https, https, https", "/account/reset/nobody-was-given-this");
        invented.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests, "what she says of herself counts for nothing");
        using var another = await AskAsync(Proxy, $"203.0.113.8, {Cdn}", "https, https", "/account/reset/nobody-was-given-this");
        another.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("10.0.0.0/8", null)]
    [InlineData("192.0.2.1", null)]
    [InlineData("2001:db8::/32", null)]
    [InlineData("proxy.example", "neither an address (192.0.2.1) nor a network")]
    [InlineData("10.0.0.0/64", "neither an address (192.0.2.1) nor a network")]
    public void One_that_is_neither_an_address_nor_a_network_is_told_at_the_start(string proxy, string? problem)
    {
        var settings = ServerSettings.From(new ConfigurationBuilder().AddInMemoryCollection([new("LiveBlog:Proxies:0", proxy)]).Build());
        (settings.Problem ?? "").ShouldContain(problem ?? "");
        (settings.Problem is null).ShouldBe(problem is null);
    }

    public void Dispose() => site.Dispose();

    private async Task<HttpResponseMessage> AskAsync(string from, string forwardedFor, string forwardedProto, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { WebFixture.FromAddress, from }, { "X-Forwarded-Proto", forwardedProto } } };
        if (forwardedFor.Length > 0)
        {
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        }

        return await site.Reader().SendAsync(request);
    }
}
