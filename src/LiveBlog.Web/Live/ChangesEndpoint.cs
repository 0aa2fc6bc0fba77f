using System.Buffers;
using System.Globalization;
using System.Text.Json;
using LiveBlog.Web.Reader;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary><c>GET /{slug}/changes?after=347</c>: the same changes for those whom no stream reaches.</summary>
public static class ChangesEndpoint
{
    /// <summary>
    /// Answers <c>{"sequence":350,"state":"live","next":5000,"reset":false,"changes":[…]}</c>: the changes after the one given, each as the stream
    /// sends it; when to ask again, in milliseconds, null for never; and whether the page is to be loaded anew. May be shared by caches for
    /// a second. 400 when <c>after</c> is not a sequence.
    /// </summary>
    /// <exception cref="Application.Blogs.MovedException">The blog has moved to another address.</exception>
    /// <exception cref="Application.Members.NotFoundException">There is no such blog.</exception>
    public static async Task<IResult> AnswerAsync(string slug, string? after, HttpContext context, Broadcasts broadcasts, IOptions<LiveSettings> options)
    {
        if (!long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var cursor))
        {
            return TypedResults.Problem(
                "Ask for what came after a change with its sequence, such as ?after=347.", statusCode: StatusCodes.Status400BadRequest);
        }

        var broadcast = await broadcasts.FindAsync(slug, context.RequestAborted);
        await broadcast.ReachBackAsync(cursor, context.RequestAborted);
        var document = Document(broadcast, cursor, options.Value.PollEvery);
        context.Response.Headers.CacheControl = "public, max-age=1, stale-while-revalidate=5";
        return TypedResults.Bytes(
            document, "application/json", entityTag: FreshAnswerAttribute.TagOf(document.Span));
    }

    private static ReadOnlyMemory<byte> Document(Broadcast broadcast, long cursor, TimeSpan pollEvery)
    {
        var ring = broadcast.Ring.After(cursor);
        var (sequence, isOver) = ring is { } known ? (known.Sequence, known.IsOver) : (broadcast.Ring.Last, broadcast.Ring.IsOver);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer, Fragment.Writing);
        writer.WriteStartObject();
        writer.WriteNumber("sequence", sequence);
        writer.WriteString("state", isOver ? "ended" : JsonNamingPolicy.CamelCase.ConvertName(broadcast.State.ToString()));
        if (isOver)
        {
            writer.WriteNull("next");
        }
        else
        {
            writer.WriteNumber("next", (long)pollEvery.TotalMilliseconds);
        }

        writer.WriteBoolean("reset", ring is null);
        writer.WriteStartArray("changes");
        foreach (var frame in ring?.Frames ?? [])
        {
            writer.WriteRawValue(frame.Json.Span, skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
