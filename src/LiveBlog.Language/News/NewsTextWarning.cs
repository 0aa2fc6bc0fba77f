using LiveBlog.Linguistics.Dates;

namespace LiveBlog.Linguistics.News;

/// <summary>What a journalist should look at before a text is taken in; none of it stands in the way.</summary>
public abstract record NewsTextWarning
{
    private NewsTextWarning()
    {
    }

    /// <summary>The text is one paragraph: all of it is the lead, and there are no entries.</summary>
    public sealed record NoItems : NewsTextWarning;

    /// <summary>The given date is not the mark's, or the mark names a date that does not exist.</summary>
    /// <param name="Given">The given date, which counts.</param>
    /// <param name="Mark">The mark.</param>
    public sealed record OtherThanMark(DateOnly Given, DateMark Mark) : NewsTextWarning;

    /// <summary>A date has the wrong weekday: *mardi 22 novembre 2023* was a Wednesday.</summary>
    /// <param name="Words">The date as written.</param>
    /// <param name="Day">The day it means.</param>
    public sealed record WrongWeekday(string Words, DateOnly Day) : NewsTextWarning;

    /// <summary>A date in the text that did not count is not in the calendar.</summary>
    /// <param name="Mention">The date.</param>
    public sealed record NoSuchDate(DateMention Mention) : NewsTextWarning;

    /// <summary>The text names another day as plainly as the one that was chosen.</summary>
    /// <param name="Mention">The first such date.</param>
    public sealed record OtherDate(DateMention Mention) : NewsTextWarning;
}
