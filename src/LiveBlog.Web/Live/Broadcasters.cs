using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveBlog.Web.Live;

/// <summary>
/// The threads that pass along the readers of a blog when there is news, one a core: sending is work for the processor and waits for
/// nobody. They share the readers of a pass, so that the last one is reached as soon as all cores together can, even while other work
/// holds one of them up.
/// </summary>
public sealed class Broadcasters : IDisposable
{
    private readonly BlockingCollection<Pass> waiting = [];
    private readonly Thread[] threads;
    private readonly LiveMetrics metrics;

    /// <param name="metrics">Told of what was sent.</param>
    /// <param name="count">How many threads: one a core.</param>
    public Broadcasters(LiveMetrics metrics, int count)
    {
        this.metrics = metrics;
        threads = [.. Enumerable.Range(1, count).Select(number => new Thread(Serve) { IsBackground = true, Name = $"Broadcaster {number}" })];
        foreach (var thread in threads)
        {
            thread.Start();
        }
    }

    /// <summary>Puts a pass behind those waiting, for as many threads as it has work for.</summary>
    public void Serve(Pass pass, int readers)
    {
        try
        {
            for (var thread = 0; thread < threads.Length && thread * Pass.Stretch < readers; thread++)
            {
                waiting.Add(pass);
            }
        }
        catch (Exception stopped) when (stopped is InvalidOperationException or ObjectDisposedException)
        {
            // The server has stopped, and with it every stream.
        }
    }

    /// <summary>Ends the threads, once they have served who is waiting.</summary>
    public void Dispose()
    {
        waiting.CompleteAdding();
        foreach (var thread in threads)
        {
            thread.Join();
        }

        waiting.Dispose();
    }

    private void Serve()
    {
        foreach (var pass in waiting.GetConsumingEnumerable())
        {
            var (delivered, isLast) = pass.Join();
            if (delivered > 0)
            {
                metrics.Delivered(delivered);
            }

            if (isLast && pass.Delivered > 0 && pass.From > 0)
            {
                metrics.CommitToWrite(Stopwatch.GetElapsedTime(pass.From));
            }
        }
    }
}
