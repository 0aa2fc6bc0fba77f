namespace LiveBlog.Web.CommandLine;

/// <summary>
/// What somebody asked the program to do instead of serving: <c>dotnet run --project src/LiveBlog.Web -- NAME …</c>. It runs on the same
/// data folder, on its own, since one process owns that.
/// </summary>
/// <param name="Name">The first word.</param>
/// <param name="Arguments">What follows it, settings taken out.</param>
/// <param name="Settings">Arguments that set the configuration, as <c>--LiveBlog:DataFolder=FOLDER</c>: they have a colon in their name.</param>
public sealed record Command(string Name, IReadOnlyList<string> Arguments, string[] Settings)
{
    /// <summary>
    /// The folder where the caller stands, which FILE arguments are relative to. <c>dotnet run --project</c> starts the program in the
    /// project's folder; what the shell says is right.
    /// </summary>
    public static string CallersFolder => Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } folder && Directory.Exists(folder)
        ? folder
        : Directory.GetCurrentDirectory();

    /// <summary>The command that <paramref name="args"/> name; null to serve.</summary>
    public static Command? In(string[] args)
    {
        if (args is not [var name, .. var rest] || name.StartsWith('-'))
        {
            return null;
        }

        var settings = rest.Where(IsSetting).ToArray();
        return new Command(name, [.. rest.Except(settings)], settings);
    }

    /// <summary>Runs it.</summary>
    /// <param name="services">The application's services; the record is up to date.</param>
    /// <returns>The exit code: 0 done, 1 refused, 2 not understood.</returns>
    public async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken) => Name switch
    {
        _ => await NotUnderstoodAsync(),
    };

    private static bool IsSetting(string argument) => argument.StartsWith("--", StringComparison.Ordinal) && argument.Split('=')[0].Contains(':', StringComparison.Ordinal);

    private async Task<int> NotUnderstoodAsync()
    {
        await Console.Error.WriteLineAsync($"There is no command “{Name}”. Without a command, the server starts.");
        return 2;
    }
}
