using System.Globalization;
using LiveBlog.Application.Model;
using LiveBlog.Application.Quotes;
using Microsoft.AspNetCore.Http.Extensions;

namespace LiveBlog.Web.Reader;

/// <summary>Which quotes an address asks for, in its query: the page, its files and its sheets say it with the same parameters.</summary>
public static class QuoteQuestion
{
    /// <summary>The parameters.</summary>
    public static IReadOnlyList<string> Parameters { get; } = ["q", "speaker", "event", "from", "to", "form"];

    /// <summary>What is asked for; of a parameter that is said twice, the first. Null if a date or a form is none.</summary>
    public static QuoteFilter? Read(IQueryCollection query) =>
        Day(query, "from", out var from) && Day(query, "to", out var to) && Form(query, out var form)
            ? new QuoteFilter { Words = Text(query, "q"), Speaker = Text(query, "speaker"), NewsEvent = Text(query, "event"), From = from, To = to, Form = form }
            : null;

    /// <summary>The query that asks for <paramref name="filter"/>, with a question mark; empty for all.</summary>
    /// <param name="more">Further parameters; those without a value are left out.</param>
    public static string Of(QuoteFilter filter, params IEnumerable<(string Name, string Value)> more)
    {
        var query = new QueryBuilder();
        (string Name, string Value)[] asked =
        [
            ("q", filter.Words), ("speaker", filter.Speaker), ("event", filter.NewsEvent), ("from", Iso(filter.From)), ("to", Iso(filter.To)), ("form", filter.Form is { } form ? Word(form) : ""),
        ];
        foreach (var (name, value) in asked.Concat(more).Where(parameter => parameter.Value.Length > 0))
        {
            query.Add(name, value);
        }

        return query.ToString();
    }

    /// <summary>A day as dates are written in addresses and forms; empty for none.</summary>
    public static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A form as it is written in addresses and forms.</summary>
    public static string Word(QuoteForm form) => form.ToString().ToLowerInvariant();

    private static string Text(IQueryCollection query, string name) => query[name] is [{ } first, ..] ? first : "";

    private static bool Day(IQueryCollection query, string name, out DateOnly? day)
    {
        var text = Text(query, name);
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        return text.Length == 0 || day is not null;
    }

    private static bool Form(IQueryCollection query, out QuoteForm? form)
    {
        var text = Text(query, "form");
        form = Enum.GetValues<QuoteForm>().Where(each => Word(each).Equals(text, StringComparison.OrdinalIgnoreCase)).Select(each => (QuoteForm?)each).FirstOrDefault();
        return text.Length == 0 || form is not null;
    }
}
