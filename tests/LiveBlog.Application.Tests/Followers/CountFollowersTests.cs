using LiveBlog.Application.Followers;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Tests.Followers;

/// <summary>How many readers follow, as it is written down once a minute and read by the desk.</summary>
public sealed class CountFollowersTests : IAsyncLifetime
{
    private Newsroom newsroom = null!;
    private int blog;
    private Guid reporter;

    public async Task InitializeAsync()
    {
        newsroom = await Newsroom.OpenAsync();
        blog = await newsroom.OpenBlog();
        reporter = await newsroom.Member(Role.Reporter, blog);
    }

    [Fact]
    public async Task The_desk_reads_what_was_counted_minute_by_minute()
    {
        await Count(3);
        newsroom.Clock.Advance(TimeSpan.FromSeconds(75));
        await Count(5);

        var read = await newsroom.SendAs(reporter, new ReadFollowers.Query(blog));
        read.Until.ShouldBe(new DateTime(2023, 11, 21, 13, 6, 15));
        read.Minutes.ShouldBe([new(new DateTime(2023, 11, 21, 13, 5, 0), 3), new(new DateTime(2023, 11, 21, 13, 6, 0), 5)]);
    }

    [Fact]
    public async Task What_another_blog_has_and_what_is_older_than_the_desk_looks_is_left_out()
    {
        var other = await newsroom.OpenBlog("autre-direct");
        await newsroom.Send(new CountFollowers.Command([new(blog, 3), new(other, 40)]));
        (await newsroom.SendAs(reporter, new ReadFollowers.Query(blog))).Minutes.ShouldHaveSingleItem().Followers.ShouldBe(3);

        newsroom.Clock.Advance(ReadFollowers.Span);
        (await newsroom.SendAs(reporter, new ReadFollowers.Query(blog))).Minutes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_minute_that_was_counted_before_a_restart_keeps_its_count()
    {
        await Count(3);
        newsroom.Clock.Advance(TimeSpan.FromSeconds(20));
        await Count(1);

        (await newsroom.SendAs(reporter, new ReadFollowers.Query(blog))).Minutes.ShouldHaveSingleItem().Followers.ShouldBe(3);
    }

    [Fact]
    public async Task What_is_too_old_to_be_shown_goes_at_the_next_full_hour()
    {
        await Count(3);
        newsroom.Clock.Advance(CountFollowers.KeptFor + TimeSpan.FromMinutes(54));
        await Count(4);
        (await Kept()).ShouldBe([3, 4]);

        newsroom.Clock.Advance(TimeSpan.FromMinutes(1));
        await Count(5);
        (await Kept()).ShouldBe([4, 5]);
    }

    [Fact]
    public async Task Nobody_but_the_program_writes_it_down()
    {
        var administrator = await newsroom.Member(Role.Administrator, null);
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(administrator, new CountFollowers.Command([new(blog, 1_000_000)])));
        (await Kept()).ShouldBeEmpty();
    }

    public async Task DisposeAsync() => await newsroom.DisposeAsync();

    private Task<MediatR.Unit> Count(int followers) => newsroom.Send(new CountFollowers.Command([new(blog, followers)]));

    private Task<List<int>> Kept() => newsroom.Db(db => db.FollowerCounts.OrderBy(count => count.At).Select(count => count.Count).ToListAsync());
}
