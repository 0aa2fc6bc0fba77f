using System.Diagnostics.Metrics;
using LiveBlog.Application;

namespace LiveBlog.Web.Live;

/// <summary>
/// What is measured of the live path. Counting takes no lock and allocates nothing; what happens more often than a thousand times a
/// second is counted by whoever does it, and told here once a pass.
/// </summary>
public sealed class LiveMetrics
{
    private readonly Histogram<double> delay;
    private readonly Tally<Parting> closed = new("liveblog.stream.parting");
    private readonly Tally<Admission> asked = new("liveblog.stream.admission");
    private long open;
    private long deliveries;
    private long rendered;
    private long polls;
    private long polled;

    public LiveMetrics(Meter meter)
    {
        meter.CreateObservableUpDownCounter("liveblog.streams.open", () => Interlocked.Read(ref open), "{stream}", "Streams that are open.");
        meter.CreateObservableCounter(
            "liveblog.streams.asked", asked.Measure, "{stream}", "Streams asked for, by what came of it: granted, address_full (429), process_full (to poll instead).");
        meter.CreateObservableCounter(
            "liveblog.streams.closed", closed.Measure, "{stream}", "Streams that are over, by why: laggards are those that fell behind or were cut_off.");
        meter.CreateObservableCounter("liveblog.deliveries", () => Interlocked.Read(ref deliveries), "{change}", "Changes sent down streams, one for each reader.");
        delay = meter.CreateHistogram(
            "liveblog.delivery.delay",
            "s",
            "From the commit of a change until it was written to the last of the readers whom a broadcaster passed.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = RecordMetrics.ShortWaits });
        meter.CreateObservableCounter("liveblog.changes.rendered", () => Interlocked.Read(ref rendered), "{change}", "Changes rendered and framed, once for all readers.");
        meter.CreateObservableCounter("liveblog.polls", () => Interlocked.Read(ref polls), "{request}", "Requests of those who poll, and of caches on their behalf.");
        meter.CreateObservableCounter("liveblog.changes.polled", () => Interlocked.Read(ref polled), "{change}", "Changes given to those who poll.");
    }

    /// <summary>Somebody asked for a stream.</summary>
    public void StreamAsked(Admission admission) => asked.Add(admission);

    /// <summary>A stream has begun; <see cref="StreamClosed"/> follows once it is over.</summary>
    public void StreamOpened() => Interlocked.Increment(ref open);

    /// <summary>A stream is over.</summary>
    public void StreamClosed(Parting parting)
    {
        Interlocked.Decrement(ref open);
        closed.Add(parting);
    }

    /// <summary>So many changes were sent, counted once for each reader: to be told once a pass, not for each of them.</summary>
    public void Delivered(long changes) => Interlocked.Add(ref deliveries, changes);

    /// <summary>A pass is done: so long after the commit, all whom it passed had been written to.</summary>
    public void CommitToWrite(TimeSpan elapsed) => delay.Record(elapsed.TotalSeconds);

    /// <summary>So many changes were rendered and framed.</summary>
    public void Rendered(int changes) => Interlocked.Add(ref rendered, changes);

    /// <summary>Somebody who polls was given so many changes, perhaps none.</summary>
    public void Polled(int changes)
    {
        Interlocked.Increment(ref polls);
        Interlocked.Add(ref polled, changes);
    }
}
