using Microsoft.Data.Sqlite;

namespace LiveBlog.Data.Sqlite;

/// <summary>A database file and the connections to it, which are closed with the application: SQLite then folds its log into the file.</summary>
internal sealed class SqliteFile(string path) : IDisposable
{
    /// <summary>What its connections are opened, and kept for the next use, under.</summary>
    public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = path, Cache = SqliteCacheMode.Private }.ToString();

    /// <inheritdoc />
    public void Dispose()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
