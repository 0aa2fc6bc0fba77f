using System.Globalization;
using System.Text;

namespace LiveBlog.Web.Live;

/// <summary>What a stream says besides changes.</summary>
internal static class StreamTexts
{
    /// <summary>Nothing will come any more: do not come back.</summary>
    public static ReadOnlyMemory<byte> Ended { get; } = "event: ended\ndata: {}\n\n"u8.ToArray();

    /// <summary>What you have cannot be brought up to date: load the page anew.</summary>
    public static ReadOnlyMemory<byte> Reset { get; } = "event: reset\ndata: {}\n\n"u8.ToArray();

    /// <summary>
    /// The first words. Their id is the cursor that the stream goes on from, so that a reader cut off before the first change
    /// comes back to the right place.
    /// </summary>
    /// <param name="cursor">The sequence of the last change that the reader has.</param>
    /// <param name="followers">How many streams of the blog are open.</param>
    /// <param name="heartbeat">How often there will be a sign of life.</param>
    /// <param name="retry">How long to wait before coming back.</param>
    public static byte[] Hello(long cursor, int followers, TimeSpan heartbeat, TimeSpan retry) => Encoding.UTF8.GetBytes(
        $$"""
          retry: {{(long)retry.TotalMilliseconds}}
          id: {{cursor}}
          event: hello
          data: {"sequence":{{cursor}},"followers":{{followers}},"heartbeat":{{(long)heartbeat.TotalMilliseconds}}}


          """.ReplaceLineEndings("\n"));

    /// <summary>The cursor that a reader names: the header <c>Last-Event-ID</c>, else <c>?after=</c>, else the newest change; -1 for what is no sequence.</summary>
    public static long Cursor(string? lastEventId, string? after, long newest)
    {
        var given = string.IsNullOrEmpty(lastEventId) ? after : lastEventId;
        return string.IsNullOrEmpty(given) ? newest
            : long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var cursor) ? cursor
            : -1;
    }

    /// <summary>A sign of life; how many follow is said with it when that has changed.</summary>
    public static byte[] Heartbeat(int? followers) => Encoding.UTF8.GetBytes(
        followers is { } count ? $"event: followers\ndata: {{\"count\":{count}}}\n\n:\n\n" : ":\n\n");
}
