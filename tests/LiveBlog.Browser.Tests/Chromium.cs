using Microsoft.Playwright;

// Each test has a server, a driver and a browser at work already, which leave no core to a second one; and alone, it waits on no
// thread that another holds.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace LiveBlog.Browser.Tests;

/// <summary>The browser of these tests: CHROMIUM if that is set, else Debian's or Google's where they usually lie.</summary>
public static class Chromium
{
    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    /// <summary>The executable; null if there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Usual.FirstOrDefault(File.Exists);

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Path,
        Args =
        [
            // Root has no sandbox to offer, and a closed network refuses what Chromium asks for by itself.
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        ],
    });
}

/// <summary>A test in a real browser: skipped with its reason where there is none, but never in continuous integration.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Milliseconds. No browser test takes as long; one that waits for what never comes fails with its name instead of holding up all.</summary>
    internal const int Longest = 180_000;

    public BrowserFactAttribute()
    {
        Timeout = Longest;
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = "Chromium is missing: install it, or name one with CHROMIUM=/path/to/chromium.";
        }
    }
}

/// <inheritdoc cref="BrowserFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => (Skip, Timeout) = (new BrowserFactAttribute().Skip, BrowserFactAttribute.Longest);
}
