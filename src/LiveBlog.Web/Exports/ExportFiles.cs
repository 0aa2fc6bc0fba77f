using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;

namespace LiveBlog.Web.Exports;

/// <summary>Writes rows as a file, a few at a time: whatever it is given it has written when it returns.</summary>
public interface IExportFile : IDisposable
{
    /// <summary>The media type, with charset.</summary>
    string ContentType { get; }

    /// <summary>What stands before the rows.</summary>
    void Begin(ReaderBlog blog, Func<string, string> absolute);

    /// <summary>One row.</summary>
    void Write(ExportRow row);

    /// <summary>What stands after them.</summary>
    void End();
}

/// <summary>Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it; keys in the first row, lists joined with a semicolon.</summary>
public sealed class CsvFile(IReadOnlyList<ExportColumn> columns, IBufferWriter<byte> into) : IExportFile
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n;\t");

    /// <inheritdoc />
    public string ContentType => "text/csv; charset=utf-8; header=present";

    /// <summary>
    /// A cell. What a spreadsheet would take for a formula begins with an apostrophe, so that a name or a text never computes, links or calls anything on
    /// the machine of who opens it.
    /// </summary>
    public static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <inheritdoc />
    public void Begin(ReaderBlog blog, Func<string, string> absolute) => Put("\ufeff" + string.Join(',', columns.Select(column => column.Key)) + "\r\n");

    /// <inheritdoc />
    public void Write(ExportRow row) => Put(string.Join(',', columns.Select(column => Cell(Text(column.Value(row))))) + "\r\n");

    /// <inheritdoc />
    public void End()
    {
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IEnumerable<string> list => string.Join("; ", list),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a value of a column."),
    };

    private void Put(string text) => Encoding.UTF8.GetBytes(text, into);
}

/// <summary>One object: <c>blog</c>, then an array of objects under the name of what they are.</summary>
public sealed class JsonFile(string name, IReadOnlyList<ExportColumn> columns, IBufferWriter<byte> into) : IExportFile
{
    private readonly Utf8JsonWriter json = new(into, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <inheritdoc />
    public string ContentType => "application/json; charset=utf-8";

    /// <inheritdoc />
    public void Begin(ReaderBlog blog, Func<string, string> absolute)
    {
        json.WriteStartObject();
        json.WriteStartObject("blog");
        json.WriteString("title", blog.View.Title);
        json.WriteString("address", absolute(blog.Address));
        json.WriteString("language", blog.View.Language.Tag());
        json.WriteString("time_zone", blog.View.TimeZone);
        json.WriteString("state", blog.View.State.ToString().ToLowerInvariant());
        json.WriteString("updated_at", blog.Clock.Machine(blog.View.UpdatedAt));
        json.WriteEndObject();
        json.WriteStartArray(name);
    }

    /// <inheritdoc />
    public void Write(ExportRow row)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Key);
            Put(column.Value(row));
        }

        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc />
    public void End()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc />
    public void Dispose() => json.Dispose();

    private void Put(object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case IEnumerable<string> list:
                json.WriteStartArray();
                foreach (var each in list)
                {
                    json.WriteStringValue(each);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "Not a value of a column.");
        }
    }
}
