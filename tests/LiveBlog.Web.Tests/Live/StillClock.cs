namespace LiveBlog.Web.Tests.Live;

/// <summary>A clock that stands still until it is moved; its timers then ring.</summary>
public sealed class StillClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = new(2023, 11, 21, 13, 5, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    /// <inheritdoc />
    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        lock (gate)
        {
            alarms.Add(alarm);
        }

        return alarm;
    }

    /// <summary>Moves the hands; what is due rings, in no particular order.</summary>
    public void Advance(TimeSpan by)
    {
        Alarm[] due;
        lock (gate)
        {
            now += by;
            due = [.. alarms.Where(alarm => alarm.IsDue(now))];
        }

        foreach (var alarm in due)
        {
            alarm.Ring();
        }
    }

    private sealed class Alarm(StillClock clock, TimerCallback callback, object? state) : ITimer
    {
        private DateTimeOffset due = DateTimeOffset.MaxValue;
        private TimeSpan every = Timeout.InfiniteTimeSpan;

        public bool IsDue(DateTimeOffset now) => due <= now;

        public void Ring()
        {
            due = every > TimeSpan.Zero ? clock.GetUtcNow() + every : DateTimeOffset.MaxValue;
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            due = dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : clock.GetUtcNow() + dueTime;
            every = period;
            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
