using System.Globalization;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.CommandLine;

/// <summary>What was typed behind <c>read</c>.</summary>
/// <param name="File">As it was typed; null to read standard input.</param>
/// <param name="Language">The language of the text; of a line that names none.</param>
/// <param name="Date">The day of the text; of a line that gives none. Null when it is not known.</param>
/// <param name="Jsonl">Whether each line is a text, as JSON, and each answer too.</param>
public sealed record ReadArguments(string? File, Language Language, DateOnly? Date, bool Jsonl)
{
    /// <summary>Understands what was typed.</summary>
    /// <param name="arguments">Options as <c>--name value</c> or <c>--name=value</c>, in any order; behind <c>--</c> there are none.</param>
    /// <param name="speech">The language of <c>Problem</c>.</param>
    /// <returns>The arguments, or a sentence that says what is wrong.</returns>
    public static (ReadArguments? Arguments, string? Problem) Parse(IReadOnlyList<string> arguments, Language speech)
    {
        var (typed, problem) = TypedArguments.Parse(arguments, ["--lang", "--date"], ["--jsonl"], speech);
        if (typed is null)
        {
            return (null, problem);
        }

        if (typed.Words.Count > 1)
        {
            return (null, speech.Say("La lecture prend un seul fichier à la fois.", "One file is read at a time."));
        }

        DateOnly? date = null;
        if (typed.Options.TryGetValue("--date", out var day))
        {
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known))
            {
                return (null, speech.Say(
                    $"«\u00a0{day}\u00a0» n’est pas une date\u00a0: écrivez l’année, le mois et le jour, comme 2023-11-21.",
                    $"“{day}” is not a date: write year, month and day, as in 2023-11-21."));
            }

            date = known;
        }

        var tag = typed.Options.GetValueOrDefault("--lang", "fr");
        return LanguageText.FromTag(tag) is { } language
            ? (new ReadArguments(typed.Words is [var file] ? file : null, language, date, typed.Options.ContainsKey("--jsonl")), null)
            : (null, speech.Say($"La langue «\u00a0{tag}\u00a0» n’est pas proposée\u00a0: donnez fr ou en.", $"The language “{tag}” is not on offer: give fr or en."));
    }
}
