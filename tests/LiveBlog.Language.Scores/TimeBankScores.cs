using System.Text.Json;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Scores;

/// <summary>
/// Scores of texts with every TIMEX3 annotated (<c>fr_timebank_dates.jsonl</c>), as TempEval-3 counts: strict is the same span, relaxed one that
/// overlaps, and the value's F1 counts those that overlap and have the same value.
/// </summary>
internal sealed class TimeBankScores(bool isVerbose)
{
    private readonly Tally strict = new(), relaxed = new(), value = new();
    private readonly Dictionary<string, Share> byType = [];

    public void Add(string line)
    {
        var document = JsonDocument.Parse(line).RootElement;
        var text = document.GetProperty("text").GetString()!;
        var found = NewsReader.Read(text, TextLanguage.French, DateOnly.Parse(document.GetProperty("dct").GetString()!, null)).Dates;
        var known = document.GetProperty("expressions").EnumerateArray().Select(each =>
        {
            var (start, words) = (each.GetProperty("offset").GetInt32(), each.GetProperty("text").GetString()!);
            return (Span: new TextSpan(start, start + words.Length), Value: each.GetProperty("value").GetString(), Type: each.GetProperty("type").GetString()!);
        }).ToList();
        Count(strict, (i, j) => known[i].Span == found[j].Span ? 1 : 0);
        var pairs = Count(relaxed, Overlap);
        var right = pairs.Count(pair => known[pair.Known].Value == found[pair.Found].Value);
        (value.Right, value.Missed, value.Spurious) = (value.Right + right, value.Missed + known.Count - right, value.Spurious + found.Count - right);
        for (var i = 0; i < known.Count; i++)
        {
            var pair = pairs.FirstOrDefault(each => each.Known == i, (Known: -1, Found: -1));
            var isRight = pair.Found >= 0 && known[i].Value == found[pair.Found].Value;
            (byType.TryGetValue(known[i].Type, out var share) ? share : byType[known[i].Type] = new()).Add(isRight);
            Say(isRight, "known", $"{known[i].Span.In(text)} {known[i].Value} is not {(pair.Found < 0 ? "found" : $"{found[pair.Found].Span.In(text)} {found[pair.Found].Value}")}");
        }

        for (var j = 0; j < found.Count; j++)
        {
            Say(pairs.Exists(pair => pair.Found == j), "spurious", $"{found[j].Span.In(text)} {found[j].Value}");
        }

        double Overlap(int i, int j) => Math.Max(0, Math.Min(known[i].Span.End, found[j].Span.End) - Math.Max(known[i].Span.Start, found[j].Span.Start));

        List<(int Known, int Found)> Count(Tally tally, Func<int, int, double> likeness)
        {
            var all = Pairing.Of(known.Count, found.Count, likeness, _ => true);
            (tally.Right, tally.Missed, tally.Spurious) = (tally.Right + all.Count, tally.Missed + known.Count - all.Count, tally.Spurious + found.Count - all.Count);
            return all;
        }
    }

    public void Print()
    {
        strict.Print("French TimeBank, strict");
        relaxed.Print("French TimeBank, relaxed");
        value.Print("French TimeBank, value");
        foreach (var (type, share) in byType.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            share.Print($"  value right: {type}");
        }
    }

    private void Say(bool isRight, string what, string words)
    {
        if (isVerbose && !isRight)
        {
            Console.WriteLine($"  {what,-10} {words}");
        }
    }
}
