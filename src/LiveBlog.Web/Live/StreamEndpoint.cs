using System.Globalization;
using LiveBlog.Application.Model;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary><c>GET /{slug}/stream</c>: what changes on a blog's page, as it changes.</summary>
public static class StreamEndpoint
{
    /// <summary>
    /// Answers 200 and a stream of <c>hello</c>, <c>change</c>, <c>followers</c>, and at the end <c>ended</c> or <c>reset</c>; 204 when the
    /// coverage has ended and the reader has everything; 429 beyond the limit for one address. The cursor is the header
    /// <c>Last-Event-ID</c>, else <c>?after=</c>, else the newest change.
    /// </summary>
    /// <exception cref="Application.Blogs.MovedException">The blog has moved to another address.</exception>
    /// <exception cref="Application.Members.NotFoundException">There is no such blog.</exception>
    public static async Task AnswerAsync(
        string slug, HttpContext context, Broadcasts broadcasts, StreamsPerAddress addresses, IOptions<LiveSettings> options, TimeProvider clock)
    {
        var address = context.Connection.RemoteIpAddress;
        if (!addresses.TryEnter(address))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "60";
            return;
        }

        try
        {
            await FollowAsync(slug, context, broadcasts, options.Value, clock);
        }
        finally
        {
            addresses.Leave(address);
        }
    }

    private static async Task FollowAsync(string slug, HttpContext context, Broadcasts broadcasts, LiveSettings settings, TimeProvider clock)
    {
        var broadcast = await broadcasts.FindAsync(slug, context.RequestAborted);
        var cursor = Cursor(context.Request, broadcast.Ring.Last);
        if (broadcast.State is BlogState.Ended && cursor == broadcast.Ring.Last)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        // A stream is silent for long: that is no reason to end it, nor to hold its first words back.
        if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = null;
        }

        context.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store, no-transform";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        var retry = settings.RetryFrom + ((settings.RetryTo - settings.RetryFrom) * Random.Shared.NextDouble());
        await context.Response.BodyWriter.WriteAsync(
            StreamTexts.Hello(cursor, broadcast.Followers + 1, settings.Heartbeat, retry), context.RequestAborted);

        await broadcast.ReachBackAsync(cursor, context.RequestAborted);
        var follower = new Follower(broadcast.Ring, context.Response.BodyWriter, cursor, clock);
        await using var aborted = context.RequestAborted.UnsafeRegister(static follower => ((Follower)follower!).Leave(), follower);

        // Dropped or stopped at this very moment: the reader comes back by itself.
        if (!broadcast.TryFollow(follower))
        {
            return;
        }

        var parting = await follower.Parted;
        broadcast.Unfollow(follower);
        if (parting is Parting.CutOff)
        {
            context.Abort();
        }
    }

    // What is not a sequence is a cursor of no log, which is answered with a reset.
    private static long Cursor(HttpRequest request, long newest)
    {
        var given = request.Headers["Last-Event-ID"].FirstOrDefault() is { Length: > 0 } id ? id : request.Query["after"].FirstOrDefault();
        return string.IsNullOrEmpty(given) ? newest
            : long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var cursor) ? cursor
            : -1;
    }
}
