using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Dates;

internal static class TimeReader
{
    public static IReadOnlyList<TimeMention> In(TokenizedText text, DateOnly? date) => [];
}
