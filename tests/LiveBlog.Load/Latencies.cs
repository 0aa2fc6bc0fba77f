namespace LiveBlog.Load;

/// <summary>Durations, counted in steps of 0.1 ms up to a minute. Many threads may add at once.</summary>
internal sealed class Latencies
{
    private const double StepsPerMillisecond = 10;

    private readonly int[] steps = new int[600_001];

    /// <summary>Counts one.</summary>
    public void Add(TimeSpan latency) =>
        Interlocked.Increment(ref steps[(int)Math.Clamp(latency.TotalMilliseconds * StepsPerMillisecond, 0, steps.Length - 1)]);

    /// <summary>The duration in milliseconds that a share of all was within; null if there are none.</summary>
    public double? At(double share)
    {
        var all = steps.Sum(each => (long)each);
        var wanted = (long)Math.Ceiling(all * share);
        for (var (step, seen) = (0, 0L); all > 0; step++)
        {
            seen += steps[step];
            if (seen >= wanted)
            {
                return step / StepsPerMillisecond;
            }
        }

        return null;
    }

    /// <summary>How it is printed, in milliseconds.</summary>
    public object Figures() => new { P50 = At(0.5), P99 = At(0.99), Most = At(1) };
}
