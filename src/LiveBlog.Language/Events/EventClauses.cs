using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Events;

/// <summary>A text with its actors and dates by token, and what stands in the clause around a word. Nothing looks further than <see cref="Reach"/> tokens.</summary>
internal sealed class EventClauses
{
    public const int Reach = 30;

    private readonly int[] mentionOf;
    private readonly int[] dateOf;
    private readonly bool[] isInRole;
    private readonly List<(TextSpan Span, ActorMention Actor)> mentions;
    private readonly IReadOnlyList<TimeMention> dates;

    public EventClauses(TokenizedText text, ActorPlaces actors, IReadOnlyList<TimeMention> dates)
    {
        Text = text;
        this.dates = dates;
        mentions = actors.All;
        mentionOf = Numbered(mentions.Count, place => mentions[place].Span);
        dateOf = Numbered(dates.Count, place => dates[place].Span);
        isInRole = new bool[text.Tokens.Count];
        foreach (var actor in actors.Actors)
        {
            if (actor.Role is { } role)
            {
                for (var token = text.TokenAt(role.Start); token < isInRole.Length && text.Tokens[token].Start < role.End; token++)
                {
                    isInRole[token] = true;
                }
            }
        }
    }

    public TokenizedText Text { get; }

    /// <summary>The actor whose name covers the token, or null.</summary>
    public ActorMention? ActorAt(int token) => (uint)token < (uint)mentionOf.Length && mentionOf[token] >= 0 ? mentions[mentionOf[token]].Actor : null;

    public bool IsDate(int token) => (uint)token < (uint)dateOf.Length && dateOf[token] >= 0;

    /// <summary>Whether the token is the first of its sentence.</summary>
    public bool IsSentenceStart(int token) => token == 0 || Text.SentenceOf[token - 1] != Text.SentenceOf[token];

    /// <summary>The last token of the name that covers the token.</summary>
    public int EndOfName(int token)
    {
        while (token + 1 < mentionOf.Length && mentionOf[token + 1] == mentionOf[token])
        {
            token++;
        }

        return token;
    }

    /// <summary>Whether a word opens another clause or stands apart from this one: *que*, a colon, a mark.</summary>
    public bool IsHard(int token)
    {
        if ((uint)token >= (uint)Text.Tokens.Count)
        {
            return true;
        }

        return Text.Tokens[token].Kind switch
        {
            TokenKind.Mark => true,
            TokenKind.Punctuation => Text.Text[Text.Tokens[token].Start] is ';' or ':' or '(' or ')' or '[' or ']' or '–' or '—' or '•' || (Text.IsChar(token, '-') && Text.Tokens[token].SpaceBefore),
            // *Ainsi que* joins as *et* does.
            TokenKind.Word => EventWords.ClauseOpeners.Has(Text.Word(token)) && Text.Word(token - 1) is not "ainsi",
            _ => false,
        };
    }

    public int ClauseStart(int token)
    {
        var at = token;
        while (at > 0 && token - at < Reach && !IsSentenceStart(at) && !IsHard(at - 1))
        {
            at--;
        }

        return at;
    }

    /// <summary>The last token of the clause, which a comma ends too.</summary>
    public int ClauseEnd(int token)
    {
        var at = token;
        while (at + 1 < Text.Tokens.Count && at - token < Reach && !IsSentenceStart(at + 1) && !IsHard(at + 1) && !Text.IsChar(at + 1, ',') && !IsStop(at + 1))
        {
            at++;
        }

        return at;
    }

    public bool Has(int from, int to, WordList words)
    {
        for (var token = from; token <= to; token++)
        {
            if (words.Has(Text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause is a condition, or hangs on a wish or a doubt: *s'il*, *espère que*.</summary>
    public bool IsSupposed(int start)
    {
        if (start > 0 && !IsSentenceStart(start))
        {
            return Text.Word(start - 1) is "si" or "if" or "unless" or "whether" || (Text.Word(start - 1) is "que" or "qu'" or "qu’" && EventWords.Wishes.Has(Text.Word(start - 2)));
        }

        return Text.Word(start) is "s'" or "s’" && Text.Word(start + 1) is "il" or "ils";
    }

    /// <summary>Whether people stand in the stretch: a person, a noun or pronoun of people, or a number of them.</summary>
    public bool HasPeople(int from, int to)
    {
        for (var token = from; token <= to; token++)
        {
            if (ActorAt(token)?.Type == ActorType.Person || EventWords.IsPeople(Text.Word(token), Text.Language)
                || Text.Word(token) is "il" or "elle" or "ils" or "elles" or "he" or "she" or "they")
            {
                return true;
            }
        }

        return false;
    }

    public bool HasName(int from, int to)
    {
        for (var token = from; token <= to; token++)
        {
            if (ActorAt(token) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first date from one token to another, or null.</summary>
    public TimeMention? DateIn(int from, int to)
    {
        for (var token = from; token <= to && token < dateOf.Length; token++)
        {
            if (token >= 0 && dateOf[token] >= 0 && dates[dateOf[token]] is { Type: TimeType.Date or TimeType.Time, Value: { } value } date && !value.EndsWith("_REF", StringComparison.Ordinal))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The date of what stands before the first comma of the sentence, when the clause comes behind it: *Lundi, à Doha, …*.</summary>
    public TimeMention? DateInFront(int first)
    {
        var (from, to) = InFront(first);
        return DateIn(from, to);
    }

    /// <summary>The place named in the words, behind them in their clause, or in front of the sentence; the preposition shows that it is where, not who.</summary>
    public ActorMention? PlaceFor(int first, int last)
    {
        var (from, to) = InFront(first);
        return PlaceIn(first, ClauseEnd(last)) ?? PlaceIn(from, to);
    }

    /// <summary>Adds the actors named in the stretch. A town where something is, or whose mayor somebody is, takes no part in it.</summary>
    public void AddNames(List<ActorMention> names, int from, int to, ActorMention? place)
    {
        ActorMention? weak = null;
        var before = names.Count;
        for (var token = Math.Max(from, 0); token <= to && token < mentionOf.Length; token = EndOfName(token) + 1)
        {
            if (ActorAt(token) is not { } actor || IsDate(token) || isInRole[token] || actor == place || IsWhere(token, Text.Language == TextLanguage.English))
            {
                continue;
            }

            if (actor.Type == ActorType.Place && Text.Word(token - 1) is "de" or "du" or "des" or "d'" or "d’" or "of")
            {
                weak ??= actor;
            }
            else if (!names.Contains(actor))
            {
                names.Add(actor);
            }
        }

        if (names.Count == before && weak is not null && !names.Contains(weak))
        {
            names.Add(weak);
        }
    }

    /// <summary>Where the subject of a verb stands, an apposition behind it included.</summary>
    public (int From, int To) Subject(int verb)
    {
        var start = ClauseStart(verb);
        var to = verb - 1;
        if (start == verb && start > 0 && Text.Word(start - 1) is "qui" or "who" or "which")
        {
            to = start - 2;
            start = to >= 0 ? ClauseStart(to) : 0;
        }

        var isApposed = Text.IsChar(to, ',');
        to -= isApposed ? 1 : 0;
        var from = to + 1;
        while (from > start)
        {
            if (Text.IsChar(from - 1, ','))
            {
                var isList = ActorAt(from - 2) is not null && (ActorAt(from) is not null || ActorAt(from + 1) is not null) && Text.Word(from + 1) is not "et";
                if (!isApposed && !isList)
                {
                    break;
                }

                isApposed = false;
            }

            from--;
        }

        return (from, to);
    }

    public bool IsStop(int token) => Text.Tokens[token].Length == 1 && Letters.EndsSentence(Text.Text[Text.Tokens[token].Start]);

    private (int From, int To) InFront(int first)
    {
        var start = ClauseStart(first);
        for (var token = start; token < first; token++)
        {
            if (Text.IsChar(token, ','))
            {
                return (start, token - 1);
            }
        }

        return (0, -1);
    }

    private ActorMention? PlaceIn(int from, int to)
    {
        for (var token = from; token <= to && token < mentionOf.Length; token++)
        {
            if (ActorAt(token) is { Type: ActorType.Place } actor && IsWhere(token, takesSeats: true))
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>Whether a name of a place stands behind *à*, *en*, *dans le nord de*, or behind the verb of what struck it.</summary>
    private bool IsWhere(int token, bool takesSeats)
    {
        if (ActorAt(token)?.Type != ActorType.Place)
        {
            return false;
        }

        var at = SkipArticle(token - 1);
        if (Text.Word(at) is "de" or "du" or "des" or "d'" or "d’" && Text.Word(at - 1) is "près" or "loin" or "proche")
        {
            return true;
        }

        if (Text.Word(at) is "de" or "du" or "d'" or "d’" or "of" && EventWords.Parts.Has(Text.Word(at - 1)))
        {
            at = SkipArticle(at - 2);
        }

        return EventWords.PlacePrepositions.Has(Text.Word(at)) || (takesSeats && EventWords.Striking.Has(Text.Word(at)));
    }

    private int SkipArticle(int at) => Text.Word(at) is "le" or "la" or "les" or "l'" or "l’" or "the" || EventWords.Compass.Has(Text.Word(at)) ? at - 1 : at;

    private int[] Numbered(int count, Func<int, TextSpan> spanOf)
    {
        var numbers = new int[Text.Tokens.Count];
        Array.Fill(numbers, -1);
        for (var place = 0; place < count; place++)
        {
            var span = spanOf(place);
            for (var token = Text.TokenAt(span.Start); token < numbers.Length && Text.Tokens[token].Start < span.End; token++)
            {
                numbers[token] = place;
            }
        }

        return numbers;
    }
}
