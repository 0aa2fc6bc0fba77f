using System.Diagnostics;
using System.Globalization;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

/// <summary>An expression of time, by its tokens.</summary>
internal readonly record struct TimeMatch(int First, int Last, TimeType Type, string? Value);

/// <summary>The expressions of time of one text, read from its beginning on: what was read before tells what *à 14 h* belongs to.</summary>
/// <param name="text">The text.</param>
/// <param name="today">The day of the text, if known.</param>
internal sealed partial class TimeExpressions(TokenizedText text, DateOnly? today)
{
    /// <summary>The day mentioned last.</summary>
    private DateOnly? mentioned;

    /// <summary>The last token of the day found last, and that day: *à mercredi* behind *de lundi* comes after it.</summary>
    private (int Token, DateOnly Day)? dated;

    private bool IsFrench => text.Language == TextLanguage.French;

    /// <summary>The expression that begins with a token, or null. Looks at a bounded number of tokens.</summary>
    public TimeMatch? At(int token)
    {
        if (MayBegin(token))
        {
            return Read(token);
        }

        Debug.Assert(Read(token) is null, "A rule of time begins with a word that TimeWords.IsOfTime does not know.");
        return null;
    }

    private bool MayBegin(int token) => text.Tokens[token].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => Introduces(token)
            ? token + 1 < text.Tokens.Count && (text.Tokens[token + 1].Kind == TokenKind.Number || IsOfTime(token + 1))
            : IsOfTime(token),
        _ => false,
    };

    private bool IsOfTime(int token) => !(IsFrench && text.Is(token, "a")) && (TimeWords.IsOfTime(Word(token)) || text.Written(token) is ['I' or 'V' or 'X', ..] || text.Word(token).Contains('-'));

    private bool Introduces(int token) => text.Word(token) is "le" or "ce" or "cet" or "cette" or "la" or "l'" or "l’" or "les" or "ces" or "this" or "last" or "next" or "the";

    private TimeMatch? Read(int token) => text.Tokens[token].Kind switch
    {
        TokenKind.Number => InFigures(token, token) ?? DayAndMonth(token, token) ?? DayAlone(token, token) ?? Century(token, token) ?? Quarter(token, token)
            ?? Clock(token) ?? Decade(token, token) ?? Duration(token, token) ?? Year(token),
        TokenKind.Word => Introduces(token) ? Introduced(token)
            : Weekday(token, token) ?? Month(token, token) ?? RelativeDay(token) ?? Recurrent(token) ?? Named(token, token) ?? ClockInWords(token)
                ?? Duration(token, token) ?? Noon(token) ?? Season(token, token) ?? Reference(token),
        _ => null,
    };

    /// <summary>What a word of its own begins, with its article or without.</summary>
    private TimeMatch? Named(int first, int at) => Word(at) switch
    {
        "noël" or "noel" or "toussaint" or "pâques" or "pentecôte" or "ascension" or "saint-sylvestre" or "jour" or "nouvel" or "christmas" or "easter" or "thanksgiving" or "new" => Feast(first, at),
        "début" or "fin" or "milieu" or "end" or "beginning" or "start" or "middle" => Edge(first, at),
        "mi" or "early" or "late" or "mid" => Early(first, at),
        "années" => Decade(first, at),
        "premier" or "première" or "deuxième" or "second" or "troisième" or "quatrième" or "dernier" or "first" or "third" or "fourth" => FirstOfMonth(first, at) ?? Quarter(first, at),
        "toute" or "tout" => Whole(at),
        "soirée" or "matinée" when first == at && text.Is(at - 1, "en") && AnchorOf(at, at) is { } day => Dated(at, at, day, TimeWords.PartOfDay(Word(at))),
        _ => Century(first, at) ?? (first < at ? Decade(first, at) : null),
    };

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

        if (text.IsOneOf(token, "le", "the") && DayAndMonth(token, next) is { } day)
        {
            return day;
        }

        if (text.Is(token, "les") && text.Tokens.Count > next && text.Tokens[next].Kind == TokenKind.Number && DayAndMonth(token, next) is { } days)
        {
            return days;
        }

        if (text.IsOneOf(token, "le", "the") && (InFigures(token, next) ?? DayAlone(token, next)) is { } figures)
        {
            return figures;
        }

        if (text.Is(token, "les") && Recurring(token, next) is { } recurring)
        {
            return recurring;
        }

        if (SameDay(token, next) is { } same)
        {
            return same;
        }

        // *ce mois-ci*, *cette semaine-là* are one word each.
        var word = Word(next);
        if (word.EndsWith("-ci") || word.EndsWith("-là"))
        {
            word = word[..^3];
        }

        if (TimeWords.PartOfDay(word) is { } part)
        {
            return Part(token, next, part, isThis, isLast);
        }

        if (word is "veille" && text.IsOneOf(next + 1, "de", "du") && FeastDay(next + 2, out var feastEnd) is { } feast)
        {
            return Dated(token, feastEnd, Moved(feast, -1), null);
        }

        // *à la veille de la fête*: today.
        if (word is "veille" && text.Is(token - 1, "à") && text.IsOneOf(next + 1, "de", "du", "d'", "des") && today is { } eve)
        {
            return Dated(token, next, dated is { } told && text.SentenceOf[told.Token] == text.SentenceOf[token] ? told.Day : eve, null);
        }

        if (word is "veille" or "lendemain" && (word is "veille" ? EveOf(token) : Anchor) is { } anchor)
        {
            var moved = Moved(anchor, word is "veille" ? -1 : 1);
            var before = dated;
            var beside = text.Is(next + 1, "au") && TimeWords.PartOfDay(Word(next + 2)) is { } of
                ? Dated(token, next + 2, moved, of)
                : Dated(token, next, moved, null);

            // What was the day before is an aside: the text goes on with its own day.
            dated = word is "veille" ? before : dated;
            return beside;
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
            return new TimeMatch(token, next + 1, TimeType.Date, Written(next + 1).ToString());
        }

        if (Named(token, next) is { } named)
        {
            return named;
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

            if (TimeWords.IsLast(Word(at)) || TimeWords.IsNext(Word(at)) || text.IsOneOf(at, "last", "next", "past"))
            {
                at++;
                if (number is null && Count(at) is { } behind)
                {
                    number = behind;
                    at++;
                }

                if (TimeWords.Unit(Word(at)) is { } length && Written(at)[^1] is 's' or 'x')
                {
                    return new TimeMatch(token, at, TimeType.Duration, TimeWords.Duration(number ?? "X", length));
                }
            }
            else if (number is not null && isLast | isNext && TimeWords.Unit(Word(at)) is { } stretch)
            {
                return new TimeMatch(token, at, TimeType.Duration, TimeWords.Duration(number, stretch));
            }
        }

        return null;
    }

    private DateOnly? Anchor => mentioned ?? today;

    /// <summary>
    /// The day that a time without one belongs to: the one behind it; that of its sentence; that of the last sentences where they tell of these days
    /// (*Il a fermé lundi. Dans la soirée, …*) or announce; else the text's own. What is past is not of a day to come.
    /// </summary>
    private DateOnly? AnchorOf(int token, int last)
    {
        if (DayBehind(last) is { } behind)
        {
            return behind;
        }

        if (today is not { } now || dated is not { } found)
        {
            return Anchor;
        }

        var sentences = text.SentenceOf[token] - text.SentenceOf[found.Token];
        if (found.Day > now)
        {
            return sentences <= 3 && !Tense.IsPast(text, token, token) ? found.Day : now;
        }

        var days = now.DayNumber - found.Day.DayNumber;
        return sentences == 0 || (sentences <= 3 && days <= 3) ? found.Day : now;
    }

    /// <summary>*La veille* of a day that its sentence names or that it goes on with; else the day before the text's.</summary>
    private DateOnly? EveOf(int token) =>
        dated is { } found && today is { } now && text.SentenceOf[token] != text.SentenceOf[found.Token] && token != text.FirstToken(text.SentenceOf[token]) ? now : Anchor;

    private TimeMatch? Reference(int token) =>
        TimeWords.Reference(Word(token)) is { } value ? new TimeMatch(token, token, TimeType.Date, value) : null;

    private TimeMatch Dated(int first, int last, DateOnly day, string? part)
    {
        mentioned = day;
        dated = (last, day);
        return new TimeMatch(first, last, part is null ? TimeType.Date : TimeType.Time, $"{day:yyyy-MM-dd}{(part is null ? "" : $"T{part}")}");
    }

    /// <summary>The word in small letters, without an English possessive: *Monday's*.</summary>
    private ReadOnlySpan<char> Word(int token) => WithoutPossessive(text.Word(token));

    private ReadOnlySpan<char> Written(int token) => WithoutPossessive(text.Written(token));

    private ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        !IsFrench && word.Length > 3 && word[^1] == 's' && Letters.IsApostrophe(word[^2]) ? word[..^2] : word;

    /// <summary>How many, as a duration has it; X where it is not told.</summary>
    private string? Count(int token) => Count(token, out _);

    /// <summary>The same, over several words: *vingt et un*, *deux cents*.</summary>
    private string? Count(int token, out int last)
    {
        last = token;
        if ((uint)token >= (uint)text.Tokens.Count)
        {
            return null;
        }

        if (text.Tokens[token].Kind == TokenKind.Number)
        {
            return text.Tokens[token].Length <= 7 ? Written(token).ToString().Replace(',', '.') : null;
        }

        if (text.IsOneOf(token, "quelques", "plusieurs", "des", "several", "few", "some"))
        {
            return "X";
        }

        // *a* counts in English alone.
        if ((IsFrench && text.Is(token, "a")) || TimeWords.Number(Word(token)) is not { } number)
        {
            return null;
        }

        for (var words = 0; words < 4; words++)
        {
            var next = last + (number >= 20 && text.IsOneOf(last + 1, "et", "and") ? 2 : 1);
            if (TimeWords.Number(Word(next)) is not { } more || (next == last + 2 && TimeWords.Unit(Word(next + 1)) is null) || !(more is 100 or 1000 || (number >= 20 && more < number)))
            {
                break;
            }

            (number, last) = (more is 100 or 1000 ? number * more : number + more, next);
            if (number > 100_000)
            {
                break;
            }
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private int? Number(int token)
    {
        if ((uint)token >= (uint)text.Tokens.Count || text.Tokens[token] is not { Kind: TokenKind.Number, Length: <= 4 })
        {
            return null;
        }

        var number = 0;
        foreach (var digit in text.Written(token))
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private bool IsUnit(int token) => TimeWords.Unit(Word(token)) is not null || text.IsOneOf(token, "euros", "dollars", "km", "mètres", "personnes", "morts", "blessés", "h", "people");

    private static DateOnly? DayOf(string? value) => new TimeMention(default, TimeType.Date, value).Day;

    private static int Iso(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    private static string Week(DateOnly day) => $"{ISOWeek.GetYear(day.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(day.ToDateTime(default)):00}";

    private static DateOnly Moved(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly MovedMonths(DateOnly day, int months) =>
        ((day.Year * 12) + day.Month - 1 + months) is >= 12 and < 120_000 ? day.AddMonths(months) : day;
}
