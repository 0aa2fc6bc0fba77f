using LiveBlog.Application.Model;

namespace LiveBlog.Web.CommandLine;

/// <summary>What was typed behind a command's name, in words and options.</summary>
/// <param name="Words">What is no option, in order.</param>
/// <param name="Options">Value by name; empty for a switch.</param>
internal sealed record TypedArguments(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options)
{
    /// <summary>Understands <c>--name value</c> and <c>--name=value</c>, in any order; behind <c>--</c> there are no options.</summary>
    /// <param name="arguments">As typed.</param>
    /// <param name="valued">Names of the options that have a value.</param>
    /// <param name="switches">Names of those that have none.</param>
    /// <param name="speech">The language of <c>Problem</c>.</param>
    public static (TypedArguments? Typed, string? Problem) Parse(IReadOnlyList<string> arguments, string[] valued, string[] switches, Language speech)
    {
        var words = new List<string>();
        var options = new Dictionary<string, string>();
        for (var at = 0; at < arguments.Count; at++)
        {
            var argument = arguments[at];
            if (argument == "--")
            {
                words.AddRange(arguments.Skip(at + 1));
                break;
            }

            if (!argument.StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(argument);
                continue;
            }

            var (name, value) = argument.Split('=', 2) is [var left, var right] ? (left, right) : (argument, (string?)null);
            if (switches.Contains(name) && value is null)
            {
                value = "";
            }
            else if (!valued.Contains(name))
            {
                return (null, speech.Say($"Cette commande ne connaît pas «\u00a0{argument}\u00a0».", $"This command does not know “{argument}”."));
            }
            else if (value is null && (value = arguments.ElementAtOrDefault(++at)) is null or ['-', '-', ..])
            {
                return (null, speech.Say($"Il manque une valeur après {name}.", $"A value is missing after {name}."));
            }

            if (!options.TryAdd(name, value))
            {
                return (null, speech.Say($"{name} figure deux fois.", $"{name} is there twice."));
            }
        }

        return (new TypedArguments(words, options), null);
    }
}
