using System.Globalization;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

internal sealed partial class TimeExpressions
{
    /// <summary>*trois ans*, *environ deux mois*, *plusieurs jours*, *il y a trois jours*, *two days ago*; an age is none.</summary>
    private TimeMatch? Duration(int first, int at)
    {
        if (text.IsOneOf(at, "environ", "about", "around") && Count(at + 1) is not null)
        {
            return Duration(first, at + 1);
        }

        if (text.Tokens[at].Kind == TokenKind.Number && TimeWords.Unit(Word(at + 1)) is null)
        {
            // Most numbers count something else: no need to write them out.
            return null;
        }

        if (text.IsOneOf(at, "quinquennat", "septennat"))
        {
            return new TimeMatch(first, at, TimeType.Duration, text.Is(at, "quinquennat") ? "P5Y" : "P7Y");
        }

        if (Count(at, out var numberEnd) is not { } count || (text.Is(at, "des") && !text.IsOneOf(at - 1, "depuis", "pendant", "durant", "après", "a", "dans", "for")))
        {
            return null;
        }

        var next = numberEnd + 1;
        if (text.IsOneOf(next, "de", "d'") && text.IsOneOf(at, "dizaine", "quinzaine", "vingtaine", "trentaine", "centaine"))
        {
            next++;
        }

        if (text.Is(at, "un") && text.IsOneOf(next, "quart", "demi") && text.IsOneOf(next + 1, "de", "d'", "-") && text.Is(next + 2, "siècle"))
        {
            return new TimeMatch(first, next + 2, TimeType.Duration, text.Is(next, "quart") ? "P25Y" : "P50Y");
        }

        if (TimeWords.Unit(Word(next)) is not { } unit || IsAge(at, next, unit))
        {
            return null;
        }

        var isOrdinary = text.IsOneOf(at, "un", "une", "a", "an", "one");
        if (isOrdinary && text.IsOneOf(next, "second", "seconde", "minute", "quarter") && !text.IsOneOf(first - 1, "pendant", "depuis", "for", "dans", "in", "après", "after"))
        {
            return null;
        }

        // So long ago, so long from now: a day, where the number is told.
        var isAgo = text.Is(next + 1, "ago") || (text.Is(first - 1, "a") && text.Is(first - 2, "y"));
        if (isAgo && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 5_000 && today is { } now)
        {
            var begin = text.Is(first - 1, "a") && text.Is(first - 3, "il") ? first - 3 : first;
            var value = unit switch
            {
                "D" => Moved(now, -number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                "W" => Moved(now, -7 * number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                "M" => MovedMonths(now, -number).ToString("yyyy-MM", CultureInfo.InvariantCulture),
                "Y" => now.Year > number ? (now.Year - number).ToString("0000", CultureInfo.InvariantCulture) : null,
                _ => null,
            };
            if (value is not null)
            {
                return new TimeMatch(begin, text.Is(next + 1, "ago") ? next + 1 : next, TimeType.Date, value);
            }
        }

        // *dans trois jours*, *in two weeks*: a day to come.
        if (text.IsOneOf(first - 1, "dans", IsFrench ? "dans" : "in") && unit is "D" or "W" && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var ahead) && ahead < 5_000
            && today is { } from && Tense.IsFuture(text, first - 1, next))
        {
            return new TimeMatch(first - 1, next, TimeType.Date, Moved(from, ahead * (unit == "W" ? 7 : 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return new TimeMatch(first, next, TimeType.Duration, TimeWords.Duration(count, unit));
    }

    /// <summary>
    /// *âgé de 23 ans*, *Léa, 23 ans,*, *un garçon de 6 ans*: not how long something takes. In figures, years are an age unless the words beside
    /// them tell of a length.
    /// </summary>
    private bool IsAge(int at, int unit, string of) =>
        of == "Y" && ((text.Is(unit, "ans") && text.Tokens[at] is { Kind: TokenKind.Number, Length: <= 3 } && !TellsOfLength(at, unit)) || (text.Is(at - 1, "de") && text.IsOneOf(at - 2, "âgé", "âgée", "âgés", "âgées"))
            || (text.IsChar(at - 1, ',') && (text.IsChar(unit + 1, ',') || text.IsChar(unit + 1, '.') || text.IsChar(unit + 1, ')')))
            || (text.IsOneOf(at, "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine")
                && (text.Is(at - 1, "la") || (text.Is(at - 1, "une") && text.IsOneOf(at - 3, "âgé", "âgée", "âgés", "âgées", "homme", "femme", "hommes", "femmes"))))
            || text.IsChar(at - 1, '(') || text.IsOneOf(unit + 1, "old") || (text.IsChar(unit + 1, '-') && text.Is(unit + 2, "old"))
            || text.IsOneOf(at - 1, "aged", "avait") || Word(at - 1) is "homme" or "femme");

    private bool TellsOfLength(int at, int unit) =>
        text.IsOneOf(at - 1, "depuis", "pendant", "durant", "dans", "en", "a", "sur", "après", "avant", "pour", "environ", "à", "sous", "les", "ces", "des", "encore", "dure", "duré", "passé", "et", "ou")
        || (text.Is(at - 1, "de") && !(text.IsOneOf(at - 2, "plus", "moins") && text.IsOneOf(at - 3, "les", "des", "aux")) && text.IsOneOf(at - 2, "plus", "moins", "près", "durée", "période", "peine", "contrat", "bail", "mandat", "plan", "lors"))
        || text.IsOneOf(unit + 1, "plus", "après", "avant", "auparavant", "durant", "ferme")
        || (text.IsOneOf(unit + 1, "de", "d'") && text.IsOneOf(unit + 2, "prison", "réclusion", "emprisonnement", "détention", "travaux", "négociations", "guerre", "conflit", "mandat", "carrière", "vie", "sursis", "retard", "service", "présidence"));

    /// <summary>*chaque jour*, *tous les lundis*, *par an*, *quotidien*.</summary>
    private TimeMatch? Recurrent(int token)
    {
        var word = Word(token);
        if (word is "chaque" or "every" or "each")
        {
            return CalendarWords.Weekday(Written(token + 1)) is { } day ? Each(token, token + 1, day)
                : TimeWords.Unit(Word(token + 1)) is { } unit ? new TimeMatch(token, token + 1, TimeType.Set, TimeWords.Duration("1", unit))
                : TimeWords.PartOfDay(Word(token + 1)) is { } part ? new TimeMatch(token, token + 1, TimeType.Set, $"XXXX-XX-XXT{part}")
                : null;
        }

        if (word is "tous" or "toutes" && text.Is(token + 1, "les"))
        {
            return Recurring(token, token + 2) is { } recurring ? recurring
                : Word(token + 2) is [.., 's'] parts && TimeWords.PartOfDay(parts[..^1]) is { } part ? new TimeMatch(token, token + 2, TimeType.Set, $"XXXX-XX-XXT{part}")
                : TimeWords.Unit(Word(token + 2)) is { } unit ? new TimeMatch(token, token + 2, TimeType.Set, TimeWords.Duration("1", unit))
                : Count(token + 2) is { } count && TimeWords.Unit(Word(token + 3)) is { } each ? new TimeMatch(token, token + 3, TimeType.Set, TimeWords.Duration(count, each))
                : null;
        }

        if (text.Is(token - 1, "par") && TimeWords.Unit(word) is { } per && Written(token)[^1] != 's' | word is "mois")
        {
            return new TimeMatch(token, token, TimeType.Set, TimeWords.Duration("1", per));
        }

        // *le lot quotidien*, but a paper is *un grand quotidien*.
        if (word is "quotidien" or "quotidienne" or "quotidiens" or "quotidiennes")
        {
            var isNoun = token == 0 || text.Tokens[token - 1] is not { Kind: TokenKind.Word, IsCapitalized: false, Length: > 2 }
                || text.IsOneOf(token - 1, "dans", "les", "des", "aux", "ces", "ses", "mes", "nos", "vos", "son", "mon", "ton", "une", "par", "sur", "que", "qui", "est", "principaux", "presse", "leur", "notre", "votre", "leurs", "grand", "grands", "premier", "principal", "autre", "autres", "même", "seul", "plusieurs", "deux", "trois", "pour", "avec", "chaque");
            return isNoun ? null : new TimeMatch(token, token, TimeType.Set, "P1D");
        }

        // *l'hebdomadaire de Brest*
        if (word is "hebdomadaire" or "mensuel" && text.IsOneOf(token - 1, "l'", "le", "un", "cet", "ce", "du"))
        {
            return null;
        }

        return TimeWords.Recurrence(word) is { } value ? new TimeMatch(token, token, TimeType.Set, value) : null;
    }

    /// <summary>*lundis*, *deuxième et quatrième jeudis*, *mardis soir*, behind an article.</summary>
    private TimeMatch? Recurring(int first, int at)
    {
        for (var words = 0; words < 3 && ((words > 0 && text.Is(at, "et")) || Ordinal(at).Number > 0); words++)
        {
            at++;
        }

        return Written(at) is [.., _, 's'] name && CalendarWords.Weekday(name[..^1]) is { } day ? Each(first, at, day) : null;
    }

    private TimeMatch Each(int first, int last, DayOfWeek day) => TimeWords.PartOfDay(Word(last + 1)) is { } part
        ? new TimeMatch(first, last + 1, TimeType.Set, $"XXXX-WXX-{Iso(day)}T{part}")
        : new TimeMatch(first, last, TimeType.Set, $"XXXX-WXX-{Iso(day)}");

    /// <summary>*toute l'année*, *toute la journée*.</summary>
    private TimeMatch? Whole(int at) =>
        text.IsOneOf(at + 1, "l'", "la", "le") && TimeWords.Unit(Word(at + 2)) is { } unit and ("D" or "W" or "M" or "Y") && !TimeWords.IsLast(Word(at + 3)) && !TimeWords.IsNext(Word(at + 3))
            ? new TimeMatch(at, at + 2, TimeType.Duration, TimeWords.Duration("1", unit))
            : null;
}
