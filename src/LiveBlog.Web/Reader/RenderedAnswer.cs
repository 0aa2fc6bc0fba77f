using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using LiveBlog.Web.Server;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LiveBlog.Web.Reader;

/// <summary>
/// An answer to readers as it goes out: rendered once, compressed once in each coding that somebody asked for, each with a strong validator of its
/// own, since a strong one names the very bytes. By itself it lets caches keep it but makes them ask each time, so that nothing withdrawn is
/// shown from one.
/// </summary>
public sealed class RenderedAnswer
{
    /// <summary>Qualities of Brotli: of a page of 70 KB the first takes a millisecond, the second fifty, for a tenth fewer bytes.</summary>
    private const int AtOnce = 5;
    private const int AtLeisure = 11;

    // The largest window that every browser must have, and that HTTP allows.
    private const int BrotliWindow = 22;

    private readonly int status;
    private readonly StringValues contentType;
    private readonly StringValues vary;
    private readonly StringValues cacheControl;
    private readonly string name;
    private readonly Coded identity;
    private readonly Lock compressing = new();
    private Coded? gzip;
    private Coded? brotli;

    /// <param name="status">The HTTP status.</param>
    /// <param name="contentType">Null for an answer without content.</param>
    /// <param name="vary">What of the request it depends on, beside the encoding; null for nothing.</param>
    /// <param name="body">All of it.</param>
    /// <param name="shows">What it shows if that is one blog and nothing else; null if it may not be kept.</param>
    /// <param name="cacheControl">What caches may do with it.</param>
    public RenderedAnswer(int status, string? contentType, string? vary, byte[] body, BlogAtSequence? shows, string cacheControl = "no-cache")
    {
        this.status = status;
        this.contentType = contentType;
        this.vary = string.IsNullOrEmpty(vary) ? HeaderNames.AcceptEncoding : $"{vary}, {HeaderNames.AcceptEncoding}";
        this.cacheControl = cacheControl;
        name = NameOf(body);
        identity = new Coded(body, encoding: null, $"\"{name}\"");
        Shows = shows;
    }

    /// <summary>What it shows; null if it may not be kept.</summary>
    public BlogAtSequence? Shows { get; }

    /// <summary>Who may show it in a frame; null for nobody.</summary>
    public MayBeEmbeddedAttribute? MayBeEmbedded { get; init; }

    /// <summary>Bytes of it in all its codings together.</summary>
    public long Length => identity.Bytes.Length + (Volatile.Read(ref gzip)?.Bytes.Length ?? 0) + (Volatile.Read(ref brotli)?.Bytes.Length ?? 0);

    /// <summary>Is told by how many bytes it grew (or shrank, below 0) when it was compressed. Set by who keeps it, before anybody else has it.</summary>
    internal Action<long>? Grew { get; set; }

    /// <summary>Whether it could be compressed further than it is: it went out as Brotli, made in haste.</summary>
    internal bool IsInHaste => Volatile.Read(ref brotli)?.Tag == HastyTag;

    /// <summary>Answers with it, with 304 if whoever asks has it already, or with 406 if no coding was left to send it in.</summary>
    public Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var coding = AcceptedCodings.Best(request.Headers.AcceptEncoding);
        if (coding is null && status == StatusCodes.Status200OK)
        {
            response.Headers.Vary = vary;
            response.StatusCode = StatusCodes.Status406NotAcceptable;
            response.ContentType = null;
            return Task.CompletedTask;
        }

        var sent = coding ?? ContentCoding.Identity;
        var known = Known(request.Headers.IfNoneMatch, sent);
        return Send(context, known, known is null ? Ready(sent) ?? Compress(sent) : null);
    }

    /// <summary>
    /// The same for an answer that is kept, before any other middleware and without waiting for anything: null, and nothing is done, if it is not yet
    /// there in a coding that was asked for.
    /// </summary>
    public Task? TrySend(HttpContext context)
    {
        if (identity.Bytes.Length == 0 || AcceptedCodings.Best(context.Request.Headers.AcceptEncoding) is not { } coding)
        {
            return null;
        }

        var known = Known(context.Request.Headers.IfNoneMatch, coding);
        var coded = known is null ? Ready(coding) : null;
        if (known is null && coded is null)
        {
            return null;
        }

        SecurityHeaders.Put(context.Response.Headers, SecurityHeaders.IsHttps(context.Request), MayBeEmbedded);
        return Send(context, known, coded);
    }

    /// <summary>Compresses it as far as it goes, in the place of what was compressed in haste.</summary>
    internal void Compress() => Put(ref brotli, Brotli(AtLeisure, LeisurelyTag));

    private string HastyTag => $"\"{name}-br\"";

    private string LeisurelyTag => $"\"{name}-br11\"";

    private string GzipTag => $"\"{name}-gzip\"";

    private Task Send(HttpContext context, string? known, Coded? coded)
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        headers.CacheControl = cacheControl;
        headers.Vary = vary;
        if (coded is null)
        {
            headers.ETag = known;
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.ContentType = default;
            return Task.CompletedTask;
        }

        response.StatusCode = status;
        if (status == StatusCodes.Status200OK)
        {
            headers.ETag = coded.Tag;
        }

        if (coded.Bytes.Length == 0)
        {
            // A bare status: what comes of it is for others to tell, who can only before anything is sent.
            return Task.CompletedTask;
        }

        headers.ContentType = contentType;
        headers.ContentLength = coded.Bytes.Length;
        if (coded.Encoding.Count > 0)
        {
            headers.ContentEncoding = coded.Encoding;
        }

        // Without the token of the request, which would have to be made: who has gone is sent nothing anyway.
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(coded.Bytes, CancellationToken.None).AsTask();
    }

    /// <summary>
    /// Which of the validators that a request has is of this answer in that coding; null for none. One of what was compressed in haste is still good
    /// when it was compressed further since, and goes back as it came: a cache must not take the one's bytes for the other's.
    /// </summary>
    private string? Known(StringValues ifNoneMatch, ContentCoding coding)
    {
        if (ifNoneMatch.Count == 0 || status != StatusCodes.Status200OK || identity.Bytes.Length == 0)
        {
            return null;
        }

        for (var each = 0; each < ifNoneMatch.Count; each++)
        {
            var rest = ifNoneMatch[each].AsSpan();
            while (!(rest = rest.TrimStart(" \t,")).IsEmpty)
            {
                if (rest[0] == '*')
                {
                    return Ready(coding)?.Tag ?? (coding is ContentCoding.Brotli ? HastyTag : GzipTag);
                }

                rest = rest.StartsWith("W/", StringComparison.Ordinal) ? rest[2..] : rest;
                var end = rest is ['"', ..] ? rest[1..].IndexOf('"') : -1;
                if (end < 0)
                {
                    break;
                }

                if (TagIn(rest[..(end + 2)], coding) is { } known)
                {
                    return known;
                }

                rest = rest[(end + 2)..];
            }
        }

        return null;
    }

    private string? TagIn(ReadOnlySpan<char> tag, ContentCoding coding)
    {
        if (Ready(coding) is { } ready && tag.SequenceEqual(ready.Tag))
        {
            return ready.Tag;
        }

        var own = tag.Length > name.Length + 1 && tag[1..].StartsWith(name, StringComparison.Ordinal) ? tag[(name.Length + 1)..^1] : "-";
        return coding is ContentCoding.Gzip && own is "-gzip" ? GzipTag
            : coding is ContentCoding.Brotli && own is "-br" ? HastyTag
            : coding is ContentCoding.Brotli && own is "-br11" ? LeisurelyTag
            : null;
    }

    private Coded? Ready(ContentCoding coding) => coding switch
    {
        _ when identity.Bytes.Length == 0 => identity,
        ContentCoding.Brotli => Volatile.Read(ref brotli),
        ContentCoding.Gzip => Volatile.Read(ref gzip),
        _ => identity,
    };

    private Coded Compress(ContentCoding coding)
    {
        lock (compressing)
        {
            return Ready(coding) ?? (coding is ContentCoding.Brotli ? Put(ref brotli, Brotli(AtOnce, HastyTag)) : Put(ref gzip, Gzip()));
        }
    }

    private Coded Put(ref Coded? place, Coded coded)
    {
        var former = Interlocked.Exchange(ref place, coded);
        Grew?.Invoke(coded.Bytes.Length - (former?.Bytes.Length ?? 0));
        return coded;
    }

    private Coded Brotli(int quality, string tag)
    {
        var into = new byte[BrotliEncoder.GetMaxCompressedLength(identity.Bytes.Length)];
        return BrotliEncoder.TryCompress(identity.Bytes, into, out var length, quality, BrotliWindow)
            ? new Coded(into[..length], "br", tag)
            : throw new InvalidOperationException("What was compressed is longer than it can get.");
    }

    private Coded Gzip()
    {
        using var into = new MemoryStream();
        using (var stream = new GZipStream(into, CompressionLevel.Optimal))
        {
            stream.Write(identity.Bytes);
        }

        return new Coded(into.ToArray(), "gzip", GzipTag);
    }

    // What an answer says makes its name, and with it the library that compresses it, which comes with the runtime: together they make the bytes.
    private static string NameOf(ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(body);
        hash.AppendData(Encoding.UTF8.GetBytes(Environment.Version.ToString()));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12));
    }

    private sealed class Coded(byte[] bytes, string? encoding, string tag)
    {
        public byte[] Bytes => bytes;

        public StringValues Encoding { get; } = encoding;

        public string Tag => tag;
    }
}
