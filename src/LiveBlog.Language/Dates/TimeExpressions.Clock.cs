using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

internal sealed partial class TimeExpressions
{
    /// <summary>*14h30*, *18 h*, *8 heures*, *2:30 p.m.*</summary>
    private TimeMatch? Clock(int at)
    {
        if (Number(at) is not (>= 0 and <= 24 and var hour) || text.Tokens[at].Length > 2 || IsWithinWord(at) || IsLength(at))
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
            var isAfternoon = Word(last + 1)[0] == 'p';
            var isDotted = text.IsChar(last + 2, '.') && text.Is(last + 3, "m");
            if (!isDotted && text.Tokens[last + 1].Length == 1)
            {
                return null;
            }

            last = isDotted ? last + (text.IsChar(last + 4, '.') ? 4 : 3) : last + 1;
            hour = (hour % 12) + (isAfternoon ? 12 : 0);
        }

        return OnTheClock(at, last, hour, minute);
    }

    /// <summary>Letters right before the figures: a part of an address, *…/cI5mIS2h3B*.</summary>
    private bool IsWithinWord(int at) =>
        at > 0 && !text.Tokens[at].SpaceBefore && text.Tokens[at - 1].Kind == TokenKind.Word && char.IsLetterOrDigit(Written(at - 1)[^1]);

    /// <summary>*la journée de 8 heures*, *plus de 6 h 30*: how long, not when.</summary>
    private bool IsLength(int at) =>
        text.Is(at - 1, "de") && text.IsOneOf(at - 2, "journée", "journées", "semaine", "semaines", "plus", "moins", "près", "durée", "retard", "pause", "trajet", "délai", "attente");

    /// <summary>*à sept heures et demie*, *vers quinze heures trente*.</summary>
    private TimeMatch? ClockInWords(int at) =>
        text.IsOneOf(at + 1, "heure", "heures") && text.IsOneOf(at - 1, "à", "vers", "dès") && TimeWords.Number(Word(at)) is >= 1 and <= 24 and var hour
            && !text.IsOneOf(at + 2, "de", "d'", "plus", "où", "que", "par", "après")
            ? OnTheClock(at, at + 1, hour, 0)
            : null;

    /// <summary>What stands behind the hour: *et demie*, *moins le quart*, *trente*, *du matin*, *GMT*, *heure de Paris*; and the day it belongs to.</summary>
    private TimeMatch OnTheClock(int first, int last, int hour, int minute)
    {
        if (IsFrench && minute == 0)
        {
            var minutes = text.Is(last + 1, "et") ? text.IsOneOf(last + 2, "demie", "demi") ? 30 : text.Is(last + 2, "quart") ? 15 : 0
                : text.Is(last + 1, "moins") && text.Is(last + 2, "le") && text.Is(last + 3, "quart") ? -15
                : text.Is(last + 1, "moins") && TimeWords.Number(Word(last + 2)) is >= 5 and < 30 and var before ? -before
                : 0;
            if (minutes != 0)
            {
                (last, hour, minute) = (last + (minutes == -15 && text.Is(last + 2, "le") ? 3 : 2), minutes < 0 ? (hour + 23) % 24 : hour, (minutes + 60) % 60);
            }
            else if (text.Tokens[first].Kind == TokenKind.Word && TimeWords.Number(Word(last + 1)) is >= 5 and < 60 and var words && !IsUnit(last + 2))
            {
                (last, minute) = (last + 1, words);
            }
        }

        if (text.Is(last + 1, "du") && text.IsOneOf(last + 2, "matin", "soir"))
        {
            hour += text.Is(last + 2, "soir") && hour < 12 ? 12 : 0;
            last += 2;
        }
        else if (text.Is(last + 1, "de") && text.Is(last + 2, "l'") && text.Is(last + 3, "après-midi"))
        {
            hour += hour < 12 ? 12 : 0;
            last += 3;
        }

        (last, var zone) = Zone(last);
        var day = AnchorOf(first, last);
        if (day is { } told && told <= today)
        {
            // A tale goes on from hour to hour.
            dated = (last, told);
        }

        return new TimeMatch(first, last, TimeType.Time, day is { } on && hour < 24 ? $"{on:yyyy-MM-dd}T{hour:00}:{minute:00}{zone}" : $"T{hour:00}:{minute:00}{zone}");
    }

    /// <summary>The zone named behind a time of the clock; only that of Greenwich changes the value, the others depend on the season.</summary>
    private (int Last, string Zone) Zone(int last)
    {
        var written = Written(last + 1);
        if (written is "GMT" or "UTC" or "TU")
        {
            return (last + 1, "Z");
        }

        if (written is "ET" or "EST" or "EDT" or "PT" or "PST" or "PDT" or "CET" or "CEST" or "BST" or "HNE" or "HAE" || text.IsOneOf(last + 1, "locale", "locales"))
        {
            return (last + 1, "");
        }

        var at = text.IsChar(last + 1, ',') ? last + 2 : last + 1;
        return !text.IsOneOf(at, "heure", "heures", "local") ? (last, "")
            : text.IsOneOf(at + 1, "locale", "locales", "française", "time") ? (at + 1, "")
            : text.IsOneOf(at + 1, "de", "d'") && at + 2 < text.Tokens.Count && text.Tokens[at + 2].IsCapitalized ? (at + 2, "")
            : (last, "");
    }

    /// <summary>*midi*, *minuit*.</summary>
    private TimeMatch? Noon(int token)
    {
        var word = Word(token);
        return word is "midi" or "minuit" or "noon" or "midnight" && text.IsOneOf(token - 1, "à", "vers", "avant", "après", "jusqu'à", "dès", "at", "around", "by", "before", "after") && AnchorOf(token, token) is { } day
            ? new TimeMatch(token, token, TimeType.Time, $"{day:yyyy-MM-dd}T{(word is "midi" or "noon" ? "12:00" : "00:00")}")
            : null;
    }

    /// <summary>*ce matin*, *cette nuit*, *dans la soirée*, *last night*, *la nuit de lundi à mardi*.</summary>
    private TimeMatch? Part(int first, int at, string part, bool isThis, bool isLast)
    {
        if (isLast || TimeWords.IsLast(Word(at + 1)))
        {
            // *last night*, *la nuit dernière*
            return today is { } now ? Dated(first, isLast ? at : at + 1, Moved(now, -1), part) : null;
        }

        if (isThis)
        {
            // *cette soirée* is the event; of the evening one says *ce soir*.
            return Word(at) is "soirée" or "matinée" ? null : today is { } now ? Dated(first, at, now, part) : new TimeMatch(first, at, TimeType.Time, null);
        }

        var last = text.Is(at + 1, "même") ? at + 1 : at;
        // *la soirée de lundi*, *la nuit de lundi à mardi*, *la nuit du 3 au 4 mai*: the part of the first day.
        if (text.IsOneOf(at + 1, "de", "du", "d'") && (Weekday(at + 2, at + 2) ?? DayAndMonth(at + 2, at + 2) ?? RelativeDay(at + 2)) is { } of && DayOf(of.Value) is { } from)
        {
            var end = text.IsOneOf(of.Last + 1, "à", "au") && (Weekday(of.Last + 2, of.Last + 2) ?? DayAndMonth(of.Last + 2, of.Last + 2)) is { } to ? to.Last : of.Last;
            var night = Dated(first, end, from, part);
            if (end > of.Last && part == "NI")
            {
                // What follows comes after the night.
                dated = (end, Moved(from, 1));
            }

            return night;
        }

        // *le matin*, *la nuit*: of the day spoken of; without one it is any.
        var isDefinite = text.IsOneOf(first - 1, "dans", "pendant", "durant", "de", "en") || last > at || Word(at).EndsWith("ée");
        return isDefinite && text.IsOneOf(first, "la", "le", "l'") && (last > at ? Anchor : AnchorOf(first, last)) is { } day && !text.IsOneOf(at + 1, "de", "des", "du", "d'") ? Dated(first, last, day, part) : null;
    }

    /// <summary>The part behind a day, and where it ends: *soir*, *au soir*, *en fin d'après-midi*, *dans la soirée*.</summary>
    private (int Last, string? Part) PartBehind(int last)
    {
        var at = last + 1;
        at += text.Is(at, "au") && TimeWords.PartOfDay(Word(at + 1)) is not null ? 1 : 0;
        if (TimeWords.PartOfDay(Word(at)) is { } part)
        {
            return (at, part);
        }

        if (!text.IsOneOf(at, "en", "dans", "à", "au"))
        {
            return (last, null);
        }

        var end = at + 1;
        end += text.Is(end, "la") && text.Is(end + 1, "fin") ? 1 : 0;
        end += text.IsOneOf(end, "fin", "début", "milieu") && text.IsOneOf(end + 1, "de", "d'") ? 2 : 0;
        end += text.IsOneOf(end, "la", "l'") ? 1 : 0;
        return (end > at + 1 || text.Is(at, "en")) && Word(end) is "matinée" or "après-midi" or "soirée" or "nuit" && !text.IsOneOf(end + 1, "de", "du")
            ? (end, TimeWords.PartOfDay(Word(end)))
            : (last, null);
    }

    /// <summary>The day right behind a clock time: *vers 9 h 20, avant-hier*, *at 2 p.m. on Friday*.</summary>
    private DateOnly? DayBehind(int last)
    {
        var before = (mentioned, dated);
        for (var at = last + 1; at <= last + 3 && at < text.Tokens.Count; at++)
        {
            if (text.SentenceOf[at] == text.SentenceOf[last] && (Weekday(at, at) ?? RelativeDay(at) ?? DayAndMonth(at, at) ?? Month(at, at)) is { } match)
            {
                (mentioned, dated) = before;
                return DayOf(match.Value);
            }

            if (!(text.IsChar(at, ',') || text.IsOneOf(at, "le", "on", "ce")))
            {
                break;
            }
        }

        (mentioned, dated) = before;
        return null;
    }
}
