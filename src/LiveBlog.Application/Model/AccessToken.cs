namespace LiveBlog.Application.Model;

/// <summary>
/// What a member's own program shows to act for her: it may what she may, as long as she may it. Only its hash is kept. It works until
/// she revokes it, or her password is set anew.
/// </summary>
public sealed class AccessToken
{
    /// <summary>What a token begins with, so that one that got into a repository or a log is known for what it is.</summary>
    public const string Beginning = "lb_";

    /// <summary>Characters of a name.</summary>
    public const int LongestName = 60;

    /// <summary>How many a member may have.</summary>
    public const int Most = 20;

    private AccessToken(Guid memberId, string name, string tokenHash, DateTime createdAt)
    {
        Id = Guid.CreateVersion7();
        MemberId = memberId;
        Name = name;
        TokenHash = tokenHash;
        CreatedAt = createdAt;
    }

    /// <summary>Names it in lists. It is not what the program holds.</summary>
    public Guid Id { get; private set; }

    public Guid MemberId { get; private set; }

    /// <summary>What she calls it by.</summary>
    public string Name { get; private set; }

    /// <summary>As <see cref="Tokens.Hash"/> makes it.</summary>
    public string TokenHash { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>UTC, to a few minutes; null before the first time.</summary>
    public DateTime? LastUsedAt { get; private set; }

    /// <summary>A new one, and what the program is to hold: the one moment at which that is known.</summary>
    public static (AccessToken Token, string Secret) Issue(Guid memberId, string name, DateTime at)
    {
        var secret = Beginning + Tokens.New();
        return (new AccessToken(memberId, name, Tokens.Hash(secret), at), secret);
    }
}
