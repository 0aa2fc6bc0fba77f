using LiveBlog.Application.Model;

namespace LiveBlog.Application.Tests.Model;

public sealed class TimeOfBlogTests
{
    [Theory]
    [InlineData("2026-10-25T00:30:00Z", "Europe/Paris", "2026-10-25 02:30 +02:00")] // the first 02:30 of the night that has two
    [InlineData("2026-10-25T01:30:00Z", "Europe/Paris", "2026-10-25 02:30 +01:00")] // the second
    [InlineData("2026-03-29T00:59:00Z", "Europe/Paris", "2026-03-29 01:59 +01:00")] // the last minute of winter time
    [InlineData("2026-03-29T01:00:00Z", "Europe/Paris", "2026-03-29 03:00 +02:00")] // the first of summer time
    [InlineData("2026-11-01T05:30:00Z", "America/New_York", "2026-11-01 01:30 -04:00")]
    [InlineData("2026-11-01T06:30:00Z", "America/New_York", "2026-11-01 01:30 -05:00")]
    [InlineData("2026-01-01T10:00:00Z", "Asia/Kathmandu", "2026-01-01 15:45 +05:45")] // not all offsets are whole hours
    public void An_instant_is_shown_on_the_wall_clock_of_the_zone(string utc, string zone, string shown) =>
        TimeOfBlog.Local(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal), zone)
            .ToString("yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(shown);

    [Theory]
    [InlineData("2026-10-25T02:30", "Europe/Paris", "00:30 01:30")] // lived twice, the earlier first
    [InlineData("2026-03-29T02:30", "Europe/Paris", "")] // skipped
    [InlineData("2026-03-29T03:00", "Europe/Paris", "01:00")]
    [InlineData("2026-07-14T12:00", "Europe/Paris", "10:00")]
    [InlineData("2026-11-01T01:30", "America/New_York", "05:30 06:30")]
    public void A_wall_clock_time_is_none_one_or_two_instants(string local, string zone, string utc) =>
        string.Join(' ', TimeOfBlog.Instants(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), zone).Select(each => each.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)))
            .ShouldBe(utc);

    [Theory]
    [InlineData("Europe/Paris", true)]
    [InlineData("UTC", true)]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("Paris", false)]
    [InlineData("Europe/Atlantis", false)]
    [InlineData("Romance Standard Time", false)] // a Windows name
    [InlineData("../../etc/passwd", false)]
    [InlineData("Europe/../Europe/Paris", false)] // a way through folders, though it leads to a zone
    [InlineData("/usr/share/zoneinfo/Europe/Paris", false)]
    [InlineData("Europe/Paris\n", false)]
    [InlineData("Etc/GMT+1", true)]
    [InlineData("America/Port-au-Prince", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("posix/Europe/Paris", false)]
    [InlineData("right/Europe/Paris", false)]
    public void Only_zones_of_the_tz_database_are_known(string? zone, bool known) => TimeOfBlog.IsKnown(zone).ShouldBe(known);

    [Fact]
    public void What_happened_late_in_the_evening_in_New_York_belongs_to_that_evening() =>
        HappenedAt.AtMinute(new DateTime(2026, 6, 2, 3, 15, 42, DateTimeKind.Utc), "America/New_York").ShouldSatisfyAllConditions(
            happened => happened.Day.ShouldBe(new DateOnly(2026, 6, 1)),
            happened => happened.Instant.ShouldBe(new DateTime(2026, 6, 2, 3, 15, 0, DateTimeKind.Utc)));
}
