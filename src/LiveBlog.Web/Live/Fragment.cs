using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveBlog.Web.Live;

/// <summary>A part of the reader's page, rendered.</summary>
/// <param name="Id">The id of the element that it replaces, or is inserted as.</param>
/// <param name="Json"><c>{"id":…,"html":…}</c> in UTF-8, without a line break.</param>
public readonly record struct Fragment(string Id, ReadOnlyMemory<byte> Json)
{
    // The answer is JSON and never stands inside a page: escaping < and é would only make it longer.
    internal static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The fragment that holds <paramref name="html"/>.</summary>
    public static Fragment Of(string id, string html)
    {
        var buffer = new ArrayBufferWriter<byte>(html.Length + (html.Length / 8) + 64);
        using var writer = new Utf8JsonWriter(buffer, Writing);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("html", html);
        writer.WriteEndObject();
        writer.Flush();
        return new Fragment(id, buffer.WrittenMemory);
    }
}
