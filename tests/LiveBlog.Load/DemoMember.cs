using System.Net;
using AngleSharp.Html.Parser;

namespace LiveBlog.Load;

/// <summary>The demonstration newsroom's administrator, at her browser.</summary>
internal static class DemoMember
{
    /// <summary>Signs in, makes an access token for a program, and gives it.</summary>
    /// <param name="address">The site's.</param>
    /// <param name="dataFolder">Where the demonstration's accounts are kept.</param>
    public static async Task<string> MakeTokenAsync(string address, string dataFolder)
    {
        var account = (await File.ReadAllLinesAsync(Path.Combine(dataFolder, "demo-accounts.txt")))
            .First(line => line.EndsWith("administrator", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var browser = new HttpClient(handler) { BaseAddress = new Uri(address) };
        browser.DefaultRequestHeaders.Add("Accept", "text/html");
        using var signedIn = await FillAsync(browser, "/account/sign-in", "/account/sign-in", ("Name", account[0]), ("Password", account[1]));
        if (signedIn.StatusCode != HttpStatusCode.SeeOther)
        {
            throw new MeasureException($"Signing in as {account[0]} was answered with {(int)signedIn.StatusCode}.");
        }

        using var made = await FillAsync(browser, "/account/tokens", "/account/tokens?handler=make", ("Name", "Load"), ("Password", account[1]));
        return new HtmlParser().ParseDocument(await made.Content.ReadAsStringAsync()).QuerySelector("code.secret")?.TextContent
            ?? throw new MeasureException($"Making a token was answered with {(int)made.StatusCode}.");
    }

    private static async Task<HttpResponseMessage> FillAsync(HttpClient browser, string page, string action, params (string Name, string Value)[] fields)
    {
        var token = new HtmlParser().ParseDocument(await browser.GetStringAsync(page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await browser.PostAsync(action, form);
    }
}
