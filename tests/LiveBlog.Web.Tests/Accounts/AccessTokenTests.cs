using System.Net;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Accounts;

/// <summary>The page where a member makes and revokes the tokens of her programs.</summary>
public sealed class AccessTokenTests(WebFixture site) : IClassFixture<WebFixture>
{
    private const string Password = "tournevis-abricot";

    [Fact]
    public async Task A_token_is_shown_once_and_kept_as_a_hash()
    {
        var id = await site.Account("ada", Password);
        using var browser = await site.SignedIn(id);

        using var made = await WebFixture.Fill(browser, "/account/tokens", [new("Name", "Agence"), new("Password", Password)], "/account/tokens?handler=make");
        var token = (await WebFixture.Parse(made)).QuerySelector("code.secret")!.TextContent;

        token.ShouldMatch("^lb_[A-Za-z0-9_-]{43}$");
        made.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var later = await browser.GetStringAsync("/account/tokens");
        later.ShouldContain("Agence");
        later.ShouldNotContain(token);
        (await site.Db(db => db.Set<AccessToken>().SingleAsync(each => each.MemberId == id))).TokenHash.ShouldBe(Tokens.Hash(token));
    }

    [Fact]
    public async Task It_takes_the_password_and_a_name()
    {
        var id = await site.Account("bea", Password);
        using var browser = await site.SignedIn(id);

        using var wrong = await WebFixture.Fill(browser, "/account/tokens", [new("Name", "Agence"), new("Password", "autre-chose-encore")], "/account/tokens?handler=make");
        using var nameless = await WebFixture.Fill(browser, "/account/tokens", [new("Name", " "), new("Password", Password)], "/account/tokens?handler=make");

        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await WebFixture.Parse(nameless)).QuerySelector("#Name")!.GetAttribute("aria-invalid").ShouldBe("true");
        (await site.SendAs(id, new ListAccessTokens.Query())).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_revoked_by_a_button()
    {
        var id = await site.Account("chloe", Password);
        using var browser = await site.SignedIn(id);
        await site.SendAs(id, new MakeAccessToken.Command("Agence"));
        var token = (await site.SendAs(id, new ListAccessTokens.Query())).Single();

        using var done = await WebFixture.Fill(browser, "/account/tokens", [new("Id", $"{token.Id}")], "/account/tokens?handler=revoke");

        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.SendAs(id, new ListAccessTokens.Query())).ShouldBeEmpty();
    }

    [Fact]
    public async Task There_is_a_bound_to_how_many_one_has()
    {
        var id = await site.Account("dora", Password);
        for (var each = 0; each < AccessToken.Most; each++)
        {
            await site.SendAs(id, new MakeAccessToken.Command($"{each}"));
        }

        await Should.ThrowAsync<RuleBrokenException>(() => site.SendAs(id, new MakeAccessToken.Command("Un de trop")));
    }

    [Fact]
    public async Task A_new_password_revokes_them_all()
    {
        var id = await site.Account("emma", Password);
        using var browser = await site.SignedIn(id);
        await site.SendAs(id, new MakeAccessToken.Command("Agence"));

        using var done = await WebFixture.Fill(browser, "/account/password", [new("Current", Password), new("Password", "parapluie-citron-vert"), new("Repeat", "parapluie-citron-vert")]);

        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await done.Content.ReadAsStringAsync());
        (await site.SendAs(id, new ListAccessTokens.Query())).ShouldBeEmpty();
    }
}
