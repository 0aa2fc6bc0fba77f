using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LiveBlog.Web.Newsroom;

/// <summary>What is wrong with one field.</summary>
/// <param name="Id">The id of the field's element, so that the summary can link to it; empty for the form as a whole.</param>
/// <param name="Message">A full sentence that says what to do.</param>
public sealed record FieldError(string Id, string Message);

/// <summary>What is wrong with a form, in the order of the fields as they were checked; the first of each field counts.</summary>
public sealed partial class FieldErrors : IEnumerable<FieldError>
{
    private readonly List<FieldError> errors = [];

    public int Count => errors.Count;

    /// <summary>The message for the field of that id; null if it is right.</summary>
    public string? this[string id] => errors.Find(error => error.Id == id)?.Message;

    /// <summary>Adds one, unless the field has one already.</summary>
    public void Add(FieldError error)
    {
        if (errors.All(each => each.Id != error.Id))
        {
            errors.Add(error);
        }
    }

    /// <summary>Takes what a use case found wrong.</summary>
    /// <param name="quotes">Of the composer, if it is one.</param>
    /// <param name="newActors">The actors that the composer names for the first time: who speaks in a quote is told beside the quote.</param>
    public void Add(ValidationException exception, IReadOnlyList<QuoteFields>? quotes = null, IReadOnlyList<NewActorDraft>? newActors = null)
    {
        foreach (var failure in exception.Errors)
        {
            var named = NewActorPath().Match(failure.PropertyName) is { Success: true } match
                ? newActors?.ElementAtOrDefault(int.Parse(match.Groups["at"].Value, CultureInfo.InvariantCulture))?.Name
                : null;
            var speaks = named is null ? null : quotes?.FirstOrDefault(quote => quote.Speaker?.Trim() == named);
            Add(new FieldError(speaks is null ? ElementId(failure.PropertyName, quotes) : $"quote-{speaks.Row}-speaker", failure.ErrorMessage));
        }
    }

    /// <summary>Takes what could not be read as a date, a number or a choice.</summary>
    public void Add(ModelStateDictionary state, NewsroomTexts texts)
    {
        foreach (var (path, value) in state)
        {
            if (value.Errors.Count > 0)
            {
                Add(new FieldError(ElementId(path, null), texts.NotUnderstood(value.AttemptedValue ?? "")));
            }
        }
    }

    /// <inheritdoc />
    public IEnumerator<FieldError> GetEnumerator() => errors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The id of the element that a path names: <c>Draft.Quotes[1].SaidOn</c> is <c>quote-ROW-said-on</c>, where ROW is the row's
    /// name as posted, or that of the second of <paramref name="quotes"/>.
    /// </summary>
    public static string ElementId(string path, IReadOnlyList<QuoteFields>? quotes)
    {
        var row = RowPath().Match(path);
        if (row.Success)
        {
            var name = row.Groups["row"].Value;
            if (quotes is not null && int.TryParse(name, out var index) && index < quotes.Count)
            {
                name = quotes[index].Row;
            }

            return $"{row.Groups["list"].Value.ToLowerInvariant()}-{name}-{Hyphenated(row.Groups["field"].Value is "SpeakerId" ? "Speaker" : row.Groups["field"].Value)}";
        }

        var field = path[(path.LastIndexOf('.') + 1)..];
        return field switch
        {
            _ when path.Contains(".HappenedAt", StringComparison.Ordinal) => field is "Part" ? "happened-part" : "happened-day",
            "Precision" or "Day" or "Time" or "Part" or "Second" => "happened-" + field.ToLowerInvariant(),
            "AuthorIds" or "Authors" => "signed",
            _ when path.Contains("NewActors", StringComparison.Ordinal) => "new-actor",
            _ when path.Contains("NewEvents", StringComparison.Ordinal) => "new-event",
            "ActorIds" or "Actors" => "new-actor",
            "EventIds" or "Events" => "new-event",
            "Key" or "Version" => "",
            _ => Hyphenated(field),
        };
    }

    private static string Hyphenated(string name)
    {
        var hyphenated = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && hyphenated.Length > 0)
            {
                hyphenated.Append('-');
            }

            hyphenated.Append(char.ToLowerInvariant(letter));
        }

        return hyphenated.ToString();
    }

    [GeneratedRegex(@"NewActors\[(?<at>\d+)\]")]
    private static partial Regex NewActorPath();

    [GeneratedRegex(@"(?<list>Quote|Actor|Event)s\[(?<row>[^\]]*)\]\.(?<field>\w+)$")]
    private static partial Regex RowPath();
}

/// <summary>What the summary above a form renders.</summary>
public sealed record ErrorSummary(FieldErrors Errors, string Title);
