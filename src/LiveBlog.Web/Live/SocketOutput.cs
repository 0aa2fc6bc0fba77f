using System.Net.Sockets;

namespace LiveBlog.Web.Live;

/// <summary>
/// A stream over plain HTTP/1, straight to the connection's socket: one system call a change and nothing copied on the way. The answer's head
/// goes this way too, and the body ends with the connection (RFC 9112, 6.3).
/// </summary>
/// <remarks>
/// The socket is the server's: it goes on reading from it, which tells when the reader leaves, and it alone disposes of it. A send
/// beside that is safe, since it counts as a use of the handle for as long as it lasts.
/// </remarks>
public sealed class SocketOutput : IStreamOutput
{
    private readonly Socket socket;
    private readonly Action abort;

    /// <param name="socket">Of a connection on which the server has written nothing, and will write nothing.</param>
    /// <param name="abort">Breaks the connection off.</param>
    public SocketOutput(Socket socket, Action abort)
    {
        (this.socket, this.abort) = (socket, abort);

        // A send that finds no room says so at once. What the server awaits on the socket does not depend on it.
        socket.Blocking = false;
    }

    /// <inheritdoc />
    public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes)
    {
        int sent;
        SocketError error;
        try
        {
            sent = socket.Send(bytes.Span, SocketFlags.None, out error);
        }
        catch (ObjectDisposedException)
        {
            return new ValueTask<bool>(false);
        }

        return error switch
        {
            SocketError.Success when sent == bytes.Length => new ValueTask<bool>(true),
            SocketError.Success or SocketError.WouldBlock => WaitAsync(bytes[sent..]),
            _ => new ValueTask<bool>(false),
        };
    }

    /// <inheritdoc />
    public void Interrupt() => abort();

    private async ValueTask<bool> WaitAsync(ReadOnlyMemory<byte> rest)
    {
        try
        {
            while (rest.Length > 0)
            {
                rest = rest[await socket.SendAsync(rest)..];
            }

            return true;
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            return false;
        }
    }
}
