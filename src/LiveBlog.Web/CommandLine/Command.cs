using LiveBlog.Application.Members;
using MediatR;

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
    private const string Import = "import";
    private const string Read = "read";

    private readonly CommandTexts texts = CommandTexts.OfMachine();

    /// <summary>The command that <paramref name="args"/> name; null to serve.</summary>
    public static Command? In(string[] args)
    {
        if (args is not [var name, .. var rest] || (name.StartsWith('-') && !IsHelp(name)))
        {
            return null;
        }

        return new Command(name, [.. rest.Where(argument => !IsSetting(argument))], [.. rest.Where(IsSetting)]);
    }

    /// <summary>Answers what needs no data folder: a plea for help, or what is not understood.</summary>
    /// <returns>The exit code; null to take the folder and <see cref="RunAsync"/>.</returns>
    public async Task<int?> AnswerAsync()
    {
        if (IsHelp(Name))
        {
            await Console.Out.WriteLineAsync(texts.Help);
            return 0;
        }

        if (Name == Read)
        {
            return await ReadAsync();
        }

        if (Name != Import)
        {
            await Console.Error.WriteLineAsync(texts.NoCommand(Name));
            return 2;
        }

        if (Arguments.Any(IsHelp))
        {
            await Console.Out.WriteLineAsync(texts.ImportHelp);
            return 0;
        }

        if (ImportArguments.Parse(Arguments, texts.Language).Problem is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            await Console.Error.WriteLineAsync(texts.SeeHelp(Import));
            return 2;
        }

        return null;
    }

    /// <summary>What to do when a server owns the data folder.</summary>
    public string WhileServing => texts.ImportWhileServing(ImportArguments.Parse(Arguments, texts.Language).Arguments?.Blog);

    /// <summary>Runs it, after <see cref="AnswerAsync"/> had no answer.</summary>
    /// <param name="services">The application's services; the record is up to date.</param>
    /// <returns>The exit code: 0 done, 1 refused.</returns>
    public async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var import = new ImportFile(
            scope.ServiceProvider.GetRequiredService<IMediator>(), scope.ServiceProvider.GetRequiredService<Caller>(), texts, Console.Out, Console.Error);
        return await import.RunAsync(ImportArguments.Parse(Arguments, texts.Language).Arguments!, cancellationToken);
    }

    private async Task<int> ReadAsync()
    {
        if (Arguments.Any(IsHelp))
        {
            await Console.Out.WriteLineAsync(texts.ReadHelp);
            return 0;
        }

        var (arguments, problem) = ReadArguments.Parse(Arguments, texts.Language);
        if (arguments is null)
        {
            await Console.Error.WriteLineAsync(problem);
            await Console.Error.WriteLineAsync(texts.SeeHelp(Read));
            return 2;
        }

        // https://no-color.org: any value but none turns colours off.
        var isColoured = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        await using var input = Console.OpenStandardInput();
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        return await new ReadText(texts, input, output, Console.Error, isColoured).RunAsync(arguments, CancellationToken.None);
    }

    private static bool IsHelp(string argument) => argument is "--help" or "-h";

    private static bool IsSetting(string argument) => argument.StartsWith("--", StringComparison.Ordinal) && argument.Split('=')[0].Contains(':', StringComparison.Ordinal);
}
