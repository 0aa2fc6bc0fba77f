using System.Globalization;
using System.Net;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Live;
using LiveBlog.Web.Reader;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Reader;

public sealed class RenderedAnswersTests : IDisposable
{
    private readonly WebFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task What_is_kept_is_answered_again_and_dropped_when_the_blog_changes_whether_asked_for_or_not()
    {
        var blog = await site.OpenBlog();
        var other = await site.OpenBlog();
        var entry = await site.Publish(blog, "Un titre à retirer");
        var kept = site.Services.GetRequiredService<RenderedAnswers>();
        using var reader = site.Reader();
        string[] addresses = [$"/{blog.Slug}", $"/{blog.Slug}?before=9", $"/{blog.Slug}/1", $"/{blog.Slug}/quotes", $"/{blog.Slug}/feed.atom"];
        foreach (var address in addresses)
        {
            var first = await reader.GetStringAsync(address);
            (await reader.GetStringAsync(address)).ShouldBe(first);
        }

        await reader.GetStringAsync($"/{other.Slug}");
        kept.Count.ShouldBe(addresses.Length + 1);

        await site.Send(new WithdrawEntry.Command(entry.EntryId, "C’était faux."));

        kept.Count.ShouldBe(1, "only the other blog's page is left");
        foreach (var address in addresses)
        {
            (await (await reader.GetAsync(address)).Content.ReadAsStringAsync()).ShouldNotContain("Un titre à retirer", customMessage: address);
        }
    }

    [Fact]
    public async Task What_readers_make_up_or_search_for_is_not_kept()
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        using var reader = site.Reader();
        foreach (var address in (string[])["/", $"/{blog.Slug}?before=x", $"/{blog.Slug}/99", $"/{blog.Slug}/search?q=titre", "/no-such-blog"])
        {
            await reader.GetAsync(address);
        }

        site.Services.GetRequiredService<RenderedAnswers>().Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_page_kept_for_one_host_is_not_answered_under_another()
    {
        var blog = await site.OpenBlog();
        using var reader = site.Reader();
        await reader.GetStringAsync($"/{blog.Slug}");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/{blog.Slug}") { Headers = { Host = "other.test" } };

        (await (await reader.SendAsync(request)).Content.ReadAsStringAsync()).ShouldContain("<link rel=\"canonical\" href=\"http://other.test/");
    }

    [Fact]
    public async Task Where_a_link_was_shared_is_no_question_of_its_own()
    {
        var blog = await site.OpenBlog();
        using var reader = site.Reader();
        foreach (var query in (string[])["", "?utm_source=letter", "?fbclid=x%20y&utm_source=letter", "?"])
        {
            await reader.GetStringAsync($"/{blog.Slug}{query}");
        }

        site.Services.GetRequiredService<RenderedAnswers>().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("/{slug}?before=1&before=2")]
    [InlineData("/{slug}?BEFORE=1&%62efore=2")]
    [InlineData("/{slug}?x={long}&before={long}")]
    [InlineData("/{slug}%3Fbefore=2")]
    public async Task What_asks_twice_or_at_length_is_answered_as_ever_and_not_kept(string address)
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        using var reader = site.Reader();
        await reader.GetStringAsync($"/{blog.Slug}?before=2");
        var kept = site.Services.GetRequiredService<RenderedAnswers>();
        kept.Count.ShouldBe(1);

        var answer = await reader.GetAsync(address.Replace("{slug}", blog.Slug, StringComparison.Ordinal).Replace("{long}", new string('7', 500), StringComparison.Ordinal));

        ((int)answer.StatusCode).ShouldBeOneOf(200, 400, 404);
        (answer.StatusCode == HttpStatusCode.OK).ShouldBe(address.Contains('&', StringComparison.Ordinal) && !address.Contains("long", StringComparison.Ordinal));
        kept.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_kept_carries_every_header_of_what_was_rendered()
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        foreach (var reader in (HttpClient[])[site.Reader(), site.Browser()])
        {
            foreach (var address in (string[])[$"/{blog.Slug}", $"/{blog.Slug}/1", $"/{blog.Slug}/feed.atom"])
            {
                using var rendered = await reader.GetAsync(address);
                using var kept = await reader.GetAsync(address);
                using var head = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

                Headers(kept).ShouldBe(Headers(rendered), address);
                Headers(head).ShouldBe(Headers(rendered), address);
                (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
                (await kept.Content.ReadAsByteArrayAsync()).ShouldBe(await rendered.Content.ReadAsByteArrayAsync());
            }
        }

        static IEnumerable<string> Headers(HttpResponseMessage answer) =>
            [.. answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order()];
    }

    [Fact]
    public async Task Many_who_ask_at_once_after_a_change_get_the_same_page()
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog, "Le plus récent");
        using var reader = site.Reader();

        var pages = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => reader.GetStringAsync($"/{blog.Slug}")));

        pages.Distinct().ShouldHaveSingleItem().ShouldContain("Le plus récent");
    }

    [Fact]
    public async Task A_page_that_only_the_newsroom_saw_a_change_of_stays()
    {
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        using var reader = site.Reader();
        await reader.GetStringAsync($"/{blog.Slug}");
        var kept = site.Services.GetRequiredService<RenderedAnswers>();
        var hub = site.Services.GetRequiredService<LiveHub>();
        var rendered = await kept.GetAsync($"http://localhost/{blog.Slug}", () => throw new InvalidOperationException(), CancellationToken.None);

        hub.Wake(blog.BlogId, hub.Next(blog.BlogId).Sequence);

        (await kept.GetAsync($"http://localhost/{blog.Slug}", () => throw new InvalidOperationException(), CancellationToken.None)).ShouldBe(rendered);
    }
}
