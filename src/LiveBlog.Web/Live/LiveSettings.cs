namespace LiveBlog.Web.Live;

/// <summary>How the live path paces and bounds itself. Set in the section <c>Live</c>; every value has a default that suits one machine.</summary>
public sealed class LiveSettings
{
    /// <summary>How often every stream is sent a sign of life, and every followed blog's sequence is read again.</summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Changes of one blog that are kept ready; a reader further behind loads the page anew.</summary>
    public int RingLength { get; set; } = 500;

    /// <summary>Bytes of one blog that are kept ready, at most, but for the newest change, which always is.</summary>
    public long RingBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>A stream that could not be written to for so long is cut off.</summary>
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Streams open at once from one address (IPv6: one /64). Generous, since a whole office or a telephone network may stand
    /// behind one; beyond it a reader polls.
    /// </summary>
    public int StreamsPerAddress { get; set; } = 1_000;

    /// <summary>
    /// Streams open at once in the process, at most; whoever comes then is given the changes to poll, and tries again later. As it stands, what the
    /// limit of open files leaves room for.
    /// </summary>
    public int MostStreams { get; set; } = OpenFiles.Limit / 20 * 19;

    /// <summary>
    /// Bytes that the kernel keeps for a reader who does not take them, per stream, at most. Linux allots twice as many, and counts what
    /// surrounds them too.
    /// </summary>
    public int SendBuffer { get; set; } = 64 * 1024;

    /// <summary>The shortest wait that a stream is told to reconnect after.</summary>
    public TimeSpan RetryFrom { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest; each stream gets one at random between the two, so that a restart does not bring everybody back at once.</summary>
    public TimeSpan RetryTo { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long those who poll are told to wait, at the least.</summary>
    public TimeSpan PollEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Polls that this process answers in a second without asking for fewer; beyond it those who poll are told to wait 2, 4 or 8 times as long.</summary>
    public int PollsPerSecond { get; set; } = 500;

    /// <summary>What is kept ready of a blog is dropped when nobody has asked for it for so long.</summary>
    public TimeSpan IdleAfter { get; set; } = TimeSpan.FromMinutes(5);
}
