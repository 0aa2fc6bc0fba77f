namespace LiveBlog.Web.Tests;

/// <summary>Text as it is read: what an element holds, without the white space of its markup.</summary>
internal static class PlainText
{
    /// <summary>One line, single spaces, ordinary ones where they must not break.</summary>
    public static string Plain(this string text) =>
        string.Join(' ', text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
