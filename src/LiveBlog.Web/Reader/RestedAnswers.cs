using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Reader;

/// <summary>
/// Compresses as far as it goes what readers ask for and has not changed for a while. It takes one thread at a time, fifty
/// milliseconds for a page of 70 KB.
/// </summary>
public sealed class RestedAnswers(RenderedAnswers answers, IOptions<PageSettings> options, TimeProvider clock, ILogger<RestedAnswers> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.RestFor, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                answers.CompressRested();
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "Answers at rest could not be compressed; the next try is in {RestFor}.", options.Value.RestFor);
            }
        }
    }
}
