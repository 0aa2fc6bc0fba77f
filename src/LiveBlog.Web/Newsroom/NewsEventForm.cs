using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;

namespace LiveBlog.Web.Newsroom;

/// <summary>The fields of a news event.</summary>
public sealed class NewsEventForm
{
    public string? Title { get; set; }

    public NewsEventKind Kind { get; set; }

    public NewsEventStatus Status { get; set; } = NewsEventStatus.UnderWay;

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Place { get; set; }

    /// <summary>Actors of the blog.</summary>
    public List<Guid> ParticipantIds { get; set; } = [];

    /// <summary>The event as it stands.</summary>
    public static NewsEventForm Of(ListNewsEvents.NewsEventRow newsEvent) => new()
    {
        Title = newsEvent.Title,
        Kind = newsEvent.Kind,
        Status = newsEvent.Status,
        From = newsEvent.From,
        To = newsEvent.To,
        Place = newsEvent.Place,
        ParticipantIds = [.. newsEvent.Participants.Select(participant => participant.ActorId)],
    };

    /// <summary>What the use case takes.</summary>
    public NewsEventDraft ToDraft() => new(Title ?? "", Kind, Status, From, To, Place, ParticipantIds);
}
