using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Events;

internal static class EventReader
{
    public static IReadOnlyList<EventMention> In(TokenizedText text, IReadOnlyList<ActorMention> actors, IReadOnlyList<TimeMention> dates) => [];
}
