namespace LiveBlog.Application.Model;

/// <summary>A browser in which a member is signed in. It ends when its row goes, at once.</summary>
public sealed class Session
{
    /// <summary>Characters of a browser's description that are kept.</summary>
    public const int LongestUserAgent = 300;

    public Session(Guid memberId, string tokenHash, string address, string userAgent, DateTime createdAt)
    {
        Id = Guid.CreateVersion7();
        MemberId = memberId;
        TokenHash = tokenHash;
        Address = address;
        UserAgent = userAgent[..Math.Min(userAgent.Length, LongestUserAgent)];
        CreatedAt = createdAt;
        LastSeenAt = createdAt;
    }

    /// <summary>How long one stays signed in at most.</summary>
    public static TimeSpan Longest => TimeSpan.FromDays(14);

    /// <summary>How long one stays signed in without doing anything: from Friday evening to Monday morning, and some.</summary>
    public static TimeSpan LongestIdle => TimeSpan.FromHours(72);

    /// <summary>Names the session in lists. It is not what the browser holds.</summary>
    public Guid Id { get; private set; }

    public Guid MemberId { get; private set; }

    /// <summary>SHA-256, in hexadecimal, of what the browser holds.</summary>
    public string TokenHash { get; private set; }

    /// <summary>The network address it was opened from.</summary>
    public string Address { get; private set; }

    /// <summary>What the browser said it is.</summary>
    public string UserAgent { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>UTC, to a few minutes.</summary>
    public DateTime LastSeenAt { get; private set; }

    /// <summary>Notes that it was used.</summary>
    public void See(DateTime at) => LastSeenAt = at;

    /// <summary>Whether it has run out.</summary>
    public bool IsOver(DateTime at) => at >= CreatedAt + Longest || at >= LastSeenAt + LongestIdle;
}
