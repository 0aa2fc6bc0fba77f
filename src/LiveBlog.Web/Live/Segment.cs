using System.Buffers;
using System.Text.Json;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;

namespace LiveBlog.Web.Live;

/// <summary>A stretch of a blog's log as those who poll are given it, and caches in between.</summary>
/// <param name="Answer">What goes out, in JSON.</param>
/// <param name="Changes">How many changes are in it.</param>
public sealed record Segment(RenderedAnswer Answer, int Changes)
{
    /// <summary>Changes of a whole one. So few that what is asked for again at the head, with each change, stays small.</summary>
    public const int Length = 16;

    /// <summary>
    /// Of a whole one: about a minute, then asked for again. Never longer, and never "immutable": a wording that is withdrawn leaves the segment it came with,
    /// and has to be gone from every cache within 60 seconds, those included that asked a cache and not us. A few are left for the way.
    /// </summary>
    private const string Whole = "public, max-age=50, must-revalidate";

    /// <summary>Of the one at the head of the log, which grows.</summary>
    private const string Head = "public, max-age=1, stale-while-revalidate=5";

    /// <summary>Of what is one reader's alone, since it is in the place of a stream.</summary>
    private const string Unshared = "no-store";

    /// <summary>Bytes after which one takes in no further change; what is left is asked for at an address of its own.</summary>
    private const int Long = 1024 * 1024;

    /// <summary>Where the segment begins that what follows <paramref name="cursor"/> is in.</summary>
    public static long Beginning(long cursor) => cursor - (cursor % Length);

    /// <summary>What follows <paramref name="cursor"/> in its segment.</summary>
    /// <param name="next">When to ask again, at the head of a log that goes on.</param>
    /// <param name="isShared">Whether caches may keep it.</param>
    public static Segment After(long cursor, FrameRing.Moment ring, BlogState state, TimeSpan next, bool isShared)
    {
        var (beginning, end) = (Beginning(cursor), Beginning(cursor) + Length);

        // What is kept may begin within the segment: who has that much already misses nothing.
        var since = Math.Max(cursor, ring.Floor);
        var isKnown = cursor <= ring.Last && since < end;
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer, Fragment.Writing);
        writer.WriteStartObject();
        writer.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName((ring.IsOver ? BlogState.Ended : state).ToString()));
        writer.WriteBoolean("reset", !isKnown || since > cursor);
        if (isKnown)
        {
            writer.WriteNumber("since", since);
        }
        else
        {
            writer.WriteNull("since");
        }

        writer.WriteStartArray("changes");
        var (sequence, changes) = (isKnown ? since : ring.Last, 0);
        for (; isKnown && sequence < Math.Min(end, ring.Last) && writer.BytesCommitted + writer.BytesPending < Long; changes++)
        {
            writer.WriteRawValue(ring.Slot(++sequence).Json.Span, skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteNumber("sequence", sequence);
        var isWhole = isKnown && sequence == end;
        var isCut = isKnown && sequence < Math.Min(end, ring.Last);
        writer.WriteNumber("after", isWhole || isCut ? sequence : isKnown ? beginning : Beginning(ring.Last));
        if (isWhole || isCut)
        {
            writer.WriteNumber("next", 0);
        }
        else if (ring.IsOver)
        {
            writer.WriteNull("next");
        }
        else
        {
            writer.WriteNumber("next", (long)next.TotalMilliseconds);
        }

        writer.WriteEndObject();
        writer.Flush();
        return new Segment(
            new RenderedAnswer(StatusCodes.Status200OK, "application/json", vary: null, buffer.WrittenSpan.ToArray(), shows: null, !isShared ? Unshared : isWhole ? Whole : Head),
            changes);
    }
}
