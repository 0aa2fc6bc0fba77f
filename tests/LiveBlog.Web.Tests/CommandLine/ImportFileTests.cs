using LiveBlog.Application;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Data;
using LiveBlog.Web.CommandLine;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.CommandLine;

/// <summary>The command on a real SQLite file of its own, without the program around it.</summary>
public sealed class ImportFileTests : IDisposable
{
    private const string Text =
        """
        date 2024-02 La grève des ports va-t-elle durer ? "On ne lâche rien", a prévenu, jeudi 8 février, le syndicat.

        Les quais du Havre à l'arrêt. Aucun navire n'a été déchargé depuis l'aube.

        Point à la mi-journée. Rien de neuf.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-").FullName;

    [Fact]
    public async Task A_text_is_taken_in_line_by_line_and_the_same_again_adds_nothing()
    {
        Write("text.txt", Text);

        var first = await Run("text.txt", "--publish");
        var second = await Run("text.txt", "--publish");

        first.ShouldBe((0,
            """
               1  published         Les quais du Havre à l'arrêt.
               2  published         Point à la mi-journée.

            2 entries published.
            Date: Thursday 8 February 2024 (Europe/Paris). The day comes from “jeudi 8 février”, the year from the mark “2024-02”.
            New blog: La grève des ports va-t-elle durer ?
            Readers: /la-greve-des-ports-va-t-elle-durer   Newsroom: /newsroom/la-greve-des-ports-va-t-elle-durer
            """, ""));
        second.Code.ShouldBe(0);
        second.Output.ShouldContain("Nothing new: 2 entries already in the blog.");
        Count("Entries").ShouldBe(2);
        Count("Blogs").ShouldBe(1);
    }

    [Fact]
    public async Task Drafts_go_to_the_blog_that_is_named_and_are_published_later()
    {
        Write("text.txt", Text);

        (await Run("text.txt", "--blog", "ports", "--language", "en", "--time-zone", "Europe/London")).Output.ShouldContain("2 entries kept as drafts.");
        (await Run("text.txt", "--blog", "ports", "--publish")).Output.ShouldContain("2 entries published.");

        Count("Entries WHERE State = 'Published'").ShouldBe(2);
        Count("Blogs WHERE Slug = 'ports' AND Language = 'English' AND TimeZone = 'Europe/London'").ShouldBe(1);
    }

    [Fact]
    public async Task Another_text_does_not_slip_into_a_blog_that_only_shares_its_title()
    {
        Write("text.txt", Text);
        Write("other.txt", Text.Replace("On ne lâche rien", "On verra").Replace("Point", "Bilan").Replace("Aucun", "Un"));
        await Run("text.txt", "--publish");

        var refused = await Run("other.txt", "--publish");

        refused.Code.ShouldBe(1);
        refused.Errors.ShouldStartWith("Another blog has the slug la-greve-des-ports-va-t-elle-durer: add --blog");
        Count("Entries").ShouldBe(2);
        (await Run("other.txt", "--publish", "--blog", "la-greve-des-ports-va-t-elle-durer")).Output.ShouldContain("2 entries published.");
    }

    [Fact]
    public async Task A_text_that_is_refused_leaves_nothing_and_says_what_to_do()
    {
        Write("empty.txt", "");
        Write("undated.txt", "Un chapeau.\n\nUn titre. Un texte.");
        await File.WriteAllBytesAsync(Path.Combine(folder, "latin.txt"), [0x63, 0x61, 0x66, 0xE9]);
        await using (var large = File.Create(Path.Combine(folder, "large.txt")))
        {
            large.SetLength(50 * 1024 * 1024);
        }

        (await Run("empty.txt")).ShouldBe((1, "", "The text is empty: give a text with a lead and paragraphs.\nNothing was imported."));
        (await Run("undated.txt")).ShouldBe((1, "",
            "The text does not say of which day it is: give the date, or begin it with a mark such as “date 2023-11-21”.\nAdd --date YYYY-MM-DD.\nNothing was imported."));
        (await Run("latin.txt")).Errors.ShouldStartWith("This file is not text in UTF-8");
        (await Run("large.txt")).Errors.ShouldStartWith("This file has 50 MB: the import reads 2 MB at most.");
        (await Run("missing.txt")).Errors.ShouldStartWith($"There is no file {Path.Combine(folder, "missing.txt")}");
        (await Run(".")).Errors.ShouldContain("is a folder");
        Count("Blogs").ShouldBe(0);
        (await Run("undated.txt", "--date", "2024-02-08")).Code.ShouldBe(0);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private long Count(string what)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "liveblog.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {what}";
        return (long)command.ExecuteScalar()!;
    }

    private async Task<(int Code, string Output, string Errors)> Run(string file, params string[] arguments)
    {
        await using var services = new ServiceCollection().AddLogging().AddUseCases()
            .AddSqlite(Path.Combine(folder, "liveblog.db")).BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        await LiveBlogData.MigrateAsync(Path.Combine(folder, "liveblog.db"), CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        await using StringWriter output = new() { NewLine = "\n" }, errors = new() { NewLine = "\n" };
        var import = new ImportFile(
            scope.ServiceProvider.GetRequiredService<IMediator>(), scope.ServiceProvider.GetRequiredService<Caller>(), new CommandTexts(Language.English), output, errors);
        var code = await import.RunAsync(
            ImportArguments.Parse([Path.Combine(folder, file), .. arguments], Language.English).Arguments!, CancellationToken.None);
        return (code, output.ToString().Replace('\u00a0', ' ').TrimEnd(), errors.ToString().TrimEnd());
    }
}
