using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Live;

public sealed class StreamTests
{
    [Fact]
    public async Task A_stream_says_hello_at_once_and_asks_proxies_to_let_it_through()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        await site.Publish(blog);

        using var stream = await site.Ask("/direct-du-jour/stream");

        stream.Answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        stream.Answer.Headers.GetValues("X-Accel-Buffering").ShouldBe(["no"]);
        stream.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var hello = await stream.NextAsync();
        hello.Name.ShouldBe("hello");
        hello.Id.ShouldBe("1");
        hello.Data.ShouldBe("""{"sequence":1,"followers":1,"heartbeat":15000}""");
    }

    [Fact]
    public async Task A_change_reaches_every_open_stream_as_the_page_shows_it()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var first = await site.Follow("/direct-du-jour/stream");
        using var second = await site.Follow("/direct-du-jour/stream");
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        await site.Publish(blog, "Un accord est trouvé.", "Les otages seront libérés *demain*.");

        foreach (var stream in new[] { first, second })
        {
            var change = await stream.NextAsync("change");
            change.Id.ShouldBe("1");
            var data = JsonDocument.Parse(change.Data).RootElement;
            data.GetProperty("sequence").GetInt64().ShouldBe(1);
            data.GetProperty("kind").GetString().ShouldBe("published");
            data.GetProperty("number").GetInt32().ShouldBe(1);
            Fragments(change).Keys.ShouldBe(["entry-1", "blog-updated"], ignoreOrder: true);
            (await site.Client.GetStringAsync("/direct-du-jour")).ShouldContain(Fragments(change)["entry-1"].Trim());
        }
    }

    [Theory]
    [InlineData("/direct-du-jour/stream", "2")]
    [InlineData("/direct-du-jour/stream?after=2", null)]
    [InlineData("/direct-du-jour/stream?after=4", "2")]
    public async Task A_reader_who_comes_back_gets_exactly_what_was_missed(string address, string? lastEventId)
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        for (var each = 0; each < 5; each++)
        {
            await site.Publish(blog);
        }

        using var stream = await site.Follow(address, lastEventId);
        await site.Publish(blog);

        foreach (var expected in new[] { "3", "4", "5", "6" })
        {
            (await stream.NextAsync()).Id.ShouldBe(expected);
        }
    }

    [Fact]
    public async Task A_reader_comes_back_to_another_server_process_and_misses_nothing()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var before = await site.Follow("/direct-du-jour/stream");
        await site.Publish(blog, "Un.");
        (await before.NextAsync()).Id.ShouldBe("1");

        await site.StopAsync();
        (await before.RestAsync()).ShouldBeEmpty();
        site.Start();
        await site.Publish(blog, "Deux.");
        using var after = await site.Follow("/direct-du-jour/stream", "1");

        (await after.NextAsync()).Id.ShouldBe("2");
    }

    [Theory]
    [InlineData("1000000")]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999999")]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("1; DROP TABLE Changes")]
    [InlineData("1,1")]
    public async Task A_cursor_of_no_log_is_answered_with_a_reset_and_the_end(string lastEventId)
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        await site.Publish(blog);

        using var stream = await site.Follow("/direct-du-jour/stream", lastEventId);

        (await stream.RestAsync()).Select(each => each.Name).ShouldBe(["reset"]);
    }

    [Fact]
    public async Task A_reader_too_far_behind_is_answered_with_a_reset()
    {
        await using var site = LiveSite.Open(live => live.RingLength = 4);
        var blog = await site.OpenBlog();
        for (var each = 0; each < 6; each++)
        {
            await site.Publish(blog);
        }

        using (var within = await site.Follow("/direct-du-jour/stream", "2"))
        {
            (await within.NextAsync()).Id.ShouldBe("3");
        }

        using var stream = await site.Follow("/direct-du-jour/stream", "1");
        (await stream.RestAsync()).Select(each => each.Name).ShouldBe(["reset"]);
    }

    [Fact]
    public async Task A_header_of_100_KB_hurts_nobody_else()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var stream = await site.Follow("/direct-du-jour/stream");

        using var refused = await site.Ask("/direct-du-jour/stream", new string('7', 100_000));
        refused.Answer.StatusCode.ShouldBe(HttpStatusCode.RequestHeaderFieldsTooLarge);

        await site.Publish(blog);
        (await stream.NextAsync()).Id.ShouldBe("1");
    }

    [Fact]
    public async Task A_blog_redrawn_is_loaded_anew_by_everybody()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        using var stream = await site.Follow("/direct-du-jour/stream");

        await site.Send(new ChangeBlog.Command(blog, new BlogDraft("direct-du-soir", "Le direct du soir", "", Language.English, "Europe/London")));

        (await stream.RestAsync()).Select(each => each.Name).ShouldBe(["reset"]);
        using var behind = await site.Follow("/direct-du-soir/stream", "1");
        (await behind.RestAsync()).Select(each => each.Name).ShouldBe(["reset"]);
        using var anew = await site.Follow("/direct-du-soir/stream", "2");
        await site.Publish(blog);
        (await anew.NextAsync()).Id.ShouldBe("3");
    }

    [Fact]
    public async Task Every_stream_shows_a_sign_of_life_and_is_told_how_many_follow()
    {
        await using var site = LiveSite.Open();
        await site.OpenBlog();
        using var first = await site.Follow("/direct-du-jour/stream");
        using var second = await site.Follow("/direct-du-jour/stream");

        await site.BeatAsync();
        (await first.NextAsync()).ShouldBe(new StreamEvent(null, "followers", """{"count":2}"""));
        (await first.NextAsync()).Name.ShouldBe(":");
        (await second.NextAsync("followers")).Data.ShouldBe("""{"count":2}""");

        await site.BeatAsync();
        (await first.NextAsync()).Name.ShouldBe(":");
    }

    [Fact]
    public async Task A_change_whose_wake_up_was_lost_comes_with_the_next_heartbeat()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var stream = await site.Follow("/direct-du-jour/stream");
        await site.SendFromElsewhere(LiveSite.Publication(blog, "D'ailleurs."));

        await site.BeatAsync();

        var change = await stream.NextAsync("change");
        change.Id.ShouldBe("1");
        Fragments(change)["entry-1"].ShouldContain("D'ailleurs.".Replace("'", "&#x27;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_ended_coverage_says_so_and_then_has_nothing_to_stream()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        using var stream = await site.Follow("/direct-du-jour/stream");

        await site.Send(new EndBlog.Command(blog));

        (await stream.RestAsync()).Select(each => (each.Id, each.Name)).ShouldBe([("2", "change"), (null, "ended")]);
        using var missed = await site.Follow("/direct-du-jour/stream", "1");
        (await missed.RestAsync()).Select(each => (each.Id, each.Name)).ShouldBe([("2", "change"), (null, "ended")]);
        using var complete = await site.Ask("/direct-du-jour/stream", "2");
        complete.Answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var unasked = await site.Ask("/direct-du-jour/stream");
        unasked.Answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await site.Send(new ReopenBlog.Command(blog));
        using var reopened = await site.Follow("/direct-du-jour/stream", "2");
        (await reopened.NextAsync()).Id.ShouldBe("3");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_withdrawn_or_erased_is_in_no_replay_and_no_ring(bool erase)
    {
        const string Secret = "palimpseste";
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var open = await site.Follow("/direct-du-jour/stream");
        var entry = (await site.Publish(blog, $"Un {Secret}.", $"Encore {Secret}.")).EntryId;
        await site.Send(new PinEntry.Command(entry));
        await site.Send(new MarkKey.Command(entry));
        var other = (await site.Publish(blog, "Autre chose.")).EntryId;
        await site.Send(new MarkKey.Command(other));
        while ((await open.NextAsync()).Id != "5")
        {
        }

        var broadcast = await site.Broadcasts.FindAsync("direct-du-jour", CancellationToken.None);
        var before = Kept();
        before.ShouldContain(Secret);

        await site.Send<MediatR.Unit>(erase ? new EraseEntry.Command(entry, "Une plainte.") : new WithdrawEntry.Command(entry, "Une erreur."));
        while ((await open.NextAsync()).Id != "7")
        {
        }

        Kept().ShouldNotContain(Secret);
        Kept().ShouldContain("Autre chose.");
        foreach (var cursor in new[] { "0", "1", "2", "3", "4", "5" })
        {
            using var replay = await site.Follow("/direct-du-jour/stream", cursor);
            // To the last change there is: a heartbeat asked for before the stream waits for one never comes.
            var names = new List<StreamEvent>();
            do
            {
                names.Add(await replay.NextAsync());
            }
            while (names[^1].Id != "7");

            names.ShouldAllBe(change => change.Name == "change");
            names.Count.ShouldBe(7 - int.Parse(cursor, System.Globalization.CultureInfo.InvariantCulture));
            string.Concat(names.Select(change => change.Data)).ShouldNotContain(Secret);
            (await site.Client.GetStringAsync($"/direct-du-jour/changes?after={cursor}")).ShouldNotContain(Secret);
        }

        string Kept() => string.Concat(broadcast.Ring.After(broadcast.Ring.Floor)!.Value.Frames.Select(frame => Encoding.UTF8.GetString(frame.Bytes.Span)));
    }

    [Fact]
    public async Task Nothing_is_rendered_while_nobody_follows()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        var broadcast = await site.Broadcasts.FindAsync("direct-du-jour", CancellationToken.None);

        await site.Publish(blog);
        await site.BeatAsync();

        broadcast.Ring.Last.ShouldBe(0);
        using var stream = await site.Follow("/direct-du-jour/stream?after=0");
        (await stream.NextAsync()).Id.ShouldBe("1");
        broadcast.Ring.Last.ShouldBe(1);
    }

    [Fact]
    public async Task A_blog_that_nobody_asks_for_is_forgotten_and_found_again()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        var broadcast = await site.Broadcasts.FindAsync("direct-du-jour", CancellationToken.None);

        for (var minute = 0; minute < 6; minute++)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(1));
            await site.Broadcasts.BeatAsync(CancellationToken.None);
        }

        var again = await site.Broadcasts.FindAsync("direct-du-jour", CancellationToken.None);
        again.ShouldNotBeSameAs(broadcast);
        using var stream = await site.Follow("/direct-du-jour/stream");
        await site.Publish(blog);
        (await stream.NextAsync()).Id.ShouldBe("1");
    }

    [Fact]
    public async Task A_body_of_235_KB_passes_whole()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var stream = await site.Follow("/direct-du-jour/stream");
        var body = string.Join("\n\n", Enumerable.Range(0, 2_350).Select(paragraph => $"{paragraph} ".PadRight(98, 'x')));

        await site.Publish(blog, "Long.", body);

        var html = Fragments(await stream.NextAsync())["entry-1"];
        html.Split("<p>").Length.ShouldBeGreaterThanOrEqualTo(2_350);
        (await site.Client.GetStringAsync("/direct-du-jour")).ShouldContain(html.Trim());
    }

    [Fact]
    public async Task Streams_from_one_address_are_limited_and_given_back()
    {
        await using var site = LiveSite.Open(live => live.StreamsPerAddress = 2);
        await site.OpenBlog();
        using var first = await site.Follow("/direct-du-jour/stream");
        var second = await site.Follow("/direct-du-jour/stream");

        using (var third = await site.Ask("/direct-du-jour/stream"))
        {
            third.Answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            third.Answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(60));
        }

        second.Dispose();
        await Eventually(async () =>
        {
            using var again = await site.Ask("/direct-du-jour/stream");
            return again.Answer.StatusCode is HttpStatusCode.OK;
        });
    }

    [Fact]
    public async Task A_reader_who_takes_nothing_is_cut_off_and_the_others_are_not()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var good = await site.Follow("/direct-du-jour/stream");
        using var stalled = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4_096 };
        await stalled.ConnectAsync(IPAddress.Loopback, site.Address.Port);
        await stalled.SendAsync(Encoding.ASCII.GetBytes("GET /direct-du-jour/stream HTTP/1.1\r\nHost: x\r\n\r\n"));
        var broadcast = await site.Broadcasts.FindAsync("direct-du-jour", CancellationToken.None);
        await Eventually(() => Task.FromResult(broadcast.Followers == 2));

        // More than the kernel's buffers hold.
        var body = string.Join("\n\n", Enumerable.Range(0, 4_000).Select(_ => new string('x', 100)));
        for (var each = 1; each <= 14; each++)
        {
            await site.Publish(blog, $"Long {each}.", body);
            (await good.NextAsync("change")).Id.ShouldBe($"{each}");
        }

        // When the first write got stuck is known to the server alone.
        await Eventually(async () =>
        {
            await site.BeatAsync();
            return broadcast.Followers == 1;
        });
        await site.Publish(blog);
        (await good.NextAsync("change")).Id.ShouldBe("15");
    }

    [Fact]
    public async Task Stopping_waits_for_no_open_stream()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        var streams = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(_ => site.Follow("/direct-du-jour/stream")));
        await site.Publish(blog);

        await site.StopAsync();

        foreach (var stream in streams)
        {
            // What was committed before is not lost, or will be asked for with the cursor of hello.
            (await stream.RestAsync()).Select(each => each.Id).ShouldBeSubsetOf(["1"]);
            stream.Dispose();
        }

        site.Start();
    }

    [Fact]
    public async Task A_stream_that_opens_while_the_server_stops_is_over_at_once()
    {
        await using var site = LiveSite.Open();
        await site.OpenBlog();
        await site.OpenBlog("autre-direct");
        using var open = await site.Follow("/direct-du-jour/stream");

        site.Broadcasts.Stop();

        (await open.RestAsync()).ShouldBeEmpty();
        foreach (var address in new[] { "/direct-du-jour/stream", "/autre-direct/stream" })
        {
            using var late = await site.Follow(address);
            (await late.RestAsync()).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Many_readers_who_come_and_go_miss_nothing_while_several_people_publish()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        const int Entries = 120;
        var readers = Enumerable.Range(1, 25).Select(seed => FollowToTheEndAsync(new Random(seed))).ToList();

        await Parallel.ForAsync(0, 4, async (_, _) =>
        {
            for (var each = 0; each < Entries / 4; each++)
            {
                await site.Publish(blog);
            }
        });

        foreach (var reader in readers)
        {
            (await reader).ShouldBe(Enumerable.Range(1, Entries).Select(sequence => (long)sequence));
        }

        async Task<List<long>> FollowToTheEndAsync(Random random)
        {
            var seen = new List<long>();
            while (seen.Count < Entries)
            {
                using var stream = await site.Follow("/direct-du-jour/stream?after=0", seen.Count > 0 ? $"{seen[^1]}" : null);
                for (var left = random.Next(1, 30); left > 0 && seen.Count < Entries; left--)
                {
                    var change = await stream.NextAsync();
                    change.Name.ShouldBe("change");
                    seen.Add(long.Parse(change.Id!, System.Globalization.CultureInfo.InvariantCulture));
                }
            }

            return seen;
        }
    }

    internal static Dictionary<string, string> Fragments(StreamEvent change) => JsonDocument.Parse(change.Data).RootElement.GetProperty("fragments")
        .EnumerateArray().ToDictionary(each => each.GetProperty("id").GetString()!, each => each.GetProperty("html").GetString()!);

    // For what happens on the server after a client has gone, which nothing tells of.
    internal static async Task Eventually(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!await holds())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
