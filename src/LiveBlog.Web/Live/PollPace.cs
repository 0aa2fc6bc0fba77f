using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary>
/// How soon those who poll are to come back: the sooner the less there is to do. Counted is what reaches this process; those whom a cache answers cost
/// nothing and slow nobody down. It changes in few steps, since each is another answer for the caches to hold.
/// </summary>
public sealed class PollPace(IOptions<LiveSettings> options, TimeProvider clock)
{
    private static readonly TimeSpan Counted = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private long since = clock.GetTimestamp();
    private int polls;
    private int step = 1;

    /// <summary>Counts one, and tells when to come back.</summary>
    public TimeSpan Next()
    {
        lock (gate)
        {
            var elapsed = clock.GetElapsedTime(since);
            if (elapsed >= Counted)
            {
                step = (polls / elapsed.TotalSeconds / options.Value.PollsPerSecond) switch
                {
                    <= 1 => 1,
                    <= 2 => 2,
                    <= 4 => 4,
                    _ => 8,
                };
                (since, polls) = (clock.GetTimestamp(), 0);
            }

            polls++;
            return options.Value.PollEvery * step;
        }
    }
}
