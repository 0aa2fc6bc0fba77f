using System.Diagnostics.Metrics;
using LiveBlog.Application;
using LiveBlog.Application.Tests;
using LiveBlog.Web.Live;

namespace LiveBlog.Web.Tests.Live;

/// <summary>What is measured of the live path.</summary>
public sealed class LiveMetricsTests
{
    [Fact]
    public void Streams_and_what_goes_down_them_are_counted()
    {
        using var meter = new Meter(RecordMetrics.MeterName);
        using var readings = new Readings(meter);
        var live = new LiveMetrics(meter);
        live.StreamAsked(Admission.Granted);
        live.StreamAsked(Admission.AddressFull);
        live.StreamOpened();
        live.StreamOpened();
        live.StreamClosed(Parting.Behind);
        live.Delivered(19_000);
        live.CommitToWrite(TimeSpan.FromMilliseconds(3));
        live.Rendered(2);
        live.Polled(0);
        live.Polled(4);

        readings["liveblog.streams.open"].ShouldBe(1);
        readings["liveblog.streams.closed", "behind"].ShouldBe(1);
        readings["liveblog.streams.closed", "cut_off"].ShouldBe(0);
        readings["liveblog.streams.asked", "granted"].ShouldBe(1);
        readings["liveblog.streams.asked", "address_full"].ShouldBe(1);
        readings["liveblog.deliveries"].ShouldBe(19_000);
        readings["liveblog.delivery.delay"].ShouldBe(1);
        readings["liveblog.changes.rendered"].ShouldBe(2);
        readings["liveblog.polls"].ShouldBe(2);
        readings["liveblog.changes.polled"].ShouldBe(4);
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        using var meter = new Meter(RecordMetrics.MeterName);
        var live = new LiveMetrics(meter);
        Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 1_000; time++)
        {
            Count();
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);

        void Count()
        {
            live.StreamAsked(Admission.Granted);
            live.StreamOpened();
            live.Delivered(10_000);
            live.CommitToWrite(TimeSpan.FromMilliseconds(1));
            live.StreamClosed(Parting.Left);
            live.Polled(1);
        }
    }
}
