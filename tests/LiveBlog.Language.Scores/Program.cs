using System.Text.Json;
using LiveBlog.Linguistics.Scores;

// dotnet run -c Release --project tests/LiveBlog.Language.Scores -- FOLDER [--verbose] [--throughput]
// FOLDER holds practice_gold.jsonl and any others of that format (*_gold.jsonl), fr_timebank_dates.jsonl, duckling_fr.jsonl and
// recognizers_fr_with_reference.jsonl; what is not there is passed over.
if (args is not [var folder, .. var options] || !Directory.Exists(folder) || options.Except(["--verbose", "--throughput"]).Any())
{
    await Console.Error.WriteLineAsync("Say which folder has the annotated texts: FOLDER [--verbose] [--throughput]");
    return 2;
}

var isVerbose = options.Contains("--verbose");
var texts = new List<string>();
foreach (var file in Directory.EnumerateFiles(folder, "*_gold.jsonl").Order(StringComparer.Ordinal))
{
    var (passages, scores) = (Passage.In(file), new PassageScores(isVerbose));
    Console.WriteLine($"{Path.GetFileName(file)}: {passages.Count} passages");
    passages.ForEach(scores.Add);
    scores.Print();
    Console.WriteLine();
    texts.AddRange(passages.Where(passage => passage.Lang == "fr").Select(passage => passage.Text));
}

if (Path.Combine(folder, "fr_timebank_dates.jsonl") is var timeBank && File.Exists(timeBank))
{
    var scores = new TimeBankScores(isVerbose);
    foreach (var line in File.ReadLines(timeBank).Where(line => line.Length > 0))
    {
        scores.Add(line);
    }

    scores.Print();
}

foreach (var (file, isWhole) in new[] { ("duckling_fr.jsonl", true), ("recognizers_fr_with_reference.jsonl", false) })
{
    if (Path.Combine(folder, file) is var expressions && File.Exists(expressions))
    {
        var scores = new ExpressionScores(isVerbose);
        foreach (var line in File.ReadLines(expressions).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement))
        {
            if (isWhole)
            {
                scores.AddWhole(line);
            }
            else
            {
                scores.AddSentence(line);
            }
        }

        scores.Print(file.Split('_')[0]);
    }
}

if (options.Contains("--throughput"))
{
    Console.WriteLine();
    Throughput.Print(texts);
}

return 0;
