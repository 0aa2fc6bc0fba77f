using System.Globalization;
using System.Net.Sockets;
using System.Text;
using LiveBlog.Web.Server;
using Microsoft.AspNetCore.Connections.Features;

namespace LiveBlog.Web.Live;

/// <summary>The connection that a stream goes out on, and the head of the answer.</summary>
internal static class StreamConnection
{
    /// <summary>
    /// The socket of the request's connection if a stream can be written to it past the server: plain HTTP/1, and the server has written
    /// nothing to the connection yet, since what it has written may still wait in its own buffers. Null for all others.
    /// </summary>
    public static Socket? UntouchedSocket(HttpContext context) =>
        context.Request.Protocol.StartsWith("HTTP/1.", StringComparison.Ordinal)
        && context.Features.Get<ITlsHandshakeFeature>() is null
        && IsFirstRequest(context)
            ? context.Features.Get<IConnectionSocketFeature>()?.Socket
            : null;

    /// <summary>Bounds what the kernel keeps for a reader who does not take it, in bytes.</summary>
    public static void CapSendBuffer(HttpContext context, int bytes)
    {
        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
        {
            socket.SendBufferSize = bytes;
        }
    }

    /// <summary>The headers of a stream.</summary>
    public static void PutHeaders(IHeaderDictionary headers, HttpContext context)
    {
        headers.ContentType = "text/event-stream";
        headers["X-Accel-Buffering"] = "no";
        SecurityHeaders.Put(headers, context);
        headers.CacheControl = "no-store, no-transform";
    }

    /// <summary>The head of an answer that ends with its connection, and its first words.</summary>
    public static byte[] Head(HttpContext context, byte[] firstWords)
    {
        var headers = new HeaderDictionary();
        PutHeaders(headers, context);
        var head = new StringBuilder("HTTP/1.1 200 OK\r\nConnection: close\r\n")
            .Append(CultureInfo.InvariantCulture, $"Date: {DateTimeOffset.UtcNow:r}\r\n");
        foreach (var (name, value) in headers)
        {
            head.Append(name).Append(": ").Append(value.ToString()).Append("\r\n");
        }

        return [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. firstWords];
    }

    /// <summary>Waits until the reader has closed the connection, and no longer than <paramref name="atMost"/>.</summary>
    public static async Task GoneAsync(HttpContext context, TimeSpan atMost)
    {
        try
        {
            await Task.Delay(atMost, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // As it should be.
        }
    }

    // Kestrel numbers the requests of a connection from 1. Were it to name them otherwise, none would be the first: slower, and as right.
    private static bool IsFirstRequest(HttpContext context) => context.TraceIdentifier == $"{context.Connection.Id}:00000001";
}
