using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Newsroom;

/// <summary>Says what is proposed, in a few words, in the member's language.</summary>
/// <param name="Language">The blog's: words that somebody said stand between its marks, as readers will see them.</param>
public sealed record ProposalNames(BlogClock Clock, NewsroomTexts Texts, Language Language)
{
    private readonly ProposalTexts asReadersSee = new(Language);

    /// <summary>The texts around it.</summary>
    public ProposalTexts Words { get; } = new(Texts.Language);

    /// <summary>All that can be confirmed, most telling first: when, who said what, events, who; places last.</summary>
    public static IReadOnlyList<Proposal> InOrder(ProposedFacts facts) =>
    [
        .. facts.Happened is null ? Enumerable.Empty<Proposal>() : [facts.Happened],
        .. facts.Quotes,
        .. facts.Events,
        .. facts.Actors.OrderBy(actor => (actor.Kind, actor.ActorId is null, actor.Role.Length == 0)),
    ];

    /// <summary>The thing itself.</summary>
    public string Say(Proposal proposal) => proposal switch
    {
        ProposedQuote { Form: QuoteForm.Direct } quote => asReadersSee.QuoteMarks(FirstWords.Of(quote.Text, 140)),
        ProposedQuote quote => FirstWords.Of(quote.Text, 140),
        ProposedActor actor => actor.Name,
        ProposedEvent newsEvent => newsEvent.Title,
        ProposedTime { HappenedAt: var at } => Moment(at),
        _ => "",
    };

    /// <summary>What more is known of it: the speaker and the role, how and when it was said.</summary>
    public string Detail(Proposal proposal) => string.Join(", ", MoreOf(proposal).Where(part => part.Length > 0));

    private IEnumerable<string> MoreOf(Proposal proposal) => proposal switch
    {
        ProposedQuote quote =>
        [
            quote.Speaker?.Name ?? (quote.Role.Length > 0 ? "" : Words.NoSpeaker),
            quote.Role,
            string.Join(' ', new[] { quote.Verb, quote.Venue }.Where(part => part.Length > 0)),
            quote.SaidOn is { } day ? Clock.Date(day) : "",
        ],
        ProposedActor actor => [actor.Role, .. actor.OtherNames],
        ProposedEvent newsEvent => new[]
        {
            newsEvent.Kind is NewsEventKind.Other ? "" : Texts.Kind(newsEvent.Kind), newsEvent.Day is { } day ? Clock.Date(day) : "", newsEvent.Place,
        }.Concat(newsEvent.Participants.Select(actor => actor.Name)).Where(part => !newsEvent.Title.Contains(part, StringComparison.OrdinalIgnoreCase)),
        _ => [],
    };

    /// <summary>Whether confirming adds somebody, or something, that the blog does not know.</summary>
    public static bool IsNew(Proposal proposal) => proposal is ProposedActor { ActorId: null } or ProposedEvent { EventId: null };

    private string Moment(HappenedDraft at) => string.Join(", ", new[]
    {
        Clock.Day(at.Day),
        at.Time is { } time ? Clock.Time(time) : at.Part is { } part ? Texts.Part(part) : "",
    }.Where(part => part.Length > 0));
}
