using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Api;

/// <summary>What a newsroom's own programs post.</summary>
public sealed class PublishTests(WebFixture site) : IClassFixture<WebFixture>
{
    private const string Whole = """{"headline":"Une trêve.","body":"Douze *otages* sont libres."}""";

    [Fact]
    public async Task A_program_publishes_in_the_name_of_its_member_and_readers_see_it()
    {
        var blog = await site.OpenBlog();
        var ada = await site.Member(Role.Reporter, blog.BlogId, "Ada Prieur");

        using var answer = await Post(blog.Slug, await TokenOf(ada), Whole);

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        told.GetProperty("number").GetInt32().ShouldBe(1);
        told.GetProperty("url").GetString().ShouldEndWith($"/{blog.Slug}/1");
        answer.Headers.Location!.ToString().ShouldBe(told.GetProperty("url").GetString());
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var page = await site.Page($"/{blog.Slug}/1");
        page.Body!.TextContent.ShouldContain("Une trêve.");
        page.QuerySelector(".entry-body em")!.TextContent.ShouldBe("otages");
        page.Body.TextContent.ShouldContain("Par Ada Prieur");
    }

    [Fact]
    public async Task All_that_a_composer_can_say_a_program_can()
    {
        var blog = await site.OpenBlog();
        var actor = await site.Send(new AddActor.Command(blog.BlogId, new ActorDraft("Karim Bel", ActorKind.Person, [], [])));
        var editor = await site.Member(Role.Editor, blog.BlogId);

        using var answer = await Post(blog.Slug, await TokenOf(editor), $$"""
            {"headline":"Il parle.","body":"","kind":"analysis","key":true,"pin":true,"happenedAt":"2023-11-21T09:30",
             "quotes":[{"text":"Nous parlons.","form":"direct","speaker":"{{actor.Slug}}","role":"médiateur","verb":"dit","venue":"à Doha","saidOn":"2023-11-20"}],
             "actors":["{{actor.Slug}}"],"events":[]}
            """);

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var text = (await site.Page($"/{blog.Slug}/1")).Body!.TextContent;
        foreach (var expected in new[] { "Analyse", "Nous parlons.", "Karim Bel", "médiateur", "à Doha", "9 h 30" })
        {
            text.Replace('\u00A0', ' ').ShouldContain(expected);
        }

        (await site.Page($"/{blog.Slug}")).QuerySelector("#blog-pinned")!.TextContent.ShouldContain("Il parle.");
    }

    [Fact]
    public async Task The_same_key_with_the_same_request_is_answered_the_same_and_publishes_once_also_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("liveblog-web-").FullName;
        var before = WebFixture.On(folder);
        var blog = await before.OpenBlog();
        var token = await TokenOf(await before.Member(Role.Reporter, blog.BlogId), before);
        var first = await Told(await Post(blog.Slug, token, Whole, "\"clé-1\"", on: before));
        (await Told(await Post(blog.Slug, token, Whole, "\"clé-1\"", on: before))).ShouldBe(first);
        await before.DisposeAsync();
        WebFixture.WaitUntilLetGo(folder);

        await using var after = WebFixture.On(folder);
        (await Told(await Post(blog.Slug, token, Whole, "clé-1", on: after))).ShouldBe(first, "with or without quotation marks");

        (await after.Db(db => db.Entries.CountAsync(entry => entry.BlogId == blog.BlogId))).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_with_another_request_is_refused_and_another_members_key_is_another_key()
    {
        var blog = await site.OpenBlog();
        var token = await TokenOf(await site.Member(Role.Reporter, blog.BlogId));
        (await Post(blog.Slug, token, Whole, "une-clé")).StatusCode.ShouldBe(HttpStatusCode.Created);

        using var other = await Post(blog.Slug, token, """{"body":"Autre chose."}""", "une-clé");
        using var colleague = await Post(blog.Slug, await TokenOf(await site.Member(Role.Reporter, blog.BlogId)), """{"body":"Autre chose."}""", "une-clé");

        await IsProblem(other, HttpStatusCode.UnprocessableEntity);
        colleague.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await site.Db(db => db.Entries.CountAsync(entry => entry.BlogId == blog.BlogId))).ShouldBe(2);
    }

    [Fact]
    public async Task Many_tries_at_once_with_one_key_publish_one_entry()
    {
        var blog = await site.OpenBlog();
        var token = await TokenOf(await site.Member(Role.Reporter, blog.BlogId));

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Post(blog.Slug, token, Whole, "ensemble")));

        answers.Select(answer => answer.StatusCode).ShouldBeSubsetOf([HttpStatusCode.Created, HttpStatusCode.Conflict]);
        answers.ShouldContain(answer => answer.StatusCode == HttpStatusCode.Created);
        (await site.Db(db => db.Entries.CountAsync(entry => entry.BlogId == blog.BlogId))).ShouldBe(1);
    }

    [Fact]
    public async Task An_erased_entry_keeps_no_hash_of_what_was_sent()
    {
        var blog = await site.OpenBlog();
        await Post(blog.Slug, await TokenOf(await site.Member(Role.Reporter, blog.BlogId)), Whole);
        var entry = await site.Db(db => db.Entries.SingleAsync(each => each.BlogId == blog.BlogId));
        entry.RequestHash.ShouldNotBeNull();

        await site.Send<MediatR.Unit>(new EraseEntry.Command(entry.Id, "Une plainte."));

        (await site.Db(db => db.Entries.SingleAsync(each => each.Id == entry.Id))).RequestHash.ShouldBeNull();
    }

    [Theory]
    [InlineData(null, Whole, "application/json", 400, "Idempotency-Key")]
    [InlineData("", Whole, "application/json", 400, "Idempotency-Key")]
    [InlineData("k", Whole, "text/plain", 415, "JSON")]
    [InlineData("k", "", "application/json", 400, "JSON")]
    [InlineData("k", "null", "application/json", 400, "JSON")]
    [InlineData("k", "[]", "application/json", 400, "JSON")]
    [InlineData("k", """{"body":""", "application/json", 400, "JSON")]
    [InlineData("k", """{"body":"x","titel":"y"}""", "application/json", 400, "titel")]
    [InlineData("k", """{"body":"x","kind":"rumour"}""", "application/json", 400, "$.kind")]
    [InlineData("k", """{"body":"x","kind":2}""", "application/json", 400, "$.kind")]
    [InlineData("k", """{"body":12}""", "application/json", 400, "$.body")]
    [InlineData("k", "{}", "application/json", 400, "\"body\"")]
    [InlineData("k", """{"headline":" ","body":"\n"}""", "application/json", 400, "\"body\"")]
    [InlineData("k", """{"body":"x","happenedAt":"hier"}""", "application/json", 400, "\"happenedAt\"")]
    [InlineData("k", """{"body":"x","happenedAt":"2023-03-26T02:30"}""", "application/json", 400, "\"happenedAt\"")]
    [InlineData("k", """{"body":"x","happenedAt":"2023-10-29T02:30"}""", "application/json", 400, "\"happenedAt\"")]
    [InlineData("k", """{"body":"x","actors":["personne"]}""", "application/json", 400, "\"actors[0]\"")]
    [InlineData("k", """{"body":"x","quotes":[{"form":"direct"}]}""", "application/json", 400, "quotes")]
    [InlineData("k", """{"body":"x","quotes":[{"text":"a","saidOn":"21/11/2023"}]}""", "application/json", 400, "\"quotes[0].saidOn\"")]
    public async Task What_cannot_be_published_is_refused_with_a_sentence_and_changes_nothing(string? key, string body, string type, int status, string names)
    {
        var blog = await site.OpenBlog();
        var token = await TokenOf(await site.Member(Role.Editor, blog.BlogId));

        using var answer = await Post(blog.Slug, token, body, key, type);

        (await IsProblem(answer, (HttpStatusCode)status)).ShouldContain(names);
        (await site.Db(db => db.Entries.CountAsync(entry => entry.BlogId == blog.BlogId))).ShouldBe(0);
    }

    [Fact]
    public async Task A_body_too_long_is_refused()
    {
        var blog = await site.OpenBlog();
        var token = await TokenOf(await site.Member(Role.Editor, blog.BlogId));

        await IsProblem(await Post(blog.Slug, token, $$"""{"headline":"{{new string('x', 301)}}","body":"y"}"""), HttpStatusCode.BadRequest);
        await IsProblem(await Post(blog.Slug, token, $$"""{"body":"{{new string('x', 3_000_000)}}"}"""), HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Forbidden)]
    [InlineData(Role.Contributor, HttpStatusCode.Forbidden)]
    [InlineData(Role.Reporter, HttpStatusCode.Created)]
    [InlineData(Role.Editor, HttpStatusCode.Created)]
    [InlineData(Role.Administrator, HttpStatusCode.Created)]
    public async Task A_token_may_what_its_member_may(Role? role, HttpStatusCode status)
    {
        var blog = await site.OpenBlog();

        using var answer = await Post(blog.Slug, await TokenOf(await site.Member(role, blog.BlogId)), Whole);

        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_role_on_one_blog_is_none_on_another()
    {
        var (own, other) = (await site.OpenBlog(), await site.OpenBlog());
        var token = await TokenOf(await site.Member(Role.Editor, own.BlogId));

        await IsProblem(await Post(other.Slug, token, Whole), HttpStatusCode.Forbidden);
        await IsProblem(await Post("jamais-vu", token, Whole), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_blog_that_moved_is_found_at_its_new_address()
    {
        var blog = await site.OpenBlog();
        var token = await TokenOf(await site.Member(Role.Editor, blog.BlogId));
        await site.Send(new ChangeBlog.Command(blog.BlogId, new BlogDraft($"{blog.Slug}-bis", "Le direct", "", Language.French, "Europe/Paris")));

        using var answer = await Post(blog.Slug, token, Whole);

        answer.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        answer.Headers.Location!.ToString().ShouldBe($"/api/v1/blogs/{blog.Slug}-bis/entries");
    }

    [Fact]
    public async Task A_token_that_is_revoked_or_whose_member_is_disabled_is_worth_nothing_at_once()
    {
        var blog = await site.OpenBlog();
        var (ada, bea) = (await site.Member(Role.Reporter, blog.BlogId), await site.Member(Role.Reporter, blog.BlogId));
        var (revoked, disabled) = (await TokenOf(ada), await TokenOf(bea));
        var id = (await site.SendAs(ada, new ListAccessTokens.Query())).Single().Id;
        await site.SendAs(bea, new RevokeAccessToken.Command(id));
        (await Post(blog.Slug, revoked, Whole)).StatusCode.ShouldBe(HttpStatusCode.Created, "nobody revokes a colleague's");

        await site.SendAs<MediatR.Unit>(ada, new RevokeAccessToken.Command(id));
        await site.Send<MediatR.Unit>(new DisableMember.Command(bea));

        foreach (var token in new[] { revoked, disabled, "lb_never-issued", "x" })
        {
            using var answer = await Post(blog.Slug, token, Whole);
            await IsProblem(answer, HttpStatusCode.Unauthorized);
            answer.Headers.WwwAuthenticate.Single().ToString().ShouldStartWith("Bearer");
        }
    }

    [Fact]
    public async Task A_session_in_a_browser_is_no_token()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Administrator);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/blogs/{blog.Slug}/entries") { Content = new StringContent(Whole, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", "k");

        using var answer = await browser.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Who_guesses_tokens_is_held_up()
    {
        await using var alone = new WebFixture();
        var blog = await alone.OpenBlog();
        for (var each = 0; each < 25; each++)
        {
            (await Post(blog.Slug, $"lb_{each}", Whole, on: alone)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        using var answer = await Post(blog.Slug, "lb_more", Whole, on: alone);
        await IsProblem(answer, HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        (await Post(blog.Slug, await TokenOf(await alone.Member(Role.Reporter), alone), Whole, on: alone)).StatusCode.ShouldBe(HttpStatusCode.Created, "who has a token is not");
    }

    [Fact]
    public async Task It_opens_over_https_alone()
    {
        var blog = await site.OpenBlog();
        using var plain = site.Reader();
        using var request = Request(blog.Slug, await TokenOf(await site.Member(Role.Reporter)), Whole, "k", "application/json");

        (await plain.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<string> TokenOf(Guid memberId, WebFixture? on = null) => await (on ?? site).SendAs(memberId, new MakeAccessToken.Command("Un programme"));

    private async Task<HttpResponseMessage> Post(string slug, string token, string body, string? key = "k", string type = "application/json", WebFixture? on = null)
    {
        using var program = (on ?? site).CreateClient(new() { BaseAddress = new Uri("https://direct.test"), AllowAutoRedirect = false, HandleCookies = false });
        using var request = Request(slug, token, body, key, type);
        return await program.SendAsync(request);
    }

    private static HttpRequestMessage Request(string slug, string token, string body, string? key, string type)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/blogs/{slug}/entries") { Content = new StringContent(body, Encoding.UTF8, type) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        return request;
    }

    private static async Task<string> Told(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<string> IsProblem(HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonDocument.Parse(text).RootElement.GetProperty("detail").GetString()!.Length.ShouldBeGreaterThan(10);
        return System.Text.RegularExpressions.Regex.Unescape(text.Replace("\\u0022", "'", StringComparison.Ordinal));
    }
}
