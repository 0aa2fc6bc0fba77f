using System.Globalization;
using LiveBlog.Data;
using Serilog;
using Serilog.Extensions.Logging;

namespace LiveBlog.Web.Server;

/// <summary>What is written down while the program runs: on the console as the section <c>Serilog</c> says, and in the data folder.</summary>
public static class Journal
{
    /// <summary>Days that the files in the data folder are kept.</summary>
    private const int KeptDays = 14;

    public static ILoggingBuilder AddJournal(this ILoggingBuilder logging, IConfiguration configuration, DataFolder folder) => logging
        .ClearProviders()

        // What it tells of a request is told better elsewhere, and to be ready to it makes an activity and two scopes for each: a fifth of
        // what an open stream holds.
        .AddFilter<SerilogLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
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
