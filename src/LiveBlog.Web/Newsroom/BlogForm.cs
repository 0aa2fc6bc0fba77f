using System.Globalization;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Newsroom;

/// <summary>The fields of a blog's settings.</summary>
public sealed class BlogForm
{
    private static readonly (string Id, Func<BlogForm, object?> Get, Action<BlogForm, BlogForm> Take)[] Fields =
    [
        ("title", form => Lines(form.Title), (to, from) => to.Title = from.Title),
        ("standfirst", form => Lines(form.Standfirst), (to, from) => to.Standfirst = from.Standfirst),
        ("summary", form => Lines(form.Summary), (to, from) => to.Summary = from.Summary),
        ("slug", form => Lines(form.Slug), (to, from) => to.Slug = from.Slug),
        ("language", form => form.Language, (to, from) => to.Language = from.Language),
        ("time-zone", form => form.TimeZone, (to, from) => to.TimeZone = from.TimeZone),
        ("starts-at", form => form.StartsAt, (to, from) => to.StartsAt = from.StartsAt),
    ];

    public string? Title { get; set; }

    public string? Slug { get; set; }

    public string? Standfirst { get; set; }

    /// <summary>One point a line.</summary>
    public string? Summary { get; set; }

    public Language Language { get; set; }

    /// <summary>IANA id.</summary>
    public string? TimeZone { get; set; }

    /// <summary>On the wall clock of <see cref="TimeZone"/>.</summary>
    public DateTime? StartsAt { get; set; }

    /// <summary>The value of the field for <see cref="StartsAt"/>.</summary>
    public string? StartsAtTyped => StartsAt?.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The settings as they stand.</summary>
    public static BlogForm Of(BlogView blog) => new()
    {
        Title = blog.Title,
        Slug = blog.Slug,
        Standfirst = blog.Standfirst,
        Summary = blog.Summary,
        Language = blog.Language,
        TimeZone = blog.TimeZone,
        StartsAt = blog.StartsAt is { } utc ? TimeOfBlog.Local(utc, blog.TimeZone).DateTime : null,
    };

    /// <summary>
    /// Takes over what others saved since the form was opened, in every field that was not touched here.
    /// </summary>
    /// <param name="opened">What the form held when it was opened; becomes <paramref name="now"/>.</param>
    /// <param name="now">The settings as they stand.</param>
    /// <returns>The ids of the fields that were changed on both sides; they hold what was typed here.</returns>
    public IReadOnlyList<string> Merge(BlogForm opened, BlogForm now)
    {
        var clashes = new List<string>();
        foreach (var (id, get, take) in Fields)
        {
            if (Equals(get(this), get(opened)))
            {
                take(this, now);
            }
            else if (!Equals(get(now), get(opened)) && !Equals(get(now), get(this)))
            {
                clashes.Add(id);
            }

            take(opened, now);
        }

        return clashes;
    }

    /// <summary>The value of a field as others saved it.</summary>
    public string Shown(string id) => Convert.ToString(Array.Find(Fields, field => field.Id == id).Get(this), CultureInfo.InvariantCulture) ?? "";

    /// <summary>What the use case takes.</summary>
    public BlogDraft ToDraft() => new((Slug ?? "").Trim(), Title ?? "", Standfirst, Language, TimeZone ?? "", Summary, StartsAt);

    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
