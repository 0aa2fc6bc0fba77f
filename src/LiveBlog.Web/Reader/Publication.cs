using LiveBlog.Application.Model;

namespace LiveBlog.Web.Reader;

/// <summary>Who publishes: what readers' pages, feeds and structured data say of the newsroom. Set in the section <c>Publication</c>.</summary>
public sealed class Publication
{
    /// <summary>The name in the masthead and in the data that search engines read.</summary>
    public string Name { get; set; } = "La Rédaction";

    /// <summary>Path of the newsroom's logo on this site, or an absolute address; PNG or JPEG, at least 112 pixels high.</summary>
    public string Logo { get; set; } = "/img/logo.png";

    /// <summary>Path or address of the picture that social networks show for a page; 1200 by 630 pixels.</summary>
    public string ShareImage { get; set; } = "/img/share.png";

    /// <summary>
    /// The public address of the site, such as <c>https://direct.example</c>, without a slash at its end. When empty, the address of
    /// the request is taken, which is right unless a proxy changes it.
    /// </summary>
    public string Address { get; set; } = "";

    /// <summary>The language of pages that belong to no blog, for readers who ask for neither.</summary>
    public Language Language { get; set; } = Language.French;

    /// <summary>The language of a page that belongs to no blog: the first that the reader's browser asks for and we speak.</summary>
    public Language LanguageFor(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(asked => asked.Quality ?? 1)
        .Select(asked => LanguageText.FromTag(asked.Value.Value))
        .FirstOrDefault(language => language is not null) ?? Language;

    /// <summary>The absolute address of <paramref name="path"/> on this site; an absolute address comes back as it is.</summary>
    /// <param name="request">Taken for scheme and host when no public address is set.</param>
    /// <param name="path">Begins with a slash, unless absolute.</param>
    public string Absolute(HttpRequest request, string path)
    {
        if (!path.StartsWith('/'))
        {
            return path;
        }

        var site = Address.Length > 0 ? Address.TrimEnd('/') : $"{request.Scheme}://{request.Host}";
        return site + path;
    }
}
