using System.Globalization;
using LiveBlog.Application.Model;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Tests.Texts;

public sealed class BlogClockTests
{
    [Theory]
    [InlineData("2023-11-21T13:05:00Z", "14 h 05", "14:05")] // winter: one hour ahead of UTC
    [InlineData("2023-07-14T08:00:00Z", "10 h 00", "10:00")] // summer: two
    [InlineData("2023-11-20T23:00:00Z", "0 h 00", "00:00")] // midnight
    [InlineData("2024-03-31T00:59:00Z", "1 h 59", "01:59")] // the minute before summer time
    [InlineData("2024-03-31T01:00:00Z", "3 h 00", "03:00")] // the minute after: two o'clock is skipped
    [InlineData("2023-10-29T00:30:00Z", "2 h 30 (heure d’été)", "02:30 (summer time)")] // lived twice: the first
    [InlineData("2023-10-29T01:30:00Z", "2 h 30 (heure d’hiver)", "02:30 (winter time)")] // and the second
    [InlineData("2023-10-29T02:00:00Z", "3 h 00", "03:00")] // back to one of each
    public void The_time_of_day_is_that_of_the_blogs_wall_clock(string utc, string french, string english)
    {
        Plain(new BlogClock(Language.French, "Europe/Paris").Time(Instant(utc))).ShouldBe(french);
        Plain(new BlogClock(Language.English, "Europe/Paris").Time(Instant(utc))).ShouldBe(english);
    }

    [Theory]
    [InlineData("2023-11-21", "mardi 21 novembre 2023", "Tuesday 21 November 2023")]
    [InlineData("2023-12-01", "vendredi 1er décembre 2023", "Friday 1 December 2023")] // French counts the first
    [InlineData("2024-02-29", "jeudi 29 février 2024", "Thursday 29 February 2024")]
    public void A_day_is_written_as_its_language_does(string day, string french, string english)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        Plain(new BlogClock(Language.French, "Europe/Paris").Day(date)).ShouldBe(french);
        Plain(new BlogClock(Language.English, "Europe/Paris").Day(date)).ShouldBe(english);
    }

    [Theory]
    [InlineData("Europe/Paris", "2023-11-20T23:30:00Z", "2023-11-21T00:30:00+01:00", "mardi 21 novembre 2023 à 0 h 30")] // already the next day
    [InlineData("America/New_York", "2023-11-21T03:00:00Z", "2023-11-20T22:00:00-05:00", "lundi 20 novembre 2023 à 22 h 00")] // still the day before
    [InlineData("Asia/Kolkata", "2023-11-21T03:00:00Z", "2023-11-21T08:30:00+05:30", "mardi 21 novembre 2023 à 8 h 30")] // half an hour off
    public void An_instant_has_the_date_and_the_offset_of_the_zone(string zone, string utc, string machine, string people)
    {
        var clock = new BlogClock(Language.French, zone);
        clock.Machine(Instant(utc)).ShouldBe(machine);
        Plain(clock.DayAndTime(Instant(utc))).ShouldBe(people);
    }

    [Fact]
    public void What_happened_is_told_no_more_exactly_than_it_is_known()
    {
        var clock = new BlogClock(Language.French, "Europe/Paris");
        var day = new DateOnly(2023, 11, 21);

        Plain(clock.Happened(HappenedAt.On(day))).ShouldBe("mardi 21 novembre 2023");
        Plain(clock.Happened(HappenedAt.During(day, DayPart.Evening))).ShouldBe("mardi 21 novembre 2023, dans la soirée");
        Plain(clock.Happened(HappenedAt.AtMinute(Instant("2023-11-21T13:05:00Z"), "Europe/Paris"))).ShouldBe("mardi 21 novembre 2023 à 14 h 05");
        Plain(clock.Happened(HappenedAt.AtMinute(Instant("2023-11-21T13:05:00Z"), "Europe/Paris"), today: day)).ShouldBe("14 h 05");
        clock.Happened(HappenedAt.During(day, DayPart.Evening), today: day).ShouldBe("dans la soirée");
        clock.Happened(HappenedAt.On(day), today: day).ShouldBe("dans la journée");
        clock.HappenedMachine(HappenedAt.On(day)).ShouldBe("2023-11-21");
        clock.HappenedMachine(HappenedAt.During(day, DayPart.Evening)).ShouldBe("2023-11-21");
    }

    [Theory]
    [InlineData("Europe/Paris", "Paris", "Paris")]
    [InlineData("Europe/London", "Londres", "London")]
    [InlineData("America/Argentina/Buenos_Aires", "Buenos Aires", "Buenos Aires")]
    public void The_zone_is_named_by_its_city(string zone, string french, string english)
    {
        new BlogClock(Language.French, zone).City.ShouldBe(french);
        new BlogClock(Language.English, zone).City.ShouldBe(english);
    }

    private static DateTime Instant(string utc) =>
        DateTime.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
