using System.Globalization;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Server;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary><c>GET /{slug}/stream</c>: what changes on a blog's page, as it changes.</summary>
/// <remarks>
/// Answered before the request passes anything else that would wait with it: of ten thousand open streams each holds as little as possible.
/// What is no stream in the end (no such blog, moved, too many) goes on to the endpoint of the same address, and is told there as everything else is.
/// </remarks>
public sealed class StreamEndpoint(Broadcasts broadcasts, StreamLimits limits, PollPace pace, LiveMetrics metrics, IOptions<LiveSettings> options, TimeProvider clock)
{
    /// <summary>The header of an answer that says how to follow from here on, and its value where that is by polling.</summary>
    public const string FollowHeader = "LiveBlog-Follow";

    private const string Ending = "/stream";

    private readonly LiveSettings settings = options.Value;

    /// <summary>Answers requests for a stream that there is; leaves all others to <paramref name="next"/>.</summary>
    public Task AnswerEarlyAsync(HttpContext context, RequestDelegate next) =>
        HttpMethods.IsGet(context.Request.Method) && Slug(context.Request.Path) is { } slug ? AnswerEarlyAsync(slug, context, next) : next(context);

    /// <summary>
    /// Answers 200 and a stream of <c>hello</c>, <c>change</c>, <c>followers</c>, and at the end <c>ended</c> or <c>reset</c>; 204 when the
    /// coverage has ended and the reader has everything; 429 beyond the limit for one address; and when the process has as many streams as it
    /// takes, 200 with <see cref="FollowHeader"/> and what <see cref="ChangesEndpoint"/> answers. The cursor is the header
    /// <c>Last-Event-ID</c>, else <c>?after=</c>, else the newest change.
    /// </summary>
    /// <exception cref="MovedException">The blog has moved to another address.</exception>
    /// <exception cref="NotFoundException">There is no such blog.</exception>
    public async Task AnswerAsync(string slug, HttpContext context)
    {
        var broadcast = await broadcasts.FindAsync(slug, context.RequestAborted);
        var admission = limits.Enter(context.Connection.RemoteIpAddress);
        switch (admission)
        {
            case Admission.AddressFull:
                metrics.StreamAsked(admission);
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "60";
                return;
            case Admission.ProcessFull:
                metrics.StreamAsked(admission);
                // This reader may have a stream the next time: nobody else is to be given her answer.
                var named = Cursor(context.Request, broadcast.Ring.Last);
                var cursor = named < 0 ? named : Segment.Beginning(named);
                await broadcast.ReachBackAsync(cursor, context.RequestAborted);
                var segment = broadcast.SegmentAfter(cursor, pace.Next(), isShared: false);
                metrics.Polled(segment.Changes);
                context.Response.Headers[FollowHeader] = "poll";
                await segment.Answer.SendAsync(context);
                return;
        }

        await FollowAsync(broadcast, context);
    }

    // Two segments, the second of which is "stream"; what the first is worth is for the database to say.
    private static string? Slug(PathString path) =>
        path.Value is { } value && value.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && value.Length > Ending.Length + 1
            && value[1..^Ending.Length] is var slug && SlugConstraint.IsSlug(slug)
            ? slug
            : null;

    private async Task AnswerEarlyAsync(string slug, HttpContext context, RequestDelegate next)
    {
        Broadcast? broadcast = null;
        try
        {
            broadcast = await broadcasts.FindAsync(slug, context.RequestAborted);
        }
        catch (Exception refused) when (refused is MovedException or NotFoundException)
        {
            // Told of where everything is.
        }

        await (broadcast is not null && limits.Enter(context.Connection.RemoteIpAddress) is Admission.Granted
            ? FollowAsync(broadcast, context)
            : next(context));
    }

    private async Task FollowAsync(Broadcast broadcast, HttpContext context)
    {
        try
        {
            var isHttps = context.Request.IsHttps && context.Request.Host.Host is not "localhost";
            var cursor = Cursor(context.Request, broadcast.Ring.Last);
            if (broadcast.State is BlogState.Ended && cursor == broadcast.Ring.Last)
            {
                SecurityHeaders.Put(context.Response.Headers, isHttps);
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }

            // A stream is silent for long: that is no reason to end it, nor to hold its first words back.
            if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate)
            {
                rate.MinDataRate = null;
            }

            context.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
            if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
            {
                socket.SendBufferSize = settings.SendBuffer;
            }

            await broadcast.ReachBackAsync(cursor, context.RequestAborted);
            StreamHead.Put(context.Response.Headers, isHttps);
            var output = new PipeOutput(context.Response.BodyWriter);
            var follower = new Follower(broadcast.Ring, output, cursor, clock);
            await using var aborted = context.RequestAborted.UnsafeRegister(static follower => ((Follower)follower!).Leave(), follower);
            if (!await output.SendAsync(broadcast.Hello(cursor)) || !broadcast.TryFollow(follower))
            {
                // Left, dropped or stopped at this very moment: the reader comes back by itself.
                return;
            }

            var parting = await follower.Parted;
            broadcast.Unfollow(follower);
            if (parting is Parting.CutOff)
            {
                context.Abort();
            }
        }
        finally
        {
            limits.Leave(context.Connection.RemoteIpAddress);
        }
    }

    private static long Cursor(HttpRequest request, long newest) =>
        StreamTexts.Cursor(request.Headers["Last-Event-ID"].FirstOrDefault(), request.Query["after"].FirstOrDefault(), newest);
}
