using LiveBlog.Linguistics.Dates;

namespace LiveBlog.Linguistics.Tests.Dates;

public class CalendarDatesTests
{
    [Theory]
    [InlineData("a affirmé, mardi 21 novembre, le chef", "mardi 21 novembre = Tuesday 21.11", "weekday, day and month")]
    [InlineData("le mardi 21 novembre 2023.", "mardi 21 novembre 2023 = Tuesday 21.11.2023", "with the year")]
    [InlineData("Le 1er janvier 2024 et le 1ᵉʳ mai", "1er janvier 2024 = 1.1.2024|1ᵉʳ mai = 1.5", "the first of the month")]
    [InlineData("LE 3 AOÛT, le 4 Août, le 5 aout, le 6 décembre", "3 AOÛT = 3.8|4 Août = 4.8|5 aout = 5.8|6 décembre = 6.12", "capitals and missing accents")]
    [InlineData("le 3\u00A0mars\u00A02024 et le 4\nmars\n2024", "3\u00A0mars\u00A02024 = 3.3.2024|4\nmars\n2024 = 4.3.2024", "no-break spaces and broken lines")]
    [InlineData("le 21 nov. 2023, le 3 janv. et le 4 sept 2022", "21 nov. 2023 = 21.11.2023|3 janv. = 3.1|4 sept 2022 = 4.9.2022", "shortened months")]
    [InlineData("mardi soir 21 novembre à 14h30", "mardi soir 21 novembre = Tuesday 21.11", "a part of the day between")]
    [InlineData("le 21 novembre, 2023 fut rude", "21 novembre, 2023 = 21.11.2023", "a comma before the year")]
    [InlineData("le 31 novembre et le 32 mai 2023", "31 novembre = 31.11|32 mai 2023 = 32.5.2023", "days that do not exist are found too")]
    public void French_dates_are_found(string text, string expected, string reason) => ShouldFind(text, expected, reason);

    [Theory]
    [InlineData("On November 21, 2023, he left", "November 21, 2023 = 21.11.2023", "American order")]
    [InlineData("on Tuesday, Nov. 21, he left", "Tuesday, Nov. 21 = Tuesday 21.11", "shortened")]
    [InlineData("won Saturday night, May 5, 2018.", "Saturday night, May 5, 2018 = Saturday 5.5.2018", "a part of the day between")]
    [InlineData("21 November 2023; 3rd of May, 2024", "21 November 2023 = 21.11.2023|3rd of May, 2024 = 3.5.2024", "British order")]
    [InlineData("May 1st, June 2nd and July 4th", "May 1st = 1.5|June 2nd = 2.6|July 4th = 4.7", "ordinals")]
    [InlineData("Tue 21 Nov 2023, Nov 21 2023", "Tue 21 Nov 2023 = Tuesday 21.11.2023|Nov 21 2023 = 21.11.2023", "no full stops")]
    public void English_dates_are_found(string text, string expected, string reason) => ShouldFind(text, expected, reason);

    [Theory]
    [InlineData("Le 2023-11-21, puis 2023/11/22", "2023-11-21 = 21.11.2023|2023/11/22 = 22.11.2023", "year first")]
    [InlineData("à 2023-11-21T10:00Z", "2023-11-21 = 21.11.2023", "a time behind it")]
    [InlineData("le 21/11/2023, le 3.4.2024 et mardi 21-11-2023", "21/11/2023 = 21.11.2023|3.4.2024 = 3.4.2024|mardi 21-11-2023 = Tuesday 21.11.2023", "the day first")]
    [InlineData("on 11/21/2023", "11/21/2023 = 21.11.2023", "the month first where it cannot be the day")]
    [InlineData("2023-02-30 et 31/11/2023", "2023-02-30 = 30.2.2023|31/11/2023 = 31.11.2023", "days that do not exist")]
    public void Dates_in_figures_are_found(string text, string expected, string reason) => ShouldFind(text, expected, reason);

    [Theory]
    [InlineData("https://exemple.fr/2023/11/21/article", "part of an address")]
    [InlineData("exemple.fr/direct-2023-11-21 et exemple.fr/?jour=21/11/2023", "the end of an address")]
    [InlineData("la version 1.2.2023.4 et le 06 12 34 56 78", "versions and telephones")]
    [InlineData("13/13/2023, 1/2/23 et 12-34-5678", "no month, no year")]
    [InlineData("il y a 3,5 mars et 1.21 novembre", "part of a decimal")]
    [InlineData("en novembre 2023, mardi soir, le 3", "not a day and a month")]
    [InlineData("10 march through, 21 may come, sept 21 personnes", "small letters make other words of English months")]
    [InlineData("May 3.5 million, March 21:30, June 5%, May 2023", "amounts and times")]
    [InlineData("novembre 21, mars 3", "French has the day first")]
    [InlineData("Dec 12, 3 Mar", "a shortened month needs its stop, a year or a weekday")]
    [InlineData("A21 novembre, 21novembre, 99 mars, 0 mai", "no day")]
    public void What_only_looks_like_a_date_is_left_alone(string text, string reason) => ShouldFind(text, "", reason);

    [Theory]
    [InlineData("a dit, mardi 21 novembre,", DateUse.Plain, "news")]
    [InlineData("Le 21 novembre, il part", DateUse.Plain, "an article")]
    [InlineData("On Nov. 21 he left", DateUse.Plain, "a preposition of time")]
    [InlineData("édition datée du 21 novembre", DateUse.Plain, "a paper's date")]
    [InlineData("l'attaque du 7 octobre 2023", DateUse.Attached, "a name")]
    [InlineData("the Oct. 7 attack", DateUse.Attached, "an English name")]
    [InlineData("Hamas's Oct. 7 attack", DateUse.Attached, "a possessive")]
    [InlineData("Hamas’ Oct. 7 attack", DateUse.Attached, "a plural's possessive")]
    [InlineData("the events of October 7, 2023", DateUse.Attached, "of")]
    [InlineData("depuis le 7 octobre 2023", DateUse.Bound, "since, in French")]
    [InlineData("Depuis mardi 7 octobre", DateUse.Bound, "at the head of a sentence")]
    [InlineData("jusqu'au 30 novembre", DateUse.Bound, "until")]
    [InlineData("à partir du 30 novembre", DateUse.Bound, "from")]
    [InlineData("d'ici le 30 novembre", DateUse.Bound, "by")]
    [InlineData("né le 3 mai 1950", DateUse.Bound, "a birth")]
    [InlineData("née à Lyon dans le Rhône le 3 mai 1950", DateUse.Bound, "a birth with its place")]
    [InlineData("born in Paris on May 3, 1950", DateUse.Bound, "an English birth")]
    [InlineData("since the Oct. 7 attack", DateUse.Bound, "since, in English")]
    [InlineData("du 20 au 22 novembre", DateUse.Bound, "a range")]
    [InlineData("les 20 et 21 novembre", DateUse.Bound, "two days")]
    [InlineData("20-21 novembre", DateUse.Bound, "a range with a dash")]
    [InlineData("Nov. 21-22", DateUse.Bound, "an English range")]
    public void The_words_around_a_date_tell_its_use(string text, DateUse expected, string reason) =>
        CalendarDates.In(text).ShouldHaveSingleItem().Use.ShouldBe(expected, reason);

    [Theory]
    [InlineData("21 novembre", 2023, "2023-11-21")]
    [InlineData("21 novembre 2022", 2023, "2022-11-21")]
    [InlineData("21 novembre", null, null)]
    [InlineData("31 novembre", 2023, null)]
    [InlineData("29 février", 2023, null)]
    [InlineData("29 février", 2024, "2024-02-29")]
    public void A_mention_means_a_day_of_its_own_year_or_of_the_one_given(string text, int? year, string? expected) =>
        CalendarDates.In(text).ShouldHaveSingleItem().In(year)
            .ShouldBe(expected is null ? null : DateOnly.ParseExact(expected, "O"));

    private static void ShouldFind(string text, string expected, string reason)
    {
        var found = CalendarDates.In(text);
        string.Join('|', found.Select(Shown)).ShouldBe(expected, reason);
        found.ShouldAllBe(mention => mention.Span.In(text) == mention.Words);
    }

    private static string Shown(DateMention mention) =>
        $"{mention.Words} = {(mention.Weekday is { } weekday ? $"{weekday} " : "")}{mention.Day}.{mention.Month}{(mention.Year is { } year ? $".{year}" : "")}";
}
