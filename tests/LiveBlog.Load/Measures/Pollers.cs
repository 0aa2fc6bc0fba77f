using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LiveBlog.Load.Measures;

/// <summary>What reaches the server when any number of readers poll through a cache that is set up as the operator's guide says.</summary>
internal sealed class Pollers : IMeasure
{
    public async Task<object> RunAsync(Options options)
    {
        Machine.Need("nginx", "nginx");
        var time = TimeSpan.FromSeconds(options.Count("seconds", 30));
        var figures = Machine.FreePort();
        using var server = new Server(Checkout.Server(options), $"--Metrics:Address=http://127.0.0.1:{figures}");
        await server.StartWithDemonstrationAsync();
        var port = Machine.FreePort();
        using var nginx = new Nginx($$"""
            proxy_cache_path cache keys_zone=liveblog:10m max_size=1g inactive=10m use_temp_path=off;
            server {
                listen 127.0.0.1:{{port}} backlog=4096;
                location ~ ^/[a-z0-9-]+/changes$ {
                    proxy_pass http://127.0.0.1:{{server.Port}};
                    proxy_cache liveblog;
                    proxy_cache_lock on;
                    proxy_cache_revalidate on;
                    proxy_cache_use_stale updating error timeout;
                    proxy_cache_background_update on;
                }
            }
            """);
        var rounds = new List<object>();
        foreach (var pollers in new[] { 1, 100, 10_000 })
        {
            Console.Error.WriteLine($"{pollers} pollers…");
            rounds.Add(await RunAsync(server, port, figures, pollers, time));
        }

        return rounds;
    }

    private static async Task<object> RunAsync(Server server, int port, int figures, int pollers, TimeSpan time)
    {
        using var publisher = new Publisher(server);
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 200 }) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        using var until = new CancellationTokenSource(time);
        var (from, before, asked, lost) = (await server.LastAsync(), await ReachedAsync(figures), 0, 0);
        var publishing = Task.Run(async () =>
        {
            while (!until.IsCancellationRequested)
            {
                await publisher.PublishAsync();
                await Task.Delay(1000);
            }
        });

        // Each begins at a moment of its own, as people do.
        var polling = Enumerable.Range(0, pollers).Select(_ => Task.Run(async () =>
        {
            await Task.Delay(TimeSpan.FromSeconds(5 * Random.Shared.NextDouble()));
            var (last, after) = (from, from);
            while (true)
            {
                Interlocked.Increment(ref asked);
                using var answer = JsonDocument.Parse(await http.GetByteArrayAsync(string.Create(CultureInfo.InvariantCulture, $"/{Server.Blog}/changes?after={after}")));
                var root = answer.RootElement;
                foreach (var change in root.GetProperty("changes").EnumerateArray())
                {
                    if (change.GetProperty("sequence").GetInt64() is var sequence && sequence > last)
                    {
                        Interlocked.Add(ref lost, (int)(sequence - last - 1));
                        last = sequence;
                    }
                }

                after = root.GetProperty("after").GetInt64();
                var next = root.GetProperty("next").GetInt32();
                if (next > 0 && until.IsCancellationRequested)
                {
                    return last;
                }

                await Task.Delay(next);
            }
        })).ToArray();
        await publishing;
        var reached = await Task.WhenAll(polling);
        var (counted, end) = (await ReachedAsync(figures), await server.LastAsync());
        return new { Pollers = pollers, Asked = asked, ReachedTheServer = counted - before, Changes = end - from, Lost = lost, FurthestBehind = end - reached.Min() };
    }

    /// <summary>Polls that the server itself answered, as it counts them.</summary>
    private static async Task<long> ReachedAsync(int figures)
    {
        using var http = new HttpClient();
        var told = await http.GetStringAsync(new Uri($"http://127.0.0.1:{figures}/metrics"));
        return Regex.Match(told, @"^liveblog_polls_total(?:\{[^}]*\})? (\d+)", RegexOptions.Multiline) is { Success: true } polls ? long.Parse(polls.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
    }
}
