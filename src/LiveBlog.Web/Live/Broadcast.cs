using System.Collections.Concurrent;
using System.Diagnostics;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Live;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Web.Live;

/// <summary>
/// One blog as it is sent out: its ring and those who follow it. It reads the log and renders when somebody asks, each change once
/// for all: at every wake-up while streams are open, otherwise when somebody polls.
/// </summary>
public sealed class Broadcast
{
    private readonly IServiceScopeFactory scopes;
    private readonly BlogFragments fragments;
    private readonly LiveHub hub;
    private readonly LiveSettings settings;
    private readonly LiveMetrics metrics;
    private readonly TimeProvider clock;
    private readonly ILogger logger;

    private readonly Audience audience;
    private readonly Lock door = new();
    private readonly TaskCompletionSource retired = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock turns = new();

    /// <summary>The last of those who wait to read the log and render, one after the other.</summary>
    private Task rendering = Task.CompletedTask;

    /// <summary>What each part above and beside the entries looked like at the newest change.</summary>
    private Dictionary<string, string> head = [];
    private volatile LiveHub.Signal signal;
    private volatile Segments segments;
    private long lookedAt;
    private long askedAt;
    private bool hasReachedBack;
    private bool pumping;

    /// <summary>How many follow, as each share of them was last told.</summary>
    private readonly int[] followersTold = new int[Heartbeat.Shares];

    internal Broadcast(
        int blogId,
        IServiceScopeFactory scopes,
        BlogFragments fragments,
        LiveHub hub,
        Broadcasters broadcasters,
        LiveSettings settings,
        LiveMetrics metrics,
        TimeProvider clock,
        ILogger logger)
    {
        (this.scopes, this.fragments, this.hub, this.settings, this.metrics, this.clock, this.logger) = (scopes, fragments, hub, settings, metrics, clock, logger);
        audience = new Audience(broadcasters);
        (BlogId, Slug) = (blogId, "");
        Ring = new FrameRing(settings.RingLength, settings.RingBytes);
        segments = new Segments(Ring.Now, State, TimeSpan.Zero, new());
        signal = hub.Next(BlogId);
        askedAt = clock.GetTimestamp();
    }

    /// <summary>The blog.</summary>
    public int BlogId { get; }

    /// <summary>Its address when the log was last read.</summary>
    public string Slug { get; private set; }

    /// <summary>Whether it is to come, on, or over, when the log was last read.</summary>
    public BlogState State { get; private set; }

    /// <summary>The newest changes, ready to be sent.</summary>
    public FrameRing Ring { get; }

    /// <summary>How many streams are open.</summary>
    public int Followers => audience.Count;

    /// <summary>Whether it has been dropped, so that nobody can follow it any more.</summary>
    public bool IsRetired => retired.Task.IsCompleted;

    /// <summary>
    /// Brings the ring to what was committed. Costs nothing when nothing was: a wake-up says so, or a heartbeat that looks again in
    /// case one was lost.
    /// </summary>
    /// <param name="again">Whether to look even though no wake-up came.</param>
    /// <param name="cancellationToken">Ends the wait for somebody else who is rendering.</param>
    public async Task CatchUpAsync(bool again, CancellationToken cancellationToken)
    {
        Volatile.Write(ref askedAt, clock.GetTimestamp());
        if (!again && IsFresh)
        {
            return;
        }

        await InTurn(() => again || !IsFresh ? ReadLogAsync(again) : Task.CompletedTask).WaitAsync(cancellationToken);
    }

    /// <summary>
    /// Makes ready what came after <paramref name="cursor"/>, if that is older than what is kept and there is room: once, and as far
    /// back as there is room, however many come back from an absence together.
    /// </summary>
    public async Task ReachBackAsync(long cursor, CancellationToken cancellationToken)
    {
        if (IsWithinReach(cursor))
        {
            await InTurn(() => IsWithinReach(cursor) ? ReadBackAsync() : Task.CompletedTask).WaitAsync(cancellationToken);
        }
    }

    /// <summary>What follows <paramref name="cursor"/> in its segment, for those who poll: made once for all who ask the same, until something changes.</summary>
    /// <param name="next">When they are to come back.</param>
    /// <param name="isShared">Whether caches may keep it.</param>
    public Segment SegmentAfter(long cursor, TimeSpan next, bool isShared = true)
    {
        var (ring, state) = (Ring.Now, State);
        if (cursor != Segment.Beginning(cursor) || cursor > ring.Last)
        {
            // Anything that somebody typed: it is not kept.
            return Segment.After(cursor, ring, state, next, isShared);
        }

        var kept = segments;
        if (kept.Ring != ring || kept.State != state || kept.Next != next)
        {
            segments = kept = new Segments(ring, state, next, new());
        }

        return kept.Made.GetOrAdd((cursor, isShared), static (key, of) => Segment.After(key.Cursor, of.Ring, of.State, of.Next, key.IsShared), kept);
    }

    /// <summary>The first words to a reader who has everything up to <paramref name="cursor"/>.</summary>
    public byte[] Hello(long cursor)
    {
        var retry = settings.RetryFrom + ((settings.RetryTo - settings.RetryFrom) * Random.Shared.NextDouble());
        return StreamTexts.Hello(cursor, Followers + 1, settings.Heartbeat, retry);
    }

    /// <summary>Lets a stream follow from its cursor on. False when this broadcast has been dropped meanwhile: find it again.</summary>
    public bool TryFollow(Follower follower)
    {
        lock (door)
        {
            if (retired.Task.IsCompleted)
            {
                return false;
            }

            audience.Add(follower);
            if (!pumping)
            {
                pumping = true;
                _ = Task.Run(PumpAsync);
            }
        }

        metrics.StreamOpened();
        follower.Advance();
        return true;
    }

    /// <summary>Forgets a stream that is over.</summary>
    public void Unfollow(Follower follower)
    {
        lock (door)
        {
            audience.Remove(follower);
        }

        metrics.Delivered(follower.TakeDelivered());
        metrics.StreamClosed(follower.Parted.Result);
    }

    /// <summary>Looks at the log in case a wake-up was lost, while somebody follows.</summary>
    internal async Task LookAgainAsync(CancellationToken cancellationToken)
    {
        if (Followers > 0)
        {
            await CatchUpSafelyAsync(again: true, cancellationToken);
            audience.Tell(Stopwatch.GetTimestamp());
        }
    }

    /// <summary>Gives the streams of one share a sign of life, and cuts off those of them that have taken nothing for too long.</summary>
    internal void Beat(int share)
    {
        var count = Followers;
        if (count == 0)
        {
            return;
        }

        var heartbeat = StreamTexts.Heartbeat(followersTold[share] == count ? null : count);
        followersTold[share] = count;
        foreach (var follower in audience.ToArray().Where(follower => follower.Seat.Share == share))
        {
            if (follower.IsStuck(settings.WriteTimeout))
            {
                follower.Leave();
            }
            else
            {
                follower.Say(heartbeat);
            }
        }
    }

    /// <summary>Drops it if nobody has asked for a while; from then on nobody can follow it.</summary>
    internal bool TryRetire()
    {
        lock (door)
        {
            if (Followers == 0 && clock.GetElapsedTime(Volatile.Read(ref askedAt)) > settings.IdleAfter)
            {
                retired.TrySetResult();
            }

            return retired.Task.IsCompleted;
        }
    }

    /// <summary>Closes every stream, since the server is stopping.</summary>
    internal void Stop()
    {
        lock (door)
        {
            retired.TrySetResult();
        }

        foreach (var follower in audience.ToArray())
        {
            follower.Leave();
        }
    }

    /// <summary>Begins at the sequence of <paramref name="view"/>, or begins anew: what was kept is forgotten.</summary>
    internal async Task StartAsync(IServiceProvider services, ReadBlog.View view)
    {
        (Slug, State) = (view.Blog.Slug, view.Blog.State);
        head = (await fragments.RenderHeadAsync(services, view.Blog, view.Pinned, view.KeyEvents)).ToDictionary();
        hasReachedBack = false;
        Ring.Restart(view.Blog.Sequence, State is BlogState.Ended);
    }

    private bool IsFresh => !signal.Task.IsCompleted && clock.GetElapsedTime(Volatile.Read(ref lookedAt)) < settings.Heartbeat;

    private bool IsWithinReach(long cursor) => !hasReachedBack && cursor < Ring.Floor && cursor >= Math.Max(0, Ring.Last - settings.RingLength);

    private Task InTurn(Func<Task> work)
    {
        lock (turns)
        {
            return rendering = AfterAsync(rendering);
        }

        async Task AfterAsync(Task before)
        {
            // On a thread of its own: SQLite's asynchronous methods hold the one that calls them.
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
            await work();
        }
    }

    private async Task PumpAsync()
    {
        var from = Stopwatch.GetTimestamp();
        while (true)
        {
            // Taken before the log is read: what is committed from here on completes it.
            var next = hub.Next(BlogId);
            await CatchUpSafelyAsync(again: false, CancellationToken.None);
            audience.Tell(from);

            // Not for the next change alone, which on a quiet blog may never come.
            await Task.WhenAny(next.Task, retired.Task);
            from = next.WokenAt;
            lock (door)
            {
                if (Followers == 0 || retired.Task.IsCompleted)
                {
                    pumping = false;
                    return;
                }
            }
        }
    }

    private async Task CatchUpSafelyAsync(bool again, CancellationToken cancellationToken)
    {
        try
        {
            await CatchUpAsync(again, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Streams stay open: the next wake-up or heartbeat tries again.
            logger.LogError(exception, "The changes of blog {Slug} could not be made ready for its readers.", Slug);
        }
    }

    private async Task ReadLogAsync(bool again)
    {
        var next = hub.Next(BlogId);
        if (again || next.Sequence == 0 || next.Sequence > Ring.Last)
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            ReadChanges.View view;
            do
            {
                view = await AskAsync(services, Ring.Last);
                if (!view.IsKnown || view.Changes.Any(change => change.Kind is ChangeKind.Redrawn))
                {
                    await StartAsync(services, await services.GetRequiredService<IMediator>().Send(new ReadBlog.Query(Slug)));
                    break;
                }

                State = view.Blog.State;
                if (view.Changes.Count > 0)
                {
                    Ring.Append(await RenderAsync(services, view), State is BlogState.Ended);
                }
            }
            while (Ring.Last < view.Blog.Sequence);
        }

        signal = next;
        Volatile.Write(ref lookedAt, clock.GetTimestamp());
    }

    private async Task ReadBackAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var floor = Ring.Floor;
        var changes = new List<ReadChanges.ChangeView>();
        ReadChanges.View view;
        do
        {
            view = await AskAsync(services, changes.Count > 0 ? changes[^1].Sequence : Math.Max(0, Ring.Last - settings.RingLength));
            changes.AddRange(view.Changes);
        }
        while (view.Changes.Count > 0 && changes[^1].Sequence < floor);

        hasReachedBack = true;
        changes.RemoveAll(change => change.Sequence > floor);

        // Before a redrawing every entry looked different: a page of that time is loaded anew.
        changes.RemoveRange(0, changes.FindLastIndex(change => change.Kind is ChangeKind.Redrawn) + 1);
        Ring.Prepend(await FramesAsync(services, view.Blog, changes, head));
    }

    private async Task<ReadChanges.View> AskAsync(IServiceProvider services, long after)
    {
        var mediator = services.GetRequiredService<IMediator>();
        try
        {
            return await mediator.Send(new ReadChanges.Query(Slug, after));
        }
        catch (MovedException moved)
        {
            Slug = moved.Slug;
            return await mediator.Send(new ReadChanges.Query(Slug, after));
        }
    }

    private async Task<IReadOnlyList<Frame>> RenderAsync(IServiceProvider services, ReadChanges.View view)
    {
        // What stands above and beside the entries is sent when it looks different, whatever kind of change that came from.
        var before = head;
        head = (await fragments.RenderHeadAsync(services, view.Blog, view.Pinned, view.KeyEvents)).ToDictionary();
        return await FramesAsync(services, view.Blog, view.Changes, head.Where(part => before.GetValueOrDefault(part.Key) != part.Value));
    }

    /// <summary>A frame a change. An entry is rendered once, for the last change that concerns it; the head goes with the last change of all.</summary>
    private async Task<IReadOnlyList<Frame>> FramesAsync(
        IServiceProvider services, BlogView blog, IReadOnlyList<ReadChanges.ChangeView> changes, IEnumerable<KeyValuePair<string, string>> headParts)
    {
        var frames = new Frame[changes.Count];
        var rendered = new HashSet<int>();
        for (var each = changes.Count - 1; each >= 0; each--)
        {
            var change = changes[each];
            var parts = new List<Fragment>();
            if (change.Entry is { } entry && rendered.Add(entry.Number))
            {
                parts.Add(await fragments.RenderEntryAsync(services, blog, entry));
            }

            if (each == changes.Count - 1)
            {
                parts.AddRange(headParts.Select(part => Fragment.Of(part.Key, part.Value)));
            }

            frames[each] = new Frame(change.Sequence, change.Kind, change.Entry?.Number, parts);
        }

        metrics.Rendered(frames.Length);
        return frames;
    }

    private sealed record Segments(FrameRing.Moment Ring, BlogState State, TimeSpan Next, ConcurrentDictionary<(long Cursor, bool IsShared), Segment> Made);
}
