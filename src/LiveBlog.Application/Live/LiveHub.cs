using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveBlog.Application.Live;

/// <summary>
/// Wakes whoever follows a blog after something in it was committed. A wake-up carries nothing but the blog's newest sequence:
/// what changed is read from the log, so a wake-up that is lost costs a moment and no change.
/// </summary>
public sealed class LiveHub
{
    private readonly ConcurrentDictionary<int, Signal> signals = new();

    /// <summary>
    /// Tells that <paramref name="blogId"/> is at <paramref name="sequence"/>. Also called, with the sequence unchanged, when only
    /// the newsroom can see what was saved.
    /// </summary>
    public void Wake(int blogId, long sequence)
    {
        while (true)
        {
            var signal = signals.GetOrAdd(blogId, static _ => new Signal(0));
            var next = new Signal(Math.Max(signal.Sequence, sequence));
            if (signals.TryUpdate(blogId, next, signal))
            {
                signal.WokenAt = Stopwatch.GetTimestamp();
                signal.Woken.TrySetResult();
                return;
            }
        }
    }

    /// <summary>
    /// The signal that the next wake-up of <paramref name="blogId"/> completes. Take it before reading the database, await it
    /// after: then nothing committed in between is slept through.
    /// </summary>
    public Signal Next(int blogId) => signals.GetOrAdd(blogId, static _ => new Signal(0));

    /// <summary>One wait for a wake-up, shared by all who wait.</summary>
    public sealed class Signal
    {
        internal Signal(long sequence) => Sequence = sequence;

        /// <summary>The newest sequence told of when this signal began; 0 if none was told since the process started.</summary>
        public long Sequence { get; }

        /// <summary>Completes at the next wake-up.</summary>
        public Task Task => Woken.Task;

        /// <summary>When that was, right after the commit: a timestamp of <see cref="Stopwatch"/>. To be read once <see cref="Task"/> has completed.</summary>
        public long WokenAt { get; internal set; }

        internal TaskCompletionSource Woken { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
