using LiveBlog.Web.Live;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LiveBlog.Web.Server;

/// <summary>
/// How connections are served: what is answered from memory runs on the very thread that the kernel woke, without a hand-over to
/// another. <see cref="Workers"/> takes off it whatever might hold it.
/// </summary>
public static class Transport
{
    private const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>
    /// Asks the runtime to go on inline where a socket is ready. Before the first socket: it reads this once. Whoever set it otherwise
    /// before the start has had a reason.
    /// </summary>
    public static void Prepare()
    {
        if (Environment.GetEnvironmentVariable(InlineCompletions) is null)
        {
            Environment.SetEnvironmentVariable(InlineCompletions, "1");
        }
    }

    /// <summary>Lets plain connections that ask for a stream be served as such.</summary>
    public static void UsePlainStreams(this KestrelServerOptions kestrel) => kestrel.ConfigureEndpointDefaults(listen => listen.Use(next =>
    {
        var streams = listen.ApplicationServices.GetRequiredService<PlainStreams>();
        return connection => streams.ServeAsync(connection, next);
    }));

    /// <summary>Asks the same of Kestrel, and lets a crowd that comes at one moment wait at the door instead of being refused.</summary>
    public static IWebHostBuilder UseInlineTransport(this IWebHostBuilder host) => host.UseSockets(sockets =>
    {
        sockets.UnsafePreferInlineScheduling = true;
        sockets.Backlog = 4_096;
    });
}
