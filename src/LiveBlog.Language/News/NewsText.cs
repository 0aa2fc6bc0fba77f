using LiveBlog.Linguistics.Dates;

namespace LiveBlog.Linguistics.News;

/// <summary>
/// A news text cut into what a live blog is made of: a mark that says of when it is, a lead, and paragraphs that each begin with a headline
/// sentence. The first paragraph is the lead (<see cref="Standfirst"/>), every further one an item. Standfirst, headlines and bodies joined are the text
/// after its mark, white space aside (and zero-width characters at its very beginning).
/// </summary>
/// <param name="Source">The whole text as it was read; all spans count in it.</param>
/// <param name="Mark">The mark at its head, if any.</param>
/// <param name="Standfirst">The lead on one line; empty when the text is.</param>
/// <param name="Items">The further paragraphs, in the text's order.</param>
/// <param name="Date">The day of the text and of all its items; null when <paramref name="Problem"/> says why it is not known.</param>
/// <param name="Problem">What stands in the way of taking the text in, or null. The parts are there all the same, to be shown.</param>
/// <param name="Warnings">What is worth a look, in the order of the text.</param>
public sealed record NewsText(
    string Source,
    DateMark? Mark,
    string Standfirst,
    IReadOnlyList<NewsItem> Items,
    NewsDate? Date,
    NewsTextProblem? Problem,
    IReadOnlyList<NewsTextWarning> Warnings)
{
    /// <summary>The first paragraph as an item, for who makes an entry of the lead too; null when the text is empty. Its index is -1.</summary>
    public NewsItem? Lead { get; private init; }

    /// <summary>
    /// Reads a text. How its date is chosen: <see cref="NewsDate"/>; what parts its paragraphs: <see cref="Paragraphs"/>; what makes a
    /// headline: <see cref="NewsItem"/>. Takes time linear in the text's length and never fails, whatever the text.
    /// </summary>
    /// <param name="text">The text, decoded; a byte order mark may still stand before it.</param>
    /// <param name="given">The date, when the one who brings the text says it.</param>
    public static NewsText Read(string text, DateOnly? given = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mark = DateMark.Read(text);
        var start = mark?.Span.End ?? DateMark.Head(text);
        var paragraphs = Paragraphs.In(text, start);
        if (paragraphs.Count == 0)
        {
            return new NewsText(text, mark, "", [], null, new NewsTextProblem.Empty(), []);
        }

        var items = paragraphs.Skip(1).Select((paragraph, index) => NewsItem.Of(text, paragraph, index)).ToList();
        var mentions = CalendarDates.In(text, start);
        var (date, problem) = NewsDate.Choose(mark, mentions, given);
        var warnings = WarningsOf(mark, items, mentions, date).ToList();
        return new NewsText(text, mark, Prose.OnOneLine(text, paragraphs[0]), items, date, problem, warnings) { Lead = NewsItem.Of(text, paragraphs[0], -1) };
    }

    private static IEnumerable<NewsTextWarning> WarningsOf(
        DateMark? mark, List<NewsItem> items, IReadOnlyList<DateMention> mentions, NewsDate? date)
    {
        if (items.Count == 0)
        {
            yield return new NewsTextWarning.NoItems();
        }

        if (mark is not null && date is { Source: DateSource.Given } && !mark.Covers(date.Day))
        {
            yield return new NewsTextWarning.OtherThanMark(date.Day, mark);
        }

        if (mark is { Weekday: { } marked, On: { } on } && on.DayOfWeek != marked)
        {
            yield return new NewsTextWarning.WrongWeekday(mark.Words, on);
        }

        var hasOther = false;
        foreach (var mention in mentions)
        {
            switch (DateFault.Of(mention, date?.Day))
            {
                case DateFault.NoSuchDay:
                    if (date is not null)
                    {
                        yield return new NewsTextWarning.NoSuchDate(mention);
                    }

                    continue;
                case DateFault.WrongWeekday wrong:
                    yield return new NewsTextWarning.WrongWeekday(mention.Words, wrong.Day);
                    break;
            }

            if (!hasOther && IsRival(mention, mark, date))
            {
                hasOther = true;
                yield return new NewsTextWarning.OtherDate(mention);
            }
        }
    }

    /// <summary>Whether a date has as good a claim as the one chosen out of the text, or stands before it with only its year unknown.</summary>
    private static bool IsRival(DateMention mention, DateMark? mark, NewsDate? date)
    {
        if (date?.Mention is not { } chosen || mention.Use > chosen.Use || (mention.Day == date.Day.Day && mention.Month == date.Day.Month))
        {
            return false;
        }

        return mention.Year is not null
            ? chosen.Year is not null && (mark is null || mark.Covers(mention.In(null)!.Value))
            : mark is null && mention.Span.Start < chosen.Span.Start;
    }
}
