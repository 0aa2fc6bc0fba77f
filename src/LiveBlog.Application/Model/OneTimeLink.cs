using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LiveBlog.Application.Model;

/// <summary>What a one-time link is for.</summary>
public enum LinkPurpose
{
    /// <summary>A new member chooses her password.</summary>
    Invitation,

    /// <summary>A member who has lost hers chooses another.</summary>
    PasswordReset,

    /// <summary>Whoever starts an empty newsroom becomes its first administrator.</summary>
    SetUp,
}

/// <summary>A link that somebody is handed and that works once. Only the hash of what stands in it is kept.</summary>
public sealed class OneTimeLink
{
    private OneTimeLink(LinkPurpose purpose, Guid? memberId, string tokenHash, DateTime createdAt, DateTime expiresAt)
    {
        Id = Guid.CreateVersion7();
        Purpose = purpose;
        MemberId = memberId;
        TokenHash = tokenHash;
        CreatedAt = createdAt;
        ExpiresAt = expiresAt;
    }

    public Guid Id { get; private set; }

    public LinkPurpose Purpose { get; private set; }

    /// <summary>Whom it is for; null for <see cref="LinkPurpose.SetUp"/>.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>As <see cref="Tokens.Hash"/> makes it.</summary>
    public string TokenHash { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>How long a link of this purpose may be used.</summary>
    public static TimeSpan Life(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Invitation => TimeSpan.FromDays(7),
        _ => TimeSpan.FromDays(1),
    };

    /// <summary>A new link, and the token to put into its address: the one moment at which that is known.</summary>
    public static (OneTimeLink Link, string Token) Issue(LinkPurpose purpose, Guid? memberId, DateTime at)
    {
        var token = Tokens.New();
        return (new OneTimeLink(purpose, memberId, Tokens.Hash(token), at, at + Life(purpose)), token);
    }
}

/// <summary>Secrets that stand for themselves: whoever holds one is let in. 256 random bits each.</summary>
public static class Tokens
{
    /// <summary>A new one, in letters, digits, hyphens and underscores.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256 in hexadecimal: of so many random bits, no slower hash is needed.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
