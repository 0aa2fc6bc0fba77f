using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Events;
using LiveBlog.Linguistics.Quotes;

namespace LiveBlog.Linguistics.Reading;

/// <summary>What a text says, as far as rules can tell: proposals for a journalist to confirm, never facts. Each list in the order of the text.</summary>
public sealed record NewsReading(
    IReadOnlyList<QuoteMention> Quotes, IReadOnlyList<ActorMention> Actors, IReadOnlyList<TimeMention> Dates,
    IReadOnlyList<EventMention> Events);
