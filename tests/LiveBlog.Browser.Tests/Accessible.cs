using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LiveBlog.Browser.Tests;

/// <summary>What every page owes everybody.</summary>
internal static class Accessible
{
    /// <summary>Axe finds no violation, and nothing has to be scrolled sideways.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page, string where)
    {
        // A colour on its way from light to dark has the contrast of neither.
        await page.EvaluateAsync("Promise.allSettled(document.getAnimations().map(each => each.finished)).then(() => null)").WaitAsync(TimeSpan.FromMinutes(1));

        // A page that goes elsewhere meanwhile would leave axe without an answer.
        var found = await page.RunAxe().WaitAsync(TimeSpan.FromMinutes(1));
        found.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty(where);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, where);
    }
}
