namespace LiveBlog.Web.Reader;

/// <summary>A stretch of text between two tags of a body.</summary>
/// <param name="Start">Where it begins in the HTML.</param>
/// <param name="End">Where it ends, not included.</param>
/// <param name="IsInLink">Whether a link is around it, in which no other may stand.</param>
/// <param name="IsInHeading">Whether it is part of a heading.</param>
internal readonly record struct BodyRun(int Start, int End, bool IsInLink = false, bool IsInHeading = false);

/// <summary>Where readers' words stand in the safe HTML of a body: text is encoded in it, so that only tags look like tags.</summary>
internal static class BodyRuns
{
    /// <summary>The text between tags, in order; not that of code.</summary>
    public static List<BodyRun> Of(string html)
    {
        List<BodyRun> runs = [];
        int link = 0, code = 0, heading = 0, end = 0;
        while (html.IndexOf('<', end) is >= 0 and var tag && html.IndexOf('>', tag) is >= 0 and var close)
        {
            var isEnd = html[tag + 1] == '/';
            var name = html.AsSpan(tag + (isEnd ? 2 : 1), close - tag - (isEnd ? 2 : 1));
            name = name.IndexOf(' ') is >= 0 and var space ? name[..space] : name;
            var step = isEnd ? -1 : 1;
            switch (name)
            {
                case "a":
                    link += step;
                    break;
                case "code" or "pre":
                    code += step;
                    break;
                case ['h', >= '1' and <= '6']:
                    heading += step;
                    break;
            }

            var next = html.IndexOf('<', close);
            end = next >= 0 ? next : html.Length;
            if (end > close + 1 && code == 0)
            {
                runs.Add(new BodyRun(close + 1, end, link > 0, heading > 0));
            }
        }

        return runs;
    }

    /// <summary>Whether a place is in the middle of an entity such as <c>&amp;amp;</c>; the longest that is written has six characters.</summary>
    public static bool IsInEntity(string html, int start, int at)
    {
        var before = html.AsSpan(start, at - start);
        var near = before[^Math.Min(before.Length, 6)..];
        return near.LastIndexOf('&') > near.LastIndexOf(';');
    }

    /// <summary>Text as it is written in a body.</summary>
    public static string Written(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
