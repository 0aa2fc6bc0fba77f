using LiveBlog.Web.Reader;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LiveBlog.Web.Server;

/// <summary>The lines printed once the server listens: where readers and the newsroom go, and how to sign in.</summary>
public static class Greeting
{
    /// <param name="signIn">How to sign in, given the site's address.</param>
    public static async Task PrintAsync(WebApplication app, Func<string, IEnumerable<string>> signIn)
    {
        var address = app.Services.GetRequiredService<Publication>().Address.TrimEnd('/') is { Length: > 0 } known ? known : Listening(app);
        List<string> lines = ["", $"Readers   {address}/", $"Newsroom  {address}/newsroom", .. signIn(address)];
        if (address.StartsWith("http:", StringComparison.Ordinal) && !app.Services.GetRequiredService<ServerSettings>().AllowHttp)
        {
            lines.Add("          The newsroom opens over https alone: put the address of the proxy in front in the place of this one.");
        }

        foreach (var line in lines.Append(""))
        {
            await Console.Out.WriteLineAsync(line.Length > 0 ? "  " + line : line);
        }
    }

    private static string Listening(WebApplication app)
    {
        var listening = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = listening.OrderByDescending(each => each.StartsWith("https:", StringComparison.Ordinal)).FirstOrDefault() ?? "http://localhost";

        // "Any address of this machine" is nothing that a browser can open.
        return address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .Replace("+", "localhost", StringComparison.Ordinal).TrimEnd('/');
    }
}
