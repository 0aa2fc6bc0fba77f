using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace LiveBlog.Web.Reader;

/// <summary>
/// An answer to readers as it goes out, with a validator made of what it says. Caches keep it but ask each time, so that nothing
/// withdrawn is shown from one. The tag is weak, since the same answer goes out compressed in several ways.
/// </summary>
public sealed class RenderedAnswer
{
    private readonly byte[] body;
    private readonly string? contentType;
    private readonly string? vary;
    private readonly int status;
    private readonly EntityTagHeaderValue tag;
    private readonly Lazy<byte[]> brotli;
    private readonly Lazy<byte[]> gzip;

    /// <param name="status">The HTTP status.</param>
    /// <param name="contentType">Null for an answer without content.</param>
    /// <param name="vary">What of the request it depends on, beside the encoding; null for nothing.</param>
    /// <param name="body">All of it.</param>
    /// <param name="shows">What it shows if that is one blog and nothing else; null if it may not be kept.</param>
    public RenderedAnswer(int status, string? contentType, string? vary, byte[] body, BlogAtSequence? shows)
    {
        this.status = status;
        this.contentType = contentType;
        this.vary = vary;
        this.body = body;
        Shows = shows;
        tag = TagOf(body);
        brotli = new Lazy<byte[]>(() => Compressed(stream => new BrotliStream(stream, CompressionLevel.Optimal)));
        gzip = new Lazy<byte[]>(() => Compressed(stream => new GZipStream(stream, CompressionLevel.Optimal)));
    }

    /// <summary>What it shows; null if it may not be kept.</summary>
    public BlogAtSequence? Shows { get; }

    /// <summary>Bytes of it before it is compressed.</summary>
    public int Length => body.Length;

    /// <summary>The validator of an answer.</summary>
    public static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> answer) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(answer).AsSpan(0, 12))}\"", isWeak: true);

    /// <summary>The validator of bytes that go out just so; what compresses them on the way makes it a weak one.</summary>
    public static EntityTagHeaderValue StrongTagOf(ReadOnlySpan<byte> answer) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(answer).AsSpan(0, 12))}\"");

    /// <summary>Answers with it, or with 304 if whoever asks has it already.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request.GetTypedHeaders(), context.Response);
        response.StatusCode = status;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = string.IsNullOrEmpty(vary) ? HeaderNames.AcceptEncoding : $"{vary}, {HeaderNames.AcceptEncoding}";
        if (status == StatusCodes.Status200OK)
        {
            response.GetTypedHeaders().ETag = tag;
            if (request.IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                return;
            }
        }

        if (body.Length == 0)
        {
            // A bare status: what comes of it is for others to tell, who can only before anything is sent.
            return;
        }

        var (encoding, bytes) = Encoded(request.AcceptEncoding);
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private (string? Encoding, byte[] Bytes) Encoded(IList<StringWithQualityHeaderValue> accepted)
    {
        bool Accepts(string encoding) => accepted.Any(each => each.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && each.Quality != 0);
        return Accepts("br") ? ("br", brotli.Value) : Accepts("gzip") ? ("gzip", gzip.Value) : (null, body);
    }

    private byte[] Compressed(Func<Stream, Stream> compress)
    {
        using var into = new MemoryStream();
        using (var stream = compress(into))
        {
            stream.Write(body);
        }

        return into.ToArray();
    }
}
