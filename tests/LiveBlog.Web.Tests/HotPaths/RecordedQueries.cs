using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace LiveBlog.Web.Tests.HotPaths;

/// <summary>Writes down what is asked of the database, as it is asked, so that it can be asked again and looked at.</summary>
internal sealed class RecordedQueries : DbCommandInterceptor
{
    private readonly List<RecordedQuery> queries = [];

    /// <summary>Gives what was asked since the last time, and begins anew.</summary>
    public IReadOnlyList<RecordedQuery> Take()
    {
        lock (queries)
        {
            RecordedQuery[] taken = [.. queries];
            queries.Clear();
            return taken;
        }
    }

    /// <inheritdoc />
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Record(command);
        return result;
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Record(command);
        return ValueTask.FromResult(result);
    }

    private void Record(DbCommand command)
    {
        lock (queries)
        {
            queries.Add(new RecordedQuery(command.CommandText, [.. command.Parameters.Cast<SqliteParameter>().Select(each => (each.ParameterName, each.Value))]));
        }
    }
}

/// <summary>A query as it was asked.</summary>
internal sealed partial record RecordedQuery(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters)
{
    /// <summary>The tables it reads, by the name that it gives each.</summary>
    public IReadOnlyDictionary<string, string> Tables => NamedTable().Matches(Sql)
        .GroupBy(match => match.Groups["name"].Value)
        .ToDictionary(named => named.Key, named => named.First().Groups["table"].Value);

    /// <summary>How SQLite goes about it, a line a step.</summary>
    public IReadOnlyList<string> Plan(SqliteConnection connection)
    {
        using var command = Command(connection, $"EXPLAIN QUERY PLAN {Sql}");
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(3));
        }

        return lines;
    }

    /// <summary>How many steps SQLite's machine takes to answer it: the work that it is, on whatever computer.</summary>
    public int Steps(SqliteConnection connection)
    {
        using var command = Command(connection, Sql);
        var text = command.Parameters.Cast<SqliteParameter>().Aggregate(Sql, (sql, parameter) => Regex.Replace(sql, $@"@{Regex.Escape(parameter.ParameterName.TrimStart('@'))}\b", _ => Literal(parameter.Value)));
        raw.sqlite3_prepare_v2(connection.Handle, text, out var statement).ShouldBe(raw.SQLITE_OK, text);
        using (statement)
        {
            while (raw.sqlite3_step(statement) == raw.SQLITE_ROW)
            {
            }

            return raw.sqlite3_stmt_status(statement, raw.SQLITE_STMTSTATUS_VM_STEP, 0);
        }
    }

    private SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in Parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private static string Literal(object? value) => value switch
    {
        null or DBNull => "NULL",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        Guid id => $"'{id.ToString().ToUpperInvariant()}'",
        bool yes => yes ? "1" : "0",
        byte[] bytes => $"x'{Convert.ToHexString(bytes)}'",
        DateTime at => FormattableString.Invariant($"'{at:yyyy-MM-dd HH:mm:ss.FFFFFFF}'"),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    [GeneratedRegex("""
        "(?<table>\w+)" AS "(?<name>\w+)"
        """)]
    private static partial Regex NamedTable();
}
