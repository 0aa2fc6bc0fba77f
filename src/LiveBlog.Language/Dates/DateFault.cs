namespace LiveBlog.Linguistics.Dates;

/// <summary>What cannot be right about a calendar date.</summary>
public abstract record DateFault
{
    private DateFault(DateMention mention) => Mention = mention;

    /// <summary>The date as the text has it.</summary>
    public DateMention Mention { get; }

    /// <summary>There is no such day: *31 novembre*.</summary>
    public sealed record NoSuchDay : DateFault
    {
        internal NoSuchDay(DateMention mention)
            : base(mention)
        {
        }
    }

    /// <summary>The day of the week named with it is not that of <see cref="Day"/>.</summary>
    public sealed record WrongWeekday : DateFault
    {
        internal WrongWeekday(DateMention mention, DateOnly day)
            : base(mention) => Day = day;

        /// <summary>The day that the date means.</summary>
        public DateOnly Day { get; }
    }

    /// <summary>What is wrong with <paramref name="mention"/>; null if nothing is.</summary>
    /// <param name="mention">A date of a text.</param>
    /// <param name="written">
    /// The day of the text. A date without a year is taken for that year's only in its own month, or *2 janvier* in December would be a year
    /// off; null checks those dates alone that give a year.
    /// </param>
    public static DateFault? Of(DateMention mention, DateOnly? written)
    {
        ArgumentNullException.ThrowIfNull(mention);

        // A day and month in a leap year exists if it ever does.
        if (mention.In(mention.Year ?? 2000) is null)
        {
            return new NoSuchDay(mention);
        }

        return (mention.Year is not null || mention.Month == written?.Month) && mention.In(written?.Year) is { } day
            && mention.Weekday is { } weekday && weekday != day.DayOfWeek
            ? new WrongWeekday(mention, day)
            : null;
    }
}
