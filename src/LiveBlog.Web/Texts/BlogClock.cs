using System.Globalization;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Texts;

/// <summary>
/// Writes dates and times as people of a language do, on the wall clock of one blog's zone. The formats are our own, so that
/// they are the same with and without ICU and on every machine. A space that must not break is U+00A0.
/// </summary>
public sealed class BlogClock(Language language, string timeZone)
{
    private const char Joined = '\u00a0';

    private static readonly string[] FrenchDays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] FrenchMonthsShort =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."];

    private static readonly string[] EnglishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The IANA id of the zone.</summary>
    public string TimeZone => timeZone;

    /// <summary>
    /// The city of the zone as its id names it: <c>Paris</c>, <c>New York</c>; in French by the French name of the European
    /// capitals that have one.
    /// </summary>
    public string City
    {
        get
        {
            var city = timeZone[(timeZone.LastIndexOf('/') + 1)..].Replace('_', ' ');
            return language == Language.English ? city : city switch
            {
                "Athens" => "Athènes",
                "Bucharest" => "Bucarest",
                "Brussels" => "Bruxelles",
                "Copenhagen" => "Copenhague",
                "Kyiv" => "Kiev",
                "Lisbon" => "Lisbonne",
                "London" => "Londres",
                "Moscow" => "Moscou",
                "Rome" => "Rome",
                "Vienna" => "Vienne",
                "Warsaw" => "Varsovie",
                _ => city,
            };
        }
    }

    /// <summary>
    /// The time of day: <c>14 h 05</c>, <c>14:05</c>. In the hour that is lived twice when summer time ends it says which of the
    /// two it is.
    /// </summary>
    public string Time(DateTime utc)
    {
        var local = TimeOfBlog.Local(utc, timeZone);
        var time = Time(TimeOnly.FromDateTime(local.DateTime));
        var twice = TimeOfBlog.Instants(local.DateTime, timeZone);
        if (twice.Count < 2)
        {
            return time;
        }

        var summer = local.Offset == local.DateTime - twice[0];
        return time + (summer
            ? language.Say(" (heure d’été)", " (summer time)")
            : language.Say(" (heure d’hiver)", " (winter time)"));
    }

    /// <summary>A time as a clock on the wall shows it: <c>14 h 05</c>, <c>14:05</c>.</summary>
    public string Time(TimeOnly time) => language.Say(
        Number($"{time.Hour}{Joined}h{Joined}{time.Minute:00}"),
        Number($"{time.Hour:00}:{time.Minute:00}"));

    /// <summary>The date in full: <c>mardi 21 novembre 2023</c>, <c>Tuesday 21 November 2023</c>.</summary>
    public string Day(DateOnly day) => language.Say(
        Number($"{FrenchDays[(int)day.DayOfWeek]} {FrenchDate(day)} {day.Year}"),
        Number($"{EnglishDays[(int)day.DayOfWeek]} {day.Day}{Joined}{EnglishMonths[day.Month - 1]} {day.Year}"));

    /// <summary>The date in full of an instant, on the wall of the zone.</summary>
    public string Day(DateTime utc) => Day(Date(utc));

    /// <summary>The date without its weekday: <c>21 novembre 2023</c>, <c>21 November 2023</c>.</summary>
    public string Date(DateOnly day) => language.Say(
        Number($"{FrenchDate(day)} {day.Year}"),
        Number($"{day.Day}{Joined}{EnglishMonths[day.Month - 1]} {day.Year}"));

    /// <summary>Day and month, short: <c>21 nov.</c>, <c>21 Nov</c>.</summary>
    public string ShortDate(DateOnly day) => language.Say(
        Number($"{French(day)}{Joined}{FrenchMonthsShort[day.Month - 1]}"),
        Number($"{day.Day}{Joined}{EnglishMonths[day.Month - 1][..3]}"));

    /// <summary>Date and time in full: <c>mardi 21 novembre 2023 à 14 h 05</c>.</summary>
    public string DayAndTime(DateTime utc) => language.Say($"{Day(utc)} à {Time(utc)}", $"{Day(utc)} at {Time(utc)}");

    /// <summary>Date and time where room is short: <c>21 novembre 2023, 14 h 05</c>.</summary>
    public string DateAndTime(DateTime utc) => $"{Date(Date(utc))}, {Time(utc)}";

    /// <summary>The date on the wall of the zone.</summary>
    public DateOnly Date(DateTime utc) => TimeOfBlog.Day(utc, timeZone);

    /// <summary>
    /// When something took place, as exactly as it is known: <c>mardi 21 novembre 2023 à 14 h 05</c>, <c>mardi 21 novembre 2023,
    /// dans la soirée</c>, <c>mardi 21 novembre 2023</c>. On the day <paramref name="today"/> the date goes without saying:
    /// <c>14 h 05</c>, <c>dans la soirée</c>, <c>dans la journée</c>.
    /// </summary>
    public string Happened(HappenedAt happened, DateOnly? today = null) => happened switch
    {
        { Instant: { } instant } => happened.Day == today ? Time(instant) : DayAndTime(instant),
        { Part: { } part } => happened.Day == today ? Part(part) : $"{Day(happened.Day)}, {Part(part)}",
        _ => happened.Day == today ? language.Say("dans la journée", "during the day") : Day(happened.Day),
    };

    /// <summary>The value of a <c>datetime</c> attribute for what happened: never more exact than what is known.</summary>
    public string HappenedMachine(HappenedAt happened) =>
        happened.Instant is { } instant ? Machine(instant) : happened.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The instant with the offset of the zone that day, as in ISO 8601: <c>2023-11-21T14:05:00+01:00</c>.</summary>
    public string Machine(DateTime utc) =>
        TimeOfBlog.Local(utc, timeZone).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string FrenchDate(DateOnly day) => $"{French(day)}{Joined}{FrenchMonths[day.Month - 1]}";

    private static string French(DateOnly day) => day.Day == 1 ? "1er" : Number($"{day.Day}");

    private string Part(DayPart part) => part switch
    {
        DayPart.Night => language.Say("dans la nuit", "at night"),
        DayPart.Morning => language.Say("dans la matinée", "in the morning"),
        DayPart.Midday => language.Say("à la mi-journée", "around midday"),
        DayPart.Afternoon => language.Say("dans l’après-midi", "in the afternoon"),
        DayPart.Evening => language.Say("dans la soirée", "in the evening"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of the day."),
    };

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
