using System.Diagnostics;
using System.Globalization;
using System.Text;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Scores;

/// <summary>How fast texts are read, on one core: megabytes of UTF-8 a second.</summary>
internal static class Throughput
{
    private const int Rounds = 5, Megabyte = 1_000_000;

    public static void Print(IReadOnlyList<string> texts)
    {
        var news = new StringBuilder();
        for (var at = 0; news.Length < 2 * Megabyte; at++)
        {
            news.Append(texts[at % texts.Count].Trim()).Append("\n\n");
        }

        var entries = news.ToString().Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        Measure("news, one paragraph at a time", entries);
        Measure("news, in one text", [news.ToString()]);
        foreach (var (name, unit) in new[]
        {
            ("quotation marks", "\""), ("opening marks", "«"), ("capitals", "Ab "), ("one long word of capitals", "A"), ("digits", "1"), ("numbers", "12 "), ("commas", ","),
            ("speech", "il a dit que "), ("speech behind marks", "« a », dit-il, "), ("names", "Jean Dupont, maire de Lyon, "), ("dates", "mardi 21 novembre "), ("according to", "selon "),
        })
        {
            Measure(name, [new StringBuilder().Insert(0, unit, Megabyte / unit.Length).ToString()]);
        }
    }

    private static void Measure(string name, IReadOnlyList<string> texts)
    {
        var bytes = texts.Sum(Encoding.UTF8.GetByteCount);
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var text in texts)
            {
                NewsReader.Read(text, TextLanguage.French, new DateOnly(2023, 11, 21));
            }

            best = Stopwatch.GetElapsedTime(start) is var taken && taken < best ? taken : best;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {bytes / best.TotalSeconds / Megabyte:0.0} MB/s   ({(double)bytes / Megabyte:0.0} MB, best of {Rounds})"));
    }
}
