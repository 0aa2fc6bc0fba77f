namespace LiveBlog.Web.Live;

/// <summary>Where the bytes of one stream go. One write at a time.</summary>
public interface IStreamOutput
{
    /// <summary>
    /// Sends <paramref name="bytes"/>, all of them. Completed already when the reader keeps up; otherwise completes when she has made
    /// room. The bytes are shared and are not changed meanwhile.
    /// </summary>
    /// <returns>False if she has gone, or <see cref="Interrupt"/> was called while it waited.</returns>
    ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes);

    /// <summary>Ends a wait for a reader who takes nothing. What she was being sent may have left in part: nothing is to be sent after it.</summary>
    void Interrupt();
}
