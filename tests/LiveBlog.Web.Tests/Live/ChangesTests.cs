using System.Net;
using System.Text.Json;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Live;

public sealed class ChangesTests
{
    [Fact]
    public async Task Who_polls_is_given_the_same_changes_as_who_follows()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var stream = await site.Follow("/direct-du-jour/stream");
        await site.Publish(blog, "Un.");
        await site.Publish(blog, "Deux.");
        var streamed = new[] { await stream.NextAsync(), await stream.NextAsync() };

        var polled = await Poll(site, "/direct-du-jour/changes?after=0");

        polled.GetProperty("sequence").GetInt64().ShouldBe(2);
        polled.GetProperty("state").GetString().ShouldBe("live");
        polled.GetProperty("next").GetInt64().ShouldBe(5_000);
        polled.GetProperty("reset").GetBoolean().ShouldBeFalse();
        polled.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("sequence").GetInt64()).ShouldBe([1, 2]);
        polled.GetProperty("changes").EnumerateArray().SelectMany(change => change.GetProperty("fragments").EnumerateArray())
            .Where(fragment => fragment.GetProperty("id").GetString()!.StartsWith("entry", StringComparison.Ordinal))
            .Select(fragment => fragment.GetProperty("html").GetString())
            .ShouldBe([StreamTests.Fragments(streamed[0])["entry-1"], StreamTests.Fragments(streamed[1])["entry-2"]]);
    }

    [Fact]
    public async Task Who_polls_alone_sees_each_change_as_soon_as_it_is_committed()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        for (var sequence = 0; sequence < 3; sequence++)
        {
            (await Poll(site, $"/direct-du-jour/changes?after={sequence}")).GetProperty("changes").GetArrayLength().ShouldBe(0);
            await site.Publish(blog);
            (await Poll(site, $"/direct-du-jour/changes?after={sequence}")).GetProperty("changes").GetArrayLength().ShouldBe(1);
        }
    }

    [Fact]
    public async Task An_answer_may_be_shared_for_a_moment_and_is_not_sent_twice()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        using var answer = await site.Client.GetAsync("/direct-du-jour/changes?after=0");
        answer.Headers.CacheControl!.Public.ShouldBeTrue();
        answer.Headers.CacheControl.MaxAge.ShouldBe(TimeSpan.FromSeconds(1));
        answer.Headers.Vary.ShouldNotContain("Cookie");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");

        using var again = await Again();
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);

        await site.Publish(blog);
        using var changed = await Again();
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);

        async Task<HttpResponseMessage> Again()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/direct-du-jour/changes?after=0");
            request.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
            return await site.Client.SendAsync(request);
        }
    }

    [Fact]
    public async Task Nobody_need_ask_again_once_the_coverage_has_ended_but_a_correction_is_there()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        var entry = (await site.Publish(blog, "Un titre.", "Un texte.")).EntryId;
        await site.Send(new EndBlog.Command(blog));
        var ended = await Poll(site, "/direct-du-jour/changes?after=1");
        ended.GetProperty("state").GetString().ShouldBe("ended");
        ended.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        ended.GetProperty("changes").GetArrayLength().ShouldBe(1);

        await site.Send(new WithdrawEntry.Command(entry, "Une erreur."));

        var corrected = await Poll(site, "/direct-du-jour/changes?after=2");
        corrected.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        corrected.GetProperty("changes")[0].GetProperty("kind").GetString().ShouldBe("withdrawn");
    }

    [Fact]
    public async Task What_is_very_long_is_given_in_parts_that_leave_nothing_out()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        for (var each = 0; each < 6; each++)
        {
            await site.Publish(blog, $"Long {each}.", string.Join("\n\n", Enumerable.Repeat(new string('x', 100), 4_000)));
        }

        var (sequences, parts, cursor) = (new List<long>(), 0, 0L);
        while (cursor < 6)
        {
            var answer = await Poll(site, $"/direct-du-jour/changes?after={cursor}");
            sequences.AddRange(answer.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("sequence").GetInt64()));
            cursor = answer.GetProperty("sequence").GetInt64();
            (answer.GetProperty("next").GetInt64() == 0).ShouldBe(cursor < 6);
            parts++;
        }

        sequences.ShouldBe([1, 2, 3, 4, 5, 6]);
        parts.ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_ends_with_its_segment_and_tells_where_to_go_on()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        for (var each = 0; each < 20; each++)
        {
            await site.Publish(blog);
        }

        var whole = await Poll(site, "/direct-du-jour/changes?after=0");
        var within = await Poll(site, "/direct-du-jour/changes?after=7");
        var head = await Poll(site, "/direct-du-jour/changes?after=16");

        (Sequences(whole), Number(whole, "sequence"), Number(whole, "after"), Number(whole, "next")).ShouldBe(("1-16", 16, 16, 0));
        (Sequences(within), Number(within, "after"), Number(within, "next")).ShouldBe(("8-16", 16, 0));
        (Sequences(head), Number(head, "sequence"), Number(head, "after"), Number(head, "next")).ShouldBe(("17-20", 20, 16, 5_000));

        static string Sequences(JsonElement answer)
        {
            var sequences = answer.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("sequence").GetInt64()).ToList();
            return $"{sequences[0]}-{sequences[^1]}";
        }
    }

    [Fact]
    public async Task A_whole_segment_may_be_shared_for_less_than_a_minute_and_loses_what_is_withdrawn()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        var entry = await site.Publish(blog, "Un palimpseste.");
        for (var each = 0; each < 16; each++)
        {
            await site.Publish(blog);
        }

        using var before = await site.Client.GetAsync("/direct-du-jour/changes?after=0");
        (await before.Content.ReadAsStringAsync()).ShouldContain("palimpseste");
        before.Headers.CacheControl!.MaxAge!.Value.ShouldBeInRange(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(55));
        before.Headers.CacheControl.MustRevalidate.ShouldBeTrue();
        before.Headers.CacheControl.Extensions.ShouldBeEmpty();
        before.Headers.ETag!.IsWeak.ShouldBeFalse();

        await site.Send<MediatR.Unit>(new WithdrawEntry.Command(entry.EntryId, "Une erreur."));

        using var after = await site.Client.GetAsync("/direct-du-jour/changes?after=0");
        (await after.Content.ReadAsStringAsync()).ShouldNotContain("palimpseste");
        after.Headers.ETag.ShouldNotBe(before.Headers.ETag);
    }

    [Fact]
    public async Task Whoever_has_what_came_before_the_log_was_redrawn_loads_the_page_anew_and_nobody_else()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        await site.Send(new ChangeBlog.Command(blog, new BlogDraft("direct-du-soir", "Le direct du soir", "", Language.English, "Europe/London")));
        await site.Publish(blog);

        var answer = await Poll(site, "/direct-du-soir/changes?after=0");

        // Since the second change: a page that has it goes on, one that has the first alone does not.
        (Number(answer, "since"), Number(answer, "sequence"), answer.GetProperty("reset").GetBoolean()).ShouldBe((2, 3, true));
    }

    [Fact]
    public async Task Who_polls_is_asked_to_come_less_often_the_more_there_are()
    {
        await using var site = LiveSite.Open(live => live.PollsPerSecond = 1);
        await site.OpenBlog();
        List<long> told = [];
        foreach (var polls in new[] { 5, 15, 35, 90, 5, 1 })
        {
            for (var each = 0; each < polls; each++)
            {
                var answer = await Poll(site, "/direct-du-jour/changes?after=0");
                if (each == 0)
                {
                    told.Add(Number(answer, "next"));
                }
            }

            site.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        told.ShouldBe([5_000, 5_000, 10_000, 20_000, 40_000, 5_000]);
    }

    private static long Number(JsonElement answer, string name) => answer.GetProperty(name).GetInt64();

    [Theory]
    [InlineData("")]
    [InlineData("?after=")]
    [InlineData("?after=-1")]
    [InlineData("?after=abc")]
    [InlineData("?after=1.5")]
    [InlineData("?after=99999999999999999999")]
    public async Task What_is_not_a_sequence_is_refused_with_a_sentence(string query)
    {
        await using var site = LiveSite.Open();
        await site.OpenBlog();

        using var answer = await site.Client.GetAsync($"/direct-du-jour/changes{query}");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(long.MaxValue)]
    public async Task A_sequence_of_no_log_means_to_load_the_page_anew(long after)
    {
        await using var site = LiveSite.Open();
        await site.OpenBlog();

        (await Poll(site, $"/direct-du-jour/changes?after={after}")).GetProperty("reset").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("stream")]
    [InlineData("changes")]
    public async Task A_blog_that_moved_is_followed_to_its_new_address_and_one_that_never_was_is_not_found(string what)
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        await site.Send(new ChangeBlog.Command(blog, new BlogDraft("direct-du-soir", "Le direct du soir", "", Language.French, "Europe/Paris")));

        using var moved = await site.Client.GetAsync($"/direct-du-jour/{what}?after=0", HttpCompletionOption.ResponseHeadersRead);
        moved.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        moved.Headers.Location!.OriginalString.ShouldBe($"/direct-du-soir/{what}?after=0");

        using var missing = await site.Client.GetAsync($"/rien-du-tout/{what}?after=0", HttpCompletionOption.ResponseHeadersRead);
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_is_in_no_stream_and_no_answer()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var stream = await site.Follow("/direct-du-jour/stream");
        await site.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Un brouillon secret.", "Rien.")));
        await site.Publish(blog, "Publié.");

        var change = await stream.NextAsync();

        change.Data.ShouldContain("Publié.");
        change.Data.ShouldNotContain("secret");
        (await site.Client.GetStringAsync("/direct-du-jour/changes?after=0")).ShouldNotContain("secret");
    }

    private static async Task<JsonElement> Poll(LiveSite site, string address) => JsonDocument.Parse(await site.Client.GetStringAsync(address)).RootElement;
}
