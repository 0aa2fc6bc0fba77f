namespace LiveBlog.Application.Markup;
/// <summary>Markdown of an entry.</summary>
public static class Markdown {
    public static string ToHtml(string markdown) => Markdig.Markdown.ToHtml(markdown);
    public static bool TryToHtml(string markdown, out string html) { html = ToHtml(markdown); return true; }
    public static string ToPlainText(string markdown) => Markdig.Markdown.ToPlainText(markdown);
}
