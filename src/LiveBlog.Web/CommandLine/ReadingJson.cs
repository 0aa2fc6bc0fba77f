using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Web.CommandLine;

/// <summary>
/// What was read in a text as one line of JSON. Places are counted in characters of Unicode (code points), as in the W3C's text positions, so that
/// programs in any language find them again.
/// </summary>
internal static class ReadingJson
{
    // A line is read by programs and people, never by a browser: é stays é.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its end.</summary>
    /// <param name="id">Repeated as it came; left out as null when there was none.</param>
    /// <param name="text">The text that was read.</param>
    /// <param name="reading">What was found.</param>
    public static ReadOnlyMemory<byte> Line(JsonElement? id, string text, NewsReading reading)
    {
        var (buffer, position) = (new ArrayBufferWriter<byte>(), new CodePoints(text));
        using var json = new Utf8JsonWriter(buffer, Writing);
        json.WriteStartObject();
        json.WritePropertyName("id");
        if (id is { } given)
        {
            given.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartArray("quotes");
        // Hearsay is nobody's words: the form has no place for it.
        foreach (var quote in reading.Quotes.Where(quote => !quote.IsHearsay))
        {
            json.WriteStartObject();
            json.WriteString("text", quote.In(text));
            json.WriteStartArray("parts");
            foreach (var part in quote.Parts)
            {
                json.WriteStringValue(part.In(text));
            }

            json.WriteEndArray();
            Place(quote.Span);
            json.WriteString("kind", Name(quote.Kind));
            json.WriteString("speaker", quote.Speaker?.In(text));
            json.WriteString("speaker_canonical", quote.SpeakerName);
            json.WriteString("verb", quote.Verb?.In(text));
            json.WriteString("source", quote.Source?.In(text));
            json.WriteString("date", quote.SaidOn?.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("actors");
        foreach (var actor in reading.Actors)
        {
            json.WriteStartObject();
            json.WriteString("name", actor.Name);
            json.WriteString("type", Name(actor.Type));
            json.WriteString("role", actor.Role?.In(text));
            json.WriteStartArray("mentions");
            foreach (var mention in actor.Mentions)
            {
                json.WriteStartObject();
                json.WriteString("text", mention.In(text));
                Place(mention);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("dates");
        foreach (var date in reading.Dates)
        {
            json.WriteStartObject();
            json.WriteString("text", date.Span.In(text));
            Place(date.Span);
            json.WriteString("type", Name(date.Type).ToUpperInvariant());
            json.WriteString("value", date.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("events");
        foreach (var newsEvent in reading.Events)
        {
            json.WriteStartObject();
            json.WriteString("text", newsEvent.Span.In(text));
            json.WriteString("type", Name(newsEvent.Type));
            Place(newsEvent.Span);
            json.WriteStartArray("participants");
            foreach (var actor in newsEvent.Participants)
            {
                json.WriteStringValue(actor.Name);
            }

            json.WriteEndArray();
            json.WriteString("date", newsEvent.Date?.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;

        void Place(TextSpan span)
        {
            json.WriteNumber("start", position.Of(span.Start));
            json.WriteNumber("end", position.Of(span.End));
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLower(CultureInfo.InvariantCulture);

    /// <summary>Counts characters of Unicode where .NET counts halves of those outside the basic plane.</summary>
    private sealed class CodePoints
    {
        private readonly int[]? before;

        public CodePoints(string text)
        {
            if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            {
                return;
            }

            before = new int[text.Length + 1];
            for (var at = 0; at < text.Length; at++)
            {
                before[at + 1] = before[at] + (at > 0 && char.IsSurrogatePair(text[at - 1], text[at]) ? 0 : 1);
            }
        }

        public int Of(int position) => before is null ? position : before[position];
    }
}
