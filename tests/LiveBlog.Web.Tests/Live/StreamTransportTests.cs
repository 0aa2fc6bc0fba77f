using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using LiveBlog.Application.Blogs;

namespace LiveBlog.Web.Tests.Live;

/// <summary>The stream on each kind of connection, and on connections that behave badly.</summary>
public sealed class StreamTransportTests
{
    // Only a test that fails ever waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("1.1")]
    [InlineData("2.0")]
    public async Task A_stream_over_TLS_brings_each_change_once_whatever_the_version_of_HTTP(string version)
    {
        await using var site = LiveSite.OpenSecure(Version.Parse(version));
        var blog = await site.OpenBlog();
        List<OpenStream> streams = [];
        for (var each = 0; each < 20; each++)
        {
            streams.Add(await site.Follow("/direct-du-jour/stream"));
        }

        streams.ShouldAllBe(stream => stream.Answer.Version == Version.Parse(version));
        await site.Publish(blog, "Un.");
        await site.Publish(blog, "Deux.", new string('x', 235_000));
        foreach (var stream in streams)
        {
            (await stream.NextAsync("change")).Id.ShouldBe("1");
            var second = await stream.NextAsync("change");
            second.Id.ShouldBe("2");
            StreamTests.Fragments(second)["entry-2"].ShouldContain(new string('x', 235_000));
            stream.Dispose();
        }

        using var again = await site.Follow("/direct-du-jour/stream", "1");
        (await again.NextAsync()).Id.ShouldBe("2");
        await site.Send(new EndBlog.Command(blog));
        (await again.RestAsync()).Select(each => each.Name).ShouldBe(["change", "ended"]);
    }

    [Fact]
    public async Task The_first_request_of_a_plain_connection_is_answered_past_the_pipes_and_a_later_one_through_them()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var first = await Connection.OpenAsync(site);
        await first.AskAsync("/direct-du-jour/stream");
        using var later = await Connection.OpenAsync(site);
        await later.AskAsync("/direct-du-jour/changes?after=0");
        await later.UntilAsync("\"next\":5000}");
        await later.AskAsync("/direct-du-jour/stream");

        await first.UntilAsync("event: hello");
        await later.UntilAsync("event: hello");
        await site.Publish(blog, "Un titre.");
        await first.UntilAsync("Un titre.");
        await later.UntilAsync("Un titre.");

        first.Heard.ShouldContain("Connection: close");
        first.Heard.ShouldNotContain("chunked");
        later.Heard.ShouldContain("Transfer-Encoding: chunked");
    }

    [Fact]
    public async Task A_plain_stream_carries_the_headers_that_every_answer_has()
    {
        await using var site = LiveSite.Open();
        await site.OpenBlog();
        using var page = await site.Client.GetAsync("/direct-du-jour/changes?after=0");
        using var stream = await site.Follow("/direct-du-jour/stream");

        var common = page.Headers.Select(header => header.Key).Except(["Cache-Control", "ETag", "Vary", "Transfer-Encoding"]).ToList();
        common.ShouldContain("Content-Security-Policy");
        foreach (var name in common)
        {
            stream.Answer.Headers.Contains(name).ShouldBeTrue(name);
            if (name != "Date")
            {
                stream.Answer.Headers.GetValues(name).ShouldBe(page.Headers.GetValues(name), name);
            }
        }
    }

    [Fact]
    public async Task A_stream_asked_for_in_one_breath_with_a_page_comes_after_the_whole_page()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        await site.Publish(blog, "Long.", new string('x', 300_000));
        using var both = await Connection.OpenAsync(site);

        await both.AskAsync("/direct-du-jour/changes?after=0", "/direct-du-jour/stream?after=0");

        await both.UntilAsync("event: change");
        await both.UntilAsync("\n\n");
        both.Heard.IndexOf("\"next\":5000}", StringComparison.Ordinal).ShouldBeInRange(300_000, both.Heard.IndexOf("event: hello", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_who_stops_and_goes_on_gets_every_byte()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var slow = await Connection.OpenAsync(site, receiveBuffer: 4_096);
        await slow.AskAsync("/direct-du-jour/stream");
        using var good = await site.Follow("/direct-du-jour/stream");

        // More than the kernel keeps for it, so that something is sent in part.
        for (var each = 1; each <= 8; each++)
        {
            await site.Publish(blog, $"Titre {each}.", string.Join("\n\n", Enumerable.Range(0, 1_000).Select(line => $"{each}.{line} ".PadRight(200, 'x'))));
            (await good.NextAsync("change")).Id.ShouldBe($"{each}");
        }

        await slow.UntilAsync("Titre 8.");
        await slow.UntilAsync("\n\n");
        var changes = slow.Heard.Split("\n\n").Where(frame => frame.Contains("event: change", StringComparison.Ordinal)).ToList();
        changes.Count.ShouldBe(8);
        for (var each = 1; each <= 8; each++)
        {
            var html = JsonDocument.Parse(changes[each - 1].Split("\ndata: ")[1]).RootElement.GetProperty("fragments").EnumerateArray()
                .Single(fragment => fragment.GetProperty("id").GetString() == $"entry-{each}").GetProperty("html").GetString()!;
            Enumerable.Range(0, 1_000).ShouldAllBe(line => html.Contains($">{each}.{line} ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("GET /jamais-vu/stream HTTP/1.1\r\nHost: direct.test\r\n\r\n", "HTTP/1.1 404")]
    [InlineData("HEAD /direct-du-jour/stream HTTP/1.1\r\nHost: direct.test\r\n\r\n", "HTTP/1.1 405")]
    [InlineData("GET /direct-du-jour/stream HTTP/1.1\r\n\r\n", "HTTP/1.1 400")]
    [InlineData("GET /direct-du-jour/stream HTTP/1.1\r\nHost: direct.test\r\nA: b\nC d\r\n\r\n", "HTTP/1.1 400")]
    [InlineData("GET /direct-du-jour/stream HTTP/1.1\r\nHost: direct.test\r\nContent-Length: 0\r\n\r\n", "event: hello")]
    [InlineData("GET /%64irect-du-jour/stream HTTP/1.1\r\nHost: direct.test\r\n\r\n", "event: hello")]
    public async Task What_is_no_usual_request_for_a_stream_that_there_is_gets_the_servers_answer(string request, string answer)
    {
        await using var site = LiveSite.Open();
        await site.OpenBlog();
        using var connection = await Connection.OpenAsync(site);

        await connection.SayAsync(request);

        await connection.UntilAsync(answer);
    }

    [Fact]
    public async Task A_request_that_comes_in_pieces_is_answered_all_the_same()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var slow = await Connection.OpenAsync(site);
        await slow.SayAsync("GET /direct-du-jour/stre");
        await site.Publish(blog, "Entre-temps.");

        await slow.SayAsync("am?after=0 HTTP/1.1\r\nHost: direct.test\r\n\r\n");

        await slow.UntilAsync("Entre-temps.");
    }

    [Theory]
    [InlineData("127.0.0.1", "192.0.2.1", "192.0.2.2", true)]
    [InlineData("127.0.0.1", "192.0.2.1", "192.0.2.1", false)]
    [InlineData("127.0.0.1", "192.0.2.1, 127.0.0.1", "192.0.2.2, 127.0.0.1", true)]
    [InlineData("127.0.0.1", "192.0.2.9, 192.0.2.1", "192.0.2.8, 192.0.2.1", false)]
    [InlineData("10.0.0.1", "192.0.2.1", "192.0.2.2", false)]
    public async Task Streams_are_counted_for_whom_a_known_proxy_names_and_nobody_else(string proxy, string first, string second, bool areTwoReaders)
    {
        await using var site = LiveSite.Open(live => live.StreamsPerAddress = 1, proxy: proxy);
        await site.OpenBlog();
        using var one = await Connection.OpenAsync(site);
        await one.SayAsync($"GET /direct-du-jour/stream HTTP/1.1\r\nHost: direct.test\r\nX-Forwarded-For: {first}\r\nX-Forwarded-Proto: https\r\n\r\n");
        await one.UntilAsync("event: hello");
        one.Heard.Contains("Strict-Transport-Security", StringComparison.Ordinal).ShouldBe(proxy == "127.0.0.1");
        using var other = await Connection.OpenAsync(site);

        await other.SayAsync($"GET /direct-du-jour/stream HTTP/1.1\r\nHost: direct.test\r\nX-Forwarded-For: {second}\r\n\r\n");

        await other.UntilAsync(areTwoReaders ? "event: hello" : "HTTP/1.1 429");
    }

    [Fact]
    public async Task A_reader_who_hangs_up_is_forgotten()
    {
        await using var site = LiveSite.Open();
        await site.OpenBlog();
        var broadcast = await site.Broadcasts.FindAsync("direct-du-jour", CancellationToken.None);
        using (var reader = await Connection.OpenAsync(site))
        {
            await reader.AskAsync("/direct-du-jour/stream");
            await reader.UntilAsync("event: hello");
            await StreamTests.Eventually(() => Task.FromResult(broadcast.Followers == 1));
        }

        await StreamTests.Eventually(() => Task.FromResult(broadcast.Followers == 0));
    }

    [Fact]
    public async Task Beyond_what_the_process_takes_readers_are_given_the_changes_to_poll()
    {
        await using var site = LiveSite.Open(live => live.MostStreams = 1);
        var blog = await site.OpenBlog();
        await site.Publish(blog);
        await site.Publish(blog);
        var first = await site.Follow("/direct-du-jour/stream");

        using (var second = await site.Ask("/direct-du-jour/stream", "1"))
        {
            second.Answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            second.Answer.Headers.GetValues("LiveBlog-Follow").ShouldBe(["poll"]);
            second.Answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
            second.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            var changes = JsonDocument.Parse(await second.Answer.Content.ReadAsStringAsync()).RootElement;
            changes.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("sequence").GetInt64()).ShouldContain(2);
            changes.GetProperty("next").GetInt64().ShouldBeGreaterThan(0);
        }

        first.Dispose();
        await StreamTests.Eventually(async () =>
        {
            using var again = await site.Ask("/direct-du-jour/stream");
            return again.Answer.Content.Headers.ContentType!.MediaType == "text/event-stream";
        });
    }

    [Fact]
    public async Task A_thousand_connections_that_say_nothing_or_half_a_word_hurt_nobody()
    {
        await using var site = LiveSite.Open();
        var blog = await site.OpenBlog();
        using var stream = await site.Follow("/direct-du-jour/stream");
        List<Connection> silent = [];
        for (var each = 0; each < 1_000; each++)
        {
            silent.Add(await Connection.OpenAsync(site));
            if (each % 2 == 0)
            {
                await silent[^1].SayAsync("GET /direct-du-jour/stream HTTP/1.1\r\nHos");
            }
        }

        await site.Publish(blog);

        (await stream.NextAsync("change")).Id.ShouldBe("1");
        (await site.Client.GetAsync("/direct-du-jour")).StatusCode.ShouldBe(HttpStatusCode.OK);
        silent.ForEach(connection => connection.Dispose());
    }

    /// <summary>A connection as it is, without a client that knows better.</summary>
    private sealed class Connection : IDisposable
    {
        private readonly Socket socket;
        private readonly byte[] buffer = new byte[64 * 1024];
        private readonly StringBuilder heard = new();
        private int searched;

        private Connection(Socket socket) => this.socket = socket;

        /// <summary>All that has come.</summary>
        public string Heard => heard.ToString();

        public static async Task<Connection> OpenAsync(LiveSite site, int receiveBuffer = 64 * 1024)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = receiveBuffer };
            await socket.ConnectAsync(IPAddress.Loopback, site.Address.Port);
            return new Connection(socket);
        }

        public Task AskAsync(params string[] addresses) => SayAsync(string.Concat(addresses.Select(address => $"GET {address} HTTP/1.1\r\nHost: direct.test\r\n\r\n")));

        public async Task SayAsync(string words) => await socket.SendAsync(Encoding.ASCII.GetBytes(words));

        /// <summary>Reads on until these words have come, after those that were waited for before.</summary>
        public async Task UntilAsync(string words)
        {
            int found;
            while ((found = heard.ToString(searched, heard.Length - searched).IndexOf(words, StringComparison.Ordinal)) < 0)
            {
                var read = await socket.ReceiveAsync(buffer).WaitAsync(Patience);
                read.ShouldBeGreaterThan(0, $"The connection ended before: {words}");
                heard.Append(Encoding.UTF8.GetString(buffer, 0, read));
            }

            searched += found + words.Length;
        }

        public void Dispose() => socket.Dispose();
    }
}
