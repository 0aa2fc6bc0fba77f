namespace LiveBlog.Application.Seeds;

/// <summary>What may stand in a section of one kind: the table of <c>seeds/README.md</c>.</summary>
internal sealed class SeedShape
{
    private static readonly Dictionary<string, SeedShape> Sections = Table(
        new("member", "name* byline* language* role*+"),
        new("blog", "title* language* zone* opened* starts ended", text: true, parts: "summary change"),
        new("person", "name* also+ role+"),
        new("organisation", "name* also+ role+"),
        new("place", "name* also+ role+"),
        new("event", "title* kind* status* from to place participants"),
        new("entry", "by* headline kind key happened actors events", text: true, parts: "quote correction fix withdrawn restored erased pinned unpinned"),
        new("draft", "by* headline kind key happened actors events", text: true, parts: "quote"),
        new("submitted", "by* headline kind key happened actors events", text: true, parts: "quote"));

    private static readonly Dictionary<string, SeedShape> Parts = Table(
        new("summary", "", text: true),
        new("change", "slug title", text: true),
        new("quote", "form role verb venue said", text: true, named: false),
        new("correction", "was*+ now*+ note*"),
        new("fix", "was*+ now*+"),
        new("withdrawn", "reason*"),
        new("restored", ""),
        new("erased", "reason*"),
        new("pinned", ""),
        new("unpinned", ""));

    private readonly string kind;
    private readonly bool named;
    private readonly bool text;
    private readonly string[] parts;
    private readonly List<(string Name, bool Needed, bool Many)> fields;

    private SeedShape(string kind, string fields, bool text = false, string parts = "", bool named = true)
    {
        this.kind = kind;
        this.named = named;
        this.text = text;
        this.parts = parts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        this.fields = [.. fields.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(field => (field.TrimEnd('*', '+'), field.Contains('*'), field.EndsWith('+')))];
    }

    /// <summary>Whether fields stand under the heading; otherwise the text does.</summary>
    public bool HasFields => fields.Count > 0;

    /// <summary>A field that may stand here, for error messages.</summary>
    public string Example => fields[0].Name;

    /// <summary>Whether a heading begins with that word somewhere.</summary>
    public static bool IsKind(string word) => Sections.ContainsKey(word) || Parts.ContainsKey(word);

    /// <summary>The shape of a section, or of a part.</summary>
    /// <exception cref="SeedException">There is no such kind.</exception>
    public static SeedShape Of(SeedSection section, bool isPart)
    {
        var (mark, shapes) = isPart ? ("---", Parts) : ("===", Sections);
        return shapes.TryGetValue(section.Kind, out var shape)
            ? shape
            : throw section.Wrong($"\"{mark} {section.Kind}\" is not known: after {mark} comes one of {string.Join(", ", shapes.Keys)}; for text that begins so, put a backslash before it.");
    }

    /// <summary>Refuses what does not belong in <paramref name="section"/>, and what is missing from it.</summary>
    /// <exception cref="SeedException">Something is wrong.</exception>
    public void Check(SeedSection section)
    {
        if (named && section.Subject.Length == 0)
        {
            throw section.Wrong($"Something is missing after \"{kind}\": a handle, an address or a time.");
        }

        foreach (var field in section.Fields)
        {
            var known = fields.Find(each => each.Name == field.Name);
            if (known.Name is null)
            {
                throw field.Wrong($"\"{kind}\" has no field \"{field.Name}\"; it has {string.Join(", ", fields.Select(each => each.Name))}.");
            }

            if (field.Value.Length == 0)
            {
                throw field.Wrong($"\"{field.Name}\" is empty: fill it in or leave the line out.");
            }

            if (!known.Many && section.Field(field.Name) != field)
            {
                throw field.Wrong($"\"{field.Name}\" stands twice.");
            }
        }

        if (fields.Find(each => each.Needed && section.Field(each.Name) is null) is { Name: { } missing })
        {
            throw section.Wrong($"\"{kind}\" needs a field \"{missing}\".");
        }

        if (!text && section.Text.Length > 0)
        {
            throw section.Wrong(HasFields
                ? $"\"{kind}\" has no text, only fields, and they stand right under its heading."
                : $"\"{kind}\" has neither fields nor text: nothing but its heading.");
        }
    }

    /// <summary>Refuses a part that does not belong in sections of this kind.</summary>
    /// <exception cref="SeedException">It does not.</exception>
    public void CheckPart(SeedSection part)
    {
        if (!parts.Contains(part.Kind))
        {
            throw part.Wrong(parts.Length == 0
                ? $"\"{kind}\" has no parts."
                : $"\"{kind}\" has no part \"{part.Kind}\"; it has {string.Join(", ", parts)}.");
        }
    }

    private static Dictionary<string, SeedShape> Table(params SeedShape[] shapes) => shapes.ToDictionary(shape => shape.kind);
}
