using LiveBlog.Application;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Live;

/// <summary>
/// Goes before the first reader while the server is still starting: reads and renders the newest live blog, whose queries and views would
/// otherwise be compiled while she waits. Nothing depends on it.
/// </summary>
public sealed class FirstReader(IServiceScopeFactory scopes, Broadcasts broadcasts, BlogFragments fragments, ILogger<FirstReader> logger)
{
    /// <summary>Goes, and never fails.</summary>
    public async Task GoAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var slug = await scope.ServiceProvider.GetRequiredService<LiveBlogDb>().Blogs.Where(blog => blog.State == BlogState.Live)
                .OrderByDescending(blog => blog.UpdatedAt).Select(blog => blog.Slug).FirstOrDefaultAsync(stoppingToken);
            if (slug is null)
            {
                return;
            }

            var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
            var page = await mediator.Send(new ReadBlog.Query(slug), stoppingToken);
            if (page.Entries is [var newest, ..])
            {
                await fragments.RenderEntryAsync(scope.ServiceProvider, page.Blog, newest);
            }

            await broadcasts.FindAsync(slug, stoppingToken);
        }
        catch (Exception exception)
        {
            // The first reader will see for herself.
            logger.LogDebug(exception, "The newest blog could not be made ready");
        }
    }
}
