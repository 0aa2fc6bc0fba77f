using System.Diagnostics;

namespace LiveBlog.Load.Measures;

/// <summary>From publication to all readers: one entry after the other, at a pace, and as fast as all can have them.</summary>
internal sealed class Streams : IMeasure
{
    public async Task<object> RunAsync(Options options)
    {
        var readers = options.Count("readers", 1000);
        var stalled = (int)(readers * options.Share("stalled", 0));
        var (events, interval) = (options.Count("events", 10), options.Count("interval", 1000));
        using var server = new Server(Checkout.Server(options));
        await server.StartWithDemonstrationAsync();
        using var publisher = new Publisher(server);
        for (var each = 0; each < 10; each++)
        {
            await publisher.PublishAsync();
        }

        var empty = Machine.Resident(server.Id);
        using var crowd = new Crowd(server, await server.LastAsync(), readers, stalled);
        await crowd.OpenAsync();
        await Task.Delay(1000);
        var idle = Machine.Resident(server.Id);

        // The first hundred make the code as fast as it gets, and the memory as large.
        var number = 0;
        for (var each = 0; each < 100; each++)
        {
            await Task.WhenAll(publisher.PublishAsync(), crowd.HaveAsync(crowd.Publishing(++number), TimeSpan.FromSeconds(30)));
        }

        var rounds = new List<object>();
        for (var round = 0; round < options.Count("rounds", 1); round++)
        {
            Console.Error.WriteLine($"Round {round + 1}, {crowd.Open} streams…");
            publisher.BeginAnew();
            crowd.BeginAnew();
            for (var each = 0; each < events; each++)
            {
                var pause = Task.Delay(interval);
                crowd.Publishing(++number);
                await publisher.PublishAsync();
                await pause;
            }

            await crowd.HaveAsync(await server.LastAsync(), TimeSpan.FromSeconds(30));
            var (paced, answered) = (crowd.Latencies.Figures(), publisher.Answered.Figures());
            var kernel = Machine.SendMemory(server.Port);

            const int Together = 40;
            var (before, processor, since) = (crowd.Deliveries, Machine.Processor(server.Id), Stopwatch.GetTimestamp());
            for (var each = 0; each < Together; each++)
            {
                var everybody = crowd.HaveAsync(crowd.Publishing(++number), TimeSpan.FromSeconds(30));
                await publisher.PublishAsync();
                if (!await everybody)
                {
                    throw new MeasureException("Not every reader had an entry within 30 seconds.");
                }
            }

            var (elapsed, used, delivered) = (Stopwatch.GetElapsedTime(since), Machine.Processor(server.Id) - processor, crowd.Deliveries - before);
            rounds.Add(new
            {
                PublishToReadMilliseconds = paced,
                PublishAnsweredMilliseconds = answered,
                ClosedLoopDeliveriesPerSecond = Math.Round(delivered / elapsed.TotalSeconds),
                ProcessorMicrosecondsPerDelivery = Math.Round(used.TotalMicroseconds / delivered, 2),
                KernelSendBytesPerStream = kernel is { Length: > 0 } ? new { Median = kernel.Order().ElementAt(kernel.Length / 2), Most = kernel.Max() } : null,
            });
        }

        var after = Machine.Resident(server.Id);
        return new
        {
            Readers = readers,
            Stalled = stalled,
            Open = crowd.Open,
            Behind = crowd.Behind(await server.LastAsync()),
            crowd.Faults,
            ResidentKilobytesPerReader = new { Idle = PerReader(idle - empty), After = PerReader(after - empty) },
            Rounds = rounds,
        };

        double? PerReader(long? bytes) => bytes is { } known ? Math.Round(known / 1024.0 / readers, 1) : null;
    }
}
