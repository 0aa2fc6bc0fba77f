using System.Diagnostics;
using LiveBlog.Application;
using LiveBlog.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.CommandLine;

/// <summary>The program itself, started as a caller starts it, in a folder of its own.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Text =
        """
        date 2024-02 La grève des ports va-t-elle durer ? "On ne lâche rien", a prévenu, jeudi 8 février, le syndicat.

        Les quais du Havre à l'arrêt. Aucun navire n'a été déchargé depuis l'aube.

        Point à la mi-journée. Rien de neuf.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-").FullName;

    [Fact]
    public async Task A_file_is_found_where_the_caller_stands()
    {
        Write("text.txt", Text);

        var imported = await Run("text.txt", "--publish");

        imported.Errors.ShouldBe("");
        imported.Code.ShouldBe(0);
        imported.Output.ShouldStartWith("   1  published         Les quais du Havre à l'arrêt.");
        imported.Output.ShouldContain("2 entries published.");
    }

    [Fact]
    public async Task While_a_server_owns_the_data_folder_the_newsroom_is_the_place_to_import()
    {
        Write("text.txt", Text);
        using var server = DataFolder.Take(Path.Combine(folder, "data"));

        var refused = await Run("text.txt", "--blog", "ports");

        refused.Code.ShouldBe(1);
        refused.Errors.ShouldContain("Another LiveBlog process is using the data folder");
        refused.Errors.ShouldContain("import in the newsroom, at /newsroom/ports/import");
        (await Run("--help")).ShouldSatisfyAllConditions(help => help.Code.ShouldBe(0), help => help.Output.ShouldStartWith("import FILE"));
        (await Run()).ShouldBe((2, "", "Say which file to import.\nimport --help shows how to use it."));
    }

    [Fact]
    public async Task An_import_before_the_first_start_leaves_the_demonstration_newsroom_where_it_is_expected()
    {
        Write("text.txt", Text);
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        Write("seeds/demonstration.txt", "=== blog a-demonstration\ntitle: A demonstration\nlanguage: English\nzone: Europe/London\nopened: 2025-10-25 14:00\n");

        var imported = await RunIn("Development", "text.txt", "--publish", $"--LiveBlog:Seeds={Path.Combine(folder, "seeds")}");

        imported.Errors.ShouldBe("");
        imported.Output.ShouldContain("2 entries published.");
        await using var services = new ServiceCollection().AddLogging().AddUseCases().AddSqlite(Path.Combine(folder, "data", "liveblog.db")).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var slugs = await scope.ServiceProvider.GetRequiredService<LiveBlogDb>().Blogs.OrderBy(blog => blog.Id).Select(blog => blog.Slug).ToListAsync();
        slugs.Count.ShouldBe(2);
        slugs[0].ShouldBe("a-demonstration", "as if the server had been started first");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) => RunIn("Production", arguments);

    private async Task<(int Code, string Output, string Errors)> RunIn(string environment, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "LiveBlog.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, "import", .. arguments, $"--LiveBlog:DataFolder={Path.Combine(folder, "data")}"])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };

        // As dotnet run does: the program does not stand where the caller does, the shell's variable tells.
        start.Environment["PWD"] = folder;
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output).ReplaceLineEndings("\n").TrimEnd(), (await errors).ReplaceLineEndings("\n").TrimEnd());
    }
}
