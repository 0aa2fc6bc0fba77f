using LiveBlog.Linguistics.Dates;

namespace LiveBlog.Linguistics.Tests.Dates;

public class DateMarkTests
{
    [Theory]
    [InlineData("date 2023-11-21 Le texte", "2023-11-21", 2023, 11, 21)]
    [InlineData(" date 2023-11 Le texte", "2023-11", 2023, 11, null)]
    [InlineData("date 2023 Le texte", "2023", 2023, null, null)]
    [InlineData("\uFEFFdate 2023-11\r\nLe texte", "2023-11", 2023, 11, null)]
    [InlineData("\uFEFF \r\n\t DATE\u00A0:\u00A02023-11", "2023-11", 2023, 11, null)]
    [InlineData("Date: November 2023\n\nThe text", "November 2023", 2023, 11, null)]
    [InlineData("date: november 2023 The text", "november 2023", 2023, 11, null)]
    [InlineData("date novembre 2023 Le texte", "novembre 2023", 2023, 11, null)]
    [InlineData("date nov. 2023 Le texte", "nov. 2023", 2023, 11, null)]
    [InlineData("date 11/2023 Le texte", "11/2023", 2023, 11, null)]
    [InlineData("date 2023/11/21 Le texte", "2023/11/21", 2023, 11, 21)]
    [InlineData("date 21/11/2023 Le texte", "21/11/2023", 2023, 11, 21)]
    [InlineData("date : mardi 21 novembre 2023 Le texte", "mardi 21 novembre 2023", 2023, 11, 21)]
    [InlineData("date : le 21 novembre 2023 Le texte", "le 21 novembre 2023", 2023, 11, 21)]
    [InlineData("Date: November 21, 2023 The text", "November 21, 2023", 2023, 11, 21)]
    [InlineData("date 2023-11 21 personnes", "2023-11", 2023, 11, null)]
    [InlineData("date 2023-13 Le texte", "2023-13", 2023, 13, null)]
    [InlineData("date 2023-11-31", "2023-11-31", 2023, 11, 31)]
    public void A_mark_names_a_day_a_month_or_a_year(string text, string words, int year, int? month, int? day)
    {
        var mark = DateMark.Read(text).ShouldNotBeNull();
        (mark.Words, mark.Year, mark.Month, mark.Day).ShouldBe((words, year, month, day));
        mark.Span.In(text).ShouldStartWith("date", Case.Insensitive);
        mark.Span.In(text).ShouldEndWith(words);
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("date", "a word alone")]
    [InlineData("date :", "nothing named")]
    [InlineData("Le texte. date 2023-11", "not at the head")]
    [InlineData("Dates 2023-11", "another word")]
    [InlineData("date2023-11", "no space and no colon")]
    [InlineData("Date limite 2023-11", "something between")]
    [InlineData("date 12 personnes", "no date")]
    [InlineData("date mardi 21 novembre", "no year")]
    [InlineData("date 20231", "a longer number")]
    [InlineData("date 2023-11-21-03", "a longer code")]
    public void Anything_else_at_the_head_is_text(string text, string reason) => DateMark.Read(text).ShouldBeNull(reason);

    [Theory]
    [InlineData("date 2023", true)]
    [InlineData("date 2024-02-29", true)]
    [InlineData("date 2023-02-29", false)]
    [InlineData("date 2023-13", false)]
    [InlineData("date 0000", false)]
    public void A_mark_exists_when_the_calendar_has_it(string text, bool exists) =>
        DateMark.Read(text).ShouldNotBeNull().Exists.ShouldBe(exists);

    [Theory]
    [InlineData("date 2023", "2023-01-31", true)]
    [InlineData("date 2023", "2024-01-31", false)]
    [InlineData("date 2023-11", "2023-11-30", true)]
    [InlineData("date 2023-11", "2023-12-01", false)]
    [InlineData("date 2023-11-21", "2023-11-21", true)]
    [InlineData("date 2023-11-21", "2023-11-22", false)]
    public void A_mark_covers_the_days_of_its_month_or_year(string text, string day, bool covers) =>
        DateMark.Read(text).ShouldNotBeNull().Covers(DateOnly.ParseExact(day, "O")).ShouldBe(covers);
}
