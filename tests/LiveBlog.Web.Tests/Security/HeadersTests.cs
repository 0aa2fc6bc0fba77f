using System.Net;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Security;

/// <summary>The security headers are on every answer: pages, files, feeds, streams, redirects and errors of every kind.</summary>
public sealed class HeadersTests : IAsyncLifetime
{
    private readonly WebFixture site = new();
    private string slug = "";

    public async Task InitializeAsync()
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        slug = blog.Slug;
    }

    public static TheoryData<string, string, int> Answers => new()
    {
        { "GET", "/", 200 },
        { "HEAD", "/", 200 },
        { "GET", "/{slug}", 200 },
        { "GET", "/{slug}/1", 200 },
        { "GET", "/{slug}/feed.atom", 200 },
        { "GET", "/{slug}/changes?after=0", 200 },
        { "GET", "/{slug}/stream", 200 },
        { "GET", "/css/tokens.css", 200 },
        { "GET", "/img/icon.svg", 200 },
        { "GET", "/account/sign-in", 200 },
        { "GET", "/newsroom", 302 },
        { "GET", "/nothing-here", 404 },
        { "HEAD", "/nothing-here", 404 },
        { "GET", "/nothing/at/all", 404 },
        { "GET", "/img/nothing.png", 404 },
        { "GET", "/{slug}/999", 404 },
        { "GET", "/{slug}?before=zero", 400 },
        { "GET", "/error", 404 },
        { "POST", "/account/sign-in", 400 },
        { "POST", "/", 405 },
        { "DELETE", "/{slug}/feed.atom", 405 },
        { "PROPFIND", "/{slug}", 405 },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_carries_them(string method, string address, int status)
    {
        foreach (var accept in new[] { "text/html", "application/json", "*/*" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address.Replace("{slug}", slug, StringComparison.Ordinal));
            var browser = site.Browser();
            browser.DefaultRequestHeaders.Remove("Accept");
            request.Headers.Add("Accept", accept);
            using var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            if (status == 302 && accept is not "text/html")
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            }
            else
            {
                ((int)answer.StatusCode).ShouldBe(status, $"{method} {address} as {accept}");
            }

            Carries(answer, $"{method} {address} as {accept}");
        }
    }

    [Fact]
    public async Task A_fault_carries_them_and_tells_nothing_of_the_inside()
    {
        await site.Db(db => db.Database.ExecuteSqlRawAsync("DROP TABLE NewsEventParticipants; ALTER TABLE Blogs RENAME TO Elsewhere"));
        foreach (var accept in new[] { "text/html", "application/json" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/" + slug);
            var browser = site.Browser();
            browser.DefaultRequestHeaders.Remove("Accept");
            request.Headers.Add("Accept", accept);
            using var answer = await browser.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
            Carries(answer, accept);
            var body = await answer.Content.ReadAsStringAsync();
            body.ShouldContain("panne de notre côté");
            foreach (var inside in new[] { "SQLite", "Exception", "   at ", "Blogs", "LiveBlog." })
            {
                body.ShouldNotContain(inside);
            }
        }
    }

    [Fact]
    public async Task Nothing_unsafe_is_allowed_and_nothing_from_elsewhere()
    {
        using var answer = await site.Browser().GetAsync("/" + slug);
        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        var parts = policy.Split("; ").ToDictionary(part => part.Split(' ')[0], part => part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        parts["default-src"].ShouldBe("'none'");
        parts["script-src"].ShouldBe("'self'");
        parts["style-src"].ShouldBe("'self'");
        parts["base-uri"].ShouldBe("'none'");
        parts["form-action"].ShouldBe("'self'");
        parts["frame-ancestors"].ShouldBe("'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        policy.ShouldNotContain("*");
    }

    [Fact]
    public async Task Over_plain_http_there_is_no_strict_transport_to_keep_to()
    {
        using var answer = await site.Reader().GetAsync("/");
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/account/sign-in", "same-origin", "no-store")]
    [InlineData("/newsroom", "same-origin", "no-store")]
    [InlineData("/", "strict-origin-when-cross-origin", "no-cache")]
    public async Task What_is_private_is_kept_nowhere_and_named_to_nobody(string address, string referrers, string caching)
    {
        using var browser = await site.SignedIn(Role.Administrator);
        using var answer = await browser.GetAsync(address);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe([referrers]);
        answer.Headers.CacheControl!.ToString().ShouldBe(caching);
    }

    [Fact]
    public async Task No_page_has_a_script_or_a_style_in_it()
    {
        using var browser = await site.SignedIn(Role.Administrator);
        foreach (var address in new[] { "/", $"/{slug}", $"/{slug}/1", "/nothing-here", "/newsroom", $"/newsroom/{slug}", "/account", "/account/second-factor", "/account/sessions", "/admin/members", "/admin/members/invite" })
        {
            var page = await WebFixture.Parse(await browser.GetAsync(address));
            page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").ShouldBeEmpty(address);
            page.QuerySelectorAll("style, [style]").ShouldBeEmpty(address);
            page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(address);
            page.QuerySelectorAll("script[src], link[rel=stylesheet], img").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href"))
                .ShouldAllBe(source => source!.StartsWith('/') && !source.StartsWith("//", StringComparison.Ordinal));
        }
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    private static void Carries(HttpResponseMessage answer, string what)
    {
        Header("Content-Security-Policy").ShouldContain("default-src 'none'", Case.Sensitive, what);
        Header("X-Content-Type-Options").ShouldBe("nosniff", what);
        Header("X-Frame-Options").ShouldBe("DENY", what);
        Header("Strict-Transport-Security").ShouldBe("max-age=31536000; includeSubDomains", what);
        Header("Cross-Origin-Resource-Policy").ShouldBe("same-origin", what);
        Header("Cross-Origin-Opener-Policy").ShouldBe("same-origin", what);
        Header("Permissions-Policy").ShouldContain("camera=()", Case.Sensitive, what);
        Header("Referrer-Policy").ShouldBeOneOf(["same-origin", "strict-origin-when-cross-origin"], what);
        answer.Headers.Contains("Server").ShouldBeFalse(what);
        answer.Headers.Contains("X-Powered-By").ShouldBeFalse(what);

        string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? values.ShouldHaveSingleItem() : throw new ShouldAssertException($"{name} is missing: {what}");
    }
}
