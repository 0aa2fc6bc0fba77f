using System.Runtime.InteropServices;
using System.Text.Json;

namespace LiveBlog.Load.Measures;

/// <summary>A server for another load client, until it is interrupted.</summary>
internal sealed class Serve : IMeasure
{
    public async Task<object> RunAsync(Options options)
    {
        using var server = new Server(Checkout.Server(options));
        await server.StartWithDemonstrationAsync();
        using var publisher = new Publisher(server);
        using var until = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            stream = $"{server.Address}/{Server.Blog}/stream",
            publish = $"{server.Address}/api/v1/blogs/{Server.Blog}/entries",
            token = server.Token,
            process = server.Id,
        }));
        try
        {
            var every = options.Count("every", 0);
            while (every > 0)
            {
                await publisher.PublishAsync(cancellationToken: until.Token);
                await Task.Delay(every, until.Token);
            }

            await Task.Delay(Timeout.Infinite, until.Token);
        }
        catch (OperationCanceledException)
        {
            // It is over.
        }

        return new { PublishAnsweredMilliseconds = publisher.Answered.Figures() };

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            until.Cancel();
        }
    }
}
