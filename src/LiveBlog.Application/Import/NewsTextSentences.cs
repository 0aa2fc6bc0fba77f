using LiveBlog.Application.Model;
using LiveBlog.Linguistics.News;

namespace LiveBlog.Application.Import;

/// <summary>Tells a journalist what was found in a news text, or is missing from it.</summary>
internal static class NewsTextSentences
{
    /// <summary>What stands in the way, and what to do.</summary>
    public static string Problem(NewsTextProblem problem, Language language) => problem switch
    {
        NewsTextProblem.Empty => language.Say(
            "Le texte est vide\u00a0: donnez un texte avec un chapeau et des paragraphes.",
            "The text is empty: give a text with a lead and paragraphs."),
        NewsTextProblem.DateMissing => language.Say(
            "Le texte ne dit pas de quel jour il est\u00a0: donnez la date, ou commencez-le par une marque comme «\u00a0date 2023-11-21\u00a0».",
            "The text does not say of which day it is: give the date, or begin it with a mark such as “date 2023-11-21”."),
        NewsTextProblem.YearMissing(var mention) => language.Say(
            $"Le texte dit «\u00a0{mention.Words}\u00a0» sans l’année\u00a0: donnez la date entière, ou commencez-le par une marque comme «\u00a0date 2023-11\u00a0».",
            $"The text says “{mention.Words}” without the year: give the whole date, or begin it with a mark such as “date 2023-11”."),
        NewsTextProblem.DayMissing(var mark) => language.Say(
            $"Le texte est daté de «\u00a0{mark.Words}\u00a0», sans jour, et n’en nomme aucun\u00a0: donnez la date avec le jour.",
            $"The text is dated “{mark.Words}”, without a day, and names none: give the date with the day."),
        NewsTextProblem.NoSuchDate(var words) => language.Say(
            $"Le texte est daté de «\u00a0{words}\u00a0», qui n’est pas dans le calendrier\u00a0: donnez la date.",
            $"The text is dated “{words}”, which is not in the calendar: give the date."),
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "Not a problem that has a sentence."),
    };

    /// <summary>What is worth a look.</summary>
    public static string Warning(NewsTextWarning warning, Language language) => warning switch
    {
        NewsTextWarning.NoItems => language.Say(
            "Le texte n’a qu’un paragraphe\u00a0: il devient le chapeau, et il n’y a aucune entrée. Une ligne vide sépare les paragraphes.",
            "The text has one paragraph only: it becomes the standfirst, and there are no entries. An empty line parts paragraphs."),
        NewsTextWarning.OtherThanMark(_, var mark) => language.Say(
            $"La date donnée n’est pas celle de la marque du texte, «\u00a0{mark.Words}\u00a0»\u00a0: vérifiez-la.",
            $"The date given is not that of the text's mark, “{mark.Words}”: check it."),
        NewsTextWarning.WrongWeekday(var words, _) => language.Say(
            $"«\u00a0{words}\u00a0»\u00a0: ce jour de la semaine n’est pas celui de la date. Vérifiez-la.",
            $"“{words}”: this day of the week is not that of the date. Check it."),
        NewsTextWarning.NoSuchDate(var mention) => language.Say(
            $"Le texte dit «\u00a0{mention.Words}\u00a0», qui n’est pas dans le calendrier.",
            $"The text says “{mention.Words}”, which is not in the calendar."),
        NewsTextWarning.OtherDate(var mention) => language.Say(
            $"Le texte nomme aussi «\u00a0{mention.Words}\u00a0»\u00a0: vérifiez que la date retenue est la bonne.",
            $"The text also names “{mention.Words}”: check that the right date was taken."),
        _ => throw new ArgumentOutOfRangeException(nameof(warning), warning, "Not a warning that has a sentence."),
    };

    /// <summary>Where the date comes from; empty when it was given or is not known.</summary>
    public static string Origin(NewsText news, Language language) => news.Date switch
    {
        { Source: DateSource.Mark } => language.Say(
            $"C’est la date de la marque du texte, «\u00a0{news.Mark!.Words}\u00a0».", $"It is the date of the text's mark, “{news.Mark.Words}”."),
        { Source: DateSource.FullDate, Mention: { } mention } => language.Say(
            $"Le texte le dit\u00a0: «\u00a0{mention.Words}\u00a0».", $"The text says so: “{mention.Words}”."),
        { Source: DateSource.DayAndMonth, Mention: { } mention } => language.Say(
            $"Le jour vient de «\u00a0{mention.Words}\u00a0», l’année de la marque «\u00a0{news.Mark!.Words}\u00a0».",
            $"The day comes from “{mention.Words}”, the year from the mark “{news.Mark.Words}”."),
        _ => "",
    };
}
