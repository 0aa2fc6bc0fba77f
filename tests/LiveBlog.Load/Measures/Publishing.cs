using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LiveBlog.Load.Measures;

/// <summary>
/// Entries published through the API, several at a time, each durable before it is acknowledged; against the same rows written by one prepared transaction each, one
/// after the other, into a copy of the same file with the same settings.
/// </summary>
internal sealed class Publishing : IMeasure
{
    public async Task<object> RunAsync(Options options)
    {
        var (clients, time) = (options.Count("clients", 4), TimeSpan.FromSeconds(options.Count("seconds", 10)));
        using var server = new Server(Checkout.Server(options));
        await server.StartWithDemonstrationAsync();
        await Fill.AddAsync(server, 5_000);
        var rounds = new List<(double Api, double Prepared, object Answered)>();
        for (var round = 0; round < options.Count("rounds", 3); round++)
        {
            var (api, answered) = await ThroughTheApiAsync(server, clients, time);

            var copy = Path.Combine(server.Folder, "copy.db");
            server.CopyRecordTo(copy);
            rounds.Add((api, Prepared(copy, time), answered));
            foreach (var file in Directory.GetFiles(server.Folder, "copy.db*"))
            {
                File.Delete(file);
            }
        }

        return new
        {
            Clients = clients,
            ApiPerSecond = rounds.Select(round => Math.Round(round.Api)),
            PreparedPerSecond = rounds.Select(round => Math.Round(round.Prepared)),
            Ratio = Math.Round(rounds.Select(round => round.Api / round.Prepared).Order().ElementAt(rounds.Count / 2), 3),
            AnsweredMilliseconds = rounds.Select(round => round.Answered),
        };
    }

    private static async Task<(double PerSecond, object Answered)> ThroughTheApiAsync(Server server, int clients, TimeSpan time)
    {
        using var publisher = new Publisher(server);
        using var until = new CancellationTokenSource(time);
        var (published, since) = (0, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (!until.IsCancellationRequested)
            {
                await publisher.PublishAsync();
                Interlocked.Increment(ref published);
            }
        })));
        return (published / Stopwatch.GetElapsedTime(since).TotalSeconds, publisher.Answered.Figures());
    }

    private static double Prepared(string database, TimeSpan time)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON");
        var blog = (long)Scalar(connection, $"SELECT Id FROM Blogs WHERE Slug = '{Server.Blog}'");
        var entry = (string)Scalar(connection, $"SELECT Id FROM Entries WHERE BlogId = {blog} ORDER BY Number DESC LIMIT 1");
        var number = (long)Scalar(connection, $"SELECT LastNumber FROM Blogs WHERE Id = {blog}");
        var sequence = (long)Scalar(connection, $"SELECT LastSequence FROM Blogs WHERE Id = {blog}");

        // The rows that the API wrote for its newest entry, again and again under other names.
        using var insertEntry = Insert(connection, "Entries", $"Id = '{entry}'");
        using var insertRevision = Insert(connection, "Revisions", $"EntryId = '{entry}'");
        using var insertChange = Insert(connection, "Changes", $"EntryId = '{entry}'");
        using var update = connection.CreateCommand();
        update.CommandText = "UPDATE Blogs SET LastNumber = $number, LastSequence = $sequence, UpdatedAt = $at WHERE Id = $blog";
        update.Parameters.AddWithValue("$blog", blog);
        update.Parameters.AddWithValue("$number", number);
        update.Parameters.AddWithValue("$sequence", sequence);
        update.Parameters.AddWithValue("$at", "");
        update.Prepare();

        var (written, since) = (0, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(since) < time)
        {
            var (id, key) = (Guid.CreateVersion7().ToString().ToUpperInvariant(), Guid.NewGuid().ToString());
            (number, sequence) = (number + 1, sequence + 1);
            insertEntry.Parameters["$Id"].Value = id;
            insertEntry.Parameters["$Key"].Value = key;
            insertEntry.Parameters["$Number"].Value = number;
            insertRevision.Parameters["$EntryId"].Value = id;
            insertRevision.Parameters["$Key"].Value = key;
            insertChange.Parameters["$EntryId"].Value = id;
            insertChange.Parameters["$Sequence"].Value = sequence;
            update.Parameters["$number"].Value = number;
            update.Parameters["$sequence"].Value = sequence;
            update.Parameters["$at"].Value = DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
            using var transaction = connection.BeginTransaction();
            foreach (var command in new[] { insertEntry, insertRevision, insertChange, update })
            {
                command.Transaction = transaction;
                command.ExecuteNonQuery();
            }

            transaction.Commit();
            written++;
        }

        return written / Stopwatch.GetElapsedTime(since).TotalSeconds;
    }

    /// <summary>A prepared command that writes a row as one that there is.</summary>
    private static SqliteCommand Insert(SqliteConnection connection, string table, string where)
    {
        using var select = connection.CreateCommand();
        select.CommandText = $"SELECT * FROM {table} WHERE {where}";
        using var row = select.ExecuteReader();
        row.Read();
        var insert = connection.CreateCommand();
        var columns = Enumerable.Range(0, row.FieldCount).Select(row.GetName).ToArray();
        insert.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", columns.Select(column => $"${column}"))})";
        for (var each = 0; each < columns.Length; each++)
        {
            insert.Parameters.AddWithValue($"${columns[each]}", row.GetValue(each));
        }

        insert.Prepare();
        return row.Read() ? throw new MeasureException($"A publication writes more than one row of {table}: this program does not know of it.") : insert;
    }

    private static object Scalar(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
