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
    /// Addresses of the reverse proxies in front, whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed; nobody else's are.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];

    /// <summary>The section as it is configured.</summary>
    public static ServerSettings From(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<ServerSettings>() ?? new ServerSettings();
}
