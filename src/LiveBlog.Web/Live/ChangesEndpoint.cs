using System.Buffers;
using System.Globalization;
using System.Text.Json;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary><c>GET /{slug}/changes?after=347</c>: the same changes for those whom no stream reaches.</summary>
public static class ChangesEndpoint
{
    /// <summary>Bytes after which an answer takes in no further change.</summary>
    private const int Long = 1024 * 1024;

    /// <summary>
    /// Answers <c>{"state":"live","reset":false,"changes":[…],"sequence":350,"next":5000}</c>: the changes after the one given, each as the stream
    /// sends it; the sequence reached with them; when to ask again, in milliseconds, null for never; and whether the page is to be loaded anew. May be shared by caches for
    /// a second. What would be longer than a megabyte is given in parts: then there is more to ask for at once. 400 when <c>after</c> is not a sequence.
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
            document, "application/json", entityTag: RenderedAnswer.TagOf(document.Span));
    }

    private static ReadOnlyMemory<byte> Document(Broadcast broadcast, long cursor, TimeSpan pollEvery)
    {
        var known = broadcast.Ring.After(cursor);
        var (frames, newest, isOver) = known ?? ([], broadcast.Ring.Last, broadcast.Ring.IsOver);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer, Fragment.Writing);
        writer.WriteStartObject();
        writer.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName((isOver ? BlogState.Ended : broadcast.State).ToString()));
        writer.WriteBoolean("reset", known is null);
        writer.WriteStartArray("changes");
        var sequence = known is null ? newest : cursor;
        foreach (var frame in frames.TakeWhile(_ => writer.BytesCommitted + writer.BytesPending < Long))
        {
            writer.WriteRawValue(frame.Json.Span, skipInputValidation: true);
            sequence = frame.Sequence;
        }

        writer.WriteEndArray();
        writer.WriteNumber("sequence", sequence);
        if (sequence < newest)
        {
            writer.WriteNumber("next", 0);
        }
        else if (isOver)
        {
            writer.WriteNull("next");
        }
        else
        {
            writer.WriteNumber("next", (long)pollEvery.TotalMilliseconds);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
