namespace LiveBlog.Application.Markup;

/// <summary>The addresses that a link in a body may lead to: http, https and mailto, written out in full.</summary>
internal static class LinkAddress
{
    /// <summary>Longer than what servers and browsers take, so that a parser need not look further for an address's end.</summary>
    public const int MaximumLength = 2_000;

    /// <param name="written">The address as the parser gives it, its entities and escapes decoded.</param>
    /// <param name="address">
    /// The address in its normal form, not escaped for HTML. It is the parsed address written anew, so its scheme is the one
    /// that was checked, whatever blanks, control characters or backslashes a browser would have read differently.
    /// </param>
    /// <returns>False for any other scheme, a relative address, and one that is malformed or too long.</returns>
    public static bool TryAllow(string? written, out string address)
    {
        address = "";
        if (written is null || written.Length > MaximumLength || !Uri.TryCreate(written, UriKind.Absolute, out var uri))
        {
            return false;
        }

        var allowed = uri.Scheme == Uri.UriSchemeMailto
            // "https://lemonde.example@elsewhere.example/" shows one site and opens another.
            || (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.UserInfo.Length == 0;
        if (allowed)
        {
            address = uri.AbsoluteUri;
        }

        return allowed;
    }
}
