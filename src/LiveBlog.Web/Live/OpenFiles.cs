using System.Globalization;

namespace LiveBlog.Web.Live;

/// <summary>How many files, connections among them, the process may have open.</summary>
internal static class OpenFiles
{
    /// <summary>What is assumed where the system does not say, or sets no limit.</summary>
    private const int Usual = 50_000;

    /// <summary>The limit, as it was when the process began; .NET raises the one that holds to the highest allowed.</summary>
    public static int Limit { get; } = Read();

    private static int Read()
    {
        const string Limits = "/proc/self/limits";
        const string Name = "Max open files";
        if (!File.Exists(Limits))
        {
            return Usual;
        }

        // "Max open files            1024                 20000                files"
        var line = File.ReadLines(Limits).FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal));
        var highest = line?[Name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(1);
        return int.TryParse(highest, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : Usual;
    }
}
