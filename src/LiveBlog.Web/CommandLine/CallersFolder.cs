using System.Globalization;

namespace LiveBlog.Web.CommandLine;

/// <summary>
/// Where the caller stands, which FILE arguments are relative to. <c>dotnet run --project</c> starts the program in the project's
/// folder, so the folder of this process tells nothing; the shell's <c>PWD</c> does, and so does the folder of <c>dotnet run</c> itself,
/// when no shell set <c>PWD</c> anew.
/// </summary>
public static class CallersFolder
{
    /// <summary>The full path of <paramref name="file"/>: the first of the folders that has it, or the caller's if none does.</summary>
    public static string Find(string file)
    {
        var paths = Folders().Select(folder => Path.GetFullPath(file, folder)).ToList();
        return paths.Find(Path.Exists) ?? paths[0];
    }

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shells && Path.IsPathRooted(shells))
        {
            yield return shells;
        }

        if (OfParent() is { } parents)
        {
            yield return parents;
        }

        yield return Directory.GetCurrentDirectory();
    }

    /// <summary>The folder of the process that started this one; null where the system does not tell.</summary>
    private static string? OfParent()
    {
        try
        {
            // "pid (name) state parent …": the name may hold anything, spaces and parentheses too.
            var stat = File.ReadAllText("/proc/self/stat");
            var parent = int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
            return Directory.ResolveLinkTarget($"/proc/{parent}/cwd", returnFinalTarget: true)?.FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }
}
