using System.Collections.Concurrent;
using LiveBlog.Application.Live;

namespace LiveBlog.Web.Reader;

/// <summary>
/// Keeps what was answered to readers for as long as the blog it shows stays as it is, so that a page asked for a thousand times a
/// second is rendered and compressed once a change. What is kept is dropped the moment the hub tells of a commit in that blog:
/// nothing withdrawn or erased stays in it, whether anybody asks again or not.
/// </summary>
public sealed class RenderedAnswers(LiveHub hub)
{
    /// <summary>Answers kept at once, at most; past it all are dropped, since addresses that nobody else asks for are made up.</summary>
    private const int Most = 256;

    /// <summary>Bytes that the answers kept may have together before they are compressed; past it all are dropped too.</summary>
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Slot> slots = new();
    private long bytes;

    /// <summary>How many answers are kept.</summary>
    public int Count => slots.Values.Count(slot => slot.Kept is not null);

    /// <summary>Bytes of the answers kept, before they are compressed.</summary>
    public long Size => Interlocked.Read(ref bytes);

    /// <summary>
    /// The answer kept for a question, or else the one that <paramref name="render"/> gives. While one is being rendered, others who
    /// ask the same wait for it.
    /// </summary>
    /// <param name="question">All that the answer depends on, beside the blog itself.</param>
    /// <param name="render">Gives null when there is nothing to answer with, as after an exception.</param>
    public async Task<RenderedAnswer?> GetAsync(string question, Func<Task<RenderedAnswer?>> render, CancellationToken cancellationToken)
    {
        if (slots.TryGetValue(question, out var slot) && slot.Kept is { } kept)
        {
            return kept;
        }

        if (slots.Count >= Most || Size >= MostBytes)
        {
            DropAll();
        }

        slot = slots.GetOrAdd(question, _ => new Slot(this));
        await slot.Turn.WaitAsync(cancellationToken);
        try
        {
            if (slot.Kept is { } meanwhile)
            {
                return meanwhile;
            }

            var rendered = await render();
            if (rendered?.Shows is not { } shown || !Keep(question, slot, rendered, shown))
            {
                // Nothing is kept for this question, which may be anything that somebody typed.
                slots.TryRemove(KeyValuePair.Create(question, slot));
            }

            return rendered;
        }
        finally
        {
            slot.Turn.Release();
        }
    }

    // The signal is taken after the database was read: if a commit came between the two, the hub is, or will be, at a later sequence.
    private bool Keep(string question, Slot slot, RenderedAnswer rendered, BlogAtSequence shown)
    {
        var signal = hub.Next(shown.BlogId);
        if (signal.Sequence > shown.Sequence)
        {
            return false;
        }

        slot.Keep(rendered, signal.Task);

        // All may have been dropped while this one was rendered: then nobody would find it, nor drop it.
        if (slots.TryGetValue(question, out var present) && present == slot)
        {
            return true;
        }

        slot.Drop();
        return false;
    }

    private void DropAll()
    {
        foreach (var (question, slot) in slots)
        {
            slots.TryRemove(KeyValuePair.Create(question, slot));
            slot.Drop();
        }
    }

    private sealed class Slot(RenderedAnswers all)
    {
        private Held? held;

        /// <summary>What is kept, unless the blog has changed since.</summary>
        public RenderedAnswer? Kept => Volatile.Read(ref held) is { Changed.IsCompleted: false } current ? current.Answer : null;

        public SemaphoreSlim Turn { get; } = new(1);

        /// <summary>
        /// Keeps an answer until the task completes. It counts no more from that moment on; the memory is freed a moment later, as the
        /// hub runs nothing of others while it tells.
        /// </summary>
        public void Keep(RenderedAnswer answer, Task changed)
        {
            var keeping = new Held(answer, changed);
            Put(keeping);
            _ = changed.ContinueWith(_ => LetGo(keeping), keeping.Dropped.Token, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        /// <summary>Keeps nothing any more; the task, which may never complete, holds nothing of it either.</summary>
        public void Drop() => Put(null);

        private void Put(Held? next)
        {
            var former = Interlocked.Exchange(ref held, next);
            Interlocked.Add(ref all.bytes, (next?.Answer.Length ?? 0) - (former?.Answer.Length ?? 0));
            former?.Dropped.Cancel();
        }

        private void LetGo(Held keeping)
        {
            if (Interlocked.CompareExchange(ref held, null, keeping) == keeping)
            {
                Interlocked.Add(ref all.bytes, -keeping.Answer.Length);
            }
        }

        private sealed record Held(RenderedAnswer Answer, Task Changed)
        {
            public CancellationTokenSource Dropped { get; } = new();
        }
    }
}

/// <summary>Of which blog, and at which sequence of its log, an answer is. Set as a feature of the request by pages that show nothing else.</summary>
public sealed record BlogAtSequence(int BlogId, long Sequence);
