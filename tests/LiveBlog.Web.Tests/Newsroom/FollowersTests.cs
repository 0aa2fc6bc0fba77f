using AngleSharp.Dom;
using LiveBlog.Application.Followers;
using LiveBlog.Application.Model;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Newsroom;

/// <summary>What the desk says of how many readers follow.</summary>
public sealed class FollowersTests(WebFixture site) : IClassFixture<WebFixture>
{
    private static readonly DateTime Until = new(2023, 11, 21, 13, 5, 30, DateTimeKind.Utc);

    [Fact]
    public async Task A_desk_that_nobody_followed_yet_says_so_and_draws_nothing()
    {
        var blog = await site.OpenBlog();
        var followers = await Followers(await site.SignedIn(Role.Contributor, blog.BlogId), blog.Slug);
        Said(followers).ShouldBe("Personne ne suit pour l’instant La courbe commence avec les premiers lecteurs.");
        followers.QuerySelector("svg").ShouldBeNull();
    }

    [Fact]
    public async Task Those_who_follow_now_are_told_and_once_counted_the_curve_is_drawn()
    {
        var blog = await site.OpenBlog();
        var editor = await site.SignedIn(Role.Editor, blog.BlogId);
        using var first = await site.Follow(blog);
        using var second = await site.Follow(blog);
        Said(await Followers(editor, blog.Slug)).ShouldBe("2 lecteurs suivent");

        await site.Services.GetRequiredService<FollowerCounting>().CountAsync(CancellationToken.None);
        var followers = await Followers(editor, blog.Slug);
        Said(followers).ShouldBe("2 lecteurs suivent Pic des 6 dernières heures : 2 à 14 h 05");
        followers.QuerySelectorAll("svg path").Length.ShouldBe(2);
        followers.QuerySelectorAll("[style]").ShouldBeEmpty("the content security policy lets no style stand in a page");
    }

    [Fact]
    public async Task An_english_member_reads_it_in_english()
    {
        var blog = await site.OpenBlog();
        await site.Send(new CountFollowers.Command([new(blog.BlogId, 1_204)]));
        var member = await site.Member(Role.Reporter, blog.BlogId, language: Language.English);
        Said(await Followers(await site.SignedIn(member), blog.Slug)).ShouldBe("Nobody is following now Peak of the last 6 hours: 1,204 at 14:05");
    }

    [Fact]
    public async Task What_was_counted_is_there_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("liveblog-web-").FullName;
        try
        {
            string slug;
            Guid member;
            await using (var before = WebFixture.On(folder))
            {
                var blog = await before.OpenBlog();
                (slug, member) = (blog.Slug, await before.Member(Role.Reporter, blog.BlogId));
                using var reader = await before.Follow(blog);
                await before.Services.GetRequiredService<FollowerCounting>().CountAsync(CancellationToken.None);
            }

            await using var after = WebFixture.On(folder);
            Said(await Followers(await after.SignedIn(member), slug)).ShouldBe("Personne ne suit pour l’instant Pic des 6 dernières heures : 1 à 14 h 05");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_curve_is_as_high_as_the_peak_and_ends_at_now()
    {
        var view = View(now: 50, (60, 100), (30, 25));

        view.Peak.ShouldBe(new(Until.AddMinutes(-60), 100));
        var points = Points(view);
        points.Length.ShouldBe(FollowersView.Width);
        points[0].ShouldBe((0, 31), "nobody, six hours ago");
        points.Min(point => point.Y).ShouldBe(1);
        points[100].ShouldBe((100.8, 1), "an hour ago most did");
        points[110].ShouldBe((110.9, 23.5), "half an hour ago a quarter of them");
        points[^1].ShouldBe((120, 16));
    }

    [Fact]
    public void More_who_follow_now_than_ever_counted_are_the_peak() => View(now: 7, (60, 5)).Peak.ShouldBe(new(Until, 7));

    [Fact]
    public void A_peak_that_lasted_one_minute_is_seen_beside_its_neighbours() =>
        Points(View(now: 1, (32, 1), (31, 9), (30, 1))).Min(point => point.Y).ShouldBe(1);

    private static string Said(IElement followers) => followers.QuerySelector("figcaption")!.TextContent.Plain();

    private static FollowersView View(int now, params (int MinutesAgo, int Followers)[] counted) => new(
        "",
        new BlogClock(Language.English, "Europe/Paris"),
        new NewsroomTexts(Language.English),
        now,
        new ReadFollowers.View(Until, [.. counted.Select(each => new ReadFollowers.Minute(Until.AddMinutes(-each.MinutesAgo), each.Followers))]));

    private static (double X, double Y)[] Points(FollowersView view) =>
    [
        .. view.Line[1..].Split('L').Select(point => point.Split(' '))
            .Select(point => (double.Parse(point[0], System.Globalization.CultureInfo.InvariantCulture), double.Parse(point[1], System.Globalization.CultureInfo.InvariantCulture))),
    ];

    private static async Task<IElement> Followers(HttpClient browser, string slug)
    {
        using var answer = await browser.GetAsync($"/newsroom/{slug}");
        answer.EnsureSuccessStatusCode();
        var onDesk = (await WebFixture.Parse(answer)).GetElementById("followers")!;

        // What the script asks for is the same.
        using var alone = await browser.GetAsync(onDesk.GetAttribute("data-followers"));
        (await WebFixture.Parse(alone)).GetElementById("followers")!.OuterHtml.ShouldBe(onDesk.OuterHtml);
        return onDesk;
    }
}
