using System.Diagnostics;

namespace LiveBlog.Load.Measures;

/// <summary>
/// Nothing is lost and nothing comes twice: while entries are published, half of the readers are cut off, some never read, and the server is stopped once in order
/// and killed once without warning.
/// </summary>
internal sealed class Cuts : IMeasure
{
    public async Task<object> RunAsync(Options options)
    {
        var (readers, seconds, rate) = (options.Count("readers", 1000), options.Count("seconds", 30), options.Count("rate", 20));
        using var server = new Server(Checkout.Server(options));
        await server.StartWithDemonstrationAsync();
        using var publisher = new Publisher(server);
        await publisher.PublishAsync();
        var from = await server.LastAsync();
        using var crowd = new Crowd(server, from, readers, stalled: readers / 20);
        await crowd.OpenAsync();

        using var until = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var published = 0;
        var publishing = Task.Run(async () =>
        {
            while (!until.IsCancellationRequested)
            {
                var pause = Task.Delay(1000 / rate);
                await publisher.PublishAsync(retries: true);
                published++;
                await pause;
            }
        });

        var pauses = TimeSpan.FromSeconds(seconds / 4.0);
        await Task.Delay(pauses);
        crowd.Cut(0.5);
        await Task.Delay(pauses);
        var stopped = await server.StopAsync();
        await server.StartAsync();
        await Task.Delay(pauses);
        await server.KillAsync();
        await server.StartAsync();
        var since = Stopwatch.GetElapsedTime(0);
        await publishing;

        var last = await server.LastAsync();
        var patience = Stopwatch.StartNew();
        while (crowd.Behind(last) > 0 && patience.Elapsed < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(100);
        }

        TimeSpan[] returns;
        lock (crowd.Returns)
        {
            returns = [.. crowd.Returns.Where(each => each > since).Select(each => each - since).Order()];
        }

        return new
        {
            Readers = readers,
            Stalled = readers / 20,
            Acknowledged = published,
            ChangesInTheLog = last - from,
            crowd.Deliveries,
            crowd.Reconnections,
            Behind = crowd.Behind(last),
            crowd.Faults,
            StopWithAllStreamsOpenMilliseconds = Math.Round(stopped.TotalMilliseconds),
            BackAfterTheKillMilliseconds = returns.Length > 0 ? new { First = Math.Round(returns[0].TotalMilliseconds), Last = Math.Round(returns[^1].TotalMilliseconds) } : null,
            MostBackInATenthOfASecond = returns.GroupBy(each => (int)(each.TotalMilliseconds / 100)).Select(group => group.Count()).DefaultIfEmpty().Max(),
        };
    }
}
