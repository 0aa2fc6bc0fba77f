namespace LiveBlog.Web.Newsroom;

/// <summary>A labelled field of a form, with its help and what is wrong with it right below.</summary>
/// <param name="Id">Of the element; errors are looked up by it.</param>
/// <param name="Name">Of the field, as it is posted.</param>
/// <param name="Label">What goes here.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Errors">Of the form.</param>
public sealed record TextField(string Id, string Name, string Label, string? Value, FieldErrors Errors)
{
    /// <summary>One sentence below the field; empty if it explains itself.</summary>
    public string Help { get; init; } = "";

    /// <summary>A word behind the label; empty if it must be filled in.</summary>
    public string Optional { get; init; } = "";

    /// <summary>Of the input element; <c>null</c> for a text area of <see cref="Rows"/>.</summary>
    public string? Type { get; init; } = "text";

    public int Rows { get; init; }

    /// <summary>Characters; null if the browser is not to count.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A class of the control.</summary>
    public string? Class { get; init; }

    /// <summary>Whether the page opens with the focus here.</summary>
    public bool Autofocus { get; init; }

    /// <summary>What the field is wrong about; null if it is right.</summary>
    public string? Error => Errors[Id];

    /// <summary>The ids of what describes it.</summary>
    public string DescribedBy => Help.Length > 0 ? $"{Id}-help {Id}-error" : $"{Id}-error";
}
