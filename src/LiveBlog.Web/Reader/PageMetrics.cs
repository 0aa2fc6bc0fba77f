using System.Diagnostics.Metrics;

namespace LiveBlog.Web.Reader;

/// <summary>What is measured of the readers' pages and feeds that are kept. Counting takes no lock and allocates nothing.</summary>
public sealed class PageMetrics
{
    private long renders;
    private long hits;
    private long notModified;
    private long kept;

    public PageMetrics(Meter meter)
    {
        meter.CreateObservableCounter("liveblog.page.renders", () => Interlocked.Read(ref renders), "{page}", "Pages rendered to be kept.");
        meter.CreateObservableCounter("liveblog.page.hits", () => Interlocked.Read(ref hits), "{request}", "Requests answered from what is kept, those with 304 among them.");
        meter.CreateObservableCounter("liveblog.page.not_modified", () => Interlocked.Read(ref notModified), "{request}", "Requests answered with 304, since the reader had the page already.");
        meter.CreateObservableUpDownCounter("liveblog.page.kept", () => Interlocked.Read(ref kept), "By", "Bytes of the pages that are kept.");
    }

    /// <summary>A page was rendered.</summary>
    public void Rendered() => Interlocked.Increment(ref renders);

    /// <summary>A request was answered from what is kept.</summary>
    public void Hit() => Interlocked.Increment(ref hits);

    /// <summary>A request was answered, with 304 perhaps.</summary>
    public void Answered(HttpResponse response)
    {
        if (response.StatusCode == StatusCodes.Status304NotModified)
        {
            NotModified();
        }
    }

    /// <summary>A request was answered with 304; one that is a hit too is counted as both.</summary>
    public void NotModified() => Interlocked.Increment(ref notModified);

    /// <summary>So many more bytes are kept; fewer, if negative.</summary>
    public void Kept(long bytes) => Interlocked.Add(ref kept, bytes);
}
