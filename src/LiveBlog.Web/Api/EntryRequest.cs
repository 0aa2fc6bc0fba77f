using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using FluentValidation.Results;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Api;

/// <summary>An entry as a program sends it, in JSON. What it does not say is as in an empty composer; what it says beyond this is refused.</summary>
/// <param name="Headline">Text without markup.</param>
/// <param name="Body">Markdown.</param>
/// <param name="Kind">Update, background or analysis.</param>
/// <param name="Key">Whether it stands among the key events.</param>
/// <param name="Pin">Whether it is pinned.</param>
/// <param name="HappenedAt">On the wall clock of the blog: a day (<c>2023-11-21</c>), or a minute (<c>2023-11-21T14:05</c>).</param>
/// <param name="HappenedInSecondHour">In the hour that is lived twice when summer time ends: whether the second is meant.</param>
/// <param name="Quotes">What was said in it.</param>
/// <param name="Actors">Whom it speaks of, by the last parts of their addresses.</param>
/// <param name="Events">News events that it belongs to, likewise.</param>
public sealed record EntryRequest(
    string? Headline, string? Body, EntryKind Kind, bool Key, bool Pin, string? HappenedAt, bool? HappenedInSecondHour,
    IReadOnlyList<QuoteRequest>? Quotes, IReadOnlyList<string>? Actors, IReadOnlyList<string>? Events)
{
    /// <summary>How it is read.</summary>
    public static JsonSerializerOptions Reading { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Addresses of all actors that it names.</summary>
    public IEnumerable<string> ActorSlugs => (Actors ?? []).Concat((Quotes ?? []).Select(quote => quote.Speaker).OfType<string>()).Distinct(StringComparer.Ordinal);

    /// <summary>The same as the composer would send it.</summary>
    /// <param name="named">What the addresses in it stand for.</param>
    /// <exception cref="ValidationException">A date is none, or an address stands for nothing.</exception>
    public EntryDraft ToDraft(FindNamed.View named, Language language) => new(Headline, Body)
    {
        Kind = Kind,
        IsKey = Key,
        Pin = Pin,
        HappenedAt = HappenedAt is null ? null : Happened(HappenedAt, language),
        Quotes = [.. (Quotes ?? []).Select((quote, place) => quote.ToDraft(
            quote.Speaker is null ? null : Find(named.Actors, quote.Speaker, $"quotes[{place}].speaker", language),
            quote.SaidOn is null ? null : Day(quote.SaidOn, $"quotes[{place}].saidOn", language)))],
        ActorIds = [.. (Actors ?? []).Select((slug, place) => Find(named.Actors, slug, $"actors[{place}]", language))],
        EventIds = [.. (Events ?? []).Select((slug, place) => Find(named.Events, slug, $"events[{place}]", language))],
    };

    private HappenedDraft Happened(string text, Language language) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var minute)
            ? new HappenedDraft(DateOnly.FromDateTime(minute), Time: TimeOnly.FromDateTime(minute), Second: HappenedInSecondHour)
            : new HappenedDraft(Day(text, "happenedAt", language));

    private static DateOnly Day(string text, string field, Language language) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(field, language.Say(
            "Ce n’est pas une date\u00a0: écrivez-la comme 2023-11-21, ou avec l’heure du direct comme 2023-11-21T14:05 où une heure est permise.",
            "This is no date: write it as 2023-11-21, or with the blog's time as 2023-11-21T14:05 where a time may stand."));

    private static Guid Find(IReadOnlyDictionary<string, Guid> known, string slug, string field, Language language) =>
        known.TryGetValue(slug, out var id) ? id : throw Wrong(field, language.Say(
            $"«\u00a0{slug}\u00a0» n’est dans l’adresse d’aucun acteur ou événement de ce direct\u00a0: vérifiez-la, ou ajoutez-le d’abord.",
            $"“{slug}” is in the address of no actor or event of this blog: check it, or add it first."));

    private static ValidationException Wrong(string field, string sentence) => new([new ValidationFailure(field, sentence)]);
}

/// <summary>A quote as a program sends it.</summary>
/// <param name="Text">The exact words, without the marks around them.</param>
/// <param name="Form">Direct or indirect.</param>
/// <param name="Speaker">The last part of the address of an actor of the blog; null if unknown.</param>
/// <param name="Role">The role that day; the one known for that day if it is not said.</param>
/// <param name="Verb">The verb of saying.</param>
/// <param name="Venue">Where, or in what, it was said.</param>
/// <param name="SaidOn">The day, as <c>2023-11-21</c>.</param>
public sealed record QuoteRequest(string? Text, QuoteForm Form, string? Speaker, string? Role, string? Verb, string? Venue, string? SaidOn)
{
    internal QuoteDraft ToDraft(Guid? speaker, DateOnly? saidOn) => new(null, Text ?? "", Form, speaker, Role, Verb, Venue, saidOn);
}
