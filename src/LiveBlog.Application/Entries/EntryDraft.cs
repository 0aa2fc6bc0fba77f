using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Markup;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>What the composer sends: everything a person writes of an entry, as it was typed.</summary>
public sealed record EntryDraft(string? Headline, string? Body)
{
    /// <summary>Characters of a body, at most: what is longer is neither kept nor read.</summary>
    public const int LongestBody = 500_000;

    private (string? Headline, string? Body, Wording Wording)? rendered;

    /// <summary>
    /// Headline and body as they are kept, rendered by whoever asks first: the validator, so that nobody waits behind the gate for
    /// a long text to be laid out.
    /// </summary>
    /// <exception cref="IntricateMarkdownException">The body is too intricate to lay out; the validator says so.</exception>
    public Wording Wording
    {
        get
        {
            // A copy made by "with" brings the wording of its original along.
            if (rendered is not { } made || made.Headline != Headline || made.Body != Body)
            {
                rendered = made = (Headline, Body, Wording.Of(Headline, Body));
            }

            return made.Wording;
        }
    }

    /// <summary>When it happened; null if that is not said.</summary>
    public HappenedDraft? HappenedAt { get; init; }

    public EntryKind Kind { get; init; }

    /// <summary>Whether it stands in the list of key events; looked at for drafts only, and from those who may highlight.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether it is to be pinned when published; looked at for drafts only, and from those who may highlight.</summary>
    public bool Pin { get; init; }

    /// <summary>
    /// The members who sign, in order; empty for the newsroom itself. Null leaves an entry with the bylines it has, and lets the
    /// caller sign a new one.
    /// </summary>
    public IReadOnlyList<Guid>? AuthorIds { get; init; }

    public IReadOnlyList<QuoteDraft> Quotes { get; init; } = [];

    /// <summary>Actors of the blog that the entry speaks of.</summary>
    public IReadOnlyList<Guid> ActorIds { get; init; } = [];

    /// <summary>News events of the blog that the entry belongs to.</summary>
    public IReadOnlyList<Guid> EventIds { get; init; } = [];

    /// <summary>Actors that the blog does not know yet, saved in the same breath; speakers and <see cref="ActorIds"/> name them by their ids here.</summary>
    public IReadOnlyList<NewActorDraft> NewActors { get; init; } = [];

    /// <summary>News events that the blog does not know yet; <see cref="EventIds"/> names them by their ids here.</summary>
    public IReadOnlyList<NewNewsEventDraft> NewEvents { get; init; } = [];

    /// <summary>Looks up what the draft names, in <paramref name="blog"/>.</summary>
    /// <param name="signed">Who signs the entry as it stands; null for a new one.</param>
    /// <exception cref="ValidationException">An author, actor or event is not of this blog, or the time does not exist there.</exception>
    internal async Task<EntryContent> ResolveAsync(
        LiveBlogDb db, Blog blog, IReadOnlyList<EntryAuthor>? signed, Caller caller, CancellationToken cancellationToken)
    {
        var actorIds = ActorIds.Concat(Quotes.Select(quote => quote.SpeakerId).OfType<Guid>())
            .Concat(NewEvents.Where(each => EventIds.Contains(each.Id)).SelectMany(each => each.ParticipantIds))
            .Distinct().ToList();
        Dictionary<Guid, Actor> actors = actorIds.Count == 0
            ? []
            : await db.Actors.Include(actor => actor.Roles).Where(actor => actor.BlogId == blog.Id && actorIds.Contains(actor.Id)).ToDictionaryAsync(actor => actor.Id, cancellationToken);
        Dictionary<Guid, NewsEvent> events = EventIds.Count == 0
            ? []
            : await db.NewsEvents.Where(each => each.BlogId == blog.Id && EventIds.Contains(each.Id)).ToDictionaryAsync(each => each.Id, cancellationToken);
        foreach (var added in NewActors.Where(each => actorIds.Contains(each.Id)))
        {
            actors[added.Id] = await db.FindOrAddActorAsync(blog.Id, added.ToDraft(), cancellationToken);
        }

        foreach (var added in NewEvents.Where(each => EventIds.Contains(each.Id)))
        {
            var newsEvent = events[added.Id] = await db.FindOrAddNewsEventAsync(blog.Id, added.ToDraft(), caller, cancellationToken);
            if (db.Entry(newsEvent).State is EntityState.Added)
            {
                newsEvent.Join(added.ParticipantIds.Select(actors.GetValueOrDefault).OfType<Actor>());
            }
        }

        if (actorIds.Any(id => !actors.ContainsKey(id)))
        {
            throw Invalid(nameof(ActorIds), caller.Language.Say(
                "Un acteur choisi n’existe plus dans ce direct\u00a0: choisissez-le de nouveau.",
                "An actor you chose is no longer in this blog: choose again."));
        }

        if (EventIds.Any(id => !events.ContainsKey(id)))
        {
            throw Invalid(nameof(EventIds), caller.Language.Say(
                "Un événement choisi n’existe plus dans ce direct\u00a0: choisissez-le de nouveau.",
                "An event you chose is no longer in this blog: choose again."));
        }

        var happenedAt = HappenedAt?.Resolve(blog.TimeZone, caller.Language);
        return new EntryContent(
            Wording,
            happenedAt,
            Kind,
            await AuthorsAsync(db, blog, signed, caller, cancellationToken),
            [.. Quotes.Select(quote => (quote.Id, quote.Resolve(quote.SpeakerId is { } id ? actors[id] : null, Wording.Text)))],
            [.. ActorIds.Select(id => actors[id]).Distinct()],
            [.. EventIds.Select(id => events[id]).Distinct()]);
    }

    /// <summary>Whether the body can be laid out.</summary>
    internal bool CanBeRendered()
    {
        try
        {
            return Wording is not null;
        }
        catch (IntricateMarkdownException)
        {
            return false;
        }
    }

    internal static ValidationException Invalid(string field, string message) => new([new ValidationFailure($"Draft.{field}", message)]);

    // A byline stays as it was when it was given: who left the newsroom since, or goes by another name now, signed all the same.
    private async Task<IReadOnlyList<EntryAuthor>> AuthorsAsync(
        LiveBlogDb db, Blog blog, IReadOnlyList<EntryAuthor>? signed, Caller caller, CancellationToken cancellationToken)
    {
        if (AuthorIds is null && signed is { Count: > 0 })
        {
            return signed;
        }

        var ids = AuthorIds?.Distinct().ToList() ?? (caller.MemberId is { } self ? [self] : []);
        if (ids.Count == 0)
        {
            return [signed?.FirstOrDefault(author => author.MemberId is null) ?? new EntryAuthor(null, blog.Language.Say("La rédaction", "The newsroom"))];
        }

        var standing = (signed ?? []).Where(author => author.MemberId is not null).ToDictionary(author => author.MemberId!.Value);
        var added = ids.Where(id => !standing.ContainsKey(id)).ToList();
        Dictionary<Guid, Member> members = added.Count == 0
            ? []
            : await db.Members.AsNoTracking().Include(member => member.Assignments).Where(member => added.Contains(member.Id)).ToDictionaryAsync(member => member.Id, cancellationToken);
        return added.All(id => members.TryGetValue(id, out var member) && (caller.IsSystem || (member.DisabledAt is null && member.RoleOn(blog.Id) is not null)))
            ? [.. ids.Select(id => standing.GetValueOrDefault(id) ?? new EntryAuthor(id, members[id].Byline))]
            : throw Invalid(nameof(AuthorIds), caller.Language.Say(
                "Un signataire choisi ne travaille pas à ce direct\u00a0: choisissez-en un autre.",
                "A byline you chose does not work on this blog: choose another."));
    }
}

/// <summary>An actor that a composer names for the first time.</summary>
/// <param name="Id">What the same draft calls it by; the actor gets an id of its own.</param>
/// <param name="Role">Null or empty if it is not said.</param>
public sealed record NewActorDraft(Guid Id, string Name, ActorKind Kind, string? Role)
{
    /// <summary>Other names of the same actor.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    internal ActorDraft ToDraft() => new(Name, Kind, OtherNames, string.IsNullOrWhiteSpace(Role) ? [] : [new RoleDraft(Role, null, null)]);
}

/// <summary>A news event that a composer names for the first time; it is taken to be under way.</summary>
/// <param name="Id">What the same draft calls it by; the event gets an id of its own.</param>
public sealed record NewNewsEventDraft(Guid Id, string Title, NewsEventKind Kind)
{
    /// <summary>The day it takes place, or begins; null if it is not said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Where; null or empty if it is not said.</summary>
    public string? Place { get; init; }

    /// <summary>Who takes part: actors of the blog, or new ones of the same draft.</summary>
    public IReadOnlyList<Guid> ParticipantIds { get; init; } = [];

    internal NewsEventDraft ToDraft() => new(Title, Kind, NewsEventStatus.UnderWay, From, null, Place, []);
}

/// <summary>A quote as the composer sends it.</summary>
/// <param name="Id">The quote it changes; null for a new one.</param>
/// <param name="Text">The exact words, without the marks around them.</param>
/// <param name="Form">The speaker's own words, or reported ones.</param>
/// <param name="SpeakerId">An actor of the blog; null if unknown.</param>
/// <param name="Role">The role that day; when empty, the one the actor held on the day it was said.</param>
/// <param name="Verb">The verb of saying.</param>
/// <param name="Venue">Where, or in what, it was said.</param>
/// <param name="SaidOn">The day.</param>
/// <param name="Anchor">Where its words stand in the entry's text; null if it was not taken from there.</param>
public sealed record QuoteDraft(
    Guid? Id,
    string Text,
    QuoteForm Form,
    Guid? SpeakerId,
    string? Role = null,
    string? Verb = null,
    string? Venue = null,
    DateOnly? SaidOn = null,
    TextQuoteSelector? Anchor = null)
{
    /// <param name="entryText">The text that the anchor points into, of which it takes the surroundings anew; words it does not find keep it as it is.</param>
    internal QuoteDetails Resolve(Actor? speaker, string? entryText = null) => new(
        Text.ReplaceLineEndings("\n").Trim(),
        Form,
        speaker,
        string.IsNullOrWhiteSpace(Role) && SaidOn is { } day ? speaker?.RoleOn(day) ?? "" : (Role ?? "").Trim(),
        (Verb ?? "").Trim(),
        (Venue ?? "").Trim(),
        SaidOn,
        entryText is not null && Anchor?.In(entryText) is { } found ? TextQuoteSelector.Of(entryText, found) : Anchor);
}

/// <summary>When something happened, as it is typed: on the wall clock of the blog.</summary>
/// <param name="Day">The date.</param>
/// <param name="Part">A part of that day; only without a time.</param>
/// <param name="Time">The wall-clock time; null when only the day, or its part, is known.</param>
/// <param name="Second">In the hour that is lived twice when summer time ends: whether the second is meant; null if not said.</param>
public sealed record HappenedDraft(DateOnly Day, DayPart? Part = null, TimeOnly? Time = null, bool? Second = null)
{
    /// <exception cref="ValidationException">The time does not exist that day, or exists twice and it is not said which is meant.</exception>
    internal HappenedAt Resolve(string timeZone, Language language)
    {
        if (Time is not { } time)
        {
            return Part is { } part ? Model.HappenedAt.During(Day, part) : Model.HappenedAt.On(Day);
        }

        var instants = TimeOfBlog.Instants(Day.ToDateTime(time), timeZone);
        return instants.Count switch
        {
            0 => throw EntryDraft.Invalid(nameof(EntryDraft.HappenedAt), language.Say(
                $"Il n’a jamais été {time:HH\\:mm} ce jour-là\u00a0: l’heure d’été a commencé. Corrigez l’heure.",
                $"It was never {time:HH\\:mm} that day: summer time began. Correct the time.")),
            2 when Second is null => throw EntryDraft.Invalid(nameof(EntryDraft.HappenedAt), language.Say(
                $"Il a été {time:HH\\:mm} deux fois ce jour-là\u00a0: dites si c’était avant ou après le passage à l’heure d’hiver.",
                $"It was {time:HH\\:mm} twice that day: say whether it was before or after the clocks went back.")),
            _ => Model.HappenedAt.AtMinute(Second is true ? instants[^1] : instants[0], timeZone),
        };
    }
}

/// <summary>The limits of what a composer may send; each message says what to do.</summary>
internal sealed class EntryDraftValidator : AbstractValidator<EntryDraft>
{
    public EntryDraftValidator(Language language)
    {
        Include(new EntryLengthValidator(language));
        RuleFor(draft => draft.Body).Must((draft, _) => draft.CanBeRendered()).When(draft => draft.Body?.Length <= EntryDraft.LongestBody).WithMessage(_ => language.Say(
            "La mise en forme est trop imbriquée\u00a0: simplifiez les listes, les citations ou les crochets.",
            "The formatting is nested too deeply: simplify lists, quotes or brackets."));
        RuleFor(draft => draft.Kind).IsInEnum().WithMessage(_ => language.Say("Choisissez un genre de la liste.", "Choose a kind from the list."));
        RuleForEach(draft => draft.Quotes).SetValidator(new QuoteDraftValidator(language));
        RuleFor(draft => draft.NewActors).Must(actors => actors.Count <= 200).WithMessage(_ => language.Say(
            "Une entrée ajoute 200 acteurs au plus.", "An entry adds at most 200 actors."));
        RuleForEach(draft => draft.NewActors).ChildRules(actor =>
            actor.RuleFor(each => each.ToDraft()).SetValidator(new ActorDraftValidator(language)).OverridePropertyName("Actor"));
        RuleFor(draft => draft.NewEvents).Must(events => events.Count <= 200).WithMessage(_ => language.Say(
            "Une entrée ajoute 200 événements au plus.", "An entry adds at most 200 events."));
        RuleForEach(draft => draft.NewEvents).ChildRules(newsEvent =>
            newsEvent.RuleFor(each => each.ToDraft()).SetValidator(new NewsEventDraftValidator(language)).OverridePropertyName("Event"));
        RuleFor(draft => draft.HappenedAt!.Part).IsInEnum().When(draft => draft.HappenedAt is not null).WithMessage(_ => language.Say(
            "Choisissez un moment de la liste.", "Choose a part of the day from the list."));
        RuleFor(draft => draft.HappenedAt!.Day.Year).InclusiveBetween(1000, 2200).When(draft => draft.HappenedAt is not null)
            .OverridePropertyName("HappenedAt").WithMessage(_ => language.Say("Cette date est hors du calendrier\u00a0: vérifiez l’année.", "This date is out of range: check the year."));
    }
}

/// <summary>How long what a composer holds may be: for whoever does no more than read it.</summary>
internal sealed class EntryLengthValidator : AbstractValidator<EntryDraft>
{
    private const int LongestHeadline = 300;
    private const int MostQuotes = 200;

    public EntryLengthValidator(Language language)
    {
        RuleFor(draft => draft.Headline).MaximumLength(LongestHeadline).WithMessage(_ => language.Say(
            $"Le titre dépasse {LongestHeadline} caractères\u00a0: raccourcissez-le.", $"The headline is longer than {LongestHeadline} characters: shorten it."));
        RuleFor(draft => draft.Body).MaximumLength(EntryDraft.LongestBody).WithMessage(_ => language.Say(
            string.Create(CultureInfo.InvariantCulture, $"Le texte dépasse {EntryDraft.LongestBody / 1000} 000 caractères\u00a0: coupez-le en plusieurs entrées."),
            string.Create(CultureInfo.InvariantCulture, $"The text is longer than {EntryDraft.LongestBody:N0} characters: split it into several entries.")));
        RuleFor(draft => draft.Quotes).Must(quotes => quotes.Count <= MostQuotes).WithMessage(_ => language.Say(
            $"Une entrée porte {MostQuotes} citations au plus.", $"An entry holds at most {MostQuotes} quotes."));
    }
}

/// <summary>The limits of one quote.</summary>
internal sealed class QuoteDraftValidator : AbstractValidator<QuoteDraft>
{
    public QuoteDraftValidator(Language language)
    {
        RuleFor(quote => quote.Text).NotEmpty().WithMessage(_ => language.Say(
            "Les mots de la citation manquent\u00a0: écrivez-les ou retirez la citation.", "The words of the quote are missing: write them or remove the quote."));
        RuleFor(quote => quote.Text).MaximumLength(10_000).WithMessage(_ => language.Say(
            "La citation dépasse 10 000 caractères\u00a0: raccourcissez-la.", "The quote is longer than 10,000 characters: shorten it."));
        RuleFor(quote => quote.Anchor).Must(anchor => anchor is null or { Exact.Length: > 0 and <= 20_000, Prefix.Length: <= 64, Suffix.Length: <= 64 }).WithMessage(_ => language.Say(
            "La place de la citation dans le texte est illisible\u00a0: retirez la citation et ajoutez-la de nouveau.",
            "The quote's place in the text cannot be read: remove the quote and add it again."));
        RuleFor(quote => quote.Form).IsInEnum().WithMessage(_ => language.Say("Dites si la citation est directe ou indirecte.", "Say whether the quote is direct or indirect."));
        RuleFor(quote => quote.Role).MaximumLength(300).WithMessage(_ => language.Say("La fonction dépasse 300 caractères.", "The role is longer than 300 characters."));
        RuleFor(quote => quote.Verb).MaximumLength(100).WithMessage(_ => language.Say("Le verbe dépasse 100 caractères.", "The verb is longer than 100 characters."));
        RuleFor(quote => quote.Venue).MaximumLength(300).WithMessage(_ => language.Say("Le lieu ou la source dépasse 300 caractères.", "The venue or source is longer than 300 characters."));
    }
}

/// <summary>The rule that what goes before readers is not empty.</summary>
internal static class EmptyEntries
{
    public static IRuleBuilderOptions<T, string?> MustSaySomething<T>(this IRuleBuilder<T, string?> body, Language language, Func<T, EntryDraft> draft) => body
        .Must((command, text) => !string.IsNullOrWhiteSpace(text) || !string.IsNullOrWhiteSpace(draft(command).Headline) || draft(command).Quotes.Count > 0)
        .WithMessage(_ => language.Say(
            "L’entrée est vide\u00a0: écrivez un titre, un texte ou une citation.", "The entry is empty: write a headline, a text or a quote."));
}
