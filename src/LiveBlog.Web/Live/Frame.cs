using System.Buffers;
using System.Text;
using System.Text.Json;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Live;

/// <summary>
/// One change as every stream sends it: <c>id: 347</c>, <c>event: change</c>, <c>data: {"sequence":347,"kind":"corrected","number":42,"fragments":[…]}</c>.
/// Immutable; thousands of streams share its bytes.
/// </summary>
public sealed class Frame
{
    private readonly ChangeKind kind;
    private readonly int? number;
    private readonly Fragment[] fragments;
    private readonly int json;

    /// <param name="sequence">The change's place in the log.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="number">The entry's number; null for a change of the blog's own.</param>
    /// <param name="fragments">What looks different since; none when a later change carries it.</param>
    public Frame(long sequence, ChangeKind kind, int? number, IReadOnlyList<Fragment> fragments)
    {
        (Sequence, this.kind, this.number) = (sequence, kind, number);
        var buffer = new ArrayBufferWriter<byte>(256 + fragments.Sum(fragment => fragment.Json.Length + 1));
        buffer.Write(Encoding.UTF8.GetBytes($"id: {sequence}\nevent: change\ndata: "));
        json = buffer.WrittenCount;
        this.fragments = new Fragment[fragments.Count];
        var ends = new int[fragments.Count];
        using (var writer = new Utf8JsonWriter(buffer, Fragment.Writing))
        {
            writer.WriteStartObject();
            writer.WriteNumber("sequence", sequence);
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));
            if (number is { } entry)
            {
                writer.WriteNumber("number", entry);
            }
            else
            {
                writer.WriteNull("number");
            }

            writer.WriteStartArray("fragments");
            for (var each = 0; each < fragments.Count; each++)
            {
                writer.WriteRawValue(fragments[each].Json.Span, skipInputValidation: true);
                ends[each] = json + (int)(writer.BytesCommitted + writer.BytesPending);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        buffer.Write("\n\n"u8);
        Bytes = buffer.WrittenMemory;

        // The fragments are kept as parts of these bytes: what one change holds is in memory once.
        for (var each = 0; each < ends.Length; each++)
        {
            var length = fragments[each].Json.Length;
            this.fragments[each] = new Fragment(fragments[each].Id, Bytes.Slice(ends[each] - length, length));
        }
    }

    /// <summary>The change's place in the log.</summary>
    public long Sequence { get; }

    /// <summary>The whole frame, ready to be written.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Its data alone, for those who poll.</summary>
    public ReadOnlyMemory<byte> Json => Bytes[json..^2];

    /// <summary>Ids of the elements that it replaces.</summary>
    public IEnumerable<string> FragmentIds => fragments.Select(fragment => fragment.Id);

    /// <summary>The same change without one of its fragments, of which a later change carries what is true now.</summary>
    public Frame Without(string id) => new(Sequence, kind, number, [.. fragments.Where(fragment => fragment.Id != id)]);
}
