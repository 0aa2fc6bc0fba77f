namespace LiveBlog.Web.Live;

/// <summary>One going along of an audience, at which everybody is sent what there is. Several threads may share it: each takes a stretch at a time.</summary>
/// <param name="audience">Who is passed: those who are there when the first thread joins.</param>
/// <param name="from">When the oldest of the news was committed: a timestamp of <see cref="System.Diagnostics.Stopwatch"/>; 0 if there is none.</param>
public sealed class Pass(Audience audience, long from)
{
    /// <summary>How many readers a thread takes at a time: few enough that all end together, enough that taking costs nothing.</summary>
    public const int Stretch = 64;

    private readonly Lock door = new();
    private Follower[]? followers;
    private int taken;
    private int passed;
    private int delivered;

    /// <summary>When the oldest of the news was committed.</summary>
    public long From { get; } = from;

    /// <summary>How many changes went out so far, counted once for each reader.</summary>
    public int Delivered => Volatile.Read(ref delivered);

    /// <summary>Takes part until nobody is left to be passed.</summary>
    /// <returns>How many changes went out meanwhile by this thread, and whether it was the last to be done.</returns>
    internal (int Delivered, bool IsLast) Join()
    {
        var (all, mine, isLast) = (Begin(), 0, false);
        int start;
        while ((start = Interlocked.Add(ref taken, Stretch) - Stretch) < all.Length)
        {
            var (end, here) = (Math.Min(start + Stretch, all.Length), 0);
            for (var each = start; each < end; each++)
            {
                all[each].Advance();
                here += all[each].TakeDelivered();
            }

            mine += here;
            Interlocked.Add(ref delivered, here);
            isLast = Interlocked.Add(ref passed, end - start) == all.Length;
        }

        return (mine, isLast);
    }

    private Follower[] Begin()
    {
        lock (door)
        {
            return followers ??= audience.Begin(this);
        }
    }
}
