using System.Collections.Concurrent;
using LiveBlog.Application;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveBlog.Data.Tests;

/// <summary>What was erased is in none of the database's files, whatever else went on.</summary>
public sealed class ScrubTests : IAsyncLifetime
{
    private const string Wording = "zygomatique";

    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-").FullName;
    private readonly ConcurrentQueue<string> complaints = new();
    private ServiceProvider services = null!;
    private int blog;
    private Guid entry;

    public async Task InitializeAsync()
    {
        services = await OpenAsync();
        blog = (await Send(new OpenBlog.Command(new BlogDraft("direct", "Le direct", "", Language.French, "Europe/Paris")))).BlogId;
        entry = await Publish($"Quadrilatère {Wording}.");
        InFiles().ShouldBeTrue();
    }

    [Fact]
    public async Task A_reader_in_the_middle_of_a_page_delays_it_and_does_not_prevent_it()
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
        var reading = await db.BeginReadAsync(CancellationToken.None);
        (await db.Entries.CountAsync()).ShouldBe(1);

        var erasing = Send(new EraseEntry.Command(entry, "Demande du juge."));
        while (await Send(new ReadBlog.Query("direct")) is { Entries: [{ BodyText: not "" }] })
        {
            await Task.Yield();
        }

        // A writer is not kept out meanwhile.
        await Publish("Un autre texte.");
        erasing.IsCompleted.ShouldBeFalse();
        await reading.DisposeAsync();
        await erasing;
        complaints.ShouldBeEmpty();
        InFiles().ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_crash_left_in_the_log_is_gone_after_the_next_start()
    {
        await using (var scope = services.CreateAsyncScope())
        {
            // Erased, and the process killed before the log was emptied.
            var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
            await using var write = await db.BeginWriteAsync(CancellationToken.None);
            var (entity, its) = (await db.Entries.Include(each => each.Revisions).SingleAsync(), await db.Blogs.SingleAsync());
            its.Erase(entity, "Demande du juge.", DateTime.UtcNow);
            await db.SaveChangesAsync();
            await write.CommitAsync(CancellationToken.None);
        }

        var crashed = Directory.CreateTempSubdirectory("liveblog-").FullName;
        foreach (var file in Directory.GetFiles(folder))
        {
            File.Copy(file, Path.Combine(crashed, Path.GetFileName(file)));
        }

        InFiles(crashed).ShouldBeTrue();
        await using (await OpenAsync(crashed))
        {
            InFiles(crashed).ShouldBeFalse();
        }

        Directory.Delete(crashed, recursive: true);
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<ServiceProvider> OpenAsync(string? elsewhere = null)
    {
        var opened = new ServiceCollection().AddSingleton(TimeProvider.System).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error).AddProvider(new Complaints(complaints))).AddUseCases()
            .AddSqlite(Path.Combine(elsewhere ?? folder, "liveblog.db")).BuildServiceProvider();
        await LiveBlogData.MigrateAsync(Path.Combine(elsewhere ?? folder, "liveblog.db"), CancellationToken.None);
        return opened;
    }

    private async Task<Guid> Publish(string body) =>
        (await Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Un titre.", body)))).EntryId;

    private async Task<T> Send<T>(IRequest<T> request)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeSystem(Language.French);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    private bool InFiles(string? elsewhere = null) => Directory.GetFiles(elsewhere ?? folder)
        .Any(file => File.ReadAllText(file).Contains(Wording, StringComparison.OrdinalIgnoreCase));

    private sealed class Complaints(ConcurrentQueue<string> complaints) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            complaints.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
