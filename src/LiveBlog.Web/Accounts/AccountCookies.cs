using LiveBlog.Web.Server;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// The cookies of whoever works here; readers get none. Their names begin with <c>__Host-</c>: a browser takes such a cookie over https
/// alone, for this host alone, and no other site of the domain can set it. Over plain http, where the settings allow that, the name
/// has to do without.
/// </summary>
public sealed class AccountCookies(ServerSettings settings)
{
    /// <summary>Holds the session's token.</summary>
    public string Session => Name("Session");

    /// <summary>Holds who has given her password and is asked for a code.</summary>
    public string SecondFactor => Name("SecondFactor");

    /// <summary>Holds that a member has signed in here before.</summary>
    public string Known => Name("Known");

    /// <summary>Holds the half of a form's token that the page does not show.</summary>
    public string Antiforgery => Name("Antiforgery");

    /// <summary>Of <see cref="Antiforgery"/>, which the framework sets.</summary>
    public CookieSecurePolicy Policy => settings.AllowHttp ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    /// <summary>Sets a cookie that goes with the browser, or after <paramref name="life"/>.</summary>
    /// <remarks>
    /// Lax, not strict: who follows a link to the newsroom from a message is signed in there. What changes anything is a POST and carries a
    /// token besides.
    /// </remarks>
    public void Set(HttpContext context, string name, string value, TimeSpan? life) => context.Response.Cookies.Append(name, value, Options(context, life));

    /// <summary>Takes a cookie back.</summary>
    public void Remove(HttpContext context, string name)
    {
        if (context.Request.Cookies.ContainsKey(name))
        {
            context.Response.Cookies.Delete(name, Options(context, null));
        }
    }

    private CookieOptions Options(HttpContext context, TimeSpan? life) => new()
    {
        Path = "/",
        HttpOnly = true,
        Secure = !settings.AllowHttp || context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        MaxAge = life,
        IsEssential = true,
    };

    private string Name(string what) => (settings.AllowHttp ? "LiveBlog." : "__Host-LiveBlog.") + what;
}
