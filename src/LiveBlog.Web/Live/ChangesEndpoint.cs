using System.Globalization;

namespace LiveBlog.Web.Live;

/// <summary><c>GET /{slug}/changes?after=347</c>: the same changes for those whom no stream reaches.</summary>
/// <remarks>
/// The log is cut into <see cref="Segment"/>s, and each answer ends with one. Those who poll ask for what follows the beginning of the segment that
/// they are in, and drop what they have: so all of them ask at the same few addresses, and a cache in front answers any number of them out of
/// a few requests of its own.
/// </remarks>
public static class ChangesEndpoint
{
    /// <summary>
    /// Answers <c>{"state":"live","reset":false,"since":336,"changes":[…],"sequence":350,"after":336,"next":5000}</c>: the changes after the one given and up to the
    /// end of its segment, each as the stream sends it; since which sequence they are complete, null if from none; the sequence reached with them; what to ask after the next time, and when, in
    /// milliseconds, null for never; and whether a page that has no more than what was named is to be loaded anew. 400 when <c>after</c> is not a sequence.
    /// </summary>
    /// <exception cref="Application.Blogs.MovedException">The blog has moved to another address.</exception>
    /// <exception cref="Application.Members.NotFoundException">There is no such blog.</exception>
    public static async Task AnswerAsync(string slug, string? after, HttpContext context, Broadcasts broadcasts, PollPace pace, LiveMetrics metrics)
    {
        if (!long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var cursor))
        {
            await TypedResults.Problem(
                "Ask for what came after a change with its sequence, such as ?after=347.", statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }

        var broadcast = await broadcasts.FindAsync(slug, context.RequestAborted);
        await broadcast.ReachBackAsync(cursor, context.RequestAborted);
        var segment = broadcast.SegmentAfter(cursor, pace.Next());
        metrics.Polled(segment.Changes);
        await segment.Answer.SendAsync(context);
    }
}
