using LiveBlog.Linguistics.Dates;

namespace LiveBlog.Linguistics.News;

/// <summary>Where the date of a news text comes from, the strongest first.</summary>
public enum DateSource
{
    /// <summary>It was given with the text.</summary>
    Given,

    /// <summary>The mark at the text's head names a day.</summary>
    Mark,

    /// <summary>A date of the text has day, month and year.</summary>
    FullDate,

    /// <summary>A date of the text has day and month; the mark has the year.</summary>
    DayAndMonth,
}

/// <summary>The day a news text is of, and how that is known.</summary>
/// <param name="Day">The day.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Mention">The words of the text that say so, when it comes from them.</param>
public sealed record NewsDate(DateOnly Day, DateSource Source, DateMention? Mention)
{
    /// <summary>
    /// Chooses the date. A given one wins, then a mark that names a day. Otherwise the dates in the text are candidates: those that
    /// agree with the mark's month or year where there is one, completed with its year; never one that bounds a stretch of time or tells of a birth
    /// (<see cref="DateUse.Bound"/>), for *depuis le 7 octobre 2023* says nothing of today. Among the candidates one that stands by itself wins over one
    /// that names something by its day (<see cref="DateUse.Attached"/>), then a full date over a day and month, then the first in the text, so that the lead
    /// comes before the paragraphs. When none is left the answer is a problem: a wrong date is worse than a question.
    /// </summary>
    internal static (NewsDate? Date, NewsTextProblem? Problem) Choose(DateMark? mark, IReadOnlyList<DateMention> mentions, DateOnly? given)
    {
        if (given is { } day)
        {
            return (new NewsDate(day, DateSource.Given, null), null);
        }

        if (mark is { Exists: false })
        {
            return (null, new NewsTextProblem.NoSuchDate(mark.Words));
        }

        if (mark?.On is { } marked)
        {
            return (new NewsDate(marked, DateSource.Mark, null), null);
        }

        var best = mentions
            .Where(mention => mention.Use != DateUse.Bound && mention.In(mark?.Year) is { } on && mark?.Covers(on) != false)
            .OrderBy(mention => mention.Use)
            .ThenBy(mention => mention.Year is null)
            .FirstOrDefault();
        return best is null
            ? (null, Missing(mark, mentions))
            : (new NewsDate(best.In(mark?.Year)!.Value, best.Year is null ? DateSource.DayAndMonth : DateSource.FullDate, best), null);
    }

    private static NewsTextProblem Missing(DateMark? mark, IReadOnlyList<DateMention> mentions)
    {
        var impossible = mentions.FirstOrDefault(mention =>
            mention.Use != DateUse.Bound
            && (mention.Year ?? mark?.Year) is { } year
            && mention.In(year) is null
            && (mark is null || (year == mark.Year && (mark.Month ?? mention.Month) == mention.Month)));
        if (impossible is not null)
        {
            return new NewsTextProblem.NoSuchDate(impossible.Words);
        }

        if (mark is not null)
        {
            return new NewsTextProblem.DayMissing(mark);
        }

        return mentions.FirstOrDefault(mention => mention is { Year: null } && mention.Use != DateUse.Bound) is { } partial
            ? new NewsTextProblem.YearMissing(partial)
            : new NewsTextProblem.DateMissing();
    }
}
