using System.Text;
using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Quotes;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Web.CommandLine;

/// <summary>What was read in a text, for people: the text's own words, what they are, and whose.</summary>
/// <param name="texts">In the language of who called.</param>
/// <param name="isColoured">Whether colours may be used (ECMA-48).</param>
internal sealed class ReadingPrint(CommandTexts texts, bool isColoured)
{
    private const string Bold = "1", Dim = "2", Green = "32", Yellow = "33", Blue = "34";

    /// <summary>The lines, each with its end.</summary>
    public string Of(string text, NewsReading reading)
    {
        var lines = new StringBuilder();
        Head(lines, texts.QuotesRead(reading.Quotes.Count));
        foreach (var quote in reading.Quotes)
        {
            lines.Append("  ").Append(In(Green, quote.Kind == QuoteKind.Direct ? texts.Quoted(OneLine(quote.In(text))) : OneLine(quote.In(text)))).Append('\n');
            var speaker = quote.SpeakerName ?? Words(quote.Speaker) ?? texts.NobodyNamed;
            List<string?> about =
            [
                Words(quote.Speaker) is { } written && written != speaker ? texts.Quoted(written) : null,
                quote.IsDenied ? texts.Denied : null,
                quote.IsHearsay ? texts.Hearsay : null,
                texts.KindOf(quote.Kind),
                Words(quote.Verb),
                Words(quote.Addressee),
                Words(quote.Source),
                quote.SaidOn?.Value,
            ];
            lines.Append("      ").Append(In(Bold, speaker)).Append(In(Dim, " · " + string.Join(" · ", about.OfType<string>()))).Append('\n');
        }

        Head(lines, texts.ActorsRead(reading.Actors.Count));
        foreach (var actor in reading.Actors)
        {
            List<string?> about = [texts.TypeOf(actor.Type), Words(actor.Role), actor.OtherNames.Count > 0 ? string.Join(", ", actor.OtherNames) : null, texts.Times(actor.Mentions.Count)];
            lines.Append("  ").Append(In(Blue, OneLine(actor.Name))).Append(In(Dim, " · " + string.Join(" · ", about.OfType<string>()))).Append('\n');
        }

        Head(lines, texts.DatesRead(reading.Dates.Count));
        foreach (var date in reading.Dates)
        {
            lines.Append("  ").Append(In(Yellow, Words(date.Span)!)).Append(In(Dim, $" · {date.Type.ToString().ToUpperInvariant()} · {date.Value ?? "?"}")).Append('\n');
        }

        Head(lines, texts.EventsRead(reading.Events.Count));
        foreach (var newsEvent in reading.Events)
        {
            List<string?> about = [texts.TypeOf(newsEvent.Type), newsEvent.Date?.Value, newsEvent.Place?.Name, .. newsEvent.Participants.Select(actor => OneLine(actor.Name))];
            lines.Append("  ").Append(Words(newsEvent.Span)).Append(In(Dim, " · " + string.Join(" · ", about.OfType<string>()))).Append('\n');
        }

        return lines.ToString();

        string? Words(TextSpan? span) => span is { } known ? OneLine(known.In(text)) : null;
    }

    private void Head(StringBuilder lines, string head) => lines.Append(lines.Length > 0 ? "\n" : "").Append(In(Bold, head)).Append('\n');

    // What a text holds must not steer the terminal.
    private static string OneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            var isBlank = char.IsControl(c) || c is '\u2028' or '\u2029';
            line.Append(isBlank ? ' ' : c);
        }

        return line.ToString();
    }

    private string In(string colour, string words) => isColoured ? $"\u001b[{colour}m{words}\u001b[0m" : words;
}
