using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Accounts;

/// <summary>What somebody would call a browser, for her to recognise it in a list; nothing is decided by it.</summary>
public static class BrowserName
{
    // The first that occurs counts: most browsers name those that they want to be taken for too.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    /// <summary>Browser and system, as far as the user agent says.</summary>
    public static string Of(string userAgent, AccountTexts texts)
    {
        var browser = Array.Find(Browsers, each => userAgent.Contains(each.Sign, StringComparison.Ordinal)).Name;
        var system = Array.Find(Systems, each => userAgent.Contains(each.Sign, StringComparison.Ordinal)).Name;
        return (browser, system) switch
        {
            (null, _) => texts.UnknownBrowser,
            (_, null) => browser,
            _ => texts.BrowserOn(browser, system),
        };
    }
}
