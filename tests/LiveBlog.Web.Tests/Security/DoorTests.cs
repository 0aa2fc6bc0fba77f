using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Security;

/// <summary>Who is let into newsroom, administration and accounts, whatever stands there.</summary>
public sealed class DoorTests(WebFixture site) : IClassFixture<WebFixture>
{
    public static TheoryData<string> PrivateAddresses => ["/newsroom", "/newsroom/direct-du-jour", "/NEWSROOM", "/newsroom/nothing/there", "/admin/members", "/account", "/newsroom/token"];

    [Theory]
    [MemberData(nameof(PrivateAddresses))]
    public async Task Somebody_who_opens_a_private_page_is_led_to_the_sign_in_page_and_back(string address)
    {
        var browser = site.Browser();
        var answer = await browser.GetAsync(address + "?a=1");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/account/sign-in?return=" + Uri.EscapeDataString(address + "?a=1"));
    }

    [Theory]
    [MemberData(nameof(PrivateAddresses))]
    public async Task A_script_without_a_session_is_told_401_and_not_redirected(string address)
    {
        var script = site.Browser();
        script.DefaultRequestHeaders.Remove("Accept");
        script.DefaultRequestHeaders.Add("Accept", "application/json");
        foreach (var answer in new[] { await script.GetAsync(address), await script.PostAsJsonAsync(address, new { text = "En cours." }) })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("signIn").GetString().ShouldBe("/account/sign-in?return=" + Uri.EscapeDataString(address));
        }
    }

    [Fact]
    public async Task A_fetch_that_accepts_html_is_a_script_all_the_same()
    {
        var script = site.Browser();
        script.DefaultRequestHeaders.Add("Sec-Fetch-Mode", "cors");
        (await script.GetAsync("/newsroom")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_member_is_let_in_until_her_session_has_run_out()
    {
        var member = await site.SignedIn(Role.Reporter);
        (await member.GetAsync("/newsroom/token")).StatusCode.ShouldBe(HttpStatusCode.OK);

        site.Clock.Advance(Session.LongestIdle - TimeSpan.FromMinutes(1));
        (await member.GetAsync("/newsroom/token")).StatusCode.ShouldBe(HttpStatusCode.OK, "using it keeps it");
        site.Clock.Advance(Session.LongestIdle);
        (await member.GetAsync("/newsroom/token")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "idle for too long");
    }

    [Fact]
    public async Task A_session_that_is_used_all_the_time_runs_out_too()
    {
        var member = await site.SignedIn(Role.Reporter);
        for (var day = 1; day < 14; day++)
        {
            site.Clock.Advance(TimeSpan.FromDays(1));
            (await member.GetAsync("/newsroom/token")).StatusCode.ShouldBe(HttpStatusCode.OK, $"day {day}");
        }

        site.Clock.Advance(TimeSpan.FromDays(1));
        (await member.GetAsync("/newsroom/token")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_disabled_member_stops_at_once_and_comes_back_in_when_enabled()
    {
        var id = await site.Member(Role.Editor);
        var member = await site.SignedIn(id);
        (await member.GetAsync("/newsroom/token")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Change(id, each => each.Disable(site.Clock.GetUtcNow().UtcDateTime));
        (await member.GetAsync("/newsroom/token")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Change(id, each => each.Enable());
        (await member.GetAsync("/newsroom/token")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_that_nobody_was_given_opens_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/newsroom/token");
        request.Headers.Add("Cookie", "__Host-LiveBlog.Session=" + Tokens.New());
        (await site.Browser().SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task What_the_browser_holds_is_not_in_the_database()
    {
        var id = await site.Member(Role.Reporter);
        var token = await site.Token(id);
        var kept = await site.Db(db => db.Set<Session>().Select(session => session.TokenHash).ToListAsync());
        kept.ShouldContain(Tokens.Hash(token));
        kept.ShouldNotContain(token);
    }

    [Fact]
    public async Task A_post_without_a_token_changes_nothing_and_says_why()
    {
        var member = await site.SignedIn(Role.Administrator);
        var answer = await member.PostAsync("/newsroom", new FormUrlEncodedContent([new("Title", "Un direct")]));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("rien n’a été changé");
    }

    [Fact]
    public async Task A_fresh_token_is_to_be_had_for_scripts()
    {
        var member = await site.SignedIn(Role.Administrator);
        var token = await member.GetFromJsonAsync<JsonElement>("/newsroom/token");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/newsroom/no-such-blog/entries");
        request.Headers.Add("RequestVerificationToken", token.GetProperty("token").GetString());
        (await member.SendAsync(request)).StatusCode.ShouldNotBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Plain_http_is_refused_with_a_sentence()
    {
        var answer = await site.Reader().GetAsync("/account/sign-in");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("https");
    }

    private Task<int> Change(Guid memberId, Action<Member> verb) => site.Db(async db =>
    {
        verb(await db.Members.SingleAsync(each => each.Id == memberId));
        return await db.SaveChangesAsync();
    });
}
