using System.Net;
using System.Net.Sockets;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Accounts;

/// <summary>How often somebody may guess. Who is right is not counted, so that a newsroom behind one address is not shut out.</summary>
public sealed class SignInLimits(TimeProvider clock)
{
    private readonly TryLimit byAddress = new(25, TimeSpan.FromMinutes(5), clock);
    private readonly TryLimit byAccount = new(25, TimeSpan.FromHours(1), clock);
    private readonly TryLimit tokensByAddress = new(25, TimeSpan.FromMinutes(5), clock);
    private readonly TryLimit linksByAddress = new(5, TimeSpan.FromMinutes(30), clock);

    /// <summary>Counts a try to sign in, whether there is such an account or not.</summary>
    /// <param name="name">What was typed.</param>
    /// <param name="known">What the tries of a browser that the member has used before are counted under; null for any other.</param>
    /// <exception cref="TooManyTriesException">From this address, or for this account.</exception>
    public Try TakeSignIn(HttpContext context, string name, string? known)
    {
        var (address, account) = (AddressKey(context.Connection.RemoteIpAddress), known ?? Account.KeyOf(name));
        byAddress.Take(address);
        byAccount.Take(account);
        return new Try(() =>
        {
            byAddress.GiveBack(address);
            byAccount.GiveBack(account);
        });
    }

    /// <summary>Counts a try to open a one-time link.</summary>
    /// <exception cref="TooManyTriesException">From this address.</exception>
    public Try TakeLink(HttpContext context)
    {
        var address = AddressKey(context.Connection.RemoteIpAddress);
        linksByAddress.Take(address);
        return new Try(() => linksByAddress.GiveBack(address));
    }

    /// <summary>Counts a token that is none.</summary>
    /// <exception cref="TooManyTriesException">From this address.</exception>
    public void TakeWrongToken(HttpContext context) => tokensByAddress.Take(AddressKey(context.Connection.RemoteIpAddress));

    /// <summary>What stands for an address: itself, or its first 64 bits where a household has as many as it likes.</summary>
    public static string AddressKey(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    /// <summary>A try that counts until it proves right.</summary>
    public sealed class Try(Action giveBack)
    {
        public void WasRight() => giveBack();
    }
}
