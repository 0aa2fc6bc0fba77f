using System.Diagnostics.Metrics;
using LiveBlog.Application;
using LiveBlog.Application.Tests;
using LiveBlog.Web.Reader;

namespace LiveBlog.Web.Tests.Reader;

/// <summary>What is measured of pages that are kept.</summary>
public sealed class PageMetricsTests
{
    [Fact]
    public void Pages_are_counted_as_they_are_rendered_kept_and_asked_for()
    {
        using var meter = new Meter(RecordMetrics.MeterName);
        using var readings = new Readings(meter);
        var pages = new PageMetrics(meter);
        pages.Rendered();
        pages.Kept(1_000);
        pages.Kept(-400);
        pages.Hit();
        pages.Hit();
        pages.NotModified();

        readings["liveblog.page.renders"].ShouldBe(1);
        readings["liveblog.page.kept"].ShouldBe(600);
        readings["liveblog.page.hits"].ShouldBe(2);
        readings["liveblog.page.not_modified"].ShouldBe(1);
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        using var meter = new Meter(RecordMetrics.MeterName);
        var pages = new PageMetrics(meter);
        Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 1_000; time++)
        {
            Count();
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);

        void Count()
        {
            pages.Rendered();
            pages.Kept(1);
            pages.Hit();
            pages.NotModified();
        }
    }
}
