using System.Globalization;

namespace LiveBlog.Web.Accounts;

/// <summary>At most so many tries in so much time, for each key. Kept in memory: one process serves a newsroom.</summary>
public sealed class TryLimit(int tries, TimeSpan window, TimeProvider clock)
{
    /// <summary>Keys held before those that have run out are looked for.</summary>
    private const int ManyKeys = 10_000;

    private readonly Dictionary<string, List<DateTimeOffset>> made = new(StringComparer.Ordinal);
    private readonly Lock guard = new();

    /// <summary>Counts a try.</summary>
    /// <exception cref="TooManyTriesException">There have been too many; this one counts for nothing.</exception>
    public void Take(string key)
    {
        lock (guard)
        {
            var at = clock.GetUtcNow();
            if (made.Count >= ManyKeys)
            {
                ForgetOld(at);
            }

            var times = made.TryGetValue(key, out var before) ? before : made[key] = [];
            times.RemoveAll(time => time <= at - window);
            if (times.Count >= tries)
            {
                throw new TooManyTriesException(times[0] + window - at);
            }

            times.Add(at);
        }
    }

    /// <summary>Takes the last try back: it was right.</summary>
    public void GiveBack(string key)
    {
        lock (guard)
        {
            if (made.TryGetValue(key, out var times) && times.Count > 0)
            {
                times.RemoveAt(times.Count - 1);
            }
        }
    }

    private void ForgetOld(DateTimeOffset at)
    {
        foreach (var key in made.Where(each => each.Value.TrueForAll(time => time <= at - window)).Select(each => each.Key).ToList())
        {
            made.Remove(key);
        }
    }
}

/// <summary>There have been too many tries: 429.</summary>
/// <param name="retryAfter">When the next one is taken.</param>
public sealed class TooManyTriesException(TimeSpan retryAfter) : Exception("There have been too many tries.")
{
    public TimeSpan RetryAfter => retryAfter;

    /// <summary>The same for the header <c>Retry-After</c>.</summary>
    public string RetryAfterSeconds => Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
