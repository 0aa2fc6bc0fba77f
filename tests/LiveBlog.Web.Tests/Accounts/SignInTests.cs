using System.Net;
using System.Text.RegularExpressions;
using LiveBlog.Application.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Tests.Accounts;

public sealed partial class SignInTests : IDisposable
{
    private const string Password = "tournevis-abricot";

    private readonly WebFixture site = new();

    [Fact]
    public async Task Whoever_knows_name_and_password_is_let_in_where_she_wanted_to_go()
    {
        await site.Account("camille", Password);
        var browser = site.Browser();
        var answer = await WebFixture.Fill(browser, "/account/sign-in?return=%2Fnewsroom%2Fun-direct%3Fa%3D1", [new("Name", " Camille "), new("Password", Password)]);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/newsroom/un-direct?a=1");
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("evil.example")]
    [InlineData("")]
    public async Task Nobody_is_led_to_another_site(string wanted)
    {
        await site.Account("camille", Password);
        var answer = await WebFixture.Fill(site.Browser(), "/account/sign-in?return=" + Uri.EscapeDataString(wanted), [new("Name", "camille"), new("Password", Password)]);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/newsroom");
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_name_and_a_disabled_member_get_the_same_answer()
    {
        await site.Account("camille", Password);
        var disabled = await site.Account("nadia", Password);
        await site.Account("admin", Password, Role.Administrator);
        await site.Send(new Application.Members.DisableMember.Command(disabled));

        var pages = new List<string>();
        foreach (var (name, password) in new[] { ("camille", "tournevis-cerise"), ("nobody", "tournevis-cerise"), ("nadia", Password), ("camille", ""), ("camille", new string('x', 5_000)) })
        {
            var answer = await WebFixture.SignIn(site.Browser(), name, password);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, name);
            answer.Headers.TryGetValues("Set-Cookie", out _).ShouldBeFalse();
            pages.Add(Token().Replace((await answer.Content.ReadAsStringAsync()).Replace($"value=\"{name}\"", "value=\"\"", StringComparison.Ordinal), ""));
        }

        pages.ShouldAllBe(page => page == pages[0]);
        pages[0].ShouldContain("n’est pas le bon");
    }

    [Fact]
    public async Task A_stranger_waits_for_a_hash_as_long_as_a_member()
    {
        // The work is counted and not the time, which depends on what else the machine does.
        using var counted = new WebFixture { Adjust = services => services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<Account>, CountedHasher>()) };
        var id = await counted.Account("camille", Password);
        await counted.Send(new Application.Members.DisableMember.Command(await counted.Account("nadia", Password)));
        await counted.Send(new Application.Members.InviteMember.Command("Tom", "tom", null, Language.French, null, Role.Reporter));
        var hasher = (CountedHasher)counted.Services.GetRequiredService<IPasswordHasher<Account>>();
        foreach (var (name, password) in new[] { ("camille", "tournevis-cerise"), ("nobody", "tournevis-cerise"), ("", ""), ("nadia", Password), ("tom", Password), ("camille", new string('x', 5_000)) })
        {
            hasher.Compared.Clear();
            (await WebFixture.SignIn(counted.Browser(), name, password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, name);
            HashOf(hasher.Compared.ShouldHaveSingleItem(name)).ShouldBe(HashOf((await counted.AccountOf(id)).PasswordHash!), name);
        }
    }

    [Fact]
    public async Task Passwords_are_kept_as_the_costly_hash_that_OWASP_asks_for()
    {
        var (format, function, rounds) = HashOf((await site.AccountOf(await site.Account("camille", Password))).PasswordHash!);
        (format, function).ShouldBe((1, 2), "ASP.NET Core Identity's third format, with HMAC-SHA512");
        rounds.ShouldBeGreaterThanOrEqualTo(210_000);
    }

    [Fact]
    public async Task A_hash_of_fewer_rounds_is_renewed_when_its_owner_comes()
    {
        var id = await site.Account("camille", Password);
        await site.Db(async db =>
        {
            var account = await db.Set<Account>().SingleAsync(each => each.MemberId == id);
            var weak = new Microsoft.AspNetCore.Identity.PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(new Microsoft.AspNetCore.Identity.PasswordHasherOptions { IterationCount = 1_000 }));
            account.SetPassword(weak.HashPassword(account, Password));
            return await db.SaveChangesAsync();
        });
        HashOf((await site.AccountOf(id)).PasswordHash!).Rounds.ShouldBe(1_000);

        (await WebFixture.SignIn(site.Browser(), "camille", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        HashOf((await site.AccountOf(id)).PasswordHash!).Rounds.ShouldBeGreaterThanOrEqualTo(210_000);
    }

    [Fact]
    public async Task Guessing_one_account_ends_after_25_tries_an_hour_from_wherever()
    {
        await site.Account("camille", Password);
        for (var i = 0; i < 25; i++)
        {
            (await WebFixture.SignIn(site.Browser(), "camille", "wrong", from: $"198.51.100.{i}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        var refused = await WebFixture.SignIn(site.Browser(), "CAMILLE", Password, from: "203.0.113.1");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests, "even with the right password");
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromHours(1));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("60 minutes");

        site.Clock.Advance(TimeSpan.FromHours(1));
        (await WebFixture.SignIn(site.Browser(), "camille", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_name_that_is_no_text_is_nobodys() =>
        (await WebFixture.SignIn(site.Browser(), "camille\ufffe", Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task An_address_with_accents_is_led_back_to_after_signing_in()
    {
        await site.Account("camille", Password);

        var answer = await WebFixture.Fill(site.Browser(), "/account/sign-in?return=%2F%C3%A9", [new("Name", "camille"), new("Password", Password)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.OriginalString.ShouldBe("/%C3%A9");
    }

    [Fact]
    public async Task Somebody_who_guesses_elsewhere_does_not_keep_her_out_of_the_browser_she_has_used_before()
    {
        await site.Account("camille", Password);
        var hers = site.Browser();
        await WebFixture.SignIn(hers, "camille", Password);
        await WebFixture.Fill(hers, "/account/sign-out", []);
        for (var i = 0; i < 25; i++)
        {
            await WebFixture.SignIn(site.Browser(), "camille", "wrong", from: $"198.51.100.{i}");
        }

        (await WebFixture.SignIn(site.Browser(), "camille", Password, from: "203.0.113.1")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await WebFixture.SignIn(hers, "camille", "wrong", from: "203.0.113.2")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await WebFixture.SignIn(hers, "camille", Password, from: "203.0.113.2")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_browser_that_is_known_for_one_member_is_not_for_another()
    {
        await site.Account("camille", Password);
        await site.Account("nadia", Password);
        var hers = site.Browser();
        await WebFixture.SignIn(hers, "camille", Password);
        await WebFixture.Fill(hers, "/account/sign-out", []);
        for (var i = 0; i < 25; i++)
        {
            (await WebFixture.SignIn(hers, "nadia", "wrong", from: $"198.51.100.{i}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await WebFixture.SignIn(site.Browser(), "nadia", Password, from: "203.0.113.1")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Guessing_from_one_address_ends_after_25_tries_in_five_minutes_whatever_the_account()
    {
        await site.Account("camille", Password);
        for (var i = 0; i < 25; i++)
        {
            (await WebFixture.SignIn(site.Browser(), $"nobody-{i}", "wrong", from: $"2001:db8::{i + 1}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await WebFixture.SignIn(site.Browser(), "camille", Password, from: "2001:db8::ffff")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await WebFixture.SignIn(site.Browser(), "camille", Password, from: "2001:db8:0:1::1")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        (await WebFixture.SignIn(site.Browser(), "camille", Password, from: "2001:db8::ffff")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_newsroom_behind_one_address_may_sign_in_as_often_as_it_likes()
    {
        await site.Account("camille", Password);
        for (var i = 0; i < 30; i++)
        {
            (await WebFixture.SignIn(site.Browser(), "camille", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
    }

    [Fact]
    public async Task Signing_in_makes_a_new_session_and_ends_the_one_the_browser_had()
    {
        await site.Account("camille", Password);
        var browser = site.Browser();
        var first = SessionIn(await WebFixture.SignIn(browser, "camille", Password));
        var thief = site.Browser();
        thief.DefaultRequestHeaders.Add("Cookie", $"__Host-LiveBlog.Session={first}");
        (await thief.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await WebFixture.Fill(browser, "/account/sign-out", []);
        var second = SessionIn(await WebFixture.SignIn(browser, "camille", Password));
        second.ShouldNotBe(first);
        (await thief.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_session_that_somebody_put_into_the_browser_is_not_the_one_she_signs_in_to()
    {
        await site.Account("camille", Password);
        var planted = Tokens.New();
        var browser = site.Browser();
        browser.DefaultRequestHeaders.Add("Cookie", $"__Host-LiveBlog.Session={planted}");
        (await WebFixture.SignIn(site.Browser(), "camille", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        await site.Account("camille", Password);
        var browser = site.Browser();
        var token = SessionIn(await WebFixture.SignIn(browser, "camille", Password));

        var answer = await WebFixture.Fill(browser, "/account/sign-out", []);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/account/sign-in?done=signed-out");
        var kept = site.Browser();
        kept.DefaultRequestHeaders.Add("Cookie", $"__Host-LiveBlog.Session={token}");
        (await kept.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_sessions_cookie_is_out_of_reach_of_scripts_other_sites_and_plain_http()
    {
        await site.Account("camille", Password);
        var answer = await WebFixture.SignIn(site.Browser(), "camille", Password);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("__Host-LiveBlog.Session=", StringComparison.Ordinal));
        var parts = cookie.Split("; ").Skip(1).Select(part => part.ToLowerInvariant()).ToList();
        parts.ShouldBe(["max-age=1209600", "path=/", "secure", "samesite=lax", "httponly"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_cookie_of_forms_is_as_well_guarded()
    {
        var answer = await site.Browser().GetAsync("/account/sign-in");
        var cookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ToLowerInvariant();
        cookie.ShouldStartWith("__host-liveblog.antiforgery=");
        foreach (var part in new[] { "path=/", "secure", "samesite=strict", "httponly" })
        {
            cookie.ShouldContain(part);
        }
    }

    [Fact]
    public async Task Readers_get_no_cookie()
    {
        var blog = await site.OpenBlog();
        foreach (var address in new[] { "/", $"/{blog.Slug}", $"/{blog.Slug}/feed.atom", "/css/tokens.css", "/nothing-here" })
        {
            (await site.Browser().GetAsync(address)).Headers.TryGetValues("Set-Cookie", out _).ShouldBeFalse(address);
        }
    }

    [Fact]
    public async Task The_sign_in_page_speaks_the_browsers_language()
    {
        var browser = site.Browser();
        browser.DefaultRequestHeaders.Add("Accept-Language", "en-GB,fr;q=0.5");
        (await browser.GetStringAsync("/account/sign-in")).ShouldContain("<html lang=\"en\">");
        (await site.Browser().GetStringAsync("/account/sign-in")).ShouldContain("<html lang=\"fr\">");
    }

    [Fact]
    public async Task Whoever_is_signed_in_already_goes_straight_on()
    {
        var browser = await site.SignedIn(Role.Reporter);
        var answer = await browser.GetAsync("/account/sign-in?return=%2Fnewsroom%2Fun-direct");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/newsroom/un-direct");
    }

    public void Dispose() => site.Dispose();

    /// <summary>What a hash in Identity's format says of itself: version, function, rounds.</summary>
    internal static (int Format, int Function, int Rounds) HashOf(string hash)
    {
        var bytes = Convert.FromBase64String(hash);
        return (bytes[0], System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(1)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(5)));
    }

    private static string SessionIn(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie")
        .Single(each => each.StartsWith("__Host-LiveBlog.Session=", StringComparison.Ordinal) && !each.Contains("expires", StringComparison.OrdinalIgnoreCase)).Split(';')[0].Split('=')[1];

    /// <summary>Hashes as always, and notes what it was asked to compare.</summary>
    private sealed class CountedHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
    {
        public List<string> Compared { get; } = [];

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Compared.Add(hashedPassword);
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    [GeneratedRegex("value=\"CfDJ8[^\"]*\"")]
    private static partial Regex Token();
}
