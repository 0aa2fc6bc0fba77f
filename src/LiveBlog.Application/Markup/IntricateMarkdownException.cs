namespace LiveBlog.Application.Markup;

/// <summary>
/// A body that nests its Markdown signs, or piles up table cells, beyond anything a person writes. A validator refuses such a
/// body with a sentence before it gets here (<see cref="Markdown.TryToHtml"/>); thrown otherwise.
/// </summary>
public sealed class IntricateMarkdownException(Exception? cause = null)
    : Exception("The text nests too many Markdown signs, or has too large a table, to be laid out.", cause);
