namespace LiveBlog.Web.Live;

/// <summary>What a ring says to a cursor.</summary>
public enum Ahead
{
    /// <summary>There is a next change.</summary>
    Frame,

    /// <summary>Nothing yet.</summary>
    Nothing,

    /// <summary>Nothing, and nothing will come: the coverage has ended.</summary>
    Over,

    /// <summary>The cursor is not of this log, or what follows it is gone.</summary>
    Unknown,
}

/// <summary>
/// The newest changes of one blog, ready to be sent. Readers hold nothing but a cursor, the sequence of the last change they
/// have. Of each part of the page only the newest wording is in the ring: a later change takes it out of the earlier ones, so that what was
/// withdrawn or erased cannot be replayed, and a reader who was away is sent everything once. Safe for many threads.
/// </summary>
/// <param name="length">Changes kept, at most.</param>
/// <param name="bytesAtMost">Bytes kept, at most; the newest change is kept whatever its size.</param>
public sealed class FrameRing(int length, long bytesAtMost)
{
    private readonly Lock gate = new();
    private readonly Frame?[] slots = new Frame?[length];

    /// <summary>For each part of the page, the sequence of the change that carries it.</summary>
    private readonly Dictionary<string, long> carriers = [];
    private long floor;
    private long last;
    private long bytes;
    private int restarts;
    private bool over;

    /// <summary>What all of that looked like after the last change to it. Never changed, only replaced: thousands read it and take no lock.</summary>
    private volatile Moment now = new(new Frame?[length], 0, 0, 0, 0, false);

    /// <summary>All of it as it is at this moment.</summary>
    public Moment Now => now;

    /// <summary>The smallest cursor that can be served: the sequence before the oldest change kept.</summary>
    public long Floor => now.Floor;

    /// <summary>The sequence of the newest change.</summary>
    public long Last => now.Last;

    /// <summary>Whether the coverage has ended: whoever has everything need not stay.</summary>
    public bool IsOver => now.IsOver;

    /// <summary>Bytes kept.</summary>
    public long Size => now.Bytes;

    /// <summary>How often it has begun anew: cursors from before the last time are of no use.</summary>
    public int Restarts => now.Restarts;

    /// <summary>Forgets everything and goes on after <paramref name="sequence"/>: every earlier cursor is unknown from now on.</summary>
    public void Restart(long sequence, bool isOver)
    {
        lock (gate)
        {
            Array.Clear(slots);
            carriers.Clear();
            (floor, last, bytes, over) = (sequence, sequence, 0, isOver);
            restarts++;
            Show();
        }
    }

    /// <summary>Adds what came after <see cref="Last"/>, in order, and says whether the coverage has ended with it.</summary>
    /// <exception cref="ArgumentException">A frame does not follow the one before.</exception>
    public void Append(IReadOnlyList<Frame> frames, bool isOver)
    {
        lock (gate)
        {
            foreach (var frame in frames)
            {
                if (frame.Sequence != last + 1)
                {
                    throw new ArgumentException($"Change {frame.Sequence} does not follow {last}.", nameof(frames));
                }

                if (last - floor == slots.Length)
                {
                    DropOldest();
                }

                foreach (var id in frame.FragmentIds)
                {
                    if (carriers.TryGetValue(id, out var earlier))
                    {
                        Put(Slot(earlier).Without(id));
                    }

                    carriers[id] = frame.Sequence;
                }

                last = frame.Sequence;
                Put(frame);
            }

            while (bytes > bytesAtMost && last - floor > 1)
            {
                DropOldest();
            }

            over = isOver;
            Show();
        }
    }

    /// <summary>Adds what came before the oldest change kept, in order, as far back as there is room.</summary>
    /// <exception cref="ArgumentException">The newest of them is not the one before the oldest kept, or there is a gap.</exception>
    public void Prepend(IReadOnlyList<Frame> frames)
    {
        lock (gate)
        {
            foreach (var frame in frames.Reverse())
            {
                if (frame.Sequence != floor)
                {
                    throw new ArgumentException($"Change {frame.Sequence} does not stand before {floor + 1}.", nameof(frames));
                }

                var rest = frame.FragmentIds.Where(carriers.ContainsKey).ToList().Aggregate(frame, (kept, id) => kept.Without(id));
                if (last - floor == slots.Length || bytes + rest.Bytes.Length > bytesAtMost)
                {
                    break;
                }

                floor--;
                Put(rest);
                foreach (var id in rest.FragmentIds)
                {
                    carriers[id] = rest.Sequence;
                }
            }

            Show();
        }
    }

    /// <summary>What follows <paramref name="cursor"/>.</summary>
    public Ahead TryRead(long cursor, out Frame frame)
    {
        var moment = now;
        frame = null!;
        if (cursor < moment.Floor || cursor > moment.Last)
        {
            return Ahead.Unknown;
        }

        if (cursor == moment.Last)
        {
            return moment.IsOver ? Ahead.Over : Ahead.Nothing;
        }

        frame = moment.Slot(cursor + 1);
        return Ahead.Frame;
    }

    /// <summary>All that follows <paramref name="cursor"/>, with the sequence reached; null when the cursor is unknown.</summary>
    public (IReadOnlyList<Frame> Frames, long Sequence, bool IsOver)? After(long cursor)
    {
        var moment = now;
        if (cursor < moment.Floor || cursor > moment.Last)
        {
            return null;
        }

        var frames = new Frame[moment.Last - cursor];
        for (var each = 0; each < frames.Length; each++)
        {
            frames[each] = moment.Slot(cursor + 1 + each);
        }

        return (frames, moment.Last, moment.IsOver);
    }

    private void Show() => now = new Moment((Frame?[])slots.Clone(), floor, last, bytes, restarts, over);

    private Frame Slot(long sequence) => slots[sequence % slots.Length]!;

    private void Put(Frame frame)
    {
        ref var slot = ref slots[frame.Sequence % slots.Length];
        bytes += frame.Bytes.Length - (slot?.Bytes.Length ?? 0);
        slot = frame;
    }

    private void DropOldest()
    {
        ref var slot = ref slots[++floor % slots.Length];
        foreach (var id in slot!.FragmentIds)
        {
            carriers.Remove(id);
        }

        bytes -= slot.Bytes.Length;
        slot = null;
    }

    /// <summary>A ring at one moment, which does not change any more.</summary>
    /// <param name="Floor">The smallest cursor that can be served.</param>
    /// <param name="Last">The sequence of the newest change.</param>
    /// <param name="Bytes">Bytes kept.</param>
    /// <param name="Restarts">How often it had begun anew.</param>
    /// <param name="IsOver">Whether the coverage has ended.</param>
    public sealed record Moment(IReadOnlyList<Frame?> Slots, long Floor, long Last, long Bytes, int Restarts, bool IsOver)
    {
        /// <summary>The change with that sequence, which is kept: later than <see cref="Floor"/>, and no later than <see cref="Last"/>.</summary>
        public Frame Slot(long sequence) => Slots[(int)(sequence % Slots.Count)]!;
    }
}
