using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

internal sealed partial class TimeExpressions
{
    /// <summary>*mardi 21 novembre 2023*, *lundi soir*, *mercredi dernier*, *ce jeudi*, *Saturday night, May 5, 2018*.</summary>
    private TimeMatch? Weekday(int first, int at, bool isThis = false, bool isLast = false, bool isNext = false)
    {
        if (CalendarWords.Weekday(Written(at)) is not { } weekday || (text.Tokens[at].Length < (IsFrench ? 6 : 5) && (IsFrench ? Written(at)[^1] != 'i' : at == first)))
        {
            return null;
        }

        // *le Journal du dimanche*, *Black Friday* in French
        if ((text.Is(first - 1, "du") && text.Is(first - 2, "journal")) || (IsFrench && Word(at).EndsWith("day")))
        {
            return null;
        }

        // *les samedi et dimanche*
        if (at > first && text.Is(first, "les") && !IsDayNumber(at + 1))
        {
            return Each(first, at, weekday);
        }

        if (at > first && text.Is(first, "le") && !IsDayNumber(at + 1) && !text.IsOneOf(at + 1, "dernier", "prochain", "suivant", "matin", "soir", "après-midi", "midi"))
        {
            // *le mercredi*: as a rule, each one; *les lundis* is Recurrent's.
            return today is { } year ? new TimeMatch(first, at, TimeType.Set, $"XXXX-WXX-{Iso(weekday)}") : null;
        }

        var (last, part) = PartBehind(at);

        // *lundi de Pâques*: the first of its name behind the feast.
        if (text.Is(at + 1, "de") && text.IsOneOf(at + 2, "pâques", "pentecôte") && FeastDay(at + 2, out var feastEnd) is { } feast)
        {
            return Dated(first, feastEnd, Moved(feast, Days(feast.DayOfWeek, weekday)), null);
        }

        var behind = part is not null && text.IsChar(last + 1, ',') ? last + 2 : last + 1;
        if (!IsFrench && text.IsChar(last + 1, ','))
        {
            behind = last + 2;
        }

        if ((IsFrench ? DayAndMonth(first, behind) : DayAndMonth(first, behind) ?? Month(first, behind)) is { } dated && DayOf(dated.Value) is { } day)
        {
            return Dated(first, dated.Last, day, dated.Value is { Length: > 11 } value ? value[11..] : part);
        }

        // *jeudi 3 et vendredi 4 mai*: the month stands behind the second.
        if (IsDayNumber(last + 1) && text.IsOneOf(last + 2, "et", "au", "à", "ou", "and", "to") && CalendarWords.Weekday(Written(last + 3)) is not null && IsDayNumber(last + 4)
            && CalendarWords.MonthInAnyCase(Word(last + 5)) is { } shared && Resolve(Number(last + 1) ?? 0, shared.Month, YearBehind(last + 5).Year, first, last + 6, weekday, out _) is { } earlier)
        {
            return Dated(first, last + 1, earlier, part);
        }

        // *le lundi 6* without a month.
        if (IsDayNumber(last + 1) && today is { } near && text.Tokens[last + 1].SpaceBefore && !IsUnit(last + 2) && Number(last + 1) is { } number
            && Enumerable.Range(-31, 63).Select(days => Moved(near, days)).Where(each => each.Day == number && each.DayOfWeek == weekday).Cast<DateOnly?>().FirstOrDefault() is { } exact)
        {
            return Dated(first, last + 1, exact, part);
        }

        if (TimeWords.IsLast(Word(last + 1)) || TimeWords.IsNext(Word(last + 1)))
        {
            last++;
            (isLast, isNext) = (TimeWords.IsLast(Word(last)), TimeWords.IsNext(Word(last)));
        }

        if (today is not { } now)
        {
            return new TimeMatch(first, last, part is null ? TimeType.Date : TimeType.Time, null);
        }

        if (!isLast && !isNext && !isThis && RangeEnd(first, weekday) is { } following)
        {
            return Dated(first, last, following, part);
        }

        var back = ((int)now.DayOfWeek - (int)weekday + 7) % 7;
        // *mardi de la semaine prochaine*
        var week = text.Is(last + 1, "de") ? last + 2 : last + 1;
        if (text.Is(week, "la") && text.Is(week + 1, "semaine") && (TimeWords.IsLast(Word(week + 2)) || TimeWords.IsNext(Word(week + 2))))
        {
            return Dated(first, week + 2, Moved(now, Iso(weekday) - Iso(now.DayOfWeek) + (TimeWords.IsNext(Word(week + 2)) ? 7 : -7)), part);
        }

        // *Réduite par rapport à vendredi*
        isLast |= text.Is(first - 1, "à") && text.Is(first - 2, "rapport");
        var isFuture = isNext || IsLimit(first) || IsOnProgramme(first, last) || (!isLast && !isThis && (BeginsThen(first) || IsSpoken(first) ? !Tense.IsPast(text, first, last) : Tense.IsFuture(text, first, last)));
        if (!isFuture && !isLast && RangeStart(first, last, weekday, now) is { } begin)
        {
            return Dated(first, last, begin, part);
        }

        var resolved = isLast ? Moved(now, back == 0 ? -7 : -back)
            : isFuture ? Moved(now, back == 0 ? (isNext ? 7 : 0) : 7 - back)
            // *Ce mercredi* is near: nobody says it six days later.
            : isThis && back >= 5 && !Tense.IsPast(text, first, last) ? Moved(now, 7 - back)
            : isThis && back > 0 && Tense.IsFuture(text, first, last) ? Moved(now, 7 - back)
            : Moved(now, -back);
        return Dated(first, last, resolved, part);
    }

    /// <summary>What lasts until a time or is due by then reaches beyond today, whatever the verb: *jusqu'à vendredi*, *d'ici mars*.</summary>
    private bool IsLimit(int first) =>
        (text.IsOneOf(first - 1, "à", "au", "en") && text.IsOneOf(first - 2, "jusqu'", "ici")) || text.IsOneOf(first - 1, "ici", "until");

    /// <summary>*« Deux séances : samedi à 20h »*: behind a colon a day and its hour announce.</summary>
    private bool IsOnProgramme(int first, int last) =>
        (text.IsChar(first - 1, ':') || text.IsChar(first - 2, ':')) && text.IsOneOf(last + 1, "à", "at") && Number(last + 2) is <= 24 && Tense.OfClause(text, first, last) == 0;

    /// <summary>*« Je suis là lundi »*: who speaks of a day without a past means the next.</summary>
    private bool IsSpoken(int first)
    {
        for (var token = first - 1; token >= 0 && token > first - 40; token--)
        {
            if (text.Tokens[token].Kind == TokenKind.Mark)
            {
                return text.Text[text.Tokens[token].Start] is '«' or '“';
            }
        }

        return false;
    }

    /// <summary>*dès vendredi*, *à partir de lundi*, *from Monday*, *by Friday*: to come, unless the verb says otherwise.</summary>
    private bool BeginsThen(int first) =>
        text.IsOneOf(first - 1, "dès", "from", "by") || (text.Is(first - 1, "de") && text.IsOneOf(first - 2, "partir", "compter"));

    /// <summary>*de lundi à mercredi*, *samedi et dimanche*: the second day is the first of its name behind the one just found.</summary>
    private DateOnly? RangeEnd(int first, DayOfWeek weekday) =>
        dated is { } earlier && earlier.Token == first - 2 && text.IsOneOf(first - 1, "à", "au", "et", "to", "and", "through")
            ? Moved(earlier.Day, Days(earlier.Day.DayOfWeek, weekday) is var days and > 0 ? days : 7)
            : null;

    /// <summary>The beginning of a range that is over: it is counted back from its end.</summary>
    private DateOnly? RangeStart(int first, int last, DayOfWeek weekday, DateOnly now) =>
        text.IsOneOf(first - 1, "de", "du", "entre", "from", "between") && text.IsOneOf(last + 1, "à", "au", "et", "to", "and", "through") && CalendarWords.Weekday(Written(last + 2)) is { } to
            ? Moved(now, -Days(to, now.DayOfWeek) - Days(weekday, to))
            : null;

    /// <summary>How many days from one weekday to the next of another.</summary>
    private static int Days(DayOfWeek from, DayOfWeek to) => ((int)to - (int)from + 7) % 7;

    /// <summary>*hier*, *demain soir*, *aujourd'hui*, *tonight*, *two days ago* is Duration's.</summary>
    private TimeMatch? RelativeDay(int token)
    {
        var word = Word(token);
        if (word is "tonight" && today is { } evening)
        {
            return Dated(token, token, evening, "EV");
        }

        // *The Today programme* is a name.
        if (TimeWords.DayFromToday(word) is not { } days || (!IsFrench && text.Tokens[token].IsCapitalized && token > 0 && text.SentenceOf[token] == text.SentenceOf[token - 1] && text.Tokens[token - 1].Kind == TokenKind.Word && text.Tokens[token].Length > 1 && char.IsLower(Written(token)[^1])))
        {
            return null;
        }

        var (last, part) = PartBehind(token);
        if (part is null && (word[0] == 'a' || word is "hier" or "demain") && CalendarWords.Weekday(Written(token + 1)) is not null)
        {
            last = token + 1;
        }

        return today is { } now ? Dated(token, last, Moved(now, days), part) : new TimeMatch(token, last, part is null ? TimeType.Date : TimeType.Time, null);
    }
}
