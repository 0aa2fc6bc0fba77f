namespace LiveBlog.Linguistics;

/// <summary>The language whose rules read a text.</summary>
public enum TextLanguage
{
    French,
    English,
}
