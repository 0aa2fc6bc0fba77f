using LiveBlog.Linguistics.Dates;

namespace LiveBlog.Linguistics.News;

/// <summary>Why a text cannot be taken in as it is. Each case says what a sentence to the journalist needs to know.</summary>
public abstract record NewsTextProblem
{
    private NewsTextProblem()
    {
    }

    /// <summary>Nothing but white space stands in the text, or nothing behind its mark.</summary>
    public sealed record Empty : NewsTextProblem;

    /// <summary>Neither a mark nor a usable date: give the date, or put a mark at the head.</summary>
    public sealed record DateMissing : NewsTextProblem;

    /// <summary>The text names a day and month, but nothing tells the year.</summary>
    /// <param name="Mention">The first such date.</param>
    public sealed record YearMissing(DateMention Mention) : NewsTextProblem;

    /// <summary>The mark names a month or a year, and no date in the text that agrees with it tells the day.</summary>
    /// <param name="Mark">The mark.</param>
    public sealed record DayMissing(DateMark Mark) : NewsTextProblem;

    /// <summary>The date that would count is not in the calendar, such as *31 novembre 2023* or *2023-13*.</summary>
    /// <param name="Words">The date as written.</param>
    public sealed record NoSuchDate(string Words) : NewsTextProblem;
}
