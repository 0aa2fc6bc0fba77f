using System.Reflection;
using LiveBlog.Application;
using LiveBlog.Web.Live;
using LiveBlog.Web.Reader;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace LiveBlog.Web.Telemetry;

/// <summary>
/// All that is measured, ready to be given to whoever asks: LiveBlog's own meter, and those of the runtime and of the web server. Until
/// somebody does, nobody listens to a meter, and a request pays for none.
/// </summary>
public sealed class Measurements(IConfiguration configuration, IServiceProvider services)
{
    private static readonly string[] Meters =
    [
        RecordMetrics.MeterName,
        "System.Runtime",
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
    ];

    /// <summary>Starts to listen, for one who takes what is measured away.</summary>
    /// <param name="export">Adds who does.</param>
    public MeterProvider Listen(Action<MeterProviderBuilder> export)
    {
        // Each has its instruments from when it is made: what has not happened yet is measured as none.
        services.GetRequiredService<RecordMetrics>();
        services.GetRequiredService<LiveMetrics>();
        services.GetRequiredService<PageMetrics>();

        // The environment comes last: OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES count.
        var builder = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(own => own.AddSingleton(configuration))
            .ConfigureResource(resource => resource.Clear().AddService("LiveBlog", serviceVersion: Version).AddTelemetrySdk().AddEnvironmentVariableDetector())
            .AddMeter(Meters);
        export(builder);
        return builder.Build();
    }

    private static string? Version => typeof(Measurements).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}
