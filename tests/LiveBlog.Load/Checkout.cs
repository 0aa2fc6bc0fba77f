using System.Runtime.InteropServices;

namespace LiveBlog.Load;

/// <summary>The checkout that this program was built in.</summary>
internal static class Checkout
{
    /// <summary>Its top folder.</summary>
    public static string Folder { get; } = Find();

    /// <summary>Where the demonstration newsroom's texts are.</summary>
    public static string Seeds => Path.Combine(Folder, "seeds");

    /// <summary>Publishes an application for this machine and gives the folder it went to.</summary>
    public static string Publish(string project, string into)
    {
        Console.Error.WriteLine($"Publishing {project}…");
        Machine.Run("dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-o", into, "--nologo", "-v", "quiet");
        return into;
    }

    /// <summary>The server, published, unless one was named that is.</summary>
    public static string Server(Options options) =>
        options.Text("server") ?? Publish(Path.Combine(Folder, "src/LiveBlog.Web"), Path.Combine(AppContext.BaseDirectory, "server"));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LiveBlog.sln")))
            {
                return folder.FullName;
            }
        }

        throw new MeasureException("This program measures the checkout that it is built in, and is in none.");
    }
}
