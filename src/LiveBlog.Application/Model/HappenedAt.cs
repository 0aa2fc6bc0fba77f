namespace LiveBlog.Application.Model;

/// <summary>How exactly it is known when something happened.</summary>
public enum HappenedPrecision
{
    Minute,
    DayPart,
    Day,
}

/// <summary>A part of the day, as reporters say it.</summary>
public enum DayPart
{
    Night,
    Morning,
    Midday,
    Afternoon,
    Evening,
}

/// <summary>
/// When what an entry tells took place, as exactly as it is known and no more: to the minute, to a part of a day, or to the day.
/// There is never a false 00:00: an instant exists only with minute precision.
/// </summary>
public sealed record HappenedAt
{
    private HappenedAt()
    {
    }

    /// <summary>What is known: the minute, the part of the day, or the day alone.</summary>
    public HappenedPrecision Precision { get; private init; }

    /// <summary>The date on the wall of the blog's zone.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>The part of that day; null unless the precision is <see cref="HappenedPrecision.DayPart"/>.</summary>
    public DayPart? Part { get; private init; }

    /// <summary>The instant in UTC, whole minutes; null unless the precision is <see cref="HappenedPrecision.Minute"/>.</summary>
    public DateTime? Instant { get; private init; }

    /// <summary>To the minute; the day is that of <paramref name="timeZone"/>.</summary>
    public static HappenedAt AtMinute(DateTime utc, string timeZone)
    {
        var minute = new DateTime(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);
        return new() { Precision = HappenedPrecision.Minute, Day = TimeOfBlog.Day(minute, timeZone), Instant = minute };
    }

    /// <summary>To a part of a day.</summary>
    public static HappenedAt During(DateOnly day, DayPart part) =>
        new() { Precision = HappenedPrecision.DayPart, Day = day, Part = part };

    /// <summary>To the day.</summary>
    public static HappenedAt On(DateOnly day) => new() { Precision = HappenedPrecision.Day, Day = day };
}
