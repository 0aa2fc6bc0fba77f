namespace LiveBlog.Load;

/// <summary>Something that is measured.</summary>
internal interface IMeasure
{
    /// <summary>Measures it, and gives the figures to be printed. What it says meanwhile goes to standard error.</summary>
    Task<object> RunAsync(Options options);
}

/// <summary>It cannot be measured here; the message says why, and what to do.</summary>
internal sealed class MeasureException(string message) : Exception(message);
