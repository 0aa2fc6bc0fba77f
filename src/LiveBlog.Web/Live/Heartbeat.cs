using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary>
/// One timer for all streams; and the end of them all when the server stops, which would otherwise wait for them. Streams are given their
/// sign of life share by share, each once a heartbeat: all at once, ten thousand of them would hold up a change that comes at that moment.
/// </summary>
public sealed class Heartbeat(
    Broadcasts broadcasts, IOptions<LiveSettings> options, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<Heartbeat> logger) : BackgroundService
{
    /// <summary>How many shares there are.</summary>
    internal const int Shares = 15;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not stoppingToken: that is cancelled service by service, perhaps after the server has begun to wait for its requests.
        lifetime.ApplicationStopping.Register(broadcasts.Stop);
        var between = options.Value.Heartbeat / Shares;
        using var timer = new PeriodicTimer(between, clock);
        var begun = clock.GetTimestamp();
        long beaten = 0;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // By the clock and not by the tick: one that came late, or for several, leaves no share out, and hours asleep are not made up for.
            var due = (long)(clock.GetElapsedTime(begun) / between);
            for (beaten = Math.Max(beaten, due - Shares); beaten < due; beaten++)
            {
                try
                {
                    if (beaten % Shares == 0)
                    {
                        await broadcasts.LookAgainAsync(stoppingToken);
                    }

                    broadcasts.Beat((int)(beaten % Shares));
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    logger.LogError(exception, "A heartbeat of the streams failed; the next one is in {Heartbeat}.", options.Value.Heartbeat);
                }
            }
        }
    }
}
