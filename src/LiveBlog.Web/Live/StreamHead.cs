using System.Globalization;
using System.Text;
using LiveBlog.Web.Server;

namespace LiveBlog.Web.Live;

/// <summary>The head of a stream's answer.</summary>
internal static class StreamHead
{
    private static readonly string Plain = Text(isHttps: false);
    private static readonly string Secure = Text(isHttps: true);

    /// <summary>Puts its headers among those of an answer.</summary>
    public static void Put(IHeaderDictionary headers, bool isHttps)
    {
        headers.ContentType = "text/event-stream";
        headers["X-Accel-Buffering"] = "no";
        SecurityHeaders.Put(headers, isHttps);
        headers.CacheControl = "no-store, no-transform";
    }

    /// <summary>An answer of HTTP/1.1 that ends with its connection: the head, and the first words of the body.</summary>
    /// <param name="isHttps">Whether the reader's browser speaks TLS to the proxy in front.</param>
    public static byte[] Of(bool isHttps, byte[] firstWords) =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(isHttps ? Secure : Plain)}Date: {DateTimeOffset.UtcNow:r}\r\n\r\n")), .. firstWords];

    private static string Text(bool isHttps)
    {
        var headers = new HeaderDictionary();
        Put(headers, isHttps);
        return $"HTTP/1.1 200 OK\r\nConnection: close\r\n{string.Concat(headers.Select(header => $"{header.Key}: {header.Value}\r\n"))}";
    }
}
