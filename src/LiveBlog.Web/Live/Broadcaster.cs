using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveBlog.Web.Live;

/// <summary>
/// A thread that passes along audiences when there is news for them, and sends to one reader after the other. There is one a core, each
/// with readers of its own: sending is work for the processor and waits for nobody.
/// </summary>
public sealed class Broadcaster : IDisposable
{
    private readonly BlockingCollection<Audience> waiting = [];
    private readonly Thread thread;
    private readonly LiveMetrics metrics;

    /// <param name="number">Which one it is, from 1.</param>
    public Broadcaster(int number, LiveMetrics metrics)
    {
        this.metrics = metrics;
        thread = new Thread(Serve) { IsBackground = true, Name = $"Broadcaster {number}" };
        thread.Start();
    }

    /// <summary>Puts an audience at the end of those waiting.</summary>
    public void Serve(Audience audience)
    {
        try
        {
            waiting.Add(audience);
        }
        catch (Exception stopped) when (stopped is InvalidOperationException or ObjectDisposedException)
        {
            // The server has stopped, and with it every stream.
        }
    }

    /// <summary>Ends the thread, once it has served who is waiting.</summary>
    public void Dispose()
    {
        waiting.CompleteAdding();
        thread.Join();
        waiting.Dispose();
    }

    private void Serve()
    {
        var passed = Array.Empty<Follower>();
        foreach (var audience in waiting.GetConsumingEnumerable())
        {
            var (delivered, from) = audience.Advance(ref passed);
            if (delivered > 0)
            {
                metrics.Delivered(delivered);
            }

            if (delivered > 0 && from > 0)
            {
                metrics.CommitToWrite(Stopwatch.GetElapsedTime(from));
            }
        }
    }
}
