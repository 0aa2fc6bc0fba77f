namespace LiveBlog.Web.Telemetry;

/// <summary>The section <c>Metrics</c> of the configuration: where what is measured can be had.</summary>
public sealed class MetricsSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "Metrics";

    /// <summary>
    /// Where <c>/metrics</c> listens, apart from readers and newsroom: http, an address or a name of this machine, and a port. Whoever reaches it
    /// may read it. Empty for nowhere.
    /// </summary>
    public string Address { get; set; } = "http://127.0.0.1:9464";

    /// <summary>What is wrong with the settings, as a sentence; null if nothing is.</summary>
    public string? Problem => Address.Length == 0 || (Uri.TryCreate(Address, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && address.PathAndQuery == "/")
        ? null
        : $"Metrics:Address is “{Address}”, which is no address to listen at, such as http://127.0.0.1:9464. Correct it, or leave it empty to have none.";

    /// <summary>The section as it is configured.</summary>
    public static MetricsSettings From(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<MetricsSettings>() ?? new MetricsSettings();
}
