using System.Net.Http.Headers;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Newsroom;

/// <summary>The stream of the desk: it tells that something changed, to those who may hear it, and nothing else.</summary>
public sealed class DeskStreamTests(WebFixture site) : IClassFixture<WebFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_publication_and_a_draft_are_told_without_their_content()
    {
        var blog = await site.OpenBlog();
        using var stream = await Open(await site.SignedIn(Role.Reporter, blog.BlogId), blog);
        await site.Publish(blog, "Un secret de demain");
        (await stream.Next()).ShouldBe("event: changed");
        (await stream.Next()).ShouldBe("data:");

        var colleague = await site.SignedIn(Role.Reporter, blog.BlogId);
        await (await Form.Open(colleague, $"/newsroom/{blog.Slug}")).Fill("Form.Headline", "Un brouillon").Press("save");
        (await stream.Next()).ShouldBe("event: changed");
        (await stream.Next()).ShouldBe("data:");
    }

    [Fact]
    public async Task Another_reader_who_follows_is_told_of_with_the_next_word()
    {
        var blog = await site.OpenBlog();
        using var stream = await Open(await site.SignedIn(Role.Reporter, blog.BlogId), blog);
        using var reader = await site.Follow(blog);
        await site.Publish(blog);

        string? line;
        while ((line = await stream.Next()) is "event: changed" or "data:")
        {
        }

        line.ShouldBe("event: followers");
        (await stream.Next()).ShouldBe("data:");
    }

    [Fact]
    public async Task A_member_who_is_disabled_hears_no_more()
    {
        var blog = await site.OpenBlog();
        var member = await site.Member(Role.Reporter, blog.BlogId);
        using var stream = await Open(await site.SignedIn(member), blog);
        await Change(member, each => each.Disable(site.Clock.GetUtcNow().UtcDateTime));
        await site.Publish(blog);
        (await stream.Next()).ShouldBeNull();
    }

    [Fact]
    public async Task A_member_who_has_lost_her_role_hears_no_more()
    {
        var blog = await site.OpenBlog();
        var member = await site.Member(Role.Reporter, blog.BlogId);
        using var stream = await Open(await site.SignedIn(member), blog);
        await Change(member, each => each.Unassign(blog.BlogId));
        await site.Publish(blog);
        (await stream.Next()).ShouldBeNull();
    }

    [Fact]
    public async Task A_session_that_was_ended_hears_no_more()
    {
        var blog = await site.OpenBlog();
        var member = await site.Member(Role.Reporter, blog.BlogId);
        using var stream = await Open(await site.SignedIn(member), blog);
        await site.Db(db => db.Set<Session>().Where(session => session.MemberId == member).ExecuteDeleteAsync());
        await site.Publish(blog);
        (await stream.Next()).ShouldBeNull();
    }

    private static async Task<Lines> Open(HttpClient browser, OpenBlog.Result blog)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/newsroom/{blog.Slug}/stream") { Headers = { Accept = { new MediaTypeWithQualityHeaderValue("text/event-stream") } } };
        var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        answer.Headers.GetValues("X-Accel-Buffering").ShouldBe(["no"]);
        var lines = new Lines(new StreamReader(await answer.Content.ReadAsStreamAsync()));
        (await lines.Next()).ShouldBe("retry: 3000");
        return lines;
    }

    private Task<int> Change(Guid memberId, Action<Member> verb) => site.Db(async db =>
    {
        verb(await db.Members.Include(each => each.Assignments).SingleAsync(each => each.Id == memberId));
        return await db.SaveChangesAsync();
    });

    /// <summary>The lines of a stream, comments and empty ones aside.</summary>
    private sealed class Lines(StreamReader reader) : IDisposable
    {
        /// <summary>The next line; null at the end.</summary>
        public async Task<string?> Next()
        {
            using var late = new CancellationTokenSource(Patience);
            while (await reader.ReadLineAsync(late.Token) is { } line)
            {
                if (line.Length > 0 && line[0] != ':')
                {
                    return line;
                }
            }

            return null;
        }

        public void Dispose() => reader.Dispose();
    }
}
