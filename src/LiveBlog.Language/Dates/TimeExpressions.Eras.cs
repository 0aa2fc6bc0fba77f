using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

internal sealed partial class TimeExpressions
{
    /// <summary>*début 2021*, *mi-2024*, *early March*, *the early 1990s*.</summary>
    private TimeMatch? Early(int first, int at)
    {
        var next = text.IsChar(at + 1, '-') ? at + 2 : at + 1;
        if (text.Is(at, "mi") && next == at + 1)
        {
            return null;
        }

        return IsYear(next) && !text.Is(next + 1, "s") ? new TimeMatch(first, next, TimeType.Date, Written(next).ToString())
            : (Decade(next, next) ?? (IsFrench ? null : Month(next, next))) is { } match ? match with { First = first }
            : null;
    }

    /// <summary>*la fin de l'année*, *début de semaine*, *fin du mois de mai*, *début d'après-midi*, *the end of the month*.</summary>
    private TimeMatch? Edge(int first, int at)
    {
        var next = at + 2;
        if (!text.IsOneOf(at + 1, "de", "d'", "du", "of"))
        {
            return null;
        }

        var isDay = text.IsOneOf(next, "journée");
        if (IsFrench && AnchorOf(first, next) is { } day && (isDay ? text.Is(at, "fin") ? "EV" : "MO" : Word(next) is "midi" ? null : TimeWords.PartOfDay(Word(next))) is { } part)
        {
            return Dated(first, next, day, part);
        }

        if (Month(first, next) is { } month)
        {
            return month;
        }

        // *Dix euros en fin de mois*: any month's.
        if (text.Is(at, "fin") && text.Is(next, "mois"))
        {
            return first < at && text.Is(at + 1, "du") ? Period(first, next, "M", isThis: true, isLast: false, isNext: false) : null;
        }

        var (isLast, isNext) = (text.Is(next, "last"), text.Is(next, "next"));
        next += text.IsOneOf(next, "l'", "la", "the", "cette", "ce", "this", "last", "next") ? 1 : 0;
        return IsYear(next) ? new TimeMatch(first, next, TimeType.Date, Written(next).ToString())
            : text.IsOneOf(next, "année", "year") && IsYear(next + 1) ? new TimeMatch(first, next + 1, TimeType.Date, Written(next + 1).ToString())
            : TimeWords.Unit(Word(next)) is { } unit and ("W" or "M" or "Y") ? Period(first, next, unit, !(isLast || isNext), isLast, isNext)
            : null;
    }

    /// <summary>*les années 1980*, *années 90*, *the 1980s*: the figures of the ten years.</summary>
    private TimeMatch? Decade(int first, int at)
    {
        var number = text.Is(at, "années") ? at + 1 : at;
        if (number >= text.Tokens.Count || text.Tokens[number].Kind != TokenKind.Number || Written(number) is not { Length: 2 or 4 } figures || figures[^1] != '0')
        {
            return null;
        }

        var isEnglish = number == at && number + 1 < text.Tokens.Count && text.Is(number + 1, "s") && !text.Tokens[number + 1].SpaceBefore && (figures.Length == 4 || text.Is(first, "the"));
        return number == at && !isEnglish ? null
            : new TimeMatch(first, isEnglish ? number + 1 : number, TimeType.Date, figures.Length == 4 ? figures[..3].ToString() : $"{(figures[0] >= '3' ? 19 : 20)}{figures[0]}");
    }

    /// <summary>*le XIXe siècle*, *19e siècle*, *the 19th century*: its first two figures.</summary>
    private TimeMatch? Century(int first, int at)
    {
        var isNumber = text.Tokens.Count > at && text.Tokens[at].Kind == TokenKind.Number;
        var last = isNumber && (IsOrdinal(at) || (text.IsOneOf(at + 1, "e", "ème", "ᵉ") && !text.Tokens[at + 1].SpaceBefore)) ? at + 2 : at + 1;
        return text.IsOneOf(last, "siècle", "century", "siècles") && (isNumber ? last == at + 2 ? Number(at) : null : Roman(Written(at))) is >= 1 and <= 21 and var century
            ? new TimeMatch(first, last, TimeType.Date, $"{century - 1:00}")
            : null;
    }

    private static int? Roman(ReadOnlySpan<char> word)
    {
        var end = word.IndexOfAnyExcept('I', 'V', 'X');
        if (end is < 1 or > 6 || word[end..] is not ("e" or "er" or "ème" or "ᵉ" or "ᵉʳ"))
        {
            return null;
        }

        var number = 0;
        for (var at = 0; at < end; at++)
        {
            var value = word[at] switch { 'I' => 1, 'V' => 5, _ => 10 };
            number += at + 1 < end && word[at + 1] is 'V' or 'X' && value == 1 && word[at + 1] != 'I' ? -value : value;
        }

        return number;
    }

    /// <summary>*le premier trimestre 2024*, *3e trimestre*, *premier semestre 2023*, *the first quarter of 2022*.</summary>
    private TimeMatch? Quarter(int first, int at)
    {
        var (number, end) = Ordinal(at);
        var at2 = end + 1;
        var isHalf = text.IsOneOf(at2, "semestre", "half");
        if (number is < 0 or 0 || !(isHalf || text.IsOneOf(at2, "trimestre", "quarter")) || number > (isHalf ? 2 : 4))
        {
            return null;
        }

        var kind = isHalf ? 'H' : 'Q';
        var yearAt = IsYear(at2 + 1) ? at2 + 1 : text.IsOneOf(at2 + 1, "de", "of") && IsYear(at2 + 2) ? at2 + 2 : -1;
        if (yearAt > 0)
        {
            return new TimeMatch(first, yearAt, TimeType.Date, $"{Written(yearAt)}-{kind}{number}");
        }

        if (!IsFrench || today is not { } now)
        {
            return null;
        }

        var month = ((number - 1) * (isHalf ? 6 : 3)) + 1;
        return new TimeMatch(first, at2, TimeType.Date, $"{(month > now.Month && !Tense.IsFuture(text, first, at2) ? now.Year - 1 : now.Year):0000}-{kind}{number}");
    }

    /// <summary>A first, second, third or fourth, in words or figures, and its last token; 0 for none.</summary>
    private (int Number, int Last) Ordinal(int at)
    {
        var word = Word(at) switch
        {
            "premier" or "première" or "premiers" or "first" => 1,
            "deuxième" or "second" or "seconde" or "deuxièmes" => 2,
            "troisième" or "troisièmes" or "third" => 3,
            "quatrième" or "quatrièmes" or "fourth" => 4,
            _ => 0,
        };
        return word > 0 ? (word, at)
            : at + 1 < text.Tokens.Count && Number(at) is >= 1 and <= 4 and var number && (IsOrdinal(at) || (text.IsOneOf(at + 1, "e", "ème", "re") && !text.Tokens[at + 1].SpaceBefore)) ? (number, at + 1)
            : (0, at);
    }
}
