using System.Collections.Concurrent;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Live;
using MediatR;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary>The blogs that somebody follows, or polled lately.</summary>
public sealed class Broadcasts(
    IServiceScopeFactory scopes, BlogFragments fragments, LiveHub hub, IOptions<LiveSettings> options, LiveMetrics metrics, TimeProvider clock, ILogger<Broadcast> logger) : IDisposable
{
    private readonly Broadcasters broadcasters = new(metrics, Environment.ProcessorCount);
    private readonly ConcurrentDictionary<string, Lazy<Task<Broadcast>>> bySlug = new();
    private readonly ConcurrentDictionary<int, Broadcast> byBlog = new();
    private volatile bool stopping;

    /// <summary>The broadcast of the blog at <paramref name="slug"/>, brought up to date.</summary>
    /// <exception cref="MovedException">The blog has moved to another address.</exception>
    /// <exception cref="Application.Members.NotFoundException">There is no such blog.</exception>
    public async Task<Broadcast> FindAsync(string slug, CancellationToken cancellationToken)
    {
        while (true)
        {
            // One look into the database, however many ask at once.
            var finding = bySlug.GetOrAdd(slug, static (slug, all) => new Lazy<Task<Broadcast>>(() => Task.Run(() => all.OpenAsync(slug))), this);
            try
            {
                var broadcast = await finding.Value.WaitAsync(cancellationToken);
                if (broadcast.IsRetired && !stopping)
                {
                    // Dropped between being found and being asked for: nobody can follow it any more.
                    byBlog.TryRemove(KeyValuePair.Create(broadcast.BlogId, broadcast));
                    Forget(slug, finding);
                    continue;
                }

                await broadcast.CatchUpAsync(again: broadcast.Slug != slug, cancellationToken);
                if (broadcast.Slug == slug)
                {
                    return broadcast;
                }

                // The blog has moved: opening it anew says where to.
                Forget(slug, finding);
            }
            catch (Exception) when (!cancellationToken.IsCancellationRequested)
            {
                Forget(slug, finding);
                throw;
            }
        }
    }

    /// <summary>The blogs that somebody follows, with how many streams are open on each.</summary>
    public IEnumerable<(int BlogId, int Followers)> Followed => byBlog.Values.Select(each => (each.BlogId, each.Followers)).Where(each => each.Followers > 0);

    /// <summary>How many streams are open on a blog.</summary>
    public int FollowersOf(int blogId) => byBlog.TryGetValue(blogId, out var broadcast) ? broadcast.Followers : 0;

    /// <summary>One heartbeat for every open stream.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        await LookAgainAsync(cancellationToken);
        for (var share = 0; share < Heartbeat.Shares; share++)
        {
            Beat(share);
        }
    }

    /// <summary>Gives one share of the open streams a sign of life.</summary>
    internal void Beat(int share)
    {
        foreach (var broadcast in byBlog.Values)
        {
            broadcast.Beat(share);
        }
    }

    /// <summary>Looks for changes whose wake-up was lost, and drops the blogs that nobody has asked for in a while.</summary>
    internal async Task LookAgainAsync(CancellationToken cancellationToken)
    {
        foreach (var (blogId, broadcast) in byBlog)
        {
            await broadcast.LookAgainAsync(cancellationToken);
            if (broadcast.TryRetire())
            {
                byBlog.TryRemove(KeyValuePair.Create(blogId, broadcast));
            }
        }

        // Those dropped now, and those that somebody found while they were being dropped at an earlier beat.
        foreach (var (slug, finding) in bySlug)
        {
            if (finding is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result.IsRetired: true } })
            {
                Forget(slug, finding);
            }
        }
    }

    /// <summary>Closes every stream and lets no new one open.</summary>
    public void Stop()
    {
        stopping = true;
        foreach (var broadcast in byBlog.Values)
        {
            broadcast.Stop();
        }
    }

    /// <summary>Ends the threads that send.</summary>
    public void Dispose()
    {
        Stop();
        broadcasters.Dispose();
    }

    private async Task<Broadcast> OpenAsync(string slug)
    {
        await using var scope = scopes.CreateAsyncScope();
        var view = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ReadBlog.Query(slug));
        if (!byBlog.TryGetValue(view.Blog.Id, out var broadcast))
        {
            broadcast = new Broadcast(view.Blog.Id, scopes, fragments, hub, broadcasters, options.Value, metrics, clock, logger);
            await broadcast.StartAsync(scope.ServiceProvider, view);
        }

        broadcast = byBlog.GetOrAdd(view.Blog.Id, broadcast);
        if (stopping)
        {
            // Opened too late to be among those that were closed.
            broadcast.Stop();
        }

        return broadcast;
    }

    private void Forget(string slug, Lazy<Task<Broadcast>> finding) => bySlug.TryRemove(KeyValuePair.Create(slug, finding));
}
