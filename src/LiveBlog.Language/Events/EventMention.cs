using LiveBlog.Linguistics.Dates;

namespace LiveBlog.Linguistics.Events;

/// <summary>What kind of news event it is.</summary>
public enum EventType
{
    Talks,
    Meeting,
    Summit,
    Visit,
    Vote,
    Strike,
    Protest,
    Trial,
    Match,
    Attack,
    Disaster,
    Accident,
    Agreement,
    Release,
    Arrest,
    Appointment,
    Death,
    Ceremony,
}

/// <summary>A news event that a text tells of.</summary>
/// <param name="Type">What kind of event it is.</param>
/// <param name="Span">The words that name it.</param>
/// <param name="Date">When, where the text tells, or null.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Participants">Who takes part, as written, in order.</param>
public sealed record EventMention(EventType Type, TextSpan Span, TimeMention? Date, TextSpan? Place, IReadOnlyList<TextSpan> Participants);
