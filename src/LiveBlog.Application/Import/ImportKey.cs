using System.Security.Cryptography;
using System.Text;

namespace LiveBlog.Application.Import;

/// <summary>
/// The key of an imported paragraph. It follows from the paragraph's words alone, so that the same text brought again, by whomever
/// and however its lines are broken, finds the entries it made; a paragraph that a text has twice makes two.
/// </summary>
internal static class ImportKey
{
    /// <param name="source">The paragraph as it stands in the text.</param>
    /// <param name="occurrence">How often the text had the same before; 0 for the first.</param>
    public static Guid Of(string source, int occurrence)
    {
        var words = string.Join(' ', source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{occurrence} {words}")).AsSpan(0, 16);

        // Version 8 of RFC 9562 is for ids with a meaning of their own: it never meets one made at random.
        hash[6] = (byte)(0x80 | (hash[6] & 0x0F));
        hash[8] = (byte)(0x80 | (hash[8] & 0x3F));
        return new Guid(hash, bigEndian: true);
    }
}
