using System.Text.Json;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Scores;

/// <summary>
/// Scores of single expressions with a reference day (<c>duckling_fr.jsonl</c>, <c>recognizers_fr_with_reference.jsonl</c>): found is any overlap.
/// Values are compared only where one day is known; they lean to the future, where news leans to the past, so that the second figure is low.
/// </summary>
internal sealed class ExpressionScores(bool isVerbose)
{
    private readonly Share found = new(), days = new();

    /// <summary>A line that is an expression and no more.</summary>
    public void AddWhole(JsonElement line)
    {
        var text = line.GetProperty("text").GetString()!;
        var isDay = line.GetProperty("kind").GetString() == "datetime" && line.GetProperty("grain").GetString() == "Day";
        Add(text, new TextSpan(0, text.Length), Day(line, "reference"), isDay ? [line.GetProperty("start").GetString()![..10]] : []);
    }

    /// <summary>A sentence with the expressions in it; of a day both readings count, past and future.</summary>
    public void AddSentence(JsonElement line)
    {
        var text = line.GetProperty("input").GetString()!;
        foreach (var result in line.GetProperty("results").EnumerateArray())
        {
            var words = result.GetProperty("text").GetString()!;
            var start = result.GetProperty("offset") is { ValueKind: JsonValueKind.Number } offset ? offset.GetInt32() : text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
            {
                continue;
            }

            var span = new TextSpan(start, Math.Min(text.Length, start + words.Length));
            var days = new List<string>();
            foreach (var side in (string[])["past", "future"])
            {
                if (result.GetProperty("type").GetString() == "date" && result.GetProperty("values").GetProperty(side) is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("date", out var day))
                {
                    days.Add(day.GetString()!);
                }
            }

            Add(text, span, Day(line, "reference"), days);
        }
    }

    public void Print(string name)
    {
        found.Print($"{name}, found");
        days.Print($"{name}, day right");
    }

    private void Add(string text, TextSpan span, DateOnly reference, List<string> known)
    {
        var mentions = NewsReader.Read(text, TextLanguage.French, reference).Dates.Where(each => each.Span.Start < span.End && each.Span.End > span.Start).ToList();
        found.Add(mentions.Count > 0);
        var isRight = known.Count == 0 || mentions.Exists(each => each.Day is { } day && known.Contains($"{day:yyyy-MM-dd}"));
        if (known.Count > 0)
        {
            days.Add(isRight);
        }

        if (isVerbose && (mentions.Count == 0 || !isRight))
        {
            Console.WriteLine($"  {span.In(text)}: {(mentions.Count == 0 ? "not found" : string.Join(", ", mentions.Select(each => each.Value)))}");
        }
    }

    private static DateOnly Day(JsonElement line, string name) => DateOnly.ParseExact(line.GetProperty(name).GetString()![..10], "O");
}
