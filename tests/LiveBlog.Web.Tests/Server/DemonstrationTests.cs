using LiveBlog.Application;
using LiveBlog.Application.Seeds;
using LiveBlog.Data;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Server;

public sealed class DemonstrationTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("liveblog-");

    [Theory]
    [InlineData("Development", "texts", 1)]
    [InlineData("Development", "", 0)]
    [InlineData("Development", "not-there", 0)]
    [InlineData("Production", "texts", 0)]
    public async Task An_empty_record_is_filled_in_Development_from_the_folder_that_is_set(string environment, string seeds, int blogs)
    {
        await WriteAsync("language: English");
        await using var app = await AppAsync(environment);

        await Demonstration.LoadAsync(app, new ServerSettings { Seeds = seeds }, CancellationToken.None);

        (await BlogsAsync(app)).ShouldBe(blogs);
    }

    [Fact]
    public async Task The_next_start_adds_nothing_whatever_the_texts_say_by_then()
    {
        await WriteAsync("language: English");
        await using var app = await AppAsync("Development");
        await Demonstration.LoadAsync(app, new ServerSettings { Seeds = "texts" }, CancellationToken.None);
        await WriteAsync("language: Klingon");

        await Demonstration.LoadAsync(app, new ServerSettings { Seeds = "texts" }, CancellationToken.None);

        (await BlogsAsync(app)).ShouldBe(1);
    }

    [Fact]
    public async Task A_mistake_in_a_text_is_told_with_its_line_and_leaves_the_record_empty()
    {
        await WriteAsync("language: Klingon");
        await using var app = await AppAsync("Development");

        var wrong = await Should.ThrowAsync<SeedException>(() => Demonstration.LoadAsync(app, new ServerSettings { Seeds = "texts" }, CancellationToken.None));

        wrong.Message.ShouldBe("blog.txt, line 3: \"Klingon\" is not one of: french, english.");
        (await BlogsAsync(app)).ShouldBe(0);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task WriteAsync(string language)
    {
        var texts = folder.CreateSubdirectory("texts").FullName;
        await File.WriteAllTextAsync(Path.Combine(texts, "blog.txt"), $"=== blog a-blog\ntitle: A blog\n{language}\nzone: Europe/London\nopened: 2025-10-25 14:00\n");
    }

    private async Task<WebApplication> AppAsync(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, ContentRootPath = folder.FullName });
        builder.Services.AddSingleton(_ => DataFolder.Take(folder.FullName));
        builder.Services.AddUseCases().AddSqlite(Path.Combine(folder.FullName, "liveblog.db")).AddAccounts(new ServerSettings());
        var app = builder.Build();
        await LiveBlogData.MigrateAsync(Path.Combine(folder.FullName, "liveblog.db"), CancellationToken.None);
        return app;
    }

    private static async Task<int> BlogsAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LiveBlogDb>().Blogs.CountAsync();
    }
}
