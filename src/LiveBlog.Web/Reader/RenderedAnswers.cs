using System.Collections.Concurrent;
using LiveBlog.Application.Live;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Reader;

/// <summary>
/// Keeps what was answered to readers for as long as the blog it shows stays as it is, so that a page asked for a thousand times a
/// second is rendered and compressed once a change. What is kept counts no more the moment the hub tells of a change in that blog:
/// nothing withdrawn or erased stays in it, whether anybody asks again or not. Nothing is rendered that nobody asks for.
/// </summary>
/// <remarks>
/// <para>
/// Memory is bounded, and what was least asked for goes first, as in S3-FIFO (Yang et al., SOSP 2023): an answer comes in among the
/// newcomers, who have a tenth of the room, and becomes a regular if somebody asks for it again while it is there. Addresses that
/// are made up push each other out. Regulars go round, and stay for as many rounds as they were asked for, up to three.
/// </para>
/// <para>A hit takes no lock: it is a look-up, and a count that is given up when it is high.</para>
/// </remarks>
public sealed class RenderedAnswers
{
    /// <summary>Bytes that a place takes beside its answer, about.</summary>
    private const int Overhead = 1_024;

    private readonly LiveHub hub;
    private readonly TimeProvider clock;
    private readonly PageMetrics metrics;
    private readonly PageSettings settings;
    private readonly ConcurrentDictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Place>.AlternateLookup<ReadOnlySpan<char>> byText;

    /// <summary>Is held for all that changes what is kept, and for no hit.</summary>
    private readonly Lock order = new();
    private readonly Queue<Place> newcomers = new();
    private readonly Queue<Place> regulars = new();
    private readonly Queue<Place> resting = new();
    private long bytes;
    private long bytesOfNewcomers;

    public RenderedAnswers(LiveHub hub, TimeProvider clock, PageMetrics metrics, IOptions<PageSettings> options)
    {
        (this.hub, this.clock, this.metrics, settings) = (hub, clock, metrics, options.Value);
        byText = places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many answers are kept.</summary>
    public int Count => places.Values.Count(place => place.Kept is not null);

    /// <summary>Bytes of the answers kept, in all their codings, and of the places that await one.</summary>
    public long Size => Interlocked.Read(ref bytes);

    /// <summary>The answer kept for a question; null if there is none. Waits for nobody.</summary>
    public RenderedAnswer? Find(ReadOnlySpan<char> question) => byText.TryGetValue(question, out var place) ? place.Ask() : null;

    /// <summary>
    /// The answer kept for a question, or else the one that <paramref name="render"/> gives. While one is being rendered that will show all that
    /// was committed by now, others who ask the same wait for it; who asks after a further change waits for none that began before it.
    /// </summary>
    /// <param name="question">All that the answer depends on, beside the blog itself: see <see cref="Question"/>.</param>
    /// <param name="render">Gives null when there is nothing to answer with, as after an exception. Others wait for it: it is not to end with the request.</param>
    /// <param name="cancellationToken">Ends the wait for somebody else who is rendering.</param>
    public async Task<RenderedAnswer?> GetAsync(string question, Func<Task<RenderedAnswer?>> render, CancellationToken cancellationToken)
    {
        var blogId = 0;
        while (true)
        {
            var place = places.GetOrAdd(question, static text => new Place(text));
            if (Join(place, blogId) is not var (kept, rendering, isOwn))
            {
                continue;
            }

            if (kept is not null)
            {
                metrics.Hit();
                return kept;
            }

            if (isOwn)
            {
                return await RenderAsync(place, rendering!, render);
            }

            if (await rendering!.Done.Task.WaitAsync(cancellationToken) is not { Shows: { } shown } shared)
            {
                // An exception, or something that is not for all: each has her own.
                return await render();
            }

            if (rendering.Changed is not null || shown.Sequence >= hub.Next(shown.BlogId).Sequence)
            {
                metrics.Hit();
                return shared;
            }

            // It was the first of its question: that a change had come meanwhile could be seen only now that the blog is known.
            blogId = shown.BlogId;
        }
    }

    /// <summary>
    /// Compresses as far as it goes what has rested for a while and was asked for again, one answer after the other. What changes all the
    /// time is not worth it.
    /// </summary>
    public void CompressRested()
    {
        while (NextRested() is { } answer)
        {
            answer.Compress();
        }
    }

    // Null if the place was given up meanwhile: there is another one.
    private (RenderedAnswer? Kept, Rendering? Rendering, bool IsOwn)? Join(Place place, int blogId)
    {
        lock (order)
        {
            if (place.IsGone)
            {
                return null;
            }

            place.BlogId = blogId > 0 ? blogId : place.BlogId;
            if (place is { Held: { } held, Kept: null })
            {
                LetGo(place, held);
            }

            if (place.Ask() is { } kept)
            {
                return (kept, null, false);
            }

            if (place.Rendering is { Changed: null or { IsCompleted: false } } going)
            {
                return (null, going, false);
            }

            // What this one reads of the blog is no older than now; the signal is taken before, so that what comes after is told.
            return (null, place.Rendering = new Rendering(place.BlogId > 0 ? hub.Next(place.BlogId).Task : null), true);
        }
    }

    private async Task<RenderedAnswer?> RenderAsync(Place place, Rendering rendering, Func<Task<RenderedAnswer?>> render)
    {
        RenderedAnswer? rendered = null;
        try
        {
            rendered = await render();
            metrics.Rendered();
            return rendered;
        }
        finally
        {
            Finish(place, rendering, rendered);
            rendering.Done.TrySetResult(rendered);
        }
    }

    private void Finish(Place place, Rendering rendering, RenderedAnswer? rendered)
    {
        lock (order)
        {
            if (place.Rendering == rendering)
            {
                place.Rendering = null;
            }

            if (rendered?.Shows is { } shown)
            {
                place.BlogId = shown.BlogId;
                Keep(place, rendered, shown, clock.GetTimestamp());
            }

            if (!place.IsIn && place.Rendering is null)
            {
                // Nothing is kept for this question, which may be anything that somebody typed.
                Remove(place);
            }
        }
    }

    // The signal is taken after the database was read: if a commit came between the two, the hub is, or will be, at a later sequence.
    private void Keep(Place place, RenderedAnswer rendered, BlogAtSequence shown, long since)
    {
        var signal = hub.Next(shown.BlogId);
        if (place.IsGone || signal.Sequence > shown.Sequence)
        {
            return;
        }

        if (!place.IsIn)
        {
            place.IsIn = true;
            newcomers.Enqueue(place);
            Weigh(place, Overhead + (place.Question.Length * sizeof(char)));
        }

        var keeping = new Held(rendered, signal.Task, since);
        rendered.Grew = by => Grew(place, keeping, by);
        Put(place, keeping);
        _ = signal.Task.ContinueWith(_ => LetGo(place, keeping), keeping.Dropped.Token, TaskContinuationOptions.None, TaskScheduler.Default);
        MakeRoom();
    }

    private void Put(Place place, Held? next)
    {
        var former = place.Held;
        place.Held = next;
        if (former is not null)
        {
            Weigh(place, -former.Bytes);
            former.Bytes = 0;
            former.Dropped.Cancel();
        }

        if (next is not null)
        {
            next.Bytes = next.Answer.Length;
            Weigh(place, next.Bytes);
        }
    }

    /// <summary>
    /// Frees what is kept no more, a moment after it counted no more, as the hub runs nothing of others while it tells. When only the newsroom
    /// could see what was saved, the same answer goes on.
    /// </summary>
    private void LetGo(Place place, Held keeping)
    {
        lock (order)
        {
            if (place.Held != keeping)
            {
                return;
            }

            Put(place, null);
            if (keeping.Answer.Shows is { } shown)
            {
                Keep(place, keeping.Answer, shown, keeping.Since);
            }
        }
    }

    private void Grew(Place place, Held held, long by)
    {
        lock (order)
        {
            if (place.Held != held)
            {
                return;
            }

            held.Bytes += by;
            Weigh(place, by);
            if (!place.IsResting && held.Answer.IsInHaste)
            {
                place.IsResting = true;
                resting.Enqueue(place);
            }

            MakeRoom();
        }
    }

    private void Weigh(Place place, long by)
    {
        place.Bytes += by;
        bytes += by;
        metrics.Kept(by);
        bytesOfNewcomers += place.IsRegular ? 0 : by;
    }

    private void MakeRoom()
    {
        // Whatever is asked for while this goes round: one round among the newcomers, three and the last among the regulars are enough.
        for (var turns = 5 * (newcomers.Count + regulars.Count); bytes > settings.KeptBytes && turns > 0; turns--)
        {
            if (newcomers.Count > 0 && (bytesOfNewcomers > settings.KeptBytes / 10 || regulars.Count == 0))
            {
                var place = newcomers.Dequeue();
                if (place.Asked > 0)
                {
                    bytesOfNewcomers -= place.Bytes;
                    place.IsRegular = true;
                    regulars.Enqueue(place);
                }
                else
                {
                    GiveUp(place);
                }
            }
            else
            {
                var place = regulars.Dequeue();
                if (place.Asked > 0)
                {
                    place.Asked--;
                    regulars.Enqueue(place);
                }
                else
                {
                    GiveUp(place);
                }
            }
        }
    }

    private void GiveUp(Place place)
    {
        Put(place, null);
        Weigh(place, -place.Bytes);
        Remove(place);
    }

    private void Remove(Place place)
    {
        place.IsGone = true;
        places.TryRemove(KeyValuePair.Create(place.Question, place));
    }

    private RenderedAnswer? NextRested()
    {
        lock (order)
        {
            for (var each = resting.Count; each > 0; each--)
            {
                var place = resting.Dequeue();
                if (place.Held is not { Answer.IsInHaste: true } held)
                {
                    place.IsResting = false;
                }
                else if (place.Asked == 0 || clock.GetElapsedTime(held.Since) < settings.RestFor)
                {
                    resting.Enqueue(place);
                }
                else
                {
                    place.IsResting = false;
                    return held.Answer;
                }
            }

            return null;
        }
    }

    /// <summary>Where the answer to one question is kept. It outlives the answer, and remembers how much it is asked for.</summary>
    private sealed class Place(string question)
    {
        /// <summary>Rounds that a regular stays, at most, without being asked for.</summary>
        private const int MostRounds = 3;

        private volatile Held? held;

        public string Question => question;

        /// <summary>What is kept, also when it counts no more; freed a moment later.</summary>
        public Held? Held
        {
            get => held;
            set => held = value;
        }

        /// <summary>What is kept, unless the blog has changed since.</summary>
        public RenderedAnswer? Kept => held is { Changed.IsCompleted: false } current ? current.Answer : null;

        /// <summary>Which blog it shows; 0 until that is known.</summary>
        public int BlogId { get; set; }

        /// <summary>The newest rendering that is on its way.</summary>
        public Rendering? Rendering { get; set; }

        /// <summary>How often it was asked for since somebody last looked, as far as that matters.</summary>
        public int Asked { get; set; }

        public bool IsIn { get; set; }

        public bool IsRegular { get; set; }

        public bool IsResting { get; set; }

        public bool IsGone { get; set; }

        public long Bytes { get; set; }

        /// <summary>What is kept, noting that it was asked for; a count that is lost to somebody who asks at the same moment makes no difference.</summary>
        public RenderedAnswer? Ask()
        {
            var kept = Kept;
            if (kept is not null && Asked < MostRounds)
            {
                Asked++;
            }

            return kept;
        }
    }

    private sealed class Held(RenderedAnswer answer, Task changed, long since)
    {
        public RenderedAnswer Answer => answer;

        public Task Changed => changed;

        public long Since => since;

        public long Bytes { get; set; }

        public CancellationTokenSource Dropped { get; } = new();
    }

    /// <param name="Changed">Completes when the blog changed after this one began; null while it is not known which blog it shows.</param>
    private sealed record Rendering(Task? Changed)
    {
        public TaskCompletionSource<RenderedAnswer?> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

/// <summary>Of which blog, and at which sequence of its log, an answer is. Set as a feature of the request by pages that show nothing else.</summary>
public sealed record BlogAtSequence(int BlogId, long Sequence);
