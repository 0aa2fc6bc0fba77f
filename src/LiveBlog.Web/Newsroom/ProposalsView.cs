using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;
using LiveBlog.Linguistics;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Newsroom;

/// <summary>What was read in a composer's text, as its partials render it.</summary>
/// <param name="Reading">Null before the text was read.</param>
/// <param name="Form">What the composer holds.</param>
/// <param name="Action">The address that the composer's forms go to.</param>
public sealed record ProposalsView(
    ProposeFacts.View? Reading, ComposerForm Form, FindBlog.View Blog, BlogClock Clock, NewsroomTexts Texts, ProposalTexts Words, string Action)
{
    // The names of the composer's fields, which a script fills from it.
    private static readonly JsonSerializerOptions Fields = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>What can be accepted, most telling first: when, who said what, events, who; places last.</summary>
    public IReadOnlyList<Proposal> Proposals => Reading?.Facts is not { } facts
        ? []
        : [
            .. facts.Happened is null ? Enumerable.Empty<Proposal>() : [facts.Happened],
            .. facts.Quotes,
            .. facts.Events,
            .. facts.Actors.OrderBy(actor => (actor.Kind, actor.ActorId is null, actor.Role.Length == 0)),
        ];

    /// <summary>What may be wrong.</summary>
    public IReadOnlyList<Doubt> Doubts => Reading?.Doubts ?? [];

    /// <summary>Where a proposal or a doubt was typed in the body's field: <c>12-40</c>; null if not there.</summary>
    public string? Place(TextSpan? span) =>
        span is { } words && Reading!.InMarkdown(words) is { } typed ? string.Create(CultureInfo.InvariantCulture, $"{typed.Start}-{typed.End}") : null;

    /// <summary>The fields that accepting fills, by their names.</summary>
    public static string FieldsOf(Proposal proposal) => proposal switch
    {
        ProposedQuote quote => JsonSerializer.Serialize(QuoteFields.Of(quote), Fields),
        ProposedActor actor => JsonSerializer.Serialize(ActorFields.Of(actor), Fields),
        ProposedEvent newsEvent => JsonSerializer.Serialize(EventFields.Of(newsEvent), Fields),
        ProposedTime { HappenedAt: var at } => JsonSerializer.Serialize(
            new
            {
                Precision = at switch { { Time: not null } => HappenedPrecision.Minute, { Part: not null } => HappenedPrecision.DayPart, _ => HappenedPrecision.Day },
                at.Day,
                Time = at.Time?.ToString("HH:mm", CultureInfo.InvariantCulture),
                at.Part,
            },
            Fields),
        _ => "{}",
    };

    /// <summary>The list that accepting adds a row to.</summary>
    public static string ListOf(Proposal proposal) => proposal switch
    {
        ProposedQuote => "quote",
        ProposedActor => "actor",
        ProposedEvent => "event",
        _ => "time",
    };

    /// <summary>What is proposed, in a few words.</summary>
    public string Say(Proposal proposal) => proposal switch
    {
        ProposedQuote { Form: QuoteForm.Direct } quote => Words.QuoteMarks(FirstWords.Of(quote.Text, 140)),
        ProposedQuote quote => FirstWords.Of(quote.Text, 140),
        ProposedActor actor => actor.Name,
        ProposedEvent newsEvent => newsEvent.Title,
        ProposedTime { HappenedAt: var at } => Moment(at),
        _ => "",
    };

    /// <summary>What more is known of it: the speaker and the role, how and when it was said.</summary>
    public string Detail(Proposal proposal) => string.Join(", ", (proposal switch
    {
        ProposedQuote quote => new[]
        {
            quote.Speaker?.Name ?? (quote.Role.Length > 0 ? "" : Words.NoSpeaker),
            quote.Role,
            string.Join(' ', new[] { quote.Verb, quote.Venue }.Where(part => part.Length > 0)),
            quote.SaidOn is { } day ? Clock.ShortDate(day) : "",
        },
        ProposedActor actor => [actor.Role, .. actor.OtherNames],
        ProposedEvent newsEvent =>
        [
            Texts.Kind(newsEvent.Kind), newsEvent.Day is { } day ? Clock.ShortDate(day) : "", newsEvent.Place, .. newsEvent.Participants.Select(actor => actor.Name),
        ],
        _ => [],
    }).Where(part => part.Length > 0));

    /// <summary>Whether accepting adds somebody, or something, that the blog does not know.</summary>
    public static bool IsNew(Proposal proposal) => proposal is ProposedActor { ActorId: null } or ProposedEvent { EventId: null };

    private string Moment(HappenedDraft at) => string.Join(", ", new[]
    {
        Clock.Day(at.Day),
        at.Time is { } time ? Clock.Time(time) : at.Part is { } part ? Texts.Part(part) : "",
    }.Where(part => part.Length > 0));
}
