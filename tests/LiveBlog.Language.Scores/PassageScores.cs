using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Quotes;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Scores;

/// <summary>Scores of annotated passages: quotes, speakers, actors, roles and dates.</summary>
/// <param name="isVerbose">Whether each fault is printed.</param>
internal sealed class PassageScores(bool isVerbose)
{
    private const double SameQuote = 0.8, SameRole = 0.6, SameDate = 0.5;

    private static readonly HashSet<string> Articles = ["le", "la", "les", "l", "un", "une", "the", "a", "an"];

    private readonly Dictionary<string, Tally> quotes = new() { ["direct"] = new(), ["indirect"] = new() };
    private readonly Dictionary<string, Tally> actors = new() { ["person"] = new(), ["organisation"] = new(), ["place"] = new() };
    private readonly Tally radarLoose = new(), radarStrict = new(), union = new(), dates = new();
    private readonly Share speakers = new(), foundAndRight = new(), roles = new(), values = new(), leftAlone = new();

    public void Add(Passage passage)
    {
        var reading = NewsReader.Read(passage.Text, passage.Lang == "en" ? TextLanguage.English : TextLanguage.French, passage.Date);
        var said = reading.Quotes.Where(quote => !quote.IsHearsay).ToList();
        AddQuotes(passage, said);
        AddOverlaps(passage, said);
        AddMarks(passage, said);
        AddActors(passage, reading.Actors);
        AddDates(passage, reading.Dates);
    }

    public void Print()
    {
        quotes["direct"].Print("direct quotes");
        quotes["indirect"].Print("indirect and selon");
        (quotes["direct"] + quotes["indirect"]).Print("quotes of both kinds");
        radarLoose.Print("all quotes, Radar at overlap 0.3");
        radarStrict.Print("all quotes, Radar at overlap 0.8");
        union.Print("all quotes, intersection/union 0.5");
        speakers.Print("speaker right, of matched");
        foundAndRight.Print("quote found and speaker right");
        leftAlone.Print("other marks left alone");
        foreach (var (type, tally) in actors)
        {
            tally.Print($"actors: {type}");
        }

        actors.Values.Aggregate((left, right) => left + right).Print("actors");
        roles.Print("role right, of matched persons");
        dates.Print("calendar dates and parts of day");
        values.Print("value right, of matched");
    }

    private void AddQuotes(Passage passage, List<QuoteMention> found)
    {
        var known = passage.Quotes;
        var words = found.ConvertAll(quote => Wording.Words(string.Join(' ', quote.Parts.Select(part => part.In(passage.Text)))));
        var pairs = Pairing.Of(
            known.Count,
            found.Count,
            (i, j) =>
            {
                var likeness = known[i].Kind != Kind(found[j]) ? 0 : new[] { known[i].Words }.Concat(known[i].OtherTexts ?? []).Max(text => Wording.Likeness(Wording.Words(text), words[j]));
                return likeness >= SameQuote ? likeness : 0;
            },
            i => !known[i].Optional);
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i].Optional)
            {
                continue;
            }

            var tally = quotes[known[i].Kind];
            var isRight = false;
            if (pairs.Exists(pair => pair.Known == i))
            {
                tally.Right++;
                var name = found[pairs.Find(pair => pair.Known == i).Found].SpeakerName;
                isRight = new[] { known[i].SpeakerName }.Concat(known[i].SpeakerAliases ?? []).Any(each => Wording.Surname(each) == Wording.Surname(name));
                speakers.Add(isRight);
                Say(isRight, passage, "speaker", $"{known[i].SpeakerName} is not {name}: {known[i].Words}");
            }
            else
            {
                tally.Missed++;
                Say(false, passage, $"missed {known[i].Kind}", known[i].Words);
            }

            foundAndRight.Add(isRight);
        }

        for (var j = 0; j < found.Count; j++)
        {
            if (!pairs.Exists(pair => pair.Found == j))
            {
                quotes[Kind(found[j])].Spurious++;
                Say(false, passage, $"spurious {Kind(found[j])}", found[j].In(passage.Text));
            }
        }
    }

    /// <summary>Radar de Parité's match, characters in common over the length of the human span, and intersection over union beside it.</summary>
    private void AddOverlaps(Passage passage, List<QuoteMention> found)
    {
        var known = passage.Quotes.ConvertAll(quote => Spans(passage.Text, quote));
        var spans = found.ConvertAll(quote => quote.Parts);
        Count(radarLoose, 0.3, (shared, human, _) => (double)shared / human);
        Count(radarStrict, 0.8, (shared, human, _) => (double)shared / human);
        Count(union, 0.5, (shared, human, machine) => (double)shared / (human + machine - shared));

        void Count(Tally tally, double least, Func<int, int, int, double> overlap)
        {
            var pairs = Pairing.Of(
                known.Count,
                spans.Count,
                (i, j) =>
                {
                    var shared = known[i].Sum(human => spans[j].Sum(machine => Math.Max(0, Math.Min(human.End, machine.End) - Math.Max(human.Start, machine.Start))));
                    var ratio = shared == 0 ? 0 : overlap(shared, known[i].Sum(span => span.Length), spans[j].Sum(span => span.Length));
                    return ratio > least ? ratio : 0;
                },
                i => !passage.Quotes[i].Optional);
            for (var i = 0; i < known.Count; i++)
            {
                if (!passage.Quotes[i].Optional)
                {
                    var isFound = pairs.Exists(pair => pair.Known == i);
                    (tally.Right, tally.Missed) = (tally.Right + (isFound ? 1 : 0), tally.Missed + (isFound ? 0 : 1));
                }
            }

            tally.Spurious += spans.Count - pairs.Count;
        }
    }

    /// <summary>Marks around what nobody says, such as titles: none of the direct quotes found may be one.</summary>
    private void AddMarks(Passage passage, List<QuoteMention> found)
    {
        var known = passage.Quotes.SelectMany(quote => Spans(passage.Text, quote)).ToList();
        foreach (var marked in Marked(passage.Text))
        {
            if (known.Exists(span => span.Start < marked.End && marked.Start < span.End))
            {
                continue;
            }

            var isLeftAlone = !found.Exists(quote => quote.Kind == QuoteKind.Direct && quote.Parts.Any(part => part.Start < marked.End && marked.Start < part.End));
            leftAlone.Add(isLeftAlone);
            Say(isLeftAlone, passage, "not a quote", marked.In(passage.Text));
        }
    }

    private void AddActors(Passage passage, IReadOnlyList<ActorMention> found)
    {
        var known = passage.Actors;
        var pairs = Pairing.Of(known.Count, found.Count, (i, j) => Likeness(known[i], found[j]), i => !known[i].Optional);
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i].Optional)
            {
                continue;
            }

            if (!pairs.Exists(pair => pair.Known == i))
            {
                actors[known[i].Type].Missed++;
                Say(false, passage, $"missed {known[i].Type}", known[i].Name);
                continue;
            }

            actors[known[i].Type].Right++;
            if (known[i].Type == "person")
            {
                var role = found[pairs.Find(pair => pair.Known == i).Found].Role?.In(passage.Text);
                var isRight = IsRole(known[i], role);
                roles.Add(isRight);
                Say(isRight, passage, "role", $"{known[i].Name}: {known[i].Role} is not {role}");
            }
        }

        for (var j = 0; j < found.Count; j++)
        {
            if (!pairs.Exists(pair => pair.Found == j))
            {
                actors[Type(found[j])].Spurious++;
                Say(false, passage, $"spurious {Type(found[j])}", found[j].Name);
            }
        }
    }

    private static double Likeness(Passage.Actor known, ActorMention found)
    {
        if (known.Type != Type(found))
        {
            return 0;
        }

        return new[] { known.Name }.Concat(known.Aliases ?? []).Max(name =>
            Wording.Plain(name) == Wording.Plain(found.Name) ? 3
            : Wording.Contains(name, found.Name) ? 2
            : known.Type == "person" && Wording.Surname(name) is { } surname && surname == Wording.Surname(found.Name) ? 1 : 0);
    }

    private static bool IsRole(Passage.Actor known, string? found)
    {
        var words = Wording.Words(found).FindAll(word => !Articles.Contains(word));
        return words.Count == 0
            ? known.Role is null
            : new[] { known.Role }.Concat(known.OtherRoles ?? []).OfType<string>()
                .Any(role => Wording.Likeness(Wording.Words(role).FindAll(word => !Articles.Contains(word)), words) >= SameRole);
    }

    private void AddDates(Passage passage, IReadOnlyList<TimeMention> all)
    {
        // What is annotated are calendar dates and parts of the day; the same words with the same value count once.
        var found = all.Where(date => date.Type is not (TimeType.Duration or TimeType.Set) && !(date.Value ?? "").StartsWith('P') && !IsClock(date.Value))
            .Select(date => (Text: date.Span.In(passage.Text), date.Value)).DistinctBy(date => (string.Join(' ', Wording.Words(date.Text)), date.Value)).ToList();
        var known = passage.Dates.DistinctBy(date => (string.Join(' ', Wording.Words(date.Text)), date.Value)).ToList();
        var pairs = Pairing.Of(
            known.Count,
            found.Count,
            (i, j) =>
            {
                var (left, right) = (Wording.Words(known[i].Text), Wording.Words(found[j].Text));
                var likeness = left.SequenceEqual(right) ? 2 : Wording.Likeness(left, right);
                var isLike = likeness >= SameDate || Wording.Contains(known[i].Text, found[j].Text);

                // Of those equally like, the one whose value is right.
                return isLike && likeness > 0 ? likeness + (IsValue(known[i], found[j].Value) ? 1e-6 : 0) : 0;
            },
            i => !known[i].Optional);
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i].Optional)
            {
                continue;
            }

            if (!pairs.Exists(pair => pair.Known == i))
            {
                dates.Missed++;
                Say(false, passage, "missed date", known[i].Text);
                continue;
            }

            dates.Right++;
            var value = found[pairs.Find(pair => pair.Known == i).Found].Value;
            values.Add(IsValue(known[i], value));
            Say(IsValue(known[i], value), passage, "date", $"{known[i].Text}: {known[i].Value} is not {value}");
        }

        for (var j = 0; j < found.Count; j++)
        {
            if (!pairs.Exists(pair => pair.Found == j))
            {
                dates.Spurious++;
                Say(false, passage, "spurious date", found[j].Text);
            }
        }
    }

    private static bool IsClock(string? value) => value is not null && value.IndexOf('T') is var at and >= 0 && at + 1 < value.Length && char.IsAsciiDigit(value[at + 1]);

    private static bool IsValue(Passage.TimeExpression known, string? value) => value == known.Value || (value is not null && known.OtherValues?.Contains(value) == true);

    /// <summary>Where the words of a quote stand: the first place that has them.</summary>
    private static List<TextSpan> Spans(string text, Passage.Quote quote)
    {
        var spans = new List<TextSpan>();
        var from = 0;
        foreach (var part in quote.Parts is { Count: > 0 } parts ? parts : [quote.Text])
        {
            var at = text.IndexOf(part, from, StringComparison.Ordinal);
            at = at < 0 ? text.IndexOf(part, StringComparison.Ordinal) : at;
            if (at >= 0)
            {
                spans.Add(new TextSpan(at, at + part.Length));
                from = at + part.Length;
            }
        }

        return spans;
    }

    private static IEnumerable<TextSpan> Marked(string text)
    {
        foreach (var (opening, closing) in new[] { ('«', '»'), ('“', '”'), ('"', '"') })
        {
            for (var start = text.IndexOf(opening); start >= 0;)
            {
                var end = text.IndexOf(closing, start + 1);
                if (end < 0)
                {
                    break;
                }

                yield return new TextSpan(start + 1, end);
                start = text.IndexOf(opening, end + 1);
            }
        }
    }

    private void Say(bool isRight, Passage passage, string what, string words)
    {
        if (isVerbose && !isRight)
        {
            Console.WriteLine($"  {passage.Id,-18} {what,-20} {words}");
        }
    }

    private static string Kind(QuoteMention quote) => quote.Kind == QuoteKind.Direct ? "direct" : "indirect";

    private static string Type(ActorMention actor) => actor.Type switch
    {
        ActorType.Person => "person",
        ActorType.Organisation => "organisation",
        _ => "place",
    };
}
