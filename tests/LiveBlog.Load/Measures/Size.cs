using System.Diagnostics;
using System.Globalization;

namespace LiveBlog.Load.Measures;

/// <summary>The first page of a blog, rendered anew each time, with few entries and with many.</summary>
internal sealed class Size : IMeasure
{
    public async Task<object> RunAsync(Options options)
    {
        using var server = new Server(Checkout.Server(options), "--Pages:KeptBytes=0");
        await server.StartWithDemonstrationAsync();
        await Fill.AddAsync(server, 60);
        var rounds = options.Count("rounds", 200);
        await TimeAsync(server, rounds * 10);
        var small = await TimeAsync(server, rounds);
        var entries = options.Count("entries", 20_000);
        await Fill.AddAsync(server, entries);
        await TimeAsync(server, rounds);
        var large = await TimeAsync(server, rounds);
        return new { SmallMilliseconds = small.Figures(), LargeMilliseconds = large.Figures(), Ratio = Math.Round((large.At(0.5) / small.At(0.5)).GetValueOrDefault(), 2) };
    }

    private static async Task<Latencies> TimeAsync(Server server, int times)
    {
        var latencies = new Latencies();
        using var reader = new HttpClient { BaseAddress = new Uri(server.Address) };
        for (var each = 0; each < times; each++)
        {
            var since = Stopwatch.GetTimestamp();
            await reader.GetByteArrayAsync(string.Create(CultureInfo.InvariantCulture, $"/{Server.Blog}"));
            latencies.Add(Stopwatch.GetElapsedTime(since));
        }

        return latencies;
    }
}
