using BenchmarkDotNet.Attributes;
using LiveBlog.Application.Model;
using LiveBlog.Web.Live;

namespace LiveBlog.Benchmarks;

/// <summary>What is kept of a blog for its readers, and a pass along them.</summary>
public class Ring
{
    private const int Readers = 10_000;

    private readonly Fragment updated = Fragment.Of("blog-updated", "<strong id=\"blog-updated\">Mis à jour à 10 h 30</strong>");
    private FrameRing ring = null!;
    private Follower[] followers = [];
    private Fragment entry;
    private long sequence;

    [GlobalSetup]
    public void Prepare()
    {
        entry = Fragment.Of("entry-120", $"<article id=\"entry-120\">{Samples.Entry.BodyHtml}</article>");
        ring = new FrameRing(500, 16 * 1024 * 1024);
        for (sequence = 0; sequence < 600;)
        {
            Append();
        }

        followers = [.. Enumerable.Range(0, Readers).Select(_ => new Follower(ring, new Nowhere(), sequence, TimeProvider.System))];
    }

    /// <summary>One change into a ring that is full, by which an earlier frame gives up the part that this one carries.</summary>
    [Benchmark]
    public void Append() => ring.Append([new Frame(++sequence, ChangeKind.Published, (int)sequence, [entry with { Id = $"entry-{sequence}" }, updated])], isOver: false);

    /// <summary>A reader asks what comes after what she has.</summary>
    [Benchmark]
    public int Read() => ring.TryRead(sequence - 250, out var frame) is Ahead.Frame ? frame.Bytes.Length : throw new InvalidOperationException();

    /// <summary>A change, and a pass along ten thousand readers whose connections take it at no cost: our own share of a delivery.</summary>
    [Benchmark(OperationsPerInvoke = Readers)]
    public void Deliver()
    {
        Append();
        foreach (var follower in followers)
        {
            follower.Advance();
            follower.TakeDelivered();
        }
    }

    private sealed class Nowhere : IStreamOutput
    {
        public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes) => new(true);

        public void Interrupt()
        {
        }
    }
}
