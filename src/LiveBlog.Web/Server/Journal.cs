using System.Globalization;
using LiveBlog.Data;
using Serilog;

namespace LiveBlog.Web.Server;

/// <summary>What is written down while the program runs: on the console as the section <c>Serilog</c> says, and in the data folder.</summary>
public static class Journal
{
    /// <summary>Days that the files in the data folder are kept.</summary>
    private const int KeptDays = 14;

    public static ILoggingBuilder AddJournal(this ILoggingBuilder logging, IConfiguration configuration, DataFolder folder) => logging
        .ClearProviders()
        .AddSerilog(
            new LoggerConfiguration()
                .ReadFrom.Configuration(configuration)
                .WriteTo.File(
                    Path.Combine(folder.Path, "log", "liveblog-.log"),
                    rollingInterval: RollingInterval.Day,
                    retainedFileCountLimit: KeptDays,
                    formatProvider: CultureInfo.InvariantCulture)
                .CreateLogger(),
            dispose: true);
}
