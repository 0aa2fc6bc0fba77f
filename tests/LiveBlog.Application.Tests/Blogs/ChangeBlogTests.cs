using FluentValidation;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;

namespace LiveBlog.Application.Tests.Blogs;

public sealed class ChangeBlogTests
{
    private static readonly BlogDraft Draft = new("direct-du-jour", "Le direct du jour", "Ce qui se passe.", Language.French, "Europe/Paris");

    [Theory]
    [InlineData("ab", false)] // too short
    [InlineData("abc", true)]
    [InlineData("Direct", false)] // capitals
    [InlineData("a_b", false)]
    [InlineData("été", false)]
    [InlineData("abc\n", false)] // $ would let it through
    [InlineData("newsroom", false)] // the site's own
    [InlineData("admin", false)]
    [InlineData("otages-treve-2023", true)]
    public async Task Addresses_are_letters_digits_and_hyphens_and_not_the_sites_own(string slug, bool allowed)
    {
        await using var newsroom = await Newsroom.OpenAsync();

        var open = () => newsroom.Send(new OpenBlog.Command(Draft with { Slug = slug }));

        if (allowed)
        {
            (await open()).Slug.ShouldBe(slug);
        }
        else
        {
            (await Should.ThrowAsync<ValidationException>(open)).Errors.ShouldContain(failure => failure.PropertyName == "Draft.Slug");
        }
    }

    [Fact]
    public async Task A_former_address_redirects_for_ever_and_nobody_else_may_take_it()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();

        await newsroom.Send(new ChangeBlog.Command(blog, Draft with { Slug = "deuxieme" }));
        await newsroom.Send(new ChangeBlog.Command(blog, Draft with { Slug = "troisieme" }));

        foreach (var former in new[] { "direct-du-jour", "deuxieme" })
        {
            (await Should.ThrowAsync<MovedException>(() => newsroom.SendAsNobody(new ReadBlog.Query(former)))).Slug.ShouldBe("troisieme");
        }

        await Should.ThrowAsync<ValidationException>(() => newsroom.Send(new OpenBlog.Command(Draft with { Slug = "deuxieme" })));
    }

    [Fact]
    public async Task A_blog_may_take_its_own_former_address_back()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        await newsroom.Send(new ChangeBlog.Command(blog, Draft with { Slug = "deuxieme" }));

        await newsroom.Send(new ChangeBlog.Command(blog, Draft));

        (await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"))).Blog.Id.ShouldBe(blog);
        (await Should.ThrowAsync<MovedException>(() => newsroom.SendAsNobody(new ReadBlog.Query("deuxieme")))).Slug.ShouldBe("direct-du-jour");
    }

    [Fact]
    public async Task An_ended_blog_takes_no_entry_until_it_is_reopened()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        await newsroom.Publish(blog);
        await newsroom.Send(new EndBlog.Command(blog));

        await Should.ThrowAsync<RuleBrokenException>(() => newsroom.Publish(blog));

        await newsroom.Send(new ReopenBlog.Command(blog));
        (await newsroom.Publish(blog)).Number.ShouldBe(2);
    }

    [Fact]
    public async Task Older_pages_are_anchored_at_a_number_and_lead_both_ways()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        for (var number = 1; number <= (2 * ReadBlog.PageSize) + 5; number++)
        {
            await newsroom.Publish(blog, $"Entrée {number}.");
        }

        var first = await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"));
        var second = await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour", first.OlderBefore));
        var third = await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour", second.OlderBefore));

        first.Entries.Concat(second.Entries).Concat(third.Entries).Select(entry => entry.Number)
            .ShouldBe(Enumerable.Range(1, (2 * ReadBlog.PageSize) + 5).Reverse());
        third.OlderBefore.ShouldBeNull();
        third.NewerBefore.ShouldBe(first.OlderBefore);
        second.NewerBefore.ShouldBeNull();
    }
}
