using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Events;

/// <summary>
/// Finds the news events that a text tells of. What is denied, supposed, wished for or meant as a figure is none, and a noun alone is none either: it
/// needs whose it is, a date or a verb of happening. Misses are preferred to false finds.
/// </summary>
internal static class EventReader
{
    /// <summary>How many events of one type are compared with a new one, so that time stays linear.</summary>
    private const int Memory = 8;

    /// <summary>The events in the order of the text, each once.</summary>
    public static IReadOnlyList<EventMention> In(TokenizedText text, ActorPlaces actors, IReadOnlyList<TimeMention> dates)
    {
        var lexicon = EventLexicon.Of(text.Language);
        var drafts = new List<EventDraft>();
        EventClauses? clauses = null;
        for (var token = 0; token < text.Tokens.Count; token++)
        {
            if (text.Tokens[token].Kind == TokenKind.Word && lexicon.Find(text.Word(token)) is { } word)
            {
                clauses ??= new EventClauses(text, actors, dates);
                if (EventVerbs.At(clauses, token, word) is { } told)
                {
                    drafts.Add(told);
                }
                else if (EventNouns.At(clauses, token, word) is { } named)
                {
                    drafts.Add(named);
                }
            }
        }

        drafts.Sort((one, other) => one.Mention.Span.Start.CompareTo(other.Mention.Span.Start));
        return EachOnce(drafts);
    }

    /// <summary>
    /// The first mention of an event stands for it: news names a thing in full once and then refers to it. What only a later mention tells, a date, a
    /// place or participants, is added to the first.
    /// </summary>
    private static List<EventMention> EachOnce(List<EventDraft> drafts)
    {
        var kept = new List<EventDraft>(drafts.Count);
        var recent = new Dictionary<EventType, List<int>>();
        foreach (var draft in drafts)
        {
            if (!recent.TryGetValue(draft.Mention.Type, out var places))
            {
                recent[draft.Mention.Type] = places = [];
            }

            var same = places.FindLastIndex(place => IsSame(kept[place], draft));
            if (same >= 0)
            {
                var first = kept[places[same]];
                kept[places[same]] = first with { Mention = Completed(first.Mention, draft.Mention) };
                continue;
            }

            places.Add(kept.Count);
            kept.Add(draft);
            if (places.Count > Memory)
            {
                places.RemoveAt(0);
            }
        }

        return kept.ConvertAll(draft => draft.Mention);
    }

    private static bool IsSame(EventDraft first, EventDraft later)
    {
        var (one, other) = (first.Mention, later.Mention);
        if (other.Span.Start < one.Span.End)
        {
            // *ont signé un accord*: the noun is the verb's object.
            return true;
        }

        if ((one.Date?.Value is { } date && other.Date?.Value is { } otherDate && !IsWithin(date, otherDate)) || (one.Place is { } place && other.Place is { } otherPlace && place != otherPlace))
        {
            return false;
        }

        var isShared = other.Participants.Any(one.Participants.Contains);
        if (one.Participants.Count > 0 && other.Participants.Count > 0)
        {
            return isShared && (later.Noun is not null || other.Participants.All(one.Participants.Contains));
        }

        // *Le séisme*, *cette rencontre* refer to one told before; *un séisme* is a new one.
        return later.IsDefinite && (first.Noun is null || first.Noun == later.Noun) && !(one.Participants.Count == 0 && other.Participants.Count > 0 && first.Noun is null);
    }

    private static bool IsWithin(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static EventMention Completed(EventMention first, EventMention later) => first with
    {
        Date = first.Date ?? later.Date,
        Place = first.Place ?? later.Place,
        Participants = first.Participants.Count > 0 ? first.Participants : later.Participants,
    };
}

/// <summary>An event as it was found at one place of the text.</summary>
/// <param name="Mention">What it says.</param>
/// <param name="Noun">The noun that names it, in small letters; null when a verb tells it.</param>
/// <param name="IsDefinite">Whether its determiner says that it is known.</param>
internal sealed record EventDraft(EventMention Mention, string? Noun, bool IsDefinite);
