using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.News;

namespace LiveBlog.Linguistics.Tests.News;

public class NewsTextTests
{
    private const string Port = """
         date 2023-11 Le port rouvre-t-il bientôt ? "Nous approchons du but", a affirmé, mardi 21 novembre, le directeur. Suivez notre direct.

        Les grues sont réparées. Elles ont tourné à vide lundi soir. Tout marche.

        La mairie rencontre les dockers. "Le travail reprendra. C'est promis", a dit la maire, selon l'AFP.

        Aucun navire n'est attendu avant jeudi.
        """;

    [Fact]
    public void A_text_is_a_mark_a_lead_and_paragraphs_that_begin_with_their_headline()
    {
        var text = NewsText.Read(Port);

        text.Mark.ShouldNotBeNull().Words.ShouldBe("2023-11");
        text.Standfirst.ShouldStartWith("Le port rouvre-t-il bientôt ?");
        text.Standfirst.ShouldEndWith("Suivez notre direct.");
        text.Items.Select(item => (item.Index, item.Headline, item.Body)).ShouldBe(
        [
            (0, "Les grues sont réparées.", "Elles ont tourné à vide lundi soir. Tout marche."),
            (1, "La mairie rencontre les dockers.", "\"Le travail reprendra. C'est promis\", a dit la maire, selon l'AFP."),
            (2, "Aucun navire n'est attendu avant jeudi.", ""),
        ]);
        text.Date.ShouldNotBeNull().Day.ShouldBe(new DateOnly(2023, 11, 21));
        text.Date.Source.ShouldBe(DateSource.DayAndMonth);
        text.Date.Mention.ShouldNotBeNull().Words.ShouldBe("mardi 21 novembre");
        text.Problem.ShouldBeNull();
        text.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void An_item_knows_its_source_to_the_letter()
    {
        var text = NewsText.Read("Lead.\r\n\r\nUn  titre\r\nplié. Le\tcorps\r\nsuit\u00A0: « là ».\r\n");

        var item = text.Items.ShouldHaveSingleItem();
        item.Source.ShouldBe("Un  titre\r\nplié. Le\tcorps\r\nsuit\u00A0: « là ».");
        item.Span.In(text.Source).ShouldBe(item.Source);
        item.Headline.ShouldBe("Un titre plié.");
        item.Body.ShouldBe("Le corps suit\u00A0: « là ».");
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_paragraph_of_one_sentence_is_a_headline_unless_it_is_very_long(int length, bool isHeadline)
    {
        var sentence = Sentence(length);

        var item = NewsText.Read($"Lead.\n\n{sentence}").Items.ShouldHaveSingleItem();

        (item.Headline, item.Body).ShouldBe(isHeadline ? (sentence, "") : ("", sentence));
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void A_first_sentence_is_a_headline_unless_nobody_would_read_it_as_one(int length, bool isHeadline)
    {
        var sentence = Sentence(length);

        var item = NewsText.Read($"Lead.\n\n{sentence} Suite.").Items.ShouldHaveSingleItem();

        (item.Headline, item.Body).ShouldBe(isHeadline ? (sentence, "Suite.") : ("", $"{sentence} Suite."));
    }

    [Fact]
    public void Paragraphs_may_stand_on_a_line_each()
    {
        var text = NewsText.Read("date 2023-11-21\nLe lead. Suite.\nUn titre. Un corps.\nUn autre titre. Un autre corps.");

        text.Standfirst.ShouldBe("Le lead. Suite.");
        text.Items.Select(item => item.Headline).ShouldBe(["Un titre.", "Un autre titre."]);
    }

    [Theory]
    [InlineData("date 2023-11-21 Lead du 3 mars 2024.", "2024-05-06", "2024-05-06", DateSource.Given, "a given date beats everything")]
    [InlineData("Lead sans rien.", "2024-05-06", "2024-05-06", DateSource.Given, "and needs nothing beside it")]
    [InlineData("date 2023-11 Lead sans jour.", "2023-11-06", "2023-11-06", DateSource.Given, "it is the day the mark lacks")]
    [InlineData("date 2023-11-31 Lead.", "2023-11-30", "2023-11-30", DateSource.Given, "or the one it has wrong")]
    [InlineData("date 2023-11-21 Le 22 novembre 2023.", null, "2023-11-21", DateSource.Mark, "a mark that names a day is said on purpose")]
    [InlineData("date : mardi 21 novembre 2023\n\nLead.", null, "2023-11-21", DateSource.Mark, "in any form")]
    [InlineData("Paris, le 21 novembre 2023. Lead.", null, "2023-11-21", DateSource.FullDate, "no mark is needed")]
    [InlineData("LONDON, November 21, 2023 - Lead.", null, "2023-11-21", DateSource.FullDate, "in English")]
    [InlineData("date 2023-11 Mardi 21 novembre. Le 22 novembre 2023, rien.", null, "2023-11-22", DateSource.FullDate, "a full date beats a day and month")]
    [InlineData("date 2023-11 Lead.\n\nTitre. Mardi 21 novembre, rien.", null, "2023-11-21", DateSource.DayAndMonth, "the mark gives the year")]
    [InlineData("date 2023 On Tuesday, Nov. 21, nothing.", null, "2023-11-21", DateSource.DayAndMonth, "a year is enough for that")]
    [InlineData("date 2023-11 Lundi 20 novembre.\n\nMardi 21 novembre.", null, "2023-11-20", DateSource.DayAndMonth, "the lead comes first")]
    [InlineData("date 2023-11 Après l'attaque du 7 octobre 2023, mardi 21 novembre.", null, "2023-11-21", DateSource.DayAndMonth, "a full date of another month is history")]
    [InlineData("date 2023-11 Depuis le 2 novembre 2023, rien. Mardi 21 novembre, tout.", null, "2023-11-21", DateSource.DayAndMonth, "so is one that bounds a stretch of time")]
    [InlineData("date 2023-11 L'attaque du 2 novembre 2023. Mardi 21 novembre, tout.", null, "2023-11-21", DateSource.DayAndMonth, "a name gives way to a date that stands by itself")]
    [InlineData("date 2023 M. Durand, né le 3 mai 1950, part mardi 21 novembre.", null, "2023-11-21", DateSource.DayAndMonth, "a birth is no news")]
    [InlineData("Depuis le 7 octobre 2023, rien. Mardi 21 novembre 2023, tout.", null, "2023-11-21", DateSource.FullDate, "the same without a mark")]
    [InlineData("Après l'attaque du 7 octobre 2023. Mardi 21 novembre 2023, tout.", null, "2023-11-21", DateSource.FullDate, "a name gives way here too")]
    [InlineData("Le point du 21 novembre 2023.", null, "2023-11-21", DateSource.FullDate, "but serves where nothing else does")]
    [InlineData("date 2023-11 Le 31 novembre 2023. Mardi 21 novembre.", null, "2023-11-21", DateSource.DayAndMonth, "a date that does not exist is passed over")]
    [InlineData("date 2023-11 Le 6 décembre. Mardi 21 novembre.", null, "2023-11-21", DateSource.DayAndMonth, "a day of another month does not agree")]
    [InlineData("date 2023-11 Mercredi 21 novembre.", null, "2023-11-21", DateSource.DayAndMonth, "a wrong weekday is only a warning")]
    public void The_date_that_counts_is_the_strongest(string source, string? given, string expected, DateSource how, string reason)
    {
        var text = NewsText.Read(source, given is null ? null : Day(given));

        text.Problem.ShouldBeNull(reason);
        (text.Date!.Day, text.Date.Source).ShouldBe((Day(expected), how), reason);
    }

    [Theory]
    [InlineData("", "Empty { }")]
    [InlineData("\uFEFF \r\n\u00A0", "Empty { }")]
    [InlineData("date 2023-11-21\n", "Empty { }")]
    [InlineData("Lead sans date.", "DateMissing { }")]
    [InlineData("Depuis le 7 octobre 2023, rien.", "DateMissing { }")]
    [InlineData("Lundi soir, rien.", "DateMissing { }")]
    public void A_text_without_words_or_date_is_a_problem(string source, string expected)
    {
        var text = NewsText.Read(source);

        text.Problem.ShouldNotBeNull().ToString().ShouldBe(expected);
        text.Date.ShouldBeNull();
    }

    [Theory]
    [InlineData("date 2023-11 Lead.", "no day anywhere")]
    [InlineData("date 2023-11 Lundi soir, rien.", "a weekday is no day of the month")]
    [InlineData("date 2023-11 Depuis le 2 novembre, rien.", "the only day says since when")]
    [InlineData("date 2023-11 Né le 3 mai 1950, il part.", "the only date is a birth")]
    [InlineData("date 2023-11 Le 6 décembre 2023, rien.", "the only date is of another month")]
    [InlineData("date 2023 Lead.", "a year alone")]
    public void A_month_alone_asks_for_the_day(string source, string reason) =>
        NewsText.Read(source).Problem.ShouldBeOfType<NewsTextProblem.DayMissing>(reason).Mark.Year.ShouldBe(2023);

    [Fact]
    public void A_day_and_month_without_a_mark_asks_for_the_year() =>
        NewsText.Read("Mardi 21 novembre, rien.").Problem.ShouldBeOfType<NewsTextProblem.YearMissing>()
            .Mention.Words.ShouldBe("Mardi 21 novembre");

    [Theory]
    [InlineData("date 2023-11-31 Lead.", "2023-11-31")]
    [InlineData("date 2023-13 Le 21 novembre 2023.", "2023-13")]
    [InlineData("date 2023-11 Le 31 novembre, rien.", "31 novembre")]
    [InlineData("Paris, le 30 février 2024.", "30 février 2024")]
    public void A_date_that_does_not_exist_is_named(string source, string words) =>
        NewsText.Read(source).Problem.ShouldBeOfType<NewsTextProblem.NoSuchDate>().Words.ShouldBe(words);

    [Fact]
    public void What_a_problem_stops_is_shown_all_the_same()
    {
        var text = NewsText.Read("date 2023-11 Lead.\n\nTitre. Corps.");

        text.Problem.ShouldNotBeNull();
        text.Standfirst.ShouldBe("Lead.");
        text.Items.ShouldHaveSingleItem().Headline.ShouldBe("Titre.");
    }

    [Theory]
    [InlineData("date 2023-11 Mercredi 21 novembre.", "Mercredi 21 novembre", "a day and month in the text's own month")]
    [InlineData("date 2023-11-21 Le mardi 22 novembre 2023.", "mardi 22 novembre 2023", "a full date that did not count")]
    [InlineData("date : lundi 21 novembre 2023 Lead.", "lundi 21 novembre 2023", "the mark itself")]
    public void A_wrong_weekday_is_a_warning(string source, string words, string reason)
    {
        var text = NewsText.Read(source + "\n\nTitre.");

        text.Problem.ShouldBeNull();
        text.Warnings.ShouldHaveSingleItem().ShouldBeOfType<NewsTextWarning.WrongWeekday>(reason).Words.ShouldBe(words);
    }

    [Fact]
    public void A_weekday_of_another_month_without_a_year_is_left_alone() =>
        NewsText.Read("date 2023-11-21 Lead.\n\nIl revient mardi 2 janvier.").Warnings.ShouldBeEmpty();

    [Fact]
    public void A_given_date_other_than_the_mark_is_a_warning() =>
        NewsText.Read("date 2023-11 Lead.\n\nTitre.", new DateOnly(2024, 5, 6)).Warnings
            .ShouldHaveSingleItem().ShouldBeOfType<NewsTextWarning.OtherThanMark>().Given.ShouldBe(new DateOnly(2024, 5, 6));

    [Fact]
    public void A_lead_without_paragraphs_is_a_warning() =>
        NewsText.Read("date 2023-11-21 Lead.").Warnings.ShouldHaveSingleItem().ShouldBeOfType<NewsTextWarning.NoItems>();

    [Theory]
    [InlineData("date 2023-11 Le 20 novembre 2023, puis le 21 novembre 2023.", "21 novembre 2023", "two full dates")]
    [InlineData("date 2023-11 Le 20 novembre 2023, le 21 novembre 2023, le 22 novembre 2023.", "21 novembre 2023", "of several the first is enough")]
    [InlineData("Mardi 21 novembre, puis le 3 mai 2019.", "Mardi 21 novembre", "an earlier one that lacks only its year")]
    public void Another_date_with_as_good_a_claim_is_a_warning(string source, string words, string reason) =>
        NewsText.Read(source + "\n\nTitre.").Warnings
            .ShouldHaveSingleItem().ShouldBeOfType<NewsTextWarning.OtherDate>(reason).Mention.Words.ShouldBe(words);

    [Fact]
    public void A_date_that_does_not_exist_and_does_not_count_is_a_warning() =>
        NewsText.Read("date 2023-11-21 Lead.\n\nLe 31 novembre, rien.").Warnings
            .ShouldHaveSingleItem().ShouldBeOfType<NewsTextWarning.NoSuchDate>().Mention.Words.ShouldBe("31 novembre");

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "O");

    private static string Sentence(int length) => $"P{new string('a', length - 2)}.";
}
