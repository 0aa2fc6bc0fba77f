using System.Globalization;
using System.Text;
using LiveBlog.Application.Followers;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Newsroom;

/// <summary>How many readers follow a blog now, and the curve of it over the last hours.</summary>
/// <param name="Address">The address of this alone, for the script that keeps it up to date.</param>
/// <param name="Now">How many follow now.</param>
/// <param name="Counted">How many did.</param>
public sealed record FollowersView(string Address, BlogClock Clock, NewsroomTexts Texts, int Now, ReadFollowers.View Counted)
{
    /// <summary>How wide the curve is drawn; one step for the most that followed in each of as many parts of the time.</summary>
    public const int Width = 120;

    /// <summary>How high it is drawn.</summary>
    public const int Height = 32;

    /// <summary>Whether there is something to draw.</summary>
    public bool HasCurve => Counted.Minutes.Count > 0;

    /// <summary>When most followed and how many, the first time if several; now counts too.</summary>
    public ReadFollowers.Minute Peak => Counted.Minutes.Append(new ReadFollowers.Minute(Counted.Until, Now)).MaxBy(minute => minute.Followers)!;

    /// <summary>The curve as the data of an SVG path, from the left end to the right one.</summary>
    public string Line => Path("M");

    /// <summary>What is beneath the curve, as the data of an SVG path.</summary>
    public string Area => $"{Path($"M0 {Number(Height)}L")}V{Number(Height)}Z";

    private string Path(string beginning)
    {
        var path = new StringBuilder(beginning);
        var steps = Steps();
        for (var step = 0; step < steps.Length; step++)
        {
            // Half a line's width stays free above and below.
            var height = Height - 1 - ((Height - 2) * (double)steps[step] / Math.Max(1, Peak.Followers));
            path.Append(step > 0 ? "L" : "").Append(Number(step * (double)Width / (steps.Length - 1))).Append(' ').Append(Number(height));
        }

        return path.ToString();
    }

    private int[] Steps()
    {
        var steps = new int[Width];
        var from = Counted.Until - ReadFollowers.Span;
        foreach (var minute in Counted.Minutes)
        {
            var step = Math.Min(Width - 1, (int)((minute.At - from) / ReadFollowers.Span * Width));
            steps[step] = Math.Max(steps[step], minute.Followers);
        }

        // The end is what is said beside it.
        steps[^1] = Now;
        return steps;
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
