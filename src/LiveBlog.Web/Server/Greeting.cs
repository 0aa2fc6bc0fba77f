using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LiveBlog.Web.Server;

/// <summary>The lines printed once the server listens: where readers and the newsroom go, and how to sign in.</summary>
public static class Greeting
{
    /// <param name="signIn">How to sign in, given the site's address.</param>
    public static async Task PrintAsync(WebApplication app, Func<string, IEnumerable<string>> signIn)
    {
        var address = Address(app);
        foreach (var line in (string[])["", $"Readers   {address}/", $"Newsroom  {address}/newsroom", .. signIn(address), ""])
        {
            await Console.Out.WriteLineAsync(line.Length > 0 ? "  " + line : line);
        }
    }

    private static string Address(WebApplication app)
    {
        var listening = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = listening.OrderByDescending(each => each.StartsWith("https:", StringComparison.Ordinal)).FirstOrDefault() ?? "http://localhost";

        // "Any address of this machine" is nothing that a browser can open.
        return address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .Replace("+", "localhost", StringComparison.Ordinal).TrimEnd('/');
    }
}
