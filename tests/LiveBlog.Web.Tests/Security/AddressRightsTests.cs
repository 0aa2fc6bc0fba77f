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

        new("newsroom", Need.SignIn, (_, _) => "/newsroom"),
        new("newsroom/token", Need.SignIn, (_, _) => "/newsroom/token"),
        new("newsroom/{slug}", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}"),
        new("newsroom/{slug}/timeline", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/timeline"),
        new("newsroom/{slug}/preview", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/preview"),
        new("newsroom/{slug}/submission", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/submission?key={Guid.NewGuid()}"),
        new("newsroom/{slug}/stream", Need.OnBlog(Contributor), (w, _) => $"/newsroom/{w.Blog.Slug}/stream"),
        new("newsroom/{slug}/entries/{id:guid}", Need.OnBlog(own: Contributor, any: Editor), (w, work) => $"/newsroom/{w.Blog.Slug}/entries/{work.Draft}"),
        new("newsroom/{slug}/entries/{id:guid}/correct", Need.OnBlog(own: Reporter, any: Editor), (w, work) => $"/newsroom/{w.Blog.Slug}/entries/{work.Published}/correct"),
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
                    _ => [HttpStatusCode.OK, HttpStatusCode.SeeOther],
                }, asked);
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
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([]) };
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

    [Fact]
    public void Every_private_address_has_a_row()
    {
        var patterns = world.Site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => (endpoint.RoutePattern.RawText ?? "").TrimStart('/'))
            .Where(pattern => PrivateAddresses.Include("/" + pattern))
            .Distinct()
            .ToList();
        patterns.Count.ShouldBeGreaterThan(15);
        patterns.Except(Rows.Select(row => row.Pattern)).ShouldBeEmpty("each needs a row that says who may open it");
        Rows.Select(row => row.Pattern).Except(patterns).ShouldBeEmpty("these rows are of addresses that are gone");
    }

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

        public IReadOnlyList<HttpStatusCode> RefusedToo => IsPostedOnly ? [HttpStatusCode.MethodNotAllowed] : [];
    }
}
