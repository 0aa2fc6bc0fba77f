using LiveBlog.Application.Followers;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Live;
using MediatR;

namespace LiveBlog.Web.Newsroom;

/// <summary>Once a minute, has it written down how many readers follow each blog that is followed. While none is, nothing is written.</summary>
public sealed class FollowerCounting(Broadcasts broadcasts, IServiceScopeFactory scopes, TimeProvider clock, ILogger<FollowerCounting> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await CountAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "The readers of this minute could not be counted; the desk's curve shows none for it.");
            }
        }
    }

    /// <summary>Counts those who follow now.</summary>
    public async Task CountAsync(CancellationToken cancellationToken)
    {
        var counts = broadcasts.Followed.Select(blog => new CountFollowers.Count(blog.BlogId, blog.Followers)).ToList();
        if (counts.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeSystem(Language.English);
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new CountFollowers.Command(counts), cancellationToken);
    }
}
