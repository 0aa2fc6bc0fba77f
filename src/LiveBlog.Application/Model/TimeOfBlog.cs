namespace LiveBlog.Application.Model;

/// <summary>Instants as a blog shows them: on the wall clock of its IANA zone. Instants are UTC everywhere else.</summary>
public static class TimeOfBlog
{
    /// <summary>Whether <paramref name="timeZone"/> is an IANA zone id that this machine knows (<c>Europe/Paris</c>).</summary>
    public static bool IsKnown(string? timeZone) =>
        timeZone is { Length: > 0 } && (timeZone == "UTC" || (timeZone.Contains('/', StringComparison.Ordinal) && !timeZone.StartsWith("posix/", StringComparison.Ordinal) && !timeZone.StartsWith("right/", StringComparison.Ordinal)))
        && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _);

    /// <summary>The wall clock of <paramref name="timeZone"/> at <paramref name="utc"/>, with its offset that day.</summary>
    public static DateTimeOffset Local(DateTime utc, string timeZone) =>
        TimeZoneInfo.ConvertTime(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)), Find(timeZone));

    /// <summary>The date on the wall of <paramref name="timeZone"/> at <paramref name="utc"/>.</summary>
    public static DateOnly Day(DateTime utc, string timeZone) => DateOnly.FromDateTime(Local(utc, timeZone).DateTime);

    /// <summary>
    /// The instants at which the wall clock of <paramref name="timeZone"/> shows <paramref name="local"/>: none in the hour that
    /// is skipped in spring, two (the earlier first) in the hour that is lived twice in autumn, otherwise one.
    /// </summary>
    public static IReadOnlyList<DateTime> Instants(DateTime local, string timeZone)
    {
        var zone = Find(timeZone);
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
        {
            return [];
        }

        return zone.IsAmbiguousTime(local)
            ? [.. zone.GetAmbiguousTimeOffsets(local).OrderDescending().Select(offset => DateTime.SpecifyKind(local - offset, DateTimeKind.Utc))]
            : [TimeZoneInfo.ConvertTimeToUtc(local, zone)];
    }

    private static TimeZoneInfo Find(string timeZone) => TimeZoneInfo.FindSystemTimeZoneById(timeZone);
}
