namespace LiveBlog.Application.Model;

/// <summary>What kind of thing happens.</summary>
public enum NewsEventKind
{
    Talks,
    Meeting,
    Summit,
    Visit,
    Vote,
    Strike,
    Trial,
    Match,
    Attack,
    Disaster,
    Agreement,
    Protest,
    Accident,
    Release,
    Arrest,
    Appointment,
    Death,
    Ceremony,
    Other,
}

/// <summary>How far it has come.</summary>
public enum NewsEventStatus
{
    Expected,
    UnderWay,
    Over,
    Cancelled,
}

/// <summary>Something that happens and is followed in a blog: talks, a summit, a vote.</summary>
public sealed class NewsEvent
{
    private readonly List<Actor> participants = [];

    internal NewsEvent(int blogId, string slug, NewsEventDetails details)
    {
        Id = Guid.CreateVersion7();
        BlogId = blogId;
        Slug = slug;
        Title = Place = "";
        Change(details);
    }

    private NewsEvent()
    {
        Slug = Title = Place = "";
    }

    public Guid Id { get; private set; }

    public int BlogId { get; private set; }

    /// <summary>The last part of the event's address, unique in the blog; it stays when the title changes.</summary>
    public string Slug { get; private set; }

    /// <summary>1 to 200 characters.</summary>
    public string Title { get; private set; }

    public NewsEventKind Kind { get; private set; }

    public NewsEventStatus Status { get; private set; }

    /// <summary>First day; null while it is not known.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Last day; null while it lasts or is not known.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Its days. Talks and trials last by their kind; a protest whose last day nobody wrote down was over that evening.</summary>
    public EventDates Dates => new(From, To, Status is NewsEventStatus.UnderWay && Kind is NewsEventKind.Talks or NewsEventKind.Trial);

    /// <summary>Where; empty if not said.</summary>
    public string Place { get; private set; }

    public IReadOnlyList<Actor> Participants => participants;

    /// <summary>Adds those who take part in it.</summary>
    internal void Join(IEnumerable<Actor> actors) => participants.AddRange(actors.Except(participants));

    /// <summary>Changes everything but the address.</summary>
    internal void Change(NewsEventDetails details)
    {
        Title = details.Title;
        Kind = details.Kind;
        Status = details.Status;
        From = details.From;
        To = details.To;
        Place = details.Place;
        participants.Clear();
        participants.AddRange(details.Participants);
    }
}

/// <summary>What is known of a news event.</summary>
public sealed record NewsEventDetails(
    string Title, NewsEventKind Kind, NewsEventStatus Status, DateOnly? From, DateOnly? To, string Place, IReadOnlyList<Actor> Participants);
