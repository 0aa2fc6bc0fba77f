using System.Text;
using System.Text.RegularExpressions;

namespace LiveBlog.Application.Seeds;

/// <summary>
/// Reads the plain text in which the demonstration newsroom is written into sections; what the words in them mean is read by
/// <see cref="SeedReader"/>. The format is described in <c>seeds/README.md</c>.
/// </summary>
public static partial class SeedText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <exception cref="SeedException">It is not UTF-8, or not in the format.</exception>
    public static IReadOnlyList<SeedSection> ReadFile(string path)
    {
        var file = Path.GetFileName(path);
        var bytes = File.ReadAllBytes(path);
        try
        {
            return Read(file, Strict.GetString(bytes));
        }
        catch (DecoderFallbackException wrong)
        {
            throw new SeedException(file, bytes.AsSpan(0, wrong.Index).Count((byte)'\n') + 1, "These are not characters in UTF-8: save the file as UTF-8.");
        }
    }

    /// <summary>Reads a text; what stands before its first section is left out.</summary>
    /// <param name="file">The name to give in errors.</param>
    /// <param name="text">Any text, with any line ends.</param>
    /// <exception cref="SeedException">A line is not in the format.</exception>
    public static IReadOnlyList<SeedSection> Read(string file, string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var sections = new List<SeedSection>();
        for (var start = 0; start < lines.Length;)
        {
            var heading = Heading().Match(lines[start]);
            RefuseNearMiss(file, start, lines[start], heading);
            if (!heading.Success)
            {
                start++;
                continue;
            }

            var (section, end) = ReadSection(file, lines, start, heading);
            if (heading.Groups["mark"].Value == "===")
            {
                sections.Add(section);
            }
            else if (sections.Count > 0)
            {
                SeedShape.Of(sections[^1], isPart: false).CheckPart(section);
                sections[^1] = sections[^1] with { Parts = [.. sections[^1].Parts, section] };
            }
            else
            {
                throw section.Wrong($"\"--- {section.Kind}\" is a part of a section, and there is none above it.");
            }

            start = end;
        }

        return sections;
    }

    private static (SeedSection Section, int End) ReadSection(string file, string[] lines, int start, Match heading)
    {
        var section = new SeedSection(file, start + 1, heading.Groups["kind"].Value, heading.Groups["subject"].Value.Trim());
        var shape = SeedShape.Of(section, isPart: heading.Groups["mark"].Value == "---");

        var fields = new List<SeedField>();
        var line = start + 1;
        for (; shape.HasFields && line < lines.Length && lines[line].Trim().Length > 0 && !Heading().IsMatch(lines[line]); line++)
        {
            var field = FieldLine().Match(lines[line]);
            fields.Add(field.Success
                ? new SeedField(file, line + 1, field.Groups["name"].Value, field.Groups["value"].Value.Trim())
                : throw new SeedException(file, line + 1, $"A field was expected here, such as \"{shape.Example}: …\", or an empty line before the text."));
        }

        var text = new StringBuilder();
        for (; line < lines.Length && !Heading().IsMatch(lines[line]); line++)
        {
            RefuseNearMiss(file, line, lines[line], Match.Empty);
            text.Append(EscapedHeading().Replace(lines[line], "$1")).Append('\n');
        }

        section = section with { Fields = fields, Text = text.ToString().Trim('\n', ' ', '\t') };
        shape.Check(section);
        return (section, line);
    }

    // "== entry" or "---quote" would be taken for text, and what follows would silently become a part of the entry above.
    private static void RefuseNearMiss(string file, int line, string text, Match heading)
    {
        if (!heading.Success && AlmostHeading().Match(text) is { Success: true } almost && SeedShape.IsKind(almost.Groups["kind"].Value))
        {
            var mark = text[0] == '=' ? "===" : "---";
            throw new SeedException(file, line + 1, $"A heading is written \"{mark} {almost.Groups["kind"].Value}\"; for text that begins so, put a backslash before it.");
        }
    }

    [GeneratedRegex("^(?<mark>===|---) (?<kind>[a-z]+)(?<subject>| .*)$")]
    private static partial Regex Heading();

    [GeneratedRegex("^[=-]{2,} *(?<kind>[A-Za-z]+)(?= |$)")]
    private static partial Regex AlmostHeading();

    [GeneratedRegex(@"^\\(===|---)")]
    private static partial Regex EscapedHeading();

    [GeneratedRegex("^(?<name>[a-z]+):(?<value>.*)$")]
    private static partial Regex FieldLine();
}
