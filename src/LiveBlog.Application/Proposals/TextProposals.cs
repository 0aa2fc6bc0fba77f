using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Events;
using LiveBlog.Linguistics.Quotes;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Application.Proposals;

/// <summary>Makes proposals of what was read in a text, in the record's terms: the blog's actors, roles that day, anchors.</summary>
internal sealed partial class TextProposals
{
    private readonly string text;
    private readonly NewsReading reading;
    private readonly KnownActors known;
    private readonly KnownEvents events;
    private readonly Language language;
    private readonly List<(ActorMention Mention, ProposedActor Proposal)> actors;

    // A long text names thousands, each of whom is asked for as often.
    private readonly Dictionary<ActorMention, ProposedActor> byMention = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ProposedActor> byName = [];

    // The days that the text gives for each title, folded.
    private readonly Dictionary<string, List<DateOnly>> days = [];

    /// <param name="text">The text that was read.</param>
    /// <param name="reading">What was read in it.</param>
    /// <param name="known">The blog's actors.</param>
    /// <param name="events">The blog's events.</param>
    /// <param name="language">The blog's, in which new events are named.</param>
    public TextProposals(string text, NewsReading reading, KnownActors known, KnownEvents events, Language language)
    {
        (this.text, this.reading, this.known, this.events, this.language) = (text, reading, known, events, language);
        actors = [.. reading.Actors.Select(mention => (mention, Propose(mention)))];
        foreach (var (mention, proposal) in actors)
        {
            byMention.TryAdd(mention, proposal);
            byName.TryAdd(mention.Name, proposal);
        }

        foreach (var mention in reading.Events.Where(each => each.Date?.Day is not null))
        {
            var title = KnownActors.Folded(TitleOf(mention, ParticipantsOf(mention)));
            if (!days.TryGetValue(title, out var given))
            {
                days[title] = given = [];
            }

            // Two are enough to be in doubt.
            if (given.Count < 2 && !given.Contains(mention.Date!.Day!.Value))
            {
                given.Add(mention.Date.Day.Value);
            }
        }
    }

    /// <summary>What stands within <paramref name="part"/> of the text; of actors, those who are named there.</summary>
    public ProposedFacts In(TextSpan part) => new(
        [.. reading.Quotes.Where(quote => IsIn(part, quote.Span) && !quote.IsDenied && !quote.IsHearsay).Select(quote => Propose(quote, part))],
        [.. actors.Where(actor => actor.Mention.Mentions.Any(span => IsIn(part, span))).Select(actor => InPart(actor, part)).DistinctBy(actor => actor.Key)],
        [.. reading.Events.Where(each => IsIn(part, each.Span) && !IsSaid(each.Span)).Select(Propose).OfType<ProposedEvent>().DistinctBy(each => each.Key)],
        Happened(part));

    /// <summary>The key of a proposal of that kind which says <paramref name="words"/>.</summary>
    public static string Key(string kind, string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{words}")))[..16];

    private static bool IsIn(TextSpan part, TextSpan span) => span.Start >= part.Start && span.End <= part.End;

    /// <summary>Whether it stands in somebody's own words.</summary>
    private bool IsSaid(TextSpan span) => reading.Quotes.Any(quote => quote.Kind is QuoteKind.Direct && IsIn(quote.Span, span));

    private static ProposedActor InPart((ActorMention Mention, ProposedActor Proposal) actor, TextSpan part) =>
        actor.Proposal with { Span = actor.Mention.Mentions.First(span => IsIn(part, span)) };

    private ProposedActor Propose(ActorMention mention)
    {
        var actor = known.Find(mention);
        var name = actor?.Name ?? mention.Name;
        return new ProposedActor(
            ProposedActor.KeyOf(name),
            mention.Mentions[0],
            actor?.Id,
            actor?.Kind ?? KnownActors.KindOf(mention.Type),
            name,
            mention.Role is { } role ? OnOneLine(role.In(text)) : "",
            actor is null ? [.. mention.OtherNames.Select(WithoutTitle).Where(other => other.Length > 0 && other != name).Distinct()] : []);
    }

    /// <summary>Null for an event told without its day where the text tells of several of that title: nobody knows which it is.</summary>
    private ProposedEvent? Propose(EventMention mention)
    {
        var (participants, kind) = (ParticipantsOf(mention), KindOf(mention));
        var title = TitleOf(mention, participants);
        var given = days.GetValueOrDefault(KnownActors.Folded(title)) ?? [];
        if (mention.Date?.Day is null && given.Count > 1)
        {
            return null;
        }

        // What is told again without its day is the same.
        var day = mention.Date?.Day ?? (given is [var only] ? only : null);
        var found = events.Find(title, kind, day, participants);
        return new ProposedEvent(
            found is null ? ProposedEvent.KeyOf(title, day) : ProposedEvent.KeyOf(found.Id), mention.Span, found?.Id, kind, found?.Title ?? title, day, mention.Place?.Name ?? "", participants);
    }

    private List<ProposedActor> ParticipantsOf(EventMention mention) =>
        mention.Participants.Select(participant => byMention.GetValueOrDefault(participant) ?? byName.GetValueOrDefault(participant.Name)).OfType<ProposedActor>().ToList();

    private string TitleOf(EventMention mention, List<ProposedActor> participants) => EventTitles.Of(OnOneLine(mention.Span.In(text)), KindOf(mention), participants, language);

    private static NewsEventKind KindOf(EventMention mention) => Enum.Parse<NewsEventKind>(mention.Type.ToString());

    private ProposedQuote Propose(QuoteMention quote, TextSpan part)
    {
        var words = OnOneLine(quote.In(text));
        var (speaker, role) = SpeakerOf(quote);
        var venue = string.Join(", ", new[] { quote.Addressee, quote.Source }.OfType<TextSpan>().Distinct().Select(span => OnOneLine(span.In(text))));
        return new ProposedQuote(
            Key("quote", KnownActors.Folded(words)),
            quote.Span,
            words,
            quote.Kind is QuoteKind.Direct ? QuoteForm.Direct : QuoteForm.Indirect,
            speaker,
            role,
            OnOneLine(quote.VerbIn(text)),
            venue,
            quote.SaidOn?.Day,
            Anchor(quote.Span, part));
    }

    /// <summary>Who spoke, and in what role: of a named speaker the one the text gives, else the one held that day; else the words that stand for the speaker.</summary>
    private (ProposedActor? Speaker, string Role) SpeakerOf(QuoteMention quote)
    {
        if (quote.SpeakerName is { } name)
        {
            var speaker = byName.GetValueOrDefault(name) ?? Unnamed(name, known.Find(name, kind: null), quote.Speaker ?? quote.Span);
            var held = speaker.ActorId is { } id ? known.All.First(actor => actor.Id == id).RoleOn(quote.SaidOn?.Day ?? known.Day) : null;
            return (speaker, speaker.Role.Length > 0 ? speaker.Role : held ?? "");
        }

        // A pronoun tells readers nothing, who see the quote away from its text.
        if (quote.Speaker is not { } span || quote.IsSpeakerPronoun)
        {
            return (null, "");
        }

        var words = OnOneLine(span.In(text));
        return (known.Find(words, kind: null) ?? known.FindByRole(words)) is { } actor
            ? (Unnamed(actor.Name, actor, span), actor.RoleOn(quote.SaidOn?.Day ?? known.Day) ?? "")
            : (null, words);
    }

    private static ProposedActor Unnamed(string name, Actor? actor, TextSpan span) =>
        new(ProposedActor.KeyOf(actor?.Name ?? name), span, actor?.Id, actor?.Kind ?? ActorKind.Person, actor?.Name ?? name, "", []);

    // An entry's text may lay out the paragraph anew (one line, a headline apart): surroundings find the place again.
    private TextQuoteSelector Anchor(TextSpan span, TextSpan part)
    {
        var whole = part.In(text);
        return TextQuoteSelector.Of(whole, new TextSpan(span.Start - part.Start, span.End - part.Start));
    }

    /// <summary>The first day, or moment of a day, named outside what people said, that is not to come.</summary>
    private ProposedTime? Happened(TextSpan part)
    {
        foreach (var date in reading.Dates.Where(date => IsIn(part, date.Span) && date.Type is TimeType.Date or TimeType.Time))
        {
            if (date.Day is { } day && day <= known.Day
                && !IsSaid(date.Span)
                && Moment(date.Value!, day) is { } moment)
            {
                return new ProposedTime(Key("time", date.Value!), date.Span, moment);
            }
        }

        return null;
    }

    /// <summary>What a TIMEX3 value says: <c>2023-11-20TEV</c>, <c>2023-11-20T14:30</c>, <c>2023-11-20</c>.</summary>
    private static HappenedDraft? Moment(string value, DateOnly day) => value.Length == 10
        ? new HappenedDraft(day)
        : value[10..] switch
        {
            "TNI" => new HappenedDraft(day, DayPart.Night),
            "TMO" => new HappenedDraft(day, DayPart.Morning),
            "TMI" => new HappenedDraft(day, DayPart.Midday),
            "TAF" => new HappenedDraft(day, DayPart.Afternoon),
            "TEV" => new HappenedDraft(day, DayPart.Evening),
            ['T', .. var clock] when TimeOnly.TryParseExact(clock, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => new HappenedDraft(day, Time: time),
            _ => null,
        };

    private static string OnOneLine(string words) => WhiteSpace().Replace(words, " ").Trim();

    private static string WithoutTitle(string name) => Title().Replace(name, "");

    [GeneratedRegex(@"\s*[\r\n]\s*|[ \t]{2,}")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"^(M\.|MM\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Me|Dr\.?)\s+")]
    private static partial Regex Title();
}
