using System.Diagnostics.Metrics;
using LiveBlog.Application.Model;

namespace LiveBlog.Application;

/// <summary>What is measured of writing to the record: how long writers wait for the gate, and what is committed.</summary>
public sealed class RecordMetrics
{
    /// <summary>The meter of all that LiveBlog measures of itself. Each container has one of its own.</summary>
    public const string MeterName = "LiveBlog";

    private readonly Histogram<double> gateWait;
    private readonly Tally<ChangeKind> committed = new("liveblog.change.kind");

    public RecordMetrics(Meter meter)
    {
        gateWait = meter.CreateHistogram(
            "liveblog.write_gate.wait", "s", "How long writers waited for their turn.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = ShortWaits });
        meter.CreateObservableCounter("liveblog.changes.committed", committed.Measure, "{change}", "Changes written to the log, by kind: publications are of the kind published.");
    }

    /// <summary>Bounds in seconds of the buckets for waits that are milliseconds when all is well.</summary>
    public static IReadOnlyList<double> ShortWaits { get; } = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

    /// <summary>A writer got its turn.</summary>
    public void Waited(TimeSpan wait) => gateWait.Record(wait.TotalSeconds);

    /// <summary>A change was committed.</summary>
    public void Committed(ChangeKind kind) => committed.Add(kind);
}
