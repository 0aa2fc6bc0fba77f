using Microsoft.Extensions.Primitives;

namespace LiveBlog.Web.Reader;

/// <summary>How the bytes of an answer are coded on their way (RFC 9110, 8.4.1).</summary>
public enum ContentCoding
{
    /// <summary>As they are.</summary>
    Identity,

    /// <summary>As <c>gzip</c>.</summary>
    Gzip,

    /// <summary>As <c>br</c>.</summary>
    Brotli,
}

/// <summary>What a request says of codings in <c>Accept-Encoding</c> (RFC 9110, 12.5.3). Read for every request: nothing is allocated.</summary>
public static class AcceptedCodings
{
    /// <summary>Of a weight of 1.</summary>
    private const int Whole = 1_000;

    /// <summary>
    /// The coding with the greatest weight, the shorter answer among equals; null if each was refused. Without a word of it, the bytes
    /// go out as they are. A coding whose weight cannot be read is not taken, and <c>*</c> stands for gzip, which everybody can read.
    /// </summary>
    public static ContentCoding? Best(StringValues accepted)
    {
        int? brotli = null, gzip = null, identity = null, others = null;
        for (var each = 0; each < accepted.Count; each++)
        {
            var line = accepted[each].AsSpan();
            foreach (var place in line.Split(','))
            {
                var item = line[place];
                var end = item.IndexOf(';');
                var coding = (end < 0 ? item : item[..end]).Trim();
                var weight = end < 0 ? Whole : Weight(item[(end + 1)..].Trim());
                if (coding.Equals("br", StringComparison.OrdinalIgnoreCase))
                {
                    brotli = weight;
                }
                else if (coding.Equals("gzip", StringComparison.OrdinalIgnoreCase) || coding.Equals("x-gzip", StringComparison.OrdinalIgnoreCase))
                {
                    gzip = weight;
                }
                else if (coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
                {
                    identity = weight;
                }
                else if (coding is "*")
                {
                    others = weight;
                }
            }
        }

        var (short1, short2) = (brotli ?? 0, gzip ?? others ?? 0);
        var best = Math.Max(short1, short2);
        return best > 0 && best >= (identity ?? 0) ? (short1 == best ? ContentCoding.Brotli : ContentCoding.Gzip)
            : (identity ?? others ?? Whole) > 0 ? ContentCoding.Identity
            : null;
    }

    // "q=0.5", in thousandths; 0 for what is none.
    private static int Weight(ReadOnlySpan<char> parameter)
    {
        if (!parameter.StartsWith("q", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var value = parameter[1..].TrimStart();
        value = value is ['=', ..] ? value[1..].TrimStart() : default;
        if (value is not ['0' or '1', ..] || (value.Length > 1 && value[1] != '.') || value.Length > 5)
        {
            return 0;
        }

        var weight = (value[0] - '0') * Whole;
        var unit = Whole;
        for (var each = 2; each < value.Length; each++)
        {
            if (!char.IsAsciiDigit(value[each]))
            {
                return 0;
            }

            weight += (value[each] - '0') * (unit /= 10);
        }

        return weight <= Whole ? weight : 0;
    }
}
