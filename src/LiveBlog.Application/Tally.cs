using System.Diagnostics.Metrics;
using System.Text.Json;

namespace LiveBlog.Application;

/// <summary>Counts by kind since the process started. Adding takes no lock and allocates nothing.</summary>
/// <param name="attribute">The name of the attribute that tells kinds apart in what is measured; its values are <c>snake_case</c>.</param>
public sealed class Tally<TKind>(string attribute)
    where TKind : struct, Enum
{
    private static readonly TKind[] Kinds = Enum.GetValues<TKind>();

    private readonly long[] counts = new long[Kinds.Length];
    private readonly KeyValuePair<string, object?>[] names =
        [.. Kinds.Select(kind => KeyValuePair.Create(attribute, (object?)JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString())))];

    /// <summary>Counts one more of a kind.</summary>
    public void Add(TKind kind) => Interlocked.Increment(ref counts[Array.IndexOf(Kinds, kind)]);

    /// <summary>Each kind's count, those that never occurred too: what appears only with its first occurrence has no rate.</summary>
    public IEnumerable<Measurement<long>> Measure()
    {
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            yield return new Measurement<long>(Interlocked.Read(ref counts[kind]), names[kind]);
        }
    }
}
