using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;

namespace LiveBlog.Web.Telemetry;

/// <summary>
/// <c>GET /metrics</c> on a listener of its own: a server beside the readers', with nothing else in it, so that no header, host or proxy
/// leads there from the public one. In the text form of Prometheus, or as OpenMetrics to who asks for that.
/// </summary>
/// <remarks>
/// It begins to listen once the site does, and to measure when it is asked for the first time. Where it cannot listen, the site goes on
/// without it: another instance on the same machine, say, has the port.
/// </remarks>
public sealed class MetricsListener(
    MetricsSettings settings, Measurements measurements, IServiceProvider services, IHostApplicationLifetime lifetime, ILoggerFactory loggers, ILogger<MetricsListener> logger)
    : BackgroundService, IHttpApplication<HttpContext>
{
    private readonly IHttpContextFactory contexts = services.GetRequiredService<IHttpContextFactory>();
    private readonly TaskCompletionSource<Uri?> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Lazy<RequestDelegate>? scrape;

    /// <summary>Where it listens, once it does; null if it does not.</summary>
    public Task<Uri?> Address => listening.Task;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Address.Length == 0)
        {
            listening.TrySetResult(null);
            return;
        }

        try
        {
            await lifetime.ApplicationStarted.WhenCancelled(stoppingToken);
            await ServeAsync(stoppingToken);
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            logger.LogError(unexpected, "The metrics listener at {Address} failed; the site goes on without it.", settings.Address);
        }
        finally
        {
            listening.TrySetResult(null);
        }
    }

    private async Task ServeAsync(CancellationToken stoppingToken)
    {
        using var server = new KestrelServer(
            Options.Create(new KestrelServerOptions { AddServerHeader = false, ApplicationServices = services }),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), loggers),
            loggers);
        server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Add(settings.Address);
        MeterProvider? provider = null;
        scrape = new Lazy<RequestDelegate>(() => Scrape(provider = measurements.Listen(builder => builder.AddPrometheusExporter())));
        try
        {
            await server.StartAsync(this, stoppingToken);
            var address = server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
            logger.LogInformation("Metrics are at {Address}/metrics.", address);
            listening.TrySetResult(new Uri(address));
            await Task.Delay(Timeout.Infinite, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

            // What is being read is read to the end, unless that takes long.
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
            await server.StopAsync(patience.Token);
        }
        catch (Exception refused) when (refused is IOException or System.Net.Sockets.SocketException)
        {
            logger.LogWarning(
                "There are no metrics at {Address}/metrics: {Reason} The site goes on without. Choose another address with Metrics:Address, or leave it empty to have none.",
                settings.Address, refused.InnerException is AddressInUseException ? "the address is in use." : refused.Message);
        }
        finally
        {
            provider?.Dispose();
        }
    }

    private RequestDelegate Scrape(MeterProvider provider)
    {
        var app = new ApplicationBuilder(services);
        app.UseOpenTelemetryPrometheusScrapingEndpoint(
            provider,
            context => context.Request.Path == "/metrics" && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)),
            path: null,
            configureBranchedPipeline: null,
            optionsName: null);
        return app.Build();
    }

    HttpContext IHttpApplication<HttpContext>.CreateContext(IFeatureCollection contextFeatures) => contexts.Create(contextFeatures);

    Task IHttpApplication<HttpContext>.ProcessRequestAsync(HttpContext context) => scrape!.Value(context);

    void IHttpApplication<HttpContext>.DisposeContext(HttpContext context, Exception? exception) => contexts.Dispose(context);
}
