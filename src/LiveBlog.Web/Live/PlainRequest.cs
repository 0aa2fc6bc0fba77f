using System.Text;
using LiveBlog.Web.Reader;

namespace LiveBlog.Web.Live;

/// <summary>
/// A request for a stream as browsers and proxies send it over plain HTTP/1 (RFC 9112). Reads what is common and nothing else: whatever is
/// unusual, or wrong, is for the server itself, which has rules for all of it.
/// </summary>
/// <param name="Slug">The blog's address.</param>
/// <param name="LastEventId">The header of that name; null without one.</param>
/// <param name="After">The parameter <c>after</c>; null without one.</param>
/// <param name="ForwardedFor">The header <c>X-Forwarded-For</c>; empty without one.</param>
/// <param name="ForwardedProto">The header <c>X-Forwarded-Proto</c>; empty without one.</param>
public sealed record PlainRequest(string Slug, string? LastEventId, string? After, string ForwardedFor, string ForwardedProto)
{
    private const string Ending = "/stream";
    private const string Parameter = "?after=";

    /// <summary>The request that <paramref name="bytes"/> are, from first to last; null if they are not all of one, or of no such one.</summary>
    public static PlainRequest? Parse(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("GET /"u8) || !bytes.EndsWith("\r\n\r\n"u8) || bytes.IndexOf("\r\n\r\n"u8) != bytes.Length - 4 || !Ascii.IsValid(bytes))
        {
            return null;
        }

        var lines = Encoding.ASCII.GetString(bytes[..^4]).Split("\r\n");
        if (lines[0].Split(' ') is not ["GET", ['/', .. var target], "HTTP/1.1" or "HTTP/1.0"] || Parts(target) is not var (slug, after))
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.AsSpan(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || !line.AsSpan(0, colon).ContainsOnlyTokenCharacters() || line.AsSpan().ContainsControl()
                || !headers.TryAdd(line[..colon], line[(colon + 1)..].Trim(' ', '\t')))
            {
                return null;
            }
        }

        return headers.ContainsKey("Host") && !Special.Any(headers.ContainsKey)
            ? new PlainRequest(slug, headers.GetValueOrDefault("Last-Event-ID"), after, headers.GetValueOrDefault("X-Forwarded-For", ""), headers.GetValueOrDefault("X-Forwarded-Proto", ""))
            : null;
    }

    /// <summary>Headers that ask for more than an answer.</summary>
    private static readonly string[] Special = ["Content-Length", "Transfer-Encoding", "Expect", "Upgrade"];

    private static (string Slug, string? After)? Parts(string target)
    {
        var query = target.IndexOf('?', StringComparison.Ordinal);
        var path = query < 0 ? target : target[..query];
        if (!path.EndsWith(Ending, StringComparison.Ordinal) || !SlugConstraint.IsSlug(path[..^Ending.Length]))
        {
            return null;
        }

        var slug = path[..^Ending.Length];
        return query < 0 ? (slug, null)
            : target.AsSpan(query).StartsWith(Parameter, StringComparison.Ordinal) && target.AsSpan(query + Parameter.Length) is var after && !after.ContainsAnyExceptInRange('0', '9')
                ? (slug, after.ToString())
                : null;
    }
}

file static class HeaderLines
{
    private static readonly System.Buffers.SearchValues<char> Token =
        System.Buffers.SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static bool ContainsOnlyTokenCharacters(this ReadOnlySpan<char> name) => !name.ContainsAnyExcept(Token);

    public static bool ContainsControl(this ReadOnlySpan<char> line)
    {
        foreach (var character in line)
        {
            if (char.IsControl(character) && character != '\t')
            {
                return true;
            }
        }

        return false;
    }
}
