namespace LiveBlog.Application.Model;

/// <summary>The days of a news event, as far as they are known.</summary>
/// <param name="From">The first; null while it is not known.</param>
/// <param name="To">The last; null while it lasts or is not known.</param>
/// <param name="GoesOn">Whether it lasts on beyond its first day while no last one is known; else it is taken to be of one day.</param>
public readonly record struct EventDates(DateOnly? From, DateOnly? To, bool GoesOn)
{
    /// <summary>Whether what a text tells of <paramref name="day"/> can be the event. True where one of the two has no date: a title alone has to do.</summary>
    public bool Agree(DateOnly? day) => day is null || From is null || (day >= From && (day <= (To ?? From) || (To is null && GoesOn)));
}
