using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

internal sealed partial class TimeExpressions
{
    /// <summary>*à Noël*, *Pâques 2024*, *la Toussaint*, *le jour de l'An*, *before Christmas*: where a date stands, not a name or a market.</summary>
    private TimeMatch? Feast(int first, int at)
    {
        if (FeastDay(at, out var last) is not { } day)
        {
            return null;
        }

        var isNamed = last + 1 < text.Tokens.Count && text.Tokens[last + 1] is { Kind: TokenKind.Word, IsCapitalized: true } && text.SentenceOf[last + 1] == text.SentenceOf[last];
        var isDated = last > at || first < at;
        var isIntroduced = text.IsOneOf(first - 1, "à", "avant", "après", "dès", "depuis", "pour", "pendant", "jusqu'à", "ce", "at", "by", "before", "after", "since", "until", "on", "for", "over", "during")
            || (text.IsOneOf(first - 1, "de", "du") && text.IsOneOf(first - 2, "jour", "soir", "dimanche", "jeudi", "week-end", "lendemain"));
        return !isNamed && (isIntroduced || (isDated && !text.Is(at, "ascension"))) ? Dated(first, last, day, null) : null;
    }

    /// <summary>The day of the feast named by a token, in the year behind it or else as the tense has it; null when none is.</summary>
    private DateOnly? FeastDay(int at, out int last)
    {
        last = at;
        if ((uint)at >= (uint)text.Tokens.Count)
        {
            return null;
        }

        var name = Word(at);
        if (text.Is(at, "jour") && text.Is(at + 1, "de") && text.Is(at + 2, "l'") && text.Is(at + 3, "an"))
        {
            last = at + 3;
            name = "an";
        }
        else if (text.Is(at, "nouvel") && text.Is(at + 1, "an"))
        {
            last = at + 1;
            name = "an";
        }
        else if (text.Is(at, "new") && Word(at + 1) is "year" && text.IsOneOf(at + 2, "day", "eve"))
        {
            last = at + 2;
            name = text.Is(at + 2, "day") ? "an" : "saint-sylvestre";
        }
        else if (!text.Tokens[at].IsCapitalized)
        {
            return null;
        }
        else if (text.Is(at, "christmas") && text.IsOneOf(at + 1, "eve", "day"))
        {
            last = at + 1;
            name = text.Is(at + 1, "eve") ? "eve" : "noël";
        }

        if (On(name, 2000) is null)
        {
            return null;
        }

        if (IsYear(last + 1))
        {
            last++;
            return On(name, Number(last) ?? 0);
        }

        if (today is not { } now)
        {
            return null;
        }

        var (isLast, isNext) = (TimeWords.IsLast(Word(last + 1)), TimeWords.IsNext(Word(last + 1)));
        isNext |= !isLast && !IsJustOver(name, now) && Tense.IsFuture(text, at, last);
        last += TimeWords.IsLast(Word(last + 1)) || TimeWords.IsNext(Word(last + 1)) ? 1 : 0;
        DateOnly? nearest = null;
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
        {
            if (On(name, year) is { } day && !(isLast && day > now) && !(isNext && day < now)
                && (nearest is not { } known || Math.Abs(day.DayNumber - now.DayNumber) < Math.Abs(known.DayNumber - now.DayNumber)))
            {
                nearest = day;
            }
        }

        return nearest;
    }

    /// <summary>A feast of the last weeks is the one spoken of, whatever the verb: *les vœux du Nouvel An*.</summary>
    private static bool IsJustOver(ReadOnlySpan<char> name, DateOnly now) =>
        On(name, now.Year) is { } day && (day <= now ? day : On(name, now.Year - 1) ?? day) is var last && now.DayNumber - last.DayNumber is >= 0 and <= 30;

    private static DateOnly? On(ReadOnlySpan<char> name, int year) => name switch
    {
        "noël" or "noel" or "christmas" => CalendarDay.Of(year, 12, 25),
        "eve" => CalendarDay.Of(year, 12, 24),
        "an" => CalendarDay.Of(year, 1, 1),
        "toussaint" => CalendarDay.Of(year, 11, 1),
        "saint-sylvestre" => CalendarDay.Of(year, 12, 31),
        "thanksgiving" => CalendarDay.Of(year, 11, 22) is { } from ? Moved(from, Days(from.DayOfWeek, DayOfWeek.Thursday)) : null,
        "pâques" or "easter" => Easter(year),
        "ascension" => Easter(year)?.AddDays(39),
        "pentecôte" => Easter(year)?.AddDays(49),
        _ => null,
    };

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous rule of 1876 (Butcher).</summary>
    private static DateOnly? Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var days = h + l - (7 * ((a + (11 * h) + (22 * l)) / 451)) + 114;
        return CalendarDay.Of(year, days / 31, (days % 31) + 1);
    }
}
