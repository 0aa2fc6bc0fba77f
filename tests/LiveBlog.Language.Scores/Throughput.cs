using System.Globalization;
using System.Text;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Scores;

/// <summary>
/// How fast texts are read: megabytes of UTF-8 for a second of processor time. That time is the whole process's, so the compiler's and the garbage
/// collector's threads count too, and other programs on the machine hardly do. The last column is how many times as long a text takes that is four
/// times as long: 4 when the time is linear.
/// </summary>
internal static class Throughput
{
    private const int Rounds = 5, Megabyte = 1_000_000, Longer = 4;

    private static readonly (string Name, string Unit)[] Hostile =
    [
        ("quotation marks", "\""), ("opening marks", "«"), ("capitals", "Ab "), ("one long word of capitals", "A"), ("digits", "1"), ("numbers", "12 "), ("commas", ","),
        ("speech", "il a dit que "), ("speech behind marks", "« a », dit-il, "), ("names", "Jean Dupont, maire de Lyon, "), ("dates", "mardi 21 novembre "), ("according to", "selon "),
        ("events", "a rencontré lundi soir des dirigeants du Qatar, "), ("one event after another", "accord "), ("roles", "le porte-parole du "), ("roles of roles", "le président de la "),
        ("ministers", "ministre de la Santé et de la Famille, "), ("apostrophes", "l'"), ("hyphens", "a-"), ("inverted pronouns", "dit-il-"), ("weekdays", "le lundi mardi "), ("parts of days", "dans la soirée de "),
        ("brackets", "("), ("names in brackets", "Lyon (Nord) "), ("line ends", "\n"), ("short lines", "a\n"), ("short paragraphs", "Il dort.\n\n"), ("stops", "M. "), ("initials", "J.-P. "), ("ands", "Bank and "),
    ];

    public static void Print(IReadOnlyList<string> texts)
    {
        var news = new StringBuilder();
        for (var at = 0; news.Length < 2 * Megabyte; at++)
        {
            news.Append(texts[at % texts.Count].Trim()).Append("\n\n");
        }

        var entries = news.ToString().Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        // The first line is measured while the readers are still being compiled for speed: read them warm before it.
        Best(entries, Rounds);
        Print("news, in one text", [news.ToString()], null);
        Print("news, one paragraph at a time", entries, null);
        foreach (var (name, unit) in Hostile)
        {
            Print(name, [Repeated(unit, Megabyte)], Repeated(unit, Longer * Megabyte));
        }
    }

    private static string Repeated(string unit, int length) => new StringBuilder().Insert(0, unit, length / unit.Length).ToString();

    private static void Print(string name, IReadOnlyList<string> texts, string? longer)
    {
        var bytes = texts.Sum(Encoding.UTF8.GetByteCount);
        var time = Best(texts, Rounds);
        var growth = longer is null ? "" : string.Create(CultureInfo.InvariantCulture, $"   x{Best([longer], 2) / time:0.0}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {bytes / time.TotalSeconds / Megabyte,5:0.0} MB/s   ({(double)bytes / Megabyte:0.0} MB, best of {Rounds}){growth}"));
    }

    private static TimeSpan Best(IReadOnlyList<string> texts, int rounds)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var text in texts)
            {
                NewsReader.Read(text, TextLanguage.French, new DateOnly(2023, 11, 21));
            }

            best = Environment.CpuUsage.TotalTime - start is var taken && taken < best ? taken : best;
        }

        return best;
    }
}
