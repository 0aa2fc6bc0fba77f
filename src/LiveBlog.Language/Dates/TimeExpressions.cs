using System.Globalization;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

/// <summary>An expression of time, by its tokens.</summary>
internal readonly record struct TimeMatch(int First, int Last, TimeType Type, string? Value);

/// <summary>The expressions of time of one text, read from its beginning on: what was read before tells what *à 14 h* belongs to.</summary>
/// <param name="text">The text.</param>
/// <param name="today">The day of the text, if known.</param>
internal sealed class TimeExpressions(TokenizedText text, DateOnly? today)
{
    /// <summary>The day mentioned last.</summary>
    private DateOnly? mentioned;

    private bool IsFrench => text.Language == TextLanguage.French;

    /// <summary>The expression that begins with a token, or null. Looks at a bounded number of tokens.</summary>
    public TimeMatch? At(int token)
    {
        var kind = text.Tokens[token].Kind;
        if (kind is TokenKind.Number)
        {
            return DayAndMonth(token, token) ?? Clock(token) ?? Duration(token, token) ?? Year(token);
        }

        return kind is not TokenKind.Word ? null
            : text.IsOneOf(token, "le", "ce", "cet", "cette", "la", "l'", "les", "ces", "this", "last", "next", "the") ? Introduced(token)
            : Weekday(token, token) ?? Month(token, token) ?? RelativeDay(token) ?? Recurrent(token) ?? Duration(token, token) ?? Noon(token) ?? Season(token, token) ?? Reference(token);
    }

    private TimeMatch? Introduced(int token)
    {
        var next = token + 1;
        var isThis = text.IsOneOf(token, "ce", "cet", "cette", "this");
        var isLast = text.Is(token, "last");
        var isNext = text.Is(token, "next");
        if (isThis && text.Is(next, "même"))
        {
            next++;
        }

        if (Weekday(token, next, isThis, isLast, isNext) is { } weekday)
        {
            return weekday;
        }

        if (text.Is(token, "le") && DayAndMonth(token, next) is { } day)
        {
            return day;
        }

        if (text.Is(token, "les") && text.Tokens.Count > next && text.Tokens[next].Kind == TokenKind.Number && DayAndMonth(token, next) is { } days)
        {
            return days;
        }

        var word = text.Word(next);
        if (TimeWords.PartOfDay(word) is { } part)
        {
            return Part(token, next, part, isThis, isLast);
        }

        if (word is "veille" or "lendemain" && Anchor is { } anchor)
        {
            var moved = Moved(anchor, word is "veille" ? -1 : 1);
            return text.Is(next + 1, "au") && TimeWords.PartOfDay(text.Word(next + 2)) is { } of
                ? Dated(token, next + 2, moved, of)
                : Dated(token, next, moved, null);
        }

        if (word is "week-end" or "weekend")
        {
            return Weekend(token, next, isThis, isLast, isNext);
        }

        if (Season(token, next) is { } season)
        {
            return season;
        }

        if (text.IsOneOf(token, "l'", "the") && word is "année" or "an" or "year" && IsYear(next + 1))
        {
            return new TimeMatch(token, next + 1, TimeType.Date, text.Written(next + 1).ToString());
        }

        if (text.Is(token, "les") && word is "années" && text.Tokens.Count > next + 1 && text.Tokens[next + 1].Kind == TokenKind.Number && text.Word(next + 1) is { Length: 2 or 4 } decade && decade[^1] == '0')
        {
            return new TimeMatch(token, next + 1, TimeType.Date, decade.Length == 4 ? decade[..3].ToString() : $"19{decade[0]}");
        }

        if (TimeWords.Unit(word) is { } unit && unit[0] != 'T')
        {
            return Period(token, next, unit, isThis, isLast, isNext);
        }

        // Les trois derniers jours, ces derniers mois, the last two weeks.
        if (text.IsOneOf(token, "les", "ces", "the", "last", "next", "ce", "cette", "la"))
        {
            var at = next;
            string? number = null;
            if (Count(at) is { } count)
            {
                number = count;
                at++;
            }

            if (TimeWords.IsLast(text.Word(at)) || TimeWords.IsNext(text.Word(at)) || text.IsOneOf(at, "last", "next", "past"))
            {
                at++;
                if (number is null && Count(at) is { } behind)
                {
                    number = behind;
                    at++;
                }

                if (TimeWords.Unit(text.Word(at)) is { } length && text.Written(at)[^1] is 's' or 'x')
                {
                    return new TimeMatch(token, at, TimeType.Duration, TimeWords.Duration(number ?? "X", length));
                }
            }
            else if (number is not null && isLast | isNext && TimeWords.Unit(text.Word(at)) is { } stretch)
            {
                return new TimeMatch(token, at, TimeType.Duration, TimeWords.Duration(number, stretch));
            }
        }

        return null;
    }

    private DateOnly? Anchor => mentioned ?? today;

    /// <summary>*mardi 21 novembre 2023*, *lundi soir*, *mercredi dernier*, *ce jeudi*, *Friday night, March 20, 2020*.</summary>
    private TimeMatch? Weekday(int first, int at, bool isThis = false, bool isLast = false, bool isNext = false)
    {
        if (CalendarWords.Weekday(text.Written(at)) is not { } weekday || (at == first && !IsFrench && text.Tokens[at].Length < 5))
        {
            return null;
        }

        if (at > first && text.Is(first, "le") && !IsDayNumber(at + 1) && !text.IsOneOf(at + 1, "dernier", "prochain", "suivant", "matin", "soir", "après-midi", "midi"))
        {
            // *le mercredi*: as a rule, each one; *les lundis* is Recurrent's.
            return today is { } year ? new TimeMatch(first, at, TimeType.Set, $"XXXX-WXX-{Iso(weekday)}") : null;
        }

        var last = at;
        string? part = null;
        if (TimeWords.PartOfDay(text.Word(at + 1)) is { } of)
        {
            (part, last) = (of, at + 1);
        }

        var behind = part is not null && text.IsChar(last + 1, ',') ? last + 2 : last + 1;
        if (!IsFrench && text.IsChar(last + 1, ','))
        {
            behind = last + 2;
        }

        if ((IsFrench ? DayAndMonth(first, behind) : DayAndMonth(first, behind) ?? Month(first, behind)) is { } dated && DayOf(dated.Value) is { } day)
        {
            part = TimeWords.PartOfDay(text.Word(dated.Last + 1)) is { } later ? later : part;
            return Dated(first, dated.Last + (part is not null && TimeWords.PartOfDay(text.Word(dated.Last + 1)) is not null ? 1 : 0), day, part);
        }

        // *le lundi 6* without a month.
        if (IsDayNumber(last + 1) && today is { } near && text.Tokens[last + 1].SpaceBefore && !IsUnit(last + 2) && Number(last + 1) is { } number
            && Enumerable.Range(-31, 63).Select(days => Moved(near, days)).Where(each => each.Day == number && each.DayOfWeek == weekday).Cast<DateOnly?>().FirstOrDefault() is { } exact)
        {
            return Dated(first, last + 1, exact, part);
        }

        if (TimeWords.IsLast(text.Word(last + 1)) || TimeWords.IsNext(text.Word(last + 1)))
        {
            last++;
            (isLast, isNext) = (TimeWords.IsLast(text.Word(last)), TimeWords.IsNext(text.Word(last)));
        }

        if (today is not { } now)
        {
            return new TimeMatch(first, last, part is null ? TimeType.Date : TimeType.Time, null);
        }

        var back = ((int)now.DayOfWeek - (int)weekday + 7) % 7;
        var isFuture = isNext || (!isLast && !isThis && Tense.IsFuture(text, first, last));
        var resolved = isLast ? Moved(now, back == 0 ? -7 : -back)
            : isFuture ? Moved(now, back == 0 ? (isNext ? 7 : 0) : 7 - back)
            : isThis && back > 0 && Tense.IsFuture(text, first, last) ? Moved(now, 7 - back)
            : Moved(now, -back);
        return Dated(first, last, resolved, part);
    }

    /// <summary>*21 novembre 2023*, *1er mai*, *les 6 et 13 avril*, *Nov. 21, 2023* is Month's.</summary>
    private TimeMatch? DayAndMonth(int first, int at)
    {
        if (!IsDayNumber(at) || Number(at) is not { } day)
        {
            return null;
        }

        var behind = at + (IsOrdinal(at) ? 2 : 1);
        var last = behind;
        var isFirstOfSeveral = false;
        if (CalendarWords.MonthInAnyCase(text.Word(behind)) is not { } month)
        {
            // *les 6 et 13 avril*, *du 3 au 5 mai*, *3-5 mai*: the month stands behind the last.
            if (!(text.IsOneOf(behind, "et", "au", "ou", "à", "and", "to") || text.IsChar(behind, '-') || text.IsChar(behind, '–') || text.IsChar(behind, ',')) || !IsDayNumber(behind + 1))
            {
                return null;
            }

            var second = behind + 1 + (IsOrdinal(behind + 1) ? 2 : 1);
            if (CalendarWords.MonthInAnyCase(text.Word(second)) is not { } shared)
            {
                return null;
            }

            (month, last, isFirstOfSeveral) = (shared, behind - 1, true);
            behind = second;
        }

        var (end, year) = YearBehind(behind);
        var value = Resolve(day, month.Month, year, behind + 1, out var direction);
        if (!isFirstOfSeveral)
        {
            last = direction > 0 ? behind + 1 : end;
        }

        if (value is not { } date)
        {
            return year is null && today is null && day is >= 1 and <= 31 ? new TimeMatch(first, last, TimeType.Date, $"XXXX-{month.Month:00}-{day:00}") : null;
        }

        return Dated(first, last, date, null);
    }

    /// <summary>*novembre 2023*, *en juin prochain*, *mi-mai*, *November 21, 2023*, *March 2020*.</summary>
    private TimeMatch? Month(int first, int at)
    {
        var written = text.Written(at);
        var word = text.Word(at);
        if (word is "mois" && text.IsOneOf(at + 1, "de", "d'") && CalendarWords.Month(text.Written(at + 2)) is not null && Month(at + 2, at + 2) is { } named)
        {
            return named with { First = first };
        }

        if (word is "début" or "fin" or "courant" && CalendarWords.Month(text.Written(at + 1)) is not null && Month(at + 1, at + 1) is { } edged)
        {
            return edged with { First = first };
        }

        if (word is "début" or "fin" or "courant" && IsYear(at + 1))
        {
            return new TimeMatch(first, at + 1, TimeType.Date, text.Written(at + 1).ToString());
        }

        if (written.StartsWith("mi-") && CalendarWords.Month(written[3..]) is { } middle)
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
            var dayEnd = end + 1;
            var comma = text.IsChar(dayEnd + 1, ',') && IsYear(dayEnd + 2) ? dayEnd + 2 : IsYear(dayEnd + 1) ? dayEnd + 1 : dayEnd;
            int? year = comma > dayEnd ? Number(comma) : null;
            return Resolve(day, month.Month, year, comma + 1, out _) is { } date ? Dated(first, comma, date, null) : null;
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

            var isLast = TimeWords.IsLast(text.Word(at + 1));
            var isNext = TimeWords.IsNext(text.Word(at + 1));
            last = isLast || isNext ? at + 1 : last;
            isLast |= text.Is(first - 1, "last");
            isNext |= text.Is(first - 1, "next");
            year = isLast ? (month < now.Month ? now.Year : now.Year - 1)
                : isNext ? (month > now.Month ? now.Year : now.Year + 1)
                : Math.Abs(month - now.Month) <= 6 ? now.Year
                : month > now.Month ? now.Year - 1 : now.Year + 1;
        }

        return new TimeMatch(first, last, TimeType.Date, $"{year:0000}-{month:00}");
    }

    /// <summary>*hier*, *demain soir*, *aujourd'hui*, *tonight*, *two days ago* is Duration's.</summary>
    private TimeMatch? RelativeDay(int token)
    {
        var word = text.Word(token);
        if (word is "tonight" && today is { } evening)
        {
            return Dated(token, token, evening, "EV");
        }

        if (TimeWords.DayFromToday(word) is not { } days)
        {
            return null;
        }

        var part = TimeWords.PartOfDay(text.Word(token + 1));
        var last = token + (part is null ? 0 : 1);
        if (part is null && text.Is(token + 1, "au") && TimeWords.PartOfDay(text.Word(token + 2)) is { } late)
        {
            (part, last) = (late, token + 2);
        }

        if (part is null && word[0] == 'a' && CalendarWords.Weekday(text.Written(token + 1)) is not null)
        {
            last = token + 1;
        }

        return today is { } now ? Dated(token, last, Moved(now, days), part) : new TimeMatch(token, last, part is null ? TimeType.Date : TimeType.Time, null);
    }

    /// <summary>*ce matin*, *cette nuit*, *dans la soirée*, *last night*, *la nuit de lundi à mardi*.</summary>
    private TimeMatch? Part(int first, int at, string part, bool isThis, bool isLast)
    {
        if (isLast)
        {
            return today is { } now ? Dated(first, at, Moved(now, -1), part) : null;
        }

        if (isThis)
        {
            return today is { } now ? Dated(first, at, now, part) : new TimeMatch(first, at, TimeType.Time, null);
        }

        var last = text.Is(at + 1, "même") ? at + 1 : at;
        if (text.Is(at + 1, "de") && CalendarWords.Weekday(text.Written(at + 2)) is not null && text.IsOneOf(at + 3, "à", "au") && CalendarWords.Weekday(text.Written(at + 4)) is not null
            && Weekday(at + 2, at + 2) is { } night && DayOf(night.Value) is { } from)
        {
            return Dated(first, at + 4, from, part);
        }

        // *le matin*, *la nuit*: of the day spoken of; without one it is any.
        var isDefinite = text.IsOneOf(first - 1, "dans", "pendant", "durant", "de", "en") || last > at || text.Word(at).EndsWith("ée");
        return isDefinite && text.IsOneOf(first, "la", "le", "l'") && Anchor is { } day && !text.IsOneOf(at + 1, "de", "des", "du", "d'") ? Dated(first, last, day, part) : null;
    }

    private TimeMatch? Weekend(int first, int at, bool isThis, bool isLast, bool isNext)
    {
        if (TimeWords.IsLast(text.Word(at + 1)) || TimeWords.IsNext(text.Word(at + 1)))
        {
            at++;
            (isLast, isNext) = (TimeWords.IsLast(text.Word(at)), TimeWords.IsNext(text.Word(at)));
        }

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
        if (TimeWords.IsLast(text.Word(at + 1)) || TimeWords.IsNext(text.Word(at + 1)))
        {
            last = at + 1;
            (isLast, isNext) = (TimeWords.IsLast(text.Word(last)), TimeWords.IsNext(text.Word(last)));
        }
        else if (text.Is(at + 1, "-") && text.IsOneOf(at + 2, "ci", "là"))
        {
            last = at + 2;
        }

        if (!(isThis || isLast || isNext) || text.Written(at)[^1] == 's' && text.Word(at) is not "mois")
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

    /// <summary>*14h30*, *18 h*, *8 heures*, *2:30 p.m.*</summary>
    private TimeMatch? Clock(int at)
    {
        if (Number(at) is not (>= 0 and <= 24 and var hour) || text.Tokens[at].Length > 2)
        {
            return null;
        }

        var minute = 0;
        int last;
        if (text.Is(at + 1, "h") || (text.IsOneOf(at + 1, "heure", "heures") && text.IsOneOf(at - 1, "à", "vers", "dès", "avant", "après", "jusqu'à", "entre", "et", "de", "depuis")
            && !text.IsOneOf(at + 2, "de", "d'", "plus", "après", "avant")))
        {
            last = at + 1;
            if (Number(at + 2) is >= 0 and <= 59 and var minutes && text.Tokens[at + 2].Length == 2)
            {
                (minute, last) = (minutes, at + 2);
            }
        }
        else if (text.IsChar(at + 1, ':') && Number(at + 2) is >= 0 and <= 59 and var behind && text.Tokens[at + 2].Length == 2 && !text.Tokens[at + 1].SpaceBefore)
        {
            (minute, last) = (behind, at + 2);
        }
        else if (!IsFrench && text.IsOneOf(at + 1, "a", "p", "am", "pm"))
        {
            last = at;
        }
        else
        {
            return null;
        }

        if (!IsFrench && text.IsOneOf(last + 1, "a", "p", "am", "pm"))
        {
            var isAfternoon = text.Word(last + 1)[0] == 'p';
            var isDotted = text.IsChar(last + 2, '.') && text.Is(last + 3, "m");
            if (!isDotted && text.Tokens[last + 1].Length == 1)
            {
                return null;
            }

            last = isDotted ? last + (text.IsChar(last + 4, '.') ? 4 : 3) : last + 1;
            hour = (hour % 12) + (isAfternoon ? 12 : 0);
        }

        var day = DayBehind(last) ?? Anchor;
        return new TimeMatch(at, last, TimeType.Time, day is { } on && hour < 24 ? $"{on:yyyy-MM-dd}T{hour:00}:{minute:00}" : $"T{hour:00}:{minute:00}");
    }

    /// <summary>*midi*, *minuit*.</summary>
    private TimeMatch? Noon(int token)
    {
        var word = text.Word(token);
        return word is "midi" or "minuit" or "noon" or "midnight" && text.IsOneOf(token - 1, "à", "vers", "avant", "après", "jusqu'à", "dès", "at", "around", "by", "before", "after") && Anchor is { } day
            ? new TimeMatch(token, token, TimeType.Time, $"{day:yyyy-MM-dd}T{(word is "midi" or "noon" ? "12:00" : "00:00")}")
            : null;
    }

    /// <summary>*trois ans*, *environ deux mois*, *plusieurs jours*, *il y a trois jours*, *two days ago*; an age is none.</summary>
    private TimeMatch? Duration(int first, int at)
    {
        if (text.IsOneOf(at, "environ", "about", "around") && Count(at + 1) is not null)
        {
            return Duration(first, at + 1);
        }

        if (text.IsOneOf(at, "quinquennat", "septennat"))
        {
            return new TimeMatch(first, at, TimeType.Duration, text.Is(at, "quinquennat") ? "P5Y" : "P7Y");
        }

        if (Count(at) is not { } count)
        {
            return null;
        }

        var next = at + 1;
        if (text.IsOneOf(next, "de", "d'") && text.IsOneOf(at, "dizaine", "quinzaine", "vingtaine", "trentaine", "centaine"))
        {
            next++;
        }

        if (text.Is(at, "un") && text.IsOneOf(next, "quart", "demi") && text.IsOneOf(next + 1, "de", "d'", "-") && text.Is(next + 2, "siècle"))
        {
            return new TimeMatch(first, next + 2, TimeType.Duration, text.Is(next, "quart") ? "P25Y" : "P50Y");
        }

        if (TimeWords.Unit(text.Word(next)) is not { } unit || IsAge(at, next, unit))
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
                "W" => Week(Moved(now, -7 * number)),
                "M" => MovedMonths(now, -number).ToString("yyyy-MM", CultureInfo.InvariantCulture),
                "Y" => now.Year > number ? (now.Year - number).ToString("0000", CultureInfo.InvariantCulture) : null,
                _ => null,
            };
            if (value is not null)
            {
                return new TimeMatch(begin, text.Is(next + 1, "ago") ? next + 1 : next, TimeType.Date, value);
            }
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
            || text.IsChar(at - 1, '(') || text.IsOneOf(unit + 1, "old") || (text.IsChar(unit + 1, '-') && text.Is(unit + 2, "old"))
            || text.IsOneOf(at - 1, "aged", "avait") || text.Word(at - 1) is "homme" or "femme");

    private bool TellsOfLength(int at, int unit) =>
        text.IsOneOf(at - 1, "depuis", "pendant", "durant", "dans", "en", "a", "sur", "après", "avant", "pour", "environ", "à", "sous", "les", "ces", "des", "encore", "dure", "duré", "passé", "et", "ou")
        || (text.Is(at - 1, "de") && text.IsOneOf(at - 2, "plus", "moins", "près", "durée", "période", "peine", "contrat", "bail", "mandat", "plan", "lors"))
        || text.IsOneOf(unit + 1, "plus", "après", "avant", "auparavant", "durant", "ferme")
        || (text.IsOneOf(unit + 1, "de", "d'") && text.IsOneOf(unit + 2, "prison", "réclusion", "emprisonnement", "détention", "travaux", "négociations", "guerre", "conflit", "mandat", "carrière", "vie", "sursis", "retard", "service", "présidence"));

    /// <summary>*chaque jour*, *tous les lundis*, *par an*, *quotidien*.</summary>
    private TimeMatch? Recurrent(int token)
    {
        var word = text.Word(token);
        if (word is "chaque" or "every" or "each")
        {
            return CalendarWords.Weekday(text.Written(token + 1)) is { } day ? new TimeMatch(token, token + 1, TimeType.Set, $"XXXX-WXX-{Iso(day)}")
                : TimeWords.Unit(text.Word(token + 1)) is { } unit ? new TimeMatch(token, token + 1, TimeType.Set, TimeWords.Duration("1", unit))
                : TimeWords.PartOfDay(text.Word(token + 1)) is { } part ? new TimeMatch(token, token + 1, TimeType.Set, $"XXXX-XX-XXT{part}")
                : null;
        }

        if (word is "tous" or "toutes" && text.Is(token + 1, "les"))
        {
            var name = text.Written(token + 2);
            return name.Length > 1 && name[^1] == 's' && CalendarWords.Weekday(name[..^1]) is { } day ? new TimeMatch(token, token + 2, TimeType.Set, $"XXXX-WXX-{Iso(day)}")
                : TimeWords.Unit(text.Word(token + 2)) is { } unit ? new TimeMatch(token, token + 2, TimeType.Set, TimeWords.Duration("1", unit))
                : Count(token + 2) is { } count && TimeWords.Unit(text.Word(token + 3)) is { } each ? new TimeMatch(token, token + 3, TimeType.Set, TimeWords.Duration(count, each))
                : null;
        }

        if (text.Is(token - 1, "par") && TimeWords.Unit(word) is { } per && text.Written(token)[^1] != 's' | word is "mois")
        {
            return new TimeMatch(token, token, TimeType.Set, TimeWords.Duration("1", per));
        }

        return TimeWords.Recurrence(word) is { } value ? new TimeMatch(token, token, TimeType.Set, value) : null;
    }

    /// <summary>*en 1998*, *depuis 2019*, *(2004)*: a number of four figures where a year stands.</summary>
    private TimeMatch? Year(int at)
    {
        if (!IsYear(at) || IsUnit(at + 1))
        {
            return null;
        }

        var isIntroduced = text.IsOneOf(at - 1, "en", "depuis", "dès", "avant", "après", "jusqu'en", "fin", "début", "année", "an", "de", "in", "since", "until", "by", "before", "after", "of", "from", "entre", "à", "et", "and", "saison")
            || text.IsChar(at - 1, '(') || (text.IsChar(at - 1, '/') && IsYear(at - 2)) || (text.IsChar(at - 1, '-') && IsYear(at - 2));
        var isCounting = at + 1 < text.Tokens.Count && text.Tokens[at + 1].Kind == TokenKind.Word && text.Tokens[at + 1] is { IsCapitalized: false } && text.Word(at + 1) is [.., 's'] and not ("dans" or "mais" or "sans" or "puis" or "dès" or "les" or "des" or "plus" or "ses");
        return isIntroduced && !(isCounting && text.IsOneOf(at - 1, "de", "à", "et", "entre", "of", "and", "by", "from"))
            ? new TimeMatch(at, at, TimeType.Date, text.Written(at).ToString())
            : null;
    }

    /// <summary>*l'été dernier*, *cet hiver*, *printemps 2024*, *en automne*.</summary>
    private TimeMatch? Season(int first, int at)
    {
        if (TimeWords.Season(text.Word(at)) is not { } season || (at == first && !text.IsOneOf(at - 1, "en", "in", "this", "last", "next") && !IsYear(at + 1)))
        {
            return null;
        }

        if (IsYear(at + 1))
        {
            return new TimeMatch(first, at + 1, TimeType.Date, $"{text.Written(at + 1)}-{season}");
        }

        if (text.Is(at, "spring") && at == first)
        {
            return null;
        }

        var isLast = TimeWords.IsLast(text.Word(at + 1));
        var isNext = TimeWords.IsNext(text.Word(at + 1));
        var isThis = text.IsOneOf(first, "cet", "ce", "this");
        return today is { } now && (isLast || isNext || isThis)
            ? new TimeMatch(first, isLast || isNext ? at + 1 : at, TimeType.Date, $"{SeasonYear(now, season, isLast, isNext):0000}-{season}")
            : first == at || text.Is(first, "l'") ? new TimeMatch(at, at, TimeType.Date, $"XXXX-{season}") : null;
    }

    private static int SeasonYear(DateOnly now, string season, bool isLast, bool isNext)
    {
        var month = season switch { "SP" => 4, "SU" => 7, "FA" => 10, _ => 1 };
        return isLast ? (month < now.Month ? now.Year : now.Year - 1) : isNext ? (month > now.Month ? now.Year : now.Year + 1) : now.Year;
    }

    private TimeMatch? Reference(int token) =>
        TimeWords.Reference(text.Word(token)) is { } value ? new TimeMatch(token, token, TimeType.Date, value) : null;

    /// <summary>How many, as a duration has it; X where it is not told.</summary>
    private string? Count(int token)
    {
        if ((uint)token >= (uint)text.Tokens.Count)
        {
            return null;
        }

        if (text.Tokens[token].Kind == TokenKind.Number)
        {
            return text.Tokens[token].Length <= 7 ? text.Written(token).ToString().Replace(',', '.') : null;
        }

        return text.IsOneOf(token, "quelques", "plusieurs", "des", "several", "few", "some") ? "X" : TimeWords.Number(text.Word(token))?.ToString(CultureInfo.InvariantCulture);
    }

    private TimeMatch Dated(int first, int last, DateOnly day, string? part)
    {
        mentioned = day;
        return new TimeMatch(first, last, part is null ? TimeType.Date : TimeType.Time, $"{day:yyyy-MM-dd}{(part is null ? "" : $"T{part}")}");
    }

    /// <summary>The day right behind a clock time: *vers 15 h 30, hier*, *at 2 p.m. on Friday*.</summary>
    private DateOnly? DayBehind(int last)
    {
        var before = mentioned;
        for (var at = last + 1; at <= last + 3 && at < text.Tokens.Count; at++)
        {
            if (text.SentenceOf[at] == text.SentenceOf[last] && (Weekday(at, at) ?? RelativeDay(at) ?? DayAndMonth(at, at)) is { } match)
            {
                mentioned = before;
                return DayOf(match.Value);
            }

            if (!(text.IsChar(at, ',') || text.IsOneOf(at, "le", "on", "ce")))
            {
                break;
            }
        }

        mentioned = before;
        return null;
    }

    private DateOnly? Resolve(int day, int month, int? year, int behind, out int direction)
    {
        direction = TimeWords.IsLast(text.Word(behind)) ? 1 : TimeWords.IsNext(text.Word(behind)) ? 2 : 0;
        if (year is not null)
        {
            direction = 0;
            return CalendarDay.Of(year, month, day);
        }

        if (today is not { } now)
        {
            return null;
        }

        var candidates = new[] { now.Year - 1, now.Year, now.Year + 1 }.Select(each => CalendarDay.Of(each, month, day)).OfType<DateOnly>().ToList();
        var wanted = direction;
        var fitting = candidates.Where(each => wanted != 1 || each <= now).Where(each => wanted != 2 || each >= now).OrderBy(each => Math.Abs(each.DayNumber - now.DayNumber)).ToList();
        return fitting.Count > 0 ? fitting[0] : null;
    }

    /// <summary>A year behind a month: *2023*, *98*, *'93*.</summary>
    private (int Last, int? Year) YearBehind(int at)
    {
        if (IsYear(at + 1))
        {
            return (at + 1, Number(at + 1));
        }

        return IsFrench && at + 1 < text.Tokens.Count && text.Tokens[at + 1] is { Kind: TokenKind.Number, Length: 2, SpaceBefore: true } && Number(at + 1) is >= 50 and <= 99 and var year && !IsUnit(at + 2)
            ? (at + 1, 1900 + year)
            : (at, null);
    }

    private bool IsYear(int token) =>
        (uint)token < (uint)text.Tokens.Count && text.Tokens[token] is { Kind: TokenKind.Number, Length: 4 } && Number(token) is >= 1500 and <= 2100 && !text.IsChar(token + 1, '%') && !text.IsChar(token + 1, '€');

    private bool IsDayNumber(int token) =>
        (uint)token < (uint)text.Tokens.Count && text.Tokens[token] is { Kind: TokenKind.Number, Length: <= 2 } && Number(token) is >= 1 and <= 31;

    /// <summary>*1er*, *21st*: letters right behind the figures.</summary>
    private bool IsOrdinal(int number) =>
        number + 1 < text.Tokens.Count && !text.Tokens[number + 1].SpaceBefore && text.IsOneOf(number + 1, "er", "st", "nd", "rd", "th");

    private bool IsUnit(int token) => TimeWords.Unit(text.Word(token)) is not null || text.IsOneOf(token, "euros", "dollars", "km", "mètres", "personnes", "morts", "blessés", "h", "people");

    private int? Number(int token) =>
        (uint)token < (uint)text.Tokens.Count && text.Tokens[token] is { Kind: TokenKind.Number, Length: <= 4 } && int.TryParse(text.Written(token), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? DayOf(string? value) => new TimeMention(default, TimeType.Date, value).Day;

    private static int Iso(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    private static string Week(DateOnly day) => $"{ISOWeek.GetYear(day.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(day.ToDateTime(default)):00}";

    private static DateOnly Moved(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly MovedMonths(DateOnly day, int months) =>
        ((day.Year * 12) + day.Month - 1 + months) is >= 12 and < 120_000 ? day.AddMonths(months) : day;
}
