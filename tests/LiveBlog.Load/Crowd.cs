using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LiveBlog.Load;

/// <summary>
/// Many readers with a stream each, from this one process. Each checks that it gets every change once and in order; one that loses its
/// stream comes back as a browser does, with the last id it saw, after the time it was told to wait.
/// </summary>
/// <remarks>A reader is a socket and a few bytes: it waits without a buffer, and reads into one that its thread lends to all.</remarks>
internal sealed class Crowd : IDisposable
{
    /// <summary>Changes of one measurement, at most.</summary>
    private const int MostChanges = 1_000_000;

    private const int ConnectingAtOnce = 256;

    private readonly Server server;
    private readonly long from;
    private readonly Reader[] readers;
    private readonly SemaphoreSlim connecting = new(ConnectingAtOnce);
    private readonly long[] publishedAt = new long[MostChanges];
    private readonly int[] arrivals = new int[MostChanges];
    private readonly int waitedFor;
    private volatile Awaited? awaited;
    private int open;
    private long deliveries;
    private int lost;
    private int doubled;
    private int wrong;
    private int resets;
    private int refused;
    private int reconnections;
    private volatile bool isOver;

    /// <param name="server">Whose readers they are.</param>
    /// <param name="from">The sequence of the newest change, which all of them have.</param>
    /// <param name="count">How many.</param>
    /// <param name="stalled">How many of these never read what they are sent.</param>
    public Crowd(Server server, long from, int count, int stalled = 0)
    {
        (this.server, this.from, waitedFor) = (server, from, count - stalled);
        readers = [.. Enumerable.Range(0, count).Select(each => new Reader(this, isStalled: each < stalled))];
    }

    /// <summary>From when a publication was sent until a reader had it whole.</summary>
    public Latencies Latencies { get; private set; } = new();

    /// <summary>When each stream was opened again, since the start of the measurement.</summary>
    public List<TimeSpan> Returns { get; } = [];

    /// <summary>How many streams are open.</summary>
    public int Open => Volatile.Read(ref open);

    /// <summary>Changes read by all readers together.</summary>
    public long Deliveries => Interlocked.Read(ref deliveries);

    /// <summary>What went wrong, if anything, with the deliveries: all are to be 0.</summary>
    public object Faults => new { Lost = lost, Doubled = doubled, Wrong = wrong, Resets = resets, Refused = refused };

    /// <summary>How often readers came back.</summary>
    public int Reconnections => Volatile.Read(ref reconnections);

    /// <summary>Opens all streams, and waits until each was greeted.</summary>
    public async Task OpenAsync()
    {
        var waited = Stopwatch.StartNew();
        foreach (var reader in readers)
        {
            _ = reader.ConnectAsync(TimeSpan.Zero);
        }

        while (Open < readers.Length)
        {
            if (waited.Elapsed > TimeSpan.FromMinutes(2))
            {
                throw new MeasureException($"Only {Open} of {readers.Length} streams could be opened. The limit of open files (ulimit -n) holds for the server and for this program.");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Forgets the latencies that there were.</summary>
    public void BeginAnew() => Latencies = new Latencies();

    /// <summary>Notes that the change after the last one noted is being published now, and gives its sequence.</summary>
    public long Publishing(int number)
    {
        Volatile.Write(ref publishedAt[number], Stopwatch.GetTimestamp());
        return from + number;
    }

    /// <summary>Waits until all readers who read have a change.</summary>
    /// <returns>Whether they had it in that time.</returns>
    public async Task<bool> HaveAsync(long id, TimeSpan patience)
    {
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        awaited = new Awaited(id, all);
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref arrivals[id - from]) >= waitedFor)
        {
            return true;
        }

        return await Task.WhenAny(all.Task, Task.Delay(patience)) == all.Task;
    }

    /// <summary>How many readers have missed anything up to a change, or do not have it.</summary>
    public int Behind(long id) => readers.Count(reader => !reader.IsStalled && reader.Last < id);

    /// <summary>Cuts the streams of a share of the readers, who come back.</summary>
    public void Cut(double share)
    {
        foreach (var reader in readers.AsSpan(0, (int)(readers.Length * share)))
        {
            reader.Cut();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        isOver = true;
        foreach (var reader in readers)
        {
            reader.Cut();
        }

        connecting.Dispose();
    }

    private void Arrived(long id)
    {
        Interlocked.Increment(ref deliveries);
        var number = id - from;
        if (number is < 0 or >= MostChanges)
        {
            return;
        }

        if (Volatile.Read(ref publishedAt[number]) is not 0 and var since)
        {
            Latencies.Add(Stopwatch.GetElapsedTime(since));
        }

        if (Interlocked.Increment(ref arrivals[number]) >= waitedFor && awaited is { } waiting && waiting.Id == id)
        {
            waiting.All.TrySetResult();
        }
    }

    /// <summary>The change that somebody waits for until everybody has it. One reference: it is read while it is set.</summary>
    private sealed record Awaited(long Id, TaskCompletionSource All);

    private sealed class Reader : SocketAsyncEventArgs
    {
        private readonly Crowd crowd;
        private readonly byte[] line = new byte[48];
        private Socket? socket;
        private int length;
        private bool isGreeted;
        private bool isHead;
        private bool isChange;
        private bool isChecked;
        private long id;
        private TimeSpan retry = TimeSpan.FromSeconds(1);

        [ThreadStatic]
        private static byte[]? lent;

        public Reader(Crowd crowd, bool isStalled)
            : base(true)
        {
            (this.crowd, IsStalled, Last) = (crowd, isStalled, crowd.from);
            SetBuffer(Memory<byte>.Empty);
        }

        public bool IsStalled { get; }

        public long Last { get; private set; }

        public async Task ConnectAsync(TimeSpan wait)
        {
            await Task.Delay(wait);
            await crowd.connecting.WaitAsync();
            var connecting = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                if (IsStalled)
                {
                    // What her own side keeps for her is not what is measured.
                    connecting.ReceiveBufferSize = 4096;
                }

                await connecting.ConnectAsync(IPAddress.Loopback, crowd.server.Port);
                (length, isHead, isGreeted, isChange, isChecked) = (0, true, false, false, false);
                await connecting.SendAsync(Encoding.ASCII.GetBytes($"GET /{Server.Blog}/stream HTTP/1.1\r\nHost: 127.0.0.1:{crowd.server.Port}\r\nAccept: text/event-stream\r\nLast-Event-ID: {Last}\r\n\r\n"));
                connecting.Blocking = false;
                socket = connecting;
            }
            catch (SocketException)
            {
                connecting.Dispose();
                if (!crowd.isOver)
                {
                    _ = ConnectAsync(retry);
                }

                return;
            }
            finally
            {
                crowd.connecting.Release();
            }

            Wait();
        }

        /// <summary>Lets her end go; the reading notices, and comes back.</summary>
        public void Cut()
        {
            try
            {
                socket?.Shutdown(SocketShutdown.Both);
            }
            catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
            {
                // Gone before.
            }
        }

        protected override void OnCompleted(SocketAsyncEventArgs e)
        {
            if (Read())
            {
                Wait();
            }
        }

        private void Wait()
        {
            // Greeted and no more: what comes stays where it is.
            while (!(IsStalled && isGreeted) && !socket!.ReceiveAsync(this) && Read())
            {
            }
        }

        private bool Read()
        {
            lent ??= GC.AllocateUninitializedArray<byte>(64 * 1024);
            while (true)
            {
                var read = socket!.Receive(lent, SocketFlags.None, out var error);
                if (error == SocketError.WouldBlock)
                {
                    return true;
                }

                if (read == 0 || error != SocketError.Success)
                {
                    Closed();
                    return false;
                }

                Take(lent.AsSpan(0, read));
                if (read < lent.Length)
                {
                    return true;
                }
            }
        }

        private void Closed()
        {
            socket!.Dispose();
            if (isGreeted)
            {
                Interlocked.Decrement(ref crowd.open);
            }

            if (!crowd.isOver)
            {
                Interlocked.Increment(ref crowd.reconnections);
                _ = ConnectAsync(retry);
            }
        }

        /// <summary>Of each line its beginning is kept, which is all there is to know of it.</summary>
        private void Take(ReadOnlySpan<byte> bytes)
        {
            while (bytes.Length > 0)
            {
                var end = bytes.IndexOf((byte)'\n');
                var part = end < 0 ? bytes : bytes[..end];
                var kept = Math.Min(part.Length, line.Length - length);
                part[..kept].CopyTo(line.AsSpan(length));
                length += kept;
                if (end < 0)
                {
                    return;
                }

                var whole = line.AsSpan(0, length);
                length = 0;
                if (isHead)
                {
                    TakeHead(whole);
                }
                else
                {
                    TakeLine(whole);
                }

                bytes = bytes[(end + 1)..];
            }
        }

        private void TakeHead(ReadOnlySpan<byte> head)
        {
            if ((head.StartsWith("HTTP/"u8) && head.IndexOf(" 200 "u8) < 0) || head.StartsWith("LiveBlog-Follow"u8))
            {
                Interlocked.Increment(ref crowd.refused);
            }

            isHead = head is not [(byte)'\r'];
        }

        private void TakeLine(ReadOnlySpan<byte> text)
        {
            if (text.Length == 0)
            {
                if (isChange)
                {
                    TakeChange();
                }

                (isChange, isChecked) = (false, false);
            }
            else if (text.StartsWith("id: "u8))
            {
                _ = Utf8Parser.TryParse(text[4..], out id, out _);
            }
            else if (text.StartsWith("retry: "u8))
            {
                _ = Utf8Parser.TryParse(text[7..], out int milliseconds, out _);
                retry = TimeSpan.FromMilliseconds(milliseconds);
            }
            else if (text.SequenceEqual("event: change"u8))
            {
                isChange = true;
            }
            else if (text.SequenceEqual("event: hello"u8))
            {
                isGreeted = true;
                Interlocked.Increment(ref crowd.open);
                if (Volatile.Read(ref crowd.reconnections) > 0)
                {
                    lock (crowd.Returns)
                    {
                        crowd.Returns.Add(Stopwatch.GetElapsedTime(0));
                    }
                }
            }
            else if (text.SequenceEqual("event: reset"u8))
            {
                Interlocked.Increment(ref crowd.resets);
            }
            else if (text.StartsWith("data: {\"sequence\":"u8))
            {
                isChecked = Utf8Parser.TryParse(text[18..], out long sequence, out _) && sequence == id;
            }
        }

        private void TakeChange()
        {
            if (!isChecked)
            {
                Interlocked.Increment(ref crowd.wrong);
            }

            if (id <= Last)
            {
                Interlocked.Increment(ref crowd.doubled);
                return;
            }

            if (id > Last + 1)
            {
                Interlocked.Add(ref crowd.lost, (int)(id - Last - 1));
            }

            Last = id;
            crowd.Arrived(id);
        }
    }
}
