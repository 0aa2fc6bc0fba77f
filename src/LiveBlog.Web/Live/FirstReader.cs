using LiveBlog.Application.Blogs;
using MediatR;

namespace LiveBlog.Web.Live;

/// <summary>
/// Goes before the first reader while the server is still starting: reads and renders the newest live blog, whose queries and views would
/// otherwise be compiled while she waits. Nothing depends on it.
/// </summary>
public sealed class FirstReader(IServiceScopeFactory scopes, Broadcasts broadcasts, BlogFragments fragments, ILogger<FirstReader> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Beside the rest of the start, not before it.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
            var all = await mediator.Send(new ListBlogs.Query(), stoppingToken);
            if (all is not { Live: [{ Blog: var blog }, ..] })
            {
                return;
            }

            var page = await mediator.Send(new ReadBlog.Query(blog.Slug), stoppingToken);
            if (page.Entries is [var newest, ..])
            {
                await fragments.RenderEntryAsync(scope.ServiceProvider, page.Blog, newest);
            }

            await broadcasts.FindAsync(blog.Slug, stoppingToken);
        }
        catch (Exception exception)
        {
            // The first reader will see for herself.
            logger.LogDebug(exception, "The newest blog could not be made ready");
        }
    }
}
