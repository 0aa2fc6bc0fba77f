using System.Net;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Accounts;

/// <summary>What a member does to her own account.</summary>
public sealed class AccountTests : IAsyncLifetime
{
    private const string Password = "tournevis-abricot";

    private readonly WebFixture site = new();
    private Guid id;
    private HttpClient browser = null!;

    public async Task InitializeAsync()
    {
        id = await site.Account("camille", Password);
        browser = await site.SignedIn(id);
    }

    [Fact]
    public async Task The_profile_is_changed_and_the_next_page_speaks_the_new_language()
    {
        var answer = await WebFixture.Fill(browser, "/account", [new("Name", " Camille Leroux "), new("Byline", "C. Leroux"), new("Language", "English"), new("UndoSeconds", "5")]);
        answer.Headers.Location!.ToString().ShouldBe("/account?done=profile");
        var page = await browser.GetStringAsync("/account?done=profile");
        page.ShouldContain("Your settings are saved.");
        var member = await site.Db(db => db.Members.SingleAsync(each => each.Id == id));
        (member.Name, member.Byline, member.Language, member.UndoSeconds).ShouldBe(("Camille Leroux", "C. Leroux", Language.English, 5));
    }

    [Theory]
    [InlineData("Name", "")]
    [InlineData("Byline", " ")]
    [InlineData("UndoSeconds", "61")]
    [InlineData("UndoSeconds", "-1")]
    [InlineData("UndoSeconds", "cinq")]
    [InlineData("UndoSeconds", "99999999999")]
    [InlineData("Language", "Klingon")]
    public async Task A_profile_with_a_mistake_changes_nothing(string field, string value)
    {
        Dictionary<string, string> fields = new() { ["Name"] = "Camille Leroux", ["Byline"] = "C. Leroux", ["Language"] = "English", ["UndoSeconds"] = "5", [field] = value };
        var answer = await WebFixture.Fill(browser, "/account", fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await WebFixture.Parse(answer)).QuerySelector($".errors a[href='#{field}']").ShouldNotBeNull();
        (await site.Db(db => db.Members.SingleAsync(each => each.Id == id))).Name.ShouldBe("Camille Roux");
    }

    [Fact]
    public async Task A_name_of_101_characters_is_too_long()
    {
        var answer = await WebFixture.Fill(browser, "/account", [new("Name", new string('n', 101)), new("Byline", "C."), new("Language", "French"), new("UndoSeconds", "0")]);
        (await WebFixture.Parse(answer)).QuerySelector("#Name-error")!.TextContent.ShouldContain("raccourcissez");
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_not_this_one()
    {
        var elsewhere = await site.SignedIn(id);
        (await elsewhere.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await ChangeAsync(Password, "marteau-framboise", "marteau-framboise");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await WebFixture.SignIn(site.Browser(), "camille", "marteau-framboise")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await WebFixture.SignIn(site.Browser(), "camille", Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("wrong", "marteau-framboise", "marteau-framboise", "Current")]
    [InlineData("", "marteau-framboise", "marteau-framboise", "Current")]
    [InlineData(Password, "court", "court", "Password")]
    [InlineData(Password, "camilleroux12345", "camilleroux12345", "Password")]
    [InlineData(Password, "marteau-framboise", "marteau-groseille", "Repeat")]
    public async Task A_password_is_not_changed_by_whoever_does_not_know_it_or_to_one_that_will_not_do(string current, string password, string repeat, string field)
    {
        var answer = await ChangeAsync(current, password, repeat);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await WebFixture.Parse(answer)).QuerySelector($"#{field}-error").ShouldNotBeNull();
        (await WebFixture.SignIn(site.Browser(), "camille", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Somebody_at_her_desk_cannot_guess_her_password_for_long()
    {
        for (var i = 0; i < 25; i++)
        {
            (await ChangeAsync("wrong", "marteau-framboise", "marteau-framboise")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        (await ChangeAsync(Password, "marteau-framboise", "marteau-framboise")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Sessions_are_listed_and_one_of_them_is_ended()
    {
        var phone = await site.SignedIn(id);
        site.Clock.Advance(TimeSpan.FromMinutes(20));
        var page = await WebFixture.Parse(await browser.GetAsync("/account/sessions"));
        page.QuerySelectorAll(".line").Length.ShouldBe(2);
        page.QuerySelectorAll(".line form").Length.ShouldBe(1, "this browser's own ends by signing out");

        var answer = await WebFixture.Fill(browser, "/account/sessions", [], "handler=end");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await phone.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task All_other_sessions_are_ended_at_once()
    {
        HttpClient[] others = [await site.SignedIn(id), await site.SignedIn(id)];
        await WebFixture.Fill(browser, "/account/sessions", [], "handler=others");
        foreach (var other in others)
        {
            (await other.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_ends_somebody_elses_session()
    {
        var colleague = await site.Member(Role.Reporter);
        var theirs = await site.SignedIn(colleague);
        var session = await site.Db(db => db.Set<Session>().Where(each => each.MemberId == colleague).Select(each => each.Id).SingleAsync());
        await site.SignedIn(id);
        (await WebFixture.Fill(browser, "/account/sessions", [new("Id", session.ToString())], "handler=end")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await theirs.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Old_sessions_are_forgotten_when_somebody_signs_in()
    {
        site.Clock.Advance(Session.Longest);
        await site.SignedIn(id);
        (await site.Db(db => db.Set<Session>().CountAsync())).ShouldBe(1);
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    private Task<HttpResponseMessage> ChangeAsync(string current, string password, string repeat) =>
        WebFixture.Fill(browser, "/account/password", [new("Current", current), new("Password", password), new("Repeat", repeat)]);
}
