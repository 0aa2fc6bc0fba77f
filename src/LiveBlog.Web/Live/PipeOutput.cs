using System.Buffers;
using System.IO.Pipelines;

namespace LiveBlog.Web.Live;

/// <summary>A stream over whatever the server speaks: HTTP/1.1 or 2, with TLS or without.</summary>
/// <param name="pipe">The body of the answer.</param>
public sealed class PipeOutput(PipeWriter pipe) : IStreamOutput
{
    /// <inheritdoc />
    public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes)
    {
        pipe.Write(bytes.Span);
        var flush = pipe.FlushAsync();
        return flush.IsCompletedSuccessfully ? new ValueTask<bool>(IsTaken(flush.Result)) : WaitAsync(flush);
    }

    /// <inheritdoc />
    public void Interrupt() => pipe.CancelPendingFlush();

    private static async ValueTask<bool> WaitAsync(ValueTask<FlushResult> flush) => IsTaken(await flush);

    private static bool IsTaken(FlushResult flush) => !flush.IsCanceled && !flush.IsCompleted;
}
