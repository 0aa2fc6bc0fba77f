using OpenTelemetry.Metrics;

namespace LiveBlog.Web.Telemetry;

/// <summary>
/// Sends what is measured to a collector, by OTLP, when the standard variable <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> (or the one for metrics alone) names one;
/// the other variables of OpenTelemetry count too, as settings of any source. It begins once the site has started.
/// </summary>
public sealed class MetricsExport(IConfiguration configuration, Measurements measurements, IHostApplicationLifetime lifetime, ILogger<MetricsExport> logger) : BackgroundService
{
    /// <summary>How long the last figures may take to be sent when the server stops.</summary>
    private const int LastWords = 1_000;

    private static readonly string[] Endpoints = ["OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"];

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var name = Endpoints.FirstOrDefault(each => !string.IsNullOrWhiteSpace(configuration[each]));
        if (name is null)
        {
            return;
        }

        var endpoint = configuration[name];
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            logger.LogWarning("No metrics are sent: {Name} is “{Endpoint}”, which is no http or https address. Correct it.", name, endpoint);
            return;
        }

        try
        {
            await lifetime.ApplicationStarted.WhenCancelled(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        try
        {
            using var provider = measurements.Listen(builder => builder.AddOtlpExporter());
            logger.LogInformation("Metrics are sent to {Endpoint}.", endpoint);
            await Task.Delay(Timeout.Infinite, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            provider.Shutdown(LastWords);
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            logger.LogError(refused, "Metrics could not be sent to {Endpoint}; the site goes on without.", endpoint);
        }
    }
}
