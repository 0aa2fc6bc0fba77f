using Microsoft.AspNetCore.WebUtilities;

namespace LiveBlog.Web.Reader;

/// <summary>
/// What of a request an answer that is kept may depend on, beside the blog: the path, the parameters <c>before</c> and <c>after</c>, those
/// of "who said what" at the addresses of that page and of its sheets, and scheme and host where the publication has no address of its own. Whatever else stands in the query (where a link was shared, say) asks the same.
/// </summary>
public static class Question
{
    /// <summary>Characters a question has, at most; to longer ones no answer is kept.</summary>
    public const int Longest = 400;

    private static readonly string[] Everywhere = ["before", "after"];
    private static readonly string[] OfQuotes = [.. QuoteQuestion.Parameters, "by", "page"];
    private static readonly string[] OfPrintedQuotes = [.. QuoteQuestion.Parameters, "after"];

    /// <summary>The question as text; null if nothing is kept for it, since it is too long or says a parameter twice.</summary>
    public static string? Of(HttpRequest request, Publication publication)
    {
        Span<char> question = stackalloc char[Longest];
        return Write(request, publication, question) is > 0 and var length ? new string(question[..length]) : null;
    }

    /// <summary>Writes the question, without allocating, and says how many characters it has; 0 if nothing is kept for it.</summary>
    /// <param name="into">Room for <see cref="Longest"/> characters.</param>
    public static int Write(HttpRequest request, Publication publication, Span<char> into)
    {
        var length = 0;

        // The header as it came: parsing it is for those who look into it.
        return (publication.Address.Length > 0
                || (Append(request.Scheme, into, ref length) && Append("://", into, ref length) && Append(request.Headers.Host.ToString(), into, ref length)))
            && Append(request.PathBase.Value, into, ref length)
            && Append(request.Path.Value, into, ref length)
            && (!request.QueryString.HasValue || AppendParameters(request.QueryString.Value, NamesFor(request.Path), into, ref length))
                ? length
                : 0;
    }

    // A slash at the end changes nothing for routing, nor does the case of letters.
    private static string[] NamesFor(PathString path)
    {
        var address = path.Value.AsSpan().TrimEnd('/');
        return address.EndsWith("/quotes", StringComparison.OrdinalIgnoreCase) ? OfQuotes
            : address.EndsWith("/quotes/print", StringComparison.OrdinalIgnoreCase) ? OfPrintedQuotes
            : Everywhere;
    }

    private static bool AppendParameters(string? query, string[] names, Span<char> into, ref int length)
    {
        // NUL stands in no path: none can be read as another one's parameters.
        var said = 0;
        foreach (var parameter in new QueryStringEnumerable(query))
        {
            var name = parameter.DecodeName().Span;
            for (var each = 0; each < names.Length; each++)
            {
                if (!name.Equals(names[each], StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                if ((said & (1 << each)) != 0
                    || !Append("\0", into, ref length) || !Append(names[each], into, ref length) || !Append("=", into, ref length) || !Append(parameter.DecodeValue().Span, into, ref length))
                {
                    return false;
                }

                said |= 1 << each;
            }
        }

        return true;
    }

    private static bool Append(ReadOnlySpan<char> text, Span<char> into, ref int length)
    {
        if (!text.TryCopyTo(into[length..]))
        {
            return false;
        }

        length += text.Length;
        return true;
    }
}
