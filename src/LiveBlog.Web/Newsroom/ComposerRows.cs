using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;

namespace LiveBlog.Web.Newsroom;

/// <summary>The fields of one quote.</summary>
public sealed class QuoteFields
{
    public string Row { get; set; } = "";

    public Guid? Id { get; set; }

    public string? Text { get; set; }

    public QuoteForm Form { get; set; }

    /// <summary>A name; one that is not known yet becomes an actor of the blog.</summary>
    public string? Speaker { get; set; }

    public string? Role { get; set; }

    public string? Verb { get; set; }

    public string? Venue { get; set; }

    public DateOnly? SaidOn { get; set; }

    /// <summary>Where the words stand in the entry's text, as <see cref="TextQuoteSelector.ToJson"/> writes it; empty if it was not taken from there.</summary>
    public string? Anchor { get; set; }

    /// <summary>Whether nothing was written in it; the day alone says nothing.</summary>
    public bool IsEmpty => new[] { Text, Speaker, Role, Verb, Venue }.All(string.IsNullOrWhiteSpace);

    internal static QuoteFields Of(Quote quote, int index) => new()
    {
        Row = index.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Id = quote.Id,
        Text = quote.Text,
        Form = quote.Form,
        Speaker = quote.Speaker?.Name,
        Role = quote.Role,
        Verb = quote.Verb,
        Venue = quote.Venue,
        SaidOn = quote.SaidOn,
        Anchor = quote.Anchor?.ToJson(),
    };

    /// <summary>Takes the new wording of words that an edit broke. What the text does not say stays as somebody typed it; so does the quote's id, for it is the same quote.</summary>
    internal void Take(ProposedQuote quote)
    {
        (Text, Form, Anchor) = (quote.Text, quote.Form, quote.Anchor.ToJson());
        Speaker = quote.Speaker?.Name ?? Speaker;
        Role = quote.Role.Length > 0 ? quote.Role : Role;
        Verb = quote.Verb.Length > 0 ? quote.Verb : Verb;
        Venue = quote.Venue.Length > 0 ? quote.Venue : Venue;
        SaidOn = quote.SaidOn ?? SaidOn;
    }

    internal static QuoteFields Of(ProposedQuote quote) => new()
    {
        Text = quote.Text,
        Form = quote.Form,
        Speaker = quote.Speaker?.Name,
        Role = quote.Role,
        Verb = quote.Verb,
        Venue = quote.Venue,
        SaidOn = quote.SaidOn,
        Anchor = quote.Anchor.ToJson(),
    };
}

/// <summary>An actor tied to the entry, or to be added and tied.</summary>
public sealed class ActorFields
{
    public string Row { get; set; } = "";

    /// <summary>Null for one to add.</summary>
    public Guid? Id { get; set; }

    public string? Name { get; set; }

    public ActorKind Kind { get; set; }

    /// <summary>Of one to add.</summary>
    public string? Role { get; set; }

    /// <summary>Of one to add, a line each.</summary>
    public string? OtherNames { get; set; }

    /// <summary>Whether its box is still ticked.</summary>
    public bool Kept { get; set; }

    internal static ActorFields Of(ProposedActor actor) => new()
    {
        Id = actor.ActorId, Name = actor.Name, Kind = actor.Kind, Role = actor.Role, OtherNames = string.Join('\n', actor.OtherNames), Kept = true,
    };
}

/// <summary>An event that the entry belongs to, or one to add.</summary>
public sealed class EventFields
{
    public string Row { get; set; } = "";

    /// <summary>Null for one to add.</summary>
    public Guid? Id { get; set; }

    public string? Title { get; set; }

    public NewsEventKind Kind { get; set; }

    /// <summary>Whether its box is still ticked.</summary>
    public bool Kept { get; set; }

    /// <summary>Of one to add: the day, or its first.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>Of one to add.</summary>
    public string? Place { get; set; }

    /// <summary>Of one to add: names, a line each.</summary>
    public string? Participants { get; set; }

    internal static EventFields Of(ProposedEvent newsEvent) => new()
    {
        Id = newsEvent.EventId,
        Title = newsEvent.Title,
        Kind = newsEvent.Kind,
        Day = newsEvent.Day,
        Place = newsEvent.Place,
        Participants = string.Join('\n', newsEvent.Participants.Select(actor => actor.Name)),
        Kept = true,
    };
}
