namespace LiveBlog.Application.Seeds;

/// <summary>
/// The clock of the demonstration newsroom: it stands where it was last set. Commands take their time from the clock, so
/// that none needs a way to be dated back.
/// </summary>
public sealed class SeedClock : TimeProvider
{
    private DateTime now = DateTime.UnixEpoch;

    /// <summary>Sets the clock to an instant in UTC.</summary>
    public void Set(DateTime utc) => now = DateTime.SpecifyKind(utc, DateTimeKind.Utc);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => now;
}
