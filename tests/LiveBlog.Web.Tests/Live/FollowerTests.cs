using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Text;
using LiveBlog.Application.Model;
using LiveBlog.Web.Live;

namespace LiveBlog.Web.Tests.Live;

/// <summary>
/// The ring and its readers against a model: publishers, laggards, cuts and restarts by chance, from a seed. Every reader sees every change
/// once, in order, or is told to load the page anew; and has at the end what the log says.
/// </summary>
public sealed class FollowerTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    [InlineData(8, true)]
    public async Task Every_reader_sees_every_change_once_and_in_order(int seed, bool onSockets)
    {
        var random = new Random(seed);

        // Who is away when differs on sockets from run to run: drawn from the same numbers, it would decide what else happens too.
        var returns = new Random(seed);
        var log = new Log(random);
        var ring = new FrameRing(40, 60_000);
        using var lines = new Lines(onSockets);
        List<Reader> readers = [.. Enumerable.Range(0, 25).Select(_ => new Reader(lines, log.Page()))];
        var (cuts, resets, restarts) = (0, 0, 0);
        for (var step = 0; step < 400; step++)
        {
            switch (random.Next(10))
            {
                case < 5:
                    ring.Append(log.Publish(random.Next(1, 6)), isOver: false);
                    break;
                case 5 when random.Next(6) == 0:
                    // The server starts again with nothing but the log.
                    restarts++;
                    foreach (var reader in readers)
                    {
                        await reader.CutAsync();
                    }

                    ring = new FrameRing(40, 60_000);
                    ring.Restart(log.Sequence, isOver: false);
                    break;
                case 6:
                    ring.Prepend(log.Back(ring.Floor, random.Next(20)));
                    break;
                case 7:
                    cuts++;
                    await readers[random.Next(readers.Count)].CutAsync();
                    break;
                default:
                    // Some read what has come, others fall behind.
                    foreach (var reader in readers.Where(_ => random.Next(3) == 0))
                    {
                        await reader.ReadAsync(random.Next(1, 8));
                    }

                    break;
            }

            foreach (var reader in readers)
            {
                if (!reader.IsOpen && returns.Next(2) == 0)
                {
                    resets += await reader.OpenAsync(ring, log) ? 0 : 1;
                }

                reader.Follower?.Advance();
            }
        }

        foreach (var reader in readers)
        {
            do
            {
                if (!reader.IsOpen)
                {
                    await reader.OpenAsync(ring, log);
                }

                reader.Follower!.Advance();
                await reader.ReadAsync(int.MaxValue);
                await Task.Yield();
            }
            while (reader.Cursor < log.Sequence);

            reader.Shown.ShouldBe(log.Page().Shown, ignoreOrder: true);
            reader.Wrong.ShouldBeEmpty();
        }

        // The chances were taken: none of this was tested by accident alone.
        (cuts, resets, restarts).ShouldSatisfyAllConditions(
            all => all.cuts.ShouldBeGreaterThan(10), all => all.resets.ShouldBeGreaterThan(0), all => all.restarts.ShouldBeGreaterThan(0));
    }

    [Fact]
    public async Task Publishers_on_other_threads_lose_and_double_nothing()
    {
        var ring = new FrameRing(5_000, long.MaxValue);
        List<(Follower Follower, Task<List<long>> Seen)> readers = [];
        for (var each = 0; each < 40; each++)
        {
            var pipe = new Pipe();
            readers.Add((new Follower(ring, new PipeOutput(pipe.Writer), 0, TimeProvider.System), SequencesAsync(pipe.Reader)));
        }

        var log = new Log(new Random(11));
        var published = new Lock();
        await Parallel.ForAsync(0, 8, async (_, _) =>
        {
            for (var burst = 0; burst < 50; burst++)
            {
                lock (published)
                {
                    ring.Append(log.Publish(3), isOver: false);
                }

                foreach (var (follower, _) in readers)
                {
                    follower.Advance();
                    follower.Say(":\n\n"u8.ToArray());
                }

                await Task.Yield();
            }
        });
        ring.Append([new Frame(log.Sequence + 1, ChangeKind.Ended, null, [])], isOver: true);
        readers.ForEach(reader => reader.Follower.Advance());

        foreach (var (follower, seen) in readers)
        {
            (await follower.Parted).ShouldBe(Parting.Ended);
            (await seen).ShouldBe(Enumerable.Range(1, 1_201).Select(sequence => (long)sequence));
        }

        async Task<List<long>> SequencesAsync(PipeReader pipe)
        {
            var sequences = new List<long>();
            using var lines = new StreamReader(pipe.AsStream());
            while (await lines.ReadLineAsync() is { } line && line != "event: ended")
            {
                if (line.StartsWith("id: ", StringComparison.Ordinal))
                {
                    sequences.Add(long.Parse(line[4..], System.Globalization.CultureInfo.InvariantCulture));
                }
            }

            return sequences;
        }
    }

    [Fact]
    public async Task A_reader_who_takes_nothing_is_stuck_and_is_cut_off()
    {
        var clock = new StillClock();
        var ring = new FrameRing(10, 1_000_000);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 4_096, resumeWriterThreshold: 1_024));
        var follower = new Follower(ring, new PipeOutput(pipe.Writer), 0, clock);
        ring.Append([new Frame(1, ChangeKind.Published, 1, [Fragment.Of("entry-1", new string('x', 10_000))])], isOver: false);
        follower.Advance();

        follower.IsStuck(TimeSpan.FromSeconds(30)).ShouldBeFalse();
        clock.Advance(TimeSpan.FromSeconds(31));
        follower.IsStuck(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        follower.Leave();

        (await follower.Parted).ShouldBe(Parting.CutOff);
    }

    [Fact]
    public async Task A_reader_who_comes_with_a_cursor_that_is_too_old_is_told_to_load_the_page_anew()
    {
        var ring = Ring(3);
        var pipe = new Pipe();

        var follower = new Follower(ring, new PipeOutput(pipe.Writer), 0, TimeProvider.System);
        follower.Advance();

        (await follower.Parted).ShouldBe(Parting.Reset);
        var read = await pipe.Reader.ReadAsync();
        Encoding.UTF8.GetString(read.Buffer.FirstSpan).ShouldBe("event: reset\ndata: {}\n\n");
    }

    [Fact]
    public async Task A_reader_who_falls_behind_the_ring_is_closed_without_a_word_and_comes_back_for_what_it_missed()
    {
        var ring = Ring(0);
        var pipe = new Pipe();
        var follower = new Follower(ring, new PipeOutput(pipe.Writer), 0, TimeProvider.System);
        ring.Append([.. Enumerable.Range(1, 3).Select(sequence => new Frame(sequence, ChangeKind.Ended, null, []))], isOver: false);

        follower.Advance();

        (await follower.Parted).ShouldBe(Parting.Behind);
        pipe.Reader.TryRead(out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_reader_of_a_log_that_begins_anew_is_told_to_load_the_page_anew()
    {
        var ring = Ring(2);
        var pipe = new Pipe();
        var follower = new Follower(ring, new PipeOutput(pipe.Writer), 2, TimeProvider.System);
        ring.Restart(3, isOver: false);

        follower.Advance();

        (await follower.Parted).ShouldBe(Parting.Reset);
    }

    private static FrameRing Ring(int changes)
    {
        var ring = new FrameRing(2, 1_000_000);
        ring.Append([.. Enumerable.Range(1, changes).Select(sequence => new Frame(sequence, ChangeKind.Ended, null, []))], isOver: false);
        return ring;
    }

    [Fact]
    public async Task A_reader_who_leaves_while_nothing_is_on_its_way_just_leaves()
    {
        var ring = new FrameRing(10, 1_000_000);
        var pipe = new Pipe();
        var follower = new Follower(ring, new PipeOutput(pipe.Writer), 0, TimeProvider.System);
        ring.Append([new Frame(1, ChangeKind.Ended, null, [])], isOver: false);
        follower.Advance();
        follower.TakeDelivered().ShouldBe(1);
        follower.TakeDelivered().ShouldBe(0);

        follower.Leave();

        (await follower.Parted).ShouldBe(Parting.Left);
    }

    [Fact]
    public async Task A_reader_who_left_is_written_to_no_more()
    {
        var ring = new FrameRing(10, 1_000_000);
        var pipe = new Pipe();
        var follower = new Follower(ring, new PipeOutput(pipe.Writer), 0, TimeProvider.System);
        follower.Leave();
        (await follower.Parted).ShouldBe(Parting.Left);

        ring.Append([new Frame(1, ChangeKind.Ended, null, [])], isOver: false);
        follower.Advance();
        follower.Say(":\n\n"u8.ToArray());

        pipe.Reader.TryRead(out _).ShouldBeFalse();
    }

    /// <summary>What was committed, as the database holds it: the newest wording of each part, and which parts each change concerned.</summary>
    private sealed class Log(Random random)
    {
        private readonly List<(long Sequence, int[] Parts)> changes = [];
        private readonly Dictionary<int, string> wordings = [];

        public long Sequence => changes.Count;

        public (long Cursor, Dictionary<string, string> Shown) Page() =>
            (Sequence, wordings.ToDictionary(each => $"part-{each.Key}", each => each.Value));

        public IReadOnlyList<Frame> Publish(int count)
        {
            var first = changes.Count;
            for (var each = 0; each < count; each++)
            {
                var sequence = Sequence + 1;
                int[] parts = [.. Enumerable.Range(0, 15).OrderBy(_ => random.Next()).Take(random.Next(4))];
                foreach (var part in parts)
                {
                    wordings[part] = $"{sequence}{new string('.', random.Next(1_500))}";
                }

                changes.Add((sequence, parts));
            }

            return [.. changes.Skip(first).Select(Frame)];
        }

        /// <summary>The frames that end at <paramref name="floor"/>, with what is true now.</summary>
        public IReadOnlyList<Frame> Back(long floor, int count) => [.. changes.Take((int)floor).TakeLast(count).Select(Frame)];

        private Frame Frame((long Sequence, int[] Parts) change) => new(
            change.Sequence, ChangeKind.Fixed, null, [.. change.Parts.Select(part => Fragment.Of($"part-{part}", wordings[part]))]);
    }

    /// <summary>A browser: it shows parts, replaces them as told, and comes back with its cursor.</summary>
    private sealed class Reader
    {
        private readonly Lines lines;
        private Line? line;
        private string rest = "";

        public Reader(Lines lines, (long Cursor, Dictionary<string, string> Shown) page) => (this.lines, Cursor, Shown) = (lines, page.Cursor, page.Shown);

        public long Cursor { get; private set; }

        public Dictionary<string, string> Shown { get; private set; }

        public List<string> Wrong { get; } = [];

        public Follower? Follower { get; private set; }

        public bool IsOpen => Follower is not null;

        /// <summary>False if what it had was too old, and it loaded the page anew.</summary>
        public async Task<bool> OpenAsync(FrameRing ring, Log log)
        {
            var known = ring.TryRead(Cursor, out _) is not Ahead.Unknown;
            if (!known)
            {
                (Cursor, Shown) = log.Page();
            }

            line = await lines.OpenAsync();
            Follower = new Follower(ring, line.Output, Cursor, TimeProvider.System);
            rest = "";
            return known;
        }

        public async Task CutAsync()
        {
            if (Follower is { } follower)
            {
                follower.Leave();
                line!.Dispose();
                await follower.Parted;
                Follower = null;
            }
        }

        /// <summary>Reads what has arrived, up to so many pieces.</summary>
        public async Task ReadAsync(int pieces)
        {
            while (Follower is not null && pieces-- > 0 && line!.TryRead() is { } arrived)
            {
                // Any number of bytes may come at once: frames are cut anywhere.
                rest += arrived;
                var frames = rest.Split("\n\n");
                rest = frames[^1];
                foreach (var frame in frames[..^1])
                {
                    await TakeAsync(frame);
                }

                await Task.Yield();
            }

            // Closed, with all of it read: it comes back for the rest.
            if (Follower is { Parted.IsCompleted: true } && line!.IsAtEnd)
            {
                await CutAsync();
            }
        }

        private async Task TakeAsync(string frame)
        {
            if (frame.Contains("event: reset", StringComparison.Ordinal))
            {
                await CutAsync();
                return;
            }

            var data = System.Text.Json.JsonDocument.Parse(frame.Split("\ndata: ")[1]).RootElement;
            var sequence = data.GetProperty("sequence").GetInt64();
            if (sequence != Cursor + 1)
            {
                Wrong.Add($"{sequence} came after {Cursor}");
            }

            Cursor = sequence;
            foreach (var fragment in data.GetProperty("fragments").EnumerateArray())
            {
                Shown[fragment.GetProperty("id").GetString()!] = fragment.GetProperty("html").GetString()!;
            }
        }
    }

    /// <summary>Where readers get their lines to the server: pipes, or sockets of this machine, with little room on both.</summary>
    private sealed class Lines : IDisposable
    {
        private readonly Socket? listener;

        public Lines(bool onSockets)
        {
            if (onSockets)
            {
                listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
                listener.Listen();
            }
        }

        public async Task<Line> OpenAsync()
        {
            if (listener is null)
            {
                return new PipeLine();
            }

            var reader = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 2_048 };
            await reader.ConnectAsync(listener.LocalEndPoint!);
            var accepted = await listener.AcceptAsync();
            accepted.SendBufferSize = 2_048;
            return new SocketLine(accepted, reader);
        }

        public void Dispose() => listener?.Dispose();
    }

    private abstract class Line : IDisposable
    {
        public abstract IStreamOutput Output { get; }

        /// <summary>Whether nothing that was sent is unread.</summary>
        public abstract bool IsAtEnd { get; }

        /// <summary>Something that has arrived; null if nothing has.</summary>
        public abstract string? TryRead();

        public abstract void Dispose();
    }

    private sealed class PipeLine : Line
    {
        private readonly Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 3_000, resumeWriterThreshold: 1_000, useSynchronizationContext: false));

        public PipeLine() => Output = new PipeOutput(pipe.Writer);

        public override IStreamOutput Output { get; }

        public override bool IsAtEnd => true;

        public override string? TryRead()
        {
            if (!pipe.Reader.TryRead(out var read))
            {
                return null;
            }

            var text = Encoding.UTF8.GetString(read.Buffer.FirstSpan);
            pipe.Reader.AdvanceTo(read.Buffer.GetPosition(read.Buffer.FirstSpan.Length));
            return text;
        }

        public override void Dispose() => pipe.Reader.Complete();
    }

    private sealed class SocketLine : Line
    {
        private readonly Socket server;
        private readonly Socket reader;
        private readonly byte[] buffer = new byte[1_500];

        public SocketLine(Socket server, Socket reader)
        {
            (this.server, this.reader) = (server, reader);
            Output = new SocketOutput(server, server.Dispose);
        }

        public override IStreamOutput Output { get; }

        public override bool IsAtEnd
        {
            get
            {
                // The end itself can be read.
                server.Dispose();
                return reader.Poll(0, SelectMode.SelectRead) && reader.Available == 0;
            }
        }

        public override string? TryRead() => reader.Available > 0 ? Encoding.ASCII.GetString(buffer, 0, reader.Receive(buffer)) : null;

        public override void Dispose()
        {
            server.Dispose();
            reader.Dispose();
        }
    }
}
