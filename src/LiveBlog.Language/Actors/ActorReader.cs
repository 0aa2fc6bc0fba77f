using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

internal static class ActorReader
{
    public static IReadOnlyList<ActorMention> In(TokenizedText text, IReadOnlyList<TimeMention> dates) => [];
}
