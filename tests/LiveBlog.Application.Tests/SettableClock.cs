namespace LiveBlog.Application.Tests;

/// <summary>A clock that shows what it is told to.</summary>
public sealed class SettableClock(DateTime utc) : TimeProvider
{
    private DateTime now = utc;

    public override DateTimeOffset GetUtcNow() => new(now);

    public void Advance(TimeSpan by) => now += by;

    public void Set(DateTime utcNow) => now = utcNow;
}
