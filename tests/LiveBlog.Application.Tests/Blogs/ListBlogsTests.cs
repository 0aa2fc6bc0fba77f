using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;

namespace LiveBlog.Application.Tests.Blogs;

public sealed class ListBlogsTests
{
    [Fact]
    public async Task Ended_blogs_stand_on_pages_the_latest_first_and_the_others_on_the_first_alone()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await newsroom.OpenBlog("encore-en-direct");
        for (var each = 1; each <= ListBlogs.PageSize + 2; each++)
        {
            newsroom.Clock.Advance(TimeSpan.FromMinutes(1));
            await newsroom.Send(new EndBlog.Command(await newsroom.OpenBlog($"direct-{each:000}")));
        }

        var first = await newsroom.SendAsNobody(new ListBlogs.Query());
        first.Live.ShouldHaveSingleItem().Blog.Slug.ShouldBe("encore-en-direct");
        first.Ended.Count.ShouldBe(ListBlogs.PageSize);
        first.Ended[0].Slug.ShouldBe("direct-052");
        first.NextPage.ShouldBe(2);

        var second = await newsroom.SendAsNobody(new ListBlogs.Query(2));
        second.Live.ShouldBeEmpty();
        second.Ended.Select(blog => blog.Slug).ShouldBe(["direct-002", "direct-001"]);
        second.NextPage.ShouldBeNull();
    }

    [Fact]
    public async Task A_blog_has_as_many_updates_as_can_be_read()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog("compte");
        var silent = await newsroom.OpenBlog("muet");
        var kept = await newsroom.Publish(blog, "Reste.");
        var withdrawn = await newsroom.Publish(blog, "Sort.");
        var erased = await newsroom.Publish(blog, "Disparaît.");
        (await newsroom.SendAsNobody(new ListBlogs.Query())).Published[blog].ShouldBe(3);

        await newsroom.Send(new WithdrawEntry.Command(withdrawn.EntryId, "Faux."));
        await newsroom.Send(new EraseEntry.Command(erased.EntryId, "Demande."));

        var counts = (await newsroom.SendAsNobody(new ListBlogs.Query())).Published;
        counts[blog].ShouldBe(1);
        counts[silent].ShouldBe(0);
    }
}
