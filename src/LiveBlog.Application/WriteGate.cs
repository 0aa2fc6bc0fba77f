using System.Diagnostics;

namespace LiveBlog.Application;

/// <summary>
/// Lets one writer at a time through in the whole process. SQLite has one writer anyway; waiting here instead of in the
/// database ends "database is locked", and keeps two connections from ever writing at the same instant.
/// </summary>
public sealed class WriteGate(RecordMetrics metrics) : IDisposable
{
    private readonly SemaphoreSlim semaphore = new(1, 1);

    /// <summary>Waits for its turn; disposing the answer lets the next one through.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        var asked = Stopwatch.GetTimestamp();
        await semaphore.WaitAsync(cancellationToken);
        metrics.Waited(Stopwatch.GetElapsedTime(asked));
        return new Turn(semaphore);
    }

    /// <inheritdoc />
    public void Dispose() => semaphore.Dispose();

    private sealed class Turn(SemaphoreSlim semaphore) : IDisposable
    {
        private SemaphoreSlim? held = semaphore;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
