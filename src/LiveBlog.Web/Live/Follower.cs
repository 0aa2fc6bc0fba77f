namespace LiveBlog.Web.Live;

/// <summary>Why a stream is over.</summary>
public enum Parting
{
    /// <summary>It was told that the coverage has ended.</summary>
    Ended,

    /// <summary>It was told to load the page anew.</summary>
    Reset,

    /// <summary>It fell so far behind that what it needs is kept no more: it is closed, and comes back for what it missed.</summary>
    Behind,

    /// <summary>The reader went away, or the server is stopping.</summary>
    Left,

    /// <summary>It took too long to take what it was sent: the connection is to be broken off.</summary>
    CutOff,
}

/// <summary>
/// One reader's open stream: a cursor into the ring and where to send. It has no task, timer or queue of its own; whoever
/// has news calls <see cref="Advance"/>, and what cannot be sent yet stays in the ring, which all share.
/// </summary>
/// <param name="ring">The changes of the blog.</param>
/// <param name="output">Where to send; nobody else may until <see cref="Parted"/>.</param>
/// <param name="cursor">The sequence of the last change that the reader has.</param>
/// <param name="clock">To tell how long a send has been waiting.</param>
public sealed class Follower(FrameRing ring, IStreamOutput output, long cursor, TimeProvider clock)
{
    private readonly TaskCompletionSource<Parting> parted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How often the ring had begun anew when this reader came with a cursor that it knew; otherwise never.</summary>
    private readonly int knownSince = ring.TryRead(cursor, out _) is Ahead.Unknown ? -1 : ring.Restarts;
    private byte[]? aside;
    private long waitingSince;
    private int asked;
    private int delivered;
    private bool leaving;

    /// <summary>Completes when nothing will be sent any more.</summary>
    public Task<Parting> Parted => parted.Task;

    /// <summary>Its place in its audience's list, and the share of heartbeats it gets its own with. The audience alone sets them.</summary>
    internal (int Place, int Share) Seat { get; set; }

    /// <summary>Sends what has come since, unless a send is under way: that one then goes on.</summary>
    public void Advance()
    {
        if (Interlocked.Increment(ref asked) == 1)
        {
            _ = SendAsync();
        }
    }

    /// <summary>Sends something that is not a change, such as a sign of life; it takes the place of one not yet sent.</summary>
    public void Say(byte[] bytes)
    {
        Volatile.Write(ref aside, bytes);
        Advance();
    }

    /// <summary>Stops without another word.</summary>
    public void Leave()
    {
        if (parted.Task.IsCompleted)
        {
            return;
        }

        Volatile.Write(ref leaving, true);
        InterruptIfWaiting();
        Advance();
    }

    /// <summary>Whether a send has been waiting for longer than <paramref name="limit"/>.</summary>
    public bool IsStuck(TimeSpan limit) =>
        Volatile.Read(ref waitingSince) is not 0 and var since && clock.GetElapsedTime(since) > limit;

    /// <summary>How many changes were sent since this was last asked.</summary>
    public int TakeDelivered() => Volatile.Read(ref delivered) == 0 ? 0 : Interlocked.Exchange(ref delivered, 0);

    private async Task SendAsync()
    {
        try
        {
            while (true)
            {
                var seen = Volatile.Read(ref asked);
                while (!Volatile.Read(ref leaving) && Next(out var bytes, out var lastWord))
                {
                    if (bytes.Length > 0 && !await SendAsync(bytes))
                    {
                        // Interrupted while it waited: a reader who is stuck when the server stops is not waited for either.
                        parted.TrySetResult(Volatile.Read(ref leaving) ? Parting.CutOff : Parting.Left);
                        return;
                    }

                    if (lastWord is { } parting)
                    {
                        parted.TrySetResult(parting);
                        return;
                    }
                }

                if (Volatile.Read(ref leaving))
                {
                    parted.TrySetResult(Parting.Left);
                    return;
                }

                // Asked again since it looked: it looks again.
                if (Interlocked.CompareExchange(ref asked, 0, seen) == seen)
                {
                    return;
                }
            }
        }
        catch (Exception)
        {
            // The connection is gone; which exception says so differs between protocols.
            parted.TrySetResult(Parting.Left);
        }
    }

    private ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes)
    {
        var sending = output.SendAsync(bytes);
        return sending.IsCompletedSuccessfully ? sending : WaitAsync(sending);
    }

    // Looked at the clock for those alone who do not keep up.
    private async ValueTask<bool> WaitAsync(ValueTask<bool> sending)
    {
        Volatile.Write(ref waitingSince, Math.Max(1, clock.GetTimestamp()));
        try
        {
            Interlocked.MemoryBarrier();
            if (Volatile.Read(ref leaving))
            {
                output.Interrupt();
            }

            return await sending;
        }
        finally
        {
            Volatile.Write(ref waitingSince, 0);
        }
    }

    // Whichever of the two comes later, to leave or to wait, sees the other: neither is read before one's own is written.
    private void InterruptIfWaiting()
    {
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref waitingSince) != 0)
        {
            output.Interrupt();
        }
    }

    /// <summary>The next that there is to send, and whether it is the last; false if there is nothing.</summary>
    private bool Next(out ReadOnlyMemory<byte> bytes, out Parting? lastWord)
    {
        lastWord = null;
        switch (ring.TryRead(cursor, out var frame))
        {
            case Ahead.Frame:
                (bytes, cursor) = (frame.Bytes, frame.Sequence);
                Interlocked.Increment(ref delivered);
                return true;
            case Ahead.Over:
                (bytes, lastWord) = (StreamTexts.Ended, Parting.Ended);
                return true;
            case Ahead.Unknown when knownSince == ring.Restarts:
                (bytes, lastWord) = (default, Parting.Behind);
                return true;
            case Ahead.Unknown:
                (bytes, lastWord) = (StreamTexts.Reset, Parting.Reset);
                return true;
            default:
                bytes = Interlocked.Exchange(ref aside, null);
                return bytes.Length > 0;
        }
    }
}
