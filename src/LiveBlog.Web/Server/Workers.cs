using Microsoft.AspNetCore.Http.Features;

namespace LiveBlog.Web.Server;

/// <summary>
/// Takes a request off the thread that reads and writes connections. Kestrel runs handlers on it (<see cref="Transport"/>), which is
/// fastest for what is answered from memory, before this; all others may wait for the database, which holds the thread that asks,
/// or hash a password, and would keep everybody else's connection waiting with theirs.
/// </summary>
public sealed class Workers(RequestDelegate next)
{
    /// <summary>Goes on with the request on the thread pool, also after each part of its body that arrives later.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is not false)
        {
            context.Request.Body = new WorkersStream(context.Request.Body);
        }

        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await next(context);
    }

    private sealed class WorkersStream(Stream body) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var reading = body.ReadAsync(buffer, cancellationToken);
            if (reading.IsCompletedSuccessfully)
            {
                return reading.Result;
            }

            var arrived = reading.AsTask();
            await ((Task)arrived).ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
            return await arrived;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        // As of the body itself, which refuses it unless it was allowed.
        public override int Read(byte[] buffer, int offset, int count) => body.Read(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
