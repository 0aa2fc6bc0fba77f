using LiveBlog.Application;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Data.Tests;

public sealed class MigrationTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("liveblog-");

    [Fact]
    public async Task A_start_that_was_killed_while_it_migrated_does_not_hold_up_the_next()
    {
        await using (var services = Open())
        {
            await LiveBlogData.MigrateAsync(DatabaseFile, CancellationToken.None);
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();

            // The last one is undone, so that the next start has something to do.
            await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().SkipLast(1).Last());
            (await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2023-11-21')")).ShouldBe(1);
        }

        await LiveBlogData.MigrateAsync(DatabaseFile, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Quotes_that_were_there_before_are_found_by_their_words()
    {
        await using (var services = Open())
        {
            await LiveBlogData.MigrateAsync(DatabaseFile, CancellationToken.None);
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
            await db.GetService<IMigrator>().MigrateAsync("QuoteAnchors");
            await db.Database.ExecuteSqlRawAsync(
                """
                PRAGMA foreign_keys = OFF;
                INSERT INTO Quotes (Id, EntryId, Position, Text, Form, Role, Verb, Venue)
                VALUES ('01HQ', '01HE', 0, 'L’œuvre de la trêve', 'Direct', 'Élue', '', '');
                """);
        }

        await LiveBlogData.MigrateAsync(DatabaseFile, CancellationToken.None);

        await using (var services = Open())
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
            (await db.Database.SqlQuery<string>($"SELECT SearchText AS Value FROM Quotes").ToListAsync()).ShouldBe([" l oeuvre de la treve elue"]);
        }
    }

    [Fact]
    public async Task The_model_is_what_the_migrations_make()
    {
        await using var services = Open();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<LiveBlogDb>().Database.HasPendingModelChanges().ShouldBeFalse("add a migration");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string DatabaseFile => Path.Combine(folder.FullName, "liveblog.db");

    private ServiceProvider Open() => new ServiceCollection().AddLogging().AddUseCases().AddSqlite(DatabaseFile).BuildServiceProvider();
}
