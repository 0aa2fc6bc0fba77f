using System.Net;

namespace LiveBlog.Web.Server;

/// <summary>The section <c>LiveBlog</c> of the configuration: where the newsroom's data is, and what stands between it and the world.</summary>
public sealed class ServerSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "LiveBlog";

    /// <summary>The folder that holds the database, the keys and the logs; relative to the application's folder unless absolute.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>
    /// The folder with the texts of the demonstration newsroom, relative to the application's folder unless absolute, that an empty record is
    /// filled from in Development; none if empty.
    /// </summary>
    public string Seeds { get; set; } = "";

    /// <summary>
    /// Lets members sign in over plain http, with cookies that a browser takes there: for trying LiveBlog on one's own machine.
    /// Otherwise the account's and the newsroom's pages answer over https alone.
    /// </summary>
    public bool AllowHttp { get; set; }

    /// <summary>
    /// Addresses (<c>192.0.2.1</c>) or networks (<c>10.0.0.0/8</c>) of the reverse proxies in front, whose <c>X-Forwarded-For</c> and
    /// <c>X-Forwarded-Proto</c> are believed; nobody else's are.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];

    /// <summary>What is wrong with the settings, as a sentence; null if nothing is.</summary>
    public string? Problem => Proxies.FirstOrDefault(proxy => Network(proxy) is null) is { } wrong
        ? $"LiveBlog:Proxies names “{wrong}”, which is neither an address (192.0.2.1) nor a network (10.0.0.0/8). Correct it."
        : null;

    /// <summary><see cref="Proxies"/> as networks; those that are none left out.</summary>
    public IEnumerable<IPNetwork> ProxyNetworks => Proxies.Select(Network).OfType<IPNetwork>();

    /// <summary>The section as it is configured.</summary>
    public static ServerSettings From(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<ServerSettings>() ?? new ServerSettings();

    private static IPNetwork? Network(string text) =>
        IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : null;
}
