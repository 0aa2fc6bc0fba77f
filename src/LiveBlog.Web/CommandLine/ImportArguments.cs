using System.Globalization;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.CommandLine;

/// <summary>What was typed behind <c>import</c>.</summary>
/// <param name="File">As it was typed.</param>
/// <param name="Blog">Slug of the blog; null to take one made from the text.</param>
/// <param name="Date">The day of the text; null to find it there.</param>
/// <param name="Publish">Whether the entries go before readers.</param>
/// <param name="TimeZone">IANA id, for a new blog.</param>
/// <param name="Language">Of a new blog.</param>
public sealed record ImportArguments(string File, string? Blog, DateOnly? Date, bool Publish, string TimeZone, Language Language)
{
    /// <summary>Understands what was typed.</summary>
    /// <param name="arguments">Options as <c>--name value</c> or <c>--name=value</c>, in any order; behind <c>--</c> there are none.</param>
    /// <param name="speech">The language of <c>Problem</c>.</param>
    /// <returns>The arguments, or a sentence that says what is wrong.</returns>
    public static (ImportArguments? Arguments, string? Problem) Parse(IReadOnlyList<string> arguments, Language speech)
    {
        var (typed, problem) = TypedArguments.Parse(arguments, ["--blog", "--date", "--time-zone", "--language"], ["--publish"], speech);
        return typed?.Words switch
        {
            null => (null, problem),
            [] => (null, speech.Say("Dites quel fichier importer.", "Say which file to import.")),
            [var file] => Understand(file, typed.Options, speech),
            _ => (null, speech.Say("L’import prend un seul fichier à la fois.", "The import takes one file at a time.")),
        };
    }

    private static (ImportArguments? Arguments, string? Problem) Understand(string file, IReadOnlyDictionary<string, string> options, Language speech)
    {
        DateOnly? date = null;
        if (options.TryGetValue("--date", out var typed))
        {
            if (!DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return (null, speech.Say(
                    $"«\u00a0{typed}\u00a0» n’est pas une date\u00a0: écrivez l’année, le mois et le jour, comme 2023-11-21.",
                    $"“{typed}” is not a date: write year, month and day, as in 2023-11-21."));
            }

            date = day;
        }

        var timeZone = options.GetValueOrDefault("--time-zone", "Europe/Paris");
        if (!TimeOfBlog.IsKnown(timeZone))
        {
            return (null, speech.Say(
                $"Le fuseau horaire «\u00a0{timeZone}\u00a0» est inconnu\u00a0: donnez un nom comme Europe/Paris.",
                $"The time zone “{timeZone}” is unknown: give a name such as Europe/Paris."));
        }

        var tag = options.GetValueOrDefault("--language", "fr");
        return LanguageText.FromTag(tag) is { } language
            ? (new ImportArguments(file, options.GetValueOrDefault("--blog"), date, options.ContainsKey("--publish"), timeZone, language), null)
            : (null, speech.Say($"La langue «\u00a0{tag}\u00a0» n’est pas proposée\u00a0: donnez fr ou en.", $"The language “{tag}” is not on offer: give fr or en."));
    }
}
