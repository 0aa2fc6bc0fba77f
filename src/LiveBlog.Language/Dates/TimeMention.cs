namespace LiveBlog.Linguistics.Dates;

/// <summary>The types of a TIMEX3 (ISO-TimeML).</summary>
public enum TimeType
{
    /// <summary>A calendar day or something longer.</summary>
    Date,

    /// <summary>A time or part of a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that comes again: *chaque lundi*.</summary>
    Set,
}

/// <summary>A date, time, duration or recurrence that a text names.</summary>
/// <param name="Span">Where it stands, by the TIMEX3 guidelines: without the preposition before it.</param>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Value">Its TIMEX3 value, resolved against the text's date: <c>2023-11-20TEV</c>, <c>P3D</c>; null when it cannot be told.</param>
public sealed record TimeMention(TextSpan Span, TimeType Type, string? Value)
{
    /// <summary>The day it falls on, or null when it names none.</summary>
    public DateOnly? Day =>
        Value is { Length: >= 10 } && DateOnly.TryParseExact(Value.AsSpan(0, 10), "yyyy-MM-dd", out var day) ? day : null;
}
