namespace LiveBlog.Application.Model;

/// <summary>How many readers followed a blog at one minute. A minute without a row is one in which nobody did.</summary>
public sealed class FollowerCount
{
    public FollowerCount(int blogId, DateTime at, int count)
    {
        BlogId = blogId;
        At = at;
        Count = count;
    }

    public int BlogId { get; private set; }

    /// <summary>UTC, a full minute.</summary>
    public DateTime At { get; private set; }

    /// <summary>1 or more.</summary>
    public int Count { get; private set; }
}
