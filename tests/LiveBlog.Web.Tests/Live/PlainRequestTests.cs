using System.Text;
using LiveBlog.Web.Live;

namespace LiveBlog.Web.Tests.Live;

public sealed class PlainRequestTests
{
    private const string Usual = "GET /direct-du-jour/stream HTTP/1.1\r\nHost: direct.test\r\n";

    [Theory]
    [InlineData(Usual + "\r\n", null, null)]
    [InlineData("GET /direct-du-jour/stream HTTP/1.0\r\nHost: x\r\n\r\n", null, null)]
    [InlineData(Usual + "Accept: text/event-stream\r\nLast-Event-ID: 347\r\nConnection: keep-alive\r\n\r\n", "347", null)]
    [InlineData(Usual + "last-event-id:abc \t\r\n\r\n", "abc", null)]
    [InlineData(Usual + "Last-Event-ID:\r\n\r\n", "", null)]
    [InlineData("GET /direct-du-jour/stream?after=12 HTTP/1.1\r\nHost: x\r\n\r\n", null, "12")]
    [InlineData("GET /direct-du-jour/stream?after= HTTP/1.1\r\nHost: x\r\n\r\n", null, "")]
    public void What_browsers_and_proxies_send_is_understood(string request, string? lastEventId, string? after)
    {
        var parsed = Parse(request).ShouldNotBeNull();

        parsed.Slug.ShouldBe("direct-du-jour");
        parsed.LastEventId.ShouldBe(lastEventId);
        parsed.After.ShouldBe(after);
    }

    [Fact]
    public void What_a_proxy_says_of_the_reader_is_handed_on()
    {
        var parsed = Parse(Usual + "X-Forwarded-For: 192.0.2.1, 10.0.0.7\r\nX-Forwarded-Proto: https\r\n\r\n").ShouldNotBeNull();

        (parsed.ForwardedFor, parsed.ForwardedProto).ShouldBe(("192.0.2.1, 10.0.0.7", "https"));
    }

    [Theory]
    [InlineData("", "nothing yet")]
    [InlineData("GET /direct-du-jour/stream HTTP/1.1\r\nHos", "not all of it")]
    [InlineData(Usual + "\r\nGET / HTTP/1.1\r\n\r\n", "another request behind it")]
    [InlineData(Usual + "\r\n\r\n", "something behind it")]
    [InlineData("POST /direct-du-jour/stream HTTP/1.1\r\nHost: x\r\n\r\n", "another method")]
    [InlineData("get /direct-du-jour/stream HTTP/1.1\r\nHost: x\r\n\r\n", "methods have capitals")]
    [InlineData("GET /direct-du-jour HTTP/1.1\r\nHost: x\r\n\r\n", "a page")]
    [InlineData("GET /newsroom/direct/stream HTTP/1.1\r\nHost: x\r\n\r\n", "the newsroom's")]
    [InlineData("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n", "no blog")]
    [InlineData("GET /a%62c/stream HTTP/1.1\r\nHost: x\r\n\r\n", "written otherwise")]
    [InlineData("GET //direct/stream HTTP/1.1\r\nHost: x\r\n\r\n", "not a blog's address")]
    [InlineData("GET /direct-du-jour/stream?after=-1 HTTP/1.1\r\nHost: x\r\n\r\n", "not a number")]
    [InlineData("GET /direct-du-jour/stream?after=1&x=2 HTTP/1.1\r\nHost: x\r\n\r\n", "another parameter")]
    [InlineData("GET http://x/direct-du-jour/stream HTTP/1.1\r\nHost: x\r\n\r\n", "an absolute address")]
    [InlineData("GET /direct-du-jour/stream HTTP/2.0\r\nHost: x\r\n\r\n", "another version")]
    [InlineData("GET /direct-du-jour/stream  HTTP/1.1\r\nHost: x\r\n\r\n", "two spaces")]
    [InlineData("GET /direct-du-jour/stream\r\n\r\n", "no version")]
    [InlineData("GET /direct-du-jour/stream HTTP/1.1\r\nAccept: */*\r\n\r\n", "no host")]
    [InlineData(Usual + "Host: y\r\n\r\n", "two hosts")]
    [InlineData(Usual + "Last-Event-ID: 1\r\nlast-event-id: 2\r\n\r\n", "two cursors")]
    [InlineData(Usual + "Content-Length: 5\r\n\r\n", "a body")]
    [InlineData(Usual + "Transfer-Encoding: chunked\r\n\r\n", "a body")]
    [InlineData(Usual + "Upgrade: h2c\r\n\r\n", "an upgrade")]
    [InlineData(Usual + "Expect: 100-continue\r\n\r\n", "an expectation")]
    [InlineData(Usual + "Accept : */*\r\n\r\n", "a space before the colon")]
    [InlineData(Usual + " folded\r\n\r\n", "a folded line")]
    [InlineData(Usual + "NoColon\r\n\r\n", "a line without a colon")]
    [InlineData(Usual + "A: b\nC: d\r\n\r\n", "a bare line feed")]
    [InlineData(Usual + "A: b\0\r\n\r\n", "a control character")]
    [InlineData(Usual + "A: é\r\n\r\n", "not ASCII")]
    public void Whatever_is_unusual_is_left_to_the_server(string request, string why) => Parse(request).ShouldBeNull(why);

    private static PlainRequest? Parse(string request) => PlainRequest.Parse(Encoding.UTF8.GetBytes(request));
}
