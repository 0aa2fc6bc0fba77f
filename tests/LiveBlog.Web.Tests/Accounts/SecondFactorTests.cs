using System.Net;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;

namespace LiveBlog.Web.Tests.Accounts;

public sealed class SecondFactorTests : IDisposable
{
    private const string Password = "tournevis-abricot";

    private readonly WebFixture site = new();
    private Guid id;
    private string secret = "";

    [Fact]
    public async Task It_is_asked_for_after_the_password_and_before_anything_else()
    {
        await EnrolAsync();
        var browser = site.Browser();
        var answer = await WebFixture.Fill(browser, "/account/sign-in?return=%2Fnewsroom%2Fun-direct", [new("Name", "camille"), new("Password", Password)]);
        answer.Headers.Location!.ToString().ShouldBe("/account/sign-in/code?return=%2Fnewsroom%2Fun-direct");
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "not in yet");

        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var done = await WebFixture.Fill(browser, answer.Headers.Location.ToString(), [new("Code", Code())]);
        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        done.Headers.Location!.ToString().ShouldBe("/newsroom/un-direct");
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_code_is_taken_once()
    {
        await EnrolAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = Code();
        (await SignInWithAsync(code)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SignInWithAsync(code)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        (await SignInWithAsync(Code())).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task The_code_that_confirmed_it_is_spent_too()
    {
        await EnrolAsync();
        (await SignInWithAsync(Code())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("000000")]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("abcde-fghij")]
    public async Task A_wrong_code_is_refused(string code)
    {
        await EnrolAsync();
        (await SignInWithAsync(code)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_code_may_be_typed_with_a_space_in_it()
    {
        await EnrolAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        (await SignInWithAsync(Code().Insert(3, " "))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Each_recovery_code_stands_in_once()
    {
        var codes = await EnrolAsync();
        codes.Count.ShouldBe(10);
        codes.Distinct().Count().ShouldBe(10);
        (await SignInWithAsync(codes[3])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SignInWithAsync(codes[3])).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await SignInWithAsync(codes[4].Replace("-", "", StringComparison.Ordinal).ToUpperInvariant())).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.AccountOf(id)).RecoveryCodeHashes.Count.ShouldBe(8);
    }

    [Fact]
    public async Task New_recovery_codes_void_the_former_ones()
    {
        var former = await EnrolAsync();
        var browser = await site.SignedIn(id);
        var answer = await WebFixture.Fill(browser, "/account/second-factor", [new("Password", Password)], "/account/second-factor");
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, "the form has two buttons, each with an address of its own");

        var codes = await CodesIn(await PostAsync(browser, "/account/second-factor?handler=codes", Password));
        (await SignInWithAsync(former[0])).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await SignInWithAsync(codes[0])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Turning_it_off_takes_the_password()
    {
        await EnrolAsync();
        var browser = await site.SignedIn(id);
        (await PostAsync(browser, "/account/second-factor?handler=off", "wrong")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await site.AccountOf(id)).HasSecondFactor.ShouldBeTrue();

        (await PostAsync(browser, "/account/second-factor?handler=off", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.AccountOf(id)).HasSecondFactor.ShouldBeFalse();
        (await WebFixture.SignIn(site.Browser(), "camille", Password)).Headers.Location!.ToString().ShouldBe("/newsroom");
    }

    [Fact]
    public async Task Codes_are_guessed_no_more_often_than_passwords()
    {
        await EnrolAsync();
        var browser = site.Browser();
        await WebFixture.SignIn(browser, "camille", Password);
        for (var i = 0; i < 25; i++)
        {
            (await TypeAsync(browser, "000000")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        site.Clock.Advance(TimeSpan.FromMinutes(6));
        var refused = await TypeAsync(browser, Code());
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_waits_longer_than_ten_minutes_starts_again()
    {
        await EnrolAsync();
        var browser = site.Browser();
        await WebFixture.SignIn(browser, "camille", Password);
        site.Clock.Advance(TimeSpan.FromMinutes(9));
        (await browser.GetAsync("/account/sign-in/code")).StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        (await browser.GetAsync("/account/sign-in/code")).Headers.Location!.ToString().ShouldBe("/account/sign-in");
    }

    [Fact]
    public async Task Half_a_sign_in_is_worth_nothing_once_the_second_factor_has_changed()
    {
        await EnrolAsync();
        var browser = site.Browser();
        await WebFixture.SignIn(browser, "camille", Password);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var page = await browser.GetAsync("/account/sign-in/code");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        await site.Send(new RemoveSecondFactor.Command(id));

        (await TypeAsync(browser, Code())).Headers.Location!.ToString().ShouldBe("/account/sign-in");
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_code_page_opens_for_nobody_who_has_not_given_a_password()
    {
        var browser = site.Browser();
        (await browser.GetAsync("/account/sign-in/code")).Headers.Location!.ToString().ShouldBe("/account/sign-in");
        browser.DefaultRequestHeaders.Add("Cookie", "__Host-LiveBlog.SecondFactor=made-up");
        (await browser.GetAsync("/account/sign-in/code")).Headers.Location!.ToString().ShouldBe("/account/sign-in");
    }

    [Fact]
    public async Task The_database_holds_neither_the_secret_nor_the_codes()
    {
        var codes = await EnrolAsync();
        var account = await site.AccountOf(id);
        account.Secret!.ShouldNotContain(secret);
        account.RecoveryCodeHashes.ShouldAllBe(hash => codes.All(code => !hash.Contains(code, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_wrong_code_turns_nothing_on_and_the_secret_stays_the_same()
    {
        id = await site.Account("camille", Password);
        var browser = await site.SignedIn(id);
        var before = await SecretOn(browser);
        var answer = await WebFixture.Fill(browser, "/account/second-factor", [new("Code", "000000")], "confirm");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SecretOn(browser)).ShouldBe(before);
        (await site.AccountOf(id)).HasSecondFactor.ShouldBeFalse();
    }

    public void Dispose() => site.Dispose();

    private static async Task<string> SecretOn(HttpClient browser)
    {
        var page = await WebFixture.Parse(await browser.GetAsync("/account/second-factor"));
        return page.QuerySelector(".secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> CodesIn(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. (await WebFixture.Parse(answer)).QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent)];
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string address, string password)
    {
        var page = await WebFixture.Parse(await browser.GetAsync("/account/second-factor"));
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.PostAsync(address, new FormUrlEncodedContent([new("Password", password), new("__RequestVerificationToken", token)]));
    }

    private static Task<HttpResponseMessage> TypeAsync(HttpClient browser, string code) => WebFixture.Fill(browser, "/account/sign-in/code", [new("Code", code)]);

    /// <summary>Makes an account and turns its second factor on.</summary>
    /// <returns>The recovery codes.</returns>
    private async Task<IReadOnlyList<string>> EnrolAsync()
    {
        id = await site.Account("camille", Password);
        var browser = await site.SignedIn(id);
        secret = await SecretOn(browser);
        return await CodesIn(await WebFixture.Fill(browser, "/account/second-factor", [new("Code", Code())], "confirm"));
    }

    private string Code() => TimeCodes.Code(secret, TimeCodes.StepAt(site.Clock.GetUtcNow()));

    private async Task<HttpResponseMessage> SignInWithAsync(string code)
    {
        var browser = site.Browser();
        (await WebFixture.SignIn(browser, "camille", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return await TypeAsync(browser, code);
    }
}
