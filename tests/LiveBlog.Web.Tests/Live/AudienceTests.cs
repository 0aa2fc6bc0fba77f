using System.Diagnostics.Metrics;
using LiveBlog.Application.Model;
using LiveBlog.Web.Live;

namespace LiveBlog.Web.Tests.Live;

/// <summary>Broadcasters share the readers of a pass, so that nobody waits behind a thread that is held up.</summary>
public sealed class AudienceTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Meter meter = new("test");
    private readonly FrameRing ring = new(40, 60_000);
    private readonly Broadcasters broadcasters;
    private readonly Audience audience;

    public AudienceTests()
    {
        ring.Restart(0, isOver: false);
        broadcasters = new Broadcasters(new LiveMetrics(meter), 2);
        audience = new Audience(broadcasters);
    }

    public void Dispose()
    {
        broadcasters.Dispose();
        meter.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Pass.Stretch)]
    [InlineData(Pass.Stretch + 1)]
    [InlineData(5_000)]
    public async Task Each_reader_is_sent_a_change_once(int count)
    {
        var readers = Enter(count);

        await TellAsync(readers, 1);
        await TellAsync(readers, 2);

        readers.ShouldAllBe(reader => reader.Sends == 2);
    }

    [Fact]
    public async Task A_thread_that_is_held_up_holds_up_its_own_stretch_alone()
    {
        var readers = Enter(Pass.Stretch * 10);
        using var held = new ManualResetEventSlim();
        readers[0].Held = held;
        try
        {
            ring.Append([new Frame(1, ChangeKind.Published, 1, [])], isOver: false);
            audience.Tell(0);

            await Task.WhenAll(readers.Skip(Pass.Stretch).Select(reader => reader.Reached(1))).WaitAsync(Patience);
            readers[0].Sends.ShouldBe(0);
        }
        finally
        {
            held.Set();
        }

        await Task.WhenAll(readers.Select(reader => reader.Reached(1))).WaitAsync(Patience);
    }

    [Fact]
    public async Task News_that_comes_during_a_pass_is_sent_by_another()
    {
        var readers = Enter(Pass.Stretch);
        using var held = new ManualResetEventSlim();
        readers[^1].Held = held;
        ring.Append([new Frame(1, ChangeKind.Published, 1, [])], isOver: false);
        audience.Tell(0);
        await readers[0].Reached(1).WaitAsync(Patience);

        ring.Append([new Frame(2, ChangeKind.Published, 2, [])], isOver: false);
        audience.Tell(0);

        await readers[0].Reached(2).WaitAsync(Patience);
        held.Set();
        await Task.WhenAll(readers.Select(reader => reader.Reached(2))).WaitAsync(Patience);
    }

    [Fact]
    public async Task Who_has_left_is_passed_no_more_and_who_came_is()
    {
        var readers = Enter(3);
        var (gone, followers) = (readers[0], audience.ToArray());
        audience.Remove(followers[0]);
        readers = [.. readers.Skip(1), .. Enter(1)];

        await TellAsync(readers, 1);

        gone.Sends.ShouldBe(0);
        audience.Count.ShouldBe(3);
        followers.Length.ShouldBe(3);
    }

    private List<Reader> Enter(int count)
    {
        List<Reader> readers = [.. Enumerable.Range(0, count).Select(_ => new Reader())];
        foreach (var reader in readers)
        {
            audience.Add(new Follower(ring, reader, ring.Last, TimeProvider.System));
        }

        return readers;
    }

    private async Task TellAsync(IReadOnlyList<Reader> readers, int sequence)
    {
        ring.Append([new Frame(sequence, ChangeKind.Published, sequence, [])], isOver: false);
        audience.Tell(0);
        await Task.WhenAll(readers.Select(reader => reader.Reached(sequence))).WaitAsync(Patience);
    }

    /// <summary>Takes what it is sent at once, unless it is held.</summary>
    private sealed class Reader : IStreamOutput
    {
        private readonly TaskCompletionSource[] reached = [.. Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];
        private int sends;

        public ManualResetEventSlim? Held { get; set; }

        public int Sends => Volatile.Read(ref sends);

        public Task Reached(int sends) => reached[sends].Task;

        public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes)
        {
            Held?.Wait();
            if (Interlocked.Increment(ref sends) is var count && count < reached.Length)
            {
                reached[count].TrySetResult();
            }

            return new ValueTask<bool>(true);
        }

        public void Interrupt()
        {
        }
    }
}
