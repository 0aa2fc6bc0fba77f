using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary>One timer for all streams; and the end of them all when the server stops, which would otherwise wait for them.</summary>
public sealed class Heartbeat(
    Broadcasts broadcasts, IOptions<LiveSettings> options, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<Heartbeat> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not stoppingToken: that is cancelled service by service, perhaps after the server has begun to wait for its requests.
        lifetime.ApplicationStopping.Register(broadcasts.Stop);
        using var timer = new PeriodicTimer(options.Value.Heartbeat, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await broadcasts.BeatAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "A heartbeat of the streams failed; the next one is in {Heartbeat}.", options.Value.Heartbeat);
            }
        }
    }
}
