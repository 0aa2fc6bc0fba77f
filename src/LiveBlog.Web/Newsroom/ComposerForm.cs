using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Newsroom;

/// <summary>
/// The composer's fields as the browser sends them. Rows (quotes, actors, events) carry a name of their own choosing, so that
/// one can be added or taken out in the browser without renaming the others; it is also part of their elements' ids.
/// </summary>
public sealed class ComposerForm
{
    /// <summary>Of the submission: a form sent twice acts once.</summary>
    public Guid Key { get; set; }

    /// <summary>The version that was opened; null for a new entry.</summary>
    public int? Version { get; set; }

    public string? Headline { get; set; }

    public string? Body { get; set; }

    /// <summary>The headline as it was opened, to merge with what somebody else saved meanwhile.</summary>
    public string? BaseHeadline { get; set; }

    /// <summary>The body as it was opened.</summary>
    public string? BaseBody { get; set; }

    /// <summary>How exactly it is known when it happened; null when that is not said.</summary>
    public HappenedPrecision? Precision { get; set; }

    public DateOnly? Day { get; set; }

    public TimeOnly? Time { get; set; }

    public DayPart? Part { get; set; }

    /// <summary>In the hour that is lived twice: whether the second is meant.</summary>
    public bool? Second { get; set; }

    public EntryKind Kind { get; set; }

    public bool IsKey { get; set; }

    public bool Pin { get; set; }

    public List<Guid> Authors { get; set; } = [];

    public List<QuoteFields> Quotes { get; set; } = [];

    public List<ActorFields> Actors { get; set; } = [];

    public List<EventFields> Events { get; set; } = [];

    /// <summary>The name in the box that adds an actor; counts as added when the form is sent.</summary>
    public string? NewActor { get; set; }

    /// <summary>The title in the box that adds an event; counts as added when the form is sent.</summary>
    public string? NewEvent { get; set; }

    /// <summary>Keys of the proposals that were dismissed, a space between them.</summary>
    public string? Dismissed { get; set; }

    /// <summary>For readers: what was wrong; of a correction only.</summary>
    public string? Note { get; set; }

    /// <summary>Whether a change to a published entry goes without a note; of the correcting page only.</summary>
    public bool Silent { get; set; }

    /// <summary>An empty composer signed by <paramref name="memberId"/>.</summary>
    public static ComposerForm Empty(Guid memberId, DateOnly today) => new() { Key = Guid.CreateVersion7(), Authors = [memberId], Day = today };

    /// <summary>A composer that holds <paramref name="entry"/> as it stands.</summary>
    public static ComposerForm Of(Entry entry, string timeZone)
    {
        var time = entry.HappenedAt?.Instant is { } instant ? TimeOfBlog.Local(instant, timeZone) : (DateTimeOffset?)null;
        return new ComposerForm
        {
            Key = Guid.CreateVersion7(),
            Version = entry.Version,
            Headline = entry.Headline,
            Body = entry.Body,
            BaseHeadline = entry.Headline,
            BaseBody = entry.Body,
            Precision = entry.HappenedAt?.Precision,
            Day = entry.HappenedAt?.Day,
            Time = time is { } at ? TimeOnly.FromDateTime(at.DateTime) : null,
            Part = entry.HappenedAt?.Part,
            Second = time is { } local && TimeOfBlog.Instants(local.DateTime, timeZone) is [_, var second] ? second == local.UtcDateTime : null,
            Kind = entry.Kind,
            IsKey = entry.IsKey,
            Pin = entry.PinWhenPublished,
            Authors = [.. entry.Authors.Select(author => author.MemberId).OfType<Guid>()],
            Quotes = [.. entry.Quotes.Select((quote, index) => QuoteFields.Of(quote, index))],
            Actors = [.. entry.Actors.Select((actor, index) => new ActorFields { Row = Invariant(index), Id = actor.Id, Name = actor.Name, Kind = actor.Kind, Kept = true })],
            Events = [.. entry.Events.Select((each, index) => new EventFields { Row = Invariant(index), Id = each.Id, Title = each.Title, Kind = each.Kind, Kept = true })],
        };
    }

    /// <summary>What is not to be proposed: what was dismissed, and actors and events whose box was unticked.</summary>
    public IReadOnlyCollection<string> Unwanted =>
    [
        .. (Dismissed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        .. Actors.Where(actor => !actor.Kept).Select(actor => ProposedActor.KeyOf(actor.Name ?? "")),
        .. Events.Where(each => !each.Kept).Select(each => each.Id is { } known ? ProposedEvent.KeyOf(known) : ProposedEvent.KeyOf(each.Title ?? "", each.Day)),
    ];

    /// <summary>Takes a proposal into the fields, as the script does: a quote with its speaker, if the blog does not know that one yet, and in the place of the one that an edit broke.</summary>
    public void Accept(Proposal proposal)
    {
        switch (proposal)
        {
            case ProposedQuote quote:
                // Found before rows go: it is known by its place.
                var replaced = quote.Replaces is { } index && index < Quotes.Count ? Quotes[index] : null;
                Quotes.RemoveAll(each => each.IsEmpty);
                if (replaced is not null)
                {
                    replaced.Take(quote);
                }
                else
                {
                    var fields = QuoteFields.Of(quote);
                    fields.Row = FreeRow(Quotes.Select(each => each.Row));
                    Quotes.Add(fields);
                }

                if (quote.Speaker is { ActorId: null } speaker && Actors.TrueForAll(actor => !Same(actor.Name, speaker.Name)))
                {
                    Accept(speaker);
                }

                break;
            case ProposedActor actor:
                var added = ActorFields.Of(actor);
                added.Row = FreeRow(Actors.Select(each => each.Row));
                Actors.Add(added);
                break;
            case ProposedEvent newsEvent:
                var tied = EventFields.Of(newsEvent);
                tied.Row = FreeRow(Events.Select(each => each.Row));
                Events.Add(tied);
                break;
            case ProposedTime { HappenedAt: var at }:
                (Day, Time, Part) = (at.Day, at.Time, at.Part);
                Precision = at switch { { Time: not null } => HappenedPrecision.Minute, { Part: not null } => HappenedPrecision.DayPart, _ => HappenedPrecision.Day };
                break;
        }
    }

    /// <summary>Proposes <paramref name="key"/> no more.</summary>
    public void Dismiss(string key) => Dismissed = string.Join(' ', (Dismissed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(key).Distinct());

    /// <summary>Moves the names left in the boxes into the lists, and leaves out quotes with nothing in them.</summary>
    public void Gather(ReadChoices.View choices)
    {
        if (!string.IsNullOrWhiteSpace(NewActor))
        {
            var known = Find(choices, NewActor);
            if (Actors.Find(actor => known is not null ? actor.Id == known.Id : Same(actor.Name, NewActor)) is { } there)
            {
                there.Kept = true;
            }
            else
            {
                Actors.Add(new ActorFields { Row = FreeRow(Actors.Select(each => each.Row)), Id = known?.Id, Name = known?.Name ?? NewActor.Trim(), Kind = known?.Kind ?? default, Kept = true });
            }
        }

        if (!string.IsNullOrWhiteSpace(NewEvent))
        {
            var known = choices.Events.FirstOrDefault(each => Same(each.Title, NewEvent));
            if (Events.Find(each => known is not null ? each.Id == known.Id : Same(each.Title, NewEvent)) is { } there)
            {
                there.Kept = true;
            }
            else
            {
                Events.Add(new EventFields { Row = FreeRow(Events.Select(each => each.Row)), Id = known?.Id, Title = known?.Title ?? NewEvent.Trim(), Kind = NewsEventKind.Other, Kept = true });
            }
        }

        (NewActor, NewEvent) = (null, null);
        Quotes.RemoveAll(quote => quote.IsEmpty);
    }

    /// <summary>Holds the merged proposal from now on, as a change of the entry as it stands, to be sent under a key of its own.</summary>
    public void TakeProposal(ConflictView conflict)
    {
        var theirs = conflict.Theirs.Entry;
        (Headline, Body) = (conflict.Headline.Text, conflict.Body.Text);
        (BaseHeadline, BaseBody) = (theirs.Headline, theirs.Body);
        Version = theirs.Version;
        Key = Guid.CreateVersion7();

        // A quote that somebody else took out or wrote anew cannot be changed any more; what stands in the form is then added.
        foreach (var quote in Quotes.Where(quote => theirs.Quotes.All(each => each.Id != quote.Id)))
        {
            quote.Id = null;
        }
    }

    /// <summary>
    /// The draft that these fields make, names looked up among <paramref name="choices"/>; a name that is not there is an actor
    /// or event to add. Call <see cref="Gather"/> first.
    /// </summary>
    public EntryDraft ToDraft(ReadChoices.View choices)
    {
        var newActors = new List<NewActorDraft>();
        var actorIds = Actors.Where(actor => actor.Kept && !string.IsNullOrWhiteSpace(actor.Name))
            .Select(actor => actor.Id ?? Named(actor.Name!, actor.Kind, actor.Role, Lines(actor.OtherNames)))
            .Distinct()
            .ToList();
        var quotes = Quotes.Select(quote => new QuoteDraft(
            quote.Id,
            quote.Text ?? "",
            quote.Form,
            string.IsNullOrWhiteSpace(quote.Speaker) ? null : Named(quote.Speaker, ActorKind.Person, quote.Role),
            quote.Role,
            quote.Verb,
            quote.Venue,
            quote.SaidOn,
            TextQuoteSelector.FromJson(quote.Anchor))).ToList();
        var newEvents = new List<NewNewsEventDraft>();
        var eventIds = Events.Where(each => each.Kept && !string.IsNullOrWhiteSpace(each.Title)).Select(each => each.Id ?? Titled(each)).Distinct().ToList();

        // A headline is one line, whatever was pasted into it.
        return new EntryDraft(Headline?.ReplaceLineEndings(" "), Body)
        {
            HappenedAt = Happened(),
            Kind = Kind,
            IsKey = IsKey,
            Pin = Pin,
            AuthorIds = Authors,
            Quotes = quotes,
            ActorIds = actorIds,
            EventIds = eventIds,
            NewActors = newActors,
            NewEvents = newEvents,
        };

        Guid Named(string name, ActorKind kind, string? role, IReadOnlyList<string>? otherNames = null)
        {
            if (Find(choices, name) is { } known)
            {
                return known.Id;
            }

            if (newActors.Find(actor => Same(actor.Name, name)) is { } added)
            {
                return added.Id;
            }

            newActors.Add(new NewActorDraft(Guid.CreateVersion7(), name.Trim(), kind, role) { OtherNames = otherNames ?? [] });
            return newActors[^1].Id;
        }

        Guid Titled(EventFields fields)
        {
            if (choices.Events.FirstOrDefault(each => Same(each.Title, fields.Title!) && each.Dates.Agree(fields.Day)) is { } known)
            {
                return known.Id;
            }

            newEvents.Add(new NewNewsEventDraft(Guid.CreateVersion7(), fields.Title!.Trim(), fields.Kind)
            {
                From = fields.Day,
                Place = fields.Place,

                // Only who is recorded takes part: nobody becomes an actor by being named beside an event.
                ParticipantIds = [.. Lines(fields.Participants).Select(name => Find(choices, name)?.Id ?? newActors.Find(actor => Same(actor.Name, name))?.Id).OfType<Guid>().Distinct()],
            });
            return newEvents[^1].Id;
        }
    }

    /// <summary>What only the web can see to be wrong: parts of a date that are missing. Ids are those of the fields.</summary>
    public IEnumerable<FieldError> Problems(NewsroomTexts texts, string timeZone)
    {
        if (Precision is { } precision && !Enum.IsDefined(precision))
        {
            yield return new FieldError("happened-precision", texts.NotUnderstood(""));
        }

        if (Precision is not null && Day is null)
        {
            yield return new FieldError("happened-day", texts.DayMissing);
        }

        if (Precision is HappenedPrecision.Minute && Time is null)
        {
            yield return new FieldError("happened-time", texts.TimeMissing);
        }

        if (Precision is HappenedPrecision.DayPart && Part is null)
        {
            yield return new FieldError("happened-part", texts.PartMissing);
        }

        if (Precision is HappenedPrecision.Minute && Second is null && Day is { } day && Time is { } time && TimeOfBlog.Instants(day.ToDateTime(time), timeZone).Count == 2)
        {
            yield return new FieldError("happened-second", texts.WhichHour(time));
        }
    }

    /// <summary>A row name that none of <paramref name="taken"/> is.</summary>
    public static string FreeRow(IEnumerable<string?> taken)
    {
        var rows = taken.ToHashSet();
        return Enumerable.Range(0, rows.Count + 1).Select(Invariant).First(row => !rows.Contains(row));
    }

    private HappenedDraft? Happened() => (Precision, Day) switch
    {
        (HappenedPrecision.Minute, { } day) => new HappenedDraft(day, Time: Time ?? default, Second: Second),
        (HappenedPrecision.DayPart, { } day) => new HappenedDraft(day, Part ?? default),
        (HappenedPrecision.Day, { } day) => new HappenedDraft(day),
        _ => null,
    };

    private static ReadChoices.ActorChoice? Find(ReadChoices.View choices, string name) =>
        choices.Actors.FirstOrDefault(actor => Same(actor.Name, name)) ?? choices.Actors.FirstOrDefault(actor => actor.Names.Any(each => Same(each, name)));

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool Same(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Invariant(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
