namespace LiveBlog.Linguistics.Dates;

/// <summary>How the words around a date use it.</summary>
public enum DateUse
{
    /// <summary>Says when something of the text happens: *mardi 21 novembre*, *on Nov. 21*.</summary>
    Plain,

    /// <summary>Names something by its day, as often as not an old one: *l'attaque du 7 octobre*, *the October 7 attack*.</summary>
    Attached,

    /// <summary>Bounds a stretch of time or tells of a birth: *depuis le 7 octobre*, *jusqu'au 30*, *né le 3 mai 1950*, *since Oct. 7*.</summary>
    Bound,
}

/// <summary>
/// A calendar date as a text has it, with a day and a month at least. It need not exist: *31 novembre* is found as well.
/// </summary>
/// <param name="Words">The words of the date, exactly as in the text, without an article before them.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Weekday">The day of the week named with it, if any; not checked.</param>
/// <param name="Day">As written, 0 to 99.</param>
/// <param name="Month">As written: 1 to 12 when the month has a name, 0 to 99 in figures.</param>
/// <param name="Year">The year in four figures, or null where none is given.</param>
/// <param name="Use">How the words around it use it.</param>
public sealed record DateMention(string Words, TextSpan Span, DayOfWeek? Weekday, int Day, int Month, int? Year, DateUse Use)
{
    /// <summary>The day it means in <see cref="Year"/>, or in <paramref name="year"/> when it gives none; null when there is no such day.</summary>
    public DateOnly? In(int? year) => CalendarDay.Of(Year ?? year, Month, Day);
}
