using System.Net;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Accounts;

/// <summary>One-time links: invitations, resets, and the one that opens an empty newsroom.</summary>
public sealed class LinkTests : IDisposable
{
    private const string Password = "tournevis-abricot";

    private readonly WebFixture site = new();

    [Fact]
    public async Task An_administrator_invites_somebody_who_chooses_her_password_and_is_in()
    {
        var administrator = await site.SignedIn(Role.Administrator);
        var made = await WebFixture.Fill(administrator, "/admin/members/invite", [new("Name", "Nadia Amrani"), new("SignInName", "nadia"), new("Language", "English"), new("BlogId", ""), new("Role", "Editor")]);
        made.StatusCode.ShouldBe(HttpStatusCode.OK);
        var link = new Uri((await WebFixture.Parse(made)).QuerySelector(".handed input")!.GetAttribute("value")!);
        link.Host.ShouldBe("direct.test");

        var browser = site.Browser();
        var page = await browser.GetStringAsync(link.PathAndQuery);
        page.ShouldContain("Welcome, Nadia Amrani");
        page.ShouldContain("nadia");
        var accepted = await Choose(browser, link.PathAndQuery, Password);
        accepted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.GetStringAsync("/account")).ShouldContain("Nadia Amrani");
        (await site.Db(db => db.Members.Include(each => each.Assignments).SingleAsync(each => each.Name == "Nadia Amrani"))).RoleOn(null).ShouldBe(Role.Editor);
        (await WebFixture.SignIn(site.Browser(), "nadia", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var address = "/account/invitation/" + (await InviteAsync()).Link.Token;
        (await Choose(site.Browser(), address, Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await IsWorthNothing(address);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_many_who_use_a_link_at_once_one_alone_chooses_the_password(bool isReset)
    {
        var (memberId, link) = await InviteAsync();
        var address = "/account/invitation/" + link.Token;
        if (isReset)
        {
            (await Choose(site.Browser(), address, Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            address = "/account/reset/" + (await site.Send(new ResetPassword.Command(memberId))).Token;
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(number => Choose(site.Browser(), address, $"{Password}-{number}")));

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.SeeOther, .. Enumerable.Repeat(HttpStatusCode.NotFound, 4)]);
    }

    [Fact]
    public async Task A_link_runs_out()
    {
        var (memberId, link) = await InviteAsync();
        var address = "/account/invitation/" + link.Token;
        site.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        (await site.Browser().GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await IsWorthNothing(address);

        var renewed = await site.Send(new ResetPassword.Command(memberId));
        renewed.Purpose.ShouldBe(LinkPurpose.Invitation, "she has not chosen a password yet");
        (await Choose(site.Browser(), "/account/invitation/" + renewed.Token, Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_newer_link_voids_the_former()
    {
        var (memberId, link) = await InviteAsync();
        await site.Send(new ResetPassword.Command(memberId));
        await IsWorthNothing("/account/invitation/" + link.Token);
    }

    [Fact]
    public async Task A_link_of_a_disabled_member_is_worth_nothing()
    {
        var (memberId, link) = await InviteAsync();
        (await site.Browser().GetAsync("/account/invitation/" + link.Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await site.Send(new DisableMember.Command(memberId));
        await IsWorthNothing("/account/invitation/" + link.Token);
    }

    [Fact]
    public async Task A_link_is_good_for_its_own_purpose_alone()
    {
        var (_, link) = await InviteAsync();
        await IsWorthNothing("/account/reset/" + link.Token);
        await IsWorthNothing("/account/set-up/" + link.Token);
    }

    [Fact]
    public async Task The_database_holds_no_link_that_works()
    {
        var (_, link) = await InviteAsync();
        var kept = await site.Db(db => db.Set<OneTimeLink>().Select(each => each.TokenHash).ToListAsync());
        kept.ShouldContain(Tokens.Hash(link.Token));
        kept.ShouldNotContain(link.Token);
    }

    [Fact]
    public async Task Guessing_links_ends_after_five_in_half_an_hour()
    {
        var (_, link) = await InviteAsync();
        var browser = site.Browser();
        for (var i = 0; i < 5; i++)
        {
            (await browser.GetAsync("/account/reset/" + Tokens.New())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var refused = await browser.GetAsync("/account/reset/" + Tokens.New());
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(30));
        (await browser.GetAsync("/account/invitation/" + link.Token)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        site.Clock.Advance(TimeSpan.FromMinutes(30));
        (await browser.GetAsync("/account/invitation/" + link.Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_reset_replaces_the_password_and_ends_every_session()
    {
        var id = await site.Account("camille", Password);
        var elsewhere = await site.SignedIn(id);
        (await elsewhere.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var link = await site.Send(new ResetPassword.Command(id));
        link.Purpose.ShouldBe(LinkPurpose.PasswordReset);
        (await WebFixture.SignIn(site.Browser(), "camille", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "the old one is good until then");

        var done = await Choose(site.Browser(), "/account/reset/" + link.Token, "marteau-framboise");
        done.Headers.Location!.ToString().ShouldBe("/account/sign-in?done=reset");
        (await elsewhere.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await WebFixture.SignIn(site.Browser(), "camille", Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await WebFixture.SignIn(site.Browser(), "camille", "marteau-framboise")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await IsWorthNothing("/account/reset/" + link.Token);
    }

    [Theory]
    [InlineData("court", "court", "Password", "moins de 12")]
    [InlineData("motdepasse2025", "motdepasse2025", "Password", "en premier")]
    [InlineData("nadia-amrani-2026", "nadia-amrani-2026", "Password", "en premier")]
    [InlineData(Password, "tournevis-cerise", "Repeat", "diffèrent")]
    public async Task A_password_that_will_not_do_leaves_the_link_good(string password, string repeat, string field, string sentence)
    {
        var address = "/account/invitation/" + (await InviteAsync()).Link.Token;
        var answer = await WebFixture.Fill(site.Browser(), address, [new("Password", password), new("Repeat", repeat)]);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await WebFixture.Parse(answer)).QuerySelector($"#{field}-error")!.TextContent.ShouldContain(sentence);
        (await Choose(site.Browser(), address, Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task An_empty_newsroom_is_opened_by_its_set_up_link_once()
    {
        var address = "/account/set-up/" + await SetUpTokenAsync();
        var browser = site.Browser();
        var done = await SetUp(browser, address, "hélène");
        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.GetAsync("/admin/members")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await IsWorthNothing(address);
        (await WebFixture.SignIn(site.Browser(), "HÉLÈNE", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("Name", "")]
    [InlineData("SignInName", "a b")]
    [InlineData("Password", "court")]
    [InlineData("Repeat", "autre chose")]
    public async Task A_set_up_form_with_a_mistake_makes_nobody(string field, string value)
    {
        var address = "/account/set-up/" + await SetUpTokenAsync();
        Dictionary<string, string> fields = new() { ["Name"] = "Hélène", ["SignInName"] = "helene", ["Password"] = Password, ["Repeat"] = Password, [field] = value };
        var answer = await WebFixture.Fill(site.Browser(), address, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await WebFixture.Parse(answer)).QuerySelector($"#{(field is "Repeat" ? "Repeat" : field)}-error").ShouldNotBeNull();
        (await site.Db(db => db.Members.CountAsync())).ShouldBe(0);
        (await SetUp(site.Browser(), address, "helene")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_restart_makes_a_new_set_up_link_as_long_as_nobody_administers()
    {
        var first = await SetUpHashAsync();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var lines = await scope.ServiceProvider.GetRequiredService<FirstAccounts>().TellAsync(CancellationToken.None);
            string.Join('\n', lines("https://direct.test")).ShouldContain("https://direct.test/account/set-up/");
        }

        (await SetUpHashAsync()).ShouldNotBe(first);
    }

    [Fact]
    public async Task A_set_up_link_that_was_left_over_makes_no_second_administrator()
    {
        var address = "/account/set-up/" + await SetUpTokenAsync();
        (await site.Browser().GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await site.Account("helene", Password, Role.Administrator);
        await IsWorthNothing(address);
    }

    public void Dispose() => site.Dispose();

    private static Task<HttpResponseMessage> Choose(HttpClient browser, string address, string password) =>
        WebFixture.Fill(browser, address, [new("Password", password), new("Repeat", password)]);

    private static Task<HttpResponseMessage> SetUp(HttpClient browser, string address, string name) =>
        WebFixture.Fill(browser, address, [new("Name", "Hélène Caradec"), new("SignInName", name), new("Password", Password), new("Repeat", Password)]);

    private async Task IsWorthNothing(string address)
    {
        var answer = await site.Browser().GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("ne vaut plus rien");
    }

    private Task<InviteMember.Result> InviteAsync() => site.Send(new InviteMember.Command("Nadia Amrani", "nadia", null, Language.French, null, Role.Reporter));

    // The one of the start is printed and kept as a hash alone; this is another one.
    private async Task<string> SetUpTokenAsync()
    {
        var (link, token) = OneTimeLink.Issue(LinkPurpose.SetUp, null, site.Clock.GetUtcNow().UtcDateTime);
        await site.Db(async db =>
        {
            db.Add(link);
            return await db.SaveChangesAsync();
        });
        return token;
    }

    private Task<string> SetUpHashAsync() => site.Db(db => db.Set<OneTimeLink>().Where(link => link.Purpose == LinkPurpose.SetUp).Select(link => link.TokenHash).SingleAsync());
}
