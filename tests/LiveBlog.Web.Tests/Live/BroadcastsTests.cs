using System.Runtime.CompilerServices;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Model;
using LiveBlog.Web.Live;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Live;

public sealed class BroadcastsTests
{
    [Fact]
    public async Task A_blog_that_is_found_while_it_is_being_dropped_can_be_followed_all_the_same()
    {
        var held = new HeldUp();
        await using var site = LiveSite.Open(add: services => services.AddSingleton(held).AddScoped<IPipelineBehavior<ReadBlog.Query, ReadBlog.View>, HoldingUp>());
        var blog = await site.OpenBlog();
        await site.Client.GetStringAsync("/direct-du-jour/changes?after=0");
        await site.Send(new ChangeBlog.Command(blog, new BlogDraft("direct-du-soir", "Le direct du soir", "Ce qui se passe.", Language.French, "Europe/Paris")));

        // Its new address leads to the broadcast that is there; whoever asks is held up on the way back, and the heartbeat drops it.
        held.IsNext = true;
        var asking = site.Client.GetStringAsync("/direct-du-soir/changes?after=1");
        await held.Reached.Task.WaitAsync(TimeSpan.FromSeconds(20));
        site.Clock.Advance(new LiveSettings().IdleAfter + TimeSpan.FromSeconds(1));
        await site.Broadcasts.BeatAsync(CancellationToken.None);
        held.Released.SetResult();
        await asking;

        using var stream = await site.Follow("/direct-du-soir/stream");
        await site.Publish(blog);
        (await stream.NextAsync("change")).Id.ShouldBe("2");
    }

    [Fact]
    public async Task A_blog_that_nobody_follows_any_more_leaves_no_memory_behind_however_quiet_it_is()
    {
        await using var site = LiveSite.Open();
        await site.OpenBlog();
        var dropped = await FollowedForAWhile(site);

        // The thread that noticed last may hold on for a moment.
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (dropped.IsAlive)
        {
            await Task.Delay(20, patience.Token);
            GC.Collect();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> FollowedForAWhile(LiveSite site)
    {
        var broadcast = await site.Broadcasts.FindAsync("direct-du-jour", CancellationToken.None);
        using (await site.Follow("/direct-du-jour/stream"))
        {
            // It follows a moment after its hello.
            await StreamTests.Eventually(() => Task.FromResult(broadcast.Followers == 1));
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (broadcast.Followers > 0)
        {
            await Task.Delay(20, patience.Token);
        }

        site.Clock.Advance(new LiveSettings().IdleAfter + TimeSpan.FromSeconds(1));
        await site.Broadcasts.BeatAsync(CancellationToken.None);
        broadcast.IsRetired.ShouldBeTrue();
        return new WeakReference(broadcast);
    }

    private sealed class HeldUp
    {
        public bool IsNext { get; set; }

        public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Released { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    // What a scope holds is disposed when all else in it is done.
    private sealed class HoldingUp(HeldUp held) : IPipelineBehavior<ReadBlog.Query, ReadBlog.View>, IAsyncDisposable
    {
        private bool isHeldUp;

        public Task<ReadBlog.View> Handle(ReadBlog.Query request, CancellationToken cancellationToken, RequestHandlerDelegate<ReadBlog.View> next)
        {
            (isHeldUp, held.IsNext) = (held.IsNext, false);
            return next();
        }

        public async ValueTask DisposeAsync()
        {
            if (isHeldUp)
            {
                held.Reached.SetResult();
                await held.Released.Task;
            }
        }
    }
}
