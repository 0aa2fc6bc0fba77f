using LiveBlog.Application.Desk;
using LiveBlog.Application.Live;
using LiveBlog.Application.Members;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Live;
using MediatR;
using Microsoft.AspNetCore.Http.Features;

namespace LiveBlog.Web.Newsroom;

/// <summary>
/// Tells an open desk that something changed, drafts included, or that other readers follow, and nothing else: the script then asks for
/// the timeline or the count, as the member she is at that moment. Whether she may still hear it is looked at before each word, so that one who is disabled, or whose
/// session has ended, hears no more.
/// </summary>
public static class DeskStream
{
    /// <summary>A comment goes out this often, so that nothing on the way takes the line for dead.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Maps <c>/newsroom/{slug}/stream</c>.</summary>
    public static IEndpointConventionBuilder MapDeskStream(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/newsroom/{slug}/stream", StreamAsync);

    private static async Task StreamAsync(
        string slug, HttpContext context, IMediator mediator, LiveHub hub, Broadcasts broadcasts, IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, TimeProvider clock)
    {
        var blogId = (await mediator.Send(new FindBlog.Query(slug), context.RequestAborted)).BlogId;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            // Each signal is taken before anything is told, so that what is committed while telling is told of too.
            var woken = hub.Next(blogId).Task;
            var told = Followers();
            await WriteAsync(context.Response, "retry: 3000\n: hello\n\n", ending.Token);
            while (!ending.IsCancellationRequested)
            {
                var heard = woken == await Task.WhenAny(woken, Task.Delay(Heartbeat, clock, ending.Token));
                if (ending.IsCancellationRequested || !await MayHearAsync(scopes, context, slug, ending.Token))
                {
                    return;
                }

                woken = heard ? hub.Next(blogId).Task : woken;
                var follow = Followers();
                var news = (heard ? "event: changed\ndata:\n\n" : "") + (follow != told ? "event: followers\ndata:\n\n" : "");
                told = follow;
                await WriteAsync(context.Response, news.Length > 0 ? news : ":\n\n", ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The tab was closed, or the server is stopping.
        }

        // The curve goes on with the minutes, also while as many follow.
        (int Count, long Minute) Followers() => (broadcasts.FollowersOf(blogId), clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute);
    }

    private static async Task<bool> MayHearAsync(IServiceScopeFactory scopes, HttpContext context, string slug, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<Sessions>().FindAsync(context, cancellationToken) is not { } member)
        {
            return false;
        }

        scope.ServiceProvider.GetRequiredService<Caller>().BecomeMember(member.MemberId, member.Language);
        try
        {
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new FindBlog.Query(slug), cancellationToken);
            return true;
        }
        catch (Exception refused) when (refused is NotAllowedException or NotFoundException)
        {
            return false;
        }
    }

    private static async Task WriteAsync(HttpResponse response, string text, CancellationToken cancellationToken)
    {
        await response.WriteAsync(text, cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }
}
