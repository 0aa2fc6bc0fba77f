using System.Globalization;
using LiveBlog.Linguistics;

namespace LiveBlog.Application.Model;

/// <summary>A language that a blog is written in, or that a member works in.</summary>
public enum Language
{
    /// <summary>French, <c>fr</c>.</summary>
    French,

    /// <summary>English, <c>en</c>.</summary>
    English,
}

/// <summary>How every text that people read is chosen: both wordings stand side by side where they are used.</summary>
public static class LanguageText
{
    /// <summary>The wording in <paramref name="language"/>.</summary>
    public static string Say(this Language language, string french, string english) =>
        language == Language.French ? french : english;

    /// <summary>The BCP 47 tag: <c>fr</c> or <c>en</c>.</summary>
    public static string Tag(this Language language) => language.Say("fr", "en");

    /// <summary>The rules that read a text in it.</summary>
    public static TextLanguage OfText(this Language language) => language == Language.French ? TextLanguage.French : TextLanguage.English;

    /// <summary>The language whose tag is, or begins with, <paramref name="tag"/> (<c>fr</c>, <c>fr-CA</c>); null for any other.</summary>
    public static Language? FromTag(string? tag) => tag?.Split('-')[0].Trim().ToLowerInvariant() switch
    {
        "fr" => Language.French,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>The order of an index in <paramref name="language"/>: É beside E, capitals beside small letters.</summary>
    public static StringComparer Alphabetical(this Language language) =>
        StringComparer.Create(CultureInfo.GetCultureInfo(language.Tag()), ignoreCase: true);
}
