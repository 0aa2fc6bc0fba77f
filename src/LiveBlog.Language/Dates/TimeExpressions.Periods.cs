using System.Globalization;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

internal sealed partial class TimeExpressions
{
    /// <summary>*novembre 2023*, *en juin prochain*, *mi-mai*, *November 21, 2023*, *March 2020*.</summary>
    private TimeMatch? Month(int first, int at)
    {
        var written = Written(at);
        var word = Word(at);
        if (word is "mois" && text.IsOneOf(at + 1, "de", "d'") && CalendarWords.Month(Written(at + 2)) is not null && Month(first, at + 2) is { } named)
        {
            return named;
        }

        if (word is "début" or "fin" or "courant" && CalendarWords.Month(Written(at + 1)) is not null && Month(first, at + 1) is { } edged)
        {
            return edged;
        }

        if (word is "début" or "fin" or "courant" && IsYear(at + 1))
        {
            return new TimeMatch(first, at + 1, TimeType.Date, Written(at + 1).ToString());
        }

        if (written.IndexOf('-') is 2 or 3 && (written.StartsWith("mi-") || written.StartsWith("Mi-") || word.StartsWith("mid-")) && CalendarWords.Month(written[(written.IndexOf('-') + 1)..]) is { } middle)
        {
            var (to, of) = YearBehind(at);
            return Months(first, to, middle.Month, of, at);
        }

        if ((IsFrench ? CalendarWords.Month(written) : CalendarWords.EnglishMonth(written)) is not { } month)
        {
            return null;
        }

        var isFullStop = month.IsShort && text.IsChar(at + 1, '.');
        var end = at + (isFullStop ? 1 : 0);
        if (!IsFrench && IsDayNumber(end + 1) && !IsUnit(end + 2) && Number(end + 1) is { } day)
        {
            var dayEnd = IsOrdinal(end + 1) ? end + 2 : end + 1;
            var comma = text.IsChar(dayEnd + 1, ',') && IsYear(dayEnd + 2) ? dayEnd + 2 : IsYear(dayEnd + 1) ? dayEnd + 1 : dayEnd;
            int? year = comma > dayEnd ? Number(comma) : null;
            return Resolve(day, month.Month, year, first, comma + 1, null, out _) is { } date ? Dated(first, comma, date, null) : null;
        }

        // A word of a month in small letters is a month in French; *Mars* and *May* may be a name.
        var (last, known) = YearBehind(end);
        if (known is null && text.Tokens[at].IsCapitalized && (IsFrench ? at > 0 && text.SentenceOf[at] == text.SentenceOf[at - 1] : word is "may" or "march" && !text.IsOneOf(at - 1, "in", "since", "until", "by", "last", "next", "of", "early", "late", "from")))
        {
            return null;
        }

        if (month.IsShort && known is null)
        {
            return null;
        }

        return Months(first, last, month.Month, known, end);
    }

    private TimeMatch? Months(int first, int last, int month, int? year, int at)
    {
        if (year is null)
        {
            if (today is not { } now)
            {
                return new TimeMatch(first, last, TimeType.Date, $"XXXX-{month:00}");
            }

            var isLast = TimeWords.IsLast(Word(at + 1));
            var isNext = TimeWords.IsNext(Word(at + 1));
            last = isLast || isNext ? at + 1 : last;
            isLast |= text.Is(first - 1, "last");
            isNext |= text.Is(first - 1, "next");
            year = isLast ? (month < now.Month ? now.Year : now.Year - 1)
                : isNext ? (month > now.Month ? now.Year : now.Year + 1)
                : NearestYear(first, last, month, now);
        }

        return new TimeMatch(first, last, TimeType.Date, $"{year:0000}-{month:00}");
    }

    /// <summary>The year in which a month is nearest, unless the tense tells otherwise: *rouvrira en septembre*, *avait fermé en mars*, *depuis mars*.</summary>
    private int NearestYear(int first, int last, int month, DateOnly now)
    {
        var year = Math.Abs(month - now.Month) <= 6 ? now.Year : month > now.Month ? now.Year - 1 : now.Year + 1;
        var months = ((year - now.Year) * 12) + month - now.Month;
        // *Le niveau de décembre* is not when something happens.
        return text.IsOneOf(first - 1, "de", "d'") || (text.Is(first - 1, "la") && text.Is(first - 2, "de")) ? year
            : months > 0 && !IsLimit(first) && Tense.IsPast(text, first, last) ? year - 1
            : months < 0 && text.Is(first - 1, "en") && !text.IsOneOf(first - 2, "prévu", "prévue", "prévus", "prévues", "attendu", "attendue", "attendus", "attendues") && Tense.OfClause(text, first, last) > 0 ? year + 1
            : year;
    }

    private TimeMatch? Weekend(int first, int at, bool isThis, bool isLast, bool isNext)
    {
        if (TimeWords.IsLast(Word(at + 1)) || TimeWords.IsNext(Word(at + 1)))
        {
            at++;
            (isLast, isNext) = (TimeWords.IsLast(Word(at)), TimeWords.IsNext(Word(at)));
        }

        if (text.Is(at + 1, "du") && DayAndMonth(at + 2, at + 2) is { } named && DayOf(named.Value) is { } on)
        {
            return new TimeMatch(first, named.Last, TimeType.Date, $"{Week(on)}-WE");
        }

        // *le week-end* alone is the one of the text's week.
        isThis |= text.IsOneOf(first, "le", "the") && !(isLast || isNext);
        if (today is not { } now || !(isThis || isLast || isNext))
        {
            return null;
        }

        // On a Monday *ce week-end* is the one just over when the verb is past.
        var isBehind = isLast || (isThis && now.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday && !Tense.IsFuture(text, first, at));
        return new TimeMatch(first, at, TimeType.Date, $"{Week(Moved(now, isBehind ? -7 : isNext ? 7 : 0))}-WE");
    }

    /// <summary>*la semaine prochaine*, *ce mois*, *l'année dernière*, *last week*.</summary>
    private TimeMatch? Period(int first, int at, string unit, bool isThis, bool isLast, bool isNext)
    {
        var last = at;
        if (TimeWords.IsLast(Word(at + 1)) || TimeWords.IsNext(Word(at + 1)))
        {
            last = at + 1;
            (isLast, isNext) = (TimeWords.IsLast(Word(last)), TimeWords.IsNext(Word(last)));
        }
        else if (text.Is(at + 1, "-") && text.IsOneOf(at + 2, "ci", "là"))
        {
            last = at + 2;
        }

        if (!(isThis || isLast || isNext) || Written(at)[^1] == 's' && Word(at) is not "mois")
        {
            return null;
        }

        if (today is not { } now)
        {
            return new TimeMatch(first, last, TimeType.Date, null);
        }

        var step = isLast ? -1 : isNext ? 1 : 0;
        var value = unit switch
        {
            "W" => Week(Moved(now, 7 * step)),
            "M" => MovedMonths(now, step).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            "Y" => (now.Year + step).ToString("0000", CultureInfo.InvariantCulture),
            "Q" => $"{MovedMonths(now, 3 * step):yyyy}-Q{((MovedMonths(now, 3 * step).Month - 1) / 3) + 1}",
            _ => null,
        };
        return value is null ? null : new TimeMatch(first, last, TimeType.Date, value);
    }

    /// <summary>*en 1998*, *depuis 2019*, *(2004)*: a number of four figures where a year stands.</summary>
    private TimeMatch? Year(int at)
    {
        if (!IsYear(at) || IsUnit(at + 1))
        {
            return null;
        }

        var isIntroduced = text.IsOneOf(at - 1, "en", "depuis", "dès", "avant", "après", "jusqu'en", "fin", "début", "année", "an", "de", "in", "since", "until", "by", "before", "after", "of", "from", "entre", "between", "à", "et", "and", "saison", "horizon", "exercice", "budget", "pour", "courant", "for", "during", "through")
            || text.IsChar(at - 1, '(') || (text.IsChar(at - 1, '/') && IsYear(at - 2)) || (text.IsChar(at - 1, '-') && IsYear(at - 2));
        var isCounting = at + 1 < text.Tokens.Count && text.Tokens[at + 1].Kind == TokenKind.Word && text.Tokens[at + 1] is { IsCapitalized: false } && (Word(at + 1) is "people" or "men" or "women" || Word(at + 1).EndsWith("children") || Word(at + 1) is [.., 's']) && Word(at + 1) is not ("dans" or "mais" or "sans" or "puis" or "dès" or "les" or "des" or "plus" or "ses");
        return isIntroduced && !(isCounting && text.IsOneOf(at - 1, "de", "à", "et", "entre", "pour", "of", "and", "by", "from", "for"))
            ? new TimeMatch(at, at, TimeType.Date, Written(at).ToString())
            : null;
    }

    /// <summary>*l'été dernier*, *cet hiver*, *printemps 2024*, *au printemps*, *en automne*, *les mois d'été*, *last fall*, *the summer of 2024*.</summary>
    private TimeMatch? Season(int first, int at)
    {
        if (first < at && text.Is(first, "les") && text.Is(at, "mois") && text.Is(at + 1, "d'") && TimeWords.Season(Word(at + 2)) is { } months)
        {
            return new TimeMatch(first, at + 2, TimeType.Date, $"XXXX-{months}");
        }

        // *Le Printemps arabe*, *le Printemps*: a capital begins a name.
        if (TimeWords.Season(Word(at)) is not { } season || (IsFrench && at > 0 && text.Tokens[at].IsCapitalized && text.SentenceOf[at] == text.SentenceOf[at - 1] && !IsYear(at + 1)))
        {
            return null;
        }

        var yearAt = IsYear(at + 1) ? at + 1 : text.IsOneOf(at + 1, "of", "de") && IsYear(at + 2) ? at + 2 : -1;
        if (yearAt > 0)
        {
            return new TimeMatch(first, yearAt, TimeType.Date, $"{Written(yearAt)}-{season}");
        }

        // *été comme hiver*
        if ((text.Is(at + 1, "comme") && TimeWords.Season(Word(at + 2)) is not null) || (text.Is(at - 1, "comme") && TimeWords.Season(Word(at - 2)) is not null))
        {
            return new TimeMatch(at, at, TimeType.Date, $"XXXX-{season}");
        }

        var isLast = TimeWords.IsLast(Word(at + 1)) || (first < at && text.Is(first, "last"));
        var isNext = TimeWords.IsNext(Word(at + 1)) || (first < at && text.Is(first, "next"));
        var isThis = first < at && text.IsOneOf(first, "cet", "ce", "this");
        if (text.IsOneOf(at, "fall", "spring") && !(isLast || isNext || isThis))
        {
            return null;
        }

        if (today is { } now && (isLast || isNext || isThis))
        {
            var last = TimeWords.IsLast(Word(at + 1)) || TimeWords.IsNext(Word(at + 1)) ? at + 1 : at;
            return new TimeMatch(first, last, TimeType.Date, $"{SeasonYear(first, last, now, season, isLast, isNext):0000}-{season}");
        }

        // *au printemps*, *à l'automne*: one season, past or to come; *en été* is any.
        if (today is { } day && (first == at ? text.Is(at - 1, "au") : text.IsOneOf(first - 1, "à", "depuis", "ici", "avant", "pour", "dès")))
        {
            var isFuture = text.Is(first - 1, "ici") || (text.IsOneOf(first - 1, "avant", "pour", "dès") && !Tense.IsPast(text, first, at)) || (!text.Is(first - 1, "depuis") && Tense.IsFuture(text, first, at));
            var month = MonthOf(season);
            var year = isFuture ? (month >= day.Month ? day.Year : day.Year + 1) : month <= day.Month ? day.Year : day.Year - 1;
            return new TimeMatch(first, at, TimeType.Date, $"{year:0000}-{season}");
        }

        return (first == at && text.IsOneOf(at - 1, "en", "in")) || (first < at && text.Is(first, "l'") && Word(at) is not "été") || (first < at && text.Is(first, "l'") && !text.IsOneOf(first - 1, "a", "ont"))
            ? new TimeMatch(at, at, TimeType.Date, $"XXXX-{season}")
            : null;
    }

    private static int MonthOf(string season) => season switch { "SP" => 4, "SU" => 7, "FA" => 10, _ => 1 };

    private int SeasonYear(int first, int last, DateOnly now, string season, bool isLast, bool isNext)
    {
        var month = MonthOf(season);
        if (!(isLast || isNext) && season != "WI")
        {
            // *Cet été*: the one that lasts, is just over or is about to begin, as the tense has it.
            var tense = text.Is(first - 1, "pour") ? 1 : Tense.OfSentence(text, first, last);
            return tense > 0 ? (month + 1 >= now.Month ? now.Year : now.Year + 1)
                : tense < 0 ? (month - 1 <= now.Month ? now.Year : now.Year - 1)
                : month - now.Month > 6 ? now.Year - 1
                : now.Month - month > 6 ? now.Year + 1
                : now.Year;
        }

        return isLast ? (month < now.Month ? now.Year : now.Year - 1) : isNext ? (month > now.Month ? now.Year : now.Year + 1) : now.Year;
    }
}
