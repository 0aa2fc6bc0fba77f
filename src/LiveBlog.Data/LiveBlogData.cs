using System.Diagnostics.Metrics;
using LiveBlog.Application;
using LiveBlog.Application.Live;
using LiveBlog.Application.Model;
using LiveBlog.Data.Accounts;
using LiveBlog.Data.Sqlite;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Data;

/// <summary>Registers where the record is kept.</summary>
public static class LiveBlogData
{
    /// <summary>The SQLite file <paramref name="databaseFile"/> as <see cref="LiveBlogDb"/>.</summary>
    public static IServiceCollection AddSqlite(this IServiceCollection services, string databaseFile)
    {
        services.AddSingleton(_ => new SqliteFile(databaseFile));
        services.AddDbContext<SqliteLiveBlogDb>((provider, options) => UseFile(options, provider.GetRequiredService<SqliteFile>()));
        services.AddScoped<LiveBlogDb>(provider => provider.GetRequiredService<SqliteLiveBlogDb>());
        return services;
    }

    /// <summary>Lets ASP.NET Core Identity keep the accounts here.</summary>
    public static IdentityBuilder AddAccountStore(this IdentityBuilder identity) => identity.AddUserStore<AccountStore>();

    /// <summary>Creates the database, or brings it to the newest version. Needs none of the application's services: a start can do it beside making them.</summary>
    /// <exception cref="NotSupportedException">The SQLite library is too old.</exception>
    public static async Task MigrateAsync(string databaseFile, CancellationToken cancellationToken)
    {
        // Its connection stays open for the application, under the same name; what registers the file closes it.
        await using var db = Open(new SqliteFile(databaseFile));
        CheckVersion(db);

        // Most starts find nothing to do, and need not wait for the model to be compared with the last migration.
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            // EF marks in the database that it is migrating, and waits without end while it is marked. This process alone owns the file: a mark
            // that it finds was left by one that was killed.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
            RegisterFunctions(db);
            await db.Database.MigrateAsync(cancellationToken);
        }

        // Kept in the file from then on; a backup that was put back has lost it.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);

        // After a crash the log may still hold what was erased just before.
        await db.TruncateLogAsync();
    }

    /// <summary>The database by itself, with nobody to wake.</summary>
    internal static SqliteLiveBlogDb Open(SqliteFile file)
    {
        var metrics = new RecordMetrics(new Meter(RecordMetrics.MeterName));
        return new SqliteLiveBlogDb(
            (DbContextOptions<SqliteLiveBlogDb>)UseFile(new DbContextOptionsBuilder<SqliteLiveBlogDb>(), file).Options, new WriteGate(metrics), new LiveHub(), metrics);
    }

    private static DbContextOptionsBuilder UseFile(DbContextOptionsBuilder options, SqliteFile file) => options
        .UseSqlite(file.ConnectionString)
        .AddInterceptors(new SqliteSettings());

    // What a migration makes of rows that are there already, where SQL alone cannot.
    private static void RegisterFunctions(SqliteLiveBlogDb db) =>
        ((SqliteConnection)db.Database.GetDbConnection()).CreateFunction("quote_search_text", (string text, string role) => Quote.SearchTextOf(text, role), isDeterministic: true);

    // secure-delete of full-text tables came with 3.42.
    private static void CheckVersion(LiveBlogDb db)
    {
        var version = db.Database.GetDbConnection().ServerVersion;
        if (Version.Parse(version) < new Version(3, 42))
        {
            throw new NotSupportedException($"SQLite {version} is too old: LiveBlog needs 3.42 or newer.");
        }
    }
}
