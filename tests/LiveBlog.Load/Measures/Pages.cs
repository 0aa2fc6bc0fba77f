using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace LiveBlog.Load.Measures;

/// <summary>
/// The page of a live blog with fifty entries, compressed, asked for on 64 connections: as it is kept, against nginx with the same bytes, against being rendered each
/// time, and while entries are published.
/// </summary>
internal sealed class Pages : IMeasure
{
    private const int Entries = 2_000;

    public async Task<object> RunAsync(Options options)
    {
        Machine.Need("wrk", "wrk");
        var seconds = options.Count("seconds", 4);
        using var server = new Server(Checkout.Server(options));
        await server.StartWithDemonstrationAsync();
        await Fill.AddAsync(server, Entries);
        using var forgetful = new Server(server.Published, "--Pages:KeptBytes=0");
        await forgetful.StartWithRecordOfAsync(server);
        var page = $"{server.Address}/{Server.Blog}";
        var (compressed, whole, tag) = await ReadAsync(page);
        var port = Machine.FreePort();
        using var nginx = new Nginx(
            $"sendfile on; tcp_nopush on; open_file_cache max=1000 inactive=60s; types {{ text/html html; }} server {{ listen 127.0.0.1:{port} reuseport; location / {{ root pages; brotli_static on; }} }}",
            new Dictionary<string, byte[]> { ["page.html"] = whole, ["page.html.br"] = compressed });
        var peer = $"http://127.0.0.1:{port}/page.html";
        using var http = new HttpClient();
        using var probe = new HttpRequestMessage(HttpMethod.Get, peer) { Headers = { { "Accept-Encoding", "br" } } };
        using var probed = await http.SendAsync(probe);
        if (!(await probed.Content.ReadAsByteArrayAsync()).AsSpan().SequenceEqual(compressed))
        {
            throw new MeasureException("nginx does not answer with the bytes that it was given.");
        }

        var peerTag = probed.Headers.ETag!.ToString();

        // Makes the code as fast as it gets.
        Wrk(page, seconds * 8);
        Rendered(forgetful, seconds * 2);
        Wrk(page, seconds, "If-None-Match: " + tag);
        var rounds = new List<Round>();
        for (var round = 0; round < options.Count("rounds", 3); round++)
        {
            rounds.Add(new Round(
                Wrk(page, seconds), Wrk(peer, seconds), Wrk(page, seconds, "If-None-Match: " + tag), Wrk(peer, seconds, "If-None-Match: " + peerTag),
                Rendered(forgetful, seconds), await WhilePublishingAsync(server, page, seconds)));
        }

        return new
        {
            Bytes = whole.Length,
            BytesCompressed = compressed.Length,
            AgainstNginx = Median(round => round.Kept / round.Nginx),
            NotModifiedAgainstNginx = Median(round => round.NotModified / round.NginxNotModified),
            AgainstRenderedEachTime = Median(round => round.Kept / round.Rendered),
            WhileTenEntriesASecond = Median(round => round.WhilePublishing / round.Kept),
            RequestsPerSecond = rounds,
        };

        double Median(Func<Round, double> ratio) => Math.Round(rounds.Select(ratio).Order().ElementAt(rounds.Count / 2), 2);
    }

    /// <summary>The page compressed as far as it goes, which it is when it has rested; the page itself; and its validator.</summary>
    private static async Task<(byte[] Compressed, byte[] Whole, string Tag)> ReadAsync(string page)
    {
        using var http = new HttpClient();
        for (var attempt = 0; attempt < 300; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, page);
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
            using var answer = await http.SendAsync(request);
            if (answer.Headers.ETag?.Tag.Contains("-br11", StringComparison.Ordinal) == true)
            {
                return (await answer.Content.ReadAsByteArrayAsync(), await http.GetByteArrayAsync(new Uri(page)), answer.Headers.ETag.Tag);
            }

            await Task.Delay(100);
        }

        throw new MeasureException("The page did not come to rest.");
    }

    /// <summary>Older pages with as many entries, of a server that keeps none: each is rendered when it is asked for, and sent as it is.</summary>
    private static double Rendered(Server forgetful, int seconds)
    {
        var script = Path.Combine(forgetful.Folder, "older.lua");
        File.WriteAllText(script, $$"""
            local number = 100
            request = function()
              number = number + 1
              if number > {{Entries}} then number = 100 end
              return wrk.format("GET", "/{{Server.Blog}}?before=" .. number, { ["Host"] = "127.0.0.1:{{forgetful.Port}}" })
            end
            """);
        return Wrk("-s", script, "--timeout", "20s", $"-d{seconds}", forgetful.Address);
    }

    private static async Task<double> WhilePublishingAsync(Server server, string page, int seconds)
    {
        using var publisher = new Publisher(server, 600);
        using var until = new CancellationTokenSource();
        var publishing = Task.Run(async () =>
        {
            while (!until.IsCancellationRequested)
            {
                var pause = Task.Delay(100);
                await publisher.PublishAsync();
                await pause;
            }
        });
        var rate = await Task.Run(() => Wrk(page, seconds));
        await until.CancelAsync();
        await publishing;
        return rate;
    }

    /// <summary>Requests a second for the page, compressed.</summary>
    private static double Wrk(string page, int seconds, params string[] headers) =>
        Wrk([$"-d{seconds}", .. headers.Prepend("Accept-Encoding: br").SelectMany(header => new[] { "-H", header }), page]);

    private static double Wrk(params string[] arguments)
    {
        var printed = Machine.Run("wrk", ["-t1", "-c64", .. arguments]);
        if (printed.Contains("Non-2xx", StringComparison.Ordinal) || printed.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new MeasureException(printed);
        }

        return double.Parse(Regex.Match(printed, @"Requests/sec:\s+([0-9.]+)").Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private sealed record Round(double Kept, double Nginx, double NotModified, double NginxNotModified, double Rendered, double WhilePublishing);
}
