using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

internal sealed partial class TimeExpressions
{
    /// <summary>So many days back a date without a year may as well be the next of its name.</summary>
    private const int FarAway = 120;

    /// <summary>*21 novembre 2023*, *1er mai*, *les 2 et 9 juin*, *Nov. 21, 2023* is Month's.</summary>
    private TimeMatch? DayAndMonth(int first, int at)
    {
        if (!IsDayNumber(at) || Number(at) is not { } day)
        {
            return null;
        }

        var behind = at + (IsOrdinal(at) ? 2 : 1);
        behind += !IsFrench && behind > at + 1 && text.Is(behind, "of") ? 1 : 0;
        var last = behind;
        var isFirstOfSeveral = false;
        if (text.IsChar(behind, '-') && !text.Tokens[behind].SpaceBefore && CalendarWords.MonthInAnyCase(Word(behind + 1)) is not null)
        {
            // *le 14-Juillet*
            behind++;
            last = behind;
        }

        if (CalendarWords.MonthInAnyCase(Word(behind)) is not { } month)
        {
            if (MonthOfSeveral(ref behind) is not { } shared)
            {
                return null;
            }

            (month, last, isFirstOfSeveral) = (shared, last - 1, true);
        }

        var isName = text.IsChar(behind - 1, '-');
        var (end, year) = YearBehind(behind);
        if (year is null && (day, month.Month) is (11, 9) && (isName || text.IsOneOf(first - 2, "attentats", "attaques", "attentat")))
        {
            year = 2001;
        }

        var value = Resolve(day, month.Month, year, first, behind + 1, isFirstOfSeveral ? null : CalendarWords.Weekday(Written(at - 1)), out var direction);
        if (!isFirstOfSeveral)
        {
            last = direction > 0 ? behind + 1 : end;
        }

        if (value is not { } date)
        {
            return year is null && today is null && day is >= 1 and <= 31 ? new TimeMatch(first, last, TimeType.Date, $"XXXX-{month.Month:00}-{day:00}") : null;
        }

        var (partEnd, part) = isFirstOfSeveral ? (last, null) : PartBehind(last);
        return Dated(first, partEnd, date, part);
    }

    /// <summary>*les 2, 3 et 9 juin*, *du 3 au 5 mai*, *entre le 3 et le 5 mai*, *du 3 au mardi 5 mai*, *3-5 mai*: the month stands behind the last; <paramref name="at"/> moves there.</summary>
    private MonthWord? MonthOfSeveral(ref int at)
    {
        for (var days = 0; days < 4; days++)
        {
            if (!(text.IsOneOf(at, "et", "au", "ou", "à", "and", "to") || text.IsChar(at, '-') || text.IsChar(at, '–') || text.IsChar(at, ',')))
            {
                return null;
            }

            // *Pour l'acte 8, samedi 6 mai*: behind a comma a weekday begins another date.
            var isWeekday = CalendarWords.Weekday(Written(at + 1)) is not null;
            if (isWeekday && text.IsChar(at, ','))
            {
                return null;
            }

            at += isWeekday || (text.IsOneOf(at, "et", "ou", "and") && text.IsOneOf(at + 1, "le", "the")) ? 2 : 1;
            if (!IsDayNumber(at))
            {
                return null;
            }

            at += IsOrdinal(at) ? 2 : 1;
            if (CalendarWords.MonthInAnyCase(Word(at)) is { } month)
            {
                return month;
            }
        }

        return null;
    }

    /// <summary>*le 3*, *à partir du 8*, *on the 14th*: the last or the next such day, as the tense has it.</summary>
    private TimeMatch? DayAlone(int first, int at)
    {
        if (today is not { } now || !IsDayNumber(at) || Number(at) is not { } day)
        {
            return null;
        }

        var last = IsOrdinal(at) ? at + 1 : at;
        var isIntroduced = !IsFrench ? last > at && first < at && text.IsOneOf(first - 1, "on", "by", "until", "since", "before", "after", "from")
            : last == at && (first < at
                ? !text.IsOneOf(first - 1, "appeler", "appelez", "composer", "composez", "composant", "numéro", "sur", "contre", "dans", "faire")
                : (text.Is(at - 1, "du") && text.IsOneOf(at - 2, "partir", "compter")) || (text.Is(at - 1, "au") && text.Is(at - 2, "jusqu'")));
        var isAddress = text.IsOneOf(last + 2, "rue", "avenue", "boulevard", "place", "quai", "route", "chemin", "allée", "impasse", "cours");
        if (!isIntroduced || isAddress || !EndsPhrase(last))
        {
            return null;
        }

        var tense = Tense.OfSentence(text, first, last);
        if (tense <= 0 && Following(first, now, day) is { } told)
        {
            return Dated(first, last, told, null);
        }

        var (before, behind) = (Numbered(now, day, -1), Numbered(now, day, 1));
        var isNext = tense > 0 || (tense == 0 && before is { } past && behind is { } coming && coming.DayNumber - now.DayNumber < now.DayNumber - past.DayNumber);
        return (isNext ? behind : before) is { } date ? Dated(first, last, date, null) : null;
    }

    /// <summary>The day of a number that comes first behind a day or before it; the day itself too.</summary>
    private static DateOnly? Numbered(DateOnly from, int day, int direction)
    {
        for (var months = 0; months <= 2; months++)
        {
            var month = MovedMonths(from, months * direction);
            if (CalendarDay.Of(month.Year, month.Month, day) is { } date && date.CompareTo(from) * direction >= 0)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>*Le 24 novembre, il parle. Le 27, il se tait.*: a day that goes on from one of the last sentences, as long as it is past.</summary>
    private DateOnly? Following(int first, DateOnly now, int day) =>
        dated is { } earlier && earlier.Day < now && text.SentenceOf[first] - text.SentenceOf[earlier.Token] is >= 0 and <= 2 && Numbered(earlier.Day, day, 1) is { } next && next <= now ? next : null;

    /// <summary>Whether no noun can follow that is counted: *le 3, …*, *le 3 à Lyon*, but not *le 3 pièces*.</summary>
    private bool EndsPhrase(int last) =>
        last + 1 >= text.Tokens.Count || text.SentenceOf[last + 1] != text.SentenceOf[last] || text.Tokens[last + 1].Kind == TokenKind.Mark
        || (text.Tokens[last + 1].Length == 1 && text.Text[text.Tokens[last + 1].Start] is ',' or ';' or '.' or '!' or '?' or ')')
        || text.IsOneOf(last + 1, "à", "au", "en", "et", "pour", "dans", "lors", "avec", "mais", "puis", "il", "elle", "on", "ils", "elles", "sans", "devant", "ou", "at", "in", "and", "for", "to", "when", "but", "with");

    /// <summary>*21/04/2016*, *2016-04-21*, *le 21/04*: the day first, as France does.</summary>
    private TimeMatch? InFigures(int first, int at)
    {
        if (at + 2 >= text.Tokens.Count || !(text.IsChar(at + 1, '/') || text.IsChar(at + 1, '-')) || text.Tokens[at + 1].SpaceBefore || text.Tokens[at + 2].SpaceBefore || Number(at) is not { } a || Number(at + 2) is not { } b)
        {
            return null;
        }

        if (text.Written(at + 3).SequenceEqual(text.Written(at + 1)) && Number(at + 4) is { } c && !text.Tokens[at + 4].SpaceBefore)
        {
            var day = IsYear(at) ? CalendarDay.Of(a, b, c) : IsYear(at + 4) ? CalendarDay.Of(c, b, a) ?? CalendarDay.Of(c, a, b) : null;
            return day is { } date ? Dated(first, at + 4, date, null) : null;
        }

        return IsFrench && first < at && text.IsChar(at + 1, '/') && !text.IsChar(at + 3, '/') && b is >= 1 and <= 12 && Resolve(a, b, null, first, at + 3, null, out _) is { } near
            ? Dated(first, at + 2, near, null)
            : null;
    }

    /// <summary>*le premier mai 2022*</summary>
    private TimeMatch? FirstOfMonth(int first, int at)
    {
        if (!text.Is(at, "premier") || CalendarWords.MonthInAnyCase(Word(at + 1)) is not { } month)
        {
            return null;
        }

        var (end, year) = YearBehind(at + 1);
        return Resolve(1, month.Month, year, first, at + 2, null, out _) is { } day ? Dated(first, end, day, null) : null;
    }

    /// <summary>*ce jour-là*, *le même jour*, *le jour même*: the day mentioned last; *la nouvelle année*.</summary>
    private TimeMatch? SameDay(int first, int at)
    {
        // *la nouvelle année* begins a month before it does.
        if (text.Is(first, "la") && text.Is(at, "nouvelle") && text.Is(at + 1, "année") && today is { } now)
        {
            return new TimeMatch(first, at + 1, TimeType.Date, $"{Moved(now, 31):yyyy}");
        }

        var last = text.Is(first, "ce") && text.Is(at, "jour-là") ? at
            : text.Is(first, "le") && ((text.Is(at, "même") && text.Is(at + 1, "jour")) || (text.Is(at, "jour") && text.Is(at + 1, "même"))) ? at + 1
            : -1;
        return last >= 0 && Anchor is { } day ? Dated(first, last, day, null) : null;
    }

    /// <summary>The day and month in the year told, or else in the year that the weekday, the words behind it and the tense leave.</summary>
    private DateOnly? Resolve(int day, int month, int? year, int first, int behind, DayOfWeek? weekday, out int direction)
    {
        direction = TimeWords.IsLast(Word(behind)) ? 1 : TimeWords.IsNext(Word(behind)) ? 2 : 0;
        if (year is not null)
        {
            direction = 0;
            return CalendarDay.Of(year, month, day);
        }

        if (today is not { } now)
        {
            return null;
        }

        // The nearest such day on the side that is told; of two equally near, the one before. *Mercredi 3 juillet* is none but in some years.
        DateOnly? nearest = null;
        DateOnly? ofWeekday = null;
        for (var candidate = now.Year - 1; candidate <= now.Year + 1; candidate++)
        {
            if (CalendarDay.Of(candidate, month, day) is { } on && (direction != 1 || on <= now) && (direction != 2 || on >= now))
            {
                nearest = nearest is { } known && Far(known) <= Far(on) ? nearest : on;
                ofWeekday = on.DayOfWeek == weekday && !(ofWeekday is { } such && Far(such) <= Far(on)) ? on : ofWeekday;
            }
        }

        int Far(DateOnly on) => Math.Abs(on.DayNumber - now.DayNumber);

        if (direction != 0 || nearest is not { } found)
        {
            return nearest;
        }

        // A weekday beside a day that is near may be a slip.
        if (ofWeekday is not null && Far(found) > FarAway / 2)
        {
            return ofWeekday;
        }

        // *Depuis le 1er mai*, *abaissée le 1er juillet*: half a year ahead the verb tells that it is over.
        var isSince = text.Is(first - 1, "depuis");
        if (found > now && (isSince || (found.DayNumber > now.DayNumber + FarAway && !IsLimit(first) && Tense.IsPast(text, first, behind - 1))))
        {
            return CalendarDay.Of(found.Year - 1, month, day);
        }

        // *Sera reprise le 14 janvier*: half a year away the verb tells which.
        return !isSince && found.DayNumber < now.DayNumber - FarAway && Tense.IsFuture(text, behind - 2, behind - 1) ? CalendarDay.Of(found.Year + 1, month, day) : found;
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
}
