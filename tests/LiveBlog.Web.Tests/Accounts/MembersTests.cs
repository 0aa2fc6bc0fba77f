using System.Net;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Accounts;

/// <summary>What an administrator does to members, through the pages.</summary>
public sealed class MembersTests : IAsyncLifetime
{
    private const string Password = "tournevis-abricot";

    private readonly WebFixture site = new();
    private Guid administratorId;
    private HttpClient administrator = null!;

    public async Task InitializeAsync()
    {
        administratorId = await site.Account("helene", Password, Role.Administrator, "Hélène Caradec");
        administrator = await site.SignedIn(administratorId);
    }

    [Fact]
    public async Task The_list_tells_how_everybody_stands()
    {
        var blog = await site.OpenBlog("Le sommet");
        var reporter = await site.Account("claire", Password, name: "Claire Vasseur");
        await site.Send(new AssignMember.Command(reporter, blog.BlogId, Role.Editor));
        await site.Send(new InviteMember.Command("Tom Adeyemi", "tom", null, Language.English, blog.BlogId, Role.Reporter));
        await site.Send(new DisableMember.Command(await site.Account("yanis", Password, name: "Yanis Ferhat")));

        var lines = (await WebFixture.Parse(await administrator.GetAsync("/admin/members"))).QuerySelectorAll(".line").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        lines.Count.ShouldBe(4);
        lines[0].ShouldBe("Claire Vasseur Reportage, toute la rédaction · Édition, « Le sommet »");
        lines[1].ShouldStartWith("Hélène Caradec Administration, toute la rédaction");
        lines[2].ShouldBe("Tom Adeyemi Reportage, « Le sommet » invitation en attente");
        lines[3].ShouldBe("Yanis Ferhat Reportage, toute la rédaction accès fermé", "those who are disabled come last");
    }

    [Fact]
    public async Task A_role_is_given_replaced_and_taken_back()
    {
        var blog = await site.OpenBlog();
        var id = await site.Account("claire", Password, role: null);
        (await PostAsync(id, "assign", new("Role", "Reporter"), new("BlogId", $"{blog.BlogId}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await RoleAsync(id, blog.BlogId)).ShouldBe(Role.Reporter);
        await PostAsync(id, "assign", new("Role", "Editor"), new("BlogId", $"{blog.BlogId}"));
        (await RoleAsync(id, blog.BlogId)).ShouldBe(Role.Editor);
        (await RoleAsync(id, null)).ShouldBeNull();
        await PostAsync(id, "unassign", new KeyValuePair<string, string>("BlogId", $"{blog.BlogId}"));
        (await RoleAsync(id, blog.BlogId)).ShouldBeNull();
    }

    [Theory]
    [InlineData("Role", "Pope", "BlogId", "")]
    [InlineData("Role", "7", "BlogId", "")]
    [InlineData("Role", "Editor", "BlogId", "4711")]
    [InlineData("Role", "Administrator", "BlogId", "every")]
    public async Task A_role_that_there_is_not_or_a_blog_that_there_is_not_gives_nothing(string one, string oneValue, string other, string otherValue)
    {
        var id = await site.Account("claire", Password, role: null);
        var answer = await PostAsync(id, "assign", new(one, oneValue), new(other, otherValue));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RoleAsync(id, null)).ShouldBeNull();
    }

    [Fact]
    public async Task The_last_administrator_can_neither_be_shut_out_nor_lose_the_role()
    {
        foreach (var (handler, fields) in new (string, KeyValuePair<string, string>[])[]
        {
            ("disable", []),
            ("unassign", [new("BlogId", "")]),
            ("assign", [new("BlogId", ""), new("Role", "Editor")]),
        })
        {
            var refused = await PostAsync(administratorId, handler, fields);
            refused.StatusCode.ShouldBe(HttpStatusCode.Conflict, handler);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("dernière personne qui administre");
        }

        // Somebody who has not followed her invitation yet is no administrator to rely on; somebody who is disabled neither.
        await site.Send(new InviteMember.Command("Nadia", "nadia", null, Language.French, null, Role.Administrator));
        await site.Send(new DisableMember.Command(await site.Account("yanis", Password, Role.Administrator)));
        (await PostAsync(administratorId, "disable")).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        var second = await site.Account("claire", Password, Role.Administrator);
        (await PostAsync(administratorId, "disable")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.Db(db => db.Members.SingleAsync(member => member.Id == second))).DisabledAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_disabled_member_is_out_at_once_and_comes_back_with_password_and_roles()
    {
        var id = await site.Account("claire", Password);
        var member = await site.SignedIn(id);
        (await member.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await PostAsync(id, "disable");
        (await member.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await WebFixture.SignIn(site.Browser(), "claire", Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        await PostAsync(id, "enable");
        (await member.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "her sessions are gone");
        (await WebFixture.SignIn(site.Browser(), "claire", Password)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await RoleAsync(id, null)).ShouldBe(Role.Reporter);
    }

    [Fact]
    public async Task A_link_to_change_the_password_is_shown_once()
    {
        var id = await site.Account("claire", Password);
        var shown = await WebFixture.Parse(await PostAsync(id, "link"));
        var address = shown.QuerySelector(".handed input")!.GetAttribute("value")!;
        address.ShouldStartWith("https://direct.test/account/reset/");
        (await administrator.GetStringAsync($"/admin/members/{id}")).ShouldNotContain(address);
    }

    [Fact]
    public async Task A_lost_second_factor_is_turned_off_by_an_administrator()
    {
        var id = await site.Account("claire", Password);
        await site.Db(async db =>
        {
            var account = await db.Set<Account>().SingleAsync(each => each.MemberId == id);
            account.ProposeSecondFactor("secret");
            account.ConfirmSecondFactor(1, []);
            return await db.SaveChangesAsync();
        });
        var member = await site.SignedIn(id);
        (await PostAsync(id, "factor")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.AccountOf(id)).HasSecondFactor.ShouldBeFalse();
        (await member.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "whoever had it is out");
    }

    [Theory]
    [InlineData("Name", "", "Name")]
    [InlineData("Name", "   ", "Name")]
    [InlineData("SignInName", "ab", "SignInName")]
    [InlineData("SignInName", "claire vasseur", "SignInName")]
    [InlineData("SignInName", "HELENE", "SignInName")]
    [InlineData("Byline", "a\nb", "Byline")]
    [InlineData("BlogId", "4711", "BlogId")]
    [InlineData("Language", "Klingon", "Language")]
    [InlineData("Role", "Pope", "Role")]
    public async Task An_invitation_with_a_mistake_adds_nobody_and_keeps_what_was_typed(string field, string value, string wrong)
    {
        Dictionary<string, string> fields = new() { ["Name"] = "Claire Vasseur", ["SignInName"] = "claire", ["Byline"] = "", ["Language"] = "French", ["BlogId"] = "", ["Role"] = "Reporter", [field] = value };
        var answer = await WebFixture.Fill(administrator, "/admin/members/invite", fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await WebFixture.Parse(answer);
        page.QuerySelector($".errors a[href='#{wrong}']").ShouldNotBeNull();
        page.QuerySelector($"#{wrong}, [name={wrong}]").ShouldNotBeNull("the summary leads to the field");
        (page.QuerySelector("#Name")!.GetAttribute("value") ?? "").ShouldBe(fields["Name"].Trim());
        (await site.Db(db => db.Members.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_member_that_there_is_not_is_not_found()
    {
        (await administrator.GetAsync($"/admin/members/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await administrator.GetAsync("/admin/members/somebody")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    private async Task<HttpResponseMessage> PostAsync(Guid memberId, string handler, params KeyValuePair<string, string>[] fields)
    {
        var page = await WebFixture.Parse(await administrator.GetAsync($"/admin/members/{memberId}"));
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await administrator.PostAsync($"/admin/members/{memberId}?handler={handler}", new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token)]));
    }

    private Task<Role?> RoleAsync(Guid memberId, int? blogId) => site.Db(async db =>
        (await db.Members.AsNoTracking().Include(member => member.Assignments).SingleAsync(member => member.Id == memberId)).RoleOn(blogId));
}
