using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveBlog.Linguistics.Scores;

/// <summary>A text with what stands in it, annotated by hand: a line of <c>practice_gold.jsonl</c>.</summary>
internal sealed record Passage(
    string Id, string Lang, [property: JsonPropertyName("date_hint")] DateOnly? Date, string Text, List<Passage.Quote> Quotes, List<Passage.Actor> Actors, List<Passage.TimeExpression> Dates)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    /// <summary>The passages of a file, one a line.</summary>
    public static List<Passage> In(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Passage>(line, Reading)!)];

    /// <param name="Optional">Neither missed when it is not found, nor spurious when it is.</param>
    internal sealed record Quote(
        string Text,
        List<string>? Parts,
        string Kind,
        string? Speaker,
        [property: JsonPropertyName("speaker_canonical")] string? SpeakerName,
        [property: JsonPropertyName("speaker_aliases")] List<string?>? SpeakerAliases,
        [property: JsonPropertyName("text_alt")] List<string>? OtherTexts,
        bool Optional)
    {
        public string Words => Parts is { Count: > 0 } ? string.Join(' ', Parts) : Text;
    }

    internal sealed record Actor(
        string Name, string Type, string? Role, List<string>? Aliases, [property: JsonPropertyName("role_alt")] List<string>? OtherRoles, bool Optional);

    internal sealed record TimeExpression(string Text, string? Value, [property: JsonPropertyName("value_alt")] List<string>? OtherValues, bool Optional);
}
