namespace LiveBlog.Web.Reader;

/// <summary>How answers to readers are kept. Set in the section <c>Pages</c>; every value has a default that suits one machine.</summary>
public sealed class PageSettings
{
    /// <summary>Bytes that the answers kept have together, at most, in all their codings; past it what was least asked for goes.</summary>
    public long KeptBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>How long an answer rests as it is before it is compressed as far as it goes.</summary>
    public TimeSpan RestFor { get; set; } = TimeSpan.FromSeconds(5);
}
