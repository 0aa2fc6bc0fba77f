using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveBlog.Application.Desk;
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
    ProposeFacts.View? Reading, ComposerForm Form, FindBlog.View Blog, BlogClock Clock, NewsroomTexts Texts, string Action)
{
    // The names of the composer's fields, which a script fills from it.
    private static readonly JsonSerializerOptions Fields = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Why the text was not read, and what to do; null if all is well.</summary>
    public string? Problem { get; init; }

    /// <summary>What can be accepted.</summary>
    public IReadOnlyList<Proposal> Proposals => Reading is null ? [] : ProposalNames.InOrder(Reading.Facts);

    /// <summary>How it is called.</summary>
    public ProposalNames Names { get; } = new(Clock, Texts, Blog.Language);

    /// <summary>The texts around it.</summary>
    public ProposalTexts Words => Names.Words;

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

    /// <summary>The row of the broken quote whose place the proposal takes; null if it takes none.</summary>
    public string? RowReplacedBy(Proposal proposal) => proposal is ProposedQuote { Replaces: { } index } && index < Form.Quotes.Count ? Form.Quotes[index].Row : null;

    /// <summary>The list that accepting adds a row to.</summary>
    public static string ListOf(Proposal proposal) => proposal switch
    {
        ProposedQuote => "quote",
        ProposedActor => "actor",
        ProposedEvent => "event",
        _ => "time",
    };
}
