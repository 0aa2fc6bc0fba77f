using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Server;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary>
/// Serves streams on connections of plain HTTP/1 whose first request asks for one, as behind a proxy that ends TLS: before the server makes
/// anything of the connection, so that a reader costs half the memory and half the work. Whatever else comes is left to the server,
/// untouched, from its first byte: so nothing that the server wrote can stand between, and it writes nothing after.
/// </summary>
public sealed class PlainStreams(Broadcasts broadcasts, StreamLimits limits, IOptions<LiveSettings> options, ServerSettings server, TimeProvider clock)
{
    /// <summary>A head longer than this is for the server.</summary>
    private const int LongestHead = 8 * 1024;

    /// <summary>How long to wait for the first bytes; then the server waits on, as long as it waits for anybody.</summary>
    private static readonly TimeSpan FirstBytes = TimeSpan.FromSeconds(10);

    private readonly IPNetwork[] proxies = [.. server.ProxyNetworks];

    /// <summary>Serves the stream that is asked for, or lets <paramref name="next"/> serve the connection.</summary>
    public async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var socket = connection.Features.Get<ITlsHandshakeFeature>() is null ? connection.Features.Get<IConnectionSocketFeature>()?.Socket : null;
        var request = socket is null ? null : await ReadAsync(connection.Transport.Input);
        if (request is null || await FindAsync(request.Slug, connection) is not { } broadcast)
        {
            await next(connection);
            return;
        }

        // Read before anything is decided on it.
        var cursor = StreamTexts.Cursor(request.LastEventId, request.After, broadcast.Ring.Last);
        var address = Address(connection, request, out var isHttps);
        if ((broadcast.State is BlogState.Ended && cursor == broadcast.Ring.Last) || limits.Enter(address) is not Admission.Granted)
        {
            await next(connection);
            return;
        }

        try
        {
            Drop(connection.Transport.Input);
            await FollowAsync(broadcast, cursor, connection, socket!, isHttps);
        }
        finally
        {
            limits.Leave(address);
        }
    }

    /// <summary>The first request, if it is for a stream and has come whole. Either way it is there to be read again.</summary>
    private static async ValueTask<PlainRequest?> ReadAsync(PipeReader input)
    {
        if (!input.TryRead(out var read))
        {
            await using var patience = new Timer(static input => ((PipeReader)input!).CancelPendingRead(), input, FirstBytes, Timeout.InfiniteTimeSpan);
            read = await input.ReadAsync();
        }

        var head = read.Buffer;
        var request = head.IsSingleSegment && head.Length <= LongestHead ? PlainRequest.Parse(head.FirstSpan) : null;
        input.AdvanceTo(head.Start);
        return request;
    }

    /// <summary>Lets go of what was read, and of the memory that it came in.</summary>
    private static void Drop(PipeReader input)
    {
        if (input.TryRead(out var read))
        {
            input.AdvanceTo(read.Buffer.End);
        }
    }

    /// <summary>The broadcast of a blog; null if there is none, which the server's answer tells more of.</summary>
    private async ValueTask<Broadcast?> FindAsync(string slug, ConnectionContext connection)
    {
        try
        {
            return await broadcasts.FindAsync(slug, connection.ConnectionClosed);
        }
        catch (Exception refused) when (refused is MovedException or NotFoundException or OperationCanceledException)
        {
            return null;
        }
    }

    private async Task FollowAsync(Broadcast broadcast, long cursor, ConnectionContext connection, Socket socket, bool isHttps)
    {
        try
        {
            await broadcast.ReachBackAsync(cursor, connection.ConnectionClosed);
            socket.SendBufferSize = options.Value.SendBuffer;
            var output = new SocketOutput(socket, connection.Abort);
            var follower = new Follower(broadcast.Ring, output, cursor, clock);
            await using var closed = connection.ConnectionClosed.UnsafeRegister(static follower => ((Follower)follower!).Leave(), follower);
            if (!await output.SendAsync(StreamHead.Of(isHttps, broadcast.Hello(cursor))) || !broadcast.TryFollow(follower))
            {
                // Left, dropped or stopped at this very moment: the reader comes back by itself.
                return;
            }

            var parting = await follower.Parted;
            broadcast.Unfollow(follower);
            if (parting is Parting.CutOff)
            {
                connection.Abort();
            }
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // She left before it began.
        }
    }

    /// <summary>Whom the stream is for: as the proxies say that are known, one after the other, else whoever opened the connection.</summary>
    private IPAddress? Address(ConnectionContext connection, PlainRequest request, out bool isHttps)
    {
        var address = (connection.RemoteEndPoint as IPEndPoint)?.Address;
        isHttps = IsProxy(address) && request.ForwardedProto.Split(',')[^1].Trim().Equals("https", StringComparison.OrdinalIgnoreCase);
        foreach (var each in request.ForwardedFor.Split(',').Reverse())
        {
            if (!IsProxy(address) || !IPEndPoint.TryParse(each.Trim(), out var forwarded))
            {
                break;
            }

            address = forwarded.Address;
        }

        return address;
    }

    private bool IsProxy(IPAddress? address) => proxies.Length > 0 && address is not null
        && (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address) is var plain && proxies.Any(proxy => proxy.Contains(plain));
}
