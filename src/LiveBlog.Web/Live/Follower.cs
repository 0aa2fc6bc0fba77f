using System.Buffers;
using System.IO.Pipelines;

namespace LiveBlog.Web.Live;

/// <summary>Why a stream is over.</summary>
public enum Parting
{
    /// <summary>It was told that the coverage has ended.</summary>
    Ended,

    /// <summary>It was told to load the page anew.</summary>
    Reset,

    /// <summary>The reader went away, or the server is stopping.</summary>
    Left,

    /// <summary>It took too long to take what it was sent: the connection is to be broken off.</summary>
    CutOff,
}

/// <summary>
/// One reader's open stream: a cursor into the ring and the pipe to write to. It has no task, timer or queue of its own; whoever
/// has news calls <see cref="Advance"/>, and what cannot be written yet stays in the ring, which all share.
/// </summary>
/// <param name="ring">The changes of the blog.</param>
/// <param name="output">Where to write; nobody else may write to it until <see cref="Parted"/>.</param>
/// <param name="cursor">The sequence of the last change that the reader has.</param>
/// <param name="clock">To tell how long a write has been waiting.</param>
public sealed class Follower(FrameRing ring, PipeWriter output, long cursor, TimeProvider clock)
{
    /// <summary>Bytes written before waiting for the reader to take some.</summary>
    private const int Mouthful = 32 * 1024;

    private readonly TaskCompletionSource<Parting> parted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private byte[]? aside;
    private long waitingSince;
    private int asked;
    private bool leaving;

    /// <summary>Completes when nothing will be written any more.</summary>
    public Task<Parting> Parted => parted.Task;

    /// <summary>The place in its broadcast's list, which alone uses it.</summary>
    internal int Place { get; set; }

    /// <summary>Writes what has come since, unless a write is under way: that one then goes on.</summary>
    public void Advance()
    {
        if (Interlocked.Increment(ref asked) == 1)
        {
            _ = WriteAsync();
        }
    }

    /// <summary>Writes something that is not a change, such as a sign of life; it takes the place of one not yet written.</summary>
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
        output.CancelPendingFlush();
        Advance();
    }

    /// <summary>Whether a write has been waiting for longer than <paramref name="limit"/>.</summary>
    public bool IsStuck(TimeSpan limit) =>
        Volatile.Read(ref waitingSince) is not 0 and var since && clock.GetElapsedTime(since) > limit;

    private async Task WriteAsync()
    {
        try
        {
            while (true)
            {
                var seen = Volatile.Read(ref asked);
                while (!Volatile.Read(ref leaving) && Gather(out var lastWord))
                {
                    Volatile.Write(ref waitingSince, Math.Max(1, clock.GetTimestamp()));
                    var flush = await output.FlushAsync();
                    Volatile.Write(ref waitingSince, 0);
                    if (flush.IsCanceled || flush.IsCompleted)
                    {
                        // Cancelled while it waited: a reader who is stuck when the server stops is not waited for either.
                        parted.TrySetResult(flush.IsCanceled ? Parting.CutOff : Parting.Left);
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

    /// <summary>Puts what there is into the pipe, up to a mouthful; false if there is nothing.</summary>
    private bool Gather(out Parting? lastWord)
    {
        var written = 0;
        var ahead = Ahead.Frame;
        while (written < Mouthful && (ahead = ring.TryRead(cursor, out var frame)) is Ahead.Frame)
        {
            output.Write(frame.Bytes.Span);
            written += frame.Bytes.Length;
            cursor = frame.Sequence;
        }

        lastWord = ahead switch
        {
            Ahead.Over => Parting.Ended,
            Ahead.Unknown => Parting.Reset,
            _ => null,
        };
        if (lastWord is { } parting)
        {
            output.Write(parting is Parting.Ended ? StreamTexts.Ended : StreamTexts.Reset);
            return true;
        }

        if (ahead is Ahead.Nothing && Interlocked.Exchange(ref aside, null) is { } bytes)
        {
            output.Write(bytes);
            written += bytes.Length;
        }

        return written > 0;
    }
}
