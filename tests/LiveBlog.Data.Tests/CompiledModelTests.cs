using LiveBlog.Application;
using LiveBlog.Data.Sqlite.Compiled;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Data.Tests;

/// <summary>The model that is compiled beforehand, so that a start need not work it out.</summary>
public sealed class CompiledModelTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("liveblog-");

    [Fact]
    public async Task It_is_used_and_says_what_the_model_says()
    {
        await using var services = new ServiceCollection().AddLogging().AddUseCases().AddSqlite(Path.Combine(folder.FullName, "liveblog.db")).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();

        db.Model.ShouldBe(SqliteLiveBlogDbModel.Instance);
        Said(db.Model).ShouldBe(Said(db.GetService<IDesignTimeModel>().Model), "after a change of the model: dotnet ef dbcontext optimize, as docs/development.md says");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Said(IModel model) =>
        [.. model.GetEntityTypes().SelectMany(entity => entity.ToDebugString(MetadataDebugStringOptions.ShortDefault).Split('\n').Select(line => $"{entity.Name}: {line.Trim()}")).Order(StringComparer.Ordinal)];
}
