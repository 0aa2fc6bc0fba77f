using System.Text.Json;
using LiveBlog.Linguistics;

namespace LiveBlog.Application.Model;

/// <summary>
/// Where words stand in an entry's text: found by the words themselves, and told apart from the same words elsewhere by those around
/// them. Edits before and behind leave it right; an edit of the words breaks it, and that can be seen. W3C Web Annotation Data
/// Model, 4.2.4 Text Quote Selector.
/// </summary>
/// <param name="Exact">The words as the text has them, an incise between two parts included; never empty.</param>
/// <param name="Prefix">What stands before them, at most <see cref="Around"/> characters.</param>
/// <param name="Suffix">What stands behind them, at most <see cref="Around"/> characters.</param>
public sealed record TextQuoteSelector(string Exact, string Prefix, string Suffix)
{
    /// <summary>Characters of <see cref="Prefix"/> and of <see cref="Suffix"/>.</summary>
    public const int Around = 32;

    /// <summary>Selects <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static TextQuoteSelector Of(string text, TextSpan span)
    {
        var (from, to) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));

        // Half a character outside the basic plane is no text.
        from += from < span.Start && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to > span.End && char.IsHighSurrogate(text[to - 1]) ? 1 : 0;
        return new TextQuoteSelector(span.In(text), text[from..span.Start], text[span.End..to]);
    }

    /// <summary>Where the words stand in <paramref name="text"/>: of several places the one whose surroundings are most alike, the first of equals; null if nowhere.</summary>
    public TextSpan? In(string text)
    {
        (TextSpan Span, int Alike)? best = null;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var span = new TextSpan(at, at + Exact.Length);
            var alike = AlikeBefore(text, at) + AlikeBehind(text, span.End);
            if (best is null || alike > best.Value.Alike)
            {
                best = (span, alike);
            }
        }

        return best?.Span;
    }

    /// <summary>The selector as JSON, in the names of the W3C's model.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <summary>What <see cref="ToJson"/> wrote; null for anything else.</summary>
    public static TextQuoteSelector? FromJson(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return null;
        }

        try
        {
            // Anybody can send anything: members that are missing are null, whatever their type says.
            return JsonSerializer.Deserialize<TextQuoteSelector>(json, JsonSerializerOptions.Web) is { Exact.Length: > 0 } read
                ? new TextQuoteSelector(read.Exact, read.Prefix ?? "", read.Suffix ?? "")
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private int Next(string text, int from) =>
        Exact.Length == 0 || from > text.Length ? -1 : text.IndexOf(Exact, from, StringComparison.Ordinal);

    private int AlikeBefore(string text, int end)
    {
        var alike = 0;
        while (alike < Prefix.Length && alike < end && Prefix[^(alike + 1)] == text[end - 1 - alike])
        {
            alike++;
        }

        return alike;
    }

    private int AlikeBehind(string text, int start)
    {
        var alike = 0;
        while (alike < Suffix.Length && start + alike < text.Length && Suffix[alike] == text[start + alike])
        {
            alike++;
        }

        return alike;
    }
}
