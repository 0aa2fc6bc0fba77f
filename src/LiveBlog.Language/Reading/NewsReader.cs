using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Events;
using LiveBlog.Linguistics.Quotes;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Reading;

/// <summary>Reads news: who said what, who they are, when it was and what happened. Rules alone, in time linear in the text's length.</summary>
public static class NewsReader
{
    /// <summary>What <paramref name="text"/> says. Never fails, on any text.</summary>
    /// <param name="text">The text, plain; spans in the answer count in it.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="date">The day it was written, against which *hier* is resolved; null when it is not known.</param>
    public static NewsReading Read(string text, TextLanguage language, DateOnly? date)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokenized = new TokenizedText(text, language);
        var dates = TimeReader.In(tokenized, date);
        var actors = ActorReader.In(tokenized, dates);
        var places = new ActorPlaces(actors);
        return new NewsReading(QuoteReader.In(tokenized, places, dates, date), actors, dates, EventReader.In(tokenized, places, dates));
    }
}
