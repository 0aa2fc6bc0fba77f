using System.Globalization;
using System.Text.RegularExpressions;

namespace LiveBlog.Web.Reader;

/// <summary>
/// Moves the headings of a body to where it stands in a page, so that no level is left out: a body's own begin at h4, under a
/// headline in a feed; alone on its page, or without a headline, it stands higher.
/// </summary>
public static partial class BodyHeadings
{
    /// <summary>The body with its highest heading at <paramref name="level"/>.</summary>
    /// <param name="html">Safe HTML as an entry keeps it: text is encoded in it, so that only tags look like tags.</param>
    /// <param name="level">2 to 4.</param>
    public static string StartAt(string html, int level) => level == 4 ? html : Heading().Replace(html, match =>
        $"<{match.Groups[1].Value}h{(match.Groups[2].Value[0] - '4' + level).ToString(CultureInfo.InvariantCulture)}>");

    [GeneratedRegex("<(/?)h([4-6])>")]
    private static partial Regex Heading();
}
