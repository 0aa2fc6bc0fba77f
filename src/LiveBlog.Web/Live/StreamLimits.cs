using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Live;

/// <summary>What comes of asking for a stream.</summary>
public enum Admission
{
    /// <summary>There is room.</summary>
    Granted,

    /// <summary>As many are open from that address as one may have.</summary>
    AddressFull,

    /// <summary>As many are open as the process takes: she is given the changes to poll instead.</summary>
    ProcessFull,
}

/// <summary>Counts the streams that are open: from each address, so that one machine cannot hold all of them, and in all.</summary>
public sealed class StreamLimits(IOptions<LiveSettings> options, LiveMetrics metrics)
{
    private readonly ConcurrentDictionary<UInt128, int> open = new();
    private int all;

    /// <summary>Counts one more, if there is room; if not, nothing is to be given back.</summary>
    public Admission Enter(IPAddress? address)
    {
        var admission = Admit(address);

        // Who is refused early is refused again where she is told so, and counted there.
        if (admission is Admission.Granted)
        {
            metrics.StreamAsked(admission);
        }

        return admission;
    }

    /// <summary>Gives back what <see cref="Enter"/> counted.</summary>
    public void Leave(IPAddress? address)
    {
        Interlocked.Decrement(ref all);
        Leave(Network(address));
    }

    /// <summary>Networks that have a stream open.</summary>
    public int Networks => open.Count;

    private Admission Admit(IPAddress? address)
    {
        var network = Network(address);
        if (open.AddOrUpdate(network, 1, static (_, count) => count + 1) > options.Value.StreamsPerAddress)
        {
            Leave(network);
            return Admission.AddressFull;
        }

        if (Interlocked.Increment(ref all) > options.Value.MostStreams)
        {
            Interlocked.Decrement(ref all);
            Leave(network);
            return Admission.ProcessFull;
        }

        return Admission.Granted;
    }

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
