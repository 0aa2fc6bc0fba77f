namespace LiveBlog.Linguistics.Dates;

/// <summary>A day of the Gregorian calendar out of its parts.</summary>
internal static class CalendarDay
{
    /// <summary>The day, or null when a part is missing or the calendar has no such day.</summary>
    public static DateOnly? Of(int? year, int? month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;
}
