using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary>Counts the streams open from each address, so that one machine cannot hold all of them.</summary>
public sealed class StreamsPerAddress(IOptions<LiveSettings> options)
{
    private readonly ConcurrentDictionary<UInt128, int> open = new();

    /// <summary>Counts one more; false if there are as many as allowed, and then nothing is to be given back.</summary>
    public bool TryEnter(IPAddress? address)
    {
        var network = Network(address);
        if (open.AddOrUpdate(network, 1, static (_, count) => count + 1) <= options.Value.StreamsPerAddress)
        {
            return true;
        }

        Leave(network);
        return false;
    }

    /// <summary>Gives back what <see cref="TryEnter"/> counted.</summary>
    public void Leave(IPAddress? address) => Leave(Network(address));

    /// <summary>Networks that have a stream open.</summary>
    public int Count => open.Count;

    private void Leave(UInt128 network)
    {
        open.AddOrUpdate(network, 0, static (_, count) => count - 1);
        open.TryRemove(KeyValuePair.Create(network, 0));
    }

    // A reader's line has a /64 of IPv6 addresses to choose from: those count as one.
    private static UInt128 Network(IPAddress? address)
    {
        if (address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
        {
            Span<byte> bytes = stackalloc byte[16];
            address.TryWriteBytes(bytes, out _);
            return BinaryPrimitives.ReadUInt128BigEndian(bytes) >> 64;
        }

        return address is null ? 0 : BinaryPrimitives.ReadUInt128BigEndian(address.MapToIPv6().GetAddressBytes());
    }
}
