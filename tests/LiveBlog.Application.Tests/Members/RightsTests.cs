using LiveBlog.Application.Members;
using LiveBlog.Application.Model;

namespace LiveBlog.Application.Tests.Members;

public sealed class RightsTests
{
    // For each act, who may: the least role for one's own, and for others' entries. c contributor, r reporter, e editor, a administrator.
    [Theory]
    [InlineData(Act.SeeDesk, 'c', 'c')]
    [InlineData(Act.SeeEntry, 'c', 'e')]
    [InlineData(Act.WriteDraft, 'c', 'c')]
    [InlineData(Act.EditDraft, 'c', 'e')]
    [InlineData(Act.ReviewDraft, 'e', 'e')]
    [InlineData(Act.Publish, 'r', 'e')]
    [InlineData(Act.EditPublished, 'r', 'e')]
    [InlineData(Act.Withdraw, 'r', 'e')]
    [InlineData(Act.Highlight, 'r', 'e')]
    [InlineData(Act.Erase, 'a', 'a')]
    [InlineData(Act.AddActor, 'c', 'c')]
    [InlineData(Act.ChangeActor, 'r', 'r')]
    [InlineData(Act.RunBlog, 'e', 'e')]
    [InlineData(Act.AssignMembers, 'a', 'a')]
    [InlineData(Act.OpenBlog, 'a', 'a')]
    [InlineData(Act.ManageMembers, 'a', 'a')]
    public void Each_act_takes_a_role(Act act, char own, char any)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            Rights.Allow(act, role, signedIn: true, own: true, published: false).ShouldBe(role >= Least(own), $"{role}, own");
            Rights.Allow(act, role, signedIn: true, own: false, published: false).ShouldBe(role >= Least(any), $"{role}, others'");
        }

        Rights.Allow(act, null, signedIn: true, own: true, published: false).ShouldBeFalse("a member without a role");
        Rights.Allow(act, null, signedIn: false, own: true, published: false).ShouldBeFalse("nobody");
    }

    [Fact]
    public void Every_act_of_members_stands_in_the_table() =>
        Enum.GetValues<Act>().Where(act => act is not Act.CountFollowers).ShouldAllBe(act => Rights.Allow(act, Role.Administrator, true, true, true));

    [Fact]
    public void What_the_program_alone_does_no_role_allows() =>
        Enum.GetValues<Role>().ShouldAllBe(role => !Rights.Allow(Act.CountFollowers, role, true, true, true));

    [Theory]
    [InlineData(Role.Contributor, true, false, true)] // her own draft
    [InlineData(Role.Contributor, true, true, false)] // her own, once an editor has published it
    [InlineData(Role.Reporter, true, true, true)]
    [InlineData(Role.Reporter, false, false, false)]
    [InlineData(Role.Editor, false, true, true)]
    public void Quotes_are_edited_by_who_may_edit_the_entry_as_it_stands(Role role, bool own, bool published, bool allowed) =>
        Rights.Allow(Act.Annotate, role, true, own, published).ShouldBe(allowed);

    [Fact]
    public void Reading_takes_nobody_and_the_newsroom_takes_somebody()
    {
        Rights.Allow(Act.Read, null, false, false, false).ShouldBeTrue();
        Rights.Allow(Act.UseNewsroom, null, true, false, false).ShouldBeTrue();
        Rights.Allow(Act.UseNewsroom, null, false, false, false).ShouldBeFalse();
    }

    [Fact]
    public async Task A_contributor_cannot_publish_and_nothing_changes()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var contributor = await newsroom.Member(Role.Contributor, blog);

        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(contributor, new Application.Entries.PublishEntry.Command(
            blog, null, null, Guid.NewGuid(), new Application.Entries.EntryDraft("Un titre.", "Un texte."))));

        (await newsroom.SendAsNobody(new Application.Blogs.ReadBlog.Query("direct-du-jour"))).Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_disabled_member_may_nothing_from_one_request_to_the_next()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var reporter = await newsroom.Member(Role.Reporter, blog);
        var publish = () => newsroom.SendAs(reporter, new Application.Entries.PublishEntry.Command(
            blog, null, null, Guid.NewGuid(), new Application.Entries.EntryDraft("Un titre.", "Un texte.")));
        await publish();

        await newsroom.Db(async db =>
        {
            (await db.Members.FindAsync(reporter))!.Disable(newsroom.Clock.GetUtcNow().UtcDateTime);
            return await db.SaveChangesAsync();
        });

        await Should.ThrowAsync<NotAllowedException>(publish);
    }

    [Fact]
    public async Task A_role_on_one_blog_is_none_on_another()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var mine = await newsroom.OpenBlog("le-mien");
        var other = await newsroom.OpenBlog("un-autre");
        var editor = await newsroom.Member(Role.Editor, mine);
        var published = await newsroom.Publish(other);

        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAs(editor, new Application.Entries.WithdrawEntry.Command(published.EntryId, "Pour voir.")));
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(editor, new Application.Blogs.EndBlog.Command(other)));
    }

    private static Role Least(char role) => role switch { 'c' => Role.Contributor, 'r' => Role.Reporter, 'e' => Role.Editor, _ => Role.Administrator };
}
