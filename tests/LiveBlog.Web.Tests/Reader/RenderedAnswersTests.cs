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

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("identity", null)]
    public async Task A_page_goes_out_in_an_encoding_that_was_asked_for(string asked, string? encoding)
    {
        var blog = await site.OpenBlog();
        using var reader = site.Reader();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/{blog.Slug}") { Headers = { { "Accept-Encoding", asked } } };

        var answer = await reader.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(encoding);
        answer.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        answer.Content.Headers.ContentLength.ShouldBe((await answer.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public async Task Addresses_that_are_made_up_fill_neither_the_places_nor_the_memory()
    {
        // A blog that has ended: nothing is ever told of it again.
        var kept = new RenderedAnswers(new LiveHub());
        var first = await KeepAsync(kept, "0");
        for (var each = 1; each < 1_000; each++)
        {
            await KeepAsync(kept, each.ToString(CultureInfo.InvariantCulture));
        }

        kept.Count.ShouldBeLessThanOrEqualTo(256);
        kept.Size.ShouldBe(kept.Count * 100_000L);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        first.TryGetTarget(out _).ShouldBeFalse("nobody holds what was dropped");
    }

    [Fact]
    public async Task Long_answers_are_kept_up_to_a_number_of_bytes()
    {
        var kept = new RenderedAnswers(new LiveHub());
        for (var each = 0; each < 40; each++)
        {
            await KeepAsync(kept, each.ToString(CultureInfo.InvariantCulture), 12_000_000);
            kept.Size.ShouldBeLessThan(80_000_000);
        }

        kept.Count.ShouldBeGreaterThan(0);
    }

    private static async Task<WeakReference<RenderedAnswer>> KeepAsync(RenderedAnswers kept, string question, int bytes = 100_000)
    {
        var answer = await kept.GetAsync(
            question, () => Task.FromResult<RenderedAnswer?>(new RenderedAnswer(200, "text/html", null, new byte[bytes], new BlogAtSequence(1, 7))), CancellationToken.None);
        return new WeakReference<RenderedAnswer>(answer!);
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
}
