using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LiveBlog.Application.Model;
using LiveBlog.Web.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Security;

/// <summary>
/// The rights matrix of addresses: every one of newsroom, administration and accounts, with each role and with none, read and posted
/// to. An address without a row fails.
/// </summary>
public sealed class AddressRightsTests(RightsWorld world) : IClassFixture<RightsWorld>
{
    private const Role Contributor = Role.Contributor, Reporter = Role.Reporter, Editor = Role.Editor, Administrator = Role.Administrator;

    private static readonly Row[] Rows =
    [
        // Doors of their own: whoever holds the link, or knows the password.
        new("account/sign-in", Need.Nothing, (_, _) => "/account/sign-in"),
        new("account/sign-in/code", Need.Nothing, (_, _) => "/account/sign-in/code"),
        new("account/sign-out", Need.Nothing, (_, _) => "/account/sign-out"),
        new("account/{kind:regex(^(invitation|reset)$)}/{token}", Need.Nothing, (_, _) => "/account/invitation/nobody-was-given-this") { IsThere = false },
        new("account/set-up/{token}", Need.Nothing, (_, _) => "/account/set-up/nobody-was-given-this") { IsThere = false },

        new("account", Need.SignIn, (_, _) => "/account"),
        new("account/password", Need.SignIn, (_, _) => "/account/password"),
        new("account/second-factor", Need.SignIn, (_, _) => "/account/second-factor"),
        new("account/sessions", Need.SignIn, (_, _) => "/account/sessions"),
        new("account/tokens", Need.SignIn, (_, _) => "/account/tokens"),

        new("newsroom", Need.SignIn, (_, _) => "/newsroom"),
        new("newsroom/token", Need.SignIn, (_, _) => "/newsroom/token"),
        new("newsroom/{slug}", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}"),
        new("newsroom/{slug}/timeline", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/timeline"),
        new("newsroom/{slug}/followers", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/followers"),
        new("newsroom/{slug}/preview", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/preview"),
        new("newsroom/{slug}/reading", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/reading"),
        new("newsroom/{slug}/submission", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/submission?key={Guid.NewGuid()}"),
        new("newsroom/{slug}/stream", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/stream"),
        new("newsroom/{slug}/entries/{id:guid}", Need.OnBlog(own: Contributor, any: Editor), (w, work) => $"/newsroom/{w.Blog.Slug}/entries/{work.Draft}"),
        new("newsroom/{slug}/entries/{id:guid}/correct", Need.OnBlog(own: Reporter, any: Editor), (w, work) => $"/newsroom/{w.Blog.Slug}/entries/{work.Published}/correct")
        {
            Fields = [new("Form.Version", "1"), new("Form.Headline", "Un autre titre"), new("Form.Body", "Un texte."), new("Form.Note", "Le titre était faux.")],
        },
        new("newsroom/{slug}/entries/{id:guid}/withdraw", Need.OnBlog(own: Reporter, any: Editor), (w, work) => $"/newsroom/{w.Blog.Slug}/entries/{work.Published}/withdraw"),
        new("newsroom/{slug}/entries/{id:guid}/erase", Need.OnBlog(Administrator), (w, work) => $"/newsroom/{w.Blog.Slug}/entries/{work.Published}/erase"),
        new("newsroom/{slug}/entries/{id:guid}/history", Need.OnBlog(Contributor), (w, work) => $"/newsroom/{w.Blog.Slug}/entries/{work.Published}/history"),
        new(
            "newsroom/{slug}/entries/{id:guid}/{act:regex(^(publish|submit|hand-back|discard|recover|pin|unpin|mark|unmark|restore)$)}",
            Need.OnBlog(own: Reporter, any: Editor),
            (w, work) => $"/newsroom/{w.Blog.Slug}/entries/{work.Published}/pin") { IsPostedOnly = true },

        new("newsroom/{slug}/actors", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/actors"),
        new("newsroom/{slug}/actors/{id}", Need.OnBlog(Reporter), (w, _) => $"/newsroom/{w.Blog.Slug}/actors/{w.Actor.ActorId}"),
        new("newsroom/{slug}/events", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/events"),
        new("newsroom/{slug}/events/{id}", Need.OnBlog(Reporter), (w, _) => $"/newsroom/{w.Blog.Slug}/events/{w.NewsEvent.NewsEventId}"),
        new("newsroom/{slug}/import", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/import"),
        new("newsroom/{slug}/settings", Need.OnBlog(Editor), (w, _) => $"/newsroom/{w.Blog.Slug}/settings"),

        new("newsroom/new", Need.InNewsroom(Administrator), (_, _) => "/newsroom/new"),
        new("admin/members", Need.InNewsroom(Administrator), (_, _) => "/admin/members"),
        new("admin/members/invite", Need.InNewsroom(Administrator), (_, _) => "/admin/members/invite"),
        new("admin/members/{id:guid}", Need.InNewsroom(Administrator), (w, _) => $"/admin/members/{w.Target}"),
    ];

    /// <summary>Those of readers, files aside.</summary>
    private static readonly string[] Public =
    [
        "", "error", "error/reader", "{slug:slug}", "{slug:slug}/{number:int:min(1)}", "{slug:slug}/quotes", "{slug:slug}/search",
        "{slug:slug}/actors/{actor}", "{slug:slug}/events/{newsEvent}", "{slug:slug}/feed.atom", "{slug:slug}/stream", "{slug:slug}/changes",
    ];

    /// <summary>Those of programs, which open to a token alone: <see cref="Api.PublishTests"/>.</summary>
    private static readonly string[] Programs = ["api/v1/blogs/{slug}/entries"];

    public static TheoryData<string> Addresses => [.. Rows.Select(row => row.Pattern)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Whoever_may_not_open_it_is_refused_and_whoever_may_is_not(string pattern)
    {
        var row = Rows.Single(each => each.Pattern == pattern);
        foreach (var (person, own) in Askers(row))
        {
            var address = row.Address(world, world.WorkOf(person, own));
            using var browser = person.Id is { } id ? await world.Site.SignedIn(id) : world.Site.Browser();
            using var answer = await browser.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
            var asked = $"GET {address} by {person.Who}, {(own ? "her own" : "another’s")} work";
            if (!person.IsSignedIn && row.Need != Need.Nothing)
            {
                LeadsToSignIn(answer, asked);
            }
            else if (!row.Need.Lets(person, own))
            {
                answer.StatusCode.ShouldBeOneOf([HttpStatusCode.Forbidden, HttpStatusCode.NotFound, .. row.RefusedToo], asked);
            }
            else
            {
                answer.StatusCode.ShouldBeOneOf(row switch
                {
                    { IsThere: false } => [HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests],
                    { IsPostedOnly: true } => [HttpStatusCode.MethodNotAllowed],
                    _ => [HttpStatusCode.OK, HttpStatusCode.SeeOther, HttpStatusCode.Found],
                }, asked);
                answer.Headers.Location?.ToString().ShouldNotStartWith("/account/sign-in?", Case.Sensitive, asked);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Whoever_may_not_post_to_it_is_refused_even_with_a_token(string pattern)
    {
        var row = Rows.Single(each => each.Pattern == pattern);
        foreach (var (person, own) in Askers(row).Where(asker => row.Need != Need.Nothing))
        {
            var address = row.Address(world, world.WorkOf(person, own));
            using var browser = person.Id is { } id ? await world.Site.SignedIn(id) : world.Site.Browser();
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("Form.Key", $"{Guid.NewGuid()}"), .. row.Fields]) };
            if (person.IsSignedIn)
            {
                request.Headers.Add("RequestVerificationToken", (await browser.GetFromJsonAsync<JsonElement>("/newsroom/token")).GetProperty("token").GetString());
            }

            using var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            var asked = $"POST {address} by {person.Who}, {(own ? "her own" : "another’s")} work";
            if (!person.IsSignedIn)
            {
                LeadsToSignIn(answer, asked);
            }
            else if (!row.Need.Lets(person, own))
            {
                answer.StatusCode.ShouldBeOneOf([HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed], asked);
            }
            else
            {
                answer.StatusCode.ShouldNotBeOneOf([HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.InternalServerError], asked);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_is_done_for_a_post_without_a_token_whoever_sends_it(string pattern)
    {
        var row = Rows.Single(each => each.Pattern == pattern);
        var person = world.People.Single(each => each.InNewsroom is Administrator && each.IsSignedIn);
        using var browser = await world.Site.SignedIn(person.Id!.Value);
        string[] handlers = row.Pattern is "newsroom/{slug}" or "newsroom/{slug}/entries/{id:guid}" ? ["publish", "save", "submit"] : [""];
        foreach (var handler in handlers)
        {
            var address = row.Address(world, world.WorkOf(person, own: true)) + (handler.Length > 0 ? $"?handler={handler}" : "");
            using var content = new FormUrlEncodedContent([new("Form.Key", $"{Guid.NewGuid()}"), new("Form.Body", "Un texte."), .. row.Fields]);
            using var answer = await browser.PostAsync(address, content);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, $"POST {address}");
            (await answer.Content.ReadAsStringAsync()).ShouldMatch("[Rr]echargez|trop longtemps", $"POST {address}");
        }
    }

    [Fact]
    public void Every_private_address_has_a_row()
    {
        var patterns = Patterns().Where(pattern => PrivateAddresses.Include("/" + pattern)).ToList();
        patterns.Count.ShouldBeGreaterThan(15);
        patterns.Except(Rows.Select(row => row.Pattern)).ShouldBeEmpty("each needs a row that says who may open it");
        Rows.Select(row => row.Pattern).Except(patterns).ShouldBeEmpty("these rows are of addresses that are gone");
    }

    [Fact]
    public void Every_other_address_is_one_that_everybody_may_read()
    {
        var patterns = Patterns().Where(pattern => !PrivateAddresses.Include("/" + pattern) && !IsFile(pattern)).ToList();
        patterns.ShouldBe([.. Public, .. Programs], ignoreOrder: true, "a new one is added here only if nothing about it is anybody's secret");
        Patterns().Where(IsFile).Select(pattern => pattern.Split('/')[0]).Distinct().ShouldBe(["css", "img", "js"], ignoreOrder: true);
    }

    [Fact]
    public async Task Nothing_changes_at_an_address_that_everybody_may_read()
    {
        using var browser = await world.Site.SignedIn(world.People.Single(person => person.InNewsroom is Administrator && person.IsSignedIn).Id!.Value);
        var token = (await browser.GetFromJsonAsync<JsonElement>("/newsroom/token")).GetProperty("token").GetString();
        foreach (var pattern in Public.Append("css/tokens.css").Where(pattern => !pattern.StartsWith("error", StringComparison.Ordinal)))
        {
            var address = "/" + pattern.Replace("{slug:slug}", world.Blog.Slug, StringComparison.Ordinal).Replace("{number:int:min(1)}", "1", StringComparison.Ordinal)
                .Replace("{actor}", world.Actor.Slug, StringComparison.Ordinal).Replace("{newsEvent}", world.NewsEvent.Slug, StringComparison.Ordinal);
            foreach (var method in new[] { "POST", "PUT", "PATCH", "DELETE", "PROPFIND" })
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = new FormUrlEncodedContent([new("_method", "PUT")]) };
                request.Headers.Add("RequestVerificationToken", token);
                using var answer = await browser.SendAsync(request);
                answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, $"{method} {address}");
                answer.Content.Headers.Allow.ShouldContain("GET", $"{method} {address}");
            }
        }
    }

    [Fact]
    public async Task No_blog_takes_an_address_that_the_site_has()
    {
        var own = Patterns().Select(pattern => pattern.Split('/')[0]).Where(part => part.Length >= 3 && part.All(char.IsAsciiLetterLower)).Distinct().ToList();
        own.ShouldContain("newsroom");
        foreach (var slug in own)
        {
            var refused = await Should.ThrowAsync<FluentValidation.ValidationException>(
                () => world.Site.Send(new Application.Blogs.OpenBlog.Command(new(slug, "Un direct", null, Language.French, "Europe/Paris"))), slug);
            refused.Errors.ShouldContain(error => error.PropertyName == "Draft.Slug", slug);
        }
    }

    private IReadOnlyList<string> Patterns() =>
    [
        .. world.Site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => (endpoint.RoutePattern.RawText ?? "").TrimStart('/'))
            .Distinct(),
    ];

    private static bool IsFile(string pattern) => !pattern.Contains('{', StringComparison.Ordinal) && Path.HasExtension(pattern);

    private static void LeadsToSignIn(HttpResponseMessage answer, string asked)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, asked);
        answer.Headers.Location!.ToString().ShouldStartWith("/account/sign-in?return=", Case.Sensitive, asked);
    }

    private IEnumerable<(Person Person, bool Own)> Askers(Row row) =>
        from person in world.People
        from own in person.Id is null ? [false] : new[] { true, false }
        select (person, own);

    /// <param name="Pattern">As it is routed.</param>
    /// <param name="Address">One that the pattern matches.</param>
    private sealed record Row(string Pattern, Need Need, Func<RightsWorld, Work, string> Address)
    {
        /// <summary>False when nothing is at the address, to whoever opens it.</summary>
        public bool IsThere { get; init; } = true;

        public bool IsPostedOnly { get; init; }

        /// <summary>What is typed into its form, where that is looked at before the right to send it.</summary>
        public IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; } = [];

        public IReadOnlyList<HttpStatusCode> RefusedToo => IsPostedOnly ? [HttpStatusCode.MethodNotAllowed] : [];
    }
}
