namespace LiveBlog.Web.Server;

/// <summary>The addresses that are not the readers': newsroom, administration and accounts.</summary>
public static class PrivateAddresses
{
    private static readonly PathString[] Beginnings = ["/newsroom", "/admin", "/account"];

    /// <summary>Whether <paramref name="path"/> is one of them; letter case aside, as in routing.</summary>
    public static bool Include(PathString path) => Beginnings.Any(beginning => path.StartsWithSegments(beginning, StringComparison.OrdinalIgnoreCase));
}
