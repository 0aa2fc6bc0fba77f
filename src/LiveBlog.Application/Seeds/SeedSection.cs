using System.Globalization;

namespace LiveBlog.Application.Seeds;

/// <summary>One section of a seed text, or one part of a section: a heading, fields, a text and parts.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line of the heading, from 1.</param>
/// <param name="Kind">The first word of the heading.</param>
/// <param name="Subject">The rest of the heading; empty if there is none.</param>
public sealed record SeedSection(string File, int Line, string Kind, string Subject)
{
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<SeedField> Fields { get; init; } = [];

    /// <summary>What follows the fields, without the empty lines around it; empty if there is nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>In the order of the text; a part has none.</summary>
    public IReadOnlyList<SeedSection> Parts { get; init; } = [];

    /// <summary>The field of that name; null if there is none.</summary>
    public SeedField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);

    /// <summary>Every field of that name.</summary>
    public IEnumerable<SeedField> All(string name) => Fields.Where(field => field.Name == name);

    /// <summary>What to throw when the heading, or the section as a whole, is wrong.</summary>
    public SeedException Wrong(string problem) => new(File, Line, problem);
}

/// <summary>One <c>name: value</c> line.</summary>
public sealed record SeedField(string File, int Line, string Name, string Value)
{
    /// <summary>The value's items, between commas.</summary>
    public IReadOnlyList<string> Items => Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What to throw when the value is wrong.</summary>
    public SeedException Wrong(string problem) => new(File, Line, problem);

    /// <summary>The value as a day.</summary>
    /// <exception cref="SeedException">It is none.</exception>
    public DateOnly Day() => Day(Value);

    /// <summary><paramref name="text"/>, which stands in the value, as a day.</summary>
    /// <exception cref="SeedException">It is none.</exception>
    public DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Wrong($"\"{text}\" is not a day: write it as 2023-11-21.");

    /// <summary>The value as one of <typeparamref name="T"/>'s names, written in lower case with spaces (<c>under way</c>).</summary>
    /// <exception cref="SeedException">It is none of them.</exception>
    public T OneOf<T>()
        where T : struct, Enum => OneOf<T>(Value);

    /// <summary>The same for <paramref name="text"/>, which stands in the value.</summary>
    /// <exception cref="SeedException">It is none of them.</exception>
    public T OneOf<T>(string text)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Words(value), text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw Wrong($"\"{text}\" is not one of: {string.Join(", ", Enum.GetValues<T>().Select(Words))}.");
    }

    private static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
