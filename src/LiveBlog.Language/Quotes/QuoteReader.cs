using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

internal static class QuoteReader
{
    public static IReadOnlyList<QuoteMention> In(TokenizedText text, IReadOnlyList<ActorMention> actors, IReadOnlyList<TimeMention> dates) => [];
}
