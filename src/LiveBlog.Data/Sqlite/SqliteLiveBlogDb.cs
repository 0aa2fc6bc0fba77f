using LiveBlog.Application;
using LiveBlog.Application.Live;
using LiveBlog.Application.Model;
using LiveBlog.Data.Accounts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace LiveBlog.Data.Sqlite;

/// <summary>The record in one SQLite file.</summary>
public sealed class SqliteLiveBlogDb(DbContextOptions<SqliteLiveBlogDb> options, WriteGate gate, LiveHub hub, RecordMetrics metrics) : LiveBlogDb(options, gate, hub, metrics)
{
    // Extended result codes of SQLite for UNIQUE and PRIMARY KEY.
    private const int NotUnique = 2067;
    private const int KeyNotUnique = 1555;

    // Half a minute: no page is read for as long.
    private const int MostTries = 100;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);

    /// <inheritdoc />
    /// <exception cref="AlreadyThereException">Something that must be the only one of its kind would not be.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException refused) when (refused.InnerException is SqliteException { SqliteExtendedErrorCode: NotUnique or KeyNotUnique })
        {
            throw new AlreadyThereException(refused);
        }
    }

    /// <inheritdoc />
    public override async Task<IAsyncDisposable> BeginReadAsync(CancellationToken cancellationToken)
    {
        // EF's own transactions are immediate ones, which would queue with the writers.
        await Database.OpenConnectionAsync(cancellationToken);
        var transaction = ((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true);
        await Database.UseTransactionAsync(transaction, cancellationToken);
        return new ReadSnapshot(this, transaction);
    }

    /// <inheritdoc />
    /// <remarks>
    /// The index is an FTS5 table over <see cref="Entry.SearchText"/>, kept by triggers, with accents removed. Its row ids are the blog's
    /// id in the upper and the entry's number in the lower 32 bits, so that one blog is one range. Every word becomes a quoted
    /// prefix, so that nothing a reader types is read as FTS5 syntax.
    /// </remarks>
    public override IQueryable<SearchHit> Search(int blogId, string words)
    {
        var match = SearchWords.Match(words);
        var (first, last) = ((long)blogId << 32, ((long)blogId << 32) + uint.MaxValue);
        return Database.SqlQuery<SearchHit>(
            $"""
             SELECT rowid & 4294967295 AS Number, rank AS Rank, snippet(EntrySearch, 0, char(2), char(3), '…', 48) AS Excerpt
             FROM EntrySearch
             WHERE SearchText MATCH {match} AND rowid BETWEEN {first} AND {last}
             """);
    }

    /// <inheritdoc />
    /// <remarks>The file runs with <c>secure_delete</c> on, so that freed pages are overwritten; what is left are the log and the index.</remarks>
    protected override async Task ScrubFileAsync()
    {
        await using (var write = await BeginWriteAsync(CancellationToken.None))
        {
            await Database.ExecuteSqlRawAsync("INSERT INTO EntrySearch(EntrySearch) VALUES ('optimize')");
            await write.CommitAsync(CancellationToken.None);
        }

        for (var tries = 0; !await TruncateLogAsync(); tries++)
        {
            if (tries == MostTries)
            {
                this.GetService<ILogger<SqliteLiveBlogDb>>().LogError("A wording that was erased is still in the database's log, which somebody keeps reading. The next start takes it out.");
                return;
            }

            await Task.Delay(BetweenTries);
        }
    }

    /// <summary>Folds the log into the file and empties it. False while a reader still needs what is in it.</summary>
    internal async Task<bool> TruncateLogAsync()
    {
        // Never beside a writer, also on another connection: see the decision on the gate.
        using var turn = await HoldWritersAsync();
        await Database.OpenConnectionAsync();
        try
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA busy_timeout=100";
            await command.ExecuteNonQueryAsync();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return await command.ExecuteScalarAsync() is 0L;
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddAccounts();
    }

    private sealed class ReadSnapshot(SqliteLiveBlogDb db, SqliteTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.UseTransactionAsync(null);
            await transaction.DisposeAsync();
            await db.Database.CloseConnectionAsync();
        }
    }
}
