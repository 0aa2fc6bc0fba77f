using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Newsroom;

/// <summary>What the fields of a blog's settings render.</summary>
/// <param name="IsNew">Whether the blog is about to be opened.</param>
/// <param name="FormerSlugs">Addresses that redirect to it.</param>
public sealed record BlogFields(
    BlogForm Form, FieldErrors Errors, SettingsTexts Words, IReadOnlyList<TimeZoneChoices> TimeZones, bool IsNew, IReadOnlyList<string> FormerSlugs);
