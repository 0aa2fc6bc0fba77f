using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LiveBlog.Web.Accounts;

/// <summary>Time-based one-time passwords (RFC 6238) as authenticator applications make them: SHA-1, six digits, 30 seconds.</summary>
public static class TimeCodes
{
    /// <summary>Digits of a code.</summary>
    public const int Digits = 6;

    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    /// <summary>A new secret of 160 bits, in Base32.</summary>
    public static string NewSecret()
    {
        // 32 letters of 5 bits each; the alphabet has a power of two, so no letter is likelier.
        return RandomNumberGenerator.GetString(Base32, 32);
    }

    /// <summary>The number of the time step at <paramref name="at"/>.</summary>
    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / (long)Step.TotalSeconds;

    /// <summary>The code of a time step.</summary>
    /// <param name="secret">In Base32.</param>
    public static string Code(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 and every authenticator use SHA-1; an HMAC does not lean on what is broken in it.
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(Decode(secret), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The step whose code <paramref name="typed"/> is: the one of now, the one before (typing takes time) or the one after (clocks
    /// differ); null if it is none of them.
    /// </summary>
    public static long? FindStep(string secret, string typed, DateTimeOffset now)
    {
        var code = Encoding.UTF8.GetBytes(typed);
        long? found = null;
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code(secret, step)), code))
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The address that an authenticator reads, typed or from a picture (otpauth key URI format).</summary>
    public static string Uri(string issuer, string account, string secret) =>
        $"otpauth://totp/{System.Uri.EscapeDataString(issuer)}:{System.Uri.EscapeDataString(account)}?secret={secret}&issuer={System.Uri.EscapeDataString(issuer)}";

    private static byte[] Decode(string secret)
    {
        var bytes = new List<byte>();
        var (bits, buffer) = (0, 0);
        foreach (var letter in secret)
        {
            buffer = ((buffer << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xffff;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
