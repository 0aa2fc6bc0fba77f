using LiveBlog.Application;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Data.Tests;

/// <summary>One writer at a time, whatever becomes of the one before; readers never wait.</summary>
public sealed class GateTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-").FullName;
    private ServiceProvider services = null!;

    public async Task InitializeAsync()
    {
        services = new ServiceCollection().AddSingleton(TimeProvider.System).AddLogging().AddUseCases()
            .AddSqlite(Path.Combine(folder, "liveblog.db")).BuildServiceProvider();
        await LiveBlogData.MigrateAsync(Path.Combine(folder, "liveblog.db"), CancellationToken.None);
    }

    [Fact]
    public async Task Many_who_write_at_once_all_get_their_turn_and_nothing_is_lost()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(() => SaveAsync($"member-{number}"))));

        (await CountAsync()).ShouldBe(40);
    }

    [Fact]
    public async Task A_second_writer_waits_until_the_first_is_done_and_a_reader_does_not()
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
        var first = await db.BeginWriteAsync(CancellationToken.None);
        db.Add(NewMember("first"));
        await db.SaveChangesAsync();

        var second = SaveAsync("second");
        (await CountAsync()).ShouldBe(0);
        second.IsCompleted.ShouldBeFalse();

        await first.CommitAsync(CancellationToken.None);
        await second;
        (await CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task What_fails_in_the_middle_leaves_nothing_and_lets_the_next_one_in()
    {
        await Should.ThrowAsync<AlreadyThereException>(async () =>
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
            await using var write = await db.BeginWriteAsync(CancellationToken.None);
            var member = NewMember("twice");
            db.Add(member);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
            db.Add(member);
            await db.SaveChangesAsync();
            await write.CommitAsync(CancellationToken.None);
        });

        (await CountAsync()).ShouldBe(0);
        await SaveAsync("after");
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Who_gives_up_waiting_takes_no_turn()
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
        var first = await db.BeginWriteAsync(CancellationToken.None);
        using var given = new CancellationTokenSource();
        var second = SaveAsync("second", given.Token);
        await given.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);

        await first.DisposeAsync();
        await SaveAsync("third");
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_write_inside_another_commits_with_it_or_not_at_all()
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
        await using (await db.BeginWriteAsync(CancellationToken.None))
        {
            await using var inner = await db.BeginWriteAsync(CancellationToken.None);
            db.Add(NewMember("inner"));
            await db.SaveChangesAsync();
            await inner.CommitAsync(CancellationToken.None);
        }

        (await CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    public async Task Every_connection_is_durable_and_strict(string setting, string value)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<LiveBlogDb>().Database;
        await database.OpenConnectionAsync();
        await using var command = database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // A constant of the test's own.
        command.CommandText = $"PRAGMA {setting}";
#pragma warning restore CA2100
        $"{await command.ExecuteScalarAsync()}".ShouldBe(value);
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static Member NewMember(string name) => new(name, name, Language.English, DateTime.UtcNow);

    private async Task SaveAsync(string name, CancellationToken cancellationToken = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
        db.Add(NewMember(name));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<int> CountAsync()
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LiveBlogDb>().Members.CountAsync();
    }
}
